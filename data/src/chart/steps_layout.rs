//! Lays out figures over time: panels of stacked steps over one axis of days.
//!
//! All panels share one scale, so that equal heights are equal numbers. A day is
//! a stretch of the axis, not a point: a step stands at the beginning of the day
//! on which the figure changes. Nothing is drawn after the day asked for.

use super::{
    Layering, StepsChart, StepsPanel,
    area::Area,
    axis::Axis,
    font::Face,
    key::{Sample, put_key, put_upright},
    palette::Ink,
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    steps_area::{look, put_area},
    steps_labels::spread,
    wrap::{widest, wrap},
};

const FACE: Face = Face::Small;
const LINE: i32 = FACE.line();
const SPACE: i32 = 8;
/// Words of a scale's value reach so far above and below their place.
const REACH: i32 = 9;
/// A year's words reach so far beyond the axis.
const MARGIN: i32 = 18;
/// How tall a panel is that stands alone, and the tallest of several.
const ALONE: i32 = 216;
const AMONG: i32 = 84;
/// Of several panels, none needs more than this for one.
const ONE: i32 = 12;

/// The whole chart.
pub(crate) fn lay_out(chart: &StepsChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let samples = chart.key.iter().enumerate().filter(|(_, words)| !words.is_empty());
    let samples: Vec<(Sample, &String)> = samples
        .map(|(at, words)| {
            let (fill, outline) = look(chart.layering, at);
            (Sample::Bar { fill, outline }, words)
        })
        .collect();
    let mut top = put_key(&mut scene, &samples, 0, 0);
    top += if samples.is_empty() { 0 } else { 10 };
    if chart.panels.is_empty() {
        let lines = wrap(&chart.nothing, FACE, scene.width, 3);
        scene.put_words(&lines, &word(0, top, Anchor::Start, Ink::Muted), false);
        scene.height = top + height(&lines, FACE);
        return scene;
    }
    let plan = Plan::of(chart, scene.width);
    let (head, lines) = put_head(&mut scene, chart, &plan.axis, top);
    top = head;
    for panel in &chart.panels {
        top = put_panel(&mut scene, chart.layering, panel, &plan, top);
    }
    for (x, text) in plan.axis.years() {
        put_upright(&mut scene, Layer::Grid, (x, 1), (head, top), Ink::Grid);
        let year = Word { text, ..word(x, top + 3, Anchor::Middle, Ink::Muted) };
        scene.put(Layer::Word, Shape::Word(year));
    }
    for (x, from, ink) in lines {
        put_upright(&mut scene, Layer::Line, (x, 2), (from, top), ink);
    }
    scene.height = top + 3 + LINE;
    scene
}

/// Where everything stands.
struct Plan {
    /// The width of the column of names; none where they stand above.
    names: Option<i32>,
    axis: Axis,
    /// The right end of the words of a scale.
    ticks: i32,
    /// The room of the words at the right.
    ends: (i32, i32),
    width: i32,
    /// The deadline's place, if it has passed: its line crosses what is drawn.
    deadline: Option<i32>,
    most: u32,
    tall: i32,
}

impl Plan {
    fn of(chart: &StepsChart, width: i32) -> Self {
        let widest_of = |words: &mut dyn Iterator<Item = &String>, face: Face| {
            words.map(|words| if words.is_empty() { 0 } else { face.width(words) }).max()
        };
        let panels = || chart.panels.iter();
        let names = widest_of(&mut panels().map(|panel| &panel.name), Face::Body).unwrap_or(0);
        let names = (names > 0 && !chart.frame.is_narrow()).then_some(names.min(width * 24 / 100));
        let mut ticks = panels().flat_map(|panel| panel.ticks.iter().map(|(_, words)| words));
        let ticks = widest_of(&mut ticks, FACE).unwrap_or(0).min(width / 6);
        let mut ends = panels().flat_map(|panel| panel.ends.iter().chain([&panel.total]));
        let ends = widest_of(&mut ends, FACE).unwrap_or(0).min(width * 32 / 100);
        let ticks = names.map_or(0, |names| names + 2 * SPACE) + ticks;
        let left = (ticks + SPACE).max(MARGIN);
        let right = (width - ends - SPACE).min(width - MARGIN);
        // The axis ends with the last day, not before it.
        let deadline = chart.deadline.as_ref().map(|(day, _)| *day);
        let last = deadline.map_or(chart.on, |day| chart.on.max(day));
        let axis = Axis::between(chart.from, last.next(), chart.on, (left, right));
        // Beside what they name, also where that ends before the axis does.
        let end = axis.x(chart.on.next()) + SPACE;
        let end = if end + ends + SPACE <= right { end } else { right + SPACE };
        let most = panels().map(most).max().unwrap_or(0).max(1);
        let share = i32::try_from(most).unwrap_or(i32::MAX).saturating_mul(ONE);
        let tall = if chart.panels.len() == 1 { ALONE } else { share.min(AMONG) };
        Self {
            names,
            axis,
            ticks,
            ends: (end, end + ends),
            width,
            deadline: deadline.filter(|day| *day <= chart.on).map(|day| axis.x(day)),
            most,
            tall,
        }
    }

