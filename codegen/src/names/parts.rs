//! Names what is inside a type: the fields of a struct, the variants of an enumeration or a union.

use std::collections::HashMap;

use super::book::Book;
use super::casing::Case;
use super::key::{self, Keys};
use super::member;
use super::scope::{Kind, Name, Scope};
use super::text::Text;
use super::wish::Wish;
use crate::ir::{Additional, Api, Enumeration, Json, Shape, Struct, TypeId, Union, Value};
use crate::locked::Sort;
use crate::problem::Pointer;

/// The names inside one type.
#[derive(Clone, Debug, Default)]
pub(super) struct PartNames {
    pub(super) fields: Vec<Name>,
    pub(super) additional: Option<Name>,
    pub(super) variants: Vec<Name>,
    pub(super) unknown: Option<Name>,
}

/// Names what is inside each type.
pub(super) fn name(api: &Api, keys: &Keys<'_>, book: &mut Book<'_>) -> HashMap<TypeId, PartNames> {
    let mut inside = |id, at: &Pointer, shape: &Shape| match shape {
        Shape::Struct(object) => Some((id, fields(id, object, keys, book))),
        Shape::Enumeration(choice) => Some((id, values((id, at), choice, keys, book))),
        Shape::Union(union) => Some((id, members(api, (id, union), keys, book))),
        _ => None,
    };
    let types = api.types.iter();
    types
        .filter_map(|(id, node)| inside(id, &node.pointer, &node.shape))
        .collect()
}

fn fields(id: TypeId, object: &Struct, keys: &Keys<'_>, book: &mut Book<'_>) -> PartNames {
    let properties = object.properties.iter();
    let wishes = properties.map(|p| {
        let wish = Wish {
            key: keys.part(id, "properties", &p.name),
            ..Wish::new(Text::value(&p.name))
        };
        wish.called(book.word(&p.pointer, Case::Snake))
    });
    let wishes = wishes.collect();
    let last = match object.additional {
        Additional::Ignored => None,
        Additional::Kept(_) => Some(one_of(
            ["additional_properties", "additional", "others"],
            format!("{}/additionalProperties", keys.ty(id)),
        )),
    };
    let scope = Scope::new(Kind::Fields);
    let (fields, additional) = settle((Sort::Field, scope), wishes, last, book);
    PartNames {
        fields,
        additional,
        ..PartNames::default()
    }
}

fn values(
    (id, at): (TypeId, &Pointer),
    choice: &Enumeration,
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> PartNames {
    let wishes = choice.values.iter().map(|it| {
        let text = key::value(&it.json);
        let wish = Wish {
            key: keys.part(id, "enum", &text),
            own: it.name.clone(),
            ..Wish::new(value(it))
        };
        wish.called(book.word_of_value(at, &text))
    });
    let wishes = wishes.collect();
    variants(wishes, keys.ty(id), book)
}

fn members(
    api: &Api,
    (id, union): (TypeId, &Union),
    keys: &Keys<'_>,
    book: &mut Book<'_>,
) -> PartNames {
    let owners = member::owners(api, union);
    let wishes = (0..union.members.len()).map(|index| Wish {
        key: keys.member(id, index),
        ..member::wish(api, id, union, &owners, index)
    });
    variants(wishes.collect(), keys.ty(id), book)
}

fn variants(wishes: Vec<Wish>, ty: &str, book: &mut Book<'_>) -> PartNames {
    let last = one_of(
        ["Unknown", "Unrecognized", "Unlisted"],
        format!("{ty}#unknown"),
    );
    let scope = Scope::new(Kind::Types);
    let (variants, unknown) = settle((Sort::Variant, scope), wishes, Some(last), book);
    PartNames {
        variants,
        unknown,
        ..PartNames::default()
    }
}

/// Names what the document lists, and then what the crate has beside it.
fn settle(
    (sort, mut scope): (Sort, Scope),
    mut wishes: Vec<Wish>,
    last: Option<Wish>,
    book: &mut Book<'_>,
) -> (Vec<Name>, Option<Name>) {
    let mut last: Vec<Wish> = last.into_iter().collect();
    book.hold(sort, &mut scope, &mut wishes);
    book.hold(sort, &mut scope, &mut last);
    let names = scope.settle(&wishes);
    book.note(sort, &wishes, &names);
    let mut own = scope.settle(&last);
    book.note(sort, &last, &own);
    (names, own.pop())
}

/// A wish for the first of three names that is free.
fn one_of(names: [&str; 3], key: String) -> Wish {
    let [first, others @ ..] = names;
    Wish {
        others: others.map(|name| Text::prose(name).into()).to_vec(),
        key,
        ..Wish::new(Text::prose(first))
    }
}

fn value(value: &Value) -> Text {
    match &value.name {
        Some(name) => Text::prose(name),
        None => json(&value.json),
    }
}

/// The text of a JSON value.
pub(super) fn json(json: &Json) -> Text {
    match json {
        Json::Null => Text::prose("null"),
        Json::Bool(value) => Text::prose(&value.to_string()),
        Json::Integer(value) => Text::value(&value.to_string()),
        Json::Number(value) => Text::value(&value.to_string()),
        Json::String(value) => Text::value(value),
        Json::List(_) => Text::prose("list"),
        Json::Object(_) => Text::prose("object"),
    }
}
