//! The runtime as it stands in every generated crate, here under the document of a test.

#[path = "../../codegen/runtime/answer.rs"]
mod answer;
#[path = "../../codegen/runtime/base_url.rs"]
mod base_url;
#[path = "../../codegen/runtime/body_of_contents.rs"]
mod body;
#[path = "../../codegen/runtime/check.rs"]
pub(crate) mod check;
#[path = "../../codegen/runtime/content.rs"]
mod content;
#[path = "../../codegen/runtime/credential.rs"]
pub(crate) mod credential;
#[path = "../../codegen/runtime/draft.rs"]
mod draft;
#[path = "../../codegen/runtime/encoding.rs"]
pub(crate) mod encoding;
#[path = "../../codegen/runtime/endpoint.rs"]
pub(crate) mod endpoint;
#[path = "../../codegen/runtime/error.rs"]
pub(crate) mod error;
#[path = "../../codegen/runtime/excerpt.rs"]
mod excerpt;
#[path = "../../codegen/runtime/form.rs"]
mod form;
#[path = "../../codegen/runtime/formats.rs"]
pub(crate) mod formats;
#[path = "../../codegen/runtime/formats_date.rs"]
mod formats_date;
#[path = "../../codegen/runtime/formats_nullable.rs"]
mod formats_nullable;
#[path = "../../codegen/runtime/formats_timestamp.rs"]
mod formats_timestamp;
#[path = "../../codegen/runtime/json.rs"]
mod json;
#[path = "../../codegen/runtime/members.rs"]
pub(crate) mod members;
#[path = "../../codegen/runtime/nullable.rs"]
pub(crate) mod nullable;
#[macro_use]
#[path = "../../codegen/runtime/object.rs"]
pub(crate) mod object;
#[path = "../../codegen/runtime/octets.rs"]
pub(crate) mod octets;
#[path = "../../codegen/runtime/opened.rs"]
mod opened;
#[path = "../../codegen/runtime/parameters.rs"]
mod parameters;
#[path = "../../codegen/runtime/request.rs"]
pub(crate) mod request;
#[path = "../../codegen/runtime/response.rs"]
mod response;
#[path = "../../codegen/runtime/secrets.rs"]
mod secrets;
#[macro_use]
#[path = "../../codegen/runtime/setters.rs"]
pub(crate) mod setters;
#[path = "../../codegen/runtime/settings.rs"]
pub(crate) mod settings;
#[path = "../../codegen/runtime/style.rs"]
pub(crate) mod style;

pub(crate) use nullable::Nullable;
