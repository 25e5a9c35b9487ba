//! Walks over the records of a JSON text, one at a time. A value that is itself
//! nested becomes text. Nothing is kept but the record at hand.

use std::{fmt, ops::ControlFlow};

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::shape::Shape;
use crate::ingest::sheet::Cell;

/// A record: its keys with their values, in its order.
pub(super) type Found = Vec<(String, Cell)>;

/// Why a text holds no records.
#[derive(Debug)]
pub(super) enum Fault {
    /// It is no JSON.
    Text(serde_json::Error),
    /// It is JSON of another shape.
    Shape(String),
    /// It holds more values than this.
    TooLarge(usize),
}

impl Fault {
    pub(super) fn shape(message: impl Into<String>) -> Self {
        Self::Shape(message.into())
    }
}

/// What is done with each record and its number, counted from 1.
pub(super) type Each<'e> = dyn FnMut(u32, Found) -> Result<ControlFlow<()>, Fault> + 'e;

/// Hands over the records of a text in order, until told to stop.
pub(super) fn each_record(text: &str, shape: &Shape, each: &mut Each<'_>) -> Result<(), Fault> {
    let mut input = serde_json::Deserializer::from_str(text);
    let mut walk = Walk { shape, each, number: 0, fault: None, stopped: false };
    let read = match shape {
        Shape::List => input.deserialize_any(&mut walk),
        Shape::Under(_) => input.deserialize_map(Holder(&mut walk)),
        Shape::One => One(&mut walk).deserialize(&mut input),
    };
    let Walk { fault, stopped, .. } = walk;
    match (read, fault) {
        (_, Some(fault)) => Err(fault),
        (Err(_), None) if stopped => Ok(()),
        (Err(error), None) => Err(Fault::Text(error)),
        (Ok(()), None) => input.end().map_err(Fault::Text),
    }
}

/// The walk over the records.
struct Walk<'w, 'e> {
    shape: &'w Shape,
    each: &'w mut Each<'e>,
    number: u32,
    fault: Option<Fault>,
    stopped: bool,
}

impl Walk<'_, '_> {
    /// Ends the walk; only then does a visitor answer with an error of its own.
    fn end<E: serde::de::Error>(&mut self, fault: Option<Fault>) -> E {
        self.stopped = fault.is_none();
        self.fault = fault;
        E::custom("the walk ends here")
    }

    fn record<E: serde::de::Error>(&mut self, record: Found) -> Result<(), E> {
        match (self.each)(self.number, record) {
            Ok(ControlFlow::Continue(())) => Ok(()),
            Ok(ControlFlow::Break(())) => Err(self.end(None)),
            Err(fault) => Err(self.end(Some(fault))),
        }
    }
}

impl<'de> Visitor<'de> for &mut Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            self.number = self.number.saturating_add(1);
            if list.next_element_seed(One(self))?.is_none() {
                return Ok(());
            }
        }
    }
}

/// One record.
struct One<'a, 'w, 'e>(&'a mut Walk<'w, 'e>);

impl<'de> DeserializeSeed<'de> for One<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        if *self.0.shape == Shape::One {
            self.0.number = 1;
        }
        match input.deserialize_any(Value { top: true })? {
            Read::Record(record) => self.0.record(record),
            Read::Cell(cell) => {
                let number = self.0.number;
                let found: String = cell.text().chars().take(40).collect();
                Err(self.0.end(Some(Fault::shape(format!(
                    "entry {number} of the list is `{found}` and no record with keys; give every record as {{\"key\": \"value\"}}"
                )))))
            }
        }
    }
}

/// The object that holds the list.
struct Holder<'a, 'w, 'e>(&'a mut Walk<'w, 'e>);

impl<'de> Visitor<'de> for Holder<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object that holds a list of records")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if matches!(self.0.shape, Shape::Under(under) if *under == key) && self.0.number == 0 {
                map.next_value_seed(List(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// The list under its key.
struct List<'a, 'w, 'e>(&'a mut Walk<'w, 'e>);

impl<'de> DeserializeSeed<'de> for List<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self.0)
    }
}

/// A value: of a record's key, or a record itself.
#[derive(Clone, Copy)]
pub(super) struct Value {
    pub(super) top: bool,
}

/// What a value comes to.
pub(super) enum Read {
    Cell(Cell),
    Record(Found),
}

impl Read {
    fn cell(self) -> Cell {
        match self {
            Self::Cell(cell) => cell,
            Self::Record(_) => Cell::Blank,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Read, D::Error> {
        input.deserialize_any(self)
    }
}

/// A whole number up to which a spreadsheet's number holds every digit.
const EXACT: u64 = 1 << 53;

impl<'de> Visitor<'de> for Value {
    type Value = Read;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Read, E> {
        Ok(Read::Cell(Cell::Blank))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Read, E> {
        Ok(Read::Cell(Cell::Truth(yes)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Read, E> {
        // As text a long number keeps its digits.
        let small = u32::try_from(number).ok().map(f64::from);
        Ok(Read::Cell(small.map_or_else(|| Cell::Text(number.to_string().into()), Cell::Number)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Read, E> {
        Ok(Read::Cell(Cell::Text(number.to_string().into())))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Read, E> {
        #[expect(clippy::cast_precision_loss, reason = "a power of two is exact")]
        if number.abs() >= EXACT as f64 {
            return Err(E::custom("a number is longer than can be read exactly; put it in quotes"));
        }
        Ok(Read::Cell(Cell::Number(number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Read, E> {
        Ok(Read::Cell(Cell::of_text(text)))
    }

    /// A list as text, a line each.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Read, A::Error> {
        let mut lines = String::new();
        while let Some(value) = list.next_element_seed(Self { top: false })? {
            let cell = value.cell();
            if !cell.is_blank() {
                if !lines.is_empty() {
                    lines.push('\n');
                }
                lines += &cell.text();
            }
        }
        Ok(Read::Cell(Cell::of_text(lines)))
    }

    /// A nested object as text: its values, joined.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        let mut record = Found::new();
        let mut joined = String::new();
        while let Some(key) = map.next_key::<String>()? {
            let cell = map.next_value_seed(Self { top: false })?.cell();
            if self.top {
                if record.len() > super::MOST_KEYS {
                    return Err(A::Error::custom(
                        "a record has more keys than any record of the register",
                    ));
                }
                record.push((key, cell));
            } else if !cell.is_blank() {
                if !joined.is_empty() {
                    joined += "; ";
                }
                joined += &cell.text();
            }
        }
        Ok(if self.top { Read::Record(record) } else { Read::Cell(Cell::of_text(joined)) })
    }
}
