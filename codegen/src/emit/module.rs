//! A module as a declaration and as a file. Rust finds the file of a module by its name only where that is in ASCII.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::tokens;

/// `mod name;`, with the path of its file where Rust does not find it by itself.
pub(super) fn declaration(visibility: &TokenStream, name: &str) -> TokenStream {
    let module = tokens(name);
    let path = (!name.is_ascii()).then(|| {
        let file = file(name);
        quote! { #[path = #file] }
    });
    quote! { #path #visibility mod #module; }
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
