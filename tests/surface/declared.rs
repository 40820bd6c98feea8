//! The lines of what the macros of a crate declare.

use syn::ItemMacro;

use crate::Lines;
use crate::macros::{Enum, Line, Object};
use crate::spelling::{short, short_text};

/// What a macro declares in a module.
pub(crate) fn by_macro(lines: &mut Lines, path: &str, item: &ItemMacro) {
    let name = item
        .mac
        .path
        .segments
        .last()
        .expect("a name")
        .ident
        .to_string();
    let tokens = item.mac.tokens.clone();
    match name.as_str() {
        "object" => object(lines, path, syn::parse2(tokens).expect("an object")),
        "parameters" => {
            let declared: Object = syn::parse2(tokens).expect("parameters");
            object(
                lines,
                path,
                Object {
                    new: Some(Vec::new()),
                    ..declared
                },
            );
        }
        "enumeration" | "open_enumeration" | "union" => {
            variants(lines, path, syn::parse2(tokens).expect("an enum"));
        }
        other => panic!("{path} has another macro: {other}"),
    }
}

fn object(
    lines: &mut Lines,
    path: &str,
    Object {
        name,
        lines: fields,
        new,
    }: Object,
) {
    let path = format!("{path}::{name}");
    lines.insert(format!("struct {path}"));
    for field in fields {
        let name = field.name.to_string();
        lines.insert(format!("field {path}.{name}: {}", held(&field)));
        let taken = new.as_ref().and_then(|_| taken(&field));
        lines.extend(taken.map(|ty| format!("setter {path}.{name}({ty})")));
    }
    if let Some(new) = new {
        let arguments = new.into_iter().map(|(name, ty)| format!("{name}: {ty}"));
        let arguments: Vec<String> = arguments.collect();
        lines.insert(format!("new {path}({})", arguments.join(", ")));
    }
}

/// The type of a field, as `field!` of the runtime has it.
fn held(Line { kind, how, ty, .. }: &Line) -> String {
    let ty = short(ty);
    let boxed = how.iter().any(|word| word == "boxed");
    let ty = if boxed { format!("Box<{ty}>") } else { ty };
    match kind.as_str() {
        "required" | "constant" | "rest" => ty,
        "optional_or_null" => format!("Nullable<{ty}>"),
        _ => format!("Option<{ty}>"),
    }
}

/// What the setter takes, as `setter!` of the runtime has it.
fn taken(line: &Line) -> Option<String> {
    let ty = short(&line.ty);
    match line.kind.as_str() {
        "optional_or_null" => Some(short_text(&format!("impl Into<{}>", held(line)))),
        "optional" | "preset" if line.how.iter().any(|word| word == "into") => {
            Some(short_text(&format!("impl Into<{ty}>")))
        }
        "optional" | "preset" | "rest" => Some(ty),
        _ => None,
    }
}

fn variants(lines: &mut Lines, path: &str, Enum { name, variants }: Enum) {
    let path = format!("{path}::{name}");
    lines.insert(format!("enum {path}"));
    for variant in variants {
        let how = variant.how.unwrap_or_default();
        let held = variant.held.as_ref().map(short);
        if let Some(ty) = held.as_ref().filter(|_| how.ends_with("into")) {
            lines.insert(format!("from {ty} for {path}"));
        }
        let held = held.map_or_else(String::new, |ty| {
            if how.starts_with("boxed") {
                format!("(Box<{ty}>)")
            } else {
                format!("({ty})")
            }
        });
        lines.insert(format!("variant {path}::{}{held}", variant.name));
    }
}
