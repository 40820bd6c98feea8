// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod book;
mod find_books;
mod point;
mod where_;

pub use book::Book;
pub use find_books::FindBooksOrder;
pub use point::Point;
pub use where_::Where;
