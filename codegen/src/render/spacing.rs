//! Writes items with blank lines between them and between their parts, which the formatter leaves out.
//!
//! Follows the syntax tree: a part that wants a blank line before it gets a comment, which is a blank line once the text
//! is there. No text is searched for anything else.

mod docs;
mod macros;
mod parts;
mod place;

use proc_macro2::TokenStream;
use syn::{Attribute, File, Item, parse_quote};

use docs::split_docs;
use parts::{space_fields, space_list, space_members};
use place::Place;

pub(super) use macros::around;

/// The comment that becomes a blank line. No document can bring this character into a comment: `emit::prose` drops it.
const MARK: &str = "\u{1}";

/// What stands before a line that is in something.
pub(super) const INDENT: &str = "    ";

/// Something that stands in a file.
pub(super) enum Part {
    /// A call of a macro, as text.
    Call(String),
    /// An import or a module, as text.
    Line(String),
    /// Anything else.
    Item(Box<Item>),
}

impl Part {
    /// The tokens as a call, if they are one.
    pub(super) fn call(tokens: &TokenStream) -> Option<Self> {
        macros::only_call(tokens).map(Self::Call)
    }
}

impl From<Item> for Part {
    fn from(item: Item) -> Self {
        match &item {
            Item::Macro(call) => macros::call(call).map(Self::Call),
            _ => None,
        }
        .unwrap_or_else(|| Self::Item(Box::new(item)))
    }
}

/// The text of all parts.
pub(super) fn parts(parts: Vec<Part>) -> String {
    let mut text = String::new();
    let mut before: Option<Place> = None;
    for part in parts {
        let place = match &part {
            Part::Call(_) => Place::Apart,
            Part::Line(line) => Place::of_line(line),
            Part::Item(item) => Place::of(item),
        };
        if before.is_some_and(|before| !before.is_close_to(place)) {
            text.push('\n');
        }
        before = Some(place);
        match part {
            Part::Call(written) => text.push_str(&written),
            Part::Line(line) => {
                text.push_str(&line);
                text.push('\n');
            }
            Part::Item(mut item) => {
                space(&mut item);
                push_lines(&mut text, &prettyplease::unparse(&file(*item)));
            }
        }
    }
    text
}

fn file(item: Item) -> File {
    File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    }
}

fn push_lines(text: &mut String, written: &str) {
    for line in written.lines() {
        if line.trim_start().strip_prefix("//") != Some(MARK) {
            text.push_str(line);
        }
        text.push('\n');
    }
}

/// Marks the parts of an item that want a blank line before them.
fn space(item: &mut Item) {
    if let Some(attributes) = item_attributes(item) {
        split_docs(attributes);
    }
    match item {
        Item::Struct(item) => space_fields(&mut item.fields),
        Item::Union(item) => space_list(&mut item.fields.named),
        Item::Enum(item) => {
            for variant in &mut item.variants {
                space_fields(&mut variant.fields);
            }
            space_list(&mut item.variants);
        }
        Item::Impl(item) => space_members(&mut item.items),
        Item::Trait(item) => space_members(&mut item.items),
        Item::Mod(item) => {
            if let Some((_, items)) = &mut item.content {
                space_items(items);
            }
        }
        _ => {}
    }
}

fn space_items(items: &mut [Item]) {
    let mut before: Option<Place> = None;
    for item in items {
        let place = Place::of(item);
        space(item);
        if before.is_some_and(|before| !before.is_close_to(place))
            && let Some(attributes) = item_attributes(item)
        {
            mark(attributes);
        }
        before = Some(place);
    }
}

fn mark(attributes: &mut Vec<Attribute>) {
    attributes.insert(0, parse_quote!(#[comment = #MARK]));
}

fn item_attributes(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    Some(match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::ExternCrate(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::ForeignMod(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Macro(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Static(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::TraitAlias(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Union(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        _ => return None,
    })
}
