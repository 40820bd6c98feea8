//! Facts about small APIs, one for each hazard.

use super::{Direction, Edge, Facts, Selection, facts};
use crate::ir::{
    Access, Api, Constraints, Content, Discriminator, Docs, Enumeration, Json, Media, Member,
    Origin, Property, Response, Shape, Status, Struct, Type, TypeId, Union, Value,
};
use crate::problem::Pointer;

fn add(api: &mut Api, shape: Shape) -> TypeId {
    api.types.add(Type {
        origin: Origin::Component(api.types.len().to_string()),
        pointer: Pointer::root(),
        docs: Docs::default(),
        shape,
        constraints: Constraints::default(),
        nullable: false,
        deprecated: false,
    })
}

fn property(name: &str, ty: TypeId) -> Property {
    Property {
        name: name.to_owned(),
        pointer: Pointer::root(),
        ty,
        required: true,
        access: Access::ReadWrite,
        docs: Docs::default(),
        default: None,
        deprecated: false,
    }
}

fn object(properties: Vec<Property>) -> Shape {
    Shape::Struct(Struct {
        properties,
        ..Struct::default()
    })
}

fn set(api: &mut Api, id: TypeId, shape: Shape) {
    api.types.get_mut(id).unwrap().shape = shape;
}

fn constant(api: &mut Api, text: &str) -> TypeId {
    let value = Value {
        json: Json::String(text.to_owned()),
        name: None,
        docs: String::new(),
    };
    add(
        api,
        Shape::Enumeration(Enumeration {
            values: vec![value],
            open: false,
        }),
    )
}

fn union(api: &mut Api, members: &[(TypeId, &str)], discriminator: Option<&str>) -> TypeId {
    let member = |(ty, tag): &(TypeId, &str)| Member {
        ty: *ty,
        name: None,
        tags: Some((*tag).to_owned())
            .filter(|tag| !tag.is_empty())
            .into_iter()
            .collect(),
    };
    let shape = Shape::Union(Union {
        members: members.iter().map(member).collect(),
        discriminator: discriminator.map(|property| Discriminator {
            property: property.to_owned(),
        }),
    });
    add(api, shape)
}

fn received(ty: TypeId) -> Response {
    let content = Content {
        media_type: "application/json".to_owned(),
        media: Media::Json,
        ty: Some(ty),
        examples: Vec::new(),
        encodings: Vec::new(),
    };
    Response {
        status: Status::Code(200),
        docs: Docs::default(),
        contents: vec![content],
        headers: Vec::new(),
    }
}

/// An operation that sends a body and receives an answer.
fn operation(api: &mut Api, sent: TypeId, answer: TypeId) {
    let response = received(answer);
    let body = crate::ir::Body {
        required: true,
        docs: Docs::default(),
        contents: received(sent).contents,
    };
    api.operations.push(crate::ir::Operation {
        pointer: Pointer::root(),
        method: crate::ir::Method::Post,
        path: "/".to_owned(),
        id: None,
        docs: Docs::default(),
        tag: None,
        deprecated: false,
        parameters: Vec::new(),
        body: Some(body),
        responses: vec![response],
        security: None,
        servers: Vec::new(),
    });
}

#[test]
fn values_go_where_operations_take_them() {
    let mut api = Api::default();
    let [read_only, write_only, shared, unused] = [(); 4].map(|()| add(&mut api, Shape::String));
    let mut hidden = property("r", read_only);
    hidden.access = Access::ReadOnly;
    let mut secret = property("w", write_only);
    secret.access = Access::WriteOnly;
    let common = add(
        &mut api,
        object(vec![hidden, secret, property("s", shared)]),
    );
    let sent = add(&mut api, Shape::List(common));
    let answer = add(&mut api, Shape::Map(common));
    operation(&mut api, sent, answer);
    let facts = facts(&api);
    let all = [read_only, write_only, shared, unused, common, sent, answer];
    assert_eq!(
        all.map(|id| facts.direction(id)),
        [
            Direction::Response,
            Direction::Request,
            Direction::Both,
            Direction::Both,
            Direction::Both,
            Direction::Request,
            Direction::Response
        ]
    );
}

