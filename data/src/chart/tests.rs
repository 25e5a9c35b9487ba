//! Charts as a whole: what is written, and what must never happen in any picture.

mod bars;
mod dots;
mod files;
mod findings;
mod lanes;
mod properties;
mod samples;
mod steps;

use samples::{day, gaps_chart, interval, mark, tiles_chart, timeline_chart};

use super::{BandKind, LaneContent, LevelPart, TileFace, gaps, tiles, timeline};

#[test]
fn gaps_are_written_wide_and_narrow() {
    insta::assert_snapshot!("gaps_wide", gaps(&gaps_chart(640)).inline());
    insta::assert_snapshot!("gaps_narrow", gaps(&gaps_chart(320)).inline());
}

#[test]
fn a_timeline_is_written() {
    insta::assert_snapshot!("timeline_wide", timeline(&timeline_chart(760, "2026-01-30")).inline());
}

#[test]
fn tiles_are_written_wide_and_narrow() {
    insta::assert_snapshot!("tiles_wide", tiles(&tiles_chart(880)).inline());
    insta::assert_snapshot!("tiles_narrow", tiles(&tiles_chart(312)).inline());
}

#[test]
fn a_gauge_is_as_high_as_its_share_and_never_drawn_for_nothing() {
    #[track_caller]
    fn check(parts: &[(u16, u16, BandKind)], expected: &[i32]) {
        let mut chart = tiles_chart(880);
        let parts = parts.iter().map(|&(from, to, stands)| LevelPart { from, to, stands });
        chart.tiles.truncate(1);
        chart.tiles[0].look.face = TileFace::Level(parts.collect());
        chart.tiles[0].look.letter = None;
        chart.key.clear();
        let written = tiles(&chart).inline();
        let heights: Vec<i32> = written
            .lines()
            .filter(|line| line.contains("#1B4B8F"))
            .filter_map(|line| line.split("height=\"").nth(1)?.split('"').next()?.parse().ok())
            .collect();
        assert_eq!(heights, expected);
    }
    check(&[], &[]);
    check(&[(0, 0, BandKind::Open)], &[]);
    check(&[(0, 1000, BandKind::Open)], &[58, 2]);
    check(&[(0, 500, BandKind::Open)], &[29, 2]);
    check(&[(0, 250, BandKind::Presumed)], &[4, 4, 2]);
    check(&[(0, 250, BandKind::Unknown)], &[1, 1, 1, 2]);
}

#[test]
fn a_share_of_nothing_is_nothing() {
    assert_eq!(LevelPart::share(0, 23), 0);
    assert_eq!(LevelPart::share(23, 23), 1000);
    assert_eq!(LevelPart::share(6, 23), 260);
    assert_eq!(LevelPart::share(0, 0), 0);
    assert_eq!(LevelPart::share(9, 3), 1000);
}

#[test]
fn what_counts_from_a_later_day_is_not_written() {
    #[track_caller]
    fn check(on: &str, shown: &[&str], hidden: &[&str]) {
        let written = timeline(&timeline_chart(1000, on)).inline();
        for words in shown {
            assert!(written.contains(words), "{on}: {words} is missing");
        }
        for words in hidden {
            assert!(!written.contains(words), "{on}: {words} is there");
        }
    }
    let (law, letter, opinion, closed) = ("Law 91(I)/2014", "first letter", "opinion", "closed");
    check("2012-06-01", &["due 18 December 2013", "none held"], &[law, letter, "Failure"]);
    // The letter is of some day up to 12 February 2015, and counts from then.
    check("2015-02-11", &[law], &[letter, opinion, closed]);
    check("2015-02-12", &[law, letter], &[opinion, closed]);
    // Whether it was closed is not known: dots, but no word yet.
    check("2015-06-01", &[letter, "stroke-dasharray"], &[opinion, closed]);
    check("2015-12-31", &[letter, closed], &[opinion]);
    check("2026-01-30", &[letter, closed, opinion], &[]);
}

#[test]
fn a_picture_passes_a_strict_policy_and_names_itself() {
    let mut chart = timeline_chart(600, "2026-01-30");
    let nasty = "</title><script>alert(\"1\")</script>&'\u{0}fill=\"#010001\"";
    nasty.clone_into(&mut chart.frame.title);
    nasty.clone_into(&mut chart.frame.description);
    chart.frame.id_prefix = "a\"b c".to_owned();
    if let Some(LaneContent::Facts { marks, .. }) =
        chart.lanes.get_mut(1).map(|lane| &mut lane.content)
    {
        marks.push(mark(interval("2020-01-01"), super::MarkKind::Measure, nasty));
    }
    let written = timeline(&chart).inline();
    for never in
        ["<script", "style=", "<pattern", "url(", "fill=\"#0100", "\u{0}", " width=\"600\""]
    {
        assert!(!written.contains(never), "{never}");
    }
    assert!(written.starts_with("<svg xmlns="));
    for always in [
        "role=\"img\"",
        "aria-labelledby=\"a-b-c-title\" aria-describedby=\"a-b-c-desc\"",
        "<title id=\"a-b-c-title\">&lt;/title&gt;",
        "class=\"chart-svg\"",
        "font-family=\"IBM Plex Sans\"",
        "font-size=\"13\"",
        "font-size=\"14\"",
        "font-weight=\"600\"",
        "fill=\"#E69F00\"",
        "fill=\"#F4C667\"",
    ] {
        assert!(written.contains(always), "{always}");
    }
}

#[test]
fn zero_draws_no_sliver_and_one_can_be_seen() {
    #[track_caller]
    fn check((reported, unknown, bound): (u32, u32, u32), hatched: usize, dotted: usize) {
        let mut chart = gaps_chart(640);
        chart.rows.truncate(1);
        (chart.rows[0].reported, chart.rows[0].unknown, chart.rows[0].bound) =
            (reported, unknown, bound);
        let written = gaps(&chart).inline();
        // One of each is in the key.
        let drawn = |look: &str| written.matches(look).count();
        assert_eq!(drawn("fill=\"#E69F00\""), 1 + hatched);
        assert_eq!(drawn("stroke=\"#5B5F66\" stroke-width=\"1.8\""), 1 + dotted);
    }
    check((0, 0, 26), 0, 0);
    check((0, 26, 26), 0, 1);
    check((26, 0, 26), 1, 0);
    check((1, 25, 26), 1, 1);
    check((1, 1, 100_000), 1, 1);
    check((99_999, 1, 100_000), 1, 1);
    check((0, 0, 0), 0, 0);
}

#[test]
fn an_axis_that_ends_where_it_begins_is_drawn() {
    let mut chart = timeline_chart(600, "2011-01-01");
    (chart.from, chart.to, chart.deadline) = (day("2011-01-01"), day("2011-01-01"), None);
    assert!(timeline(&chart).inline().starts_with("<svg"));
}

/// Each row leads somewhere, and no other number of addresses is accepted.
#[test]
fn links_lie_over_the_rows() {
    let drawn = gaps(&gaps_chart(640));
    let rows = gaps_chart(640).rows.len();
    let addresses: Vec<String> = (0..rows).map(|at| format!("/x?a={at}&b")).collect();
    let layer = drawn.links(&addresses).unwrap();
    assert_eq!(layer.matches("<a href=").count(), rows);
    assert!(layer.contains("/x?a=0&amp;b") && !layer.contains("style="), "{layer}");
    assert!(drawn.links(&addresses[1..]).is_none());
}
