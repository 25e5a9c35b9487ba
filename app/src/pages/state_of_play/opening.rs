//! The opening sentence, computed for any day: how many States were bound, who
//! said what of how many, and of how many it is not known.

use data::{
    model::{Grade, NodeStatus},
    report::Text,
    structure::Node,
};

use super::ASPECT;
use crate::{
    components::{links, status::is_due},
    context::PageContext,
    format,
    words::{Said, Value},
};

/// What the sentence counts: the States bound, by what the Directive comes to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    bound: usize,
    established: usize,
    maintained: usize,
    alleged: usize,
    reported: usize,
    transposed: usize,
    unknown: usize,
}

impl Counts {
    fn of(ctx: &PageContext) -> Self {
        let mut counts = Self::default();
        for state in ctx.snapshot.bound_states(ctx.on) {
            let cell = ctx.snapshot.cell(state, Node::Directive, ASPECT, ctx.on);
            counts.bound += 1;
            match (cell.status, cell.grade) {
                (status, Some(grade)) if status.is_gap() => *counts.graded(grade) += 1,
                (status, _) if status.is_unknown() => counts.unknown += 1,
                (NodeStatus::Transposed, _) => counts.transposed += 1,
                _ => {}
            }
        }
        counts
    }

    fn graded(&mut self, grade: Grade) -> &mut usize {
        match grade {
            Grade::Established => &mut self.established,
            Grade::Maintained => &mut self.maintained,
            Grade::Alleged => &mut self.alleged,
            Grade::Reported => &mut self.reported,
        }
    }

    fn gaps(&self) -> usize {
        self.established + self.maintained + self.alleged + self.reported
    }

    fn by_commission(&self) -> usize {
        self.maintained + self.alleged
    }
}

/// The marks of counts in the sentences, and where each stands in the figure of
/// gaps, opened.
const MARKS: [(&str, &str); 7] = [
    ("gap", "reported"),
    ("established", "established"),
    ("maintained", "maintained"),
    ("alleged", "alleged"),
    ("otherwise", "otherwise"),
    ("unknown", "unknown"),
    ("neither", "neither"),
];

/// The page's heading.
pub(crate) fn sentence(ctx: &PageContext) -> Text {
    let counts = Counts::of(ctx);
    let opened = links::gaps_figure(ctx, Node::Directive, ASPECT);
    let mut links = vec![("bound", links::bound_figure(ctx))];
    links.extend(MARKS.iter().map(|(mark, place)| (*mark, format!("{opened}#{place}"))));
    ctx.words.sentences(&parts(ctx, &counts), &links)
}

/// The sentences of the heading, in order.
fn parts(ctx: &PageContext, counts: &Counts) -> Vec<Said> {
    let day = || ("day", Value::from(format::day(&ctx.words, ctx.on)));
    let count = |number: usize| ("count", Value::from(number));
    if counts.bound == 0 {
        return vec![("opening-nobody", vec![day()])];
    }
    let mut parts: Vec<Said> = vec![("opening-bound", vec![day(), count(counts.bound)])];
    if !is_due(ctx) {
        let deadline = format::day(&ctx.words, ctx.snapshot.directive().deadline);
        parts.push(("opening-not-yet-due", vec![("deadline", deadline.into())]));
        if counts.gaps() > 0 {
            parts.push(("opening-missing-before", vec![count(counts.gaps())]));
        }
    } else if counts.gaps() == 0 {
        parts.push(("opening-nothing-reported", Vec::new()));
    }
    if is_due(ctx) {
        if counts.established > 0 {
            parts.push(("opening-established", vec![count(counts.established)]));
        }
        if counts.by_commission() > 0 {
            let split = match (counts.alleged, counts.maintained) {
                (_, 0) => "opening-alleged",
                (0, _) => "opening-maintained",
                _ => "opening-alleged-and-maintained",
            };
            parts.push((
                split,
                vec![
                    count(counts.by_commission()),
                    ("alleged", counts.alleged.into()),
                    ("maintained", counts.maintained.into()),
                ],
            ));
        }
        if counts.reported > 0 {
            parts.push(("opening-reported", vec![count(counts.reported)]));
        }
    }
    if counts.transposed > 0 {
        parts.push(("opening-transposed", vec![count(counts.transposed)]));
    }
    if counts.unknown > 0 {
        let id = match counts.bound - counts.unknown {
            0 => "opening-all-unknown",
            _ => "opening-unknown",
        };
        parts.push((id, vec![count(counts.unknown)]));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    /// The heading as text, without marks of links.
    fn said(counts: &Counts, on: &str) -> String {
        let ctx = reference::context(on);
        let text: Vec<String> =
            parts(&ctx, counts).into_iter().map(|(id, args)| ctx.words.get(id, &args)).collect();
        // A number keeps to the word before it.
        let mut text = text.join(" ").replace('\u{a0}', " ");
        for mark in MARKS.iter().map(|(mark, _)| *mark).chain(["bound"]) {
            text = text.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "");
        }
        text
    }

    #[test]
    fn the_sentence_fits_every_day() {
        #[track_caller]
        fn check(on: &str, expected: &str) {
            assert_eq!(said(&Counts::of(&reference::context(on)), on), expected, "{on}");
        }
        check(
            "2026-01-30",
            "On 30 January 2026, 26 Member States were bound. The Commission considered the Directive not fully transposed in 21: alleged in 20, maintained in 1. For the other 5 it is not known.",
        );
        check(
            "2023-06-01",
            "On 1 June 2023, 26 Member States were bound. The Commission considered the Directive not fully transposed in 21: alleged in all 21. For the other 5 it is not known.",
        );
        check(
            "2015-03-11",
            "On 11 March 2015, 27 Member States were bound. No reported gap in national law stood on that day. Of all 27 it is not known whether they had transposed the Directive.",
        );
        check(
            "2011-12-13",
            "On 13 December 2011, the Directive did not yet bind any Member State.",
        );
        check(
            "2011-12-17",
            "On 17 December 2011, 26 Member States were bound. Transposition was not yet due: the deadline was 18 December 2013. Something was reported as missing in 1, which was not yet due either. For the other 25 it is not known.",
        );
    }

    #[test]
    fn the_sentence_fits_every_number() {
        #[track_caller]
        fn check(counts: &Counts, expected: &str) {
            let said = said(counts, "2026-01-30");
            assert_eq!(said.trim_start_matches("On 30 January 2026, "), expected);
        }
        check(
            &Counts { bound: 1, established: 1, ..Counts::default() },
            "1 Member State was bound. A court established that the Directive was not fully transposed in 1.",
        );
        check(
            &Counts { bound: 3, maintained: 1, reported: 1, transposed: 1, ..Counts::default() },
            "3 Member States were bound. The Commission considered the Directive not fully transposed in 1, maintained. Other sources reported a gap in 1. It was held to be transposed in 1.",
        );
        check(
            &Counts { bound: 2, alleged: 2, ..Counts::default() },
            "2 Member States were bound. The Commission considered the Directive not fully transposed in 2: alleged in both.",
        );
        check(
            &Counts { bound: 2, transposed: 1, unknown: 1, ..Counts::default() },
            "2 Member States were bound. No reported gap in national law stood on that day. It was held to be transposed in 1. For the other one it is not known.",
        );
    }
}
