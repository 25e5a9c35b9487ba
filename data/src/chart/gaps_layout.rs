//! Lays out the chart of reported gaps and of what is not known.
//!
//! In wide pictures the node's name stands left of its bar and the figures
//! right of it; in narrow ones both stand above the bar, which then has the
//! whole width. Scaling one drawing to both would leave its text unreadable.

use super::{
    GapsChart, GapsLevel, GapsRow,
    font::Face,
    gaps_bar::{HEIGHT as BAR, REPORTED, TRANSPOSED, UNKNOWN, put_bar},
    key::{Sample, put_key},
    palette::Ink,
    scene::{Anchor, Scene, Word},
    wrap::{widest, wrap},
};

const INDENT: i32 = 12;
const SPACE: i32 = 16;

/// The whole chart.
pub(crate) fn lay_out(chart: &GapsChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let columns = Columns::of(chart, scene.width);
    let samples = [
        (Sample::Bar { fill: REPORTED, outline: Ink::PartialLine }, &chart.key.reported),
        (Sample::Bar { fill: UNKNOWN, outline: Ink::Muted }, &chart.key.unknown),
        (Sample::Bar { fill: TRANSPOSED, outline: Ink::Transposed }, &chart.key.neither),
    ];
    let left = if columns.above { 0 } else { columns.bar.0 };
    let mut top = put_key(&mut scene, &samples, left, 0);
    top = put_scale(&mut scene, chart, &columns, top + 4);
    for (at, row) in chart.rows.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| chart.rows[before].level);
        let apart = before
            .is_some_and(|before| before != row.level && row.level != GapsLevel::Article)
            || before == Some(GapsLevel::Directive);
        top += if apart { 8 } else { 0 };
        let from = top;
        top = put_row(&mut scene, row, &columns, top);
        scene.rows.push((from, top));
    }
    scene.height = top;
    scene
}

/// Where names, bars and figures stand.
struct Columns {
    /// Names and figures stand above the bar.
    above: bool,
    /// The bar's left and right end.
    bar: (i32, i32),
    width: i32,
}

impl Columns {
    fn of(chart: &GapsChart, width: i32) -> Self {
        if chart.frame.is_narrow() {
            return Self { above: true, bar: (0, width), width };
        }
        let names = chart.rows.iter().map(|row| indent(row) + face(row).width(&row.label)).max();
        let figures = chart.rows.iter().map(|row| Face::Small.width(&row.figure)).max();
        let names = names.unwrap_or(0).min(width * 32 / 100);
        let figures = figures.unwrap_or(0).min(width * 34 / 100);
        Self { above: false, bar: (names + SPACE, width - figures - SPACE), width }
    }
}

const fn indent(row: &GapsRow) -> i32 {
    match row.level {
        GapsLevel::Directive | GapsLevel::Theme => 0,
        GapsLevel::Article => INDENT,
    }
}

const fn face(row: &GapsRow) -> Face {
    match row.level {
        GapsLevel::Directive => Face::BodyStrong,
        GapsLevel::Theme | GapsLevel::Article => Face::Body,
    }
}

/// What the bars are a share of, between the words of the scale's ends.
fn put_scale(scene: &mut Scene, chart: &GapsChart, columns: &Columns, top: i32) -> i32 {
    let (left, right) = columns.bar;
    let room = right - left;
    let word = |x, top, anchor| Word {
        text: String::new(),
        x,
        top,
        anchor,
        face: Face::Small,
        ink: Ink::Muted,
    };
    let (low, high) = &chart.scale_ends;
    let ends = Face::Small.width(low).max(Face::Small.width(high)) + SPACE;
    let mut line = top;
    if Face::Small.width(&chart.scale) <= room - 2 * ends {
        let middle = word(left + room / 2, line, Anchor::Middle);
        scene.put_words(&wrap(&chart.scale, Face::Small, room, 1), &middle, false);
    } else {
        let lines = wrap(&chart.scale, Face::Small, room, 2);
        scene.put_words(&lines, &word(left, line, Anchor::Start), false);
        line += height(&lines, Face::Small);
    }
    scene.put_words(&wrap(low, Face::Small, room / 3, 1), &word(left, line, Anchor::Start), false);
    scene.put_words(&wrap(high, Face::Small, room / 3, 1), &word(right, line, Anchor::End), false);
    line + Face::Small.line() + 4
}

fn put_row(scene: &mut Scene, row: &GapsRow, columns: &Columns, top: i32) -> i32 {
    let face = face(row);
    let name = Word {
        text: String::new(),
        x: indent(row),
        top,
        anchor: Anchor::Start,
        face,
        ink: Ink::Text,
    };
    let mut figure = Word {
        text: String::new(),
        x: columns.width,
        top: top + 1,
        anchor: Anchor::End,
        face: Face::Small,
        ink: Ink::Muted,
    };
    if columns.above {
        let figures = wrap(&row.figure, Face::Small, columns.width - indent(row), 2);
        let one_line = indent(row) + face.width(&row.label) + SPACE + widest(&figures, Face::Small);
        let names = wrap(&row.label, face, columns.width - indent(row), 3);
        scene.put_words(&names, &name, false);
        let mut bar = top + height(&names, face);
        if one_line <= columns.width && figures.len() == 1 {
            bar = bar.max(top + face.line());
        } else {
            figure = Word { x: indent(row), top: bar, anchor: Anchor::Start, ..figure };
            bar += height(&figures, Face::Small);
        }
        scene.put_words(&figures, &figure, false);
        put_bar(scene, row, columns.bar, bar + 3);
        return bar + 3 + BAR + 10;
    }
    let (left, right) = columns.bar;
    let names = wrap(&row.label, face, left - SPACE - indent(row), 3);
    let figures = wrap(&row.figure, Face::Small, columns.width - right - SPACE, 3);
    let tall = height(&names, face).max(height(&figures, Face::Small)).max(BAR);
    let amid = |own: i32| top + (tall - own) / 2;
    scene.put_words(&names, &Word { top: amid(height(&names, face)), ..name }, false);
    let figure_top = amid(height(&figures, Face::Small));
    let figure = Word { x: right + SPACE, top: figure_top, anchor: Anchor::Start, ..figure };
    scene.put_words(&figures, &figure, false);
    put_bar(scene, row, columns.bar, amid(BAR));
    top + tall + 7
}

fn height(lines: &[String], face: Face) -> i32 {
    (0..).zip(lines).last().map_or(0, |(last, _)| (last + 1) * face.line())
}
