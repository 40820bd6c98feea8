//! Turns queries (RFC 9535) into the places that they select.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use super::action::Path;
use super::wrong::shown;
use crate::problem::{Place, Pointer, Problem};

/// A step from a node to one of its members. The order is that of removal, from last to first.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Step {
    Index(usize),
    Key(String),
}

/// The way to a node.
pub(crate) type Steps = Vec<Step>;

/// The pointer of a node.
pub(crate) fn pointer(steps: &[Step]) -> Pointer {
    let root = Pointer::root();
    steps.iter().fold(root, |at, step| match step {
        Step::Index(index) => at.index(*index),
        Step::Key(key) => at.key(key),
    })
}

/// Reads a path, or says what is wrong with it and where.
pub(super) fn parse(text: &str, at: &Pointer) -> Result<JsonPath, Box<Problem>> {
    JsonPath::parse(text).map_err(|error| {
        let position = error.position().min(text.len());
        let before = text.get(..position).unwrap_or(text);
        let column = before.chars().count().saturating_add(1);
        let help = "names with other characters than letters, digits and `_` are written as in `$.paths['/pets'].get`";
        let problem = Problem::error(at.clone(), format!("`{}` is not a JSONPath", shown(text)));
        let problem = problem.at(Place::Inside(at.clone(), position));
        Box::new(problem.label(format!("wrong from character {column} on")).help(help))
    })
}

/// What a path selects in a tree: each node once, and one behind another if both stand in the same list.
pub(super) fn select(query: &JsonPath, tree: &Value) -> Vec<Steps> {
    let located = query.query_located(tree);
    let steps = located.locations().map(|location| {
        let steps = location.iter().map(|element| match element {
            PathElement::Name(name) => Step::Key((*name).to_owned()),
            PathElement::Index(index) => Step::Index(*index),
        });
        steps.collect::<Steps>()
    });
    let mut found: Vec<Steps> = steps.collect();
    found.sort();
    found.dedup();
    found
}

/// The complaint about a path that selects nothing, with the part of it that selects something.
pub(super) fn nothing(path: &Path<'_>, tree: &Value) -> Problem {
    let message = format!("`{}` selects nothing in the document", shown(path.text));
    let problem = Problem::error(path.pointer.clone(), message).misfit();
    let problem =
        problem.help("correct the path, or remove the action if the document no longer needs it");
    let cuts = path.text.char_indices().rev();
    let cuts = cuts.filter(|(_, character)| matches!(character, '.' | '['));
    let longest = cuts.map(|(at, _)| at).find(|at| {
        let part = path.text.get(..*at).unwrap_or_default();
        JsonPath::parse(part).is_ok_and(|query| !query.query(tree).is_empty())
    });
    match longest {
        Some(at) if at > 1 => {
            let part = shown(path.text.get(..at).unwrap_or_default());
            let place = Place::Inside(path.pointer.clone(), at);
            problem
                .at(place)
                .label(format!("`{part}` is there, this is not"))
        }
        _ => problem,
    }
}
