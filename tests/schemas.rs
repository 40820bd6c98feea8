//! What the schemas of a document become: every construct reads and writes without loss, as the variant that it is.

use std::fmt::Debug;

use golden_composition::types as c;
use golden_references::types as r;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads a value, checks that it is written as it was, and that it is what `shown` begins with.
fn holds<T: DeserializeOwned + Serialize + Debug>(shown: &str, value: &Value) {
    let read: T =
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert!(
        format!("{read:?}").starts_with(shown),
        "{value} is {read:?}, not {shown}"
    );
    let written = serde_json::to_value(&read).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(written, *value, "as {read:?}");
}

fn refuses<T: DeserializeOwned + Debug>(value: &Value) {
    let read = serde_json::from_value::<T>(value.clone());
    assert!(read.is_err(), "{value} is {read:?}");
}

#[test]
fn values_of_several_kinds() {
    holds::<Option<c::Mixed>>("Some(Text(Auto", &json!("auto"));
    holds::<Option<c::Mixed>>("Some(Text(Unknown", &json!("later"));
    holds::<Option<c::Mixed>>("Some(Number(", &json!(2));
    holds::<Option<c::Mixed>>("Some(Boolean(true", &json!(true));
    holds::<Option<c::Mixed>>("None", &json!(null));
    holds::<c::Fraction>("0.5", &json!(0.5));
    holds::<c::Kinds>("String(", &json!("1"));
    holds::<c::Kinds>("Integer(1", &json!(1));
}

#[test]
fn null_is_a_value_of_what_may_be_anything() {
    let nulls = json!({"anything": null, "all": null, "nothing": null, "word": "w", "either": null, "kept": null});
    let read: c::Free = serde_json::from_value(nulls.clone()).unwrap();
    assert_eq!(read.anything, Some(Value::Null));
    assert_eq!(read.nothing, Some(()));
    let mut written = nulls;
    // What is only received is not sent back.
    written.as_object_mut().unwrap().remove("kept");
    assert_eq!(serde_json::to_value(&read).unwrap(), written);
    holds::<c::Free>("Free { anything: None", &json!({"word": "w"}));
    let made = c::Free::new("w").anything(Value::Null).nothing(());
    let made = serde_json::to_value(made).unwrap();
    assert_eq!(
        made,
        json!({"anything": null, "nothing": null, "word": "w"})
    );
}

#[test]
fn a_list_that_may_be_shorter_than_its_elements_has_their_types() {
    holds::<c::Row>("[String(\"a\"), Integer(1)]", &json!(["a", 1]));
    holds::<c::Row>("[]", &json!([]));
}

#[test]
fn a_list_of_null_alone_is_no_member() {
    holds::<c::Rank>("Rank { low: Value(Lower)", &json!({"low": "lower"}));
    holds::<c::Rank>(
        "Rank { low: Null, any: Null",
        &json!({"low": null, "any": null}),
    );
    holds::<c::Rank>(
        "Rank { low: Omitted, any: Value(Integer(2",
        &json!({"any": 2}),
    );
}

#[test]
fn the_member_that_keeps_most() {
    holds::<c::Flat>("Short(", &json!({"id": 1, "note": "n"}));
    holds::<c::Flat>("Long(", &json!({"id": 1, "more": "m"}));
    holds::<c::Offer>("Unpriced(", &json!({"item": "i"}));
    holds::<c::Offer>("Priced(", &json!({"item": "i", "price": null}));
    holds::<c::Level>("Low(Low", &json!("low"));
    holds::<c::Level>("High(Higher", &json!("higher"));
    holds::<c::Level>("String(", &json!("middle"));
}

#[test]
fn what_is_several_members_at_once_is_kept_whole() {
    holds::<c::Contact>("Mail(", &json!({"name": "n", "mail": "m"}));
    holds::<c::Contact>("Phone(", &json!({"phone": "p"}));
    holds::<c::Contact>("Unknown(", &json!({"mail": "m", "phone": "p"}));
    let added: c::Contact = serde_json::from_value(json!({"mail": "m", "fax": "f"})).unwrap();
    assert!(matches!(added, c::Contact::Mail(_)), "{added:?}");
}

#[test]
fn members_by_their_tag() {
    holds::<c::Vehicle>("Car(", &json!({"kind": "car", "wheels": 4, "doors": 5}));
    holds::<c::Vehicle>("Bicycle(", &json!({"kind": "Bicycle", "wheels": 2}));
    holds::<c::Vehicle>("Truck(", &json!({"kind": "Truck", "doors": 2, "load": 1.5}));
    holds::<c::Vehicle>("Base(", &json!({"kind": "Vehicle", "wheels": 3}));
    holds::<c::Vehicle>("Unknown(", &json!({"kind": "boat", "sails": 2}));
    holds::<Option<c::Parked>>("Some(Car(", &json!({"kind": "car", "wheels": 4}));
    holds::<Option<c::Parked>>("Some(Bicycle(", &json!({"kind": "Bicycle"}));
    holds::<Option<c::Parked>>("None", &json!(null));
    holds::<c::Event>("Stop(", &json!({"what": "stop", "at": "x"}));
    holds::<c::Event>("Motion(Start(", &json!({"what": "start", "speed": 1.5}));
    holds::<c::Event>("Motion(Turn(", &json!({"what": "turn", "degrees": 90}));
    holds::<c::Loose>("Two(", &json!({"tag": "two", "second": "s"}));
}

