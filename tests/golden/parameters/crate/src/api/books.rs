// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! books.

use jiff::Timestamp;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{Book, FindBooksOrder, Point, Where};

/// Get one book.
///
/// - `shelf`: Counted from the door. At least 1. At most 99.
/// - `isbn`: At least 10 characters.
/// - `x_reader`: Who reads.
///
/// `GET /shelves/{shelf}/books/{isbn}.json` (`get_book`)
pub fn get_book(
    shelf: u8,
    isbn: &str,
    x_reader: Uuid,
    params: &GetBookParams,
) -> Request<Book> {
    Endpoint::get("/shelves/{shelf}/books/{isbn}.json")
        .named("get_book")
        .path("shelf", shelf)
        .path("isbn", isbn)
        .header("X-Reader", &x_reader)
        .query("fields", Style::Form, false, &params.fields)
        .cookie("session", true, &params.session)
        .header("If-Modified-Since", &params.if_modified_since)
        .check_parameters(|at| {
            at.property("shelf").minimum(&shelf, 1)?;
            at.property("shelf").maximum(&shelf, 99)?;
            at.property("isbn").min_length(isbn, 10)?;
            Ok(())
        })
        .returns_json()
}

parameters! {
    /// What may be said to [`get_book()`].
    pub struct GetBookParams {
        /// `fields`.
        optional(into) fields: Vec<String>,

        /// `session`.
        optional(into) session: String,

        /// `If-Modified-Since`.
        ///
        /// Deprecated.
        #[deprecated = "the document says so"]
        optional(into) if_modified_since: String,
    }
}

/// Find books.
///
/// - `q`: Words of the title.
///
/// `GET /books` (`find_books`)
pub fn find_books(q: &str, params: &FindBooksParams) -> Request<Vec<Book>> {
    Endpoint::get("/books")
        .named("find_books")
        .query("q", Style::Form, true, &q)
        .query("limit", Style::Form, true, &params.limit)
        .query("tag", Style::Form, true, &params.tag)
        .query("year", Style::PipeDelimited, false, &params.year)
        .query("where", Style::DeepObject, true, &params.where_)
        .query("order", Style::Form, true, &params.order)
        .query("since", Style::Form, true, &params.since)
        .query("exact", Style::Form, true, &params.exact)
        .query_json("filter", &params.filter)
        .query("note", Style::Form, true, &params.note)
        .query("page[size]", Style::Form, true, &params.page_size)
        .query("type", Style::Form, true, &params.type_)
        .check_parameters(|at| {
            if let Some(limit) = &params.limit {
                at.property("limit").minimum(limit, 1)?;
                at.property("limit").maximum(limit, 100)?;
            }
            if let Some(tag) = &params.tag {
                at.property("tag").max_items(tag.len(), 5)?;
                for (index0, item0) in tag.iter().enumerate() {
                    let at = &at.property("tag");
                    at.index(index0).max_length(item0, 10)?;
                }
            }
            Ok(())
        })
        .returns_json()
}

parameters! {
    /// What may be said to [`find_books()`].
    pub struct FindBooksParams {
        /// `limit`.
        ///
        /// At least 1.
        /// At most 100.
        ///
        /// Default: `20`.
        optional limit: u8,

        /// `tag`.
        ///
        /// At most 5 items.
        optional(into) tag: Vec<String>,

        /// `year`.
        optional(into) year: Vec<i64>,

        /// `where`.
        optional where_: Where,

        /// `order`.
        optional order: FindBooksOrder,

        /// `since`.
        optional since: Timestamp,

        /// `exact`.
        ///
        /// Default: `false`.
        optional exact: bool,

        /// `filter`.
        optional filter: Map<String, Value>,

        /// `note`.
        optional(into) note: String,

        /// `page[size]`.
        optional page_size: i32,

        /// `type`.
        optional(into) type_: String,
    }
}

/// `DELETE /matrix/{point}/{label}/{list}` (`clear_matrix`)
pub fn clear_matrix(
    point: &Point,
    label: &str,
    list: &[i64],
    hard: bool,
) -> Request<()> {
    Endpoint::delete("/matrix/{point}/{label}/{list}")
        .named("clear_matrix")
        .path_style("point", Style::Matrix, true, &point)
        .path_style("label", Style::Label, false, &label)
        .path_style("list", Style::Simple, false, &list)
        .query("hard", Style::Form, true, &hard)
        .returns_nothing()
}
