//! Closed lists of words, each word with what it means.

use serde_json::json;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, extensions::ExtensionsBuilder, schema::Type};

/// The extension under which the meanings of a list's words stand, in their order.
const MEANINGS: &str = "x-enum-descriptions";

/// What stands above something in the code, as one line.
macro_rules! doc_text {
    (@ [$($said:literal)*]) => { concat!($($said),*) };
    (@ [$($said:literal)*] [doc = $text:literal] $($rest:tt)*) => {
        $crate::schema::doc_text!(@ [$($said)* $text] $($rest)*)
    };
    // Other attributes say nothing to people.
    (@ [$($said:literal)*] [$($other:tt)*] $($rest:tt)*) => {
        $crate::schema::doc_text!(@ [$($said)*] $($rest)*)
    };
}
pub(crate) use doc_text;

/// Describes a closed list by its codes and what stands above them.
macro_rules! word_list {
    ($name:ident, [$($about:tt)*], $($code:literal => [$($meaning:tt)*]),+) => {
        impl ::utoipa::PartialSchema for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::Schema> {
                $crate::schema::word_list_schema(
                    $crate::schema::doc_text!(@ [] $($about)*),
                    &[$(($code, $crate::schema::doc_text!(@ [] $($meaning)*))),+],
                )
            }
        }

        impl ::utoipa::ToSchema for $name {}
    };
}
pub(crate) use word_list;

/// The description of a closed list: what it is of, its codes with their meanings.
pub(crate) fn word_list_schema(about: &str, words: &[(&str, &str)]) -> RefOr<Schema> {
    let codes = words.iter().map(|(code, _)| *code);
    let meanings: Vec<&str> = words.iter().map(|(_, meaning)| meaning.trim()).collect();
    let example = words.first().map(|(code, _)| json!(code));
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(first_sentence(about)))
        .enum_values(Some(codes))
        .examples(example)
        .extensions(Some(ExtensionsBuilder::new().add(MEANINGS, json!(meanings)).build()))
        .into()
}

/// What comes after the first sentence is for those who read the code.
fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    text.find(". ").map_or(text, |end| &text[..=end])
}
