//! Inline schemas, unions and operations' types.

use super::{add, choice, component, names, object, part, property};
use crate::ir::{
    Additional, Api, Body, Content, Docs, Media, Member, Method, Origin, Role, Shape, Status,
    Struct, TypeId, Union,
};

fn ty(api: &Api, id: TypeId) -> String {
    names(api).ty(id).unwrap().to_string()
}

#[test]
fn an_inline_schema_is_named_after_where_it_stands() {
    let mut api = Api::default();
    let rule = component(&mut api, "RuleSerializerV2", object());
    let direction = part(
        &mut api,
        rule,
        Role::Property("direction".into()),
        choice(&["in"]),
    );
    let names = names(&api);
    assert_eq!(
        names.ty(direction).unwrap().as_str(),
        "RuleSerializerV2Direction"
    );
    assert_eq!(names.module(direction), names.module(rule));
    assert_eq!(names.module(rule).unwrap().as_str(), "rule_serializer_v2");
}

#[test]
fn lists_maps_and_references_on_the_way_add_no_noise() {
    let mut api = Api::default();
    let rule = component(&mut api, "Rule", object());
    let ports = part(
        &mut api,
        rule,
        Role::Property("ports".into()),
        Shape::List(rule),
    );
    let nested = part(&mut api, ports, Role::Item, Shape::List(rule));
    let item = part(&mut api, nested, Role::Item, object());
    let labels = part(
        &mut api,
        item,
        Role::Property("labels".into()),
        Shape::Map(rule),
    );
    let value = part(&mut api, labels, Role::Value, object());
    let null = part(
        &mut api,
        rule,
        Role::Property("owner".into()),
        Shape::Reference(rule),
    );
    let owner = part(&mut api, null, Role::Property("owner".into()), object());
    assert_eq!(ty(&api, item), "RulePortsItem");
    assert_eq!(ty(&api, value), "RulePortsItemLabelsValue");
    assert_eq!(ty(&api, owner), "RuleOwner");
}

#[test]
fn a_component_goes_before_an_inline_schema() {
    let mut api = Api::default();
    let rule = component(&mut api, "Rule", object());
    let inline = part(&mut api, rule, Role::Property("kind".into()), object());
    let named = component(&mut api, "RuleKind", object());
    assert_eq!(ty(&api, named), "RuleKind");
    assert_eq!(ty(&api, inline), "RuleKindProperty");
}

