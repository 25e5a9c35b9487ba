//! What every line of time says alike in its table: when a fact was, and how a
//! procedure stood for a time.

use data::{
    chart::{Band, BandKind},
    model::{Day, EdtfDate},
    snapshot::{case::Openness, interval::Interval},
};

use crate::{charts::Datum, context::PageContext, format};

/// When a fact was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// On some day of these.
    Day(Interval),
    /// From one day to another, all the time.
    Stretch(Day, Day),
    /// On a day that is not held.
    Undated,
}

impl When {
    /// The days that it may have been of, or that it went on.
    pub(crate) const fn interval(self) -> Option<Interval> {
        match self {
            Self::Day(when) => Some(when),
            Self::Stretch(from, to) => Some(Interval { first: Some(from), last: to }),
            Self::Undated => None,
        }
    }

    /// In words.
    pub(crate) fn say(self, ctx: &PageContext) -> String {
        let words = &ctx.words;
        let between = |id: &str, start: Day, end: Day| {
            let day = |day| format::day(words, day).into();
            words.get(id, &[("start", day(start)), ("end", day(end))])
        };
        match self {
            Self::Day(Interval { first: Some(day), last }) | Self::Stretch(day, last)
                if day == last =>
            {
                format::day(words, day)
            }
            Self::Day(Interval { first: Some(first), last }) => {
                between("date-between-days", first, last)
            }
            Self::Day(Interval { first: None, last }) => format::date(words, EdtfDate::up_to(last)),
            Self::Stretch(from, to) => between("lanes-from-to", from, to),
            Self::Undated => words.say("lanes-no-date"),
        }
    }

    /// The first day, with both of them in words, and the last day; of what is open
    /// to the past the first is two dots, and of what has no date both are empty.
    pub(crate) fn days(self, ctx: &PageContext) -> (Datum, String) {
        let first =
            |first: Option<Day>| first.map_or_else(|| "..".to_owned(), |day| day.to_string());
        let (first, last) = self
            .interval()
            .map(|when| (first(when.first), when.last.to_string()))
            .unwrap_or_default();
        (Datum::new(&first, self.say(ctx)), last)
    }
}

/// How a procedure stood for a time: `open_presumed`, "Open when last seen".
pub(crate) fn stood(ctx: &PageContext, band: &Band) -> (Datum, When) {
    let open = match band.kind {
        BandKind::Open => Openness::Yes,
        BandKind::Presumed => Openness::Presumed,
        BandKind::Unknown => Openness::Unknown,
    };
    let what = Datum::new(&format!("open_{open}"), ctx.words.name(&open));
    (what, When::Stretch(band.from, band.to))
}
