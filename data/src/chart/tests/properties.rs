//! What must hold of every picture, whatever is in it.

use proptest::prelude::*;

use super::samples::{day, frame, gaps_chart, tile_looks, tiles_chart, timeline_chart};
use crate::{
    chart::{
        Band, BandKind, GapsChart, Lane, LaneContent, Mark, MarkKind, StepLook, StepShape,
        TimelineChart, Weight,
        area::Area,
        gaps_layout,
        scene::{Layer, Scene},
        tiles_layout, timeline, timeline_layout,
    },
    model::{Day, NodeStatus},
    snapshot::interval::Interval,
};

pub(super) fn days() -> impl Strategy<Value = Day> {
    (2009..2029_i16, 1..=12_i8, 1..=28_i8)
        .prop_filter_map("a day", |(year, month, day)| Day::from_ymd(year, month, day))
}

pub(super) fn words() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[a-zA-Z0-9()/ ]{0,40}", 1 => ".{0,120}", 1 => "[A-Z]{60,90}"]
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    let kinds = prop_oneof![
        Just(MarkKind::Measure),
        Just(MarkKind::Step(StepLook::Maintained, Some('R'))),
        Just(MarkKind::Step(StepLook::Ended, Some('W'))),
        Just(MarkKind::Step(StepLook::Seen, None)),
        Just(MarkKind::Finding(NodeStatus::Unclear, Weight::Authority)),
        Just(MarkKind::Finding(NodeStatus::Transposed, Weight::Claim)),
    ];
    let when = (days(), days(), 0..4_u8).prop_map(|(a, b, form)| match form {
        0 => Interval { first: None, last: a },
        1 => Interval { first: Some(a.min(b)), last: a.max(b) },
        _ => Interval::of_day(a),
    });
    let mark = (when, kinds, words()).prop_map(|(when, kind, label)| Mark {
        when,
        kind,
        label,
        full: None,
    });
    prop::collection::vec(mark, 0..9)
}

fn contents() -> impl Strategy<Value = LaneContent> {
    let kinds =
        prop_oneof![Just(BandKind::Open), Just(BandKind::Presumed), Just(BandKind::Unknown)];
    let band = (days(), days(), kinds).prop_map(|(a, b, kind)| Band {
        from: a.min(b),
        to: a.max(b),
        kind,
    });
    prop_oneof![
        (days(), days(), words()).prop_map(|(a, b, label)| LaneContent::Period {
            from: a.min(b),
            to: a.max(b),
            label
        }),
        (marks(), words()).prop_map(|(marks, nothing)| LaneContent::Facts { marks, nothing }),
        (prop::collection::vec(band, 0..3), marks()).prop_map(|(bands, steps)| {
            LaneContent::Procedure { shape: StepShape::Round, bands, steps }
        }),
    ]
}

fn timelines() -> impl Strategy<Value = TimelineChart> {
    let lane = (words(), prop::option::of(words()), contents())
        .prop_map(|(heading, detail, content)| Lane { heading, detail, content });
    let lanes = prop::collection::vec(lane, 0..5);
    (200..1500_u32, days(), days(), days(), prop::option::of(days()), words(), lanes).prop_map(
        |(width, a, b, on, bound_until, on_label, lanes)| TimelineChart {
            frame: frame("any", width),
            from: a.min(b),
            to: a.max(b),
            on,
            on_label,
            bound_until,
            lanes,
            ..timeline_chart(width, "2020-01-01")
        },
    )
}

fn meet(one: Area, other: Area) -> bool {
    one.left < other.right
        && other.left < one.right
        && one.top < other.bottom
        && other.top < one.bottom
}

/// Nothing leaves the picture, no words meet other words or a mark.
pub(super) fn is_tidy(scene: &Scene) -> Result<(), TestCaseError> {
    let picture = Area::new(0, 0, scene.width, scene.height);
    for shape in scene.shapes() {
        let area = shape.area();
        let inside = area.left >= picture.left
            && area.top >= picture.top
            && area.right <= picture.right
            && area.bottom <= picture.bottom;
        prop_assert!(inside, "{shape:?} leaves {picture:?}");
    }
    let words: Vec<_> = scene.layer(Layer::Word).collect();
    for (at, one) in words.iter().enumerate() {
        for other in &words[at + 1..] {
            prop_assert!(!meet(one.area(), other.area()), "{one:?} meets {other:?}");
        }
        for mark in scene.layer(Layer::Mark).chain(scene.layer(Layer::Band)) {
            prop_assert!(!meet(one.area(), mark.area()), "{one:?} meets {mark:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn timelines_are_tidy(chart in timelines()) {
        is_tidy(&timeline_layout::lay_out(&chart))?;
    }

    #[test]
    fn gaps_are_tidy(
        width in 200..1500_u32,
        rows in prop::collection::vec((words(), 0..40_u32, 0..40_u32, 0..40_u32, words()), 0..8),
    ) {
        let mut chart = GapsChart { rows: Vec::new(), ..gaps_chart(width) };
        for ((label, reported, unknown, bound, figure), like) in
            rows.into_iter().zip(gaps_chart(width).rows.into_iter().cycle())
        {
            chart.rows.push(crate::chart::GapsRow { label, reported, unknown, bound, figure, ..like });
        }
        is_tidy(&gaps_layout::lay_out(&chart))?;
    }

    #[test]
    fn tiles_are_tidy(width in 200..1500_u32, key in prop::collection::vec(words(), 0..9)) {
        let key = tile_looks().into_iter().zip(key).collect();
        is_tidy(&tiles_layout::lay_out(&crate::chart::TilesChart { key, ..tiles_chart(width) }))?;
    }

    /// A fact that counts from a later day changes nothing (rule 1).
    #[test]
    fn later_facts_change_nothing(chart in timelines(), later in marks(), at in 0..5_usize) {
        let later: Vec<Mark> = later
            .into_iter()
            .filter(|mark| mark.when.last > chart.on)
            .collect();
        let mut more = chart.clone();
        if let Some(LaneContent::Facts { marks, .. } | LaneContent::Procedure { steps: marks, .. }) =
            more.lanes.get_mut(at).map(|lane| &mut lane.content)
        {
            marks.extend(later);
        }
        prop_assert_eq!(timeline(&chart), timeline(&more));
    }
}

#[test]
fn the_samples_are_tidy() {
    for width in [280, 340, 600, 1100] {
        for on in ["2011-12-13", "2015-06-01", "2026-01-30"] {
            is_tidy(&timeline_layout::lay_out(&timeline_chart(width, on))).unwrap();
        }
    }
    assert!(day("2011-12-13") < day("2015-06-01"));
}
