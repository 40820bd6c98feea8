//! How a client says who is asking: the setters of settings and builders, and the constructors with a credential.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::{Context, doc};
use super::super::phrases;
use super::{Offered, base_url, base_url_env, satisfiable};
use crate::ir::{Credential, SchemeId};

/// The setters and constructors, for each of the types that have them.
pub(super) fn items(cx: Context<'_>, offered: &[Offered<'_>]) -> Vec<TokenStream> {
    let settings_setters: Vec<_> = offered.iter().map(settings_setter).collect();
    let builder_setters: Vec<_> = offered.iter().map(builder_setter).collect();
    let from_env = settings_from_env(cx, offered);
    let constructors = constructors(cx, offered);
    let builders = (!offered.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            impl ClientBuilder { #(#builder_setters)* }

            #[cfg(feature = "blocking")]
            impl blocking::ClientBuilder { #(#builder_setters)* }
        }
    });
    vec![
        quote! { impl Settings { #from_env #(#settings_setters)* } },
        quote! { #[cfg(feature = "client")] impl Client { #constructors } },
        quote! { #[cfg(feature = "blocking")] impl blocking::Client { #constructors } },
        quote! { #builders },
    ]
}

/// What the argument of a setter is called: as the setter, unless a script without capitals makes that the name of the
/// scheme's constant.
fn argument(setter: &Ident) -> Ident {
    let name = setter.to_string();
    if name.to_uppercase() == name {
        format_ident!("{setter}_credential")
    } else {
        setter.clone()
    }
}

/// The arguments of a setter and the names under which they are passed on.
pub(super) fn inputs(offered: &Offered<'_>) -> (TokenStream, Vec<Ident>) {
    if offered.scheme.credential == Credential::Basic {
        return (
            quote! { user: impl AsRef<str>, password: impl AsRef<str> },
            vec![format_ident!("user"), format_ident!("password")],
        );
    }
    let given = argument(&offered.setter);
    (quote! { #given: impl AsRef<str> }, vec![given])
}

fn credential_docs(offered: &Offered<'_>) -> TokenStream {
    let prefix = phrases::code(offered.prefix.trim())
        .filter(|_| matches!(offered.scheme.credential, Credential::Key { .. }));
    let line = match (&offered.scheme.credential, prefix) {
        (Credential::Key { .. }, Some(prefix)) => {
            format!("The API key, with or without {prefix} before it.")
        }
        (Credential::Key { .. }, None) => "The API key.".to_owned(),
        (Credential::Basic, _) => "User and password.".to_owned(),
        _ => "The access token, with or without `Bearer` before it.".to_owned(),
    };
    let mut lines = vec![line];
    if let Some(name) = phrases::code(&offered.scheme.name) {
        lines.extend([String::new(), format!("Scheme {name} of the document.")]);
    }
    doc(&lines)
}

fn settings_setter(offered: &Offered<'_>) -> TokenStream {
    let (docs, setter, constant) = (credential_docs(offered), &offered.setter, &offered.constant);
    let (inputs, names) = inputs(offered);
    let how = if offered.scheme.credential == Credential::Basic {
        quote! { basic_credential }
    } else {
        quote! { credential }
    };
    let call = quote! { self.#how(&#constant, #(#names.as_ref()),*) };
    quote! {
        #docs
        pub fn #setter(self, #inputs) -> Self { #call }
    }
}

fn builder_setter(offered: &Offered<'_>) -> TokenStream {
    let (docs, setter) = (credential_docs(offered), &offered.setter);
    let (inputs, names) = inputs(offered);
    quote! {
        #docs
        pub fn #setter(self, #inputs) -> Self {
            self.map_settings(|settings| settings.#setter(#(#names),*))
        }
    }
}

/// The schemes that are needed unless an operation says otherwise: what `new` takes.
pub(super) fn primary<'a, 'b>(cx: Context<'_>, offered: &'b [Offered<'a>]) -> Vec<&'b Offered<'a>> {
    let first = satisfiable(cx, &cx.api.security).next();
    match (first, offered) {
        (Some(requirement), offered) => offered
            .iter()
            .filter(|offered| requirement.schemes.contains(&offered.id))
            .collect(),
        (None, [only]) => vec![only],
        (None, _) => Vec::new(),
    }
}

fn settings_from_env(cx: Context<'_>, offered: &[Offered<'_>]) -> TokenStream {
    let primary: Vec<SchemeId> = primary(cx, offered)
        .iter()
        .map(|offered| offered.id)
        .collect();
    let required = |offered: &Offered<'_>| {
        primary.contains(&offered.id) && satisfiable(cx, &cx.api.security).count() == 1
    };
    let steps = offered.iter().map(|offered| {
        let (setter, constant, env) = (&offered.setter, &offered.constant, &offered.env);
        let give = if offered.scheme.credential == Credential::Basic {
            quote! {
                {
                    let (user, password) = value.split_once(':').unwrap_or((&value, ""));
                    settings = settings.#setter(user, password);
                }
            }
        } else {
            quote! { { settings = settings.#setter(value); } }
        };
        if required(offered) && offered.scheme.credential != Credential::Basic {
            quote! { settings = settings.#setter(environment::required(&#constant)?); }
        } else {
            quote! { if let Some(value) = environment::optional(#env)? #give }
        }
    });
    let steps: Vec<_> = steps.collect();
    let mutable = (!steps.is_empty()).then(|| quote! { mut });
    let docs = from_env_docs(cx, offered);
    quote! {
        #docs
        pub fn from_env() -> Result<Self, Error> {
            let #mutable settings = Self::new(environment::base_url(BASE_URL_ENV, BASE_URL)?);
            #(#steps)*
            Ok(settings)
        }
    }
}

fn from_env_docs(cx: Context<'_>, offered: &[Offered<'_>]) -> TokenStream {
    let url = base_url_env(cx);
    let mut lines = vec!["Settings of the environment.".to_owned(), String::new()];
    lines.push(match base_url(cx).as_str() {
        "" => format!("- `{url}`: the URL of the server"),
        known => format!("- `{url}`: the URL of the server; <{known}> where it is not set"),
    });
    lines.extend(offered.iter().map(|offered| {
        let what = if offered.scheme.credential == Credential::Basic {
            "`user:password` for "
        } else {
            "what is given to "
        };
        format!(
            "- `{}`: {what}[`{}`](Self::{})",
            offered.env, offered.setter, offered.setter
        )
    }));
    lines.extend(
        [
            "",
            "# Errors",
            "",
            "When a variable that is needed is not set, is empty, or is not UTF-8.",
        ]
        .map(str::to_owned),
    );
    doc(&lines)
}

fn constructors(cx: Context<'_>, offered: &[Offered<'_>]) -> TokenStream {
    let primary = primary(cx, offered);
    let (mut arguments, mut calls) = (Vec::new(), Vec::new());
    for offered in primary {
        let (inputs, names) = inputs(offered);
        let setter = &offered.setter;
        arguments.push(inputs);
        calls.push(quote! { .#setter(#(#names),*) });
    }
    let server = match base_url(cx).as_str() {
        "" => "A client with the defaults; give the URL of the server with [`builder`](Self::builder).".to_owned(),
        url if arguments.is_empty() => format!("A client for <{url}>."),
        url => format!("A client for <{url}> with this credential."),
    };
    let new = doc(&[
        server,
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "When what is given cannot be used, or when TLS cannot be set up.".to_owned(),
    ]);
    let from_env = doc(&[
        "A client with the settings of the environment: see [`Settings::from_env`].",
        "",
        "# Errors",
        "",
        "When a variable is missing or cannot be used, or when TLS cannot be set up.",
    ]
    .map(str::to_owned));
    quote! {
        #new
        pub fn new(#(#arguments),*) -> Result<Self, Error> { Self::builder() #(#calls)* .build() }

        #from_env
        pub fn from_env() -> Result<Self, Error> { Self::from_settings(Settings::from_env()?) }
    }
}
