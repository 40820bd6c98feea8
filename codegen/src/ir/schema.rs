//! What the values of types look like.

use super::{Docs, Json, TypeId};
use crate::problem::Pointer;

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
