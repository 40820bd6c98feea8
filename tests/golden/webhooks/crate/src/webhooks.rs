// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the server sends by itself: a function for each webhook and callback reads the body of the request.

use crate::Error;
use crate::runtime::{pairs, received};
use crate::types::{NewOrderPayload, OnNotePayload, Order, Payment};

/// Webhook `newOrder`: `PUT`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn new_order_put(body: &[u8]) -> Result<String, Error> {
    received::text("new_order_put", body)
}

/// Somebody ordered.
///
/// Webhook `newOrder`: `POST`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn new_order(body: &[u8]) -> Result<NewOrderPayload, Error> {
    received::json("new_order", body)
}

/// Webhook `paid`: `POST`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn paid(body: &[u8]) -> Result<Payment, Error> {
    pairs::form("paid", body)
}

/// Something happened to the order.
///
/// Callback `onChange`: `POST` to `{$request.body#/url}`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn on_change(body: &[u8]) -> Result<Order, Error> {
    received::json("on_change", body)
}

/// Callback `onNote`: `POST` to `{$request.body#/url}/note`.
///
/// # Errors
///
/// When the body does not have the documented form.
#[deprecated]
pub fn on_note(body: &[u8]) -> Result<OnNotePayload, Error> {
    received::json("on_note", body)
}
