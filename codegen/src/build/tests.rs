//! What schemas become, on documents that each hold one hazard. A type is compared as one line of text.

use serde_json::{Value, json};

use super::api;
use crate::config::Config;
use crate::ir::{Additional, Api, Constraints, Shape, TypeId};
use crate::problem::{Pointer, Report};
use crate::{lower, resolve};

/// The IR of a document with these schemas, and the messages on the way.
fn built(schemas: &Value) -> (Api, Vec<String>) {
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    });
    let mut report = Report::default();
    let lowered = lower::document(&mut report, document).unwrap();
    let resolved = resolve::document(&mut report, lowered);
    let resolved = resolved.unwrap_or_else(|_| panic!("{report:?}"));
    let built = api(&mut report, &resolved, &Config::default());
    let built = built.unwrap_or_else(|_| panic!("{report:?}"));
    let messages = report.problems().iter().map(|it| it.message.clone());
    (built, messages.collect())
}

/// The type of `A` in such a document.
fn a(schemas: &Value) -> String {
    let (api, _) = built(schemas);
    let at = Pointer::from_text("/components/schemas/A");
    let found = api.types.iter().find(|(_, node)| node.pointer == at);
    text(&api, found.unwrap().0, 0)
}

/// A type as text: components below the first level by name only.
fn text(api: &Api, id: TypeId, depth: usize) -> String {
    let node = api.types.get(id).unwrap();
    let part = |id: TypeId| text(api, id, depth + 1);
    let parts = |ids: &[TypeId]| ids.iter().map(|id| part(*id)).collect::<Vec<_>>();
    let null = if node.nullable { "?" } else { "" };
    if let (crate::ir::Origin::Component(name), true) = (&node.origin, depth > 0) {
        return format!("{name}{null}");
    }
    let shape = match &node.shape {
        Shape::List(item) => format!("[{}]", part(*item)),
        Shape::Tuple(elements) => format!("({})", parts(elements).join(", ")),
        Shape::Map(value) => format!("map of {}", part(*value)),
        Shape::Reference(target) => format!("= {}", part(*target)),
        Shape::Union(union) => {
            let members: Vec<TypeId> = union.members.iter().map(|it| it.ty).collect();
            format!("({})", parts(&members).join(" | "))
        }
        Shape::Enumeration(list) => {
            let values = list.values.iter().map(|it| format!("{:?}", it.json));
            format!(
                "{}{}",
                values.collect::<Vec<_>>().join("/"),
                if list.open { "/…" } else { "" }
            )
        }
        Shape::Struct(object) => {
            let property = |it: &crate::ir::Property| {
                format!(
                    "{}{}: {}",
                    it.name,
                    if it.required { "!" } else { "" },
                    part(it.ty)
                )
            };
            let mut all: Vec<String> = object.properties.iter().map(property).collect();
            if let Additional::Kept(id) = object.additional {
                all.push(format!("*: {}", part(id)));
            }
            format!("{{{}}}", all.join(", "))
        }
        other => format!("{other:?}"),
    };
    shape + null
}

#[test]
fn integers_take_the_narrowest_width() {
    let table = [
        (json!({"minimum": 0, "maximum": 255}), "U8"),
        (json!({"minimum": -1, "maximum": 127}), "I8"),
        (json!({"minimum": 0, "maximum": 65535}), "U16"),
        (
            json!({"exclusiveMinimum": -1, "exclusiveMaximum": 65536}),
            "U16",
        ),
        (json!({"minimum": -1, "maximum": 65535}), "I32"),
        (json!({"minimum": 0, "maximum": 4_294_967_295_u64}), "U32"),
        (json!({"minimum": 0, "maximum": u64::MAX}), "U64"),
        (json!({"minimum": 0}), "I64"),
        (json!({"format": "int32"}), "I32"),
        (json!({"format": "int64", "minimum": 1, "maximum": 9}), "U8"),
        (json!({"format": "strange"}), "I64"),
    ];
    for (mut schema, width) in table {
        schema["type"] = json!("integer");
        let words = schema.to_string();
        assert_eq!(
            a(&json!({"A": schema})),
            format!("Integer({width})"),
            "{words}"
        );
    }
}

