//! What a version must become, by Cargo's rules: before 1.0.0 the first number that is not 0 counts as the major one.

use semver::{Prerelease, Version};

use super::rules::Class;

/// The version that follows `version` after a change of a class. A pre-release promises nothing: its own numbers do.
#[must_use]
pub fn next(version: &Version, class: Option<Class>) -> Version {
    let Some(class) = class else {
        return version.clone();
    };
    if !version.pre.is_empty() {
        return Version {
            pre: Prerelease::EMPTY,
            ..version.clone()
        };
    }
    let Version {
        major,
        minor,
        patch,
        ..
    } = *version;
    match (class, major, minor) {
        (Class::Major, 0, 0) | (Class::Minor | Class::Patch, 0, _) | (Class::Patch, ..) => {
            Version::new(major, minor, patch.saturating_add(1))
        }
        (Class::Major, 0, _) | (Class::Minor, ..) => {
            Version::new(major, minor.saturating_add(1), 0)
        }
        (Class::Major, ..) => Version::new(major.saturating_add(1), 0, 0),
    }
}

/// Whether `now` is far enough from `then` after a change of a class. A pre-release of the version that must follow is.
#[must_use]
pub fn is_raised(then: &Version, now: &Version, class: Option<Class>) -> bool {
    if class.is_none() {
        return now >= then;
    }
    let release = Version::new(now.major, now.minor, now.patch);
    now > then && release >= next(then, class)
}
