//! How what is published is described to programs: as JSON Schema in the terms of
//! OpenAPI.
//!
//! Each type describes itself, by what it is written as; nothing here knows an
//! address. What people read of a word is what stands above it in the code.

mod values;
mod words;

pub(crate) use values::{reference, some_text, text_like};
pub(crate) use words::{doc_text, word_list, word_list_schema};
