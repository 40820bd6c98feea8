//! The type of an answer that succeeds in several forms, and how they are told apart: by status, then by media type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::context::{doc, doc_line, ident};
use super::super::imports::Imports;
use super::super::prose;
use super::Call;
use super::answer::Answer;
use super::form::{Form, Reading};
use crate::ir::Status;

/// An enumeration of all forms.
pub(super) fn of(call: Call<'_>, imports: &mut Imports, forms: &[Form<'_>]) -> Answer {
    let name = ident(call.cx.names.response(call.id));
    let accept = accept(forms);
    Answer {
        output: quote! { #name },
        returns: quote! { .returns_one_of(#accept, #name::read) },
        items: [item(call, imports, forms), reader(call, imports, forms)]
            .into_iter()
            .chain(events(call, imports, forms))
            .collect(),
    }
}

/// The way to ask for the events alone, where they are one of the forms.
fn events(call: Call<'_>, imports: &mut Imports, forms: &[Form<'_>]) -> Option<TokenStream> {
    let only = |form: &&Form<'_>| match form.reading {
        Reading::Events => Some(quote! { only_events }),
        Reading::EventTexts => Some(quote! { only_event_texts }),
        _ => None,
    };
    let (form, only) = forms.iter().find_map(|form| Some((form, only(&form)?)))?;
    let name = ident(call.cx.names.response(call.id));
    let request = imports.item("crate::Request");
    let events = form.ty(call, imports);
    let head = doc(&[
        "The same request for events alone: no other form is accepted.".to_owned(),
        String::new(),
        "`send_streaming` and `send_streaming_blocking` give each event when it comes.".to_owned(),
    ]);
    Some(quote! {
        impl #request<#name> {
            #head
            pub fn into_events(self) -> #request<#events> {
                self.#only()
            }
        }
    })
}

