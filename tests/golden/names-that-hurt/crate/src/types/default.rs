// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::Ok;

object! {
    /// `Default`.
    pub struct Default {
        /// `default`.
        required default: crate::types::Serialize,

        /// `kind`.
        constant kind: DefaultKind,

        /// `into`.
        optional(into) into: crate::types::Into,

        /// `Ok`.
        optional ok: Ok as "Ok",
    }

    pub fn new(default: crate::types::Serialize);
}

impl Check for Default {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(into) = &self.into {
            into.check(&at.property("into"))?;
        }
        if let Some(ok) = &self.ok {
            ok.check(&at.property("Ok"))?;
        }
        Ok(())
    }
}

enumeration! {
    /// The property `kind` of [`Default`](crate::types::Default).
    pub enum DefaultKind {
        Default = "Default",
    }
}
