//! Functions, tags, parameters and credentials, and the complaints about them.

use super::{names, operation};
use crate::config::{NameFrom, Operations};
use crate::ir::{
    Api, Credential, Docs, Location, Method, Operation, OperationId, Parameter, Scheme, SchemeId,
    Style, Tag, TagId,
};
use crate::names::{Before, assign};
use crate::problem::{File, Pointer, Problem, Report};

fn functions(operations: Vec<Operation>, config: &Operations) -> Result<Vec<String>, Vec<Problem>> {
    let count = operations.len();
    let api = Api {
        operations,
        ..Api::default()
    };
    let mut report = Report::default();
    let names = assign(&mut report, &api, config, Before::default())
        .map_err(|_| report.problems().to_vec())?;
    let name = |at| names.operation(OperationId(at)).unwrap().to_string();
    Ok((0..count).map(name).collect())
}

fn given(key: &str, name: &str) -> Operations {
    Operations {
        names: [(
            key.to_owned(),
            crate::config::Spanned {
                value: name.to_owned(),
                start: 0,
                end: 1,
            },
        )]
        .into(),
        ..Operations::default()
    }
}

#[test]
fn a_function_is_named_by_id_or_by_method_and_path() {
    let table = [
        (
            Some("SecurityGroupRulesViewSetV2.post"),
            "/a",
            "security_group_rules_view_set_v2_post",
        ),
        (Some("repos/list-for-org"), "/a", "repos_list_for_org"),
        (Some("listVMs"), "/a", "list_vms"),
        (Some("delete"), "/a", "delete"),
        (Some("yield"), "/a", "yield_"),
        (Some(" "), "/a", "post_a"),
        (None, "/a/{b}/c", "post_a_c_by_b"),
        (None, "/a/{b}/c/{d}.json", "post_a_c_json_by_b_and_d"),
        (None, "/tasks#stream", "post_tasks_stream"),
        (None, "/tasks?beta=true", "post_tasks_beta_true"),
        (None, "/", "post_root"),
        (None, "/{broken", "post_broken"),
    ];
    for (id, path, name) in table {
        let found = functions(
            vec![operation(Method::Post, path, id)],
            &Operations::default(),
        );
        assert_eq!(found, Ok(vec![name.to_owned()]), "{id:?} {path}");
    }
}

#[test]
fn a_function_is_named_by_its_summary() {
    let mut create = operation(Method::Post, "/rules", Some("x"));
    create.docs.summary = "Create a user's security group rule".into();
    let config = Operations {
        name_from: NameFrom::Summary,
        ..Operations::default()
    };
    let found = functions(vec![create], &config);
    assert_eq!(
        found,
        Ok(vec!["create_a_users_security_group_rule".to_owned()])
    );
}

#[test]
fn the_configuration_names_an_operation() {
    for key in ["x.y", "GET /a"] {
        let list = operation(Method::Get, "/a", Some("x.y"));
        let found = functions(vec![list], &given(key, "list_all"));
        assert_eq!(found, Ok(vec!["list_all".to_owned()]));
    }
}

#[test]
fn names_that_are_one_in_snake_case_are_settled() {
    let list = vec![
        operation(Method::Get, "/a", Some("getFoo")),
        operation(Method::Post, "/a", Some("get_foo")),
    ];
    let found = functions(list, &Operations::default());
    assert_eq!(
        found,
        Ok(vec!["get_foo_get".to_owned(), "get_foo".to_owned()])
    );
}

#[test]
fn paths_with_the_same_words_are_settled() {
    let paths = ["/a/{b}/c", "/a/c/{b}"];
    let list = paths.map(|path| operation(Method::Get, path, None));
    let found = functions(list.into(), &Operations::default());
    assert_eq!(
        found,
        Ok(vec!["get_a_c_by_b".to_owned(), "get_a_c_b".to_owned()])
    );
}

#[test]
fn a_name_for_no_operation_is_an_error() {
    let problems = functions(Vec::new(), &given("GET /b", "list")).unwrap_err();
    assert_eq!(problems[0].message, "no operation is called `GET /b`");
    assert_eq!(problems[0].file, File::Configuration);
}

