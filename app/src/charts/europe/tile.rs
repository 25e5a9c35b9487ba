//! One State's tile: how it looks, what it says aloud, where it leads.

use std::collections::BTreeMap;

use data::{
    chart::{BandKind, LevelPart, Place, Tile, TileFace, TileLook, tile_places},
    model::{Aspect, MemberState, NodeStatus},
    snapshot::delay::Delay,
    structure::Node,
};

use super::{
    ASPECT,
    step::{Open, Rank, newest_open},
};
use crate::{
    components::{links, mark, sentence::cell_aloud, status::is_due},
    context::PageContext,
    pages::Measure,
};

/// A State's tile.
#[derive(Debug, Clone)]
pub(crate) struct StateTile {
    /// The State.
    pub(crate) state: MemberState,
    /// How it looks.
    pub(crate) look: TileLook,
    /// A figure, in pieces between which it may be broken.
    pub(crate) figure: Vec<String>,
    /// What it says, as a sentence.
    pub(crate) said: String,
    /// Where its evidence is.
    pub(crate) to: String,
    /// The step whose letter it shows.
    pub(super) rank: Option<Rank>,
    place: Place,
}

/// What is to be seen in a tile, before it has its place.
struct Seen {
    face: TileFace,
    letter: Option<String>,
    figure: Vec<String>,
    said: String,
    to: String,
}

impl StateTile {
    /// The tile as it is drawn.
    pub(super) fn tile(&self) -> Tile {
        Tile {
            place: self.place,
            code: self.state.code().to_owned(),
            look: self.look.clone(),
            figure: self.figure.clone(),
        }
    }
}

/// The tiles of all States, from the north-west.
pub(crate) fn state_tiles(ctx: &PageContext, measure: Measure) -> Vec<StateTile> {
    let open = newest_open(ctx);
    let longest = longest_delay(ctx);
    tile_places()
        .into_iter()
        .map(|(state, place)| {
            let seen = match measure {
                Measure::Status => status(ctx, state, &open),
                Measure::Step => step(ctx, state, &open),
                Measure::Coverage => coverage(ctx, state),
                Measure::Delay => delay(ctx, state, longest),
            };
            let shows_step = matches!(measure, Measure::Status | Measure::Step);
            let open = open.get(&state).filter(|_| shows_step);
            let contested = measure == Measure::Status
                && ctx.snapshot.cell(state, Node::Directive, ASPECT, ctx.on).contested
                    == Some(true);
            StateTile {
                state,
                place,
                look: TileLook {
                    face: seen.face,
                    contested,
                    letter: seen.letter,
                    step: open.map(|open| open.tile_step(ctx)),
                },
                figure: seen.figure,
                said: seen.said,
                to: seen.to,
                rank: open.map(|open| open.rank),
            }
        })
        .collect()
}

/// The page of a State, at a place in it.
fn at(ctx: &PageContext, state: MemberState, aspect: Aspect, place: &str) -> String {
    format!("{}#{place}", links::state(ctx, state, aspect))
}

/// A tile of a State that is not bound, which says only that.
fn not_bound(ctx: &PageContext, state: MemberState) -> Option<Seen> {
    if ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    Some(Seen {
        face: TileFace::Status(NodeStatus::NotBound),
        letter: None,
        figure: Vec::new(),
        said: ctx.words.get("europe-not-bound", &[("state", ctx.words.name(&state).into())]),
        to: links::state(ctx, state, ASPECT),
    })
}

fn status(ctx: &PageContext, state: MemberState, open: &BTreeMap<MemberState, Open>) -> Seen {
    let cell = ctx.snapshot.cell(state, Node::Directive, ASPECT, ctx.on);
    let seen = not_bound(ctx, state).unwrap_or_else(|| Seen {
        face: TileFace::Status(cell.status),
        letter: mark::letter(ctx, cell.status),
        figure: Vec::new(),
        said: cell_aloud(ctx, &cell, ASPECT),
        // Without a finding there is no evidence to lead to, only what is missing.
        to: match cell.basis {
            Some(_) => links::evidence(ctx, &cell, ASPECT),
            None => at(ctx, state, ASPECT, "articles"),
        },
    });
    match open.get(&state) {
        Some(open) => {
            let args = [("said", seen.said.into()), ("procedure", open.say(ctx).into())];
            Seen { said: ctx.words.get("europe-with-procedure", &args), ..seen }
        }
        None => seen,
    }
}

