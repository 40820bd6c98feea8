//! One line for each hazard: what stands in a document, and what it is called.

use super::{components, fields, json_choice, names, variants};
use crate::ir::{Api, Json};

#[test]
fn variants_read_as_a_person_would_write_them() {
    let table = [
        ("tcp", "Tcp"),
        ("ipv6-icmp", "Ipv6Icmp"),
        ("IPv4", "IPv4"),
        ("DDoS", "DDoS"),
        ("IN_PROGRESS", "InProgress"),
        ("camelCase", "CamelCase"),
        ("Self", "Self_"),
        ("None", "None"),
        ("2fa_disabled", "V2faDisabled"),
        ("15m", "V15m"),
        ("1.0", "V1_0"),
        ("2011-01-01", "V2011_01_01"),
        ("1-10", "V1_10"),
        ("+1", "Plus1"),
        ("-1", "Minus1"),
        ("-id", "MinusId"),
        ("A+", "APlus"),
        ("!ready", "NotReady"),
        ("95%", "V95Percent"),
        ("Etc/GMT+3", "EtcGmtPlus3"),
        ("application/vnd.api+json", "ApplicationVndApiJson"),
        ("", "Empty"),
        (" ", "Space"),
        ("*", "Star"),
        (".", "Dot"),
        ("/", "Slash"),
        ("-", "Dash"),
        ("\"\"", "QuoteQuote"),
        (">=", "GreaterOrEqual"),
        ("!=", "NotEqual"),
        ("=", "Equal"),
        ("\u{1f600}", "U1F600"),
        ("\u{1f600} happy", "Happy"),
        ("\u{202e}abc\u{200b}", "Abc"),
        ("\u{200b}", "U200B"),
        ("e\u{301}te\u{301}", "Été"),
        ("日本語", "日本語"),
        ("user's choice", "UsersChoice"),
        ("a\r\nb", "AB"),
        ("*/ fn main() {}", "FnMain"),
    ];
    for (value, name) in table {
        assert_eq!(variants(&[value]), [name], "{value:?}");
    }
}

#[test]
fn values_that_differ_in_case_or_sign_say_so() {
    let table: [(&[&str], &[&str]); 8] = [
        (&["a", "A"], &["LowerA", "A"]),
        (&["ASC", "asc"], &["Asc", "LowerAsc"]),
        (&["id", "-id"], &["Id", "MinusId"]),
        (
            &["name", "+name", "-name"],
            &["Name", "PlusName", "MinusName"],
        ),
        (
            &["<", "<=", "=", "==", ">"],
            &["Less", "LessOrEqual", "Equal", "Equals", "Greater"],
        ),
        (
            &["Etc/GMT0", "Etc/GMT-0", "Etc/GMT+0"],
            &["EtcGmt0", "EtcGmtMinus0", "EtcGmtPlus0"],
        ),
        (&["user-made", "user.made"], &["UserMade", "UserDotMade"]),
        (&["", "*"], &["Empty", "Star"]),
    ];
    for (values, expected) in table {
        assert_eq!(variants(values), expected, "{values:?}");
    }
}

#[test]
fn values_that_are_no_texts_have_names() {
    let values = vec![
        Json::Integer(0),
        Json::Integer(-1),
        Json::Number(1.5),
        Json::Bool(true),
        Json::Null,
    ];
    let mut api = Api::default();
    let id = super::component(&mut api, "Level", json_choice(values));
    let names = names(&api);
    let found: Vec<&str> = (0..5)
        .map(|index| names.variant(id, index).unwrap().as_str())
        .collect();
    assert_eq!(found, ["V0", "Minus1", "V1_5", "True", "Null"]);
}

#[test]
fn the_unknown_variant_gives_way_to_a_value() {
    let mut api = Api::default();
    let plain = super::component(&mut api, "Plain", super::choice(&["a"]));
    let taken = super::component(&mut api, "Taken", super::choice(&["unknown"]));
    let names = names(&api);
    assert_eq!(names.unknown_variant(plain).unwrap().as_str(), "Unknown");
    assert_eq!(
        names.unknown_variant(taken).unwrap().as_str(),
        "Unrecognized"
    );
}

