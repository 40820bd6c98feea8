//! The lines of a crate's files.

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{
    Fields, ImplItem, Item, ItemEnum, ItemFn, ItemImpl, ItemMacro, ItemStruct, ReturnType, UseTree,
    Visibility,
};

use crate::Lines;
use crate::macros::{self, Enum, Line, Object};
use crate::spelling::{short, short_text};

/// Types of the runtime that every crate offers.
const ALWAYS: [&str; 8] = [
    "Client",
    "ClientBuilder",
    "Error",
    "ErrorKind",
    "Nullable",
    "Request",
    "Response",
    "Settings",
];

/// What lists of numbers, headers, and requests whose answers may be events can do, whatever they hold.
const METHODS: [&str; 3] = ["as_i64", "into_events", "read"];

/// What the files of a crate say.
pub(crate) fn lines(folder: &Path) -> Lines {
    let mut lines = Lines::new();
    let source = folder.join("src");
    exports(&mut lines, &source.join("lib.rs"));
    credentials(&mut lines, &source.join("document.rs"));
    package(&mut lines, &folder.join("Cargo.toml"));
    module(&mut lines, "api", &source.join("api"));
    module(&mut lines, "types", &source.join("types"));
    let webhooks = source.join("webhooks.rs");
    if webhooks.exists() {
        let file = parse(&webhooks);
        file.iter()
            .for_each(|item| public(&mut lines, "webhooks", item));
    }
    lines
}

fn parse(path: &Path) -> Vec<Item> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = syn::parse_file(&text);
    file.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .items
}

/// A module with files of its own: what it holds, and what it takes from its private modules.
fn module(lines: &mut Lines, path: &str, folder: &Path) {
    let items = parse(&folder.join("mod.rs"));
    let taken: Vec<String> = items.iter().flat_map(used).collect();
    for item in &items {
        public(lines, path, item);
        let Item::Mod(child) = item else { continue };
        let file = parse(&file_of(folder, child));
        if is_public(&child.vis) {
            let path = format!("{path}::{}", child.ident);
            lines.insert(format!("module {path}"));
            file.iter().for_each(|item| public(lines, &path, item));
            continue;
        }
        let mut inside = Lines::new();
        file.iter().for_each(|item| public(&mut inside, "", item));
        // Of a private module, only what is taken from it.
        let of = |line: &String| {
            let name = line.split("::").nth(1).unwrap_or_default();
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '#');
            name[..end.unwrap_or(name.len())].to_owned()
        };
        let kept = inside.iter().filter(|line| taken.contains(&of(line)));
        lines.extend(kept.map(|line| line.replacen("::", &format!("{path}::"), 1)));
    }
}

/// The file of a module, which `#[path]` may name.
fn file_of(folder: &Path, module: &syn::ItemMod) -> PathBuf {
    let named = module.attrs.iter().find_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(value) = &pair.value else {
            return None;
        };
        let syn::Lit::Str(text) = &value.lit else {
            return None;
        };
        pair.path.is_ident("path").then(|| text.value())
    });
    let plain = module.ident.to_string().trim_start_matches("r#").to_owned();
    folder.join(named.unwrap_or_else(|| format!("{plain}.rs")))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The names that a public `use` takes.
fn used(item: &Item) -> Vec<String> {
    let Item::Use(taken) = item else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if is_public(&taken.vis) {
        ends(&taken.tree, &mut names);
    }
    names
}

fn ends(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => ends(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| ends(tree, names)),
        other => panic!("a `use` of another form: {}", other.to_token_stream()),
    }
}

/// What a public item says.
fn public(lines: &mut Lines, path: &str, item: &Item) {
    match item {
        Item::Fn(item) if is_public(&item.vis) => _ = lines.insert(function(path, item)),
        Item::Struct(item) if is_public(&item.vis) => structure(lines, path, item),
        Item::Enum(item) if is_public(&item.vis) => enumeration(lines, path, item),
        Item::Type(item) if is_public(&item.vis) => {
            let target = short(&item.ty);
            lines.insert(format!("alias {path}::{} = {target}", item.ident));
        }
        Item::Impl(item) => implementation(lines, path, item),
        Item::Macro(item) => declared(lines, path, item),
        Item::Mod(_) | Item::Use(_) | Item::Const(_) => {}
        Item::Fn(_) | Item::Struct(_) | Item::Enum(_) | Item::Type(_) => {}
        other => panic!("another form in {path}: {}", other.to_token_stream()),
    }
}