#[test]
fn members_by_a_number() {
    holds::<c::Floor>("Ground(", &json!({"floor": 0, "garden": true}));
    holds::<c::Floor>("Upper(", &json!({"floor": 1, "lift": true}));
    holds::<c::Floor>("Upper(", &json!({"floor": 2}));
    holds::<c::Floor>("Unknown(", &json!({"floor": 3}));
}

#[test]
fn null_inside_a_union_is_not_lost() {
    for value in [json!(null), json!("text"), json!(7)] {
        holds::<c::Answered>("Answered {", &json!({"deep": value}));
        holds::<c::Answered>("Answered {", &json!({"named": value}));
    }
    for value in [json!(null), json!("b"), json!("c"), json!("later")] {
        holds::<c::Answered>("Answered {", &json!({"lists": value}));
    }
}

#[test]
fn unions_beside_properties_and_beside_one_another() {
    holds::<c::Payment>("Card(", &json!({"amount": 1, "card": "c"}));
    holds::<c::Payment>("Iban(", &json!({"amount": 1, "iban": "i"}));
    holds::<c::Either>("Number(Land(", &json!({"number": 1, "train": "t"}));
    holds::<c::Either>("Name(Sea(", &json!({"name": "n", "ship": "s"}));
    holds::<c::Variants>("Variants {", &json!({"right": "r"}));
    holds::<c::Slip>("Slip {", &json!({"known": "k", "unknown": [1]}));
    holds::<c::Slip>("Slip {", &json!({"known": "k"}));
    holds::<c::Holder>(
        "Holder {",
        &json!({"owner": {"name": "n", "age": 3}, "state": "on", "either": null}),
    );
}

#[test]
fn objects_by_their_keys() {
    holds::<c::Patterns>("{", &json!({"x-a": 1}));
    refuses::<c::Patterns>(&json!({"x-a": "text"}));
    holds::<c::Beside>("Beside {", &json!({"name": "n", "x-a": "b"}));
    holds::<c::Named>("{", &json!({"a": [1]}));
    holds::<c::Typed>("Typed {", &json!({"name": "n", "other": 1}));
    refuses::<c::Typed>(&json!({"name": "n", "other": "text"}));
    holds::<c::Pair>("(", &json!(["a", 1]));
    holds::<c::Prefix>("[", &json!(["a", 1, "more"]));
    holds::<c::Anything>("Bool(", &json!(false));
    holds::<c::Conditional>("Conditional {", &json!({"country": "ch", "code": "1"}));
}

#[test]
fn references_to_anywhere_and_what_stands_beside_them() {
    holds::<r::Book>(
        "Book {",
        &json!({
            "page": {"number": 1}, "first": {"depth": 2}, "second": ["s"], "short": "abc",
            "extended": {"x": 1, "y": 2, "z": 3}, "absent": null, "place": 5,
        }),
    );
    refuses::<r::Book>(&json!({"page": {}}));
    refuses::<r::Book>(&json!({"first": {}}));
    refuses::<r::Book>(&json!({"extended": {"y": 1}}));
    holds::<r::Bounds>(
        "Bounds {",
        &json!({"open": 0.5, "old": 255, "raw": "aGk=", "card": "{}"}),
    );
    refuses::<r::Bounds>(&json!({"old": 256}));
}

#[test]
fn types_that_hold_themselves() {
    holds::<r::Tree>(
        "Tree {",
        &json!({
            "left": {"left": {}}, "right": null, "children": [{"children": []}],
            "named": {"a": {"right": {}}}, "value": [1, [2, {"left": {}}]],
        }),
    );
    holds::<r::Forest>("", &json!({"a": {"b": {}}}));
    for (shown, value) in [
        ("Left(", json!({"left": "x"})),
        ("Right(", json!({"right": {"right": {"left": "x"}}})),
        ("Integer(", json!(1)),
        ("Unknown(", json!({"neither": 1})),
    ] {
        holds::<r::Ping>(shown, &value);
        holds::<r::Pong>(shown, &value);
    }
    holds::<r::Chain>("Chain {", &json!({"x": 1, "next": {"y": 2, "next": {}}}));
}

#[test]
fn properties_that_go_one_way() {
    let new = r::NewAccount::new("ann", "secret");
    assert_eq!(
        serde_json::to_value(&new).unwrap(),
        json!({"name": "ann", "password": "secret"})
    );
    let sent: r::NewAccount = serde_json::from_value(
        json!({"id": 1, "name": "ann", "password": "secret", "made": "now", "new": true}),
    )
    .expect("what has no field is no flag");
    assert_eq!(
        serde_json::to_value(&sent).unwrap(),
        json!({"name": "ann", "password": "secret", "new": true})
    );
    holds::<r::OldAccount>(
        "OldAccount {",
        &json!({"id": 1, "name": "ann", "made": "now"}),
    );
    let both = r::Account::new("ann", "secret");
    assert_eq!(
        serde_json::to_value(&both).unwrap(),
        json!({"name": "ann", "password": "secret"})
    );
    let answer: r::Account = serde_json::from_value(json!({"id": 1, "name": "ann"})).unwrap();
    assert_eq!(answer.id, Some(1));
}
