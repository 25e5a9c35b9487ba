//! The resolution as comma-separated text: a line for each point, with how many
//! bound States stand where.

use data::{
    snapshot::{METHOD, demand::DemandStanding},
    table::{Cell as _, csv_line},
};

use crate::{address::ByAspect, context::PageContext};

/// The columns: the two clocks, the point, and how many bound States stand where.
const COLUMNS: [&str; 15] = [
    "on",
    "revision",
    "method",
    "aspect",
    "paragraph",
    "addressee",
    "demand",
    "provisions",
    "followed_by",
    "bound",
    "reported",
    "nearby",
    "transposed",
    "optional",
    "unknown",
];

/// The points as a file; counts are empty where a point turns on no provision on
/// which States are weighed.
#[must_use]
pub fn resolution_csv(ctx: &PageContext, filter: &ByAspect) -> String {
    let mut text = csv_line(&COLUMNS);
    for demand in ctx.snapshot.demands() {
        let mut line = vec![
            ctx.on.to_string(),
            ctx.snapshot.revision().to_string(),
            METHOD.to_string(),
            filter.aspect.to_string(),
            demand.paragraph.to_string(),
            demand.addressee.to_cell(),
            demand.demand.to_string(),
            demand.provisions.to_cell(),
            demand.followed_by.to_string(),
        ];
        match ctx.snapshot.demand_on(demand, filter.aspect, ctx.on) {
            Some(held) => {
                line.push(held.states.len().to_string());
                line.extend(COUNTED.iter().map(|&standing| held.count(standing).to_string()));
            }
            None => line.extend(std::iter::repeat_n(String::new(), 6)),
        }
        text += &csv_line(&line);
    }
    text
}

/// The standings in the order of their columns.
const COUNTED: [DemandStanding; 5] = [
    DemandStanding::Reported,
    DemandStanding::Nearby,
    DemandStanding::Transposed,
    DemandStanding::Optional,
    DemandStanding::Unknown,
];
