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
    Endpoint::get("get_book", "/shelves/{shelf}/books/{isbn}.json")
        .path("shelf", shelf)
        .path("isbn", isbn)
        .header("X-Reader", &x_reader)
        .query("fields", Style::Form, false, &params.fields)
        .cookie("session", &params.session)
        .header("If-Modified-Since", &params.if_modified_since)
        .check_parameters(|at| {
            at.property("shelf").minimum(&shelf, 1)?;
            at.property("shelf").maximum(&shelf, 99)?;
            at.property("isbn").min_length(isbn, 10)?;
            Ok(())
        })
        .returns_json()
}

/// What may be said to [`get_book`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBookParams {
    /// `fields`.
    pub fields: Option<Vec<String>>,

    /// `session`.
    pub session: Option<String>,

    /// `If-Modified-Since`.
    ///
    /// Deprecated.
    pub if_modified_since: Option<String>,
}

impl GetBookParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl Into<Vec<String>>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// `session`.
    #[must_use]
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// `If-Modified-Since`.
    ///
    /// Deprecated.
    #[deprecated]
    #[must_use]
    pub fn if_modified_since(mut self, if_modified_since: impl Into<String>) -> Self {
        self.if_modified_since = Some(if_modified_since.into());
        self
    }
}

/// Find books.
///
/// - `q`: Words of the title.
///
/// `GET /books` (`find_books`)
pub fn find_books(q: &str, params: &FindBooksParams) -> Request<Vec<Book>> {
    Endpoint::get("find_books", "/books")
        .query("q", Style::Form, true, &q)
        .query("limit", Style::Form, true, &params.limit)
        .query("tag", Style::Form, true, &params.tag)
        .query("year", Style::PipeDelimited, false, &params.year)
        .query("where", Style::DeepObject, true, &params.where_)
        .query("order", Style::Form, true, &params.order)
        .query("since", Style::Form, true, &params.since)
        .query("exact", Style::Form, true, &params.exact)
        .query_json("filter", &params.filter)
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

/// What may be said to [`find_books`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindBooksParams {
    /// `limit`.
    ///
    /// At least 1.
    /// At most 100.
    pub limit: Option<u8>,

    /// `tag`.
    ///
    /// At most 5 items.
    pub tag: Option<Vec<String>>,

    /// `year`.
    pub year: Option<Vec<i64>>,

    /// `where`.
    pub where_: Option<Where>,

    /// `order`.
    pub order: Option<FindBooksOrder>,

    /// `since`.
    pub since: Option<Timestamp>,

    /// `exact`.
    pub exact: Option<bool>,

    /// `filter`.
    pub filter: Option<Map<String, Value>>,

    /// `page[size]`.
    pub page_size: Option<i32>,

    /// `type`.
    pub type_: Option<String>,
}

impl FindBooksParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `limit`.
    ///
    /// At least 1.
    /// At most 100.
    #[must_use]
    pub fn limit(mut self, limit: u8) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `tag`.
    ///
    /// At most 5 items.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<Vec<String>>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// `year`.
    #[must_use]
    pub fn year(mut self, year: impl Into<Vec<i64>>) -> Self {
        self.year = Some(year.into());
        self
    }

    /// `where`.
    #[must_use]
    pub fn where_(mut self, where_: Where) -> Self {
        self.where_ = Some(where_);
        self
    }

    /// `order`.
    #[must_use]
    pub fn order(mut self, order: FindBooksOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// `since`.
    #[must_use]
    pub fn since(mut self, since: Timestamp) -> Self {
        self.since = Some(since);
        self
    }

    /// `exact`.
    #[must_use]
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = Some(exact);
        self
    }

    /// `filter`.
    #[must_use]
    pub fn filter(mut self, filter: Map<String, Value>) -> Self {
        self.filter = Some(filter);
        self
    }

    /// `page[size]`.
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// `DELETE /matrix/{point}/{label}/{list}` (`clear_matrix`)
pub fn clear_matrix(
    point: &Point,
    label: &str,
    list: &[i64],
    hard: bool,
) -> Request<()> {
    Endpoint::delete("clear_matrix", "/matrix/{point}/{label}/{list}")
        .path_style("point", Style::Matrix, true, &point)
        .path_style("label", Style::Label, false, &label)
        .path_style("list", Style::Simple, false, &list)
        .query("hard", Style::Form, true, &hard)
        .returns_nothing()
}
