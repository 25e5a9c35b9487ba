//! Lays out dots on one scale: the name left of them and the figure right of them; where
//! both leave too little room, they stand above.
//!
//! Dots that would touch stand below one another. Where that takes too many lines, dots
//! of one value become one with their number in it.

use super::{
    BarScale, Dot, DotsChart, DotsRow, StepLook, StepShape,
    area::Area,
    bars_layout::{Columns, SPACE, height, place, put_above, put_grid, put_group, put_scale, word},
    font::Face,
    glyph::Glyph,
    key::{Sample, put_key, put_upright},
    palette::{Ink, Pattern},
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    step_glyph::put_letters,
    wrap::wrap,
};

const FACE: Face = Face::Small;
/// How far a dot reaches from its middle.
const REACH: i32 = 12;
/// From one line of dots to the next: what is asked for shows above and below a dot.
const PITCH: i32 = 2 * REACH + 6;
/// More lines than these are not read one by one.
const MOST_LINES: usize = 3;
/// How wide the line of what is asked for is.
const LINE: i32 = 3;

const SHORTFALL: Paint = Paint::Filled(Pattern::SomeDay(Ink::NotTransposed));

/// The whole chart.
pub(crate) fn lay_out(chart: &DotsChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let columns = columns(chart, scene.width);
    let scale = BarScale::Days { least: 0, most: chart.most.max(1), ticks: chart.ticks.clone() };
    let key = &chart.key;
    let step = |shape, look| Sample::Mark(Glyph::Step(shape, look, None));
    let samples = [
        (Sample::Upright(Ink::Accent), &key.asked),
        (step(StepShape::Round, StepLook::Maintained), &key.enough),
        (step(StepShape::Square, StepLook::Alleged), &key.short),
        (Sample::Bar { fill: SHORTFALL, outline: Ink::NotTransposed }, &key.shortfall),
    ];
    let samples: Vec<(Sample, &String)> =
        samples.into_iter().filter(|(_, words)| !words.is_empty()).collect();
    let left = if columns.above { 0 } else { columns.bar.0 - REACH };
    let mut top = put_key(&mut scene, &samples, left, 0);
    top = put_scale(&mut scene, &scale, &chart.scale_words, &columns, top + 4);
    let first = top;
    for row in &chart.rows {
        let from = top;
        top = put_row(&mut scene, &scale, row, &columns, top);
        scene.rows.push((from, top));
    }
    put_grid(&mut scene, &scale, columns.bar, (first, top));
    scene.height = top;
    scene
}

/// Where names, dots and figures stand.
fn columns(chart: &DotsChart, width: i32) -> Columns {
    if chart.frame.is_narrow() {
        return Columns::above(width).within(REACH);
    }
    let names = chart.rows.iter().map(|row| row.name.as_str());
    let figures = chart.rows.iter().map(|row| row.figure.as_str());
    Columns::of(names, figures, width).within(REACH)
}

fn put_row(scene: &mut Scene, scale: &BarScale, row: &DotsRow, columns: &Columns, top: i32) -> i32 {
    let top = put_group(scene, row.group.as_deref(), columns.width, top);
    let (left, right) = columns.bar;
    let lines = lines_of(&row.dots, scale, columns.bar);
    let dots = (1..).zip(&lines).last().map_or(1, |(count, _)| count) * PITCH;
    if columns.above {
        let below = put_above(scene, (&row.name, &row.figure), columns.width, top, true);
        put_dots(scene, scale, row, &lines, columns.bar, (below + 2, below + 2 + dots));
        return below + dots + 8;
    }
    let name = Word { face: Face::Body, ..word(0, top, Anchor::Start, Ink::Text) };
    let names = wrap(&row.name, Face::Body, left - REACH - SPACE, 3);
    let figures = wrap(&row.figure, FACE, columns.width - right - REACH - SPACE, 3);
    let tall = height(&names, Face::Body).max(height(&figures, FACE)).max(dots);
    let amid = |own: i32| top + (tall - own) / 2;
    scene.put_words(&names, &Word { top: amid(height(&names, Face::Body)), ..name }, false);
    let figure_top = amid(height(&figures, FACE));
    let figure = word(right + REACH + SPACE, figure_top, Anchor::Start, Ink::Muted);
    scene.put_words(&figures, &figure, false);
    put_dots(scene, scale, row, &lines, columns.bar, (amid(dots), amid(dots) + dots));
    top + tall + 3
}

/// The dots in lines in which none touches another.
fn lines_of(dots: &[Dot], scale: &BarScale, bar: (i32, i32)) -> Vec<Vec<(i32, Dot)>> {
    let one_by_one = packed(dots.to_vec(), scale, bar);
    if one_by_one.len() <= MOST_LINES {
        return one_by_one;
    }
    let mut values: Vec<i32> = dots.iter().map(|dot| dot.at).collect();
    values.sort_unstable();
    values.dedup();
    let together = values.into_iter().map(|at| {
        let same: Vec<&Dot> = dots.iter().filter(|dot| dot.at == at).collect();
        match same[..] {
            [only] => only.clone(),
            _ => Dot { at, label: same.len().to_string() },
        }
    });
    packed(together.collect(), scale, bar)
}

/// Puts each dot into the first line that has room for it.
fn packed(mut dots: Vec<Dot>, scale: &BarScale, bar: (i32, i32)) -> Vec<Vec<(i32, Dot)>> {
    dots.sort_by_key(|dot| dot.at);
    let mut lines: Vec<Vec<(i32, Dot)>> = Vec::new();
    for dot in dots {
        let x = place(scale, dot.at, bar);
        let has_room =
            |line: &&mut Vec<(i32, Dot)>| line.last().is_none_or(|(last, _)| last + PITCH <= x);
        match lines.iter_mut().find(has_room) {
            Some(line) => line.push((x, dot)),
            None => lines.push(vec![(x, dot)]),
        }
    }
    lines
}

fn put_dots(
    scene: &mut Scene,
    scale: &BarScale,
    row: &DotsRow,
    lines: &[Vec<(i32, Dot)>],
    bar: (i32, i32),
    (top, bottom): (i32, i32),
) {
    let asked = place(scale, row.asked, bar);
    put_upright(scene, Layer::Line, (asked, LINE), (top, bottom), Ink::Accent);
    for (at, line) in (0..).zip(lines) {
        let middle = top + at * PITCH + PITCH / 2;
        for (x, dot) in line {
            let short = dot.at < row.asked;
            if short {
                let area = Area::new(x + REACH, middle - 4, asked - 1, middle + 4);
                scene.put_outlined(Layer::Band, area, Ink::NotTransposed, SHORTFALL);
            }
            put_dot(scene, short, (*x, middle));
            let ink = if short { Ink::Text } else { Ink::Paper };
            put_letters(scene, &dot.label, (*x, middle), ink);
        }
    }
}

fn put_dot(scene: &mut Scene, short: bool, center: (i32, i32)) {
    if short {
        let area = Area::about(center, REACH - 1);
        scene.put_outlined(Layer::Mark, area, Ink::Text, Paint::Plain(Ink::Paper));
    } else {
        let disc = Shape::Circle { center, radius: REACH, ink: Ink::Text };
        scene.put(Layer::Mark, disc);
    }
}
