//! What the looks of the tiles mean; only what is to be seen is explained.

use data::{
    chart::{BandKind, LevelPart, TileFace, TileLook, TileStep},
    model::NodeStatus,
};

use super::{ASPECT, StateTile, step::Rank};
use crate::{
    components::{mark, status::word},
    context::PageContext,
    pages::Measure,
};

/// The statuses in the order in which they are explained.
const STATUSES: [NodeStatus; 7] = [
    NodeStatus::Transposed,
    NodeStatus::NoGapFound,
    NodeStatus::PartiallyTransposed,
    NodeStatus::NotTransposed,
    NodeStatus::Unclear,
    NodeStatus::NoFinding,
    NodeStatus::NotBound,
];

/// The ways in which a procedure stands, with their words.
const STANDS: [(BandKind, &str); 3] = [
    (BandKind::Open, "europe-open-yes"),
    (BandKind::Presumed, "europe-open-presumed"),
    (BandKind::Unknown, "europe-open-unknown"),
];

/// A look with its words, for each that is among the tiles.
pub(crate) fn key(
    ctx: &PageContext,
    measure: Measure,
    tiles: &[StateTile],
) -> Vec<(TileLook, String)> {
    let mut key = Vec::new();
    match measure {
        Measure::Status => {}
        Measure::Step => steps(ctx, tiles, &mut key),
        Measure::Coverage => coverage(ctx, tiles, &mut key),
        Measure::Delay => delay(ctx, tiles, &mut key),
    }
    statuses(ctx, tiles, &mut key);
    if matches!(measure, Measure::Status | Measure::Step) {
        stands(ctx, tiles, &mut key);
    }
    key
}

type Key = Vec<(TileLook, String)>;

fn look(face: TileFace, letter: Option<String>) -> TileLook {
    TileLook { face, contested: false, letter, step: None }
}

fn gauge(to: u16, stands: BandKind) -> TileFace {
    TileFace::Level(vec![LevelPart { from: 0, to, stands }])
}

fn any(tiles: &[StateTile], test: impl Fn(&TileLook) -> bool) -> bool {
    tiles.iter().any(|tile| test(&tile.look))
}

fn statuses(ctx: &PageContext, tiles: &[StateTile], key: &mut Key) {
    let mut said: Vec<String> = Vec::new();
    for status in STATUSES {
        let words = word(ctx, status, ASPECT);
        // Before the deadline two statuses have one word, and one entry does.
        let shown = any(tiles, |look| look.face == TileFace::Status(status));
        if shown && !said.contains(&words) {
            said.push(words.clone());
            key.push((look(TileFace::Status(status), mark::letter(ctx, status)), words));
        }
    }
    if any(tiles, |look| look.contested) {
        let look = TileLook { contested: true, ..look(TileFace::Level(Vec::new()), None) };
        key.push((look, ctx.words.say("europe-key-contested")));
    }
}

/// How surely a procedure is open, by the outline of its letter.
fn stands(ctx: &PageContext, tiles: &[StateTile], key: &mut Key) {
    for (stands, words) in STANDS {
        let shown = tiles
            .iter()
            .find_map(|tile| tile.look.step.as_ref().filter(|step| step.stands == stands));
        if let Some(TileStep { letter, .. }) = shown {
            let step = Some(TileStep { letter: letter.clone(), stands });
            let look = TileLook { step, ..look(TileFace::Blank, None) };
            let words = ctx.words.say(words);
            key.push((look, ctx.words.get("europe-key-letter", &[("open", words.into())])));
        }
    }
}

fn steps(ctx: &PageContext, tiles: &[StateTile], key: &mut Key) {
    for rank in Rank::ALL {
        let stands = |stands| {
            tiles.iter().any(|tile| {
                tile.rank == Some(rank)
                    && tile.look.step.as_ref().is_some_and(|step| step.stands == stands)
            })
        };
        if let Some((stands, _)) = STANDS.into_iter().find(|(one, _)| stands(*one)) {
            let to = LevelPart::share(rank.height(), Rank::ALL.len());
            let words = crate::format::capital(&rank.name(ctx));
            key.push((look(gauge(to, stands), None), words));
        }
    }
    if any(tiles, |look| look.face == TileFace::Level(Vec::new())) {
        let letter = ctx.words.say("europe-letter-ended");
        let look = look(TileFace::Level(Vec::new()), Some(letter));
        key.push((look, ctx.words.say("europe-key-ended")));
    }
    if any(tiles, |look| look.face == TileFace::Nothing) {
        key.push((look(TileFace::Nothing, None), ctx.words.say("europe-key-no-procedure")));
    }
}

fn coverage(ctx: &PageContext, tiles: &[StateTile], key: &mut Key) {
    if any(tiles, |look| matches!(look.face, TileFace::Level(_))) {
        let face = gauge(LevelPart::FULL / 4, BandKind::Open);
        key.push((look(face, None), ctx.words.say("europe-key-coverage")));
    }
    if any(tiles, |look| look.face == TileFace::Nothing) {
        key.push((look(TileFace::Nothing, None), ctx.words.say("europe-key-nothing")));
    }
}

fn delay(ctx: &PageContext, tiles: &[StateTile], key: &mut Key) {
    let of_level = |look: &TileLook, stands: BandKind| {
        let TileFace::Level(parts) = &look.face else { return false };
        parts.iter().any(|part| part.stands == stands)
    };
    if any(tiles, |look| of_level(look, BandKind::Open)) {
        let face = gauge(LevelPart::FULL / 2, BandKind::Open);
        key.push((look(face, None), ctx.words.say("europe-key-delay")));
    }
    if any(tiles, |look| of_level(look, BandKind::Unknown)) {
        let part = |from, to, stands| LevelPart { from, to, stands };
        let half = LevelPart::FULL / 2;
        let parts =
            vec![part(0, half, BandKind::Open), part(half, LevelPart::FULL, BandKind::Unknown)];
        key.push((look(TileFace::Level(parts), None), ctx.words.say("europe-key-between")));
    }
    if any(tiles, |look| look.face == TileFace::Unknown) {
        let letter = Some(ctx.words.say("letter-unclear"));
        key.push((look(TileFace::Unknown, letter), ctx.words.say("europe-key-unknown")));
    }
}
