//! Lays out the tile grid of Europe, its key beside it where there is room and
//! else below.

use super::{
    Tile, TileLook, TilesChart,
    area::Area,
    font::Face,
    palette::Ink,
    scene::{Anchor, Scene, Word},
    tiles_face::{INSET, put_look},
    tiles_place::{COLUMNS, ROWS},
    wrap::wrap,
};

const GAP: i32 = 4;
/// The widest that a tile grows.
const WIDEST: i32 = 60;
/// The least height: a code and a figure in two lines.
const LEAST_HEIGHT: i32 = 56;
/// Between the grid and a key beside it.
const APART: i32 = 32;
/// What a key beside the grid needs.
const KEY_ROOM: i32 = 200;
const SAMPLE: i32 = 40;
const SAMPLE_HEIGHT: i32 = 23;

/// The whole picture.
pub(crate) fn lay_out(chart: &TilesChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let wide = ((scene.width - (COLUMNS - 1) * GAP) / COLUMNS).min(WIDEST);
    let tall = wide.max(LEAST_HEIGHT);
    for tile in &chart.tiles {
        let left = (i32::from(tile.place.column) - 1) * (wide + GAP);
        let top = (i32::from(tile.place.row) - 1) * (tall + GAP);
        put_tile(&mut scene, tile, Area::new(left, top, left + wide, top + tall));
    }
    let (right, bottom) = (COLUMNS * (wide + GAP) - GAP, ROWS * (tall + GAP) - GAP);
    let beside = scene.width - right - APART >= KEY_ROOM;
    let key = if beside { (right + APART, 0) } else { (0, bottom + 14) };
    scene.height = put_key(&mut scene, &chart.key, key).max(bottom);
    scene
}

fn put_tile(scene: &mut Scene, tile: &Tile, area: Area) {
    put_look(scene, &tile.look, area);
    let face = Face::SmallStrong;
    let word = |x, top, face| Word {
        text: String::new(),
        x,
        top,
        anchor: Anchor::Start,
        face,
        ink: Ink::Text,
    };
    let code = word(area.left + INSET, area.top + 3, face);
    scene.put_words(std::slice::from_ref(&tile.code), &code, true);
    let whole = tile.figure.concat();
    let room = area.right - area.left - 2 * INSET;
    let fits = Face::Small.width(&whole) <= room;
    let lines = if fits { vec![whole] } else { tile.figure.clone() };
    // Below the code, so that what is filled from below is seen.
    for (at, line) in (0..).zip(lines) {
        let last = scene.width - Face::Small.width(&line);
        let top = area.top + 3 + face.line() + at * Face::Small.line();
        let figure = word((area.left + INSET).min(last), top, Face::Small);
        scene.put_words(&[line], &figure, true);
    }
}

/// What the looks mean, one under the other; where it ends.
fn put_key(scene: &mut Scene, key: &[(TileLook, String)], (left, mut top): (i32, i32)) -> i32 {
    let face = Face::Small;
    for (look, words) in key {
        let x = left + SAMPLE + 10;
        let lines = wrap(words, face, scene.width - x, 4);
        let count = (1..).zip(&lines).map(|(count, _)| count).last().unwrap_or(1);
        put_look(scene, look, Area::new(left, top, left + SAMPLE, top + SAMPLE_HEIGHT));
        let first = top + (SAMPLE_HEIGHT - face.line()) / 2;
        let (text, anchor, ink) = (String::new(), Anchor::Start, Ink::Muted);
        scene.put_words(&lines, &Word { text, x, top: first, anchor, face, ink }, false);
        top = (top + SAMPLE_HEIGHT).max(first + count * face.line()) + 7;
    }
    top
}
