//! How a procedure stood over time, as stretches of a band.
//!
//! The rule is [`Case::open_on`]; here it is only asked day by day at the days
//! on which its answer can change.

use crate::{
    model::Day,
    snapshot::case::{Case, Openness},
};

/// A stretch of a procedure's band, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// How the procedure stood.
    pub kind: BandKind,
}

/// How a procedure stood during a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BandKind {
    /// Known to be open: solid.
    Open,
    /// Presumed open, after it was last seen: dashed.
    Presumed,
    /// It ended on some day of the stretch: dotted.
    Unknown,
}

/// The stretches of a procedure up to a day, in order; those in which it had
/// ended are left out.
#[must_use]
pub fn bands_on(case: &Case, on: Day) -> Vec<Band> {
    let entries = case.entries();
    let mut changes: Vec<Day> = entries
        .iter()
        .flat_map(|entry| [entry.interval.first, Some(entry.interval.last)])
        .flatten()
        .chain(case.last_seen().map(Day::next))
        .filter(|day| *day <= on)
        .collect();
    changes.sort_unstable();
    changes.dedup();
    let ends = changes.iter().skip(1).map(|day| day.previous()).chain([on]);
    let mut bands: Vec<Band> = Vec::new();
    for (from, to) in changes.iter().copied().zip(ends) {
        let kind = match case.open_on(from) {
            Some(Openness::Yes) => BandKind::Open,
            Some(Openness::Presumed) => BandKind::Presumed,
            Some(Openness::Unknown) => BandKind::Unknown,
            Some(Openness::No) | None => continue,
        };
        match bands.last_mut() {
            Some(last) if last.kind == kind && last.to.next() == from => last.to = to,
            _ => bands.push(Band { from, to, kind }),
        }
    }
    bands
}
