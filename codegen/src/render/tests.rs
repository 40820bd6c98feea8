//! What tokens become, and that the text means what the tokens meant.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::RenderError;
use crate::source::{Argument, Part, Rest, Row, Table, parts};

fn file(
    header: &str,
    docs: &[String],
    attributes: TokenStream,
    items: Vec<TokenStream>,
) -> Result<String, RenderError> {
    super::file(header, docs, attributes, parts(items))
}

/// The text for tokens, once it is sure that it reads as the same tokens and gives itself again.
fn text(items: Vec<TokenStream>) -> String {
    let expected: String = items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ");
    let text = file("", &[], quote!(), items).unwrap();
    let read = syn::parse_file(&text).unwrap();
    let tokens = read
        .items
        .iter()
        .map(|item| item.to_token_stream().to_string());
    let found = tokens.collect::<Vec<_>>().join(" ");
    let squeezed = |text: &str| text.replace([' ', ','], "");
    assert_eq!(squeezed(&found), squeezed(&expected));
    let again = read.items.iter().map(ToTokens::to_token_stream).collect();
    assert_eq!(file("", &[], quote!(), again).unwrap(), text);
    text
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

#[test]
fn header_docs_attributes_items() {
    let docs = ["What it is.".to_owned(), String::new(), "More.".to_owned()];
    let attributes = quote!(#![forbid(unsafe_code)] #![warn(missing_docs)]);
    let items = vec![
        quote!(
            mod a;
            mod b;
        ),
        quote!(
            pub use a::A;
        ),
    ];
    let text = file("Made by a tool.\n\nDo not edit.", &docs, attributes, items).unwrap();
    let expected = "\
// Made by a tool.
//
// Do not edit.

//! What it is.
//!
//! More.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod a;
mod b;

pub use a::A;
";
    assert_eq!(text, expected);
}

#[test]
fn nothing_is_an_empty_file() {
    assert_eq!(file("", &[], quote!(), Vec::new()).unwrap(), "");
}

#[test]
fn imports_stand_in_groups() {
    let text = text(vec![quote! {
        use std::fmt;
        use core::str::FromStr;
        use serde::Serialize;
        use uuid::Uuid;
        use crate::client::Client;
        use super::types;
        pub use a::B;
        pub use c::*;
        #[doc = " Docs."]
        pub mod d;
        pub mod e;
    }]);
    let expected = "\
use std::fmt;
use core::str::FromStr;

use serde::Serialize;
use uuid::Uuid;

use crate::client::Client;
use super::types;

pub use a::B;
pub use c::*;

/// Docs.
pub mod d;

pub mod e;
";
    assert_eq!(text, expected);
}

#[test]
fn documented_parts_stand_apart() {
    let text = text(vec![
        quote! {
            #[doc = " A struct."]
            #[derive(Clone, Debug)]
            pub struct A {
                #[doc = " First."]
                pub a: u8,
                #[doc = " Second."]
                #[serde(skip)]
                pub b: u8,
                c: u8,
                d: u8
            }
            impl A {
                const X: u8 = 1;
                const Y: u8 = 2;
                #[doc = " Makes one."]
                pub fn new() -> Self { Self { a: 1, b: 2, c: 3, d: 4 } }
                fn f(&self) {}
            }
        },
        quote! {
            pub enum E { A, B(u8), #[doc = " C."] C { x: u8, #[doc = " Y."] y: u8 } }
            trait T { type X; type Y; fn f(); fn g(); }
            mod inner {
                use std::fmt;
                use serde::Serialize;
                struct S;
                fn f() { let a = 1; let b = 2; }
            }
        },
    ]);
    let expected = include_str!("cases/parts.rs.txt");
    assert_eq!(lines(&text), lines(expected), "{text}");
}

#[test]
fn a_table_has_a_line_for_each_field() {
    let row = |name: &str, ty: TokenStream| Row {
        docs: vec!["What it is.".to_owned(), String::new(), "More.".to_owned()],
        deprecated: None,
        presence: "optional",
        how: Vec::new(),
        name: name.to_owned(),
        ty,
        wire: None,
    };
    let table = Table {
        call: "object",
        docs: vec!["A book.".to_owned()],
        deprecated: true,
        name: "Book".to_owned(),
        rows: vec![
            row("title", quote!(String)),
            Row {
                docs: vec!["Its pages.".to_owned()],
                deprecated: Some("the \"document\" says so"),
                how: vec!["formatted", "into"],
                wire: Some("the \\ pages".to_owned()),
                ..row(
                    "pages",
                    quote!(Vec<BTreeMap<String, (i64, Option<types::Page>,)>>),
                )
            },
        ],
        rest: Some(Rest {
            name: "others".to_owned(),
            ty: quote!(Map<String, Value>),
            except: vec!["isbn".to_owned(), "\"".to_owned()],
        }),
        new: Some(vec![
            Argument {
                name: "title".to_owned(),
                ty: quote!(impl Into<String>),
            },
            Argument {
                name: "rest".to_owned(),
                ty: quote!((u8,)),
            },
        ]),
    };
    let text = super::file("", &[], quote!(), vec![Part::Table(table)]).unwrap();
    let expected = include_str!("cases/table.rs.txt");
    assert_eq!(lines(&text), lines(expected), "{text}");
}

#[test]
fn a_table_without_anything_is_a_struct_without_fields() {
    let table = |arguments: usize| Table {
        call: "object",
        docs: Vec::new(),
        deprecated: false,
        name: "Nothing".to_owned(),
        rows: Vec::new(),
        rest: None,
        new: Some(
            (0..arguments)
                .map(|index| Argument {
                    name: format!("argument_with_a_long_name_{index}"),
                    ty: quote!(u8),
                })
                .collect(),
        ),
    };
    let written = |table| super::file("", &[], quote!(), vec![Part::Table(table)]).unwrap();
    let none = "object! {\n    pub struct Nothing {}\n\n    pub fn new();\n}\n";
    assert_eq!(written(table(0)), none);
    let many = "object! {\n    pub struct Nothing {}\n\n    pub fn new(\n        \
                argument_with_a_long_name_0: u8,\n        argument_with_a_long_name_1: u8,\n        \
                argument_with_a_long_name_2: u8,\n    );\n}\n";
    assert_eq!(written(table(3)), many);
}

#[test]
fn a_type_that_no_table_has_is_an_error() {
    for ty in [
        quote!(),
        quote!(A < B),
        quote!(A>),
        quote!(fn() -> u8),
        quote!({}),
    ] {
        let error = super::ty::text(&ty).unwrap_err().to_string();
        assert!(error.contains("a table has no such type"), "{error}");
    }
}

#[test]
fn any_doc_stays_a_comment_of_one_line() {
    let hostile = [
        " */ /* ",
        "/ x",
        "! x",
        "\" \\ ' é 漢 🦀",
        "",
        " ",
        "* x",
        " {} #[x]",
        "#![",
    ];
    for doc in hostile {
        let text = text_of_doc(doc);
        let read = syn::parse_file(&text).unwrap();
        assert_eq!(read.items.len(), 1, "{text}");
        assert_eq!(
            file("", &[], quote!(), vec![read.into_token_stream()]).unwrap(),
            text
        );
    }
    let with_lines = text_of_doc(" a\n b\r\n\n*/");
    assert_eq!(with_lines, "/// a\n/// b\n///\n///\n///*/\nstruct S;\n");
}

fn text_of_doc(doc: &str) -> String {
    file("", &[], quote!(), vec![quote!(#[doc = #doc] struct S;)]).unwrap()
}

#[test]
fn long_literals_stay_whole() {
    let long = "x\n\u{1}//\"#é".repeat(2_000);
    text(vec![quote!(const LONG: &str = #long;)]);
}

#[test]
fn tokens_that_are_no_rust_are_an_error() {
    let error = file("", &[], quote!(), vec![quote!(struct S { a: })]).unwrap_err();
    let said = error.in_file("src/types/s.rs").to_string();
    let expected = "the generator wrote no valid Rust into src/types/s.rs: ";
    assert!(
        said.starts_with(expected) && said.ends_with("struct S { a : }"),
        "{said}"
    );
    assert!(
        file(
            "",
            &[],
            quote!(
                struct S;
            ),
            Vec::new()
        )
        .is_err()
    );
    assert!(file("", &[], quote!(), vec![quote!(#![allow(x)])]).is_err());
}
