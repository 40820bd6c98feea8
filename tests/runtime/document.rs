//! A document with one scheme of every kind.

use crate::runtime::credential::{Place, Scheme, Security};

pub(crate) const BASE_URL: &str = "http://e.com";
pub(crate) const USER_AGENT: &str = "test/0";

pub(crate) const SECURITY: Security = &[&[&HEADER], &[&QUERY, &COOKIE]];

pub(crate) const HEADER: Scheme = scheme("header", Place::Header("X-Key"), "");
pub(crate) const QUERY: Scheme = scheme("query", Place::Query("api key"), "");
pub(crate) const COOKIE: Scheme = scheme("cookie", Place::Cookie("session"), "");
pub(crate) const BEARER: Scheme = scheme("bearer_token", Place::Header("Authorization"), "Bearer ");

const fn scheme(setter: &'static str, place: Place, prefix: &'static str) -> Scheme {
    Scheme {
        setter,
        env: None,
        place,
        prefix,
    }
}
