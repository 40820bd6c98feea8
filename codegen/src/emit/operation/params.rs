//! The optional parameters of an operation: a struct with setters, which a macro of the runtime declares.

use super::super::context::{DEPRECATED, ident, paragraph};
use super::super::imports::Imports;
use super::super::item::converts;
use super::super::{docs, phrases, spell};
use super::parameter::Given;
use super::{Call, parameter};
use crate::source::{Row, Table};

/// The struct and its setters, if the operation has optional parameters.
pub(super) fn table(call: Call<'_>, imports: &mut Imports) -> Option<Table> {
    let optional = optional(call);
    if optional.is_empty() {
        return None;
    }
    let function = ident(call.cx.names.operation(call.id));
    Some(Table {
        call: "parameters",
        docs: vec![format!("What may be said to [`{function}()`].")],
        deprecated: false,
        name: ident(call.cx.names.params(call.id)).to_string(),
        rows: optional.iter().map(|given| row(given, imports)).collect(),
        rest: None,
        new: None,
    })
}

/// The parameters that need not be given.
pub(super) fn optional(call: Call<'_>) -> Vec<Given<'_>> {
    parameter::all(call)
        .into_iter()
        .filter(|given| !given.parameter.required)
        .collect()
}

/// A line of the table: a parameter with its docs, and how it is given.
fn row(given: &Given<'_>, imports: &mut Imports) -> Row {
    let (cx, parameter) = (given.call.cx, given.parameter);
    let how = converts(cx, parameter.ty).then_some("into");
    Row {
        docs: lines(given),
        deprecated: parameter.deprecated.then_some(DEPRECATED),
        presence: "optional",
        how: how.into_iter().collect(),
        name: given.name.to_string(),
        ty: spell::bare(cx, imports, parameter.ty),
        wire: None,
    }
}

fn lines(given: &Given<'_>) -> Vec<String> {
    let parameter = given.parameter;
    docs::lines(
        &parameter.docs,
        &given.name.to_string(),
        &parameter.name,
        |lines| {
            paragraph(lines, phrases::of_type(given.call.cx.api, parameter.ty));
            paragraph(lines, parameter.default.as_ref().and_then(phrases::default));
            if parameter.deprecated {
                paragraph(lines, ["Deprecated.".to_owned()]);
            }
        },
    )
}
