//! The opening sentence of a State's page: what is said of the whole Directive,
//! and on how many articles nothing is held.

use data::{
    model::{Aspect, Basis, Grade, NodeStatus},
    report::Text,
    snapshot::cell::Cell,
    structure::Node,
    table::MemberStateEntry,
};
use leptos::prelude::*;

use crate::{
    components::{
        deciding::DecidingWord,
        figures::delay_said,
        links::{self, CoverageOf},
        sentence::since_line,
        status::{cell_word_inside, is_due},
        text,
        why::not_bound,
    },
    context::PageContext,
    format,
    words::{Said, Value},
};

/// The heading and what stands under it.
pub(super) fn opening(ctx: &PageContext, entry: &MemberStateEntry, aspect: Aspect) -> AnyView {
    let cell = ctx.snapshot.cell(entry.code, Node::Directive, aspect, ctx.on);
    let heading = text::view(&heading(ctx, entry, &cell, aspect));
    let bound = ctx.snapshot.is_bound(entry.code, ctx.on);
    let since =
        since_line(ctx, &cell, aspect).map(|line| view! { <p class="opening-sub">{line}</p> });
    // A note may tell how being bound ended: it has no place on the days before.
    let tells_the_future = entry.bound_until.is_some_and(|until| ctx.on <= until);
    let note = (!entry.note.is_empty() && !tells_the_future).then(|| {
        view! { <p class="opening-sub" lang="en">{entry.note.clone()}"."</p> }
    });
    let under = bound.then(|| {
        let coverage = text::view(&coverage(ctx, entry, aspect));
        let delay = delay(ctx, entry).map(|said| text::view(&said));
        view! {
            <p class="opening-sub">{bound_since(ctx, entry)}" "{delay}</p>
            <p class="coverage">{coverage}</p>
        }
    });
    view! {
        <div class="opening"><h1>{heading}</h1>{since}{note}{under}</div>
    }
    .into_any()
}

/// The heading: what is said of the whole Directive.
pub(crate) fn heading(
    ctx: &PageContext,
    entry: &MemberStateEntry,
    cell: &Cell,
    aspect: Aspect,
) -> Text {
    let (id, args) = sentence(ctx, entry, cell, aspect);
    let links = [
        ("directive", format!("#{}", links::anchor(Node::Directive))),
        (
            "articles",
            format!(
                "{}#nothing",
                links::coverage_figure(ctx, aspect, CoverageOf::State(entry.code))
            ),
        ),
    ];
    ctx.words.text(id, &args, &links)
}

/// On how many articles a finding is held.
pub(crate) fn coverage(ctx: &PageContext, entry: &MemberStateEntry, aspect: Aspect) -> Text {
    let coverage = ctx.snapshot.coverage_of(entry.code, aspect, ctx.on);
    ctx.words.text(
        "state-coverage",
        &[("held", coverage.held.into()), ("of", coverage.of.into())],
        &[("list", links::coverage_figure(ctx, aspect, CoverageOf::State(entry.code)))],
    )
}

/// The sentence as a message with its arguments.
fn sentence(ctx: &PageContext, entry: &MemberStateEntry, cell: &Cell, aspect: Aspect) -> Said {
    let words = &ctx.words;
    let state = ("state", Value::from(words.name(&entry.code)));
    if cell.status == NodeStatus::NotBound {
        return not_bound(ctx, entry);
    }
    let coverage = ctx.snapshot.coverage_of(entry.code, aspect, ctx.on);
    let without = coverage.of - coverage.held;
    let ended = DecidingWord::of(ctx, cell, aspect).is_some_and(|word| word.end.is_some());
    let id = match (cell.status, cell.grade) {
        (status, _) if status.is_gap() && !is_due(ctx) => "state-opening-not-yet-due",
        (status, Some(Grade::Established)) if status.is_gap() => "state-opening-established",
        (status, Some(Grade::Maintained)) if status.is_gap() => "state-opening-maintained",
        (status, Some(Grade::Alleged)) if status.is_gap() => "state-opening-alleged",
        (NodeStatus::Transposed, _) if ended => "state-opening-complete",
        (status, _) if status.is_gap() || status == NodeStatus::Transposed => {
            if cell.basis == Some(Basis::MemberState) {
                "state-opening-declared"
            } else {
                "state-opening-said"
            }
        }
        (NodeStatus::Unclear, _) => "state-opening-unclear",
        (NodeStatus::NoGapFound, _) => "state-opening-part",
        _ => "state-opening-no-finding",
    };
    let basis = cell.basis.map(|basis| words.name_as("inside", &basis)).unwrap_or_default();
    let args = vec![
        state,
        ("status", cell_word_inside(ctx, cell, aspect).into()),
        ("basis", basis.into()),
        ("aspect", aspect.code().into()),
        ("without", without.into()),
        ("of", coverage.of.into()),
    ];
    (id, args)
}

