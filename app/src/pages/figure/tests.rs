//! Figures, opened, on telling days.

use data::{
    model::{ArticleNumber, Aspect, MemberState, ProcedureType, SourceKind, Stage, Theme},
    structure::Node,
};

use super::*;
use crate::{
    address::{self, ByAspect, Filter, NoFilter},
    context::PageContext,
    pages::tests::at,
    reference,
};

fn state(code: &str) -> MemberState {
    MemberState::parse(code).unwrap()
}

fn article(number: &str) -> ArticleNumber {
    ArticleNumber::parse(number).unwrap()
}

/// A page with its address.
fn page<F: Filter>(
    ctx: &PageContext,
    name: &str,
    filter: &F,
    render: fn(&PageContext, &F) -> String,
) -> (String, String) {
    let path = format!("/figures/{name}");
    (address::write(&path, filter, ctx.view), render(&at(ctx, &path), filter))
}

/// Every figure of a day in many forms, those in which nothing can be counted
/// among them.
pub(in crate::pages) fn opened_on(ctx: &PageContext) -> Vec<(String, String)> {
    let mut pages = vec![page(ctx, "bound", &NoFilter, bound)];
    let nodes = [
        Node::Directive,
        Node::Theme(Theme::Victims),
        Node::Theme(Theme::General),
        Node::Article(article("18")),
        Node::Article(article("22")),
        Node::Article(article("27")),
        Node::Article(article("99")),
    ];
    let states = [None, Some(state("EL")), Some(state("DK")), Some(state("HR")), Some(state("UK"))];
    for &aspect in Aspect::ALL {
        pages.push(page(ctx, "articles", &ByAspect { aspect }, articles));
        for node in nodes {
            pages.push(page(ctx, "gaps", &NodeFilter { aspect, node }, gaps));
            pages.push(page(ctx, "evidence", &NodeFilter { aspect, node }, evidence));
        }
    }
    let aspect = Aspect::default();
    for (at, node) in nodes.into_iter().enumerate() {
        // Each State once, and all of them at each part.
        for state in [None, states[at % states.len()]] {
            let filter = CoverageFilter { aspect, state, node };
            pages.push(page(ctx, "coverage", &filter, coverage));
        }
    }
    for (state, number) in [
        (None, None),
        (Some(state("EL")), None),
        (Some(state("EL")), Some("5")),
        (Some(state("EL")), Some("22")),
        (Some(state("EL")), Some("27")),
        (Some(state("EL")), Some("99")),
        (Some(state("NL")), Some("9")),
        (Some(state("DK")), Some("5")),
        (Some(state("UK")), Some("5")),
    ] {
        let filter = AssessedFilter { aspect, state, article: number.map(article) };
        pages.push(page(ctx, "assessed", &filter, assessed));
    }
    for state in states {
        pages.push(page(ctx, "delay", &StateFilter { state }, delay));
        pages.push(page(ctx, "measures", &StateFilter { state }, measures));
        let filter = ProceduresFilter { state, ..ProceduresFilter::default() };
        pages.push(page(ctx, "procedures", &filter, procedures));
    }
    for open in OpenChoice::all() {
        let filter = ProceduresFilter {
            procedure_type: Some(ProcedureType::NonCommunication),
            step: Some(Stage::ReasonedOpinion),
            open: Some(open),
            ..ProceduresFilter::default()
        };
        pages.push(page(ctx, "procedures", &filter, procedures));
    }
    for kind in std::iter::once(None).chain(SourceKind::ALL.iter().copied().map(Some)) {
        pages.push(page(ctx, "sources", &SourcesFilter { kind }, sources));
    }
    pages
}

/// The first heading as text.
fn heading(page: &str) -> String {
    let inside = page.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
    reference::text(inside).trim().to_owned()
}

/// Checks the heading of a figure as text.
#[track_caller]
fn check<F: Filter>(on: &str, filter: &F, render: fn(&PageContext, &F) -> String, expected: &str) {
    assert_eq!(heading(&render(&reference::context(on), filter)), expected);
}

