// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `ユーザー状態`.
    pub enum ユーザー状態 {
        有効 = "有効",
        無効 = "無効",

        /// A value that the document does not list.
        Unknown(String),
    }
}
