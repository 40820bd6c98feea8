// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Where a server is: a checked base URL without a slash at its end, ready to have a path appended.

use http::Uri;

/// Checks a base URL.
///
/// # Errors
///
/// A sentence that shows what was given and says what is wrong with it.
pub(crate) fn parse(given: &str) -> Result<String, String> {
    let trimmed = given.trim();
    match fault(trimmed) {
        Some(fault) => Err(format!("the base URL `{}` {fault}", shown(trimmed))),
        None => Ok(trimmed.trim_end_matches('/').to_owned()),
    }
}

/// What is wrong with a base URL, if anything.
fn fault(url: &str) -> Option<String> {
    if url.is_empty() {
        return Some("is empty; give one like `https://api.example.com`".to_owned());
    }
    if url.contains('#') {
        return Some("must not have a fragment (`#…`)".to_owned());
    }
    let uri = match url.parse::<Uri>() {
        Ok(uri) => uri,
        Err(error) => return Some(format!("is not a URL: {error}")),
    };
    let has_web_scheme = matches!(uri.scheme_str(), Some("http" | "https"));
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let fault = if !has_web_scheme {
        "must begin with `http://` or `https://`"
    } else if authority.contains('@') {
        "must not hold a user name or a password"
    } else if uri.host().is_none_or(str::is_empty) {
        "has no host"
    } else if has_bad_port(&uri) {
        "has a port that is not a number from 0 to 65535"
    } else if uri.query().is_some() {
        "must not have a query (`?…`)"
    } else {
        return None;
    };
    Some(fault.to_owned())
}

/// `http` keeps whatever stands behind the colon.
fn has_bad_port(uri: &Uri) -> bool {
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let host = uri.host().unwrap_or_default();
    authority.len() > host.len() && uri.port_u16().is_none()
}

/// What was given, without a password that stands in it.
fn shown(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end).unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((_, host)) => {
            let tail = rest.get(end..).unwrap_or_default();
            format!("{scheme}://***@{host}{tail}")
        }
        None => url.to_owned(),
    }
}
