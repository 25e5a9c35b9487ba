//! Values of the model written as their words, for what is handed from one
//! process to another. `#[serde(with = "as_word")]` on a field.

use serde::{Deserialize, Deserializer, Serializer, de::Error};

use super::Word;

/// Writes the word.
pub(crate) fn serialize<T: Word, S: Serializer>(value: &T, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(&value.written())
}

/// Reads the word.
pub(crate) fn deserialize<'de, T: Word, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    T::read(&String::deserialize(input)?).map_err(D::Error::custom)
}
