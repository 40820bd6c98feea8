//! Finds every example of a document, and tells those that agree with their own schema from those that contradict it.
//!
//! Works on the tree as it was loaded, before anything is lowered, and judges with a validator that shares no code with
//! the generator: what it finds is a measure of the generator, so it must not inherit its mistakes.

mod collect;
mod dialect;
#[cfg_attr(feature = "jsonschema", path = "crate_judge.rs")]
mod judge;
mod undeclared;
#[cfg(not(feature = "jsonschema"))]
mod validator;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::problem::{Pointer, Problem, Report};

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

/// Finds and judges the examples of a document. Those that contradict their schema are warned of.
pub fn find(report: &mut Report, tree: &Value) -> Examples {
    let mut found = Examples::default();
    let judge = judge::Judge::new(dialect::document(tree));
    for group in collect::all(tree) {
        let verdicts = judge.judge(&group);
        for (mut example, verdict) in group.examples.into_iter().zip(verdicts) {
            match verdict {
                None => {
                    example.loose = undeclared::keys(tree, &example.schema, &example.value);
                    found.valid.push(example);
                }
                Some(why) => {
                    report.add(warning(&example.pointer, &why));
                    found.contradicting.push((example.pointer, why));
                }
            }
        }
    }
    found
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

/// Times as servers write them: RFC 3339, also without an offset, with one without a colon, and with a blank.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shape = b"0000-00-00T00:00";
    let fits = |(byte, wanted): (&u8, &u8)| match wanted {
        b'0' => byte.is_ascii_digit(),
        b'T' => b"Tt ".contains(byte),
        other => byte == other,
    };
    let rest = text.get(shape.len()..).unwrap_or_default();
    bytes.len() >= shape.len()
        && bytes.iter().zip(shape).all(fits)
        && rest
            .chars()
            .all(|character| character.is_ascii_digit() || ":.,+-Zz ".contains(character))
}
