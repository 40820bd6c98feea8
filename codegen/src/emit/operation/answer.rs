//! What a request function returns, and how it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::imports::Imports;
use super::form::{self, Form, Reading};
use super::{Call, choice};

/// The answer of an operation.
pub(super) struct Answer {
    /// The type in `Request<…>`.
    pub(super) output: TokenStream,
    /// The last line of the function.
    pub(super) returns: TokenStream,
    /// The type that tells the forms of success apart, where there are several.
    pub(super) items: Vec<TokenStream>,
}

/// The answer of an operation when it succeeds.
pub(super) fn of(call: Call<'_>, imports: &mut Imports) -> Answer {
    let forms = form::all(call);
    let Some(first) = forms.first() else {
        return Answer {
            output: quote! { () },
            returns: quote! { .returns_nothing() },
            items: Vec::new(),
        };
    };
    if forms.iter().any(|form| form.key != first.key) {
        return choice::of(call, imports, &forms);
    }
    let returns = if forms.iter().all(|form| form.reading == first.reading) {
        alike(&forms, first)
    } else {
        choice::by_media_type(&forms)
    };
    Answer {
        output: first.ty(call, imports),
        returns,
        items: Vec::new(),
    }
}

/// One type that is read in one way.
fn alike(forms: &[Form<'_>], first: &Form<'_>) -> TokenStream {
    match first.reading {
        Reading::Json => match choice::accept(forms) {
            accept if accept == "application/json" => quote! { .returns_json() },
            accept => quote! { .returns_json_as(#accept) },
        },
        Reading::Text => quote! { .returns_text() },
        Reading::AnyText => quote! { .returns_any_text() },
        Reading::Events => quote! { .returns_events() },
        Reading::EventTexts => quote! { .returns_event_texts() },
        Reading::Bytes => quote! { .returns_bytes() },
        Reading::Nothing => quote! { .returns_nothing() },
    }
}
