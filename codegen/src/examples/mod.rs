//! Finds every example of a document, and tells those that agree with their own schema from those that contradict it.
//!
//! Works on the tree as it was loaded, before anything is lowered, and leaves the judgement to whoever runs the
//! generator ([`Judge`]): what it finds is a measure of the generator, so it must not inherit its mistakes.

mod collect;
mod dialect;
mod excluded;
mod undeclared;

#[cfg(test)]
mod tests;

use collect::Group;
use serde_json::Value;

use crate::problem::{Place, Pointer, Problem, Report, Stop};

/// Says whether values are what their schemas ask for. It gets a document whose schemas are JSON Schema 2020-12, and
/// values by the pointer of their schema; it gives for each value what is wrong with it, if anything is.
pub type Judge = fn(&Value, &[Question]) -> Result<Vec<Vec<Option<String>>>, String>;

/// The JSON pointer of a schema, and values.
pub type Question = (String, Vec<Value>);

/// How many contradictions are shown on the screen.
const SHOWN: usize = 20;

/// An example of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Where its value stands.
    pub pointer: Pointer,
    /// The schema that it is an example of.
    pub schema: Pointer,
    /// The example.
    pub value: Value,
    /// Keys inside the value (as pointers into it) that its schema does not declare, or declares for one direction only.
    pub loose: Vec<String>,
}

/// The examples of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Examples {
    /// Those that their schema allows.
    pub valid: Vec<Example>,
    /// The places of all others, each with what is wrong.
    pub contradicting: Vec<(Pointer, String)>,
}

/// Finds the examples of a document and has them judged. It warns of those that contradict their schema.
///
/// # Errors
///
/// [`Stop`] if there is nobody to judge them.
pub fn find(report: &mut Report, tree: &Value, judge: Option<Judge>) -> Result<Examples, Stop> {
    let document = dialect::document(tree);
    let groups = collect::all(tree);
    let question = |group: &Group| {
        let values = group.examples.iter().map(|example| example.value.clone());
        (dialect::place(&document, &group.schema), values.collect())
    };
    let questions: Vec<Question> = groups.iter().map(question).collect();
    let verdicts = match judge {
        Some(judge) => judge(&document, &questions),
        None => Err("nobody was named to judge them".to_owned()),
    };
    match verdicts {
        Ok(verdicts) => Ok(told_apart(report, tree, groups, verdicts)),
        Err(why) => {
            report.add(not_judged(&why));
            Err(Stop)
        }
    }
}

fn told_apart(
    report: &mut Report,
    tree: &Value,
    groups: Vec<Group>,
    verdicts: Vec<Vec<Option<String>>>,
) -> Examples {
    let mut found = Examples::default();
    let examples = groups.into_iter().flat_map(|group| group.examples);
    for (mut example, verdict) in examples.zip(verdicts.into_iter().flatten()) {
        match verdict {
            None => {
                example.loose = undeclared::keys(tree, &example.schema, &example.value);
                found.valid.push(example);
            }
            Some(why) => found.contradicting.push((example.pointer, why)),
        }
    }
    warn(report, &found.contradicting);
    found
}

/// Shows the first of them at their lines. Some documents have two thousand; all are in the list beside the tests.
fn warn(report: &mut Report, contradicting: &[(Pointer, String)]) {
    for (pointer, why) in contradicting.iter().take(SHOWN) {
        report.add(warning(pointer, why));
    }
    if let Some((pointer, _)) = contradicting.get(SHOWN) {
        let more = contradicting.len() - SHOWN;
        let message = format!("{more} more examples are not what their schemas ask for");
        report.add(
            Problem::warning(pointer.clone(), message)
                .label("the next one")
                .help("`tests/examples/contradicting.txt` in the crate lists all of them"),
        );
    }
}

fn not_judged(why: &str) -> Problem {
    let message = format!("the examples cannot be judged by their schemas: {why}");
    Problem::error(Pointer::root(), message)
        .at(Place::File)
        .help("without --with-tests, and without `examples = true` in `[tests]`, nothing is judged")
}

fn warning(pointer: &Pointer, why: &str) -> Problem {
    Problem::warning(
        pointer.clone(),
        "the example is not what its schema asks for",
    )
    .label(why)
    .help("correct the example or the schema; no test is generated from it")
}

/// The node that a reference within the document leads to, with its place, however many steps it takes.
fn follow<'a>(tree: &'a Value, pointer: &Pointer) -> Option<(Pointer, &'a Value)> {
    const STEPS: usize = 32;
    let mut at = pointer.clone();
    for _ in 0..STEPS {
        let node = tree.pointer(at.as_str())?;
        match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => at = target(reference)?,
            None => return Some((at, node)),
        }
    }
    None
}

/// The place within the document that a reference names.
fn target(reference: &str) -> Option<Pointer> {
    let fragment = reference.strip_prefix('#')?;
    let text = percent_encoding::percent_decode_str(fragment).decode_utf8();
    Some(Pointer::from_text(text.ok()?))
}

/// Where an example of a schema is at home: the schema that its references lead to.
fn home(tree: &Value, schema: &Pointer) -> Pointer {
    follow(tree, schema).map_or_else(|| schema.clone(), |(at, _)| at)
}
