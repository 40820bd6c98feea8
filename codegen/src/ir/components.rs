//! Which types lead to each other: a cycle is found once, by whoever needs it.

use super::{Type, TypeId, Types};

/// The strongly connected components of the types, by Tarjan's algorithm without recursion.
#[derive(Clone, Debug)]
pub struct Components {
    /// The component of each type.
    number: Vec<usize>,
}

impl Components {
    /// Finds them; `next` gives the types that a type leads to.
    #[must_use]
    pub fn of(types: &Types, next: fn(&Type) -> Vec<TypeId>) -> Self {
        let edges: Vec<Vec<usize>> = types
            .iter()
            .map(|(_, node)| next(node).into_iter().map(TypeId::index).collect())
            .collect();
        let mut search = Search::new(&edges);
        for start in 0..edges.len() {
            search.from(start);
        }
        Self {
            number: search
                .component
                .into_iter()
                .map(Option::unwrap_or_default)
                .collect(),
        }
    }

    /// The greatest number of types on a way from one to the next that meets none twice: no less than there are, and more
    /// only where types lead to each other, which are all counted. `next` is the one that the components were found by.
    #[must_use]
    pub fn longest_way(&self, types: &Types, next: fn(&Type) -> Vec<TypeId>) -> usize {
        let count = self
            .number
            .iter()
            .max()
            .map_or(0, |last| last.saturating_add(1));
        let mut nodes: Vec<Vec<&Type>> = vec![Vec::new(); count];
        for ((_, node), number) in types.iter().zip(&self.number) {
            if let Some(nodes) = nodes.get_mut(*number) {
                nodes.push(node);
            }
        }
        // What a component leads to was found before it, and has a lower number.
        let mut ways: Vec<usize> = Vec::with_capacity(count);
        for nodes in nodes {
            let ends = nodes.iter().flat_map(|node| next(node));
            let behind = ends.filter_map(|end| ways.get(*self.number.get(end.index())?));
            let behind = behind.max().copied().unwrap_or_default();
            ways.push(behind.saturating_add(nodes.len()));
        }
        ways.into_iter().max().unwrap_or_default()
    }

    /// Whether the edge between two types is part of a cycle.
    #[must_use]
    pub fn cyclic(&self, from: TypeId, to: TypeId) -> bool {
        from == to || self.number.get(from.index()) == self.number.get(to.index())
    }
}

/// The state of the search.
struct Search<'a> {
    edges: &'a [Vec<usize>],
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    component: Vec<Option<usize>>,
    open: Vec<usize>,
    visited: usize,
    components: usize,
}

impl<'a> Search<'a> {
    fn new(edges: &'a [Vec<usize>]) -> Self {
        let count = edges.len();
        Self {
            edges,
            order: vec![None; count],
            low: vec![0; count],
            component: vec![None; count],
            open: Vec::new(),
            visited: 0,
            components: 0,
        }
    }

    fn from(&mut self, start: usize) {
        if self.order.get(start).copied().flatten().is_some() {
            return;
        }
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some((node, position)) = path.pop() {
            if let Some(next) = self
                .edges
                .get(node)
                .and_then(|next| next.get(position))
                .copied()
            {
                path.push((node, position + 1));
                match self.order.get(next).copied() {
                    Some(None) => {
                        self.enter(next);
                        path.push((next, 0));
                    }
                    Some(Some(order)) if self.component.get(next).copied().flatten().is_none() => {
                        self.lower(node, order);
                    }
                    _ => {}
                }
            } else {
                self.leave(node);
                if let (Some((above, _)), Some(low)) =
                    (path.last().copied(), self.low.get(node).copied())
                {
                    self.lower(above, low);
                }
            }
        }
    }

    fn enter(&mut self, node: usize) {
        if let (Some(order), Some(low)) = (self.order.get_mut(node), self.low.get_mut(node)) {
            *order = Some(self.visited);
            *low = self.visited;
        }
        self.visited += 1;
        self.open.push(node);
    }

    fn lower(&mut self, node: usize, to: usize) {
        if let Some(low) = self.low.get_mut(node) {
            *low = (*low).min(to);
        }
    }

    /// Closes the component of `node` if it is the first of it that was met.
    fn leave(&mut self, node: usize) {
        if self.order.get(node).copied().flatten() != self.low.get(node).copied() {
            return;
        }
        while let Some(member) = self.open.pop() {
            if let Some(component) = self.component.get_mut(member) {
                *component = Some(self.components);
            }
            if member == node {
                break;
            }
        }
        self.components += 1;
    }
}