fn member(ty: TypeId, name: Option<&str>, tags: &[&str]) -> Member {
    Member {
        ty,
        name: name.map(ToOwned::to_owned),
        tags: tags.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_member_of_a_union_has_the_name_that_tells_it_apart() {
    let mut api = Api::default();
    let union = component(&mut api, "Source", object());
    let image = component(&mut api, "SourceImage", object());
    let text = component(&mut api, "Text", Shape::String);
    let slot = |index| Role::Member(index, None);
    let string = part(&mut api, union, slot(4), Shape::String);
    let list = part(&mut api, union, slot(5), Shape::List(string));
    let by_url = Struct {
        properties: vec![property("id", text), property("url", text)],
        additional: Additional::Ignored,
    };
    let by_id = Struct {
        properties: vec![property("id", text)],
        additional: Additional::Ignored,
    };
    let by_url = part(&mut api, union, slot(6), Shape::Struct(by_url));
    let by_id = part(&mut api, union, slot(7), Shape::Struct(by_id));
    let members = vec![
        member(image, None, &[]),
        member(text, Some("Free text"), &[]),
        member(image, None, &["snapshot"]),
        member(text, None, &["a", "b"]),
        member(string, None, &[]),
        member(list, None, &[]),
        member(by_url, None, &[]),
        member(by_id, None, &[]),
    ];
    let count = members.len();
    let node = api.types.get_mut(union).unwrap();
    node.shape = Shape::Union(Union {
        members,
        discriminator: None,
    });
    let names = names(&api);
    let found: Vec<&str> = (0..count)
        .map(|at| names.variant(union, at).unwrap().as_str())
        .collect();
    let expected = [
        "Image", "FreeText", "Snapshot", "Text", "String", "List", "Url", "Id",
    ];
    assert_eq!(found, expected);
    assert_eq!(names.ty(by_url).unwrap().as_str(), "SourceUrl");
}

#[test]
fn members_without_a_name_and_with_nothing_of_their_own_are_named_by_their_properties() {
    let mut api = Api::default();
    let union = component(&mut api, "Event", object());
    let text = component(&mut api, "Text", Shape::String);
    let of = [
        &["team"][..],
        &["team", "user"],
        &["user"],
        &["team", "user", "role"],
        &["role", "user"],
    ];
    let mut members = Vec::new();
    for (index, names) in of.into_iter().enumerate() {
        let properties = names.iter().map(|name| property(name, text)).collect();
        let additional = Additional::Ignored;
        let shape = Shape::Struct(Struct {
            properties,
            additional,
        });
        let ty = part(&mut api, union, Role::Member(index, None), shape);
        members.push(member(ty, None, &[]));
    }
    let node = api.types.get_mut(union).unwrap();
    node.shape = Shape::Union(Union {
        members,
        discriminator: None,
    });
    let names = names(&api);
    let found: Vec<&str> = (0..of.len())
        .map(|at| names.variant(union, at).unwrap().as_str())
        .collect();
    let expected = ["Team", "TeamAndUser", "User", "TeamAndRole", "Role"];
    assert_eq!(found, expected);
}

#[test]
fn additional_properties_give_way_to_a_property() {
    let mut api = Api::default();
    let text = component(&mut api, "Text", Shape::String);
    let node = Struct {
        properties: vec![property("additionalProperties", text)],
        additional: Additional::Kept(text),
    };
    let id = component(&mut api, "Object", Shape::Struct(node));
    let names = names(&api);
    assert_eq!(
        names.field(id, 0).unwrap().as_str(),
        "additional_properties"
    );
    assert_eq!(names.additional(id).unwrap().as_str(), "additional");
}

fn content(media_type: &str, media: Media, ty: TypeId) -> Content {
    Content {
        media_type: media_type.to_owned(),
        media,
        ty: Some(ty),
        examples: Vec::new(),
        encodings: Vec::new(),
    }
}

fn response(code: u16, contents: Vec<Content>) -> crate::ir::Response {
    crate::ir::Response {
        status: Status::Code(code),
        docs: Docs::default(),
        contents,
        headers: Vec::new(),
    }
}

#[test]
fn types_of_an_operation_say_what_they_are() {
    let mut api = Api::default();
    let of = crate::ir::OperationId(0);
    let mut of_operation = |role| add(&mut api, Origin::Operation { of, role }, object());
    let json = of_operation(Role::Body);
    let form = of_operation(Role::Body);
    let ok = of_operation(Role::Response(Status::Code(200)));
    let missing = of_operation(Role::Response(Status::Code(404)));
    let sort = of_operation(Role::Parameter("sort-by".into()));
    let mut create = super::operation(Method::Post, "/rules", Some("createRule"));
    create.body = Some(Body {
        required: true,
        docs: Docs::default(),
        contents: vec![
            content("application/json", Media::Json, json),
            content("application/x-www-form-urlencoded", Media::Form, form),
        ],
    });
    create.responses = vec![
        response(200, vec![content("application/json", Media::Json, ok)]),
        response(404, vec![content("application/json", Media::Json, missing)]),
    ];
    api.operations = vec![create];
    let names = names(&api);
    let found = [json, form, ok, missing, sort].map(|id| names.ty(id).unwrap().to_string());
    let expected = ["BodyJson", "BodyForm", "Response", "NotFound", "SortBy"];
    assert_eq!(found, expected.map(|role| format!("CreateRule{role}")));
    assert_eq!(names.body(of).unwrap().as_str(), "CreateRuleBody");
    assert_eq!(names.body_variant(of, 1).unwrap().as_str(), "Form");
    assert_eq!(names.response(of), None);
    assert_eq!(names.module(json).unwrap().as_str(), "create_rule");
}

#[test]
fn several_successes_have_a_type_and_variants() {
    let mut api = Api::default();
    let text = component(&mut api, "Text", Shape::String);
    let mut get = super::operation(Method::Get, "/rules", Some("listRules"));
    let json = content("application/json", Media::Json, text);
    let csv = content("text/csv", Media::Text, text);
    get.responses = vec![response(200, vec![json, csv]), response(204, Vec::new())];
    api.operations = vec![get];
    let names = names(&api);
    let of = crate::ir::OperationId(0);
    let variant = |at, form| names.response_variant(of, at, form).unwrap().as_str();
    assert_eq!(names.response(of).unwrap().as_str(), "ListRulesResponse");
    assert_eq!(
        [variant(0, 0), variant(0, 1), variant(1, 0)],
        ["OkJson", "OkCsv", "NoContent"]
    );
}
