//! Names types and their modules: components first, then what operations need, then inline schemas from the outside in.

use std::collections::HashMap;

use super::book::Book;
use super::casing::Case;
use super::followers::Followers;
use super::key::Keys;
use super::module::{self, Root};
use super::operation::OperationNames;
use super::parts::PartNames;
use super::role;
use super::scope::{Kind, Name, Scope};
use super::text::Text;
use super::wish::{Other, Wish};
use crate::ir::{Api, Operation, OperationId, Origin, Role, Shape, TypeId};
use crate::locked::Sort;
use crate::problem::Pointer;

/// The names of types.
#[derive(Clone, Debug, Default)]
pub(super) struct TypeNames {
    pub(super) items: HashMap<TypeId, Name>,
    pub(super) modules: HashMap<TypeId, Name>,
}

type Parts = HashMap<TypeId, PartNames>;

/// What the name of an inline schema begins with.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Base {
    Item(TypeId),
    Operation(OperationId),
}

/// By what the lock knows types, and which of them need not keep their names.
pub(super) type Past<'a> = (&'a Keys<'a>, &'a Followers);

/// Names every type that has an item, and the types of each operation.
pub(super) fn name(
    api: &Api,
    parts: &Parts,
    operations: &mut [OperationNames],
    past: Past<'_>,
    book: &mut Book<'_>,
) -> TypeNames {
    let mut scope = Scope::new(Kind::Types);
    let (ids, mut components) = components(api, past, book);
    let mut owned = own(api, operations, past);
    let mut inlined = inline(api, parts, past);
    book.hold(Sort::Type, &mut scope, &mut components);
    book.hold(Sort::Type, &mut scope, &mut owned);
    let free = components.iter().filter(|wish| wish.held.is_none());
    let taken: Vec<String> = free.map(|wish| scope.plain(wish)).collect();
    for inline in &mut inlined {
        let node = api.types.get(inline.id);
        let word = node.and_then(|node| book.word_but(&node.pointer, Case::Camel, &taken));
        let wish = std::mem::replace(&mut inline.wish, Wish::new(Text::nothing()));
        inline.wish = wish.called(word);
        book.hold(
            Sort::Type,
            &mut scope,
            std::slice::from_mut(&mut inline.wish),
        );
    }
    let names = scope.settle(&components);
    book.note(Sort::Type, &components, &names);
    let mut items = ids.into_iter().zip(names).collect();
    let names = scope.settle(&owned);
    book.note(Sort::Type, &owned, &names);
    give(api, operations, names);
    settle(inlined, operations, &mut scope, &mut items, book);
    let modules = module::name(api, operations, &items, past, book);
    TypeNames { items, modules }
}

fn components(api: &Api, (keys, _): Past<'_>, book: &mut Book<'_>) -> (Vec<TypeId>, Vec<Wish>) {
    let named = api
        .types
        .iter()
        .filter_map(|(id, node)| match &node.origin {
            Origin::Component(name) => Some((id, (name, &node.pointer))),
            _ => None,
        });
    let mut wish = |id, (name, at): (&String, &Pointer)| {
        let wish = Wish {
            key: keys.ty(id).to_owned(),
            ..Wish::new(Text::prose(name))
        };
        wish.called(book.word(at, Case::Camel))
    };
    named.map(|(id, name)| (id, wish(id, name))).unzip()
}

/// What an operation needs types for without a schema, the word for each, and another for where it is taken.
fn needed(operation: &Operation) -> [(bool, &'static str, &'static str); 4] {
    let body = operation.body.as_ref();
    let forms = body.map_or(0, |body| body.contents.len());
    let optional = operation.parameters.iter().any(|it| !it.required);
    let several = operation.successes().len() > 1;
    let headers = !operation.success_headers().is_empty();
    [
        (optional, "params", "parameters"),
        (forms > 1, "body", "content"),
        (several, "response", "answer"),
        (headers, "headers", "answer headers"),
    ]
}

/// The types that an operation has without a schema: its parameters, the forms of its body and of its answers.
fn own(api: &Api, operations: &[OperationNames], (keys, followers): Past<'_>) -> Vec<Wish> {
    let mut wishes = Vec::new();
    for ((operation, names), id) in api.operations.iter().zip(operations).zip(0..) {
        let id = OperationId(id);
        for (_, word, other) in needed(operation).into_iter().filter(|(needed, ..)| *needed) {
            wishes.push(Wish {
                stem: names.stem.to_string(),
                others: vec![Text::prose(other).into()],
                key: format!("{}#{word}", keys.operation(id)),
                follows: followers.has(Root::Operation(id)),
                ..Wish::new(Text::prose(word))
            });
        }
    }
    wishes
}

