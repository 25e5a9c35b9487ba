//! The key of the time line, and the picture in sentences.

use data::{
    chart::{BandKind, LanesKey, StateLane, StepLook, StepMark, StepShape},
    model::Stage,
    snapshot::{case::Openness, interval::Interval},
    table::MeasureKind,
};

use super::{
    facts::{Period, StateFacts},
    marks::{letter, look},
};
use crate::{context::PageContext, format, words::Words};

/// The letters in the order of the key; one may stand for several steps.
const LETTERS: [(Stage, &str); 6] = [
    (Stage::LetterOfFormalNotice, "lanes-key-letter"),
    (Stage::AdditionalLetterOfFormalNotice, "lanes-key-additional-letter"),
    (Stage::ReasonedOpinion, "lanes-key-opinion"),
    (Stage::JudgmentUpheld, "lanes-key-court"),
    (Stage::Closure, "lanes-key-closure"),
    (Stage::Withdrawal, "lanes-key-withdrawal"),
];

/// The letters with how firm their steps are and the messages that name them, in
/// the order of the key.
pub(crate) fn letters(words: &Words) -> impl Iterator<Item = (char, StepLook, &'static str)> {
    LETTERS.iter().filter_map(|&(stage, id)| Some((letter(words, stage)?, look(stage), id)))
}

/// The message that names the shape of marks.
pub(crate) const fn shape_message(shape: StepShape) -> &'static str {
    match shape {
        StepShape::Round => "lanes-key-round",
        StepShape::Square => "lanes-key-square",
    }
}

/// What is drawn, each with its words.
pub(super) fn key(
    ctx: &PageContext,
    lanes: &[StateLane],
    period: Period,
) -> Vec<(LanesKey, String)> {
    let words = &ctx.words;
    let mut key: Vec<(LanesKey, String)> = Vec::new();
    let mut add = |is_drawn: bool, entry: LanesKey, id: &str| {
        if is_drawn {
            key.push((entry, words.say(id)));
        }
    };
    let drawn = |(from, to)| period.meets(Interval { first: Some(from), last: to });
    let has_period = lanes.iter().filter_map(|lane| lane.period).any(drawn);
    add(has_period, LanesKey::Period, "timeline-period");
    let tracks = || lanes.iter().flat_map(|lane| &lane.procedures);
    let steps = || tracks().flat_map(|track| &track.steps);
    for (letter, look, id) in letters(words) {
        let is_drawn = steps().any(|step| step.letter == Some(letter));
        add(is_drawn, LanesKey::Step(letter, look), id);
    }
    for (kind, id) in [
        (BandKind::Open, "timeline-key-open"),
        (BandKind::Presumed, "timeline-key-presumed"),
        (BandKind::Unknown, "timeline-key-unknown"),
    ] {
        let mut bands = tracks().flat_map(|track| &track.bands);
        add(bands.any(|band| band.kind == kind), LanesKey::Band(kind), id);
    }
    let is_seen = steps().any(|step| step.look == StepLook::Seen);
    add(is_seen, LanesKey::Seen, "timeline-key-last-seen");
    // Only the mark of a day has a shape.
    let has = |shape| {
        let is_marked = |step: &StepMark| {
            step.look != StepLook::Seen && step.when.first == Some(step.when.last)
        };
        tracks().any(|track| track.shape == shape && track.steps.iter().any(is_marked))
    };
    for shape in [StepShape::Round, StepShape::Square] {
        add(has(shape), LanesKey::Shape(shape), shape_message(shape));
    }
    let measures = || lanes.iter().flat_map(|lane| &lane.measures);
    add(measures().any(|mark| mark.is_law), LanesKey::Act, "timeline-key-measure");
    add(measures().any(|mark| !mark.is_law), LanesKey::Bill, "timeline-key-bill");
    // An ending's stretch is dotted like the time in which it may have ended.
    let not_ended = steps().filter(|step| step.look != StepLook::Ended);
    let mut whens = not_ended.map(|step| step.when).chain(measures().map(|mark| mark.when));
    let unknown_day = whens.any(|when| when.first != Some(when.last));
    add(unknown_day, LanesKey::UnknownDay, "timeline-key-unknown-day");
    key
}

/// The picture in sentences: how many procedures stand how, in which States, and
/// how many measures are held. The table has every fact.
pub(super) fn described(ctx: &PageContext, states: &[StateFacts<'_>]) -> String {
    let words = &ctx.words;
    let mut said = vec![words.get("lanes-described", &[("count", states.len().into())])];
    for &open in Openness::ALL {
        let mut of: Vec<String> = Vec::new();
        for facts in states {
            let mut procedures = facts.procedures.iter();
            if procedures.any(|procedure| procedure.on_day.open == open) {
                of.push(words.name_as("inside", &facts.state()));
            }
        }
        let id = match open {
            Openness::Yes => "lanes-described-yes",
            Openness::Presumed => "lanes-described-presumed",
            Openness::Unknown => "lanes-described-unknown",
            Openness::No => "lanes-described-no",
        };
        if !of.is_empty() {
            said.push(words.get(id, &[("states", format::list(words, of).into())]));
        }
    }
    let count = |kind| {
        let dated = states.iter().flat_map(|facts| &facts.dated).map(|(_, fact)| *fact);
        let undated = states.iter().flat_map(|facts| facts.undated.iter().copied());
        (
            dated.filter(|fact| fact.record.kind == kind).count(),
            undated.filter(|fact| fact.record.kind == kind).count(),
        )
    };
    let ((acts, acts_undated), (bills, bills_undated)) =
        (count(MeasureKind::Act), count(MeasureKind::Bill));
    said.push(words.get(
        "lanes-described-measures",
        &[
            ("acts", (acts + acts_undated).into()),
            ("bills", (bills + bills_undated).into()),
            ("undated", (acts_undated + bills_undated).into()),
        ],
    ));
    said.join(" ")
}