    /// How tall a value is.
    fn tall(&self, value: u32) -> i32 {
        let exact = i64::from(value.min(self.most)) * i64::from(self.tall) / i64::from(self.most);
        i32::try_from(exact).unwrap_or(self.tall)
    }
}

/// A line down through the panels: its place, its top and its ink.
type Down = (i32, i32, Ink);

/// Puts the words of the scale, of the day asked for and of the deadline; the
/// next free top, and the lines of the days.
fn put_head(scene: &mut Scene, chart: &StepsChart, axis: &Axis, top: i32) -> (i32, Vec<Down>) {
    let mut top = top;
    let on = Flag::of(&chart.on_label, axis.x(chart.on.next()), Face::SmallStrong, scene.width);
    if !chart.scale.is_empty() {
        let lines = wrap(&chart.scale, FACE, scene.width, 2);
        scene.put_words(&lines, &word(0, top, Anchor::Start, Ink::Muted), false);
        // Beside the words of the day where there is room, else above them.
        let is_beside =
            lines.len() == on.lines.len() && widest(&lines, FACE) + 2 * SPACE <= on.left;
        top += if is_beside { 0 } else { height(&lines, FACE) };
    }
    top = on.put(scene, Ink::Accent, top);
    let mut lines = vec![(on.x, top, Ink::Accent)];
    if let Some((day, words)) = &chart.deadline {
        let flag = Flag::of(words, axis.x(*day), FACE, scene.width);
        top = flag.put(scene, Ink::Text, top);
        lines.push((flag.x, top, Ink::Text));
    }
    (top, lines)
}

/// Words of a day, amid its line.
struct Flag {
    lines: Vec<String>,
    face: Face,
    left: i32,
    x: i32,
}

impl Flag {
    fn of(words: &str, x: i32, face: Face, width: i32) -> Self {
        let lines = wrap(words, face, width, 2);
        let wide = widest(&lines, face);
        Self { left: (x - wide / 2).clamp(0, (width - wide).max(0)), lines, face, x }
    }

    fn put(&self, scene: &mut Scene, ink: Ink, top: i32) -> i32 {
        let first = Word { face: self.face, ..word(self.left, top, Anchor::Start, ink) };
        scene.put_words(&self.lines, &first, true);
        top + height(&self.lines, self.face)
    }
}

/// Puts a panel; the next free top.
fn put_panel(
    scene: &mut Scene,
    layering: Layering,
    panel: &StepsPanel,
    plan: &Plan,
    top: i32,
) -> i32 {
    let top = put_names_above(scene, panel, plan, top);
    let names = wrap(&panel.name, Face::Body, plan.names.unwrap_or(0), 3);
    let ends = end_words(layering, panel, plan);
    let inner = plan
        .tall(most(panel))
        .max(rows(&ends) * LINE - 2 * REACH)
        .max(if plan.names.is_some() { height(&names, Face::Body) - REACH } else { 0 });
    let base = top + REACH + inner;
    let bottom = base + REACH;
    if plan.names.is_some() {
        let top = bottom - height(&names, Face::Body);
        let name = Word { face: Face::Body, ..word(0, top, Anchor::Start, Ink::Text) };
        scene.put_words(&names, &name, false);
    }
    let place = |value| base - plan.tall(value);
    put_scale(scene, panel, plan, base);
    put_area(scene, layering, &panel.stretches, &plan.axis, &place);
    if let Some(deadline) = plan.deadline {
        put_upright(scene, Layer::Band, (deadline, 2), (place(most(panel)), base), Ink::Text);
    }
    let middles: Vec<i32> = ends.iter().map(|(place, _)| base - place).collect();
    let tops = spread(&middles, LINE, (top, bottom));
    for (own, (_, text)) in tops.into_iter().zip(ends) {
        scene.put_words(&[text], &word(plan.ends.0, own, Anchor::Start, Ink::Text), true);
    }
    bottom
}

