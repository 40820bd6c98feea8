//! Objects with properties: a struct, which a macro of the runtime declares, and what is checked of it.
//!
//! How a struct is read and written decides how long a crate takes to check, so several shapes were measured: 150 structs
//! of 8.6 fields and 30 enumerations, `cargo check` with dependencies built, CPU seconds and rustc's peak memory.
//!
//! | shape | check | memory |
//! |---|---:|---:|
//! | structs without any serde | 0.95 s | 147 MB |
//! | serde's derives | 10.51 s | 395 MB |
//! | impls for each struct, a `match` over its names and a typed writer | 2.88 s | 193 MB |
//! | impls for each struct over shared slots | 2.76 s | 193 MB |
//! | one macro, a table over shared slots | 2.75 s | 192 MB |
//!
//! The table needs a fraction of the lines, too, so it was taken. `scripts/check-cost` measures a whole crate, and
//! `cargo bench -p tests --bench object` what reading and writing cost beside the derives.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::ident;
use super::super::imports::Imports;
use super::super::spell;
use super::field::{self, Field};
use super::{Item, check};
use crate::ir::{Additional, Shape, Struct};
use crate::source::{Part, Rest, Table};

/// The struct with its constructor and setters where it is sent, and its checks where it has any.
pub(super) fn parts(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Vec<Part> {
    let fields = field::all(item, imports, &object.properties);
    let mut parts = vec![Part::Table(table(item, imports, object, &fields))];
    parts.extend(check::implementation(item, imports, &fields, object).map(Part::Items));
    parts
}

fn table(item: Item<'_>, imports: &mut Imports, object: &Struct, fields: &[Field<'_>]) -> Table {
    let rest = rest(item, imports, object);
    let is_made = item.cx.facts.direction(item.id).is_sent();
    let new = is_made.then(|| {
        let arguments = fields.iter();
        let arguments = arguments.filter_map(|field| field.argument_of_new(item.cx, imports));
        arguments.collect()
    });
    Table {
        call: "object",
        docs: super::lines(item),
        deprecated: item.node.deprecated,
        name: ident(item.cx.names.ty(item.id)).to_string(),
        rows: fields
            .iter()
            .map(|field| field.row(item.cx, is_made))
            .collect(),
        rest,
        new,
    }
}

/// The field for what is not a property.
fn rest(item: Item<'_>, imports: &mut Imports, object: &Struct) -> Option<Rest> {
    let Additional::Kept(value) = object.additional else {
        return None;
    };
    let left_out = field::left_out(item, &object.properties);
    Some(Rest {
        name: ident(item.cx.names.additional(item.id)).to_string(),
        ty: spell::shape(item.cx, imports, &Shape::Map(value)),
        except: left_out.map(str::to_owned).collect(),
    })
}

/// The allowance for a function that takes as much as the document requires.
pub(in super::super) fn many_arguments(count: usize) -> Option<TokenStream> {
    const LIMIT: usize = 7;
    (count > LIMIT).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the document requires them all")] }
    })
}
