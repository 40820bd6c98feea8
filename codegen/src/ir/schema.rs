//! Types: one node for each schema that is not just a reference to another, kept in an arena and named by id.

use super::{Docs, Json};
use crate::problem::Pointer;

/// A node of [`Types`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TypeId(u32);

/// The arena of all types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Types {
    nodes: Vec<Type>,
}

impl Types {
    /// Adds a node.
    pub fn add(&mut self, node: Type) -> TypeId {
        let id = TypeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        id
    }

    /// The node behind an id of this arena; `None` for an id of another.
    #[must_use]
    pub fn get(&self, id: TypeId) -> Option<&Type> {
        self.nodes.get(id.index())
    }

    /// The node behind an id of this arena, to change it.
    pub fn get_mut(&mut self, id: TypeId) -> Option<&mut Type> {
        self.nodes.get_mut(id.index())
    }

    /// All nodes with their ids, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        (0..).map(TypeId).zip(&self.nodes)
    }

    /// How many nodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node that `id` stands for once references are followed, and whether one on the way (or the node itself)
    /// admits `null`.
    ///
    /// `None` for an id of another arena. References do not form cycles: `build` refuses those.
    #[must_use]
    pub fn follow(&self, id: TypeId) -> Option<(TypeId, bool)> {
        let mut at = id;
        let mut nullable = false;
        for _ in 0..=self.nodes.len() {
            let node = self.get(at)?;
            nullable |= node.nullable;
            match node.shape {
                Shape::Reference(next) => at = next,
                _ => return Some((at, nullable)),
            }
        }
        None
    }
}

impl TypeId {
    /// The position in the arena, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// One type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Where its name comes from.
    pub origin: Origin,
    /// Where its schema stands in the document.
    pub pointer: Pointer,
    /// What the document says about it.
    pub docs: Docs,
    /// What its values look like.
    pub shape: Shape,
    /// What `shape` cannot hold.
    pub constraints: Constraints,
    /// Whether `null` is a value beside those of `shape`.
    pub nullable: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
}

impl Type {
    /// Whether the type has an item of its own in the generated crate, and so a name.
    #[must_use]
    pub fn is_item(&self) -> bool {
        matches!(
            self.shape,
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_)
        ) || matches!(self.origin, Origin::Component(_))
    }
}

/// Where a type's name comes from.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    /// A schema with a name of its own, under `components.schemas`.
    Component(String),
    /// A schema inside another type.
    Part {
        /// The type it is in.
        of: TypeId,
        /// What it is there.
        role: Role,
    },
    /// A schema inside an operation.
    Operation {
        /// The position of the operation in [`super::Api::operations`].
        of: super::OperationId,
        /// What it is there.
        role: Role,
    },
}

/// What an inline schema is to the node it stands in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Role {
    /// A property of this name.
    Property(String),
    /// The elements of a list.
    Item,
    /// The element of a tuple at this position, from 0.
    Element(usize),
    /// The values of a map.
    Value,
    /// A member of a union at this position, with the name the document has for it (title, tag or constant), if any.
    Member(usize, Option<String>),
    /// The body that is sent.
    Body,
    /// The body of an answer with this status.
    Response(super::Status),
    /// A parameter of this name.
    Parameter(String),
    /// A header of an answer.
    Header(String),
}

/// What the values of a type look like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` and `false`.
    Boolean,
    /// Whole numbers.
    Integer(Integer),
    /// Numbers.
    Number(Number),
    /// Texts.
    String,
    /// Texts of a certain form.
    Format(Format),
    /// What a type of another crate holds, by its path from the root. The path is names, `::`, and types in angle brackets:
    /// it can be written as it is.
    Foreign(String),
    /// Raw octets; JSON has no such thing, so this stands in bodies only.
    Binary,
    /// `[…]` of any length.
    List(TypeId),
    /// `[…]` of a fixed length, each element with a type of its own.
    Tuple(Vec<TypeId>),
    /// `{…}` with keys that the document does not name.
    Map(TypeId),
    /// `{…}` with properties.
    Struct(Struct),
    /// One of a list of values.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
    /// The same as another type: a name for it, or the place where it may be `null`.
    Reference(TypeId),
}

