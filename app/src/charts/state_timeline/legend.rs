//! What the marks and bands of a State's line of time mean: of each kind that is
//! drawn, its words.

use data::chart::{BandKind, Lane, LaneContent, LegendKey, Mark, MarkKind, StepLook, Weight};

use crate::{
    charts::timeline::key::{letters, shape_message},
    words::Words,
};

/// The entries, in the order of drawing.
pub(super) fn legend(words: &Words, lanes: &[Lane]) -> Vec<(LegendKey, String)> {
    let mut legend: Vec<(LegendKey, String)> = Vec::new();
    let mut add = |key: LegendKey, id: &str| {
        if !legend.iter().any(|(known, _)| *known == key) {
            legend.push((key, words.say(id)));
        }
    };
    for lane in lanes {
        let (bands, marks): (&[_], &[Mark]) = match &lane.content {
            LaneContent::Period { .. } => (&[], &[]),
            LaneContent::Facts { marks, .. } => (&[], marks),
            LaneContent::Procedure { bands, steps, .. } => (bands, steps),
        };
        for band in bands {
            let id = match band.kind {
                BandKind::Open => "timeline-key-open",
                BandKind::Presumed => "timeline-key-presumed",
                BandKind::Unknown => "timeline-key-unknown",
            };
            add(LegendKey::Band(band.kind), id);
        }
        // What is open to the past is drawn only on a procedure's band.
        let on_band = matches!(lane.content, LaneContent::Procedure { .. });
        let drawn = |mark: &&Mark| on_band || mark.when.first.is_some();
        for mark in marks.iter().filter(drawn) {
            let id = match mark.kind {
                MarkKind::Step(_, None) => "timeline-key-last-seen",
                MarkKind::Step(_, Some(letter)) => {
                    let named = letters(words).find(|(known, ..)| *known == letter);
                    let Some((_, _, id)) = named else { continue };
                    id
                }
                MarkKind::Measure => "timeline-key-measure",
                MarkKind::Bill => "timeline-key-bill",
                MarkKind::Finding(_, Weight::Authority) => continue,
                MarkKind::Finding(_, Weight::Claim) => {
                    add(LegendKey::Claim, "timeline-key-claim");
                    continue;
                }
            };
            add(LegendKey::Mark(mark.kind), id);
        }
        if let LaneContent::Procedure { shape, steps, .. } = &lane.content
            && steps
                .iter()
                .any(|step| is_day(step) && matches!(step.kind, MarkKind::Step(_, Some(_))))
        {
            add(LegendKey::Shape(*shape), shape_message(*shape));
        }
        // An ending's stretch is dotted like the time in which it may have ended.
        let is_ending = |mark: &Mark| matches!(mark.kind, MarkKind::Step(StepLook::Ended, _));
        if marks.iter().filter(drawn).any(|mark| !is_day(mark) && !is_ending(mark)) {
            add(LegendKey::UnknownDay, "timeline-key-unknown-day");
        }
    }
    legend
}

/// Whether a mark is of one day.
fn is_day(mark: &Mark) -> bool {
    mark.when.first == Some(mark.when.last)
}