/// The boxed edges of an API, by the number of the type and the position in it.
fn boxed(api: &Api) -> Vec<(usize, usize)> {
    let facts = facts(api);
    let edges = api
        .types
        .iter()
        .flat_map(|(id, _)| (0..3).map(move |position| (id, position)));
    edges
        .filter(|(from, position)| {
            facts.is_boxed(Edge {
                from: *from,
                position: *position,
            })
        })
        .map(|(id, position)| (id.index(), position))
        .collect()
}

#[test]
fn what_holds_itself_is_boxed_where_it_does() {
    let mut api = Api::default();
    let own = add(&mut api, Shape::Any);
    let text = add(&mut api, Shape::String);
    set(
        &mut api,
        own,
        object(vec![property("t", text), property("own", own)]),
    );
    assert_eq!(boxed(&api), [(0, 1)]);
}

#[test]
fn types_that_hold_each_other_are_boxed_through_names_and_null() {
    let mut api = Api::default();
    let [one, other, name] = [(); 3].map(|()| add(&mut api, Shape::Any));
    set(&mut api, one, object(vec![property("other", name)]));
    set(&mut api, name, Shape::Reference(other));
    api.types.get_mut(name).unwrap().nullable = true;
    set(&mut api, other, object(vec![property("one", one)]));
    assert_eq!(boxed(&api), [(0, 0), (1, 0)]);
}

#[test]
fn lists_and_maps_are_boxes_enough() {
    let mut api = Api::default();
    let [own, list, map] = [(); 3].map(|()| add(&mut api, Shape::Any));
    set(&mut api, list, Shape::List(own));
    set(&mut api, map, Shape::Map(own));
    set(
        &mut api,
        own,
        object(vec![property("l", list), property("m", map)]),
    );
    assert_eq!(boxed(&api), []);
}

#[test]
fn a_large_part_is_boxed_where_it_stands_by_value() {
    let mut api = Api::default();
    let text = add(&mut api, Shape::String);
    let texts = |count: usize| (0..count).map(|_| property("t", text)).collect();
    let small = add(&mut api, object(texts(80)));
    let large = add(&mut api, object(texts(90)));
    let list = add(&mut api, Shape::List(large));
    let parts = [text, small, large, list];
    let parts = parts.map(|part| property("p", part)).to_vec();
    let holder = add(&mut api, object(parts));
    // In a box it is no more than a pointer, so that what holds it is not large itself.
    add(&mut api, object(vec![property("p", holder)]));
    let either = union(&mut api, &[(text, "a"), (large, "b")], None);
    assert_eq!(boxed(&api), [(holder.index(), 2), (either.index(), 1)]);
}

#[test]
fn tuples_that_double_have_the_largest_size_there_is() {
    let mut api = Api::default();
    let mut part = add(&mut api, Shape::String);
    for _ in 0..100 {
        part = add(&mut api, Shape::Tuple(vec![part, part]));
    }
    let holder = add(&mut api, object(vec![property("p", part)]));
    assert_eq!(boxed(&api), [(holder.index(), 0)]);
}

#[test]
fn a_list_of_nothing_but_itself_has_no_end() {
    let mut api = Api::default();
    let [endless, user, fine] = [(); 3].map(|()| add(&mut api, Shape::Any));
    set(&mut api, endless, Shape::List(endless));
    set(&mut api, user, Shape::List(endless));
    set(&mut api, fine, object(vec![property("e", endless)]));
    let facts = facts(&api);
    assert_eq!(
        [endless, user, fine].map(|id| facts.is_endless(id)),
        [true, false, false]
    );
}

#[test]
fn a_constraint_concerns_all_that_hold_the_value_and_send_it() {
    let mut api = Api::default();
    let text = add(&mut api, Shape::String);
    api.types.get_mut(text).unwrap().constraints.max_length = Some(1);
    let pattern = add(&mut api, Shape::String);
    api.types.get_mut(pattern).unwrap().constraints.pattern = Some("x".to_owned());
    let list = add(&mut api, Shape::List(text));
    let sender = add(&mut api, object(vec![property("l", list)]));
    let mut hidden = property("l", list);
    hidden.access = Access::ReadOnly;
    let reader = add(&mut api, object(vec![hidden]));
    let facts = facts(&api);
    assert_eq!(
        [text, pattern, list, sender, reader].map(|id| facts.is_checked(id)),
        [true, false, true, true, false]
    );
}