pub(crate) fn bound_since(ctx: &PageContext, entry: &MemberStateEntry) -> Option<String> {
    let from = entry.bound_from?;
    Some(ctx.words.get("state-bound-since", &[("day", format::day(&ctx.words, from).into())]))
}

/// The days from the deadline to the closure of its procedure; before the
/// deadline there is nothing to say of it.
pub(crate) fn delay(ctx: &PageContext, entry: &MemberStateEntry) -> Option<Text> {
    if !is_due(ctx) {
        return None;
    }
    let (id, args) = delay_said(ctx, entry.code);
    let to = links::delay_figure(ctx, Some(entry.code));
    Some(ctx.words.text(id, &args, &[("days", to)]))
}

#[cfg(test)]
mod tests {
    use data::model::MemberState;

    use super::*;
    use crate::reference;

    fn said(code: &str, on: &str, aspect: Aspect) -> String {
        let ctx = reference::context(on);
        let entry = ctx.snapshot.member_state(MemberState::parse(code).unwrap()).unwrap();
        let cell = ctx.snapshot.cell(entry.code, Node::Directive, aspect, ctx.on);
        let (id, args) = sentence(&ctx, entry, &cell, aspect);
        let mut text = ctx.words.get(id, &args);
        for mark in ["directive", "articles"] {
            text = text.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "");
        }
        text
    }

    #[test]
    fn the_sentence_fits_what_is_held() {
        #[track_caller]
        fn check(code: &str, on: &str, aspect: Aspect, expected: &str) {
            assert_eq!(said(code, on, aspect), expected);
        }
        check(
            "EL",
            "2026-01-30",
            Aspect::Conformity,
            "Greece: the Commission maintains in a reasoned opinion that the Directive is partially transposed; no finding is held on 21 of 23 articles.",
        );
        check(
            "BG",
            "2026-01-30",
            Aspect::Conformity,
            "Bulgaria: the Commission considers the Directive partially transposed, an allegation; no finding is held on 23 of 23 articles.",
        );
        check(
            "EL",
            "2015-03-11",
            Aspect::Communication,
            "Greece: the Commission considers the Directive not notified in full, an allegation; no finding is held on 23 of 23 articles.",
        );
        check(
            "EL",
            "2016-12-31",
            Aspect::Communication,
            "Greece: the Directive is notified as complete: the Commission closed its procedure; no finding is held on 23 of 23 articles.",
        );
        check(
            "CY",
            "2015-03-11",
            Aspect::Communication,
            "Cyprus: whether the Directive is notified in full is unclear; no finding is held on 23 of 23 articles.",
        );
        check(
            "DE",
            "2023-06-01",
            Aspect::Conformity,
            "Germany: whether the Directive is transposed is unclear; no finding is held on 18 of 23 articles.",
        );
        check("DK", "2026-01-30", Aspect::Conformity, "Denmark is not bound by the Directive.");
        check(
            "UK",
            "2026-01-30",
            Aspect::Conformity,
            "The United Kingdom is no longer bound by the Directive: it was until 31 December 2020.",
        );
        check(
            "HR",
            "2013-06-30",
            Aspect::Conformity,
            "Croatia is not yet bound by the Directive: it will be from 1 July 2013.",
        );
    }

    #[test]
    fn the_delay_is_called_what_it_is() {
        #[track_caller]
        fn check(code: &str, on: &str, expected: Option<&str>) {
            let ctx = reference::context(on);
            let state = MemberState::parse(code).unwrap();
            let said = is_due(&ctx).then(|| {
                let (id, args) = delay_said(&ctx, state);
                ctx.words.get(id, &args).replace("<days>", "").replace("</days>", "")
            });
            assert_eq!(said.as_deref(), expected);
            let shown = delay(&ctx, ctx.snapshot.member_state(state).unwrap());
            assert_eq!(shown.is_some(), expected.is_some());
        }
        check(
            "EL",
            "2016-12-31",
            Some("Its procedure for failure to notify was closed 862 days after the deadline."),
        );
        check(
            "DE",
            "2016-12-31",
            Some(
                "No closed procedure for failure to notify is held, so whether and how late it notified is not known.",
            ),
        );
        check("DE", "2013-12-17", None);
    }

    #[test]
    fn a_note_on_the_end_of_being_bound_waits_for_it() {
        #[track_caller]
        fn check(code: &str, on: &str, expected: bool) {
            let ctx = reference::context(on);
            let entry = ctx.snapshot.member_state(MemberState::parse(code).unwrap()).unwrap();
            let page = opening(&ctx, entry, Aspect::Conformity).to_html();
            assert!(!entry.note.is_empty());
            assert_eq!(page.contains(&entry.note), expected, "{page}");
        }
        check("UK", "2015-03-11", false);
        check("UK", "2020-12-31", false);
        check("UK", "2021-01-01", true);
        check("DK", "2015-03-11", true);
    }
}
