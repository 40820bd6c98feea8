//! What the key of a response is meant as: a status, a range of them, or `default`.

use super::keys::Rename;

/// The statuses that a key is meant as that is none; `None` where it is one, or no one can say.
pub(super) fn meant(key: &str) -> Option<Rename> {
    let to = statuses(key).filter(|to| *to != [key])?;
    // `4xx` is so common, and so plain, that a warning at each would hide all others.
    let is_small = to == [key.replace('x', "X")];
    let why = (!is_small).then(|| format!("`{key}` is not a status"));
    Some(Rename {
        to,
        why: why.unwrap_or_default(),
        is_idle: false,
    })
}

fn statuses(key: &str) -> Option<Vec<String>> {
    if let Some(range) = range(key) {
        return Some(vec![range]);
    }
    key.split([',', '|']).map(one).collect()
}

/// `200-299`.
fn range(key: &str) -> Option<String> {
    let (from, to) = key.split_once('-')?;
    let (first, last) = (
        from.trim().strip_suffix("00")?,
        to.trim().strip_suffix("99")?,
    );
    let is_range = first == last && first.len() == 1 && first.parse::<u8>().is_ok();
    is_range.then(|| format!("{first}XX"))
}

/// `200 OK`, `HTTP 200`, `4**`, `Default`.
fn one(text: &str) -> Option<String> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("default") {
        return Some("default".to_owned());
    }
    let text = text.strip_prefix("HTTP").map_or(text, str::trim_start);
    let (code, rest) = text.split_at_checked(3)?;
    let is_remark = !rest.starts_with(|next: char| next.is_ascii_alphanumeric())
        && !rest.contains(|other: char| matches!(other, '1'..='9'));
    let code = code.replace(['*', 'x'], "X");
    let is_status = match code.as_bytes() {
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'9', second, third] => second.is_ascii_digit() && third.is_ascii_digit(),
        _ => false,
    };
    (is_status && is_remark).then_some(code)
}
