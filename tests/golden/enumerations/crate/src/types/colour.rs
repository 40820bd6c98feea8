// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// Both sent and received.
    pub enum Colour {
        /// Like a fire.
        ///
        WarmDashWhite = "warm-white",

        /// Like a fire in old firmware.
        ///
        WarmWhite = "WARM_WHITE",

        /// Like a fridge.
        ///
        ColdWhite = "cold white",

        /// Like an alarm.
        ///
        Red = "red",

        /// A value that the document does not list.
        Unknown(String),
    }
}
