// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// The header `X-Tier` of `replace_job`.
    pub enum ReplaceJobXTier {
        Free = "free",
        Paid = "paid",

        /// A value that the document does not list.
        Unknown(String),
    }
}

object! {
    /// The header `X-Place` of `replace_job`.
    pub struct ReplaceJobXPlace {
        /// `row`.
        required row: i64,

        /// `seat`.
        optional seat: String,
    }
}

object! {
    /// The header `X-Owner` of `replace_job`.
    pub struct ReplaceJobXOwner {
        /// `name`.
        optional name: String,
    }
}
