//! The verdict, and the changelog as people and the tool write it together.

use semver::Version;

use super::{Changes, Class, is_raised, update_changelog};

const OWN: &str =
    "<!-- codegen writes from here -->\n\nNothing changes for users.\n\n<!-- to here -->\n";

fn updated(text: &str) -> String {
    let once = update_changelog(text, &Changes::default()).unwrap();
    let twice = update_changelog(&once, &Changes::default()).unwrap();
    assert_eq!(once, twice);
    once
}

#[test]
fn an_empty_file_gets_a_head_and_a_section() {
    let text = updated("");
    assert!(text.starts_with("# Changelog\n\nWhat changes"), "{text}");
    let end = format!("semver.org/).\n\n## [Unreleased]\n\n{OWN}");
    assert!(text.ends_with(&end), "{text}");
}

#[test]
fn a_section_that_is_missing_comes_first() {
    let text = "# Log\n\n## 0.1.0\n\n- first\n";
    let expected = format!("# Log\n\n## [Unreleased]\n\n{OWN}\n## 0.1.0\n\n- first\n");
    assert_eq!(updated(text), expected);
}

#[test]
fn what_people_wrote_stays_around_ours() {
    let text =
        "# Log\n\n## Unreleased\n\n- mine\n\n```text\n## 9.9.9\n```\n\n[a]: https://a.example\n";
    let expected = format!(
        "# Log\n\n## Unreleased\n\n- mine\n\n```text\n## 9.9.9\n```\n\n{OWN}\n[a]: https://a.example\n"
    );
    assert_eq!(updated(text), expected);
    let more = expected.replace("[a]:", "- also mine\n\n[a]:");
    assert_eq!(updated(&more), more);
}

#[test]
fn a_section_that_was_released_is_left_alone() {
    let released = format!("# Log\n\n## [0.1.0]\n\n{OWN}");
    let expected = format!("# Log\n\n## [Unreleased]\n\n{OWN}\n## [0.1.0]\n\n{OWN}");
    assert_eq!(updated(&released), expected);
}

#[test]
fn line_ends_stay() {
    let text = "# Log\r\n\r\n## Unreleased\r\n";
    let expected = format!("# Log\n\n## Unreleased\n\n{OWN}").replace('\n', "\r\n");
    assert_eq!(updated(text), expected);
}

#[test]
fn a_mark_alone_is_an_error() {
    for mark in ["<!-- codegen writes from here -->", "<!-- to here -->"] {
        let text = format!("# Log\n\n## Unreleased\n\n{mark}\n- mine\n");
        assert!(
            update_changelog(&text, &Changes::default()).is_err(),
            "{mark}"
        );
    }
}

#[test]
fn a_version_is_raised_by_what_changed() {
    for (then, now, class, expected) in [
        ("0.3.1", "0.3.1", None, true),
        ("0.3.1", "0.3.0", None, false),
        ("0.3.1", "0.3.1", Some(Class::Patch), false),
        ("0.3.1", "0.3.2", Some(Class::Minor), true),
        ("0.3.1", "0.3.2", Some(Class::Major), false),
        ("0.3.1", "0.4.0", Some(Class::Major), true),
        ("0.3.1", "0.4.0-rc.1", Some(Class::Major), true),
        ("0.4.0-rc.1", "0.4.0-rc.1", Some(Class::Patch), false),
        ("0.4.0-rc.1", "0.4.0-rc.2", Some(Class::Major), true),
        ("1.2.3", "1.2.4", Some(Class::Minor), false),
        ("1.2.3", "1.3.0", Some(Class::Minor), true),
        ("1.2.3", "1.3.0", Some(Class::Major), false),
        ("1.2.3", "3.0.0", Some(Class::Major), true),
    ] {
        let [before, after] = [then, now].map(|text| Version::parse(text).unwrap());
        let found = is_raised(&before, &after, class);
        assert_eq!(found, expected, "{then} to {now} after {class:?}");
    }
}
