//! Schemas with `x-rust-type`: the path of a Rust type that stands in the place of a generated one.
//!
//! A text of a document must never become code, so nothing is taken but names, `::`, and types in angle brackets.

use openapiv3::Schema;
use serde_json::{Map, Value};

use super::Builder;
use super::keywords::{Keywords, Sub};
use super::schema::Draft;
use crate::ir::{KEYWORDS, Shape};
use crate::problem::{Pointer, Problem};

/// The keyword.
const TYPE: &str = "x-rust-type";

/// Crates that every generated crate can name.
const ALWAYS: [&str; 6] = ["alloc", "bytes", "core", "http", "serde_json", "std"];

/// Types that need no path, with the one they have.
const SHORT: [(&str, &str); 6] = [
    ("Box", "::std::boxed::Box"),
    ("HashMap", "::std::collections::HashMap"),
    ("HashSet", "::std::collections::HashSet"),
    ("Option", "::core::option::Option"),
    ("String", "::std::string::String"),
    ("Vec", "::std::vec::Vec"),
];

/// Types that are part of the language.
const PRIMITIVE: [&str; 15] = [
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "u128", "u16", "u32",
    "u64", "u8",
];

/// The foreign type of a schema, if it names one.
pub(super) fn draft(builder: &mut Builder<'_>, schema: &Schema, at: &Pointer) -> Option<Draft> {
    let value = schema.schema_data.extensions.get(TYPE)?;
    let at = at.key(TYPE);
    let read = match value {
        Value::String(text) => Reader::new(text).whole(),
        Value::Object(map) => return of_another_tool(builder, map),
        _ => Err("this is not a text"),
    };
    let problem = match read {
        Ok((path, crates)) => {
            let known =
                |name: &&String| ALWAYS.contains(&name.as_str()) || builder.has_dependency(name);
            let Some(missing) = crates.iter().find(|name| !known(name)) else {
                return Some(Draft::of(Shape::Foreign(path)));
            };
            let problem = Problem::error(at, format!("the crate has no dependency `{missing}`"));
            problem.help(format!(
                "add it to the configuration: `[dependencies]` with `{missing} = \"1.0\"`"
            ))
        }
        Err(label) => {
            let problem = Problem::error(at, "this is not the path of a Rust type").label(label);
            problem.help("write it as in `std::num::NonZeroU16` or `Vec<rust_decimal::Decimal>`")
        }
    };
    builder.report.add(problem);
    None
}

/// The word as another tool writes it: `{crate: oxnet, path: "oxnet::IpNet", version: "0.1"}`. Whoever published that did
/// not ask the user: it is taken where the configuration names the crate, and says nothing elsewhere.
fn of_another_tool(builder: &Builder<'_>, map: &Map<String, Value>) -> Option<Draft> {
    let parameters = map.get("parameters").and_then(Value::as_array);
    let (path, crates) = Reader::new(map.get("path")?.as_str()?).whole().ok()?;
    let wanted = crates.iter().all(|name| builder.has_dependency(name));
    let plain = parameters.is_none_or(Vec::is_empty) && !crates.is_empty();
    (wanted && plain).then(|| Draft::of(Shape::Foreign(path)))
}

/// The foreign type that a member of `allOf` names for the whole: one that says nothing else of the value.
pub(super) fn of_members(
    builder: &mut Builder<'_>,
    members: &[Sub],
    at: &Pointer,
) -> Option<Draft> {
    let at = at.key("allOf");
    let mut members = members.iter().enumerate();
    members.find_map(|(index, member)| {
        let schema = member.as_item()?;
        let keywords = Keywords::of(schema);
        let silent = !keywords.has_structure() && !keywords.has_composition();
        silent.then(|| draft(builder, schema, &at.index(index)))?
    })
}

/// Warns of a foreign type for one of several objects that are put together.
pub(super) fn unheard(builder: &mut Builder<'_>, schema: &Schema, at: &Pointer) {
    let named = schema.schema_data.extensions.get(TYPE);
    if named.is_some_and(Value::is_string) {
        let message =
            format!("`{TYPE}` has no effect on an object that `allOf` puts together with others");
        let help = "put it beside `allOf`: there it stands for all of them";
        let problem = Problem::warning(at.key(TYPE), message);
        builder.report.add(problem.help(help));
    }
}

