//! The tracks of a State's lane, and words on them where there is room.

use super::{
    axis::Axis,
    font::Face,
    palette::Ink,
    scene::{Anchor, Scene, Word},
    step_glyph,
    wrap::{widest, wrap},
};

/// How tall a track is.
pub(crate) const TRACK: i32 = 2 * step_glyph::REACH;
const GAP: i32 = 5;
const FACE: Face = Face::Small;

/// The tracks of a lane, filled from above.
pub(crate) struct Tracks {
    /// The top of the first.
    pub(crate) top: i32,
    /// The bottom of the last.
    pub(crate) bottom: i32,
    /// What is taken on each, by its top: left and right ends.
    taken: Vec<(i32, Vec<(i32, i32)>)>,
}

impl Tracks {
    /// Tracks on which nothing is taken.
    pub(crate) const fn new(top: i32, bottom: i32) -> Self {
        Self { top, bottom, taken: Vec::new() }
    }

    /// Takes a stretch of a track.
    pub(crate) fn take(&mut self, top: i32, ends: (i32, i32)) {
        match self.taken.iter_mut().find(|(other, _)| *other == top) {
            Some((_, taken)) => taken.push(ends),
            None => self.taken.push((top, vec![ends])),
        }
    }

    /// Puts the first of some words that has room beside what they name, on its
    /// track; whether one has.
    pub(crate) fn put_label(
        &mut self,
        scene: &mut Scene,
        axis: &Axis,
        (labels, ends): (&[String], (i32, i32)),
        top: i32,
    ) -> bool {
        let taken = self.taken.iter().find(|(other, _)| *other == top);
        let taken = taken.map_or(&[][..], |(_, taken)| taken);
        let spot = labels.iter().filter(|label| !label.is_empty()).find_map(|label| {
            let width = FACE.width(label);
            let free = |left: &i32| {
                let right = left + width;
                let apart = |(from, to): &(i32, i32)| right + GAP <= *from || to + GAP <= *left;
                axis.room.0 <= *left && right <= axis.room.1 && taken.iter().all(apart)
            };
            let left = [ends.0 - GAP - width, ends.1 + GAP].into_iter().find(free)?;
            Some((left, width, label))
        });
        let Some((left, width, label)) = spot else { return false };
        let at = (left, top + (TRACK - FACE.line()) / 2);
        scene.put_words(std::slice::from_ref(label), &word(at), true);
        self.take(top, (left, left + width));
        true
    }

    /// Puts words that must be read beside a place: below the tracks where none
    /// has room for them.
    pub(crate) fn put_words(&mut self, scene: &mut Scene, axis: &Axis, label: &String, x: i32) {
        let tops: Vec<i32> = self.taken.iter().map(|(top, _)| *top).collect();
        let tops = if tops.is_empty() { vec![self.top] } else { tops };
        let labels = std::slice::from_ref(label);
        if tops.into_iter().any(|top| self.put_label(scene, axis, (labels, (x, x)), top)) {
            return;
        }
        let (start, end) = axis.room;
        let lines = wrap(label, FACE, end - start, 3);
        let left = (x + GAP).min(end - widest(&lines, FACE)).max(start);
        scene.put_words(&lines, &word((left, self.bottom)), true);
        self.bottom += lines.iter().map(|_| FACE.line()).sum::<i32>();
    }
}

const fn word((x, top): (i32, i32)) -> Word {
    Word { text: String::new(), x, top, anchor: Anchor::Start, face: FACE, ink: Ink::Muted }
}
