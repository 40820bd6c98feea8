//! The questions that a resolved document answers.

use openapiv3::{
    Callback, Components, Example, Header, OpenAPI, Parameter, PathItem, ReferenceOr, RequestBody,
    Response, Schema, SecurityScheme,
};

use super::Resolved;
use super::read::{Apart, Nodes};
use crate::lower::kind::Kind;
use crate::lower::{ReferenceDocs, Unused};
use crate::problem::Pointer;

/// An object that a `$ref` can lead to.
#[allow(
    private_interfaces,
    reason = "the trait is sealed: nobody outside implements it"
)]
pub trait Component: Sized + sealed::Sealed {
    /// Its kind.
    #[doc(hidden)]
    fn kind() -> Kind;
    /// The component of a name.
    #[doc(hidden)]
    fn named<'a>(components: &'a Components, name: &str) -> Option<&'a ReferenceOr<Self>>;
    /// Those beside the model.
    #[doc(hidden)]
    fn apart(apart: &Apart) -> &Nodes<Self>;
}

mod sealed {
    /// Keeps the trait to the types below.
    pub trait Sealed {}
}

macro_rules! component {
    ($($kind:ident: $field:ident),* $(,)?) => {$(
        impl sealed::Sealed for $kind {}

        #[allow(private_interfaces, reason = "the trait is sealed: nobody outside calls it")]
        impl Component for $kind {
            fn kind() -> Kind {
                Kind::$kind
            }

            fn named<'a>(components: &'a Components, name: &str) -> Option<&'a ReferenceOr<Self>> {
                components.$field.get(name)
            }

            fn apart(apart: &Apart) -> &Nodes<Self> {
                &apart.$field
            }
        }
    )*};
}

component! {
    Schema: schemas,
    Response: responses,
    Parameter: parameters,
    Example: examples,
    RequestBody: request_bodies,
    Header: headers,
    SecurityScheme: security_schemes,
}

impl Resolved {
    /// The model.
    #[must_use]
    pub fn api(&self) -> &OpenAPI {
        &self.api
    }

    /// Where a `$ref` of the document leads: the pointer of the node that it names, which may be a `$ref` again.
    #[must_use]
    pub fn target(&self, reference: &str) -> Option<&Pointer> {
        self.targets.get(reference)
    }

    /// The schema that a value of a discriminator's `mapping` means: the name of a component, or a `$ref`.
    #[must_use]
    pub fn mapped(&self, text: &str) -> Option<Pointer> {
        if let Some(pointer) = self.target(text) {
            return Some(pointer.clone());
        }
        let pointer = match text.strip_prefix('#') {
            Some(fragment) => {
                let decoded = percent_encoding::percent_decode_str(fragment);
                Pointer::from_text(decoded.decode_utf8_lossy())
            }
            None => Pointer::root().key("components").key("schemas").key(text),
        };
        self.schema(&pointer).is_some().then_some(pointer)
    }

    /// The node at a pointer: a component, a part that a lowered node points to, or the target of a `$ref`.
    ///
    /// `None` for all other places: those are reached from the nodes around them.
    #[must_use]
    pub fn at<T: Component>(&self, pointer: &Pointer) -> Option<&ReferenceOr<T>> {
        if let Some(node) = T::apart(&self.apart).get(pointer) {
            return Some(node);
        }
        let mut segments = pointer.segments();
        let components = segments.next()? == "components";
        let section = segments.next()? == T::kind().section();
        let name = segments.next()?;
        if !components || !section || segments.next().is_some() {
            return None;
        }
        T::named(self.api.components.as_ref()?, &name)
    }

    /// The schema at a pointer: see [`Resolved::at`].
    #[must_use]
    pub fn schema(&self, pointer: &Pointer) -> Option<&ReferenceOr<Schema>> {
        self.at(pointer)
    }

    /// The item behind a node, and its pointer: `$ref`s are followed to the end.
    ///
    /// `None` only for nodes of another document.
    #[must_use]
    pub fn follow<'a, T: Component>(
        &'a self,
        at: &Pointer,
        node: &'a ReferenceOr<T>,
    ) -> Option<(Pointer, &'a T)> {
        let mut here = at.clone();
        let mut node = node;
        for _ in 0..=self.targets.len() {
            match node {
                ReferenceOr::Item(item) => return Some((here, item)),
                ReferenceOr::Reference { reference } => {
                    here = self.target(reference)?.clone();
                    node = self.at(&here)?;
                }
            }
        }
        None
    }

    /// The path items that a path item is made of, its own first: a `$ref` beside other fields leads to more.
    ///
    /// A field of an earlier one goes before the same field of a later one.
    #[must_use]
    pub fn path_items<'a>(
        &'a self,
        at: &Pointer,
        node: &'a ReferenceOr<PathItem>,
    ) -> Vec<(Pointer, &'a PathItem)> {
        let mut items = Vec::new();
        let mut here = at.clone();
        let mut node = Some(node);
        for _ in 0..=self.targets.len() {
            let reference = match node {
                Some(ReferenceOr::Item(item)) => {
                    items.push((here.clone(), item));
                    reference_of(item)
                }
                Some(ReferenceOr::Reference { reference }) => Some(reference.as_str()),
                None => None,
            };
            let Some(target) = reference.and_then(|reference| self.target(reference)) else {
                break;
            };
            here = target.clone();
            node = self.path_item(&here);
        }
        items
    }

    /// The path item at a pointer: under `paths`, `webhooks` or `components.pathItems`, or the target of a `$ref`.
    #[must_use]
    pub fn path_item(&self, pointer: &Pointer) -> Option<&ReferenceOr<PathItem>> {
        self.apart.path_items.get(pointer).or_else(|| {
            let path = pointer.as_str().strip_prefix("/paths/")?;
            let mut segments = pointer.segments();
            let path = segments.nth(1).filter(|_| !path.contains('/'))?;
            self.api.paths.paths.get(&path)
        })
    }

    /// The callback that a `$ref` leads to.
    #[must_use]
    pub fn callback(&self, reference: &str) -> Option<(&Pointer, &Callback)> {
        let pointer = self.target(reference)?;
        let node = self.apart.callbacks.get(pointer).or_else(|| {
            let name = pointer.as_str().strip_prefix("/components/callbacks/")?;
            let name = name.replace("~1", "/").replace("~0", "~");
            self.api.components.as_ref()?.callbacks.get(&name)
        });
        Some((pointer, node?.as_item()?))
    }

    /// What a `$ref` at a place says beside its target; for all objects but schemas, where it is in the schema.
    #[must_use]
    pub fn reference_docs(&self, at: &Pointer) -> Option<&ReferenceDocs> {
        self.docs.get(at)
    }

    /// The keywords of the document that have no effect on the output, as far as the lowering decides it.
    #[must_use]
    pub fn unused(&self) -> &[Unused] {
        &self.unused
    }
}

fn reference_of(item: &PathItem) -> Option<&str> {
    item.extensions
        .get(crate::lower::extension::REF)
        .and_then(serde_json::Value::as_str)
}

/// A node in a box as one without.
#[must_use]
pub fn by_ref(node: &ReferenceOr<Box<Schema>>) -> ReferenceOr<&Schema> {
    match node {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference {
            reference: reference.clone(),
        },
        ReferenceOr::Item(item) => ReferenceOr::Item(item),
    }
}
