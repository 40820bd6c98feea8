//! Nothing: a package with test targets only needs some target to be depended on, and this is it.
