//! What characters that cannot stand in an identifier are called, and where they mean something.

use std::borrow::Cow;

/// A symbol and what is around it.
pub(super) struct Setting<'a> {
    pub(super) mark: &'a str,
    pub(super) first: bool,
    pub(super) last: bool,
    /// The word directly before it, if it is one.
    pub(super) before: Option<&'a str>,
    /// The word directly behind it, if it is one.
    pub(super) after: Option<&'a str>,
}

impl Setting<'_> {
    /// Whether a symbol in a value or a property has to be read out: `-id`, `+1`, `A-`, `@2x`, `<=1y`, `95%`.
    pub(super) fn means_something(&self) -> bool {
        let edge = self.first || self.last;
        let digit_after = starts_with_digit(self.after);
        match self.mark {
            "_" | " " | "\t" | "\n" | "\r" | "(" | "[" | "{" | "\"" | "`" => false,
            "+" => edge || digit_after,
            "-" => edge && (self.before.is_some() || self.after.is_some()),
            "<" | ">" | "<=" | ">=" | "=" | "==" | "!=" => edge,
            "!" => self.first,
            "%" => self.last && ends_with_digit(self.before),
            _ => self.first && digit_after,
        }
    }

    /// Whether it is a hyphen that reads as a sign: at an edge, or between a letter and a digit.
    pub(super) fn is_minus(&self) -> bool {
        let beside = self.before.is_some() || self.after.is_some();
        let number = starts_with_digit(self.after) && !ends_with_digit(self.before);
        self.mark == "-" && (number || ((self.first || self.last) && beside))
    }

    /// Whether it only parts two words, as a space does.
    pub(super) fn is_space(&self) -> bool {
        matches!(self.mark, "_" | " ") && !self.first && !self.last
    }
}

fn starts_with_digit(word: Option<&str>) -> bool {
    word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

fn ends_with_digit(word: Option<&str>) -> bool {
    word.is_some_and(|word| word.ends_with(|c: char| c.is_ascii_digit()))
}

/// The symbol at the beginning of `text`, which begins with `first`, and its name.
pub(super) fn read(text: &str, first: char) -> (&str, Cow<'static, str>) {
    let known = SYMBOLS.iter().find(|(mark, _)| text.starts_with(mark));
    if let Some(&(mark, word)) = known {
        return (mark, Cow::Borrowed(word));
    }
    let mark = text.get(..first.len_utf8()).unwrap_or_default();
    (mark, Cow::Owned(format!("U{:04X}", u32::from(first))))
}

/// Symbols and their names, longer ones before shorter ones.
const SYMBOLS: [(&str, &str); 47] = [
    ("<=", "LessOrEqual"),
    (">=", "GreaterOrEqual"),
    ("==", "Equals"),
    ("!=", "NotEqual"),
    ("<>", "Unequal"),
    ("=~", "Matches"),
    ("!~", "NotMatches"),
    ("&&", "And"),
    ("||", "Or"),
    ("**", "DoubleStar"),
    ("...", "Ellipsis"),
    ("->", "Arrow"),
    ("<", "Less"),
    (">", "Greater"),
    ("=", "Equal"),
    ("+", "Plus"),
    ("-", "Dash"),
    ("*", "Star"),
    ("/", "Slash"),
    ("\\", "Backslash"),
    ("!", "Not"),
    ("?", "Question"),
    ("%", "Percent"),
    ("&", "Ampersand"),
    ("|", "Pipe"),
    ("^", "Caret"),
    ("~", "Tilde"),
    ("@", "At"),
    ("#", "Hash"),
    ("$", "Dollar"),
    (".", "Dot"),
    (",", "Comma"),
    (":", "Colon"),
    (";", "Semicolon"),
    ("_", "Underscore"),
    (" ", "Space"),
    ("\t", "Tab"),
    ("\r", "Return"),
    ("\n", "Newline"),
    ("\"", "Quote"),
    ("`", "Backtick"),
    ("(", "OpenParenthesis"),
    (")", "CloseParenthesis"),
    ("[", "OpenBracket"),
    ("]", "CloseBracket"),
    ("{", "OpenBrace"),
    ("}", "CloseBrace"),
];
