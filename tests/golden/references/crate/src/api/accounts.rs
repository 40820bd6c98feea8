// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! accounts.

use crate::runtime::{Endpoint, Request};
use crate::types::{Account, NewAccount, OldAccount};

/// `PUT /accounts` (`put_account`)
pub fn put_account(body: &Account) -> Request<Account> {
    Endpoint::put("/accounts").named("put_account").json(body).returns_json()
}

/// `POST /accounts` (`add_account`)
pub fn add_account(body: &NewAccount) -> Request<OldAccount> {
    Endpoint::post("/accounts").named("add_account").json(body).returns_json()
}
