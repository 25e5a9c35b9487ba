//! Values of an address that are lists: with commas between them, in order, each once.

use data::model::ParseError;

/// Reads values with commas between them into a list in order, each once.
pub(super) fn list<T: Ord>(
    values: &mut Vec<T>,
    text: &str,
    parse: impl Fn(&str) -> Result<T, ParseError>,
) -> Result<(), ParseError> {
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        put(values, parse(part)?);
    }
    Ok(())
}

/// Puts a value at its place among values in order, once.
pub(super) fn put<T: Ord>(values: &mut Vec<T>, value: T) {
    if let Err(at) = values.binary_search(&value) {
        values.insert(at, value);
    }
}

/// The values as an address has them; none if there are none.
pub(super) fn joined<T: ToString>(values: &[T]) -> Option<String> {
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(","))
}
