//! Nothing: cargo wants a target that tests can belong to.