#[test]
fn gaps_are_a_sentence() {
    let gaps_at = |aspect, node| NodeFilter { aspect, node };
    let (conformity, communication) = (Aspect::Conformity, Aspect::Communication);
    let eighteen = Node::Article(article("18"));
    check(
        "2026-01-30",
        &gaps_at(conformity, Node::Directive),
        gaps,
        "On 30 January 2026, a gap in conformity was reported in 21 of the 26 Member States bound, on the Directive as a whole; of 5 it was not known.",
    );
    check(
        "2016-12-31",
        &gaps_at(communication, Node::Directive),
        gaps,
        "On 31 December 2016, no gap in communication was reported in any of the 27 Member States bound, on the Directive as a whole; of 20 it was not known, and in 7 it was notified as complete.",
    );
    check(
        "2013-01-01",
        &gaps_at(conformity, eighteen),
        gaps,
        "On 1 January 2013 transposition was not yet due. Nothing was reported as missing (conformity) in any of the 26 Member States bound, at Article 18 (assistance to victims: general); of 26 it was not known.",
    );
    check(
        "2011-12-13",
        &gaps_at(conformity, eighteen),
        gaps,
        "On 13 December 2011 the Directive did not yet bind any Member State, so there is nothing to count.",
    );
    check(
        "2026-01-30",
        &gaps_at(conformity, Node::Article(article("8"))),
        gaps,
        "On 30 January 2026, no gap in conformity was reported in any of the 26 Member States bound, at Article 8 (consensual acts between peers); of 1 it was not known, and in 25 it was left to choice.",
    );
    check(
        "2026-01-30",
        &gaps_at(conformity, Node::Article(article("27"))),
        gaps,
        "Article 27, Transposition: it asks nothing that is counted, so it has no status and nothing can be counted at it.",
    );
    check(
        "2026-01-30",
        &gaps_at(conformity, Node::Article(article("99"))),
        gaps,
        "The Directive has no part 99, so nothing can be counted at it.",
    );
}

#[test]
fn coverage_is_a_sentence() {
    let eighteen = Node::Article(article("18"));
    let covered = |state, node| CoverageFilter { state, node, ..CoverageFilter::default() };
    check(
        "2026-01-30",
        &covered(None, Node::Directive),
        coverage,
        "On 30 January 2026, a finding on conformity was held on 38 of 598 articles × Member States: 23 articles with counted provisions × 26 Member States bound.",
    );
    check(
        "2026-01-30",
        &covered(None, Node::Theme(Theme::Victims)),
        coverage,
        "On 30 January 2026, a finding on conformity was held on 1 of 78 articles × Member States, on protection of victims: 3 articles with counted provisions × 26 Member States bound.",
    );
    check(
        "2026-01-30",
        &covered(None, eighteen),
        coverage,
        "On 30 January 2026, a finding on conformity was held at Article 18 (assistance to victims: general) in none of the 26 Member States bound.",
    );
    check(
        "2026-01-30",
        &covered(Some(state("EL")), Node::Directive),
        coverage,
        "On 30 January 2026, a finding on conformity was held in Greece on 2 of 23 articles with counted provisions.",
    );
    check(
        "2026-01-30",
        &covered(Some(state("EL")), eighteen),
        coverage,
        "On 30 January 2026, no finding on conformity was held in Greece, at Article 18 (assistance to victims: general).",
    );
    check(
        "2026-01-30",
        &covered(Some(state("DK")), eighteen),
        coverage,
        "Denmark is not bound by the Directive. Nothing is counted there.",
    );
    check(
        "2026-01-30",
        &covered(None, Node::Article(article("8"))),
        coverage,
        "Article 8, Consensual acts between peers: it leaves each Member State a choice, and nothing in it is counted.",
    );
}

