// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

enumeration! {
    /// The parameter `order` of `find_books`.
    pub enum FindBooksOrder {
        Title = "title",
        MinusTitle = "-title",
        Year = "year",
        MinusYear = "-year",
    }
}
