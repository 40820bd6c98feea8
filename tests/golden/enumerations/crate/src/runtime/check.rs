// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What a type cannot hold of the document's constraints, checked before anything is sent, with the place of the value.
//!
//! Constraints are those of JSON Schema 2020-12 validation, section 6; `pattern` is not checked.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use super::draft::Refusal;
use super::endpoint::Endpoint;

/// A value with constraints that its type cannot hold.
pub(crate) trait Check {
    /// Says which constraint is broken, and where, if one is.
    fn check(&self, at: &At<'_>) -> Result<(), Violation>;
}

/// A broken constraint.
#[derive(Debug)]
pub(crate) struct Violation {
    path: String,
    message: String,
}

/// The place of a value inside another: a list that is linked on the stack and costs nothing until it must be shown.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

/// One step into a value.
#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Property(&'a str),
    Index(usize),
}

#[allow(
    dead_code,
    reason = "which constraints there are depends on the document"
)]
impl Endpoint {
    /// Checks a body.
    #[inline]
    pub(crate) fn check<B: Check + ?Sized>(self, body: &B) -> Self {
        self.check_parameters(|at| body.check(at))
    }

    /// Checks parameters.
    #[inline]
    pub(crate) fn check_parameters(
        self,
        check: impl FnOnce(&At<'_>) -> Result<(), Violation>,
    ) -> Self {
        match check(&At::ROOT) {
            Ok(()) => self,
            Err(Violation { path, message }) => self.refuse(|| Refusal { path, message }),
        }
    }
}

#[allow(
    dead_code,
    reason = "which constraints there are depends on the document"
)]
impl<'a> At<'a> {
    /// The value as a whole.
    const ROOT: At<'static> = At {
        parent: None,
        step: Step::Root,
    };

    /// A property, or a key of a map.
    pub(crate) fn property(&'a self, name: &'a str) -> Self {
        self.step(Step::Property(name))
    }

    /// An element of a list.
    pub(crate) fn index(&'a self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// `minLength`, in Unicode characters.
    pub(crate) fn min_length(&self, text: &str, least: u64) -> Result<(), Violation> {
        self.at_least(characters(text), least, "character")
    }

    /// `maxLength`, in Unicode characters.
    pub(crate) fn max_length(&self, text: &str, most: u64) -> Result<(), Violation> {
        // A text has at most as many characters as octets: the usual case needs no counting.
        if count(text.len()) <= most {
            return Ok(());
        }
        self.at_most(characters(text), most, "character")
    }

    /// `minItems`.
    pub(crate) fn min_items(&self, items: usize, least: u64) -> Result<(), Violation> {
        self.at_least(count(items), least, "item")
    }

    /// `maxItems`.
    pub(crate) fn max_items(&self, items: usize, most: u64) -> Result<(), Violation> {
        self.at_most(count(items), most, "item")
    }

    /// `uniqueItems`.
    pub(crate) fn unique_items<T: PartialEq>(&self, items: &[T]) -> Result<(), Violation> {
        let mut rest = items;
        while let [first, others @ ..] = rest {
            if others.contains(first) {
                return Err(self.violation("all items must differ, found two that are equal"));
            }
            rest = others;
        }
        Ok(())
    }

    /// `minProperties`.
    pub(crate) fn min_properties(&self, properties: usize, least: u64) -> Result<(), Violation> {
        self.at_least(count(properties), least, "key")
    }

    /// `maxProperties`.
    pub(crate) fn max_properties(&self, properties: usize, most: u64) -> Result<(), Violation> {
        self.at_most(count(properties), most, "key")
    }

    /// `minimum`.
    pub(crate) fn minimum<T: Copy + PartialOrd + Display>(
        &self,
        value: &T,
        bound: T,
    ) -> Result<(), Violation> {
        self.number(*value >= bound, "at least", value, &bound)
    }

    /// `maximum`.
    pub(crate) fn maximum<T: Copy + PartialOrd + Display>(
        &self,
        value: &T,
        bound: T,
    ) -> Result<(), Violation> {
        self.number(*value <= bound, "at most", value, &bound)
    }

    /// `exclusiveMinimum`.
    pub(crate) fn exclusive_minimum<T: Copy + PartialOrd + Display>(
        &self,
        value: &T,
        bound: T,
    ) -> Result<(), Violation> {
        self.number(*value > bound, "more than", value, &bound)
    }

    /// `exclusiveMaximum`.
    pub(crate) fn exclusive_maximum<T: Copy + PartialOrd + Display>(
        &self,
        value: &T,
        bound: T,
    ) -> Result<(), Violation> {
        self.number(*value < bound, "less than", value, &bound)
    }

    /// `multipleOf` for whole numbers. A divisor of 0 divides everything.
    pub(crate) fn multiple_of(&self, value: impl Into<i128>, of: i128) -> Result<(), Violation> {
        let value = value.into();
        let divides = value.checked_rem(of).is_none_or(|rest| rest == 0);
        self.number(divides, "a multiple of", &value, &of)
    }

    /// `multipleOf` for other numbers, which are rarely exact: a millionth of a step is no difference.
    pub(crate) fn multiple_of_number(
        &self,
        value: impl Into<f64>,
        of: f64,
    ) -> Result<(), Violation> {
        let value = value.into();
        let steps = value / of;
        let divides = !steps.is_finite() || (steps - steps.round()).abs() < 1e-6;
        self.number(divides, "a multiple of", &value, &of)
    }

    fn step(&'a self, step: Step<'a>) -> Self {
        At {
            parent: Some(self),
            step,
        }
    }

    fn at_least(&self, found: u64, least: u64, what: &str) -> Result<(), Violation> {
        if found >= least {
            return Ok(());
        }
        let (plural, verb) = plural(least);
        Err(self.violation(format!(
            "at least {least} {what}{plural} {verb} required, found {found}"
        )))
    }

    fn at_most(&self, found: u64, most: u64, what: &str) -> Result<(), Violation> {
        if found <= most {
            return Ok(());
        }
        let (plural, verb) = plural(most);
        Err(self.violation(format!(
            "at most {most} {what}{plural} {verb} allowed, found {found}"
        )))
    }

    fn number<T: Display>(
        &self,
        holds: bool,
        relation: &str,
        value: &T,
        bound: &T,
    ) -> Result<(), Violation> {
        if holds {
            return Ok(());
        }
        Err(self.violation(format!("must be {relation} {bound}, found {value}")))
    }

    fn violation(&self, message: impl Into<String>) -> Violation {
        Violation {
            path: self.to_string(),
            message: message.into(),
        }
    }
}

impl Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        let is_first = self
            .parent
            .is_none_or(|parent| matches!(parent.step, Step::Root));
        match self.step {
            Step::Root => Ok(()),
            Step::Property(name) if is_first => f.write_str(name),
            Step::Property(name) => write!(f, ".{name}"),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.as_slice().check(at)
    }
}

impl<T: Check> Check for [T] {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.iter()
            .enumerate()
            .try_for_each(|(index, item)| item.check(&at.index(index)))
    }
}

impl<T: Check> Check for BTreeMap<String, T> {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.iter()
            .try_for_each(|(key, value)| value.check(&at.property(key)))
    }
}

impl<T: Check> Check for Option<T> {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.as_ref().map_or(Ok(()), |value| value.check(at))
    }
}

impl<T: Check + ?Sized> Check for &T {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        (**self).check(at)
    }
}

impl<T: Check + ?Sized> Check for Box<T> {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        (**self).check(at)
    }
}

fn characters(text: &str) -> u64 {
    count(text.chars().count())
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The ending of a noun after a number, and the verb that goes with it.
fn plural(number: u64) -> (&'static str, &'static str) {
    if number == 1 {
        ("", "is")
    } else {
        ("s", "are")
    }
}
