// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Objects whose values are texts: forms (`a=1&b=x`) and headers (`a,1,b,x`), read into the types of the document.
//!
//! A text is read as what its place in the type asks for. Where that may be anything, it stays a text.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde::de::value::{Error as Fault, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::error::{Error, ErrorKind};

/// A body of a form that the server sends.
#[allow(dead_code, reason = "only a document with such webhooks needs it")]
pub(crate) fn form<T: DeserializeOwned>(name: &'static str, body: &[u8]) -> Result<T, Error> {
    let text = std::str::from_utf8(body).map_err(|error| (String::new(), error.to_string()));
    let read = text.and_then(|text| read(pairs_of_form(text)));
    read.map_err(|(path, fault)| {
        let place = if path.is_empty() {
            String::new()
        } else {
            format!("{path}: ")
        };
        let message = format!("the body does not have the documented form: {place}{fault}");
        Error::new(ErrorKind::Decode, message).during(name).at(path)
    })
}

/// A header with keys and values in turn: `a,1,b,x` (style `simple`).
#[allow(dead_code, reason = "only a document with such headers needs it")]
pub(crate) fn turns<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let mut texts = text.split(',').map(|part| part.trim().to_owned());
    let mut pairs = Vec::new();
    while let Some(key) = texts.next().filter(|key| !key.is_empty()) {
        let value = texts.next().ok_or("its last key has no value")?;
        pairs.push((key, value));
    }
    of_header(pairs)
}

/// A header with pairs: `a=1,b=x` (style `simple`, exploded).
#[allow(dead_code, reason = "only a document with such headers needs it")]
pub(crate) fn exploded<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let parts = text.split(',').map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (key.trim().to_owned(), value.trim().to_owned())
    };
    of_header(parts.map(pair).collect())
}

fn of_header<T: DeserializeOwned>(pairs: Vec<(String, String)>) -> Result<T, String> {
    read(pairs).map_err(|(path, fault)| match path.as_str() {
        "" => fault,
        path => format!("{path}: {fault}"),
    })
}

/// The pairs of a form, decoded (URL Standard, section 5.1).
fn pairs_of_form(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(key), decoded(value))
    };
    parts.map(pair).collect()
}

/// Reads an object, or says where and why it cannot be read.
fn read<T: DeserializeOwned>(pairs: Vec<(String, String)>) -> Result<T, (String, String)> {
    let mut grouped: BTreeMap<String, Texts> = BTreeMap::new();
    for (key, text) in pairs {
        grouped.entry(key).or_default().0.push(text);
    }
    let object = MapDeserializer::<_, Fault>::new(grouped.into_iter());
    serde_path_to_error::deserialize(object).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        (path, error.into_inner().to_string())
    })
}

/// What stands under one key: one text, or several.
#[derive(Default)]
struct Texts(Vec<String>);

impl Texts {
    /// The text, where there is but one.
    fn only(&self) -> Result<&str, Fault> {
        match self.0.as_slice() {
            [only] => Ok(only),
            _ => Err(Fault::custom("expected one value, but there are several")),
        }
    }
}

impl IntoDeserializer<'_, Fault> for Texts {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads the only text as a number. The text is not shown: it may be a credential.
macro_rules! numbers {
    ($($method:ident $visit:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.only()?.parse();
            visitor.$visit(number.map_err(|_| Fault::custom("expected a number"))?)
        })*
    };
}

impl<'de> Deserializer<'de> for Texts {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.only() {
            Ok(text) => visitor.visit_str(text),
            Err(_) => self.deserialize_seq(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.only()?.parse();
        visitor.visit_bool(value.map_err(|_| Fault::custom("expected true or false"))?)
    }

    numbers! {
        deserialize_i8 visit_i8
        deserialize_i16 visit_i16
        deserialize_i32 visit_i32
        deserialize_i64 visit_i64
        deserialize_u8 visit_u8
        deserialize_u16 visit_u16
        deserialize_u32 visit_u32
        deserialize_u64 visit_u64
        deserialize_f32 visit_f32
        deserialize_f64 visit_f64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let each = self.0.into_iter().map(|text| Self(vec![text]));
        SeqDeserializer::new(each).deserialize_any(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    /// Objects in a form are JSON.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let object: Value = serde_json::from_str(self.only()?)
            .map_err(|_| Fault::custom("expected an object as JSON"))?;
        object.deserialize_map(visitor).map_err(Fault::custom)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit_struct tuple_struct enum identifier ignored_any
    }
}
