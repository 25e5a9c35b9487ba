//! What a reader finds in a cell, as a [`Cell`].

use calamine::{Data, DataRef, ExcelDateTime};

use crate::ingest::sheet::Cell;

/// A cell of a sheet that is streamed.
pub(super) fn of_streamed(found: &DataRef<'_>) -> Cell {
    match found {
        DataRef::Int(number) => of_data(&Data::Int(*number)),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => Cell::of_text(text.as_str()),
        DataRef::SharedString(text) => Cell::of_text(*text),
        DataRef::Bool(yes) => Cell::Truth(*yes),
        DataRef::DateTime(time) => of_time(time),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::DurationIso(text) => Cell::Time(text.clone()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
        DataRef::Empty => Cell::Blank,
    }
}

/// A cell of a sheet that is read as a whole.
pub(super) fn of_data(found: &Data) -> Cell {
    match found {
        #[expect(clippy::cast_precision_loss, reason = "cells hold no whole number above 2^53")]
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) => Cell::of_text(text.as_str()),
        Data::Bool(yes) => Cell::Truth(*yes),
        Data::DateTime(time) => of_time(time),
        Data::DateTimeIso(text) => of_iso(text),
        Data::DurationIso(text) => Cell::Time(text.clone()),
        Data::Error(error) => Cell::Error(error.to_string()),
        Data::Empty => Cell::Blank,
    }
}

/// A text that a formula came to in an ods file, where an error is text, too.
pub(super) fn of_formula(cell: Cell) -> Cell {
    match cell {
        Cell::Text(text) if ERRORS.contains(&text.as_str()) || text.starts_with("Err:") => {
            Cell::Error(text.into())
        }
        cell => cell,
    }
}

const ERRORS: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/// A number that is shown as a day, a moment or a time. One that no calendar has
/// stays a number: the nearest day would be a guess.
fn of_time(time: &ExcelDateTime) -> Cell {
    /// 9999-12-31 in days of 1900, with which days of 1904 end as well.
    const LAST: f64 = 2_958_466.0;
    let value = time.as_f64();
    if time.is_duration() {
        return of_duration(value);
    }
    let (year, month, day, hour, minute, second, milli) = time.to_ymd_hms_milli();
    let is_whole = value.fract() == 0.0;
    if !(0.0..LAST).contains(&value) || (year == 9999 && value.floor() > f64::from(i32::MAX)) {
        return Cell::Number(value);
    }
    let clock = if milli == 0 {
        format!("{hour:02}:{minute:02}:{second:02}")
    } else {
        format!("{hour:02}:{minute:02}:{second:02}.{milli:03}")
    };
    // Less than a day is a time of no day; year 1899 is how it is shown.
    if value < 1.0 && year < 1904 {
        return if value == 0.0 { Cell::Number(0.0) } else { Cell::Time(clock) };
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if is_whole { Cell::Time(date) } else { Cell::Time(format!("{date}T{clock}")) }
}

/// So many days, as ISO 8601 writes how long something lasts.
fn of_duration(days: f64) -> Cell {
    let seconds = (days * 86_400.0).round();
    if !(0.0..1e12).contains(&seconds) {
        return Cell::Number(days);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is within the bounds just asked for"
    )]
    let seconds = seconds as u64;
    Cell::Time(format!("PT{}H{}M{}S", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// A day or moment that is written as such; midnight says no more than the day.
fn of_iso(text: &str) -> Cell {
    let text = text.trim();
    let day = text.split_once('T').filter(|(_, clock)| {
        let clock = clock.trim_end_matches('Z');
        !clock.is_empty() && clock.chars().all(|sign| matches!(sign, '0' | ':' | '.'))
    });
    let text = day.map_or(text, |(day, _)| day);
    if text.is_empty() { Cell::Blank } else { Cell::Time(text.to_owned()) }
}
