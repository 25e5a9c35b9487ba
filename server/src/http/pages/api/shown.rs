//! An answer as it is shown to people: its fields in their order, a line each, every
//! list cut after its first entry.

use std::fmt;

use app::{pages::api::left_out, words::Words};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A part of an answer.
#[derive(Debug)]
pub(super) enum Shown {
    /// What stands in one line.
    Plain(String),
    /// The first of a list, if there is one, and how many follow it.
    List(Option<Box<Shown>>, usize),
    /// Fields in their order.
    Fields(Vec<(String, Shown)>),
}

impl Shown {
    /// The text.
    pub(super) fn cut(&self, words: &Words) -> String {
        let mut text = String::new();
        self.write(words, 0, &mut text);
        text
    }

    fn write(&self, words: &Words, depth: usize, text: &mut String) {
        let line = |depth: usize, text: &mut String| {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        };
        match self {
            Self::Plain(plain) => text.push_str(plain),
            Self::List(None, _) => text.push_str("[]"),
            Self::List(Some(first), more) => {
                text.push('[');
                line(depth + 1, text);
                first.write(words, depth + 1, text);
                if *more > 0 {
                    text.push(',');
                    line(depth + 1, text);
                    text.push_str(&left_out(words, *more));
                }
                line(depth, text);
                text.push(']');
            }
            Self::Fields(fields) => {
                text.push('{');
                for (at, (name, field)) in fields.iter().enumerate() {
                    if at > 0 {
                        text.push(',');
                    }
                    line(depth + 1, text);
                    text.push_str(&quoted(name));
                    text.push_str(": ");
                    field.write(words, depth + 1, text);
                }
                line(depth, text);
                text.push('}');
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Deserialize<'de> for Shown {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Shown;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Shown, E> {
        Ok(Shown::Plain(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Shown, E> {
        Ok(Shown::Plain(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Shown, E> {
        Ok(Shown::Plain(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Shown, E> {
        Ok(Shown::Plain(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Shown, E> {
        Ok(Shown::Plain(quoted(value)))
    }

    fn visit_unit<E>(self) -> Result<Shown, E> {
        Ok(Shown::Plain("null".to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Shown, A::Error> {
        let first: Option<Shown> = list.next_element()?;
        let mut more = 0;
        while list.next_element::<serde::de::IgnoredAny>()?.is_some() {
            more += 1;
        }
        Ok(Shown::List(first.map(Box::new), more))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shown, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Shown::Fields(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_cut_and_fields_keep_their_order() {
        let shown: Shown =
            serde_json::from_str(r#"{"z":[{"b":1,"a":null},2,3],"y":[],"x":"\"é\""}"#).unwrap();
        assert_eq!(
            shown.cut(&Words::english()),
            "{\n  \"z\": [\n    {\n      \"b\": 1,\n      \"a\": null\n    },\n    … 2 more\n  ],\n  \"y\": [],\n  \"x\": \"\\\"é\\\"\"\n}"
        );
    }
}
