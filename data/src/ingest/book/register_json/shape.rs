//! Where in a JSON text the records are. Nothing of it is kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::record::{Fault, Read, Value};

/// Where the records are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// The file is a list of them.
    List,
    /// The file is an object, and they are a list under this key of it.
    Under(String),
    /// The file is one of them.
    One,
}

/// Finds out where the records of a text are.
pub(super) fn shape(text: &str) -> Result<Shape, Fault> {
    if text.trim_start().starts_with('[') {
        return Ok(Shape::List);
    }
    let mut input = serde_json::Deserializer::from_str(text);
    let lists = input.deserialize_map(Lists).map_err(Fault::Text)?;
    match &lists[..] {
        [] => Ok(Shape::One),
        [only] => Ok(Shape::Under(only.clone())),
        [first, second, ..] => Err(Fault::shape(format!(
            "records stand under `{first}` and under `{second}`; leave the list that is meant in the file, and take the other out"
        ))),
    }
}

/// The keys of an object under which a list of records stands.
struct Lists;

impl<'de> Visitor<'de> for Lists {
    type Value = Vec<String>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<String>, A::Error> {
        let mut lists = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            // Two are enough to know that there is more than one.
            if map.next_value_seed(IsList)? && lists.len() < 2 {
                lists.push(key);
            }
        }
        Ok(lists)
    }
}

/// Whether a value is a list that begins with a record.
struct IsList;

impl<'de> DeserializeSeed<'de> for IsList {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for IsList {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let first = list.next_element_seed(IsRecord)?;
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first == Some(true))
    }
}

/// Whether a value is an object.
struct IsRecord;

impl<'de> DeserializeSeed<'de> for IsRecord {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        // A list within the list is looked through as if it were one; it is none.
        let value = input.deserialize_any(Value { top: true })?;
        Ok(matches!(value, Read::Record(_)))
    }
}