#[test]
fn procedures_and_delay_are_a_sentence() {
    let every = ProceduresFilter::default();
    check(
        "2015-03-11",
        &every,
        procedures,
        "On 11 March 2015, 7 infringement procedures had been opened: 6 known to be open, 0 open when last seen, 1 that may have ended, 0 that had ended.",
    );
    let chosen = ProceduresFilter {
        state: Some(state("EL")),
        procedure_type: Some(ProcedureType::NonCommunication),
        step: Some(Stage::ReasonedOpinion),
        open: Some(OpenChoice::Seen),
    };
    check(
        "2016-01-01",
        &chosen,
        procedures,
        "On 1 January 2016, of 7 infringement procedures opened, one was against Greece, for failure to notify, at the step “Reasoned opinion” and open or open when last seen.",
    );
    check(
        "2026-01-30",
        &StateFilter::default(),
        delay,
        "On 30 January 2026, the days from the deadline (18 December 2013) to the closure of the procedure for failure to notify were known for 7 of the 26 Member States bound; for 19 they were not known.",
    );
    check(
        "2026-01-30",
        &StateFilter { state: Some(state("CY")) },
        delay,
        "Cyprus. Its procedure for failure to notify was closed between 422 and 743 days after the deadline.",
    );
    check(
        "2026-01-30",
        &StateFilter { state: Some(state("UK")) },
        delay,
        "The United Kingdom is no longer bound by the Directive: it was until 31 December 2020. Nothing is counted there.",
    );
    check(
        "2012-06-01",
        &StateFilter::default(),
        delay,
        "On 1 June 2012 transposition was not yet due: the deadline was 18 December 2013, so there are no days to count.",
    );
}

#[test]
fn other_figures_are_a_sentence() {
    let of = |code: &str, number: &str| AssessedFilter {
        state: Some(state(code)),
        article: Some(article(number)),
        ..AssessedFilter::default()
    };
    check(
        "2026-11-24",
        &of("NL", "9"),
        assessed,
        "On 24 November 2026, a finding on conformity stood on none of 7 counted provisions of Article 9 (aggravating circumstances) in the Netherlands. What is held speaks of the article as such, or of part of it, and names no provision.",
    );
    check(
        "2026-11-24",
        &of("EL", "22"),
        assessed,
        "On 24 November 2026, a finding on conformity stood on none of the one counted provision of Article 22 (programmes for people who fear they might offend) in Greece. What is held speaks of the article as such, or of part of it, and names no provision.",
    );
    check(
        "2026-11-24",
        &of("DK", "9"),
        assessed,
        "Denmark is not bound by the Directive. Nothing is counted there.",
    );
    check(
        "2026-01-30",
        &StateFilter::default(),
        measures,
        "On 30 January 2026, 18 national measures of 16 Member States were held: 13 acts that had come, 0 that had not, 3 without a date, and 2 bills.",
    );
    check(
        "2026-01-30",
        &StateFilter { state: Some(state("FI")) },
        measures,
        "On 30 January 2026, no national measure of Finland was held. That says nothing on its law.",
    );
    check(
        "2026-01-30",
        &NoFilter,
        bound,
        "On 30 January 2026, the Directive bound 26 of 28 Member States, past and present.",
    );
    check(
        "2026-01-30",
        &ByAspect::default(),
        articles,
        "On 30 January 2026, a reported gap in conformity stood in at least one Member State on 1 of the Directive’s 24 articles on national law.",
    );
    check(
        "2026-01-30",
        &NodeFilter { node: Node::Article(article("5")), ..NodeFilter::default() },
        evidence,
        "On 30 January 2026, evidence on conformity was held at Article 5 (child sexual abuse material) for 4 of the 26 Member States bound.",
    );
    check(
        "2026-01-30",
        &SourcesFilter { kind: Some(SourceKind::Press) },
        sources,
        "13 of 87 sources are of this kind: press. They are the same whatever the day shown.",
    );
}
