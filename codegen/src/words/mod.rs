//! Turns a bundled tree into the tree without what it says to skip, and the names that it gives as plain data.
//!
//! The words are `x-rust-skip`, `x-rust-name` and `x-rust-names`. Whether a name is legal or free is not known here.

mod collect;
mod mark;
mod reach;
mod skip;
mod walk;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use collect::words;
pub use skip::skip;

/// The key by which a node is left out.
const SKIP: &str = "x-rust-skip";

/// Whether any of these keys stands anywhere in a tree: most documents have none of these words.
fn has(tree: &Value, keys: &[&str]) -> bool {
    let is_one = |key: &str| key.starts_with("x-") && keys.contains(&key);
    match tree {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| is_one(key) || has(value, keys)),
        Value::Array(items) => items.iter().any(|value| has(value, keys)),
        _ => false,
    }
}
