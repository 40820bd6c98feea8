// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod parcel;
mod remark;
mod send_parcel;
mod step;
mod styled_form;

pub use self::parcel::Parcel;
pub use self::remark::Remark;
pub use self::send_parcel::{SendParcelBodyForm, SendParcelBodyMultipart};
pub use self::step::Step;
pub use self::styled_form::StyledFormBody;
