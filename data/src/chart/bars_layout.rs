//! Lays out horizontal bars: the name left of its bar and the figure right of
//! it; where both leave too little room for the bar, they stand above it.

use super::{
    Bar, BarScale, BarsChart, BarsRow,
    area::Area,
    font::Face,
    gaps_bar::UNKNOWN,
    key::{Sample, put_key},
    palette::{Ink, Pattern},
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    wrap::{widest, wrap},
};

const FACE: Face = Face::Small;
const LINE: i32 = FACE.line();
/// Between names, bars and figures.
pub(crate) const SPACE: i32 = 12;
/// How tall a bar is.
const TALL: i32 = 12;
/// A bar needs at least this much beside its words.
const LEAST: i32 = 96;
/// Fewer pixels than this cannot be told from none.
const SLIVER: i32 = 3;

const HELD: Paint = Paint::Plain(Ink::Muted);
const MAY_BE: Paint = Paint::Filled(Pattern::SomeDay(Ink::Text));

/// The whole chart.
pub(crate) fn lay_out(chart: &BarsChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let names = chart.rows.iter().map(|row| row.name.as_str());
    let figures = chart.rows.iter().map(|row| row.figure.as_str());
    let columns = Columns::of(names, figures, scene.width);
    let [held, may_be, unknown] = &chart.key;
    let samples: Vec<(Sample, &String)> = [(HELD, held), (MAY_BE, may_be), (UNKNOWN, unknown)]
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(fill, words)| (Sample::Bar { fill, outline: Ink::Muted }, words))
        .collect();
    let left = if columns.above { 0 } else { columns.bar.0 };
    let mut top = put_key(&mut scene, &samples, left, 0);
    top = put_scale(&mut scene, &chart.scale, &chart.scale_words, &columns, top + 4);
    let first = top;
    for row in &chart.rows {
        let from = top;
        top = put_row(&mut scene, &chart.scale, row, &columns, top);
        scene.rows.push((from, top));
    }
    put_grid(&mut scene, &chart.scale, columns.bar, (first, top));
    scene.height = top;
    scene
}

/// Puts a line of the grid at each value that is named.
pub(crate) fn put_grid(
    scene: &mut Scene,
    scale: &BarScale,
    bar: (i32, i32),
    (top, bottom): (i32, i32),
) {
    let BarScale::Days { ticks, .. } = scale else { return };
    for (value, _) in ticks {
        let x = place(scale, *value, bar).min(bar.1 - 1);
        let area = Area::new(x, top, x + 1, bottom);
        scene.put(Layer::Grid, Shape::Rect { area, paint: Paint::Plain(Ink::Grid) });
    }
}

/// Where names, bars and figures stand.
pub(crate) struct Columns {
    /// Names and figures stand above the bar.
    pub(crate) above: bool,
    /// The left and right end of the bars.
    pub(crate) bar: (i32, i32),
    /// The whole width.
    pub(crate) width: i32,
}

impl Columns {
    /// The columns in which these names and figures have room.
    pub(crate) fn of<'a>(
        names: impl Iterator<Item = &'a str>,
        figures: impl Iterator<Item = &'a str>,
        width: i32,
    ) -> Self {
        let names = names.map(|name| Face::Body.width(name)).max().unwrap_or(0);
        let figures = figures.map(|figure| FACE.width(figure)).max().unwrap_or(0);
        let (names, figures) = (names.min(width * 34 / 100), figures.min(width * 34 / 100));
        let bar = (names + SPACE, width - figures - SPACE);
        if bar.1 - bar.0 < LEAST {
            return Self::above(width);
        }
        Self { above: false, bar, width }
    }

    /// Names and figures above bars of the whole width.
    pub(crate) const fn above(width: i32) -> Self {
        Self { above: true, bar: (0, width), width }
    }

    /// The same with so much room left free at both ends of the bars.
    pub(crate) const fn within(self, reach: i32) -> Self {
        Self { bar: (self.bar.0 + reach, self.bar.1 - reach), ..self }
    }
}

/// Puts what the bars measure, and the words of the scale's values below it.
pub(crate) fn put_scale(
    scene: &mut Scene,
    scale: &BarScale,
    scale_words: &str,
    columns: &Columns,
    top: i32,
) -> i32 {
    let (left, right) = columns.bar;
    let lines = wrap(scale_words, FACE, columns.width - left, 2);
    scene.put_words(&lines, &word(left, top, Anchor::Start, Ink::Muted), false);
    let top = top + height(&lines, FACE);
    let ends = |low: &str, high: &str| {
        [(left, Anchor::Start, low.to_owned()), (right, Anchor::End, high.to_owned())].to_vec()
    };
    let named = match scale {
        BarScale::Share(none, all) => ends(none, all),
        BarScale::Days { ticks, .. } => ticks
            .iter()
            .map(|(day, words)| {
                let x = place(scale, *day, columns.bar);
                (x, Anchor::Middle, words.clone())
            })
            .collect(),
    };
    let mut taken: Vec<Area> = Vec::new();
    for (x, anchor, words) in named {
        let Some(text) = wrap(&words, FACE, (right - left) / 3, 1).pop() else { continue };
        let mut own = Word { text, ..word(x, top, anchor, Ink::Muted) };
        let area = own.area();
        // Moved into the picture where it would leave it, left out where it
        // would meet another.
        own.x += (-area.left).max(0) - (area.right - columns.width).max(0);
        let area = own.area();
        if taken.iter().all(|other| area.left >= other.right + 4 || other.left >= area.right + 4) {
            taken.push(area);
            scene.put(Layer::Word, Shape::Word(own));
        }
    }
    top + LINE + 4
}

