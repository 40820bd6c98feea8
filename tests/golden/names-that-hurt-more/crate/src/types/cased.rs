// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Cased`.
    pub struct Cased {
        /// `userId`.
        optional camel_user_id: String as "userId",

        /// `user_id`.
        optional user_id: String,

        /// `user-id`.
        optional user_dash_id: String as "user-id",

        /// `user.id`.
        optional user_dot_id: String as "user.id",

        /// `USER_ID`.
        optional upper_user_id: String as "USER_ID",

        /// `user id`.
        optional lower_user_id: String as "user id",
    }
}
