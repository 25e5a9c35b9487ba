//! Lays out the line of time of many States: lanes under an axis of years, names
//! at their left and figures at their right; in narrow pictures both stand above
//! the lane. Nothing that counts from a day after the one asked for is drawn.

use super::{
    BandKind, LanesChart, LanesKey, StateLane, StepLook, StepShape,
    area::Area,
    axis::Axis,
    font::Face,
    glyph::Glyph,
    key::{Sample, put_key, put_upright},
    lanes_lane::put_lane,
    palette::{Ink, Pattern},
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    step_glyph::REACH,
    wrap::{widest, wrap},
};

const SPACE: i32 = 12;
const PAD: i32 = 4;
/// Marks reach so far beyond the axis' ends.
const EDGE: i32 = REACH + 1;
/// The words of a year reach so far beyond them.
const EDGE_OF_YEARS: i32 = 18;
const NAME: Face = Face::BodyStrong;
const FIGURE: Face = Face::Small;

/// The whole chart.
pub(crate) fn lay_out(chart: &LanesChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let columns = Columns::of(chart, scene.width);
    let axis = columns.axis(chart, scene.width);
    let head = put_head(&mut scene, chart, &axis, &columns);
    let mut top = head;
    for lane in &chart.lanes {
        put_rule(&mut scene, top);
        let from = top;
        top = put_named(&mut scene, lane, &axis, &columns, top + PAD) + PAD;
        scene.rows.push((from, top));
    }
    put_rule(&mut scene, top);
    axis.put_year_lines(&mut scene, (head, top));
    for (day, ink) in [(chart.deadline.0, Ink::Text), (chart.on, Ink::Accent)] {
        if axis.holds(day) {
            put_upright(&mut scene, Layer::Line, (axis.x(day), 2), (head, top), ink);
        }
    }
    let entries: Vec<(Sample, &String)> =
        chart.legend.iter().map(|(key, words)| (sample(*key), words)).collect();
    scene.height =
        if entries.is_empty() { top + 1 } else { put_key(&mut scene, &entries, 0, top + SPACE) };
    scene
}

/// A line between lanes, which leads the eye from the name to the figures.
fn put_rule(scene: &mut Scene, top: i32) {
    let area = Area::new(0, top, scene.width, top + 1);
    scene.put(Layer::Grid, Shape::Rect { area, paint: Paint::Plain(Ink::Grid) });
}

/// Where names and figures stand.
struct Columns {
    /// The right end of the names; none where they stand above their lanes.
    names: Option<i32>,
    /// The left end and the width of each column of figures.
    figures: Vec<(i32, i32)>,
}

impl Columns {
    fn of(chart: &LanesChart, width: i32) -> Self {
        if chart.frame.is_narrow() {
            return Self { names: None, figures: Vec::new() };
        }
        let names = chart.lanes.iter().map(|lane| NAME.width(&lane.name)).max().unwrap_or(0);
        let mut figures = Vec::new();
        let mut right = width;
        for (at, head) in chart.heads.iter().enumerate().rev() {
            let shorts = chart.lanes.iter().filter_map(|lane| lane.figures.get(at));
            let widest = shorts.map(|figure| FIGURE.width(&figure.short));
            let own = widest.chain([FIGURE.width(head)]).max().unwrap_or(0).min(width * 15 / 100);
            figures.push((right - own, own));
            right -= own + SPACE;
        }
        figures.reverse();
        Self { names: Some(names.min(width * 18 / 100)), figures }
    }

    fn axis(&self, chart: &LanesChart, width: i32) -> Axis {
        let left = self.names.map_or(0, |names| names + SPACE);
        let right = self.figures.first().map_or(width, |(left, _)| left - SPACE);
        // Where nothing stands beside it, a year's words must have room.
        let edge = |beside: bool| if beside { EDGE } else { EDGE_OF_YEARS };
        let places = (left + edge(self.names.is_some()), right - edge(!self.figures.is_empty()));
        let to = chart.to.max(chart.from);
        Axis::between(chart.from, to, chart.on, places).within((left, right))
    }
}

/// Puts the words of the lines, of the years and of the columns; the lanes' top.
fn put_head(scene: &mut Scene, chart: &LanesChart, axis: &Axis, columns: &Columns) -> i32 {
    let face = Face::SmallStrong;
    let lines = [
        (chart.deadline.0, &chart.deadline.1, Ink::Text),
        (chart.on, &chart.on_label, Ink::Accent),
    ];
    let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
    for (day, label, ink) in lines {
        if !axis.holds(day) {
            continue;
        }
        for text in wrap(label, face, scene.width, 2) {
            let width = face.width(&text);
            let left = (axis.x(day) - width / 2).clamp(0, (scene.width - width).max(0));
            let ends = (left, left + width);
            let free = |row: &Vec<(i32, i32)>| {
                row.iter().all(|other| ends.0 >= other.1 + SPACE || other.0 >= ends.1 + SPACE)
            };
            let row = rows.iter().position(free).unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            rows[row].push(ends);
            let top = i32::try_from(row).unwrap_or(0) * face.line();
            let anchor = Anchor::Start;
            scene.put(Layer::Word, Shape::Word(Word { text, x: left, top, anchor, face, ink }));
        }
    }
    let mut top = i32::try_from(rows.len()).unwrap_or(0) * face.line();
    let heads_top = top;
    let mut bottom = top;
    for (head, (left, width)) in chart.heads.iter().zip(&columns.figures) {
        let lines = wrap(head, FIGURE, *width, 2);
        let word = word((*left, heads_top), FIGURE, Anchor::Start, Ink::Muted);
        scene.put_words(&lines, &word, false);
        bottom = bottom.max(heads_top + height(&lines, FIGURE));
    }
    if axis.put_years(scene, top) < 2 {
        top = put_ends(scene, chart, axis, top + Face::Small.line());
    }
    bottom.max(top + Face::Small.line()) + 2
}

