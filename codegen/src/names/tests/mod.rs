//! What names come out for what a document holds: a table of hazards, whole small APIs, and any text at all.

mod any_text;
mod hazards;
mod operations;
mod types;

use super::{Before, Names, assign};
use crate::config::Operations;
use crate::ir::{
    Api, Constraints, Docs, Enumeration, Json, Method, Operation, Origin, Property, Role, Shape,
    Struct, Type, TypeId, Value,
};
use crate::problem::{Pointer, Report};

/// The names in an API without mistakes.
fn names(api: &Api) -> Names {
    let mut report = Report::default();
    assign(&mut report, api, &Operations::default(), Before::default())
        .unwrap_or_else(|_| panic!("{report:?}"))
}

fn add(api: &mut Api, origin: Origin, shape: Shape) -> TypeId {
    let pointer = match &origin {
        Origin::Component(name) => Pointer::root().key("components").key(name),
        Origin::Part { of, role } => {
            let of = api.types.get(*of).unwrap().pointer.clone();
            of.key(&format!("{role:?}"))
        }
        Origin::Operation { of, role } => Pointer::root().index(of.0).key(&format!("{role:?}")),
    };
    let node = Type {
        origin,
        pointer,
        docs: Docs::default(),
        shape,
        constraints: Constraints::default(),
        nullable: false,
        deprecated: false,
    };
    api.types.add(node)
}

fn component(api: &mut Api, name: &str, shape: Shape) -> TypeId {
    add(api, Origin::Component(name.to_owned()), shape)
}

fn part(api: &mut Api, of: TypeId, role: Role, shape: Shape) -> TypeId {
    add(api, Origin::Part { of, role }, shape)
}

fn object() -> Shape {
    Shape::Struct(Struct::default())
}

fn property(name: &str, ty: TypeId) -> Property {
    Property {
        name: name.to_owned(),
        pointer: Pointer::root(),
        ty,
        required: true,
        access: crate::ir::Access::ReadWrite,
        docs: Docs::default(),
        default: None,
        deprecated: false,
    }
}

fn choice(values: &[&str]) -> Shape {
    let json = |value: &&str| Json::String((*value).to_owned());
    json_choice(values.iter().map(json).collect())
}

fn json_choice(values: Vec<Json>) -> Shape {
    let value = |json| Value {
        json,
        name: None,
        docs: String::new(),
    };
    let values = values.into_iter().map(value).collect();
    Shape::Enumeration(Enumeration {
        values,
        open: false,
    })
}

fn operation(method: Method, path: &str, id: Option<&str>) -> Operation {
    Operation {
        pointer: Pointer::root().key("paths").key(path).key(method.as_str()),
        method,
        path: path.to_owned(),
        id: id.map(ToOwned::to_owned),
        docs: Docs::default(),
        tag: None,
        deprecated: false,
        parameters: Vec::new(),
        body: None,
        responses: Vec::new(),
        security: None,
        servers: Vec::new(),
    }
}

/// The variants of an enumeration of these texts.
fn variants(values: &[&str]) -> Vec<String> {
    let mut api = Api::default();
    let id = component(&mut api, "Choice", choice(values));
    let names = names(&api);
    let name = |index| names.variant(id, index).unwrap().to_string();
    (0..values.len()).map(name).collect()
}

/// The fields of a struct with these properties.
fn fields(properties: &[&str]) -> Vec<String> {
    let mut api = Api::default();
    let text = component(&mut api, "Text", Shape::String);
    let properties: Vec<Property> = properties.iter().map(|name| property(name, text)).collect();
    let count = properties.len();
    let object = Struct {
        properties,
        ..Struct::default()
    };
    let id = component(&mut api, "Object", Shape::Struct(object));
    let names = names(&api);
    let name = |index| names.field(id, index).unwrap().to_string();
    (0..count).map(name).collect()
}

/// The types and the modules of components with these names.
fn components(schemas: &[&str]) -> Vec<(String, String)> {
    let mut api = Api::default();
    let ids: Vec<TypeId> = schemas
        .iter()
        .map(|name| component(&mut api, name, object()))
        .collect();
    let names = names(&api);
    let both = |id: &TypeId| {
        let module = names.module(*id).unwrap().to_string();
        (names.ty(*id).unwrap().to_string(), module)
    };
    ids.iter().map(both).collect()
}
