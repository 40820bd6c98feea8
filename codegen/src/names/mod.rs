//! Turns the IR and the configuration into names by id. The only room that makes a Rust identifier from text of a
//! document.
//!
//! A name depends on the node and on those beside it in its scope, never on the order of keys in the document. A
//! newcomer takes the name of another only where it has the better claim: its text is that name, it loses fewer
//! symbols, or it is a component where the other is an inline schema.
//!
//! Names of the prelude and of the runtime (`Option`, `Client`) are not reserved: `emit` spells those by their path.

mod book;
mod casing;
mod followers;
mod given;
mod key;
mod label;
mod member;
mod module;
mod moved;
mod operation;
mod parts;
mod role;
mod scheme;
mod scope;
mod source;
mod symbol;
mod text;
mod types;
mod wish;

#[cfg(test)]
mod tests;

pub use key::Places;
pub use scope::{Name, is_device};

use std::collections::HashMap;

use book::Book;
use key::Keys;

use crate::config;
use crate::ir::{Api, OperationId, SchemeId, TagId, TypeId};
use crate::locked::{Given, Renamed};
use crate::problem::{Report, Stop};

/// The names of everything that has one.
#[derive(Clone, Debug, Default)]
pub struct Names {
    types: types::TypeNames,
    parts: HashMap<TypeId, parts::PartNames>,
    operations: Vec<operation::OperationNames>,
    tags: Vec<Name>,
    webhooks: Vec<Name>,
    schemes: Vec<Name>,
    given: Given,
    renamed: Vec<Renamed>,
}

/// What is known of names before anything is named.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before<'a> {
    /// The names of the lock, if there is one. They stay.
    pub given: Option<&'a Given>,
    /// Where nodes stand that came from other files.
    pub places: Option<&'a Places>,
    /// Whether somebody wants to know by its key what each thing is called now.
    pub is_kept: bool,
}

/// Names everything in `api`. What had a name before keeps it, unless the document or the configuration calls it
/// otherwise now.
///
/// # Errors
///
/// [`Stop`] if two operations of one tag are given the same name, or a name in `[operations.names]` is for
/// no operation, or the lock holds what cannot be a name; the report says which.
pub fn assign(
    report: &mut Report,
    api: &Api,
    config: &config::Operations,
    before: Before<'_>,
) -> Result<Names, Stop> {
    let none = Places::new();
    let moved = before.given.and_then(|given| moved::followed(api, given));
    let given = moved.as_ref().or(before.given);
    let is_kept = before.is_kept || given.is_some();
    let places = before.places.unwrap_or(&none);
    let keys = &if is_kept {
        Keys::of(api, places, given)
    } else {
        Keys::none(places)
    };
    let book = &mut Book::new(given, is_kept, &api.words);
    let sources = source::find(report, api, config, book);
    let sources = report.settle(sources)?;
    let parts = parts::name(api, keys, book);
    let tags = operation::tags(api, book);
    let webhooks = operation::webhooks(api, keys, book);
    let mut operations = operation::functions(api, &sources, keys, book);
    let renamed = followers::Followers::of(api, &sources, keys, book);
    let types = types::name(api, &parts, &mut operations, (keys, &renamed), book);
    let schemes = scheme::name(api, keys, book);
    let (given, renamed) = book.close(report);
    report.settle(Names {
        types,
        parts,
        operations,
        tags,
        webhooks,
        schemes,
        given,
        renamed,
    })
}