fn function(path: &str, item: &ItemFn) -> String {
    let argument = |(name, ty): (String, String)| {
        if name == "params" {
            "params: ".to_owned()
        } else {
            format!("{name}: {ty}")
        }
    };
    let arguments: Vec<String> = macros::arguments(&item.sig)
        .into_iter()
        .map(argument)
        .collect();
    let ReturnType::Type(_, output) = &item.sig.output else {
        panic!("{} gives nothing", item.sig.ident);
    };
    let output = short(output);
    format!(
        "function {path}::{}({}) -> {output}",
        item.sig.ident,
        arguments.join(", ")
    )
}

fn structure(lines: &mut Lines, path: &str, item: &ItemStruct) {
    let path = format!("{path}::{}", item.ident);
    lines.insert(format!("struct {path}"));
    for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
        let name = field.ident.as_ref().expect("a field with a name");
        lines.insert(format!("field {path}.{name}: {}", short(&field.ty)));
    }
}

fn enumeration(lines: &mut Lines, path: &str, item: &ItemEnum) {
    let path = format!("{path}::{}", item.ident);
    lines.insert(format!("enum {path}"));
    for variant in &item.variants {
        let held = match &variant.fields {
            Fields::Unit => String::new(),
            fields => {
                let types: Vec<String> = fields.iter().map(|it| short(&it.ty)).collect();
                format!("({})", types.join(","))
            }
        };
        lines.insert(format!("variant {path}::{}{held}", variant.ident));
    }
}

fn implementation(lines: &mut Lines, path: &str, item: &ItemImpl) {
    let name = short(&item.self_ty);
    if let Some((of, _)) = &item.trait_ {
        let of = of.segments.last().expect("a name");
        if let (true, syn::PathArguments::AngleBracketed(of)) = (of.ident == "From", &of.arguments)
            && let Some(syn::GenericArgument::Type(ty)) = of.args.first()
        {
            lines.insert(format!("from {} for {path}::{name}", short(&ty)));
        }
        return;
    }
    for item in &item.items {
        if let ImplItem::Fn(function) = item
            && is_public(&function.vis)
        {
            let method = function.sig.ident.to_string();
            assert!(
                METHODS.contains(&method.as_str()),
                "{path}::{name}::{method}"
            );
        }
    }
}

fn declared(lines: &mut Lines, path: &str, item: &ItemMacro) {
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
        "rest" => Some(ty),
        "optional_or_null" => Some(short_text(&format!("impl Into<{}>", held(line)))),
        "optional" if line.how.iter().any(|word| word == "into") => {
            Some(short_text(&format!("impl Into<{ty}>")))
        }
        "optional" => Some(ty),
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

fn exports(lines: &mut Lines, file: &Path) {
    for item in parse(file) {
        let names = match &item {
            Item::Mod(module) if is_public(&module.vis) && module.ident == "webhooks" => {
                vec!["webhooks".to_owned()]
            }
            item => used(item),
        };
        let names = names
            .into_iter()
            .filter(|name| !ALWAYS.contains(&name.as_str()));
        lines.extend(names.map(|name| format!("export {name}")));
    }
}

/// The setters of credentials.
fn credentials(lines: &mut Lines, file: &Path) {
    for item in parse(file) {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_some() || short(&item.self_ty) != "Settings" {
            continue;
        }
        for function in item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) if is_public(&function.vis) => Some(&function.sig.ident),
            _ => None,
        }) {
            let made = function == "from_env" || function == "new";
            lines.extend((!made).then(|| format!("credential {function}")));
        }
    }
}

fn package(lines: &mut Lines, file: &Path) {
    let text = fs::read_to_string(file).expect("a manifest");
    let manifest: toml::Table = text.parse().expect("TOML");
    let rust = manifest["package"]["rust-version"]
        .as_str()
        .expect("a version");
    lines.insert(format!("rust {rust}"));
    for (name, said) in manifest["dependencies"].as_table().expect("a table") {
        let version = said
            .as_str()
            .or_else(|| said["version"].as_str())
            .expect("a version");
        lines.insert(format!("dependency {name} {version}"));
    }
    for (name, enables) in manifest["features"].as_table().expect("a table") {
        let enables = enables.as_array().expect("a list").iter();
        let enables = enables
            .filter_map(|it| it.as_str())
            .filter(|it| !it.contains([':', '/']));
        let enables: Vec<&str> = enables.collect();
        lines.insert(format!("feature {name} [{}]", enables.join(", ")));
    }
}
