// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod new_order_payload;
mod on_note_payload;
mod order;
mod payment;
mod put_new_order_payload;

pub use self::new_order_payload::NewOrderPayload;
pub use self::on_note_payload::OnNotePayload;
pub use self::order::{Order, OrderState};
pub use self::payment::{Payment, PaymentKind};
pub use self::put_new_order_payload::PutNewOrderPayload;
