//! Lays out a State's measures below its procedures, on rows of their own.

use super::{
    MeasureMark,
    axis::Axis,
    facts_lane::is_day,
    pack::{Want, pack},
    palette::{Ink, Pattern},
    scene::{Layer, Scene, Shape},
    stretch::Stretch,
};

/// The radius of a measure's mark.
const REACH: i32 = 4;

/// Puts the measures that count by the day asked for on rows of their own; the
/// bottom of the last.
pub(crate) fn put_measures(
    scene: &mut Scene,
    measures: &[MeasureMark],
    axis: &Axis,
    top: i32,
) -> i32 {
    let mut seen: Vec<MeasureMark> = measures
        .iter()
        .copied()
        .filter(|mark| mark.when.last <= axis.on && axis.meets(mark.when.first, mark.when.last))
        .collect();
    seen.sort_by_key(|mark| mark.when);
    let stretches: Vec<Option<Stretch>> = seen
        .iter()
        .map(|mark| (!is_day(mark.when)).then(|| Stretch::of(mark.when, axis)))
        .collect();
    let wants: Vec<Want> = seen
        .iter()
        .zip(&stretches)
        .map(|(mark, stretch)| {
            let x = axis.x(mark.when.last);
            let (left, right) =
                stretch.map_or((x - REACH, x + REACH), |stretch| (stretch.left, stretch.right));
            Want { left, right, height: 2 * REACH }
        })
        .collect();
    let packed = pack(&wants, 1, 1);
    for ((mark, stretch), at) in seen.iter().zip(&stretches).zip(&packed.tops) {
        let y = top + 2 + at + REACH;
        if let Some(stretch) = stretch {
            let pattern = Pattern::SomeDay(Ink::Transposed);
            stretch.put(scene, (y, REACH), Ink::Transposed, pattern);
            continue;
        }
        put_measure(scene, mark.is_law, (axis.x(mark.when.last), y));
    }
    if packed.height == 0 { top } else { top + 2 + packed.height }
}

/// Puts the mark of a measure of a known day: a disc for a law, a ring for a bill.
pub(crate) fn put_measure(scene: &mut Scene, is_law: bool, center: (i32, i32)) {
    let ink = Ink::Transposed;
    scene.put(Layer::Mark, Shape::Circle { center, radius: REACH, ink });
    if !is_law {
        let (radius, ink) = (REACH - 2, Ink::Paper);
        scene.put(Layer::Mark, Shape::Circle { center, radius, ink });
    }
}
