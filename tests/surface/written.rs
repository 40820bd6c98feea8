//! The lines of a crate's files.

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{
    Fields, ImplItem, Item, ItemEnum, ItemFn, ItemImpl, ItemStruct, ReturnType, UseTree, Visibility,
};

use crate::Lines;
use crate::spelling::short;
use crate::{declared, macros, whole};

/// What lists of numbers, headers, and requests whose answers may be events can do, whatever they hold.
const METHODS: [&str; 3] = ["as_i64", "into_events", "read"];

/// What the files of a crate say.
pub(crate) fn lines(folder: &Path) -> Lines {
    let mut lines = Lines::new();
    let source = folder.join("src");
    whole::exports(&mut lines, &source.join("lib.rs"));
    whole::credentials(&mut lines, &source.join("document.rs"));
    whole::package(&mut lines, &folder.join("Cargo.toml"));
    module(&mut lines, "api", &source.join("api"));
    module(&mut lines, "types", &source.join("types"));
    let webhooks = source.join("webhooks.rs");
    if webhooks.exists() {
        for item in parse(&webhooks) {
            public(&mut lines, "webhooks", &item);
        }
    }
    lines
}

pub(crate) fn parse(path: &Path) -> Vec<Item> {
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
            for item in &file {
                public(lines, &path, item);
            }
            continue;
        }
        let mut inside = Lines::new();
        for item in &file {
            public(&mut inside, "", item);
        }
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

pub(crate) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The names that a public `use` takes.
pub(crate) fn used(item: &Item) -> Vec<String> {
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
        Item::Macro(item) => declared::by_macro(lines, path, item),
        Item::Mod(_)
        | Item::Use(_)
        | Item::Const(_)
        | Item::Fn(_)
        | Item::Struct(_)
        | Item::Enum(_)
        | Item::Type(_) => {}
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
            lines.insert(format!("from {} for {path}::{name}", short(ty)));
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
