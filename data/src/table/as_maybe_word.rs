//! The same as [`super::as_word`] where there may be none.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Word;

/// Writes the word, if there is one.
#[expect(clippy::ref_option, reason = "serde hands it over so")]
pub(crate) fn serialize<T: Word, S: Serializer>(
    value: &Option<T>,
    out: S,
) -> Result<S::Ok, S::Error> {
    value.as_ref().map(Word::written).serialize(out)
}

/// Reads the word, if there is one.
pub(crate) fn deserialize<'de, T: Word, D: Deserializer<'de>>(
    input: D,
) -> Result<Option<T>, D::Error> {
    let text = Option::<String>::deserialize(input)?;
    text.map(|text| T::read(&text)).transpose().map_err(D::Error::custom)
}
