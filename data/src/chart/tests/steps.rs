//! Figures over time: what is written, and what must never happen.

use proptest::prelude::*;

use super::{
    properties::{days, is_tidy, words},
    samples::{day, frame},
};
use crate::{
    chart::{
        Layering, StepsChart, StepsPanel, Stretch,
        palette::Ink,
        scene::{Paint, Shape},
        steps,
        steps_area::look,
        steps_layout,
    },
    model::Day,
};

fn stretch(from: &str, to: &str, values: &[u32]) -> Stretch {
    Stretch { from: day(from), to: day(to), values: values.to_vec() }
}

fn panel(name: &str, stretches: Vec<Stretch>) -> StepsPanel {
    StepsPanel {
        group: None,
        name: name.to_owned(),
        most: 28,
        ticks: vec![(0, "0".to_owned()), (10, "10".to_owned()), (20, "20".to_owned())],
        stretches,
        ends: ["21 reported", "5 not known", ""].map(str::to_owned).into(),
        total: "of 26 bound".to_owned(),
    }
}

fn chart(width: u32) -> StepsChart {
    StepsChart {
        frame: frame("steps", width),
        from: day("2011-12-13"),
        on: day("2026-01-30"),
        on_label: "30 January 2026".to_owned(),
        deadline: Some((day("2013-12-18"), "due 18 December 2013".to_owned())),
        layering: Layering::Gaps,
        scale: "Member States".to_owned(),
        key: ["reported gap", "not known", "neither"].map(str::to_owned).into(),
        panels: vec![panel(
            "",
            vec![
                stretch("2011-12-13", "2011-12-16", &[0, 0, 0]),
                stretch("2011-12-17", "2013-06-30", &[0, 26, 0]),
                stretch("2013-07-01", "2020-12-31", &[12, 15, 0]),
                stretch("2021-01-01", "2026-01-30", &[21, 5, 0]),
            ],
        )],
        nothing: "nothing held".to_owned(),
    }
}

fn rows(width: u32) -> StepsChart {
    let mut chart = chart(width);
    chart.layering = Layering::Procedures;
    let mut letters = panel("Letter of formal notice", chart.panels[0].stretches.clone());
    letters.group = Some("Failure to notify".to_owned());
    let one = vec![stretch("2026-01-30", "2026-01-30", &[1, 0, 0])];
    let opinion = StepsPanel { most: 1, ..panel("Reasoned opinion", one) };
    chart.panels = vec![letters, opinion];
    chart
}

#[test]
fn steps_are_written_wide_and_narrow() {
    insta::assert_snapshot!("steps_wide", steps(&chart(720)).inline());
    insta::assert_snapshot!("steps_rows_narrow", steps(&rows(312)).inline());
}

#[test]
fn the_samples_are_tidy() {
    for width in [280, 312, 600, 720, 1120] {
        for layering in
            [Layering::Gaps, Layering::GapsOfOptions, Layering::Procedures, Layering::Line]
        {
            for chart in [chart(width), rows(width)] {
                is_tidy(&steps_layout::lay_out(&StepsChart { layering, ..chart })).unwrap();
            }
        }
    }
}

#[test]
fn nothing_held_is_said_in_words() {
    let written = steps(&StepsChart { panels: Vec::new(), ..chart(720) }).inline();
    assert!(written.contains("nothing held") && !written.contains("2013"));
}

/// Every value is as tall as it is on the scale that all panels share.
#[test]
fn equal_numbers_are_equally_tall() {
    let scene = steps_layout::lay_out(&rows(720));
    let tall = |color| {
        scene
            .shapes()
            .filter_map(|shape| match shape {
                Shape::Rect { area, paint } if *paint == color && area.right - area.left != 22 => {
                    Some(area.bottom - area.top)
                }
                _ => None,
            })
            .collect::<Vec<i32>>()
    };
    // 84 pixels for 28: 3 for each.
    assert_eq!(tall(Paint::Plain(Ink::Band)), [36, 63, 3]);
}

/// A step down is drawn too: no area covers the edge of the layer below it.
#[test]
fn every_step_has_an_edge_up_or_down() {
    let mut chart = chart(720);
    // Of options, so that an area and the edges differ in colour.
    chart.layering = Layering::GapsOfOptions;
    chart.panels[0].stretches = vec![
        stretch("2012-01-01", "2015-12-31", &[0, 20, 6]),
        stretch("2016-01-01", "2026-01-30", &[0, 10, 16]),
    ];
    let scene = steps_layout::lay_out(&chart);
    let shapes: Vec<&Shape> = scene.shapes().collect();
    // 216 pixels for 28: 10 are 77 of them.
    let is_edge = |shape: &&Shape| {
        let area = shape.area();
        matches!(shape, Shape::Rect { .. })
            && area.right - area.left == 1
            && area.bottom - area.top == 77
    };
    let edge = shapes.iter().position(is_edge).unwrap();
    let is_area = |shape: &&Shape| matches!(shape, Shape::Rect { paint, .. } if look(Layering::GapsOfOptions, 2).0 == *paint);
    assert!(edge > shapes.iter().rposition(is_area).unwrap());
}

fn panels() -> impl Strategy<Value = StepsPanel> {
    let stretch = (days(), days(), prop::collection::vec(0..40_u32, 0..4))
        .prop_map(|(a, b, values)| Stretch { from: a.min(b), to: a.max(b), values });
    (
        (prop::option::of(words()), words(), 0..60_u32),
        prop::collection::vec((0..60_u32, words()), 0..5),
        prop::collection::vec(stretch, 0..5),
        prop::collection::vec(words(), 0..4),
        words(),
    )
        .prop_map(|((group, name, most), ticks, stretches, ends, total)| StepsPanel {
            group,
            name,
            most,
            ticks,
            stretches,
            ends,
            total,
        })
}

fn charts() -> impl Strategy<Value = StepsChart> {
    let layerings = prop_oneof![
        Just(Layering::Gaps),
        Just(Layering::GapsOfOptions),
        Just(Layering::Procedures),
        Just(Layering::Line)
    ];
    let deadline = prop::option::of((days(), words()));
    (
        (200..1500_u32, days(), days(), deadline, layerings),
        (words(), words(), prop::collection::vec(words(), 0..4)),
        prop::collection::vec(panels(), 0..5),
    )
        .prop_map(|((width, a, b, deadline, layering), (on_label, scale, key), panels)| {
            let on: Day = a.max(b);
            // What is drawn ends with the day asked for, and begins with the axis.
            let panels = panels
                .into_iter()
                .map(|mut panel: StepsPanel| {
                    panel.stretches.retain(|stretch| stretch.from >= a.min(b) && stretch.to <= on);
                    panel
                })
                .collect();
            StepsChart {
                frame: frame("any", width),
                from: a.min(b),
                on,
                on_label,
                deadline: deadline.filter(|(day, _)| *day >= a.min(b)),
                layering,
                scale,
                key,
                panels,
                nothing: "nothing".to_owned(),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn steps_are_tidy(chart in charts()) {
        is_tidy(&steps_layout::lay_out(&chart))?;
    }
}
