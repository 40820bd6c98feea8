//! Names what is inside a type: the fields of a struct, the variants of an enumeration or a union.

use std::collections::HashMap;

use super::member;
use super::scope::{Kind, Name, Scope, Wish};
use super::text::Text;
use crate::ir::{Additional, Api, Enumeration, Json, Shape, Struct, TypeId, Union, Value};

/// The names inside one type.
#[derive(Clone, Debug, Default)]
pub(super) struct PartNames {
    pub(super) fields: Vec<Name>,
    pub(super) additional: Option<Name>,
    pub(super) variants: Vec<Name>,
    pub(super) unknown: Option<Name>,
}

/// Names what is inside each type.
pub(super) fn name(api: &Api) -> HashMap<TypeId, PartNames> {
    let inside = |id, shape: &Shape| match shape {
        Shape::Struct(object) => Some((id, fields(object))),
        Shape::Enumeration(choice) => Some((id, values(choice))),
        Shape::Union(union) => Some((id, members(api, id, union))),
        _ => None,
    };
    let types = api.types.iter();
    types
        .filter_map(|(id, node)| inside(id, &node.shape))
        .collect()
}

fn fields(object: &Struct) -> PartNames {
    let mut scope = Scope::new(Kind::Fields);
    let properties = object.properties.iter();
    let wishes: Vec<Wish> = properties
        .map(|p| Wish::new(Text::value(&p.name)))
        .collect();
    let fields = scope.settle(&wishes);
    let additional = match object.additional {
        Additional::Ignored => None,
        Additional::Kept(_) => one_of(
            &mut scope,
            ["additional_properties", "additional", "others"],
        ),
    };
    PartNames {
        fields,
        additional,
        ..PartNames::default()
    }
}

fn values(choice: &Enumeration) -> PartNames {
    let wishes: Vec<Wish> = choice.values.iter().map(|v| Wish::new(value(v))).collect();
    variants(&wishes)
}

fn members(api: &Api, id: TypeId, union: &Union) -> PartNames {
    let count = 0..union.members.len();
    let owners = member::owners(api, union);
    let wishes: Vec<Wish> = count
        .map(|index| member::wish(api, id, union, &owners, index))
        .collect();
    variants(&wishes)
}

fn variants(wishes: &[Wish]) -> PartNames {
    let mut scope = Scope::new(Kind::Types);
    let variants = scope.settle(wishes);
    let unknown = one_of(&mut scope, ["Unknown", "Unrecognized", "Unlisted"]);
    PartNames {
        variants,
        unknown,
        ..PartNames::default()
    }
}

/// Hands out the first of three names that is free.
fn one_of(scope: &mut Scope, names: [&str; 3]) -> Option<Name> {
    let [first, others @ ..] = names.map(Text::prose);
    let others = others.to_vec();
    scope
        .settle(&[Wish {
            others,
            ..Wish::new(first)
        }])
        .pop()
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
