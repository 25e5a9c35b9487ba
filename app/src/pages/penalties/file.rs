//! The comparison as comma-separated text: a line for each least maximum and each bound
//! State that the page shows under the same address, also where nothing is known.

use data::{
    snapshot::{METHOD, penalty::NationalMaximum},
    table::{Fact, Penalty, Years, csv_line, guarded},
};

use super::{
    PenaltiesFilter,
    counted::{Counted, records},
};
use crate::context::PageContext;

/// The columns: the two clocks, what the Directive asks for, what is held of the State,
/// and the records that say so.
const COLUMNS: [&str; 16] = [
    "on",
    "revision",
    "method",
    "provision",
    "victim",
    "least_maximum_years",
    "member_state",
    "standing",
    "maximum_years",
    "maximum_below_consent_years",
    "maximum_above_consent_years",
    "shortfall_years",
    "contested",
    "national_provision",
    "as_of",
    "source_id",
];

/// The file; what is not known is empty.
#[must_use]
pub fn penalties_csv(ctx: &PageContext, filter: &PenaltiesFilter) -> String {
    let mut text = csv_line(&COLUMNS);
    for one in Counted::all(ctx, filter) {
        for held in &one.maxima {
            text += &csv_line(&line(ctx, &one, held));
        }
    }
    text
}

fn line(ctx: &PageContext, one: &Counted<'_>, held: &NationalMaximum) -> [String; 16] {
    let years = |years: Option<Years>| years.map(|years| years.get().to_string());
    let of = |cell: fn(&Fact<Penalty>) -> String| {
        let cells: Vec<String> = records(ctx, held).map(cell).collect();
        guarded(&cells.join("; ")).into_owned()
    };
    let contested = (!held.rows.is_empty()).then_some(if held.contested { "yes" } else { "no" });
    [
        ctx.on.to_string(),
        ctx.snapshot.revision().to_string(),
        METHOD.to_string(),
        one.least.leaf.provision.to_string(),
        one.least.victim.to_string(),
        one.least.years.get().to_string(),
        held.member_state.to_string(),
        held.standing.to_string(),
        years(held.years()).unwrap_or_default(),
        years(held.below).unwrap_or_default(),
        years(held.above).unwrap_or_default(),
        years(held.shortfall).unwrap_or_default(),
        contested.unwrap_or_default().to_owned(),
        of(|fact| fact.record.national_provision.clone()),
        of(|fact| fact.record.as_of.map(|date| date.to_string()).unwrap_or_default()),
        of(|fact| fact.record.source_id.to_string()),
    ]
}
