//! What the key of a path is meant as: it begins with `/`, and names its parameters in braces.

use serde_json::Value;

use super::keys::Rename;
use crate::lower::kind::METHODS;

/// The path that a key is meant as that is none; `None` where it is one, or no one can say.
pub(super) fn meant(path: &str, item: &Value, components: &Value) -> Option<Rename> {
    let whole = path;
    let path = whole.trim();
    let is_address = path.contains("://") || !path.starts_with('/') && path.contains(' ');
    if path.starts_with("x-") || is_address {
        return None;
    }
    let rooted = match path.strip_prefix('/') {
        Some(_) => path.to_owned(),
        None => format!("/{}", path.trim_start_matches("./")),
    };
    let names = names(item, components);
    let bare = without_patterns(&rooted, &names);
    let segments = bare.split('/').map(|part| segment(part, &names));
    let to = segments.collect::<Vec<_>>().join("/");
    let why = match (path == whole, path == rooted) {
        (_, false) => "does not begin with `/`",
        (false, _) => "has blanks around it",
        _ if bare != rooted => "says in braces more than the name of a parameter",
        _ => "does not name its parameters in braces",
    };
    (to != whole).then(|| Rename::to(to, format!("path `{whole}` {why}")))
}

/// A path with `{name}` for each `{name=projects/*}`, which says what a parameter that is declared may hold.
fn without_patterns(path: &str, names: &[&str]) -> String {
    let mut pieces = path.split('{');
    let mut found = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inside, rest) = piece.split_once('}').unwrap_or((piece, ""));
        let name = inside.split_once('=').map(|(name, _)| name);
        match name.filter(|name| names.contains(name)) {
            Some(name) => found.extend(["{", name, "}", rest]),
            None => found.extend(["{", piece]),
        }
    }
    found
}

/// A segment with its parameter in braces, where it is one that is declared.
fn segment(part: &str, names: &[&str]) -> String {
    let braced = |name: &str| names.contains(&name).then(|| format!("{{{name}}}"));
    let whole = part
        .strip_prefix(':')
        .or_else(|| part.strip_prefix('<')?.strip_suffix('>'));
    let bare = part
        .strip_prefix('{')
        .and_then(|part| part.strip_suffix('}'));
    let found = match (whole, bare) {
        (Some(name), _) => braced(name),
        (_, Some(name)) if names.contains(&name) => None,
        (_, Some(name)) => braced(plain(name)),
        _ => None,
    };
    found.unwrap_or_else(|| part.to_owned())
}

/// A name without the operators of a URI template (RFC 6570) and of routers: `+path`, `path*`, `id:int`, ` id `.
fn plain(name: &str) -> &str {
    let name = name.split(':').next().unwrap_or_default();
    name.trim()
        .trim_start_matches(['+', '#', '*'])
        .trim_end_matches(['*', '+', '?'])
}

/// The path parameters that are declared.
fn names<'v>(item: &'v Value, components: &'v Value) -> Vec<&'v str> {
    let operations = METHODS.iter().filter_map(|method| item.get(method));
    let lists = std::iter::once(item).chain(operations);
    let lists = lists.filter_map(|node| node.get("parameters")?.as_array());
    let parameters = lists
        .flatten()
        .map(|parameter| declared(parameter, components));
    let is_path = |parameter: &&Value| parameter.get("in").and_then(Value::as_str) == Some("path");
    let names = parameters.filter(is_path);
    names
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect()
}

/// A parameter, or the component that it refers to.
fn declared<'v>(parameter: &'v Value, components: &'v Value) -> &'v Value {
    let target = parameter.get("$ref").and_then(Value::as_str);
    let name = target.and_then(|text| text.strip_prefix("#/components/parameters/"));
    name.and_then(|name| components.get(name))
        .unwrap_or(parameter)
}
