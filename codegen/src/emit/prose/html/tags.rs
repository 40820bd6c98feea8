//! The elements of HTML (HTML Living Standard, section 4), and the few old ones that documents still use.

/// Elements that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "section",
    "select",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Elements that are dropped, or are part of a paragraph.
const OTHERS: &[&str] = &[
    "a", "abbr", "acronym", "area", "audio", "b", "bdi", "bdo", "big", "br", "button", "canvas",
    "cite", "code", "col", "colgroup", "del", "dfn", "dir", "em", "embed", "font", "i", "img",
    "ins", "kbd", "label", "link", "map", "mark", "meta", "nobr", "picture", "q", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "svg", "tbody", "tfoot", "thead", "tt", "u",
    "var", "video", "wbr",
];

/// Elements that are closed by what follows, or hold nothing.
const WITHOUT_END: &[&str] = &[
    "br", "dd", "dt", "hr", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr",
];

/// Elements whose content is not for reading.
const HIDDEN: &[&str] = &[
    "iframe", "noscript", "object", "script", "style", "template", "textarea", "title",
];

/// Whether there is such an element.
pub(super) fn is_known(name: &str) -> bool {
    is_block(name) || is_hidden(name) || OTHERS.contains(&name)
}

/// Whether an element begins and ends a paragraph.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// Whether the content of an element is not for reading.
pub(super) fn is_hidden(name: &str) -> bool {
    HIDDEN.contains(&name)
}

/// Whether an element is often left open.
pub(super) fn needs_no_end(name: &str) -> bool {
    WITHOUT_END.contains(&name)
}