#[test]
fn two_operations_of_one_id_are_two_functions_in_any_order() {
    let list = |paths: [&str; 2]| {
        paths
            .map(|path| operation(Method::Get, path, Some("same")))
            .into()
    };
    let found = functions(list(["/a", "/b"]), &Operations::default());
    let names = ["same", "same_get"].map(str::to_owned);
    assert_eq!(found, Ok(names.to_vec()));
    let turned = functions(list(["/b", "/a"]), &Operations::default());
    assert_eq!(turned, Ok(names.into_iter().rev().collect()));
}

#[test]
fn one_id_in_two_tags_is_two_functions() {
    let tag = |name: &str| Tag {
        name: name.to_owned(),
        docs: Docs::default(),
    };
    let mut list = [
        operation(Method::Get, "/a", Some("list")),
        operation(Method::Get, "/b", Some("list")),
    ];
    list[0].tag = Some(TagId(0));
    list[1].tag = Some(TagId(1));
    for operation in &mut list {
        operation.parameters = vec![parameter("limit", Location::Query)];
    }
    let api = Api {
        tags: vec![tag("Cats"), tag("type")],
        operations: list.into(),
        ..api()
    };
    let names = names(&api);
    let tags = [TagId(0), TagId(1)].map(|id| names.tag(id).unwrap().as_str());
    let ids = [OperationId(0), OperationId(1)];
    assert_eq!(tags, ["cats", "type_"]);
    assert_eq!(
        ids.map(|id| names.operation(id).unwrap().as_str()),
        ["list", "list"]
    );
    let params = ids.map(|id| names.params(id).unwrap().as_str());
    assert_eq!(params, ["ListParams", "TypeListParams"]);
}

/// An API with one type, which all parameters have.
fn api() -> Api {
    let mut api = Api::default();
    super::component(&mut api, "Text", crate::ir::Shape::String);
    api
}

fn parameter(name: &str, location: Location) -> Parameter {
    let ty = api().types.iter().next().unwrap().0;
    Parameter {
        pointer: Pointer::root(),
        name: name.to_owned(),
        location,
        required: false,
        ty,
        style: Style::Form,
        explode: true,
        allow_reserved: false,
        docs: Docs::default(),
        default: None,
        deprecated: false,
    }
}

#[test]
fn parameters_that_become_one_word_say_where_they_go() {
    let table = [
        ("id", Location::Query, "query_id"),
        ("id", Location::Path, "id"),
        ("httpProtocol", Location::Query, "query_http_protocol"),
        ("http_protocol", Location::Path, "http_protocol"),
        ("EndTime", Location::Query, "end_time"),
        ("EndTime<", Location::Query, "end_time_less"),
        ("EndTime>", Location::Query, "end_time_greater"),
        ("exclude-ids", Location::Query, "exclude_dash_ids"),
        ("exclude_ids", Location::Query, "exclude_ids"),
        ("body", Location::Path, "path_body"),
        ("params", Location::Header, "header_params"),
        ("filter[name]", Location::Query, "filter_name"),
    ];
    let mut get = operation(Method::Get, "/a", None);
    get.parameters = table
        .iter()
        .map(|(name, at, _)| parameter(name, *at))
        .collect();
    let names = names(&Api {
        operations: vec![get],
        ..api()
    });
    for (index, (text, _, name)) in table.iter().enumerate() {
        let found = names.parameter(OperationId(0), index).unwrap();
        assert_eq!(found.as_str(), *name, "{text}");
    }
}

#[test]
fn a_credential_is_named_by_kind_if_it_is_the_only_one() {
    let scheme = |name: &str, credential| Scheme {
        name: name.to_owned(),
        credential,
        docs: Docs::default(),
    };
    let key = || Credential::Key {
        location: Location::Header,
        name: "X-Key".to_owned(),
    };
    let schemes = vec![
        scheme("APIKey", key()),
        scheme("AppKey", key()),
        scheme("http", Credential::Bearer),
        scheme("timeout", Credential::Other),
    ];
    let names = names(&Api {
        schemes,
        ..Api::default()
    });
    let found: Vec<&str> = (0..4)
        .map(|at| names.scheme(SchemeId(at)).unwrap().as_str())
        .collect();
    assert_eq!(
        found,
        ["api_key", "app_key", "bearer_token", "timeout_credential"]
    );
}
