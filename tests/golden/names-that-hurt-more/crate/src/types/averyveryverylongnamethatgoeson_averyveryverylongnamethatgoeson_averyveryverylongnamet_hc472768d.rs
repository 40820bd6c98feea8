// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// A value of the API.
    pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469 {
        /// `value`.
        optional value: AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7,
    }
}

object! {
    /// The property `value` of [`AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469`](crate::types::AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatHf8ece469).
    pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7 {
        /// `inner`.
        optional inner: AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH33b2a3f2,
    }
}

object! {
    /// The property `inner` of [`AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7`](crate::types::AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH8f3fd2b7).
    pub struct AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatH33b2a3f2 {
        /// `a`.
        optional a: String,
    }
}
