//! Brings the parts of a paragraph into their canonical form: blanks single, nothing empty, styles not within themselves,
//! bare addresses linked.

use crate::emit::prose::tree::{Inline, Mark, plain};
use crate::emit::prose::{clean, links};

/// The canonical form of a whole paragraph.
pub(super) fn parts(inlines: Vec<Inline>) -> Vec<Inline> {
    link_addresses(tidy_inlines(inlines, &[]))
}

/// The canonical form of the parts of a paragraph, within styles that hold already.
fn tidy_inlines(inlines: Vec<Inline>, within: &[Mark]) -> Vec<Inline> {
    let mut line = Line::default();
    for inline in inlines {
        match inline {
            // Entities can stand for what was taken out of the text before.
            Inline::Text(text) => line.text(&clean::text(&text)),
            Inline::Code(code) => line.code(&clean::text(&code)),
            Inline::Break => line.line_break(),
            Inline::Styled(mark, children) if within.contains(&mark) => {
                line.all(tidy_inlines(children, within));
            }
            Inline::Styled(mark, children) => {
                let marks = [within, &[mark]].concat();
                line.around(children, &marks, |children| Inline::Styled(mark, children));
            }
            Inline::Link(address, children) => {
                line.link(address, without_links(children), within);
            }
        }
    }
    line.finish()
}

/// Links do not nest. Texts that are neighbours then are one.
fn without_links(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut unlinked: Vec<Inline> = Vec::new();
    for inline in inlines {
        let parts = match inline {
            Inline::Link(_, children) => without_links(children),
            Inline::Styled(mark, children) => vec![Inline::Styled(mark, without_links(children))],
            other => vec![other],
        };
        for part in parts {
            match (unlinked.last_mut(), part) {
                (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
                (_, part) => unlinked.push(part),
            }
        }
    }
    unlinked
}

/// The parts of a paragraph, without blanks at the ends and with single ones between.
#[derive(Default)]
struct Line {
    parts: Vec<Inline>,
}

impl Line {
    fn text(&mut self, text: &str) {
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            self.push_text(word);
            if word.len() < part.len() && !self.ends_blank() {
                self.push_text(" ");
            }
        }
    }

    fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Inline::Text(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.parts.push(Inline::Text(text.to_owned())),
        }
    }

    fn ends_blank(&self) -> bool {
        match self.parts.last() {
            None | Some(Inline::Break) => true,
            Some(Inline::Text(text)) => text.ends_with(' '),
            Some(_) => false,
        }
    }

    fn trim_end(&mut self) {
        if let Some(Inline::Text(text)) = self.parts.last_mut() {
            text.truncate(text.trim_end().len());
            if text.is_empty() {
                self.parts.pop();
            }
        }
    }

    fn code(&mut self, code: &str) {
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        match self.parts.last_mut() {
            _ if code.is_empty() => {}
            // Beside each other, the signs around them would be read as one.
            Some(Inline::Code(last)) => last.push_str(&code),
            _ => self.parts.push(Inline::Code(code)),
        }
    }

    fn line_break(&mut self) {
        self.trim_end();
        if !matches!(self.parts.last(), None | Some(Inline::Break)) {
            self.parts.push(Inline::Break);
        }
    }

    fn all(&mut self, inlines: Vec<Inline>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(&text),
                other => self.parts.push(other),
            }
        }
    }

    /// Adds an element; the blanks at its ends move out of it.
    fn around(
        &mut self,
        children: Vec<Inline>,
        marks: &[Mark],
        element: impl FnOnce(Vec<Inline>) -> Inline,
    ) {
        let text = plain(&children);
        if text.starts_with(char::is_whitespace) {
            self.text(" ");
        }
        let children = tidy_inlines(children, marks);
        if !children.is_empty() {
            self.push_element(element(children));
        }
        if text.ends_with(char::is_whitespace) {
            self.text(" ");
        }
    }

    /// Adds a link; quotation marks go around it, because within it they look like a link to an item.
    fn link(&mut self, address: String, children: Vec<Inline>, within: &[Mark]) {
        let tidy = tidy_inlines(children.clone(), within);
        let quoted = match tidy.as_slice() {
            [Inline::Text(text)] => between_quotes(text),
            _ => None,
        };
        let (quote, children) = match quoted {
            Some((quote, text)) => (quote, vec![Inline::Text(text.to_owned())]),
            None => ("", children),
        };
        self.text(quote);
        self.around(children, within, |children| Inline::Link(address, children));
        self.text(quote);
    }

    /// Two elements of one style beside each other are one.
    fn push_element(&mut self, element: Inline) {
        match (self.parts.last_mut(), element) {
            (Some(Inline::Styled(last, parts)), Inline::Styled(mark, more)) if *last == mark => {
                parts.extend(more);
            }
            (_, element) => self.parts.push(element),
        }
    }

    fn finish(mut self) -> Vec<Inline> {
        self.trim_end();
        while matches!(self.parts.last(), Some(Inline::Break)) {
            self.parts.pop();
            self.trim_end();
        }
        self.parts
    }
}

/// The quotation mark around a text, and what stands within.
fn between_quotes(text: &str) -> Option<(&str, &str)> {
    ["\"", "'"].into_iter().find_map(|quote| {
        let inner = text.trim().strip_prefix(quote)?.strip_suffix(quote)?;
        Some((quote, inner))
    })
}

/// Links the bare addresses in a text.
fn link_addresses(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut linked = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => linked.extend(links::linked(&text)),
            Inline::Styled(mark, children) => {
                linked.push(Inline::Styled(mark, link_addresses(children)));
            }
            other => linked.push(other),
        }
    }
    linked
}