/// The width of a whole number.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

/// The width of a number.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Number {
    F32,
    F64,
}

/// The form of a text, by its `format` or `contentEncoding`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Format {
    /// RFC 9562.
    Uuid,
    /// A date and time with an offset, RFC 3339.
    DateTime,
    /// A date, RFC 3339.
    Date,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An IPv4 or IPv6 network, address and prefix length.
    IpNet,
    /// An IPv4 network.
    Ipv4Net,
    /// An IPv6 network.
    Ipv6Net,
    /// Octets as Base64, RFC 4648 section 4.
    Base64,
    /// A text that is not shown.
    Password,
    /// Octets that are a part of a multipart body.
    File,
}

/// `{…}` with properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// The properties, in the document's order.
    pub properties: Vec<Property>,
    /// Keys that are not properties.
    pub additional: Additional,
}

/// What an object may hold beside its properties.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Additional {
    /// Nothing is said, or nothing is allowed: ignored when read, never written.
    #[default]
    Ignored,
    /// Values of this type are kept.
    Kept(TypeId),
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name in JSON.
    pub name: String,
    /// Where its schema stands in the document.
    pub pointer: Pointer,
    /// The type of its value.
    pub ty: TypeId,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it is sent, received or both.
    pub access: Access,
    /// What the document says about it here.
    pub docs: Docs,
    /// The value the server takes where it is absent.
    pub default: Option<Json>,
    /// Whether the document advises against it.
    pub deprecated: bool,
}

/// In which direction a property goes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Access {
    /// Both.
    #[default]
    ReadWrite,
    /// Only in answers.
    ReadOnly,
    /// Only in requests.
    WriteOnly,
}

/// One of a list of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values without repetition, in the document's order. Never empty; all are texts or all are whole numbers.
    pub values: Vec<Value>,
    /// Whether the document allows other texts as well.
    pub open: bool,
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value in JSON.
    pub json: Json,
    /// The name that the document gives it, if any.
    pub name: Option<String>,
    /// What the document says about it. May be empty.
    pub docs: String,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The members, in the document's order. Never empty.
    pub members: Vec<Member>,
    /// The property that tells them apart, if the document names one.
    pub discriminator: Option<Discriminator>,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its type.
    pub ty: TypeId,
    /// The name the document has for it here, if any.
    pub name: Option<String>,
    /// The values of the discriminator that mean this member.
    pub tags: Vec<String>,
}

/// The property that says which member of a union a value is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Discriminator {
    /// The property's name in JSON.
    pub property: String,
}

/// What a shape cannot hold and a value must still keep to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least number of Unicode characters of a text.
    pub min_length: Option<u64>,
    /// The greatest number of Unicode characters of a text.
    pub max_length: Option<u64>,
    /// A regular expression (ECMA-262) that a text matches; documented, not checked.
    pub pattern: Option<String>,
    /// The least number of elements of a list.
    pub min_items: Option<u64>,
    /// The greatest number of elements of a list.
    pub max_items: Option<u64>,
    /// Whether the elements of a list all differ.
    pub unique_items: bool,
    /// The least number of keys of an object.
    pub min_properties: Option<u64>,
    /// The greatest number of keys of an object.
    pub max_properties: Option<u64>,
    /// The least value of a number.
    pub minimum: Option<Bound>,
    /// The greatest value of a number.
    pub maximum: Option<Bound>,
    /// What a number is a multiple of.
    pub multiple_of: Option<Json>,
}

impl Constraints {
    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A bound of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The bound: [`Json::Integer`] or [`Json::Number`].
    pub value: Json,
    /// Whether the bound itself is out of bounds.
    pub exclusive: bool,
}
