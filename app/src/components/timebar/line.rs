//! The line of time: a tick for each milestone where it is, and its number where
//! there is room, so that two near days never collide. A picture; what it shows
//! stands in words beside it.

use data::model::Day;
use leptos::prelude::*;

use super::milestones::milestones;
use crate::context::PageContext;

/// Per cent of the line that a number needs, where the line is long.
const APART: f64 = 3.3;
/// The same on a phone.
const APART_NARROW: f64 = 6.2;

/// The line for wide windows, and the one for narrow ones.
pub(super) fn lines(ctx: &PageContext) -> AnyView {
    view! {
        {line(ctx, "track track-wide", APART)}
        {line(ctx, "track track-narrow", APART_NARROW)}
    }
    .into_any()
}

fn line(ctx: &PageContext, class: &'static str, apart: f64) -> AnyView {
    let all = milestones(ctx);
    let ticks: Vec<f64> = all.iter().map(|milestone| place(ctx, milestone.date)).collect();
    let numbers = spread(&ticks, apart);
    let here = all.iter().rposition(|milestone| milestone.date <= ctx.on);
    let marks = ticks
        .iter()
        .zip(&numbers)
        .enumerate()
        .map(|(at, (tick, number))| {
            let class = match here {
                Some(here) if at == here => "track-mark is-here",
                Some(here) if at < here => "track-mark is-past",
                _ => "track-mark",
            };
            let (tick, number) = (percent(*tick), percent(*number));
            view! {
                <g class=class>
                    <line x1=tick.clone() x2=tick.clone() y1="5" y2="15"/>
                    <line class="track-lead" x1=tick x2=number.clone() y1="15" y2="22"/>
                    <text x=number y="33">{at + 1}</text>
                </g>
            }
        })
        .collect_view();
    let on = percent(place(ctx, ctx.on));
    view! {
        <svg class=class aria-hidden="true" focusable="false">
            <line class="track-all" x1="0%" x2="100%" y1="10" y2="10"/>
            <line class="track-past" x1="0%" x2=on.clone() y1="10" y2="10"/>
            {marks}
            <circle class="track-knob" cx=on cy="10" r="6"/>
        </svg>
    }
    .into_any()
}

/// Where a day stands on the line, in per cent of it.
fn place(ctx: &PageContext, day: Day) -> f64 {
    let first = ctx.snapshot.directive().adopted;
    let all = f64::from(first.days_until(ctx.today).max(1));
    (f64::from(first.days_until(day)) * 100.0 / all).clamp(0.0, 100.0)
}

fn percent(place: f64) -> String {
    format!("{place:.2}%")
}

/// The places nearest to the wanted ones, in their order, of which no two are
/// nearer than `apart`; all stay on the line. Where so many do not fit they
/// stand as far apart as they can.
fn spread(wanted: &[f64], apart: f64) -> Vec<f64> {
    let gaps = wanted.len().saturating_sub(1).max(1);
    #[expect(clippy::cast_precision_loss, reason = "milestones are few")]
    let apart = apart.min(100.0 / gaps as f64);
    #[expect(clippy::cast_precision_loss, reason = "milestones are few")]
    let shift = |at: usize| apart * at as f64;
    // Without their distances the places need only not fall: neighbours that do
    // meet in the middle (pool adjacent violators).
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (at, place) in wanted.iter().enumerate() {
        pools.push((place - shift(at), 1));
        while let [.., (before, many), (last, few)] = pools[..] {
            if before <= last {
                break;
            }
            pools.truncate(pools.len() - 2);
            #[expect(clippy::cast_precision_loss, reason = "milestones are few")]
            let mean = (before * many as f64 + last * few as f64) / (many + few) as f64;
            pools.push((mean, many + few));
        }
    }
    let most = 100.0 - shift(wanted.len().saturating_sub(1));
    pools
        .into_iter()
        .flat_map(|(place, many)| std::iter::repeat_n(place.clamp(0.0, most.max(0.0)), many))
        .enumerate()
        .map(|(at, place)| place + shift(at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_where_they_can_without_colliding() {
        #[track_caller]
        fn check(wanted: &[f64], apart: f64, expected: &[f64]) {
            let found = spread(wanted, apart);
            assert_eq!(found.len(), expected.len());
            for (found, expected) in found.iter().zip(expected) {
                assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
            }
        }
        check(&[], 5.0, &[]);
        check(&[0.0], 5.0, &[0.0]);
        check(&[10.0, 50.0], 5.0, &[10.0, 50.0]);
        // Two that collide part by as much.
        check(&[50.0, 52.0], 6.0, &[48.0, 54.0]);
        // At an end they stay on the line.
        check(&[0.0, 0.1, 10.0], 6.0, &[0.0, 6.0, 12.0]);
        check(&[99.0, 100.0], 6.0, &[94.0, 100.0]);
        // More than fit share the line.
        check(&[1.0, 2.0, 3.0], 60.0, &[0.0, 50.0, 100.0]);
    }

    #[test]
    fn the_numbers_of_the_shipped_milestones_keep_their_distance() {
        let ctx = crate::reference::context("2026-01-30");
        for apart in [APART, APART_NARROW] {
            let ticks: Vec<f64> =
                milestones(&ctx).iter().map(|milestone| place(&ctx, milestone.date)).collect();
            let numbers = spread(&ticks, apart);
            assert!(numbers.windows(2).all(|pair| pair[1] - pair[0] >= apart - 1e-9));
            assert!(numbers.iter().all(|place| (0.0..=100.0).contains(place)));
        }
    }
}
