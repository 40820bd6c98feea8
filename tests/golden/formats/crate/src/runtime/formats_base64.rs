// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Octets as Base64 (RFC 4648, section 4). Read with or without padding, in the URL alphabet too, and across lines.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

use super::formats::Formatted;

/// Takes padding or leaves it.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl Formatted for Bytes {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        STANDARD.encode(self).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        let text: String = text
            .chars()
            .filter(|c| !c.is_ascii_whitespace())
            .map(|c| match c {
                '-' => '+',
                '_' => '/',
                other => other,
            })
            .collect();
        LENIENT
            .decode(text)
            .map(Self::from)
            .map_err(|error| D::Error::custom(format!("expected Base64: {error}")))
    }
}
