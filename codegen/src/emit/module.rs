//! A module as a declaration and as a file. Rust finds the file of a module by its name only where that is in ASCII.

use quote::quote;

use super::imports::tokens;
use crate::source::Part;

/// `mod name;`, with the path of its file where Rust does not find it by itself.
pub(super) fn declaration(exported: bool, name: &str) -> Part {
    if name.is_ascii() {
        let visibility = if exported { "pub " } else { "" };
        return Part::Line(format!("{visibility}mod {name};"));
    }
    let (module, file) = (tokens(name), file(name));
    let visibility = exported.then(|| quote! { pub });
    Part::Items(quote! { #[path = #file] #visibility mod #module; })
}

/// The file of a module. No identifier holds a `-`, so none gets the file of another.
pub(super) fn file(name: &str) -> String {
    let spelled = name.chars().map(|character| {
        if character.is_ascii() {
            character.to_string()
        } else {
            format!("-{:x}-", u32::from(character))
        }
    });
    spelled.chain([".rs".to_owned()]).collect()
}
