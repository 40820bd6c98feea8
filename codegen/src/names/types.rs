//! Names types and their modules: components first, then what operations need, then inline schemas from the outside in.

use std::collections::{HashMap, HashSet};

use super::operation::OperationNames;
use super::parts::PartNames;
use super::role;
use super::scope::{Kind, Name, Scope, Wish};
use super::text::Text;
use crate::ir::{Api, Operation, OperationId, Origin, Role, Shape, TypeId};

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

/// Names every type that has an item, and the types of each operation.
pub(super) fn name(api: &Api, parts: &Parts, operations: &mut [OperationNames]) -> TypeNames {
    let mut scope = Scope::new(Kind::Types);
    let mut items = components(api, &mut scope);
    own(api, &mut scope, operations);
    inline(api, parts, operations, &mut scope, &mut items);
    let modules = modules(api, operations, &items);
    TypeNames { items, modules }
}

fn components(api: &Api, scope: &mut Scope) -> HashMap<TypeId, Name> {
    let (ids, wishes): (Vec<TypeId>, Vec<Wish>) = api
        .types
        .iter()
        .filter_map(|(id, node)| match &node.origin {
            Origin::Component(name) => Some((id, Wish::new(Text::prose(name)))),
            _ => None,
        })
        .unzip();
    ids.into_iter().zip(scope.settle(&wishes)).collect()
}

/// The types that an operation has without a schema: its parameters, the forms of its body and of its answers.
fn own(api: &Api, scope: &mut Scope, operations: &mut [OperationNames]) {
    let mut slots = Vec::new();
    let mut wishes = Vec::new();
    for (operation, names) in api.operations.iter().zip(operations) {
        let stem = names.stem.to_string();
        let mut ask = |slot, needed: bool, word: &str, other: &str| {
            if needed {
                let stem = stem.clone();
                let others = vec![Text::prose(other)];
                slots.push(slot);
                wishes.push(Wish {
                    stem,
                    others,
                    ..Wish::new(Text::prose(word))
                });
            }
        };
        let optional = operation
            .parameters
            .iter()
            .any(|parameter| !parameter.required);
        let forms = operation
            .body
            .as_ref()
            .map_or(0, |body| body.contents.len());
        ask(&mut names.params, optional, "params", "parameters");
        ask(&mut names.body, forms > 1, "body", "content");
        let several = operation.successes().len() > 1;
        ask(&mut names.response, several, "response", "answer");
        let headers = !operation.success_headers().is_empty();
        ask(&mut names.headers, headers, "headers", "answer headers");
    }
    for (slot, name) in slots.into_iter().zip(scope.settle(&wishes)) {
        *slot = Some(name);
    }
}

/// Inline schemas, each as soon as what it stands in has a name.
fn inline(
    api: &Api,
    parts: &Parts,
    operations: &[OperationNames],
    scope: &mut Scope,
    items: &mut HashMap<TypeId, Name>,
) {
    let types = api.types.iter().filter(|(_, node)| node.is_item());
    let mut waiting: Vec<Inline> = types.filter_map(|(id, _)| find(api, parts, id)).collect();
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
        items.extend(ids.into_iter().zip(scope.settle(&wishes)));
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
    let others = vec![text.clone().then(Text::prose(kind))];
    let tie = api.types.get(id)?.pointer.to_string();
    let wish = Wish {
        others,
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

/// One module for each component, and one for each operation with inline schemas.
fn modules(
    api: &Api,
    operations: &[OperationNames],
    items: &HashMap<TypeId, Name>,
) -> HashMap<TypeId, Name> {
    let mut scope = Scope::new(Kind::Modules);
    let roots: HashMap<TypeId, Root> = items
        .keys()
        .filter_map(|&id| Some((id, root(api, id)?)))
        .collect();
    let wanted: HashSet<Root> = roots.values().copied().collect();
    let of_root = |root: &Root| match root {
        Root::Component(id) => items.get(id),
        Root::Operation(id) => operations.get(id.0).map(|names| &names.stem),
    };
    let mut names = HashMap::new();
    for components in [true, false] {
        let kept = |root: &&Root| matches!(root, Root::Component(_)) == components;
        let (keys, wishes): (Vec<Root>, Vec<Wish>) = wanted
            .iter()
            .filter(kept)
            .filter_map(|root| Some((*root, module(of_root(root)?))))
            .unzip();
        names.extend(keys.into_iter().zip(scope.settle(&wishes)));
    }
    roots
        .iter()
        .filter_map(|(id, root)| Some((*id, names.get(root)?.clone())))
        .collect()
}

fn module(name: &Name) -> Wish {
    let text = Text::prose(name.as_str());
    let others = vec![text.clone().then(Text::prose("types"))];
    Wish {
        others,
        ..Wish::new(text)
    }
}

/// What a type stands in, outermost.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Root {
    Component(TypeId),
    Operation(OperationId),
}

fn root(api: &Api, id: TypeId) -> Option<Root> {
    let mut at = id;
    for _ in 0..=api.types.len() {
        match &api.types.get(at)?.origin {
            Origin::Component(_) => return Some(Root::Component(at)),
            Origin::Operation { of, .. } => return Some(Root::Operation(*of)),
            Origin::Part { of, .. } => at = *of,
        }
    }
    None
}
