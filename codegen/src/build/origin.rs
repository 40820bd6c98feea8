//! Where the name of a type comes from, for a schema that is known by its place only.

use super::Builder;
use crate::ir::{Origin, Role};
use crate::problem::Pointer;

impl Builder<'_> {
    /// Where the name of a schema comes from that is met by a reference first.
    pub(super) fn origin(&mut self, at: &Pointer) -> Origin {
        let segments: Vec<String> = at.segments().collect();
        match segments.as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => {
                Origin::Component(name.clone())
            }
            [components, schemas, name, rest @ ..]
                if components == "components" && schemas == "schemas" =>
            {
                let owner = Pointer::root().key("components").key("schemas").key(name);
                match self.known.get(&owner) {
                    Some(of) => Origin::Part {
                        of: *of,
                        role: role(rest),
                    },
                    None => Origin::Component(format!(
                        "{name}_{}",
                        rest.last().map_or("", String::as_str)
                    )),
                }
            }
            other => Origin::Component(telling(other).join("_")),
        }
    }
}

/// What a schema is inside another, from the end of its pointer.
fn role(rest: &[String]) -> Role {
    match rest {
        [.., keyword, name] if keyword == "properties" => Role::Property(name.clone()),
        [.., keyword] if keyword == "items" => Role::Item,
        [.., keyword] if keyword == "additionalProperties" => Role::Value,
        [.., name] => Role::Member(0, Some(name.clone())),
        [] => Role::Value,
    }
}

/// The segments of a pointer that a person would name a schema after.
fn telling(segments: &[String]) -> Vec<&str> {
    const STRUCTURE: [&str; 6] = [
        "paths",
        "content",
        "schema",
        "components",
        "application/json",
        "schemas",
    ];
    segments
        .iter()
        .map(String::as_str)
        .filter(|segment| !STRUCTURE.contains(segment))
        .collect()
}
