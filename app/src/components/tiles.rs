//! The States as tiles that are links: the chart `europe` as a page shows it. The
//! style sheet puts each tile where it lies; heard, they are a list of sentences.

use data::{
    chart::{BandKind, LevelPart, TileFace, TileLook, TileStep},
    structure::Node,
};
use leptos::prelude::*;

use crate::{
    charts::europe::{ASPECT, StateTile, key, state_tiles},
    components::compare::Changed,
    context::PageContext,
    pages::{Measure, PlayFilter},
};

/// The choice of what the tiles show, as links.
pub(crate) fn measures(ctx: &PageContext, chosen: Measure) -> AnyView {
    let words = &ctx.words;
    let entries = Measure::ALL
        .into_iter()
        .map(|measure| {
            let to = format!("{}#europe", ctx.link_with("/", &PlayFilter { measure }));
            let current = (measure == chosen).then_some("true");
            let name = words.say(match measure {
                Measure::Status => "measure-status",
                Measure::Step => "measure-step",
                Measure::Coverage => "measure-coverage",
                Measure::Delay => "measure-delay",
            });
            view! { <li><a href=to aria-current=current>{name}</a></li> }
        })
        .collect_view();
    view! {
        <nav aria-label=words.say("measure-label")><ul class="switch">{entries}</ul></nav>
    }
    .into_any()
}

/// The tiles and what their looks mean.
pub(crate) fn tiles(ctx: &PageContext, measure: Measure) -> AnyView {
    let tiles = state_tiles(ctx, measure);
    let key = key(ctx, measure, &tiles)
        .into_iter()
        .map(|(look, words)| {
            let class = format!("{} tile-sample", classes(&look));
            view! { <li><span class=class aria-hidden="true">{inside(&look)}</span>{words}</li> }
        })
        .collect_view();
    // Two days compared differ in status; the other measures are of one day alone.
    let changed = (measure == Measure::Status).then(|| Changed::of(ctx, ASPECT)).flatten();
    let note = |tile: &StateTile| changed.as_ref()?.note(ctx, tile.state, Node::Directive);
    let tiles = tiles.iter().map(|one| tile(ctx, one, note(one))).collect_view();
    view! {
        <ul class="tiles">{tiles}</ul>
        <ul class="legend" aria-label=ctx.words.say("legend")>{key}</ul>
    }
    .into_any()
}

/// A tile; what it is on the other day is said with it, if it differs.
fn tile(ctx: &PageContext, tile: &StateTile, changed: Option<String>) -> AnyView {
    let code = tile.state.code();
    let class =
        format!("{}{}", classes(&tile.look), if changed.is_some() { " is-changed" } else { "" });
    let said: String = match changed {
        None => tile.said.clone(),
        Some(notes) => ctx
            .words
            .get("cell-with-notes", &[("cell", tile.said.clone().into()), ("notes", notes.into())]),
    };
    let shown = said.clone();
    let pieces = tile.figure.iter().map(|piece| view! { {piece.clone()}<wbr/> }).collect_view();
    let figure = (!tile.figure.is_empty()).then(|| {
        view! { <span class="tile-figure" aria-hidden="true">{pieces}</span> }
    });
    view! {
        <li class=format!("at-{}", code.to_lowercase()) title=shown>
            <a class=class href=tile.to.clone()>
                <span class="tile-code">{code}</span>
                <span class="visually-hidden">" "{said}</span>
                {inside(&tile.look)}
                {figure}
            </a>
        </li>
    }
    .into_any()
}

fn classes(look: &TileLook) -> String {
    let face = match &look.face {
        TileFace::Status(status) => format!("status-{}", status.code().replace('_', "-")),
        TileFace::Level(_) => "tile-gauge".to_owned(),
        TileFace::Unknown => "key-unknown".to_owned(),
        TileFace::Nothing => "tile-nothing".to_owned(),
        TileFace::Blank => "tile-blank".to_owned(),
    };
    format!("tile {face}{}", if look.contested { " is-contested" } else { "" })
}

/// Filling and letters; the sentence beside them says the same.
fn inside(look: &TileLook) -> AnyView {
    let level = match &look.face {
        TileFace::Level(parts) if !parts.is_empty() => Some(level(parts)),
        _ => None,
    };
    let ring = look.face == TileFace::Status(data::model::NodeStatus::NoGapFound);
    let letter = match &look.letter {
        Some(letter) => {
            Some(view! { <span class="mark-letter tile-letter" aria-hidden="true">{letter.clone()}</span> }
                .into_any())
        }
        None if ring => {
            Some(view! { <span class="mark-letter tile-letter mark-ring" aria-hidden="true"></span> }
                .into_any())
        }
        None => None,
    };
    let step = look.step.as_ref().map(|TileStep { letter, stands }| {
        let class = format!("tile-step {}", stands_class(*stands));
        view! { <span class=class aria-hidden="true">{letter.clone()}</span> }
    });
    view! { {level}{letter}{step} }.into_any()
}

/// A gauge, filled from below.
fn level(parts: &[LevelPart]) -> AnyView {
    let top = LevelPart::FULL;
    let parts = parts
        .iter()
        .map(|part| {
            let (from, to) = (top.saturating_sub(part.from), top.saturating_sub(part.to));
            view! {
                <path class=stands_class(part.stands) d=format!("M.5 {from}V{to}")/>
                <path class="tile-level-end" d=format!("M0 {to}H1")/>
            }
        })
        .collect_view();
    view! {
        <svg class="tile-level" viewBox=format!("0 0 1 {top}") preserveAspectRatio="none" aria-hidden="true">
            {parts}
        </svg>
    }
    .into_any()
}

const fn stands_class(stands: BandKind) -> &'static str {
    match stands {
        BandKind::Open => "is-open",
        BandKind::Presumed => "is-presumed",
        BandKind::Unknown => "is-unknown",
    }
}

#[cfg(test)]
mod tests {
    use data::chart::tile_places;

    const STYLE: &str = include_str!("../../../style/components-tiles.css");

    #[test]
    fn the_style_sheet_puts_each_state_where_the_picture_does() {
        for (state, place) in tile_places() {
            let code = state.code().to_lowercase();
            let rule = format!(".at-{code} {{ grid-area: {} / {}; }}", place.row, place.column);
            assert!(STYLE.contains(&rule), "{rule}");
        }
    }
}