#[test]
fn null_is_told_apart_wherever_it_is_said() {
    let table = [
        (json!({"type": ["string", "null"]}), "String?"),
        (
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
            "String?",
        ),
        (
            json!({"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]}),
            "= B?",
        ),
        (json!({"enum": ["x", null]}), "String(\"x\")?"),
        (json!({"type": "null"}), "Null?"),
        (json!({"nullable": true}), "Any?"),
        (
            json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
            "(String | Integer(I64))?",
        ),
    ];
    for (schema, expected) in table {
        let words = schema.to_string();
        let b = json!({"type": "object", "properties": {"p": {"type": "string"}}});
        assert_eq!(a(&json!({"A": schema, "B": b})), expected, "{words}");
    }
}

#[test]
fn a_constant_is_an_enumeration_of_one_value() {
    assert_eq!(a(&json!({"A": {"const": "x"}})), "String(\"x\")");
    assert_eq!(a(&json!({"A": {"const": 3}})), "Integer(3)");
}

#[test]
fn a_list_with_a_schema_for_each_element_is_a_tuple_only_if_its_length_is_fixed() {
    let elements = json!([{"type": "string"}, {"type": "boolean"}]);
    let fixed = json!({"type": "array", "prefixItems": elements, "minItems": 2, "maxItems": 2});
    assert_eq!(a(&json!({"A": fixed})), "(String, Boolean)");
    let loose = json!({"type": "array", "prefixItems": elements});
    assert_eq!(a(&json!({"A": loose})), "[Any]");
    let alike = json!([{"type": "string"}, {"type": "string"}]);
    let closed = json!({"type": "array", "prefixItems": alike, "items": false});
    assert_eq!(a(&json!({"A": closed})), "[= String]");
    let closed = json!({"type": "array", "prefixItems": alike, "maxItems": 2});
    assert_eq!(a(&json!({"A": closed})), "[= String]");
    let closed = json!({"type": "array", "prefixItems": elements, "items": false});
    assert_eq!(a(&json!({"A": closed})), "[(String | Boolean)]");
}

#[test]
fn a_format_beside_a_union_with_null_is_that_of_its_text() {
    let union = json!([{"type": "string"}, {"type": "null"}]);
    let secret = json!({"anyOf": union, "format": "password"});
    assert_eq!(a(&json!({"A": secret})), "Format(Password)?");
    let union = json!([{"type": "string", "maxLength": 36}, {"type": "null"}]);
    let (api, _) = built(&json!({"A": {"anyOf": union, "format": "uuid"}}));
    let of_uuid = |node: &&crate::ir::Type| node.shape == Shape::Format(crate::ir::Format::Uuid);
    let uuid = api.types.iter().map(|(_, node)| node).find(of_uuid);
    assert_eq!(uuid.unwrap().constraints, Constraints::default());
}

#[test]
fn a_reference_deep_into_a_schema_is_the_type_that_stands_there() {
    let b = json!({"type": "object", "properties": {"p": {"type": "string", "enum": ["x"]}}});
    let reference = json!({"$ref": "#/components/schemas/B/properties/p"});
    let (api, _) = built(&json!({"A": {"type": "array", "items": reference}, "B": b}));
    let shapes = api.types.iter().map(|(_, node)| &node.shape);
    let lists = shapes.filter(|shape| matches!(shape, Shape::Enumeration(_)));
    assert_eq!(lists.count(), 1);
}

#[test]
fn members_of_all_of_are_merged() {
    let b = json!({"type": "object", "properties": {"p": {"type": "string"}}});
    let base = json!({"$ref": "#/components/schemas/B"});
    let table = [
        (
            json!({"allOf": [base, {"required": ["p"]}]}),
            "{p!: String}",
        ),
        (
            json!({"allOf": [base], "properties": {"q": {"type": "boolean"}}}),
            "{p: String, q: Boolean}",
        ),
        (json!({"allOf": [base], "description": "d"}), "= B"),
        (json!({"allOf": [base, {"type": "string"}]}), "Any"),
    ];
    for (schema, expected) in table {
        let words = schema.to_string();
        assert_eq!(a(&json!({"A": schema, "B": b})), expected, "{words}");
    }
}

#[test]
fn lists_that_several_schemas_describe_hold_what_all_say_of_an_element() {
    let list = |item: Value| json!({"type": "array", "items": item});
    let object = |name: &str| json!({"properties": {name: {"type": "string"}}});
    let in_property = |items: Value| json!({"properties": {"list": items}});
    let lists = json!({"maxItems": 5, "items": object("b")});
    let text = json!({"items": {"type": "string"}});
    let table = [
        (
            json!({"allOf": [list(object("a")), lists]}),
            "[{a: String, b: String}]",
        ),
        (
            json!({"allOf": [in_property(list(object("a"))), in_property(lists.clone())]}),
            "{list: [{a: String, b: String}]}",
        ),
        (
            json!({"allOf": [list(list(object("a"))), {"items": lists}]}),
            "[[{a: String, b: String}]]",
        ),
        (json!({"allOf": [text, {"minItems": 1}]}), "[String]"),
        (
            json!({"allOf": [text, {"items": {"maxLength": 5}}]}),
            "[String]",
        ),
    ];
    for (schema, expected) in table {
        let words = schema.to_string();
        assert_eq!(a(&json!({"A": schema})), expected, "{words}");
    }
    let limits = |schema: Value| {
        let (api, _) = built(&json!({"A": schema}));
        let limits = api.types.iter().map(|(_, node)| node.constraints.clone());
        limits
            .filter(|it| *it != Constraints::default())
            .collect::<Vec<_>>()
    };
    let max_items = Constraints {
        max_items: Some(5),
        ..Constraints::default()
    };
    assert_eq!(
        limits(json!({"allOf": [list(object("a")), lists]})),
        [max_items]
    );
    let max_length = [Constraints {
        max_length: Some(5),
        ..Constraints::default()
    }];
    let bound = json!({"items": {"maxLength": 5}});
    assert_eq!(limits(json!({"allOf": [text, bound]})), max_length);
    let bound = json!({"properties": {"a": {"maxLength": 5}}});
    assert_eq!(limits(json!({"allOf": [object("a"), bound]})), max_length);
}

#[test]
fn a_description_that_says_all_that_another_says_counts_wherever_it_stands() {
    let text = json!({"type": "string"});
    let (less, more) = (json!({"a": text}), json!({"a": text, "b": text}));
    for (first, second) in [(&less, &more), (&more, &less)] {
        let object = |properties: &Value| json!({"type": "object", "properties": properties});
        let property = |properties| json!({"properties": {"p": object(properties)}});
        let list = |properties| json!({"items": object(properties)});
        let schema = json!({"allOf": [property(first), property(second)]});
        assert_eq!(a(&json!({"A": schema})), "{p: {a: String, b: String}}");
        let schema = json!({"allOf": [list(first), list(second)]});
        assert_eq!(a(&json!({"A": schema})), "[{a: String, b: String}]");
    }
}

#[test]
fn bounds_in_members_of_all_of_are_kept() {
    let schema = json!({
        "type": "integer", "minimum": 0, "allOf": [{"maximum": 255}, {"minimum": -5}],
    });
    assert_eq!(a(&json!({"A": schema})), "Integer(U8)");
    let (api, _) = built(&json!({"A": {"type": "string", "allOf": [{"maxLength": 5}]}}));
    let node = api.types.iter().next().unwrap().1;
    assert_eq!(
        (&node.shape, node.constraints.max_length),
        (&Shape::String, Some(5))
    );
}

#[test]
fn all_of_through_oneself_ends() {
    let reference = json!({"$ref": "#/components/schemas/A"});
    let schema = json!({
        "allOf": [{"type": "object", "properties": {"next": reference, "p": {"type": "string"}}}],
        "required": ["p"],
    });
    assert_eq!(a(&json!({"A": schema})), "{next: A, p!: String}");
}

#[test]
fn a_base_that_lists_its_descendants_ends_with_each_of_them() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let own = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let schemas = json!({
        "A": {"properties": {"p": {"type": "string"}}, "oneOf": [to("Cat"), to("Dog")]},
        "Cat": {"allOf": [to("A"), own("c")]},
        "Dog": {"allOf": [to("A"), own("d")]},
    });
    assert_eq!(
        a(&schemas),
        "({p: String, c: String} | {p: String, d: String})"
    );
    let (api, _) = built(&schemas);
    let cat = api
        .types
        .iter()
        .find(|(_, node)| node.pointer.as_str().ends_with("/Cat"));
    assert_eq!(text(&api, cat.unwrap().0, 0), "{p: String, c: String}");
}

#[test]
fn properties_beside_a_union_belong_to_each_member() {
    let member = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let schema =
        json!({"properties": {"p": {"type": "string"}}, "anyOf": [member("x"), member("y")]});
    assert_eq!(
        a(&json!({"A": schema})),
        "({p: String, x: String} | {p: String, y: String})"
    );
}

#[test]
fn unions_that_list_one_another_without_end_are_cut_off_with_a_warning() {
    let names: Vec<String> = (0..7).map(|index| format!("N{index}")).collect();
    let mut schemas = serde_json::Map::new();
    for name in &names {
        let others = names.iter().filter(|other| *other != name);
        let others: Vec<Value> = others
            .map(|other| json!({"$ref": format!("#/components/schemas/{other}")}))
            .collect();
        let properties = json!({name.as_str(): {"type": "string"}});
        schemas.insert(
            name.clone(),
            json!({"properties": properties, "oneOf": others}),
        );
    }
    let (_, messages) = built(&schemas.into());
    assert!(
        messages.iter().any(|it| it.contains("combinations")),
        "{messages:?}"
    );
}