/// How deep types may stand in one another.
const DEEPEST: usize = 16;

type Wrong = &'static str;

/// Reads a path of a type, character by character.
struct Reader<'t> {
    rest: &'t str,
    crates: Vec<String>,
}

impl<'t> Reader<'t> {
    fn new(rest: &'t str) -> Self {
        Self {
            rest,
            crates: Vec::new(),
        }
    }

    /// The whole text as a path from the root, and the crates in it.
    fn whole(mut self) -> Result<(String, Vec<String>), Wrong> {
        let path = self.ty(0)?;
        match self.rest {
            "" => Ok((path, self.crates)),
            _ => Err("something stands behind the path"),
        }
    }

    fn ty(&mut self, depth: usize) -> Result<String, Wrong> {
        if depth > DEEPEST {
            return Err("too many types in one another");
        }
        self.eat("::");
        let mut names = vec![self.name()?];
        while self.eat("::") {
            names.push(self.name()?);
        }
        let mut path = self.rooted(&names)?;
        if self.eat("<") {
            let mut arguments = vec![self.ty(depth.saturating_add(1))?];
            while self.eat(",") {
                arguments.push(self.ty(depth.saturating_add(1))?);
            }
            if !self.eat(">") {
                return Err("`>` is missing");
            }
            path = format!("{path}<{}>", arguments.join(", "));
        }
        Ok(path)
    }

    fn rooted(&mut self, names: &[&str]) -> Result<String, Wrong> {
        match names {
            [name] if PRIMITIVE.contains(name) => Ok((*name).to_owned()),
            [name] => {
                let known = SHORT.iter().find(|(short, _)| short == name);
                known
                    .map(|(_, path)| (*path).to_owned())
                    .ok_or("a path begins with its crate")
            }
            [first, ..] => {
                self.crates.push((*first).to_owned());
                Ok(format!("::{}", names.join("::")))
            }
            [] => Err("a name is missing"),
        }
    }

    fn name(&mut self) -> Result<&'t str, Wrong> {
        self.rest = self.rest.trim_start_matches(' ');
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let end = self.rest.find(|c| !plain(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or_default();
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !begins || name == "_" {
            return Err("a name is missing");
        }
        if KEYWORDS.contains(&name) || name == "Self" {
            return Err("a keyword of Rust stands in it");
        }
        self.rest = rest;
        Ok(name)
    }

    fn eat(&mut self, mark: &str) -> bool {
        let rest = self.rest.trim_start_matches(' ').strip_prefix(mark);
        if let Some(rest) = rest {
            self.rest = rest;
        }
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Reader;

    fn read(text: &str) -> Option<String> {
        Reader::new(text).whole().ok().map(|(path, _)| path)
    }

    #[test]
    fn paths_with_types_in_them_begin_at_the_root() {
        for (text, expected) in [
            ("std::num::NonZeroU16", "::std::num::NonZeroU16"),
            ("::a::B", "::a::B"),
            ("Vec< a::B >", "::std::vec::Vec<::a::B>"),
            (
                "a::M<u8,b::C<String>>",
                "::a::M<u8, ::b::C<::std::string::String>>",
            ),
            ("u64", "u64"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected));
        }
    }

    #[test]
    fn nothing_else_is_a_path() {
        for text in [
            "", "Decimal", "a::", "::", "a::B<", "a::B<>", "a::B)", "a::B; c", "a::fn", "crate::A",
            "self::A", "a::B<'a>", "a::{B}", "a::B\n", "a::B()", "a::é", "dyn a::B", "&a::B",
            "[u8]", "a::r#fn", "a!()",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_holds_names_and_brackets_only(text in "[a-cA-C:<>,;(){}'\"#! 0-9]{0,20}") {
            if let Some(path) = read(&text) {
                prop_assert!(path.chars().all(|c| c.is_ascii_alphanumeric() || "_:<>, ".contains(c)));
            }
        }
    }
}