/// Hands out the names for the wishes of [`own`].
fn give(api: &Api, operations: &mut [OperationNames], names: Vec<Name>) {
    let mut names = names.into_iter();
    for (operation, own) in api.operations.iter().zip(operations) {
        let slots = [
            &mut own.params,
            &mut own.body,
            &mut own.response,
            &mut own.headers,
        ];
        for ((needed, ..), slot) in needed(operation).into_iter().zip(slots) {
            if needed {
                *slot = names.next();
            }
        }
    }
}

/// Inline schemas.
fn inline(api: &Api, parts: &Parts, (keys, followers): Past<'_>) -> Vec<Inline> {
    let types = api.types.iter().filter(|(_, node)| node.is_item());
    let found = types.filter_map(|(id, _)| find(api, parts, id));
    let with_key = |inline: Inline| {
        let wish = Wish {
            key: keys.ty(inline.id).to_owned(),
            follows: followers.has_type(inline.id),
            ..inline.wish
        };
        Inline { wish, ..inline }
    };
    found.map(with_key).collect()
}

/// Names inline schemas, each as soon as what it stands in has a name.
fn settle(
    mut waiting: Vec<Inline>,
    operations: &[OperationNames],
    scope: &mut Scope,
    items: &mut HashMap<TypeId, Name>,
    book: &mut Book<'_>,
) {
    loop {
        let stem = |inline: &Inline| match inline.base {
            Base::Item(id) => items.get(&id).map(Name::to_string),
            Base::Operation(id) => operations.get(id.0).map(|names| names.stem.to_string()),
        };
        let mut ready = Vec::new();
        let mut later = Vec::new();
        for mut inline in waiting {
            match stem(&inline) {
                Some(stem) => {
                    inline.wish.stem = stem;
                    ready.push((inline.id, inline.wish));
                }
                None => later.push(inline),
            }
        }
        if ready.is_empty() {
            return;
        }
        let (ids, wishes): (Vec<TypeId>, Vec<Wish>) = ready.into_iter().unzip();
        let names = scope.settle(&wishes);
        book.note(Sort::Type, &wishes, &names);
        items.extend(ids.into_iter().zip(names));
        waiting = later;
    }
}

/// An inline schema that waits for its name.
struct Inline {
    id: TypeId,
    base: Base,
    wish: Wish,
}

fn find(api: &Api, parts: &Parts, id: TypeId) -> Option<Inline> {
    let (base, roles) = place(api, id)?;
    let mut text = Text::nothing();
    let mut before = None;
    for (at, owner, role) in roles.iter().rev() {
        if before != Some(&Role::Item) || *role != &Role::Item {
            text = text.then(role_text(api, parts, *at, *owner, role));
        }
        before = Some(*role);
    }
    let kind = before.map_or("type", role::kind);
    if text.is_empty() {
        text = Text::prose(kind);
    }
    let tie = api.types.get(id)?.pointer.to_string();
    let wish = Wish {
        others: vec![Other::Behind(kind)],
        tie,
        ..Wish::new(text)
    };
    Some(Inline { id, base, wish })
}

type Step<'a> = (TypeId, Base, &'a Role);

/// What the name of an inline schema begins with, and the roles from there to it, innermost first.
fn place(api: &Api, id: TypeId) -> Option<(Base, Vec<Step<'_>>)> {
    let mut roles = Vec::new();
    let mut at = id;
    for _ in 0..=api.types.len() {
        match &api.types.get(at)?.origin {
            Origin::Component(_) => return None,
            Origin::Operation { of, role } => {
                let base = Base::Operation(*of);
                roles.push((at, base, role));
                return Some((base, roles));
            }
            Origin::Part { of, role } => {
                let owner = api.types.get(*of)?;
                if !matches!(owner.shape, Shape::Reference(_)) {
                    roles.push((at, Base::Item(*of), role));
                }
                if owner.is_item() {
                    return Some((Base::Item(*of), roles));
                }
                at = *of;
            }
        }
    }
    None
}

fn role_text(api: &Api, parts: &Parts, at: TypeId, owner: Base, role: &Role) -> Text {
    let operation = |id: OperationId| -> Option<&Operation> { api.operations.get(id.0) };
    let found = match (role, owner) {
        (Role::Member(index, _), Base::Item(union)) => parts
            .get(&union)
            .and_then(|names| names.variants.get(*index))
            .map(|name| Text::prose(name.as_str())),
        (Role::Body, Base::Operation(id)) => operation(id).map(|o| role::body(o, at)),
        (Role::Response(status), Base::Operation(id)) => {
            operation(id).map(|o| role::response(o, at, *status))
        }
        _ => None,
    };
    found.unwrap_or_else(|| role::text(role))
}
