//! Turns YAML text into a value tree: `serde_yaml` reads what is written plainly, an event reader all the rest.
//!
//! Neither can do without the other. `serde_yaml` is what Rust programs read YAML with, so that a document means here
//! what it means to them. But it reads a redefined anchor wrong, writes out aliases without end, loses what `.inf` and
//! `!!float` looked like, knows no merge keys, and does not say where a key stands twice. So it gets only texts without
//! any of this, and what it refuses is read again by the event reader, which reads it after all or says where and why.
//! Where both read a text they give the same tree. `serde_yaml` is the laxer one: it also takes a quoted text that goes on
//! in a line with less indentation, as YAML 1.1 does.
//!
//! Both take about as long, and the look that decides a tenth of that: the choice is about meaning and not about time. Of
//! 61 published documents 54 are read by `serde_yaml`.

mod anchor;
mod direct;
mod exact;
mod flow;
mod merge;
mod ordinary;
mod scalar;
mod split;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::problem::Problem;

/// Reads the one YAML document of a text.
pub(super) fn read(text: &str) -> Result<Value, Problem> {
    match plainly(text) {
        Some(value) => Ok(value),
        None => exact::read(text),
    }
}

/// The value, if `serde_yaml` is trusted with the text and reads it.
fn plainly(text: &str) -> Option<Value> {
    if !ordinary::is_ordinary(text) {
        return None;
    }
    // Whatever else stands on the top level is no document, and the readers differ on where a text there ends.
    direct::read(text).filter(Value::is_object)
}