/// Puts the name of a group, and that of the panel where it stands above it.
fn put_names_above(scene: &mut Scene, panel: &StepsPanel, plan: &Plan, top: i32) -> i32 {
    let mut top = top;
    let name = plan.names.is_none().then_some(&panel.name);
    let named = [(panel.group.as_ref(), Face::BodyStrong), (name, Face::Body)];
    for (words, face) in named {
        let lines = wrap(words.map_or("", String::as_str), face, plan.width, 3);
        if lines.is_empty() {
            continue;
        }
        top += 6;
        let first = Word { face, ..word(0, top, Anchor::Start, Ink::Text) };
        scene.put_words(&lines, &first, true);
        top += height(&lines, face);
    }
    top
}

/// Puts the values named beside a panel, as many as keep apart, and their lines.
fn put_scale(scene: &mut Scene, panel: &StepsPanel, plan: &Plan, base: i32) {
    let (left, right) = (plan.axis.left, plan.axis.right);
    let mut taken: Vec<i32> = Vec::new();
    let across = |y: i32| Area::new(left, y, right, y + 1);
    let base_line = Shape::Rect { area: across(base), paint: Paint::Plain(Ink::Muted) };
    scene.put(Layer::Line, base_line);
    for (value, words) in panel.ticks.iter().filter(|(value, _)| *value <= panel.most) {
        let y = base - plan.tall(*value);
        if taken.iter().any(|other| (y - other).abs() < LINE) {
            continue;
        }
        taken.push(y);
        let line = Shape::Rect { area: across(y), paint: Paint::Plain(Ink::Grid) };
        scene.put(Layer::Grid, line);
        let lines = wrap(words, FACE, plan.ticks - plan.names.map_or(0, |names| names + SPACE), 1);
        scene.put_words(&lines, &word(plan.ticks, y - LINE / 2, Anchor::End, Ink::Muted), false);
    }
}

/// The words at a panel's right end with how high what they name stands, from
/// above.
fn end_words(layering: Layering, panel: &StepsPanel, plan: &Plan) -> Vec<(i32, String)> {
    let room = plan.ends.1 - plan.ends.0;
    let mut ends: Vec<(i32, String)> = Vec::new();
    let mut below = 0_u32;
    let values = panel.stretches.last().map_or(&[][..], |last| last.values.as_slice());
    for (at, words) in panel.ends.iter().enumerate() {
        let value = values.get(at).copied().unwrap_or(0);
        let (low, high) = (plan.tall(below), plan.tall(below.saturating_add(value)));
        below = below.saturating_add(value);
        // Amid its layer; the words of a line stand at it.
        let at = if layering == Layering::Line { high } else { i32::midpoint(low, high) };
        let lines = wrap(words, FACE, room, 2).into_iter().rev();
        ends.extend(lines.map(|line| (at, line)));
    }
    let total = wrap(&panel.total, FACE, room, 2);
    ends.extend(total.into_iter().rev().map(|line| (plan.tall(below), line)));
    ends.reverse();
    ends
}

/// The top of a panel's scale, which holds all its values whatever it says.
fn most(panel: &StepsPanel) -> u32 {
    let sum = |values: &Vec<u32>| values.iter().fold(0_u32, |sum, one| sum.saturating_add(*one));
    let values = panel.stretches.iter().map(|stretch| sum(&stretch.values));
    values.chain([panel.most]).max().unwrap_or(0)
}

fn rows(ends: &[(i32, String)]) -> i32 {
    (1..).zip(ends).last().map_or(0, |(count, _)| count)
}

const fn word(x: i32, top: i32, anchor: Anchor, ink: Ink) -> Word {
    Word { text: String::new(), x, top, anchor, face: FACE, ink }
}

fn height(lines: &[String], face: Face) -> i32 {
    (1..).zip(lines).last().map_or(0, |(count, _)| count * face.line())
}
