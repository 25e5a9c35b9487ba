//! The States as tiles of one size, roughly as on a map, by what they are looked
//! at for. A page shows the same tiles as links ([`state_tiles`]).

mod key;
mod step;
mod table;
#[cfg(test)]
mod tests;
mod tile;

use data::{
    chart::TilesChart,
    model::{Aspect, SourceId},
    snapshot::METHOD,
    structure::Node,
};

pub(crate) use self::{
    key::key,
    tile::{StateTile, state_tiles},
};
use super::{Chart, Size, coverage::covered_nodes, deciding, query};
use crate::{
    address::View,
    components::status::is_due,
    context::PageContext,
    format,
    pages::{Measure, PlayFilter},
    words::Value,
};

/// The aspect under which the tiles are looked at.
pub(crate) const ASPECT: Aspect = Aspect::Conformity;

/// The chart.
#[must_use]
pub fn europe<'a>(ctx: &'a PageContext, filter: &PlayFilter) -> Chart<'a> {
    let measure = filter.measure;
    let words = &ctx.words;
    let day = || ("day", Value::from(format::day(words, ctx.on)));
    let (heading, sub, title, rule) = match measure {
        Measure::Status => {
            ("europe-status", "europe-status-sub", "europe-status-title", "europe-status-rule")
        }
        Measure::Step => {
            ("europe-step", "europe-step-sub", "europe-step-title", "europe-step-rule")
        }
        Measure::Coverage => (
            "europe-coverage",
            "europe-coverage-sub",
            "europe-coverage-title",
            "europe-coverage-rule",
        ),
        Measure::Delay => {
            ("europe-delay", "europe-delay-sub", "europe-delay-title", "europe-delay-rule")
        }
    };
    let tiles = state_tiles(ctx, measure);
    let described: Vec<&str> = tiles.iter().map(|tile| tile.said.as_str()).collect();
    let sub = words.get(sub, &[("aspect", words.name(&ASPECT).into()), day()]);
    // What the tiles say is of one day, whichever it is compared with.
    let alone = PageContext { view: View { with: None, ..ctx.view }, ..ctx.clone() };
    Chart {
        name: "europe",
        page: "/".to_owned(),
        query: query(&alone, filter),
        heading: words.say(heading),
        sub: [Some(sub), step::letters(ctx, &tiles)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        title: words.get(title, &[day()]),
        described: described.join(&ctx.words.semicolon()),
        size: Size::Medium,
        leads: Vec::new(),
        table: table::table(ctx, measure, &tiles),
        nothing: nothing(ctx, measure),
        sources: sources(ctx, measure),
        rule: Some(words.linked(
            rule,
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            data::chart::tiles(&TilesChart {
                frame,
                key: key(ctx, measure, &tiles),
                tiles: tiles.iter().map(StateTile::tile).collect(),
            })
        }),
    }
}

/// What is said where no tile shows anything.
fn nothing(ctx: &PageContext, measure: Measure) -> Option<String> {
    let snapshot = &ctx.snapshot;
    let (id, nothing) = match measure {
        Measure::Status => return None,
        Measure::Step => ("europe-step-nothing", snapshot.cases_on(ctx.on).next().is_none()),
        Measure::Coverage => {
            ("europe-coverage-nothing", snapshot.coverage(ASPECT, ctx.on).held == 0)
        }
        Measure::Delay if !is_due(ctx) => ("europe-delay-too-early", true),
        Measure::Delay => {
            let mut bound = snapshot.bound_states(ctx.on);
            let unknown = bound.all(|state| snapshot.delay(state, ctx.on).is_none());
            ("europe-delay-nothing", unknown)
        }
    };
    nothing.then(|| ctx.words.say(id))
}

/// The sources behind the tiles.
fn sources(ctx: &PageContext, measure: Measure) -> Vec<SourceId> {
    match measure {
        // The tiles also show letters of procedures.
        Measure::Status => {
            let mut sources = deciding(ctx, ASPECT, &[Node::Directive]);
            for step in step::sources(ctx, Measure::Step) {
                if !sources.contains(&step) {
                    sources.push(step);
                }
            }
            sources
        }
        Measure::Coverage => deciding(ctx, ASPECT, &covered_nodes(ctx)),
        Measure::Step | Measure::Delay => step::sources(ctx, measure),
    }
}