fn step(ctx: &PageContext, state: MemberState, open: &BTreeMap<MemberState, Open>) -> Seen {
    let words = &ctx.words;
    let name = || ("state", words.name(&state).into());
    let quiet = |face, letter, said: String| Seen {
        face,
        letter,
        figure: Vec::new(),
        said,
        to: at(ctx, state, ASPECT, "procedures"),
    };
    if let Some(open) = open.get(&state) {
        let to = LevelPart::share(open.rank.height(), Rank::ALL.len());
        let part = LevelPart { from: 0, to, stands: open.stands };
        let said = words.get(
            "europe-with-procedure",
            &[("said", words.name(&state).into()), ("procedure", open.say(ctx).into())],
        );
        let aspect = open.case.procedure_type.aspect();
        return Seen {
            to: at(ctx, state, aspect, "procedures"),
            ..quiet(TileFace::Level(vec![part]), None, said)
        };
    }
    if ctx.snapshot.cases_on(ctx.on).any(|(case, _)| case.id().member_state == state) {
        let letter = words.say("europe-letter-ended");
        return quiet(
            TileFace::Level(Vec::new()),
            Some(letter),
            words.get("europe-ended", &[name()]),
        );
    }
    not_bound(ctx, state).unwrap_or_else(|| {
        quiet(TileFace::Nothing, None, words.get("europe-no-procedure", &[name()]))
    })
}

fn coverage(ctx: &PageContext, state: MemberState) -> Seen {
    if let Some(seen) = not_bound(ctx, state) {
        return seen;
    }
    let coverage = ctx.snapshot.coverage_of(state, ASPECT, ctx.on);
    let (held, of) = (coverage.held, coverage.of);
    let face = if held == 0 {
        TileFace::Nothing
    } else {
        let to = LevelPart::share(held, of);
        TileFace::Level(vec![LevelPart { from: 0, to, stands: BandKind::Open }])
    };
    let args = [("state", ctx.words.name(&state).into()), ("held", held.into()), ("of", of.into())];
    Seen {
        face,
        letter: None,
        figure: vec![format!("{held}/{of}")],
        said: ctx.words.get("europe-coverage-said", &args),
        to: at(ctx, state, ASPECT, "articles"),
    }
}

/// The most days that any delay may be of.
fn longest_delay(ctx: &PageContext) -> usize {
    let delays = MemberState::all().filter_map(|state| ctx.snapshot.delay(state, ctx.on));
    delays.map(|delay| days(delay.at_most)).max().unwrap_or_default()
}

/// Days after the deadline; one before it is none after it.
fn days(days: i32) -> usize {
    usize::try_from(days).unwrap_or_default()
}

fn delay(ctx: &PageContext, state: MemberState, longest: usize) -> Seen {
    let aspect = Aspect::Communication;
    if let Some(seen) = not_bound(ctx, state) {
        return Seen { to: links::state(ctx, state, aspect), ..seen };
    }
    let words = &ctx.words;
    let name = ("state", words.name(&state).into());
    let to = at(ctx, state, aspect, "procedures");
    if !is_due(ctx) {
        let said = words.get("europe-delay-not-due", &[name]);
        return Seen { face: TileFace::Nothing, letter: None, figure: Vec::new(), said, to };
    }
    let Some(delay) = ctx.snapshot.delay(state, ctx.on) else {
        return Seen {
            face: TileFace::Unknown,
            letter: Some(words.say("letter-unclear")),
            figure: Vec::new(),
            said: words.get("europe-delay-unknown", &[name]),
            to,
        };
    };
    let share = |day: i32| LevelPart::share(days(day), longest);
    let least = share(delay.at_least.unwrap_or_default());
    let most = share(delay.at_most);
    let mut parts = vec![LevelPart { from: 0, to: least, stands: BandKind::Open }];
    if most > least {
        parts.push(LevelPart { from: least, to: most, stands: BandKind::Unknown });
    }
    let figure = delay_figure(delay);
    let args = [name, ("days", figure.concat().into())];
    Seen {
        face: TileFace::Level(parts),
        letter: None,
        figure,
        said: words.get("europe-delay-said", &args),
        to,
    }
}

/// The days as they are known: "862", "422–743", "≤743".
fn delay_figure(delay: Delay) -> Vec<String> {
    match delay.at_least {
        Some(least) if least == delay.at_most => vec![least.to_string()],
        Some(least) => vec![format!("{least}–"), delay.at_most.to_string()],
        None => vec![format!("≤{}", delay.at_most)],
    }
}
