//! Names the modules of types: one for each component, and one for each operation with inline schemas.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::book::Book;
use super::operation::OperationNames;
use super::scope::{Kind, Name, Scope};
use super::text::Text;
use super::types::Past;
use super::wish::{Other, Wish};
use crate::ir::{Api, OperationId, Origin, TypeId};
use crate::locked::Sort;

/// The module of each type that has an item.
pub(super) fn name(
    api: &Api,
    operations: &[OperationNames],
    items: &HashMap<TypeId, Name>,
    (keys, followers): Past<'_>,
    book: &mut Book<'_>,
) -> HashMap<TypeId, Name> {
    let roots: BTreeMap<TypeId, Root> = items
        .keys()
        .filter_map(|&id| Some((id, root(api, id)?)))
        .collect();
    let wanted: BTreeSet<Root> = roots.values().copied().collect();
    let wish = |root: &Root| {
        let (name, key) = match root {
            Root::Component(id) => (items.get(id)?, keys.ty(*id)),
            Root::Operation(id) => (&operations.get(id.0)?.stem, keys.operation(*id)),
        };
        let wish = Wish {
            key: key.to_owned(),
            follows: followers.has(*root),
            ..module(name)
        };
        Some((*root, wish))
    };
    let is_component = |(root, _): &(Root, Wish)| matches!(root, Root::Component(_));
    let (components, own): (Vec<_>, Vec<_>) =
        wanted.iter().filter_map(wish).partition(is_component);
    let mut scope = Scope::new(Kind::Modules).without(&without_case(items));
    let mut groups = [components, own].map(|group| group.into_iter().unzip());
    for (_, wishes) in &mut groups {
        let wishes: &mut Vec<Wish> = wishes;
        book.hold(Sort::Module, &mut scope, wishes);
    }
    let mut names = HashMap::new();
    for (keys, wishes) in groups {
        let keys: Vec<Root> = keys;
        let settled = scope.settle(&wishes);
        book.note(Sort::Module, &wishes, &settled);
        names.extend(keys.into_iter().zip(settled));
    }
    roots
        .iter()
        .filter_map(|(id, root)| Some((*id, names.get(root)?.clone())))
        .collect()
}

/// The names of types that a module would have as well: a script without capitals writes both alike, and both stand in
/// `types`.
fn without_case(items: &HashMap<TypeId, Name>) -> Vec<&str> {
    let names = items.values().map(Name::as_str);
    names.filter(|name| name.to_lowercase() == *name).collect()
}

fn module(name: &Name) -> Wish {
    Wish {
        others: vec![Other::Behind("types")],
        ..Wish::new(Text::prose(name.as_str()))
    }
}

/// What a type stands in, outermost.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(super) enum Root {
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
