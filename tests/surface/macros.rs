//! What the macros of a generated crate declare, read as they are written.

use crate::spelling::short;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, Ident, Signature, Token, Type, braced, bracketed, parenthesized};

/// `object!` and `parameters!`: a struct, and how it is made.
pub(crate) struct Object {
    pub(crate) name: Ident,
    pub(crate) lines: Vec<Line>,
    pub(crate) new: Option<Vec<(String, String)>>,
}

/// A field: `optional(into) name: T as "text"`.
pub(crate) struct Line {
    /// `rest` for what no other field holds.
    pub(crate) kind: String,
    pub(crate) how: Vec<String>,
    pub(crate) name: Ident,
    pub(crate) ty: Type,
}

/// `enumeration!`, `open_enumeration!` and `union!`: an enum.
pub(crate) struct Enum {
    pub(crate) name: Ident,
    pub(crate) variants: Vec<Variant>,
}

/// A variant: `Name = "text"`, or `Name(T) = into`.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) held: Option<Type>,
    /// How it is made, if it is none of a text.
    pub(crate) how: Option<String>,
}

impl Parse for Object {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let inside;
        braced!(inside in input);
        let mut lines = Vec::new();
        while !inside.is_empty() {
            lines.push(inside.parse()?);
        }
        let mut new = None;
        if !input.is_empty() {
            input.parse::<Token![pub]>()?;
            new = Some(arguments(&input.parse::<Signature>()?));
            input.parse::<Token![;]>()?;
        }
        Ok(Self { name, lines, new })
    }
}

impl Parse for Line {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let rest = input.parse::<Option<Token![..]>>()?.is_some();
        let kind = if rest {
            "rest".to_owned()
        } else {
            input.parse::<Ident>()?.to_string()
        };
        let mut how = Vec::new();
        if input.peek(syn::token::Paren) {
            let inside;
            parenthesized!(inside in input);
            let words = Punctuated::<Ident, Token![,]>::parse_terminated(&inside)?;
            how = words.iter().map(Ident::to_string).collect();
        }
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        if input.parse::<Option<Token![as]>>()?.is_some() {
            input.parse::<syn::LitStr>()?;
        }
        if input.peek(syn::token::Bracket) {
            let inside;
            bracketed!(inside in input);
            inside.parse::<proc_macro2::TokenStream>()?;
        }
        input.parse::<Token![,]>()?;
        Ok(Self {
            kind,
            how,
            name,
            ty,
        })
    }
}

impl Parse for Enum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let inside;
        braced!(inside in input);
        let variants = Punctuated::<Variant, Token![,]>::parse_terminated(&inside)?;
        Ok(Self {
            name,
            variants: variants.into_iter().collect(),
        })
    }
}

impl Parse for Variant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let mut held = None;
        if input.peek(syn::token::Paren) {
            let inside;
            parenthesized!(inside in input);
            held = Some(inside.parse()?);
            inside.parse::<Option<Token![,]>>()?;
        }
        let mut how = None;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            let word = input.parse::<proc_macro2::TokenTree>()?;
            how = held.is_some().then(|| word.to_string());
        }
        Ok(Self { name, held, how })
    }
}

/// The arguments of a function: their names and types.
pub(crate) fn arguments(signature: &Signature) -> Vec<(String, String)> {
    let arguments = signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Receiver(_) => None,
            FnArg::Typed(typed) => Some(typed),
        });
    arguments
        .map(|typed| {
            let syn::Pat::Ident(name) = &*typed.pat else {
                panic!("an argument without a name");
            };
            (name.ident.to_string(), short(&typed.ty))
        })
        .collect()
}
