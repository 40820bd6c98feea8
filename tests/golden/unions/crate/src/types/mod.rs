// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod circle;
mod drawing;
mod expression;
mod filling;
mod gradient;
mod group;
mod label;
mod plain;
mod rectangle;
mod shape;

pub use self::circle::Circle;
pub use self::drawing::Drawing;
pub use self::expression::{
    Expression, ExpressionAnd, ExpressionAndOp, ExpressionNot, ExpressionNotOp,
    ExpressionValue, ExpressionValueOp,
};
pub use self::filling::Filling;
pub use self::gradient::Gradient;
pub use self::group::Group;
pub use self::label::{Label, LabelRichText};
pub use self::plain::Plain;
pub use self::rectangle::Rectangle;
pub use self::shape::Shape;
