//! What a line of time must not seem to say: a claim is no status, and what has
//! no day was not so all the time.

use super::samples::{day, interval, mark, timeline_chart};
use crate::{
    chart::{
        LaneContent, Mark, MarkKind, TimelineChart, Weight,
        area::Area,
        palette::{Ink, Pattern},
        scene::{Layer, Paint, Scene, Shape},
        timeline_layout::lay_out,
    },
    model::NodeStatus,
};

const TRANSPOSED: Paint = Paint::Plain(Ink::Transposed);

/// The sample with these findings and nothing else.
fn findings(marks: Vec<Mark>) -> TimelineChart {
    let mut chart = timeline_chart(1000, "2026-01-30");
    chart.lanes.truncate(1);
    chart.lanes[0].content = LaneContent::Facts { marks, nothing: "none held".to_owned() };
    chart
}

fn marks(scene: &Scene) -> Vec<(Area, Paint)> {
    let rects = scene.layer(Layer::Mark).filter_map(|shape| match shape {
        Shape::Rect { area, paint } => Some((*area, *paint)),
        Shape::Circle { .. } | Shape::Word(_) => None,
    });
    rects.collect()
}

fn says(scene: &Scene, text: &str) -> bool {
    scene.layer(Layer::Word).any(|shape| matches!(shape, Shape::Word(word) if word.text == text))
}

#[test]
fn a_claim_is_an_outline_and_an_established_status_is_solid() {
    let drawn = |weight| {
        let kind = MarkKind::Finding(NodeStatus::Transposed, weight);
        let scene = lay_out(&findings(vec![mark(interval("2024-05-29"), kind, "said")]));
        marks(&scene).into_iter().map(|(_, paint)| paint).collect::<Vec<_>>()
    };
    assert_eq!(drawn(Weight::Authority), [TRANSPOSED, TRANSPOSED]);
    assert_eq!(drawn(Weight::Claim), [TRANSPOSED, Paint::Plain(Ink::Paper)]);
}

#[test]
fn what_has_no_day_is_not_on_the_line() {
    let kind = MarkKind::Finding(NodeStatus::Transposed, Weight::Claim);
    let scene = lay_out(&findings(vec![mark(interval("../2025-11-24"), kind, "undated")]));
    assert!(marks(&scene).is_empty());
    assert!(!says(&scene, "undated"));
    assert!(says(&scene, "none held"));
}

#[test]
fn a_long_stretch_has_no_colour_of_a_status() {
    let kind = MarkKind::Finding(NodeStatus::Transposed, Weight::Authority);
    let hatch = |days: &str| {
        let scene = lay_out(&findings(vec![mark(interval(days), kind, "said")]));
        marks(&scene).last().map(|(_, paint)| *paint)
    };
    let some_day = |ink| Some(Paint::Filled(Pattern::SomeDay(ink)));
    assert_eq!(hatch("2014-01-01/2015-12-31"), some_day(Ink::Transposed));
    assert_eq!(hatch("2014-01-01/2019-12-31"), some_day(Ink::Muted));
}

#[test]
fn the_words_of_the_deadline_stand_at_it_also_before_it() {
    for width in [340, 1000] {
        let mut chart = timeline_chart(width, "2012-06-01");
        chart.to = day("2012-06-01");
        let scene = lay_out(&chart);
        let words = scene.layer(Layer::Word).find_map(|shape| match shape {
            Shape::Word(word) if word.text.starts_with("due") => Some(word.area()),
            _ => None,
        });
        let line = scene.layer(Layer::Line).find_map(|shape| match shape {
            Shape::Rect { area, paint: Paint::Plain(Ink::Text) } => Some(area.left),
            _ => None,
        });
        let (words, line) = (words.unwrap(), line.unwrap());
        assert!(words.right <= line && line - words.right < 12, "{words:?} {line}");
    }
}

#[test]
fn the_time_after_a_state_was_bound_is_shaded_once_it_has_come() {
    let shade = |on: &str| {
        let mut chart = timeline_chart(1000, on);
        chart.bound_until = Some(day("2020-12-31"));
        lay_out(&chart).layer(Layer::Shade).count()
    };
    assert_eq!(shade("2018-01-01"), 0);
    assert_eq!(shade("2020-12-31"), 0);
    assert_eq!(shade("2021-01-01"), 1);
    assert_eq!(shade("2026-01-30"), 1);
}
