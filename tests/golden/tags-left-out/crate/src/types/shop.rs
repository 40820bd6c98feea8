// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// Has no default, so its name is written with it.
    pub struct Shop {
        /// `kind`.
        constant kind: ShopKind,

        /// `shop`.
        required(into) shop: String,
    }

    pub fn new(shop: impl Into<String>);
}

enumeration! {
    /// The property `kind` of [`Shop`](crate::types::Shop).
    pub enum ShopKind {
        Shop = "shop",
    }
}
