//! One bar of the chart of reported gaps: what is reported, then what is not
//! known, then the rest. What is not known is never drawn as compliance.

use super::{
    GapsRow,
    area::Area,
    palette::{Ink, Pattern},
    scene::{Layer, Paint, Scene},
};

/// How tall it is.
pub(crate) const HEIGHT: i32 = 14;
/// Fewer pixels than this cannot be told from none.
const SLIVER: i32 = 4;

/// A reported gap.
pub(crate) const REPORTED: Paint = Paint::Filled(Pattern::Partial);
/// Not known.
pub(crate) const UNKNOWN: Paint = Paint::Filled(Pattern::Dots(Ink::Muted));
/// Transposed: as everywhere.
pub(crate) const TRANSPOSED: Paint = Paint::Plain(Ink::Transposed);
/// Neither: the track.
pub(crate) const NEITHER: Paint = Paint::Plain(Ink::Panel);
/// Left to choice: no more than the paper.
const OPTIONAL: Paint = Paint::Plain(Ink::Paper);

/// Puts the bar of a row between two ends.
pub(crate) fn put_bar(scene: &mut Scene, row: &GapsRow, (left, right): (i32, i32), top: i32) {
    let bottom = top + HEIGHT;
    let track = Area::new(left, top, right, bottom);
    let (outline, rest) = if row.optional { (Ink::Grid, OPTIONAL) } else { (Ink::Muted, NEITHER) };
    scene.put_outlined(Layer::Band, track, outline, rest);
    let bound = row.bound.max(row.reported.saturating_add(row.unknown));
    let length = |count: u32| share(count, bound, right - left);
    // Measured from the left, so that what is neither begins where the figures
    // say; each part that is not zero can be seen.
    let least = length(row.unknown).min(SLIVER);
    let reported = (left + length(row.reported)).min(right - least);
    let both = left + length(row.reported.saturating_add(row.unknown));
    let unknown = both.max(reported + least).min(right);
    // Drawn only where it is counted: a bar of nothing is an empty track.
    let is_rest = !row.optional && row.bound > row.reported.saturating_add(row.unknown);
    let transposed = if is_rest { unknown } else { right };
    let segments = [
        (left, reported, Ink::PartialLine, REPORTED),
        (reported, unknown, Ink::Muted, UNKNOWN),
        (transposed, right, Ink::Transposed, TRANSPOSED),
    ];
    for (from, to, outline, paint) in segments {
        scene.put_outlined(Layer::Band, Area::new(from, top, to, bottom), outline, paint);
    }
}

/// The length of a count on a bar: none for zero, and for any other one that
/// can be seen.
fn share(count: u32, bound: u32, length: i32) -> i32 {
    if count == 0 || bound == 0 {
        return 0;
    }
    let exact = i64::from(count) * i64::from(length) / i64::from(bound);
    i32::try_from(exact).unwrap_or(length).max(SLIVER)
}