impl Names {
    /// All names, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = &Name> {
        let parts = self.parts.values().flat_map(|parts| {
            let fields = parts.fields.iter().chain(&parts.variants);
            fields.chain(&parts.additional).chain(&parts.unknown)
        });
        let operations = self.operations.iter().flat_map(|names| {
            let types = [&names.params, &names.response, &names.headers, &names.body]
                .into_iter()
                .flatten();
            [&names.function]
                .into_iter()
                .chain(types)
                .chain(&names.parameters)
        });
        let types = self.types.items.values().chain(self.types.modules.values());
        types
            .chain(parts)
            .chain(operations)
            .chain(&self.tags)
            .chain(&self.webhooks)
            .chain(&self.schemes)
    }

    /// All names by their keys.
    #[must_use]
    pub fn given(&self) -> &Given {
        &self.given
    }

    /// All names by their keys, for the lock, and those that are others than the lock has.
    #[must_use]
    pub fn close(self) -> (Given, Vec<Renamed>) {
        (self.given, self.renamed)
    }

    /// The name of a type that has an item of its own, `UpperCamelCase`, unique in the crate.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Option<&Name> {
        self.types.items.get(&id)
    }

    /// The module of a type that has an item of its own: that of the component or the operation it stands in.
    #[must_use]
    pub fn module(&self, id: TypeId) -> Option<&Name> {
        self.types.modules.get(&id)
    }

    /// The field, the setter and the argument of `new` for the property at a position of a struct.
    #[must_use]
    pub fn field(&self, id: TypeId, index: usize) -> Option<&Name> {
        self.parts.get(&id)?.fields.get(index)
    }

    /// The field of a struct that holds what is not a property.
    #[must_use]
    pub fn additional(&self, id: TypeId) -> Option<&Name> {
        self.parts.get(&id)?.additional.as_ref()
    }

    /// The variant for the value or the member at a position of an enumeration or a union.
    #[must_use]
    pub fn variant(&self, id: TypeId, index: usize) -> Option<&Name> {
        self.parts.get(&id)?.variants.get(index)
    }

    /// The variant of an enumeration or a union for what the document does not list.
    #[must_use]
    pub fn unknown_variant(&self, id: TypeId) -> Option<&Name> {
        self.parts.get(&id)?.unknown.as_ref()
    }

    /// The module of a tag under `api`.
    #[must_use]
    pub fn tag(&self, id: TagId) -> Option<&Name> {
        self.tags.get(id.0)
    }

    /// The function of the webhook or callback at a position of [`Api::webhooks`].
    #[must_use]
    pub fn webhook(&self, index: usize) -> Option<&Name> {
        self.webhooks.get(index)
    }

    /// The function of an operation, unique among those of its tag.
    #[must_use]
    pub fn operation(&self, id: OperationId) -> Option<&Name> {
        Some(&self.operations.get(id.0)?.function)
    }

    /// The type that holds the optional parameters of an operation, unique in the crate.
    #[must_use]
    pub fn params(&self, id: OperationId) -> Option<&Name> {
        self.operations.get(id.0)?.params.as_ref()
    }

    /// The type that tells the successes of an operation apart, unique in the crate; `None` where there is only one.
    #[must_use]
    pub fn response(&self, id: OperationId) -> Option<&Name> {
        self.operations.get(id.0)?.response.as_ref()
    }

    /// The variant of [`Names::response`] for a form of an answer, by the positions of both; position 0 for an answer
    /// without a body.
    #[must_use]
    pub fn response_variant(
        &self,
        id: OperationId,
        response: usize,
        content: usize,
    ) -> Option<&Name> {
        let variants = &self.operations.get(id.0)?.response_variants;
        variants.get(&(response, content))
    }

    /// The type of an operation's declared headers of a success, unique in the crate; `None` where there are none.
    #[must_use]
    pub fn headers(&self, id: OperationId) -> Option<&Name> {
        self.operations.get(id.0)?.headers.as_ref()
    }

    /// The field of [`Names::headers`] for the header at a position of [`crate::ir::Operation::success_headers`].
    #[must_use]
    pub fn header(&self, id: OperationId, index: usize) -> Option<&Name> {
        self.operations.get(id.0)?.header_fields.get(index)
    }

    /// The type that tells the forms of an operation's body apart, unique in the crate; `None` where there is only one.
    #[must_use]
    pub fn body(&self, id: OperationId) -> Option<&Name> {
        self.operations.get(id.0)?.body.as_ref()
    }

    /// The variant of [`Names::body`] for the form at a position.
    #[must_use]
    pub fn body_variant(&self, id: OperationId, content: usize) -> Option<&Name> {
        self.operations.get(id.0)?.body_variants.get(content)
    }

    /// The argument of a required parameter, and the setter of an optional one; never `body` or `params`.
    #[must_use]
    pub fn parameter(&self, id: OperationId, index: usize) -> Option<&Name> {
        self.operations.get(id.0)?.parameters.get(index)
    }

    /// The setter for the credential of a security scheme.
    #[must_use]
    pub fn scheme(&self, id: SchemeId) -> Option<&Name> {
        self.schemes.get(id.0)
    }
}
