// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{
    Bool, Clone, Err, Events, I64, Iterator, Params, Self_, Send, Some, Str,
    ユーザー状態, 用户,
};

object! {
    /// `Prelude`.
    pub struct Prelude {
        /// `a`.
        required a: Some,

        /// `b`.
        required b: Err,

        /// `c`.
        required c: crate::types::Vec,

        /// `d`.
        required d: I64,

        /// `e`.
        optional e: Str,

        /// `f`.
        optional f: Bool,

        /// `g`.
        optional g: Iterator,

        /// `h`.
        optional h: Send,

        /// `i`.
        optional i: Self_,

        /// `j`.
        optional j: Clone,

        /// `k`.
        optional k: crate::types::Response,

        /// `l`.
        optional l: crate::types::Settings,

        /// `m`.
        optional m: Params,

        /// `n`.
        optional n: crate::types::Nullable,

        /// `o`.
        optional(formatted) o: Events,

        /// `p`.
        optional p: crate::types::From,

        /// `q`.
        optional q: crate::types::Option,

        /// `r`.
        optional r: crate::types::String,

        /// `s`.
        optional s: String,

        /// `t`.
        optional t: Vec<i64>,

        /// `u`.
        optional u: bool,

        /// `v`.
        optional v: 用户,

        /// `w`.
        optional w: ユーザー状態,
    }
}
