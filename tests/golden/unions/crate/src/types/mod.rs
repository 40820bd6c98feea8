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

pub use circle::Circle;
pub use drawing::Drawing;
pub use expression::{
    Expression, ExpressionAnd, ExpressionAndOp, ExpressionNot, ExpressionNotOp,
    ExpressionValue, ExpressionValueOp,
};
pub use filling::Filling;
pub use gradient::Gradient;
pub use group::Group;
pub use label::{Label, LabelRichText};
pub use plain::Plain;
pub use rectangle::Rectangle;
pub use shape::Shape;
