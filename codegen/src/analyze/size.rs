//! Estimates how much memory a value of a type takes where it stands, and which parts are too large to stand there.
//!
//! Large documents put objects of dozens of properties into one another. A value of hundreds of kilobytes overflows the
//! stack that it is read on, and moving it costs more than the pointer to it.

use std::collections::{HashMap, HashSet};

use super::boxing::Edge;
use crate::ir::{Format, Integer, Number, Shape, Struct, Type, TypeId, Types, Union};

/// Bytes of a part of an object or a union beyond which it stands in a box. Of 60 public documents, 18 have such parts.
const MOST: usize = 2048;

/// Bytes of a pointer, and of an integer or a number of 64 bits.
const WORD: usize = 8;

/// Bytes of a text or a list.
const TEXT: usize = 3 * WORD;

/// Bytes of a map, and of any JSON value.
const MAP: usize = 9 * WORD;

/// The parts that need a box because they are large. Those in `boxed` have one.
pub(super) fn edges(types: &Types, boxed: &HashSet<Edge>) -> HashSet<Edge> {
    let mut sizes = Sizes {
        types,
        boxed,
        known: HashMap::new(),
        found: HashSet::new(),
    };
    for (id, _) in types.iter() {
        sizes.of(id);
    }
    sizes.found
}

struct Sizes<'a> {
    types: &'a Types,
    boxed: &'a HashSet<Edge>,
    known: HashMap<TypeId, usize>,
    found: HashSet<Edge>,
}

impl Sizes<'_> {
    fn of(&mut self, id: TypeId) -> usize {
        if let Some(size) = self.known.get(&id) {
            return *size;
        }
        // Types that hold themselves do so in a box, which is a word.
        self.known.insert(id, WORD);
        let size = self.types.get(id).map_or(0, |node| self.shape(id, node));
        self.known.insert(id, size);
        size
    }

    fn shape(&mut self, id: TypeId, node: &Type) -> usize {
        match &node.shape {
            Shape::Null => 0,
            Shape::Boolean => 1,
            Shape::Integer(integer) => match integer {
                Integer::I8 | Integer::U8 => 1,
                Integer::I16 | Integer::U16 => 2,
                Integer::I32 | Integer::U32 => 4,
                Integer::I64 | Integer::U64 => WORD,
            },
            Shape::Number(Number::F32) => 4,
            Shape::Number(Number::F64) => WORD,
            Shape::Format(format) => match format {
                Format::Uuid | Format::DateTime => 2 * WORD,
                Format::Date | Format::Ipv4 => 4,
                _ => TEXT,
            },
            Shape::Any | Shape::Map(_) => MAP,
            Shape::String | Shape::Foreign(_) | Shape::List(_) | Shape::Enumeration(_) => TEXT,
            Shape::Binary => 4 * WORD,
            Shape::Reference(target) => self.of(*target),
            Shape::Tuple(elements) => added(elements.iter().map(|element| self.of(*element))),
            Shape::Struct(object) => self.object(id, object),
            Shape::Union(union) => self.union(id, union),
        }
    }

    fn object(&mut self, id: TypeId, object: &Struct) -> usize {
        let properties = object.properties.iter().enumerate();
        added(properties.map(|(position, property)| {
            let size = self.part(id, position, property.ty);
            // The mark of an optional value stands in a text, and beside a number.
            if size < TEXT {
                size.saturating_mul(2)
            } else {
                size
            }
        }))
    }

    fn union(&mut self, id: TypeId, union: &Union) -> usize {
        let members = union.members.iter().enumerate();
        let sizes = members.map(|(position, member)| self.part(id, position, member.ty));
        sizes.max().unwrap_or(0).saturating_add(WORD)
    }

    fn part(&mut self, from: TypeId, position: usize, part: TypeId) -> usize {
        let edge = Edge { from, position };
        if self.boxed.contains(&edge) {
            return WORD;
        }
        let size = self.of(part);
        if size <= MOST {
            return size;
        }
        self.found.insert(edge);
        WORD
    }
}

/// The sum; of tuples in one another it can be larger than any number.
fn added(sizes: impl Iterator<Item = usize>) -> usize {
    sizes.fold(0, usize::saturating_add)
}