/// Puts the words of the axis' ends; the top of their last line.
fn put_ends(scene: &mut Scene, chart: &LanesChart, axis: &Axis, top: i32) -> i32 {
    let (start, end) = axis.room;
    let half = (end - start - SPACE) / 2;
    let mut last = top;
    for (text, x, anchor) in
        [(&chart.ends.0, start, Anchor::Start), (&chart.ends.1, end, Anchor::End)]
    {
        let lines = wrap(text, Face::Small, half, 3);
        scene.put_words(&lines, &word((x, top), Face::Small, anchor, Ink::Muted), false);
        last = last.max(top + height(&lines, Face::Small) - Face::Small.line());
    }
    last
}

/// Puts a lane with its name and figures; its bottom.
fn put_named(scene: &mut Scene, lane: &StateLane, axis: &Axis, columns: &Columns, top: i32) -> i32 {
    let Some(names) = columns.names else {
        let below = put_heading(scene, lane, top);
        return put_lane(scene, lane, axis, below + 2);
    };
    // Names stand amid the height of a track.
    let lines = wrap(&lane.name, NAME, names, 2);
    let name = word((0, top + REACH - NAME.line() / 2), NAME, Anchor::Start, Ink::Text);
    scene.put_words(&lines, &name, false);
    let mut bottom = name.top + height(&lines, NAME);
    for (figure, (left, width)) in lane.figures.iter().zip(&columns.figures) {
        let lines = wrap(&figure.short, FIGURE, *width, 3);
        let at = (*left, top + REACH - FIGURE.line() / 2);
        scene.put_words(&lines, &word(at, FIGURE, Anchor::Start, Ink::Muted), false);
        bottom = bottom.max(at.1 + height(&lines, FIGURE));
    }
    put_lane(scene, lane, axis, top).max(bottom)
}

/// Puts name and figures above a lane; their bottom.
fn put_heading(scene: &mut Scene, lane: &StateLane, top: i32) -> i32 {
    let lines = wrap(&lane.name, NAME, scene.width, 2);
    scene.put_words(&lines, &word((0, top), NAME, Anchor::Start, Ink::Text), true);
    let mut bottom = top + height(&lines, NAME);
    let longs = lane.figures.iter().map(|figure| figure.long.as_str());
    let said = longs.filter(|long| !long.is_empty()).collect::<Vec<_>>().join(" · ");
    let beside = widest(&lines, NAME) + SPACE + FIGURE.width(&said) <= scene.width;
    let (at, anchor) = if beside && lines.len() < 2 {
        ((scene.width, top + 1), Anchor::End)
    } else {
        ((0, bottom), Anchor::Start)
    };
    let figures = wrap(&said, FIGURE, scene.width, 3);
    scene.put_words(&figures, &word(at, FIGURE, anchor, Ink::Muted), true);
    bottom = bottom.max(at.1 + height(&figures, FIGURE));
    bottom
}

const fn word((x, top): (i32, i32), face: Face, anchor: Anchor, ink: Ink) -> Word {
    Word { text: String::new(), x, top, anchor, face, ink }
}

fn height(lines: &[String], face: Face) -> i32 {
    lines.iter().map(|_| face.line()).sum()
}

fn sample(key: LanesKey) -> Sample {
    let outline = Ink::PartialLine;
    let step = |shape, look, letter| Sample::Mark(Glyph::Step(shape, look, letter));
    match key {
        LanesKey::Period => Sample::Bar { fill: Paint::Plain(Ink::Grid), outline: Ink::Muted },
        LanesKey::Band(BandKind::Open) => Sample::Bar { fill: Paint::Plain(Ink::Band), outline },
        LanesKey::Band(BandKind::Presumed) => Sample::Dashes,
        LanesKey::Band(BandKind::Unknown) => {
            Sample::Bar { fill: Paint::Filled(Pattern::Dots(Ink::Muted)), outline }
        }
        LanesKey::UnknownDay => {
            let fill = Paint::Filled(Pattern::SomeDay(Ink::Muted));
            Sample::Bar { fill, outline: Ink::Muted }
        }
        LanesKey::Step(letter, look) => step(StepShape::Square, look, Some(letter)),
        LanesKey::Shape(shape) => step(shape, StepLook::Alleged, None),
        LanesKey::Seen => step(StepShape::Square, StepLook::Seen, None),
        LanesKey::Act => Sample::Measure(true),
        LanesKey::Bill => Sample::Measure(false),
    }
}