/// The last line of a function whose one type comes as JSON and as text.
pub(super) fn by_media_type(forms: &[Form<'_>]) -> TokenStream {
    let accept = accept(forms);
    let read = |form: &Form<'_>| {
        let method = form.reading.method();
        quote! { answer.#method() }
    };
    let arms = arms(forms, read);
    let rest = forms.first().map(read);
    let rest = (!has_catch_all(forms)).then(|| quote! { _ => #rest, });
    quote! {
        .returns_one_of(#accept, |answer| match answer.status.as_u16() { #(#arms)* #rest })
    }
}

/// What is accepted: JSON rather than anything else.
pub(super) fn accept(forms: &[Form<'_>]) -> String {
    let has_json = forms.iter().any(|form| form.reading == Reading::Json);
    let mut found: Vec<String> = Vec::new();
    for form in forms.iter().filter(|form| is_token(&form.media_type)) {
        let named = match (form.reading, form.media_type.as_str()) {
            (Reading::Json, "*/*" | "application/*") => "application/json".to_owned(),
            (Reading::Json, json) => json.to_owned(),
            (_, other) if has_json => format!("{other};q=0.9"),
            (_, other) => other.to_owned(),
        };
        if !found.contains(&named) {
            found.push(named);
        }
    }
    match found.is_empty() {
        true if has_json => "application/json".to_owned(),
        true => "*/*".to_owned(),
        false => found.join(", "),
    }
}

/// Whether a text of the document can stand in a header as a media type.
fn is_token(media_type: &str) -> bool {
    media_type.contains('/')
        && media_type
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "/!#$&-^_.+*".contains(c))
}

fn item(call: Call<'_>, imports: &mut Imports, forms: &[Form<'_>]) -> TokenStream {
    let name = ident(call.cx.names.response(call.id));
    let function = ident(call.cx.names.operation(call.id));
    let head = doc_line(&format!("What [`{function}()`] gives when all went well."));
    let variants: Vec<_> = forms
        .iter()
        .map(|form| {
            let about = doc(&[said(form)]);
            let variant = ident(call.cx.names.response_variant(
                call.id,
                form.response,
                form.content,
            ));
            let inner = (form.reading != Reading::Nothing).then(|| {
                let ty = form.ty(call, imports);
                quote! { (#ty) }
            });
            quote! { #about #variant #inner }
        })
        .collect();
    quote! {
        #head
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
        pub enum #name { #(#variants),* }
    }
}

/// The status, the media type, and what the document says.
fn said(form: &Form<'_>) -> String {
    let mut said = status(form.status());
    if !form.media_type.is_empty() {
        said = format!("{said} as `{}`", form.media_type.replace('`', ""));
    }
    let about = prose::inline(&form.declared.docs.description);
    if about.is_empty() {
        said + "."
    } else {
        format!("{said}: {about}")
    }
}

/// A status in words of the documentation.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "Any other status".to_owned(),
    }
}

fn reader(call: Call<'_>, imports: &mut Imports, forms: &[Form<'_>]) -> TokenStream {
    let name = ident(call.cx.names.response(call.id));
    let answer = imports.item("crate::runtime::answer::Answer");
    let failure = imports.item("crate::runtime::answer::DecodeFailure");
    let result = imports.prelude("Result");
    let read = |form: &Form<'_>| {
        let names = call.cx.names;
        let variant = ident(names.response_variant(call.id, form.response, form.content));
        let method = form.reading.method();
        if form.reading == Reading::Nothing {
            quote! { Ok(Self::#variant) }
        } else {
            quote! { answer.#method().map(Self::#variant) }
        }
    };
    let arms = arms(forms, read);
    let rest = (!has_catch_all(forms)).then(|| quote! { _ => answer.undeclared(), });
    quote! {
        impl #name {
            fn read(answer: &#answer) -> #result<Self, #failure> {
                match answer.status.as_u16() { #(#arms)* #rest }
            }
        }
    }
}

/// The arms of a `match` on the status, codes before ranges. What does not say which form of its status it has, or says
/// none that is declared, is taken for the first.
fn arms(forms: &[Form<'_>], read: impl Fn(&Form<'_>) -> TokenStream) -> Vec<TokenStream> {
    let mut arms = Vec::new();
    for (first, others) in by_status(forms) {
        let pattern = pattern(first.status());
        for form in others {
            let (media_type, read) = (&form.media_type, read(form));
            arms.push(quote! { #pattern if answer.is(#media_type) => #read, });
        }
        let read = read(first);
        arms.push(quote! { #pattern => #read, });
    }
    arms
}

/// The first form of each status with those to be looked for before it, exact media types before patterns.
fn by_status<'a, 'b>(forms: &'b [Form<'a>]) -> Vec<(&'b Form<'a>, Vec<&'b Form<'a>>)> {
    let mut found: Vec<(&Form<'_>, Vec<&Form<'_>>)> = Vec::new();
    for form in forms {
        match found
            .iter_mut()
            .find(|(first, _)| first.response == form.response)
        {
            Some((_, others)) => others.push(form),
            None => found.push((form, Vec::new())),
        }
    }
    let stars = |form: &&Form<'_>| form.media_type.matches('*').count();
    for (first, others) in &mut found {
        if others.iter().any(|other| stars(other) > 0) {
            others.push(*first);
        }
        others.sort_by_key(stars);
    }
    found.sort_by_key(|(first, _)| width(first.status()));
    found
}

fn has_catch_all(forms: &[Form<'_>]) -> bool {
    forms.iter().any(|form| form.status() == Status::Default)
}

fn width(status: Status) -> u8 {
    match status {
        Status::Code(_) => 0,
        Status::Range(_) => 1,
        Status::Default => 2,
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Status::Range(digit) => {
            let digit = u16::from(digit).saturating_mul(100);
            let (from, to) = (digit, digit.saturating_add(99));
            let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(to));
            quote! { #from..=#to }
        }
        Status::Default => quote! { _ },
    }
}
