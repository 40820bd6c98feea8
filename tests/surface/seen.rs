//! The lines of a surface.

use codegen::bundle::Files;
use codegen::emit::surface::{Fact, Item, Kind, Part};
use codegen::{Input, model_of};

use crate::Lines;
use crate::spelling::short_text;

/// What the surface of a document says; `None` if it is refused.
pub(crate) fn lines(input: &Input, files: &dyn Files) -> Option<Lines> {
    let model = model_of(input, files, None).model?;
    let surface = model.surface(&input.config);
    Some(surface.items.iter().flat_map(of_item).collect())
}

fn of_item(item: &Item<'_>) -> Vec<String> {
    let path = &item.path;
    match item.kind {
        Kind::Crate => Vec::new(),
        Kind::Module => vec![format!("module {}", path.trim_start_matches("mod "))],
        Kind::Function => vec![function(item)],
        Kind::Webhook => {
            let output = short_text(fact(&item.facts, Fact::Returns).expect("a type"));
            vec![format!(
                "function {path}(body: &[u8]) -> Result<{output},Error>"
            )]
        }
        Kind::Parameters | Kind::Struct | Kind::Headers => structure(item),
        Kind::Enumeration | Kind::Union | Kind::Bodies | Kind::Answers => variants(item),
        Kind::Alias => {
            let target = short_text(fact(&item.facts, Fact::Target).expect("a type"));
            vec![format!("alias {path} = {target}")]
        }
        Kind::Credential => vec![format!(
            "credential {}",
            path.trim_start_matches("Settings::")
        )],
        Kind::Export => vec![format!("export {path}")],
        Kind::Dependency => {
            let version = fact(&item.facts, Fact::Requirement).expect("a version");
            vec![format!("dependency {path} {version}")]
        }
        Kind::Feature => {
            let enables = fact(&item.facts, Fact::Enables).unwrap_or_default();
            vec![format!("{path} [{}]", enables.replace('\n', ", "))]
        }
        Kind::Package => {
            let rust = fact(&item.facts, Fact::RustVersion).expect("a version");
            vec![format!("rust {rust}")]
        }
    }
}

fn fact(facts: &[(Fact, String)], wanted: Fact) -> Option<&str> {
    let mut facts = facts.iter();
    facts
        .find(|(of, _)| *of == wanted)
        .map(|(_, text)| text.as_str())
}

fn function(item: &Item<'_>) -> String {
    let argument = |part: &Part<'_>| match fact(&part.facts, Fact::Argument) {
        Some("&params") => format!("{}: ", part.name),
        ty => format!("{}: {}", part.name, short_text(ty.expect("a type"))),
    };
    let arguments: Vec<String> = item.parts.iter().map(argument).collect();
    let output = short_text(fact(&item.facts, Fact::Returns).expect("a type"));
    format!(
        "function {}({}) -> Request<{output}>",
        item.path,
        arguments.join(", ")
    )
}

fn structure(item: &Item<'_>) -> Vec<String> {
    let path = &item.path;
    let mut lines = vec![format!("struct {path}")];
    let mut new = Vec::new();
    for part in &item.parts {
        let name = &part.name;
        let ty = short_text(fact(&part.facts, Fact::Type).expect("a type"));
        lines.push(format!("field {path}.{name}: {ty}"));
        let taken = fact(&part.facts, Fact::Setter);
        lines.extend(taken.map(|ty| format!("setter {path}.{name}({})", short_text(ty))));
        let taken = fact(&part.facts, Fact::New);
        new.extend(taken.map(|ty| format!("{name}: {}", short_text(ty))));
    }
    let is_made = item.kind == Kind::Parameters || fact(&item.facts, Fact::Constructor).is_some();
    lines.extend(is_made.then(|| format!("new {path}({})", new.join(", "))));
    lines
}

fn variants(item: &Item<'_>) -> Vec<String> {
    let path = &item.path;
    let mut lines = vec![format!("enum {path}")];
    for part in &item.parts {
        let held = fact(&part.facts, Fact::Type);
        let held = held.filter(|ty| *ty != "()");
        let held = held.map_or_else(String::new, |ty| format!("({})", short_text(ty)));
        lines.push(format!("variant {path}::{}{held}", part.name));
        let from = fact(&part.facts, Fact::From);
        lines.extend(from.map(|ty| format!("from {} for {path}", short_text(ty))));
    }
    let unknown = fact(&item.facts, Fact::Unknown);
    let kept = match fact(&item.facts, Fact::Values) {
        Some("texts") => "String",
        Some(_) => "i64",
        None => "Value",
    };
    lines.extend(unknown.map(|name| format!("variant {path}::{name}({kept})")));
    lines
}
