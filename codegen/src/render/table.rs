//! Writes the tables that macros read: the formatter leaves what is in a call as it finds it.

use std::fmt::Write as _;

use proc_macro2::Literal;

use super::error::RenderError;
use super::{INDENT, around, ty};
use crate::source::{Argument, Rest, Row, Table};

/// How wide a line may be, within the call.
const WIDTH: usize = 96;

/// The text of a table.
///
/// # Errors
///
/// [`RenderError`] where a type is none that stands in a table.
pub(super) fn text(table: &Table) -> Result<String, RenderError> {
    let mut text = String::new();
    docs(&mut text, &table.docs, "");
    if table.deprecated {
        text.push_str("#[deprecated]\n");
    }
    let _ = write!(text, "pub struct {} {{", table.name);
    let rows = table.rows.iter().map(row);
    let rest = table.rest.iter().map(rest);
    let lines = rows.chain(rest).collect::<Result<Vec<_>, _>>()?;
    if !lines.is_empty() {
        text.push('\n');
        text.push_str(&lines.join("\n"));
    }
    text.push_str("}\n");
    if let Some(arguments) = &table.new {
        text.push('\n');
        text.push_str(&new(arguments)?);
    }
    Ok(around(table.call, &text))
}

fn docs(text: &mut String, lines: &[String], indent: &str) {
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        text.push_str(indent);
        text.push_str("///");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line.trim_end());
        }
        text.push('\n');
    }
}

fn row(row: &Row) -> Result<String, RenderError> {
    let mut text = String::new();
    docs(&mut text, &row.docs, INDENT);
    if let Some(why) = row.deprecated {
        let _ = writeln!(text, "{INDENT}#[deprecated = {}]", Literal::string(why));
    }
    let _ = write!(text, "{INDENT}{}", row.presence);
    if !row.how.is_empty() {
        let _ = write!(text, "({})", row.how.join(", "));
    }
    let _ = write!(text, " {}: {}", row.name, ty::text(&row.ty)?);
    if let Some(wire) = &row.wire {
        let _ = write!(text, " as {}", Literal::string(wire));
    }
    text.push_str(",\n");
    Ok(text)
}

fn rest(rest: &Rest) -> Result<String, RenderError> {
    let mut text = format!("{INDENT}..{}: {}", rest.name, ty::text(&rest.ty)?);
    if !rest.except.is_empty() {
        let names = rest
            .except
            .iter()
            .map(|name| Literal::string(name).to_string());
        let _ = write!(text, " [except {}]", names.collect::<Vec<_>>().join(", "));
    }
    text.push_str(",\n");
    Ok(text)
}

fn new(arguments: &[Argument]) -> Result<String, RenderError> {
    let argument = |argument: &Argument| {
        let ty = ty::text(&argument.ty)?;
        Ok(format!("{}: {ty}", argument.name))
    };
    let arguments = arguments
        .iter()
        .map(argument)
        .collect::<Result<Vec<_>, _>>()?;
    let line = format!("pub fn new({});\n", arguments.join(", "));
    if line.len() <= WIDTH {
        return Ok(line);
    }
    let lines = arguments
        .iter()
        .map(|argument| format!("{INDENT}{argument},\n"));
    Ok(format!("pub fn new(\n{});\n", lines.collect::<String>()))
}
