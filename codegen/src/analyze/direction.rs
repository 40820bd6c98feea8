//! In which direction the values of each type go: into requests, out of answers, or both.

use std::collections::HashMap;

use super::graph::parts;
use crate::ir::{Access, Api, Content, TypeId, Types};

/// In which direction values of a type go.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Direction {
    /// Only into requests.
    Request,
    /// Only out of answers.
    Response,
    /// Both, or nobody knows: no operation of the document uses the type.
    Both,
}

impl Direction {
    /// Whether values are sent.
    #[must_use]
    pub fn is_sent(self) -> bool {
        self != Self::Response
    }

    /// Whether values are received.
    #[must_use]
    pub fn is_received(self) -> bool {
        self != Self::Request
    }
}

/// The directions of all types.
pub(super) fn all(api: &Api) -> HashMap<TypeId, Direction> {
    let mut sent = Walk::new(&api.types, Access::ReadOnly);
    let mut received = Walk::new(&api.types, Access::WriteOnly);
    for operation in &api.operations {
        let parameters = operation.parameters.iter();
        parameters.for_each(|parameter| sent.from(parameter.ty));
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        bodies.for_each(|content| sent.content(content));
        for response in &operation.responses {
            let (contents, headers) = (response.contents.iter(), response.headers.iter());
            contents.for_each(|content| received.content(content));
            headers.for_each(|header| received.from(header.ty));
        }
    }
    for webhook in &api.webhooks {
        webhook
            .content
            .iter()
            .for_each(|content| received.content(content));
    }
    // What no operation uses may be used for anything, and so may its parts.
    let unused: Vec<TypeId> = api
        .types
        .iter()
        .map(|(id, _)| id)
        .filter(|id| !sent.has(*id) && !received.has(*id))
        .collect();
    for id in unused {
        sent.from(id);
        received.from(id);
    }
    let direction = |(id, _)| {
        let direction = match (sent.has(id), received.has(id)) {
            (true, false) => Direction::Request,
            (false, true) => Direction::Response,
            _ => Direction::Both,
        };
        (id, direction)
    };
    api.types.iter().map(direction).collect()
}

struct Walk<'a> {
    types: &'a Types,
    /// Properties that do not go in this direction.
    skip: Access,
    seen: Vec<bool>,
}

impl<'a> Walk<'a> {
    fn new(types: &'a Types, skip: Access) -> Self {
        Self {
            types,
            skip,
            seen: vec![false; types.len()],
        }
    }

    fn content(&mut self, content: &Content) {
        content.ty.into_iter().for_each(|ty| self.from(ty));
    }

    fn from(&mut self, start: TypeId) {
        let mut waiting = vec![start];
        while let Some(id) = waiting.pop() {
            let Some(seen) = self.seen.get_mut(id.index()) else {
                continue;
            };
            if std::mem::replace(seen, true) {
                continue;
            }
            let parts = self.types.get(id).map(parts).unwrap_or_default();
            waiting.extend(
                parts
                    .into_iter()
                    .filter(|(_, access)| *access != self.skip)
                    .map(|(part, _)| part),
            );
        }
    }

    fn has(&self, id: TypeId) -> bool {
        self.seen.get(id.index()).copied().unwrap_or_default()
    }
}