#[test]
fn fields_are_legal_and_readable() {
    let table = [
        ("portRangeMin", "port_range_min"),
        ("type", "type_"),
        ("self", "self_"),
        ("Self", "self_"),
        ("gen", "gen_"),
        ("try", "try_"),
        ("new", "new_"),
        ("taskIDs", "task_ids"),
        ("IPv4Address", "ipv4_address"),
        ("OAuth2Token", "oauth2_token"),
        ("HTTPServer", "http_server"),
        ("24h", "v24h"),
        ("16x16", "v16x16"),
        ("_10_GBPS", "v10_gbps"),
        ("@2x", "at_2x"),
        ("@type", "type_"),
        ("$ref", "ref_"),
        ("+1", "plus_1"),
        ("<=1y", "less_or_equal_1y"),
        ("EndTime<", "end_time_less"),
        ("_", "underscore"),
        ("__", "underscore_underscore"),
        ("", "empty"),
        ("#[doc = \"x\"]", "doc_x"),
        ("ключ", "ключ"),
    ];
    for (property, name) in table {
        assert_eq!(fields(&[property]), [name], "{property:?}");
    }
}

#[test]
fn properties_that_become_one_word_stay_apart() {
    let table: [(&[&str], &[&str]); 6] = [
        (
            &["isGlobal", "is_global"],
            &["camel_is_global", "is_global"],
        ),
        (&["foo-bar", "foo_bar"], &["foo_dash_bar", "foo_bar"]),
        (&["_id", "id"], &["underscore_id", "id"]),
        (&["ID", "id"], &["upper_id", "id"]),
        (&["type", "type_"], &["type_", "type_underscore"]),
        (&["a1", "a_1"], &["a1", "a_1"]),
    ];
    for (properties, expected) in table {
        assert_eq!(fields(properties), expected, "{properties:?}");
    }
}

#[test]
fn components_keep_the_names_of_the_document() {
    let table = [
        (
            "TaskIDsSerializer",
            "TaskIDsSerializer",
            "task_ids_serializer",
        ),
        ("CreateRuleV2", "CreateRuleV2", "create_rule_v2"),
        (
            "HTTPValidationError",
            "HTTPValidationError",
            "http_validation_error",
        ),
        ("ACL", "Acl", "acl"),
        ("foo_bar", "FooBar", "foo_bar"),
        (
            "org.example.v1.Pod",
            "OrgExampleV1Pod",
            "org_example_v1_pod",
        ),
        ("Option", "Option", "option"),
        ("default", "Default", "default"),
        ("Self", "Self_", "self_"),
        ("Con", "Con", "con_"),
        ("aux.rs", "AuxRs", "aux_rs"),
        ("COM1", "Com1", "com1_"),
        ("Mod", "Mod", "mod_"),
        ("../../x", "X", "x"),
        ("3d_model", "V3dModel", "v3d_model"),
        ("u8", "U8", "u8"),
    ];
    for (schema, ty, module) in table {
        let expected = [(ty.to_owned(), module.to_owned())];
        assert_eq!(components(&[schema]), expected, "{schema:?}");
    }
}

#[test]
fn components_that_become_one_word_stay_apart() {
    let table: [(&[&str], &[&str]); 5] = [
        (&["foo", "Foo"], &["LowerFoo", "Foo"]),
        (&["ID", "id"], &["Id", "LowerId"]),
        (
            &["a_rate-plan", "a_rate_plan"],
            &["ARateDashPlan", "ARatePlan"],
        ),
        (
            &["liveInput", "live_input"],
            &["LiveInput", "SnakeLiveInput"],
        ),
        (&["foo_1_2", "foo_12"], &["Foo1_2", "Foo12"]),
    ];
    for (schemas, expected) in table {
        let found: Vec<String> = components(schemas).into_iter().map(|(ty, _)| ty).collect();
        assert_eq!(found, expected, "{schemas:?}");
    }
}

#[test]
fn modules_that_differ_in_case_only_stay_apart() {
    let found = components(&["IPv4", "Ipv4"]);
    let modules: Vec<&str> = found.iter().map(|(_, module)| module.as_str()).collect();
    assert_eq!(modules, ["ipv4", "ipv4_types"]);
}

#[test]
fn a_long_name_is_cut_and_stays_itself() {
    let (one, other) = (
        format!("{}a", "x".repeat(300)),
        format!("{}b", "x".repeat(300)),
    );
    let both = fields(&[&one, &other]);
    assert_eq!(both[0], format!("{}_hff08c75c", "x".repeat(86)));
    assert_eq!(both[1].len(), 96);
    assert_ne!(both[0], both[1]);
}

#[test]
fn many_values_of_one_word_are_numbered_without_delay() {
    let values: Vec<String> = (1..=300)
        .map(|blanks| format!("a{}b", " ".repeat(blanks)))
        .collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let names = variants(&values);
    assert_eq!(
        [&names[0], &names[1], &names[299]],
        ["AB", "LowerAB", "AB299"]
    );
}
