//! The properties of an object that keeps to one schema or several.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema, SchemaData};

use super::intersection::Several;
use super::keywords::Keywords;
use super::object::Part;
use super::schema::Draft;
use super::{Builder, counting, docs, intersection, json, list};
use crate::ir::{Access, Docs, Origin, Property, Role, Shape, TypeId};

/// A description of a property, and the part it stands in.
type Description<'p, 'a> = (&'p Part<'a>, &'a ReferenceOr<Box<Schema>>);

/// The properties of all parts.
pub(super) fn properties<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    parts: &[Part<'a>],
) -> Vec<Property> {
    let mut found: IndexMap<&'a str, Vec<Description<'_, 'a>>> = IndexMap::new();
    for part in parts {
        for (name, schema) in part.keywords.properties.into_iter().flatten() {
            let descriptions = found.entry(name).or_default();
            if descriptions.is_empty() || !list::is_empty(schema) {
                descriptions.push((part, schema));
            }
        }
    }
    let required = |name: &str| {
        let mut all = parts.iter().flat_map(|part| part.keywords.required);
        all.any(|required| required == name)
    };
    let property = |(name, descriptions): (&'a str, Vec<Description<'_, 'a>>)| {
        property(builder, id, name, &descriptions, required(name))
    };
    found.into_iter().filter_map(property).collect()
}

/// What is required and nowhere described. Often a slip, so it may be absent; but what is there is kept.
pub(super) fn undeclared<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    parts: &[Part<'a>],
    properties: &[Property],
) -> Vec<Property> {
    let mut found: IndexMap<&'a str, Property> = IndexMap::new();
    for part in parts {
        for name in part.keywords.required {
            if properties.iter().any(|known| known.name == *name) || found.contains_key(&**name) {
                continue;
            }
            let origin = Origin::Part {
                of: id,
                role: Role::Property(name.clone()),
            };
            let ty = builder.add(&part.at, origin, Draft::of(Shape::Any));
            let property = Property {
                name: name.clone(),
                pointer: part.at.key("properties").key(name),
                ty,
                required: false,
                access: Access::ReadWrite,
                docs: Docs::default(),
                default: None,
                deprecated: false,
            };
            found.insert(name, property);
        }
    }
    found.into_values().collect()
}

/// A property. Of several descriptions one counts, unless they can be put together. The docs are those of the last.
fn property<'a>(
    builder: &mut Builder<'a>,
    id: TypeId,
    name: &str,
    descriptions: &[Description<'_, 'a>],
    required: bool,
) -> Option<Property> {
    let at = |part: &Part<'_>| part.at.key("properties").key(name);
    let places: Vec<_> = descriptions
        .iter()
        .map(|(part, schema)| (at(part), *schema))
        .collect();
    let (_, last) = *descriptions.last()?;
    let origin = |of| Origin::Part {
        of,
        role: Role::Property(name.to_owned()),
    };
    let several = intersection::of_several(builder, name, &places, origin(id))?;
    let counts = match several {
        Several::One(position) => position,
        Several::Merged(_) => counting::of(builder, name, &places)?,
    };
    let (part, schema) = *descriptions.get(counts)?;
    let ty = match several {
        Several::Merged(merged) => merged,
        Several::One(_) => builder.boxed(schema, &at(part), origin(part.owner)),
    };
    let said = data(builder, schema);
    let own = matches!(schema, ReferenceOr::Item(_));
    let any = |test: fn(&SchemaData) -> bool| said.iter().any(|data| test(data));
    Some(Property {
        name: name.to_owned(),
        pointer: at(part),
        ty,
        required,
        access: access(any(|data| data.read_only), any(|data| data.write_only)),
        docs: match last {
            ReferenceOr::Item(schema) => docs::schema(schema),
            ReferenceOr::Reference { .. } => Docs::default(),
        },
        default: said
            .iter()
            .find_map(|data| data.default.as_ref())
            .map(json::value),
        deprecated: own && said.first().is_some_and(|data| data.deprecated),
    })
}

/// What is said about a property itself: by its schema, and by those that it refers to or puts together.
fn data<'a>(builder: &Builder<'a>, schema: &'a ReferenceOr<Box<Schema>>) -> Vec<&'a SchemaData> {
    let Some(schema) = builder.read(schema) else {
        return Vec::new();
    };
    let members = Keywords::of(schema).all_of.iter();
    let members = members.filter_map(|member| builder.read(member));
    let all = std::iter::once(schema).chain(members);
    all.map(|schema| &schema.schema_data).collect()
}

fn access(read_only: bool, write_only: bool) -> Access {
    match (read_only, write_only) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}
