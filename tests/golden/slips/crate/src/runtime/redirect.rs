// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Which redirects are followed (RFC 9110, section 15.4): only those that stay with the same scheme, host and port, so
//! that no credential ever reaches another server.
//!
//! Not even from `http` to `https` of the same host: that is another origin, and whoever answers on plain `http` may
//! not be who they say. The error names the place, which then can be made the base URL.
//!
//! 303 turns the request into a `GET`; 307 and 308 repeat it as it is. So do 301 and 302 for `GET` and `HEAD`; for
//! other methods they are not followed, since clients disagree on whether they mean a `GET`.

use http::{HeaderMap, Method, Request, StatusCode, Uri, header};
use reqwest::Url;

use super::body::Body;
use super::error::{Error, ErrorKind};

/// The request that a redirect asks for; `None` when the answer is no redirect.
///
/// # Errors
///
/// When it is one that is not followed.
pub(crate) fn follow(
    request: &Request<Body>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Option<Request<Body>>, Error> {
    let (true, Some(location)) = (is_redirect(status), headers.get(header::LOCATION)) else {
        return Ok(None);
    };
    let here = Url::parse(&request.uri().to_string()).ok();
    let there = location
        .to_str()
        .ok()
        .and_then(|location| here.as_ref()?.join(location).ok());
    let (Some(here), Some(mut there)) = (here, there) else {
        return Err(refused(
            status,
            "a place that is no URL",
            "was not followed",
        ));
    };
    // What a server puts before an `@` is no credential of ours.
    let stripped = there
        .set_username("")
        .and_then(|()| there.set_password(None));
    there.set_fragment(None);
    if stripped.is_err() || here.origin() != there.origin() {
        let why = "was not followed, since it is another server and the credentials are not for it";
        return Err(refused(status, &shown(&there), why));
    }
    let Some(method) = method(request.method(), status) else {
        let why = format!(
            "was not followed, since a {} would lose its body",
            request.method()
        );
        return Err(refused(status, &shown(&there), &why));
    };
    let Ok(uri) = Uri::try_from(there.as_str()) else {
        return Err(refused(status, &shown(&there), "was not followed"));
    };
    Ok(Some(again(request, method, uri)))
}

/// The error of one redirect too many.
pub(crate) fn endless() -> Error {
    Error::new(ErrorKind::Redirect, "the server redirected too often")
}

/// The error for an answer that a client brought by the user fetched from elsewhere.
pub(crate) fn strayed(url: &Url) -> Error {
    let place = shown(url);
    let message = format!(
        "the HTTP client that was brought along followed a redirect to {place}; give it no redirect policy"
    );
    Error::new(ErrorKind::Redirect, message)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The method for the next request, if there may be one.
fn method(method: &Method, status: StatusCode) -> Option<Method> {
    let is_read = *method == Method::GET || *method == Method::HEAD;
    match status {
        _ if is_read => Some(method.clone()),
        StatusCode::SEE_OTHER => Some(Method::GET),
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => Some(method.clone()),
        _ => None,
    }
}

/// The same request to another place; one whose method has changed loses its body.
fn again(request: &Request<Body>, method: Method, uri: Uri) -> Request<Body> {
    let mut next = request.clone();
    if method != *request.method() {
        *next.body_mut() = Body::default();
        next.headers_mut().remove(header::CONTENT_TYPE);
    }
    *next.method_mut() = method;
    *next.uri_mut() = uri;
    next
}

/// A URL without its query, which is not for messages.
fn shown(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.into()
}

fn refused(status: StatusCode, place: &str, why: &str) -> Error {
    let status = super::excerpt::status(status);
    let message = format!("the server answered {status} and redirected to {place}, which {why}");
    Error::new(ErrorKind::Redirect, message)
}
