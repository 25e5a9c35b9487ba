//! Small charts with one of everything.

use crate::{
    chart::{
        Band, BandKind, Frame, GapsChart, GapsKey, GapsLevel, GapsRow, Lane, LaneContent,
        LegendKey, LevelPart, Mark, MarkKind, StepLook, StepShape, Tile, TileFace, TileLook,
        TileStep, TilesChart, TimelineChart, Weight, tile_places,
    },
    model::{Day, EdtfDate, NodeStatus},
    snapshot::interval::Interval,
};

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(super) fn interval(text: &str) -> Interval {
    EdtfDate::parse(text).unwrap().into()
}

pub(super) fn mark(when: Interval, kind: MarkKind, label: &str) -> Mark {
    Mark { when, kind, label: label.to_owned(), full: None }
}

pub(super) fn frame(id_prefix: &str, width: u32) -> Frame {
    Frame {
        id_prefix: id_prefix.to_owned(),
        title: "What it shows".to_owned(),
        description: "What can be seen in it.".to_owned(),
        width,
    }
}

pub(super) fn gaps_chart(width: u32) -> GapsChart {
    let row = |label: &str, level, (reported, unknown)| GapsRow {
        optional: label.starts_with('8'),
        label: label.to_owned(),
        level,
        reported,
        unknown,
        bound: 26,
        figure: format!("{reported} + {unknown} not known, of 26"),
    };
    GapsChart {
        frame: frame("gaps", width),
        scale: "share of bound States".to_owned(),
        scale_ends: ("0".to_owned(), "100 %".to_owned()),
        key: GapsKey {
            reported: "reported gap".to_owned(),
            unknown: "not known".to_owned(),
            neither: "transposed".to_owned(),
        },
        rows: vec![
            row("Whole Directive", GapsLevel::Directive, (21, 5)),
            row("Prevention", GapsLevel::Theme, (5, 21)),
            row("Article 22 Preventive intervention programmes", GapsLevel::Article, (0, 1)),
        ],
    }
}

pub(super) fn timeline_chart(width: u32, on: &str) -> TimelineChart {
    let lane = |heading: &str, content| Lane {
        heading: heading.to_owned(),
        detail: Some("INFR(2014)0077".to_owned()),
        content,
    };
    let band = |from: &str, to: &str, kind| Band { from: day(from), to: day(to), kind };
    let facts = |marks| LaneContent::Facts { marks, nothing: "none held".to_owned() };
    let gap = MarkKind::Finding(NodeStatus::PartiallyTransposed, Weight::Authority);
    TimelineChart {
        frame: frame("state", width),
        from: day("2011-01-01"),
        to: day("2026-01-30"),
        on: day(on),
        on_label: "as things stood".to_owned(),
        deadline: Some(day("2013-12-18")),
        bound_until: None,
        lanes: vec![
            lane(
                "Time to transpose",
                LaneContent::Period {
                    from: day("2011-12-17"),
                    to: day("2013-12-18"),
                    label: "due 18 December 2013".to_owned(),
                },
            ),
            lane(
                "Measures",
                facts(vec![mark(interval("2014"), MarkKind::Measure, "Law 91(I)/2014")]),
            ),
            lane(
                "Failure to notify",
                LaneContent::Procedure {
                    shape: StepShape::Round,
                    bands: vec![
                        band("2015-02-12", "2015-02-12", BandKind::Open),
                        band("2015-02-13", "2015-12-30", BandKind::Unknown),
                    ],
                    steps: vec![
                        mark(
                            interval("2013-12-18/2015-02-12"),
                            MarkKind::Step(StepLook::Alleged, Some('L')),
                            "first letter",
                        ),
                        mark(
                            interval("2015-02-13/2015-12-31"),
                            MarkKind::Step(StepLook::Ended, Some('C')),
                            "closed",
                        ),
                    ],
                },
            ),
            lane(
                "Non-conformity",
                LaneContent::Procedure {
                    shape: StepShape::Square,
                    bands: vec![
                        band("2019-10-10", "2024-04-24", BandKind::Open),
                        band("2024-04-25", "2026-01-30", BandKind::Presumed),
                    ],
                    steps: vec![
                        mark(
                            interval("2019-10-10"),
                            MarkKind::Step(StepLook::Alleged, Some('L')),
                            "second letter",
                        ),
                        mark(
                            interval("2023-01-26"),
                            MarkKind::Step(StepLook::Maintained, Some('R')),
                            "opinion",
                        ),
                        mark(
                            interval("2024-04-24"),
                            MarkKind::Step(StepLook::Seen, None),
                            "last seen active",
                        ),
                    ],
                },
            ),
            lane("Findings", facts(vec![mark(interval("2023-01-26"), gap, "victims")])),
        ],
        legend: vec![(LegendKey::Band(BandKind::Presumed), "presumed open".to_owned())],
    }
}

/// Every look that a tile can have.
pub(super) fn tile_looks() -> Vec<TileLook> {
    let look = |face, letter: &str| TileLook {
        face,
        contested: false,
        letter: (!letter.is_empty()).then(|| letter.to_owned()),
        step: None,
    };
    let part = |from, to, stands| LevelPart { from, to, stands };
    let step = |letter: &str, stands| TileStep { letter: letter.to_owned(), stands };
    let gap = look(TileFace::Status(NodeStatus::PartiallyTransposed), "P");
    let level = |parts| look(TileFace::Level(parts), "");
    let mut looks: Vec<TileLook> =
        NodeStatus::ALL.iter().map(|status| look(TileFace::Status(*status), "?")).collect();
    looks.extend([
        TileLook { contested: true, step: Some(step("A", BandKind::Presumed)), ..gap.clone() },
        TileLook { step: Some(step("R", BandKind::Open)), ..gap.clone() },
        TileLook { step: Some(step("L?", BandKind::Unknown)), ..gap },
        look(TileFace::Status(NodeStatus::NoGapFound), ""),
        look(TileFace::Unknown, "?"),
        look(TileFace::Nothing, ""),
        level(Vec::new()),
        level(vec![part(0, 500, BandKind::Presumed)]),
        level(vec![part(0, 568, BandKind::Open), part(568, 1000, BandKind::Unknown)]),
    ]);
    looks
}

pub(super) fn tiles_chart(width: u32) -> TilesChart {
    let looks = tile_looks();
    let tiles =
        tile_places().into_iter().zip(looks.iter().cycle()).map(|((state, place), look)| {
            let figure = match look.face {
                TileFace::Level(_) => vec!["422–".to_owned(), "743".to_owned()],
                _ => Vec::new(),
            };
            Tile { place, code: state.code().to_owned(), look: look.clone(), figure }
        });
    let key = looks.iter().map(|look| (look.clone(), "what it means, in words".to_owned()));
    TilesChart { frame: frame("europe", width), tiles: tiles.collect(), key: key.collect() }
}
