// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod book;
mod color;
mod find_books;
mod page;
mod point;
mod query_values;
mod where_;

pub use self::book::Book;
pub use self::color::Color;
pub use self::find_books::FindBooksOrder;
pub use self::page::Page;
pub use self::point::Point;
pub use self::query_values::QueryValuesWordsItem;
pub use self::where_::Where;
