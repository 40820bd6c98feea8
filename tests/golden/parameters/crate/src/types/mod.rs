// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod book;
mod find_books;
mod point;
mod where_;

pub use self::book::Book;
pub use self::find_books::FindBooksOrder;
pub use self::point::Point;
pub use self::where_::Where;