fn selection(facts: &Facts, id: TypeId) -> Selection {
    facts.selection(id).unwrap().clone()
}

fn tags(texts: [&str; 2]) -> Vec<Vec<String>> {
    texts.map(|text| vec![text.to_owned()]).to_vec()
}

#[test]
fn a_declared_discriminator_selects_where_every_member_has_a_tag_of_its_own() {
    let mut api = Api::default();
    let text = add(&mut api, Shape::String);
    let one = add(&mut api, object(vec![property("kind", text)]));
    let other = add(&mut api, object(Vec::new()));
    let by_tag = union(&mut api, &[(one, "one"), (other, "other")], Some("kind"));
    let same_tag = union(&mut api, &[(one, "one"), (other, "one")], Some("kind"));
    let facts = facts(&api);
    let expected = Selection::Tag {
        property: "kind".to_owned(),
        tags: tags(["one", "other"]),
        texts: true,
        own: vec![true, false],
        absent: Vec::new(),
    };
    assert_eq!(selection(&facts, by_tag), expected);
    let first = Selection::First { order: vec![0, 1] };
    assert_eq!(selection(&facts, same_tag), first);
}

#[test]
fn a_property_that_is_another_constant_in_each_member_selects() {
    let mut api = Api::default();
    let (cat, dog) = (constant(&mut api, "cat"), constant(&mut api, "dog"));
    let one = add(&mut api, object(vec![property("kind", cat)]));
    let other = add(&mut api, object(vec![property("kind", dog)]));
    let pets = union(&mut api, &[(one, ""), (other, "")], None);
    let expected = Selection::Tag {
        property: "kind".to_owned(),
        tags: tags(["cat", "dog"]),
        texts: true,
        own: vec![true, true],
        absent: Vec::new(),
    };
    assert_eq!(selection(&facts(&api), pets), expected);
}

#[test]
fn truth_values_in_a_mapping_are_those_of_json() {
    let mut api = Api::default();
    let flag = add(&mut api, Shape::Boolean);
    let on = add(&mut api, object(vec![property("enabled", flag)]));
    let off = add(&mut api, object(vec![property("enabled", flag)]));
    let switch = union(&mut api, &[(on, "True"), (off, "False")], Some("enabled"));
    let expected = Selection::Tag {
        property: "enabled".to_owned(),
        texts: false,
        tags: tags(["true", "false"]),
        own: vec![true, true],
        absent: Vec::new(),
    };
    assert_eq!(selection(&facts(&api), switch), expected);
}

#[test]
fn a_constant_that_may_be_left_out_selects_where_it_is_there() {
    let mut api = Api::default();
    let (cat, dog) = (constant(&mut api, "cat"), constant(&mut api, "dog"));
    let optional = |ty, default: Option<&str>| Property {
        required: false,
        default: default.map(|text| Json::String(text.to_owned())),
        ..property("kind", ty)
    };
    let one = add(&mut api, object(vec![optional(cat, Some("cat"))]));
    let other = add(
        &mut api,
        object(vec![optional(dog, None), property("name", dog)]),
    );
    let pets = union(&mut api, &[(one, ""), (other, "")], None);
    let expected = Selection::Tag {
        property: "kind".to_owned(),
        texts: true,
        tags: tags(["cat", "dog"]),
        own: vec![true, false],
        absent: vec![1, 0],
    };
    assert_eq!(selection(&facts(&api), pets), expected);
}

#[test]
fn the_most_specific_member_is_tried_first() {
    let mut api = Api::default();
    let any = add(&mut api, Shape::Any);
    let text = add(&mut api, Shape::String);
    let few = add(&mut api, object(vec![property("a", text)]));
    let more = add(
        &mut api,
        object(vec![property("a", text), property("b", text)]),
    );
    let integer = add(&mut api, Shape::Integer(crate::ir::Integer::I64));
    let number = add(&mut api, Shape::Number(crate::ir::Number::F64));
    let members = [any, text, number, few, integer, more].map(|id| (id, ""));
    let mixed = union(&mut api, &members, None);
    let order = vec![5, 3, 4, 2, 1, 0];
    assert_eq!(selection(&facts(&api), mixed), Selection::First { order });
}