/// Puts the name of a group above its first row; the next free top.
pub(crate) fn put_group(scene: &mut Scene, group: Option<&str>, width: i32, top: i32) -> i32 {
    let Some(group) = group else { return top };
    let lines = wrap(group, Face::BodyStrong, width, 2);
    let first = Word { face: Face::BodyStrong, ..word(0, top + 6, Anchor::Start, Ink::Text) };
    scene.put_words(&lines, &first, true);
    top + 8 + height(&lines, Face::BodyStrong)
}

/// Puts a row's name above its bar, with its figure beside it or below; the next free top.
pub(crate) fn put_above(
    scene: &mut Scene,
    (name, figure): (&str, &str),
    width: i32,
    top: i32,
    on_paper: bool,
) -> i32 {
    let names = wrap(name, Face::Body, width, 3);
    let figures = wrap(figure, FACE, width, 2);
    let one_line = names.len() == 1
        && figures.len() == 1
        && widest(&names, Face::Body) + SPACE + widest(&figures, FACE) <= width;
    let name = Word { face: Face::Body, ..word(0, top, Anchor::Start, Ink::Text) };
    scene.put_words(&names, &name, on_paper);
    let below = top + height(&names, Face::Body);
    if one_line {
        scene.put_words(&figures, &word(width, top + 1, Anchor::End, Ink::Muted), on_paper);
        return below;
    }
    scene.put_words(&figures, &word(0, below, Anchor::Start, Ink::Muted), on_paper);
    below + height(&figures, FACE)
}

fn put_row(scene: &mut Scene, scale: &BarScale, row: &BarsRow, columns: &Columns, top: i32) -> i32 {
    let top = put_group(scene, row.group.as_deref(), columns.width, top);
    let (left, right) = columns.bar;
    if columns.above {
        let bar = put_above(scene, (&row.name, &row.figure), columns.width, top, false);
        if row.bar == Bar::Absent {
            return bar + 6;
        }
        put_bar(scene, scale, row.bar, columns.bar, bar + 3);
        return bar + 3 + TALL + 8;
    }
    let name = Word { face: Face::Body, ..word(0, top, Anchor::Start, Ink::Text) };
    let names = wrap(&row.name, Face::Body, left - SPACE, 3);
    let figures = wrap(&row.figure, FACE, columns.width - right - SPACE, 3);
    let tall = height(&names, Face::Body).max(height(&figures, FACE)).max(TALL);
    let amid = |own: i32| top + (tall - own) / 2;
    scene.put_words(&names, &Word { top: amid(height(&names, Face::Body)), ..name }, false);
    let figure = word(right + SPACE, amid(height(&figures, FACE)), Anchor::Start, Ink::Muted);
    scene.put_words(&figures, &figure, false);
    put_bar(scene, scale, row.bar, columns.bar, amid(TALL));
    top + tall + 3
}

fn put_bar(scene: &mut Scene, scale: &BarScale, bar: Bar, (left, right): (i32, i32), top: i32) {
    let across = |from: i32, to: i32| Area::new(from, top, to, top + TALL);
    let outline = Ink::Muted;
    match bar {
        Bar::Absent => {}
        Bar::Unknown => {
            scene.put_outlined(Layer::Band, across(left, right), outline, UNKNOWN);
        }
        Bar::Share(held, of) => {
            scene.put_outlined(Layer::Band, across(left, right), outline, UNKNOWN);
            let of = i64::from(of.max(held).max(1));
            let exact = i64::from(held) * i64::from(right - left) / of;
            let exact = i32::try_from(exact).unwrap_or(right - left);
            let long = if held == 0 { 0 } else { exact.max(SLIVER) };
            scene.put_outlined(Layer::Band, across(left, left + long), outline, HELD);
        }
        Bar::Days(first, last) => {
            // What is as long as the scale can be seen too.
            let at = |days: i32| place(scale, days, (left, right)).min(right - SLIVER);
            let (zero, end) = (at(0), at(last) + SLIVER);
            let sure = first.map(at);
            if let Some(sure) = sure {
                let area = across(zero.min(sure), zero.max(sure) + SLIVER);
                scene.put_outlined(Layer::Band, area, outline, HELD);
            }
            // Open to the past: it may have been any day before.
            let from = sure.unwrap_or(left);
            if first != Some(last) {
                scene.put_outlined(Layer::Band, across(from, end), Ink::Text, MAY_BE);
            }
        }
    }
}

/// The place of a day on a scale of days; days beyond it are at its ends.
pub(crate) fn place(scale: &BarScale, day: i32, (left, right): (i32, i32)) -> i32 {
    let BarScale::Days { least, most, .. } = scale else { return left };
    let length = (i64::from(*most) - i64::from(*least)).max(1);
    let passed = (i64::from(day) - i64::from(*least)).clamp(0, length);
    left + i32::try_from(passed * i64::from(right - left) / length).unwrap_or(0)
}

/// A small word without a text.
pub(crate) const fn word(x: i32, top: i32, anchor: Anchor, ink: Ink) -> Word {
    Word { text: String::new(), x, top, anchor, face: FACE, ink }
}

/// How tall lines of a face are.
pub(crate) fn height(lines: &[String], face: Face) -> i32 {
    (1..).zip(lines).last().map_or(0, |(count, _)| count * face.line())
}
