//! How much of a document is read before it is refused. Nothing else in the generator sets a limit on text.

/// Bytes of a file. The largest public documents have about 15 MB.
pub(crate) const BYTES: usize = 64 * 1024 * 1024;

/// Lists and objects inside one another, whatever aliases stand for included.
pub(crate) const DEPTH: usize = 128;

/// Values in a document, copies made by aliases and merge keys included.
pub(crate) const NODES: usize = 2_000_000;

/// So many bytes of a copied text count as one more value, or one long text could be copied without end.
pub(crate) const BYTES_PER_NODE: usize = 32;

/// Up to this size a text that begins like JSON but is not may still be YAML in flow style.
pub(crate) const FLOW_BYTES: usize = 64 * 1024;
