//! Every report on the shipped facts: what holds of all of them, and what some of them
//! say.

use std::collections::BTreeSet;

use data::{
    model::{ArticleNumber, Aspect, Day, MemberState, Theme},
    report::{Block, Report, Section, Table, Text},
    structure::Node,
};

use super::{ReportFilter, Subject, report};
use crate::{address::Filter, context::PageContext, reference};

fn all_subjects(ctx: &PageContext) -> Vec<Subject> {
    let structure = ctx.snapshot.structure();
    let themes = structure.themes().iter().map(|&theme| Subject::Theme(theme));
    let articles = structure.articles().iter().map(|one| Subject::Article(one.number()));
    let states = ctx.snapshot.member_states().map(|entry| Subject::State(entry.code));
    [Subject::Union, Subject::Resolution, Subject::Hearing]
        .into_iter()
        .chain(themes)
        .chain(articles)
        .chain(states)
        .collect()
}

fn of(ctx: &PageContext, subject: Subject) -> Report {
    report(ctx, subject, &ReportFilter::default()).unwrap()
}

fn sections(report: &Report) -> Vec<&Section> {
    fn below<'a>(section: &'a Section, found: &mut Vec<&'a Section>) {
        found.push(section);
        section.parts.iter().for_each(|part| below(part, found));
    }
    let mut found = Vec::new();
    report.sections.iter().for_each(|section| below(section, &mut found));
    found
}

fn texts(block: &Block) -> Vec<&Text> {
    match block {
        Block::Paragraph(text) | Block::Note(text) => vec![text],
        Block::List(points) => points.iter().collect(),
        Block::Table(table) => table.rows.iter().flatten().collect(),
        Block::Figure(_) => Vec::new(),
    }
}

fn tables(report: &Report) -> Vec<&Table> {
    let blocks = sections(report).into_iter().flat_map(|section| &section.blocks);
    blocks
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect()
}

/// Some of each kind: States that were bound late, no longer or never, articles with
/// options alone and with no status.
fn some_subjects() -> Vec<Subject> {
    let states =
        ["EL", "DK", "HR", "UK"].map(|code| Subject::State(MemberState::parse(code).unwrap()));
    let articles = ["1", "8", "18", "22"]
        .map(|number| Subject::Article(ArticleNumber::parse(number).unwrap()));
    [Subject::Union, Subject::Resolution, Subject::Hearing, Subject::Theme(Theme::Victims)]
        .into_iter()
        .chain(states)
        .chain(articles)
        .collect()
}

#[test]
fn every_report_is_whole_on_every_day() {
    for on in ["2011-12-13", "2013-01-01", "2015-03-11", "2026-11-24"] {
        let ctx = reference::context(on);
        let subjects = if on == "2026-11-24" { all_subjects(&ctx) } else { some_subjects() };
        for subject in subjects {
            let Some(report) = report(&ctx, subject, &ReportFilter::default()) else {
                panic!("{subject:?} {on}: none");
            };
            assert!(!report.opening.is_empty(), "{subject:?} {on}");
            let mut ids = BTreeSet::new();
            for section in sections(&report) {
                assert!(ids.insert(&section.id), "{subject:?} {on}: `{}` twice", section.id);
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                assert!(section.id.chars().all(fits), "{subject:?}: {}", section.id);
                assert!(
                    !section.blocks.is_empty() || !section.parts.is_empty(),
                    "{subject:?} {on}: `{}` says nothing",
                    section.id
                );
            }
            for table in tables(&report) {
                assert!(!table.rows.is_empty(), "{subject:?} {on}: {}", table.caption);
                for row in &table.rows {
                    assert_eq!(row.len(), table.columns.len(), "{subject:?}: {}", table.caption);
                    assert!(!row[0].is_empty(), "{subject:?} {on}: {}", table.caption);
                }
            }
        }
    }
}

#[test]
fn what_leads_into_the_site_names_day_and_edition() {
    let ctx = reference::context("2021-06-30");
    for subject in some_subjects() {
        let report = of(&ctx, subject);
        let blocks = sections(&report).into_iter().flat_map(|section| &section.blocks);
        let texts = blocks.flat_map(texts).chain([&report.opening]);
        for run in texts.flat_map(Text::runs) {
            let Some(to) = &run.to else { continue };
            assert!(!run.words.is_empty(), "{subject:?}: nothing leads to {to}");
            if to.starts_with('/') {
                assert!(to.contains("on=2021-06-30"), "{subject:?}: {to}");
                assert!(to.contains("rev=1"), "{subject:?}: {to}");
            }
        }
    }
}

#[test]
fn what_leads_within_the_report_is_there() {
    let ctx = reference::context("2026-11-24");
    for subject in some_subjects() {
        let report = of(&ctx, subject);
        let places: BTreeSet<&str> =
            sections(&report).into_iter().map(|section| section.id.as_str()).collect();
        let blocks = sections(&report).into_iter().flat_map(|section| &section.blocks);
        for run in blocks.flat_map(texts).chain([&report.opening]).flat_map(Text::runs) {
            if let Some(place) = run.to.as_deref().and_then(|to| to.strip_prefix('#')) {
                assert!(places.contains(place), "{subject:?}: #{place}");
            }
        }
    }
}

#[test]
fn every_source_that_is_named_is_listed() {
    let ctx = reference::context("2026-01-30");
    let report = of(&ctx, Subject::State(MemberState::parse("EL").unwrap()));
    let sources = report.sections.last().unwrap();
    assert_eq!(sources.id, "sources");
    let Block::Table(listed) = &sources.blocks[0] else { panic!("no table") };
    let listed: BTreeSet<&str> =
        listed.rows.iter().filter_map(|row| row[0].runs()[0].to.as_deref()).collect();
    let named = super::parts::led_to::led_to(&report);
    let named: BTreeSet<&str> =
        named.iter().map(String::as_str).filter(|to| to.starts_with("/sources/")).collect();
    assert!(!named.is_empty());
    assert_eq!(listed, named);
    // Addresses are read as letters, and lead where the source says.
    let address = |run: &&data::report::Run| run.words.contains("/η-ποινικοποίηση-");
    let mut runs = texts(&sources.blocks[0]).into_iter().flat_map(Text::runs);
    let to = runs.find(address).and_then(|run| run.to.as_deref());
    assert!(to.is_some_and(|to| to.contains("/%CE%B7-%CF%80")), "{to:?}");
}

#[test]
fn the_figures_are_those_of_the_snapshot() {
    for on in ["2015-03-11", "2021-06-30", "2026-01-30"] {
        let ctx = reference::context(on);
        let report = of(&ctx, Subject::Union);
        let table = tables(&report)[0];
        for (row, node) in table.rows.iter().zip(ctx.snapshot.structure().nodes_by_number()) {
            let gaps = ctx.snapshot.gaps_at(node, Aspect::Conformity, ctx.on);
            let at = |column: usize| row[column].words().parse::<usize>().unwrap();
            assert_eq!((at(1), at(6), at(8)), (gaps.reported, gaps.unknown, gaps.bound), "{node}");
            assert_eq!(at(2) + at(3) + at(4) + at(5), gaps.reported, "{node}");
            assert_eq!(at(1) + at(6) + at(7), gaps.bound, "{node}");
        }
    }
}

#[test]
fn a_report_says_where_it_lies_and_what_it_is_called() {
    #[track_caller]
    fn check(
        ctx: &PageContext,
        subject: Subject,
        filter: &ReportFilter,
        address: &str,
        name: &str,
    ) {
        assert_eq!(super::lasting_address(ctx, subject, filter, ""), address);
        assert_eq!(super::file_name(ctx, subject, filter), name);
    }
    let ctx = reference::context("2021-06-30");
    let greece = MemberState::parse("EL").unwrap();
    let conformity = ReportFilter::default();
    check(
        &ctx,
        Subject::State(greece),
        &conformity,
        "/reports/member-states/EL?on=2021-06-30&rev=1",
        "member-states-EL-2021-06-30-edition-1",
    );
    let communication = ReportFilter { aspect: Aspect::Communication, ..conformity.clone() };
    check(
        &ctx,
        Subject::Theme(Theme::Victims),
        &communication,
        "/reports/themes/victims?aspect=communication&on=2021-06-30&rev=1",
        "themes-victims-communication-2021-06-30-edition-1",
    );
    let hearing = ReportFilter {
        states: vec![greece],
        since: Some(Day::parse("2020-01-01").unwrap()),
        ..conformity
    };
    check(
        &ctx,
        Subject::Hearing,
        &hearing,
        "/reports/hearing?states=EL&since=2020-01-01&on=2021-06-30&rev=1",
        "hearing-2021-06-30-edition-1",
    );
}

#[test]
fn what_has_no_status_has_no_theme_report_and_a_plain_article() {
    let ctx = reference::context("2026-01-30");
    let one = of(&ctx, Subject::Article(ArticleNumber::parse("1").unwrap()));
    assert!(one.sections.iter().all(|section| section.id != "states"));
    assert!(!ctx.snapshot.structure().has(Node::Article(ArticleNumber::parse("1").unwrap())));
}

/// What a hearing on these Member States asks for; blank is all.
fn of_states(states: &str) -> ReportFilter {
    let mut filter = ReportFilter::default();
    if !states.is_empty() {
        filter.set("states", states).unwrap();
    }
    filter
}

/// A hearing on some Member States tells their coverage and where it lists it.
#[test]
fn coverage_is_of_the_states_that_a_hearing_is_about() {
    #[track_caller]
    fn check(states: &str, leads_to: &str) {
        let ctx = reference::context("2026-01-30");
        let filter = of_states(states);
        let of_state = |state| ctx.snapshot.coverage_of(state, Aspect::Conformity, ctx.on);
        let expected: data::snapshot::figures::Coverage =
            ctx.snapshot.bound_states(ctx.on).filter(|&one| filter.has(one)).map(of_state).sum();
        let report = report(&ctx, Subject::Hearing, &filter).unwrap();
        let said = format!("{} of {}", expected.held, expected.of);
        let mut runs = report.facts.iter().flat_map(|fact| fact.value.runs());
        let run = runs.find(|run| run.words == said).unwrap();
        assert!(run.to.as_deref().unwrap().starts_with(leads_to), "{:?}", run.to);
    }
    check("", "/figures/coverage");
    check("EL", "#held");
    check("EL,IE,UK", "#held");
}

/// What a hearing on some Member States counts is not led to a list of all of them.
#[test]
fn a_hearing_on_some_states_leads_to_these() {
    let ctx = reference::context("2026-01-30");
    let hearing = |states: &str| report(&ctx, Subject::Hearing, &of_states(states)).unwrap();
    let opening = hearing("EL,IE").opening;
    assert!(opening.runs().iter().any(|run| run.to.as_deref() == Some("#gaps")));
    assert!(
        opening.runs().iter().all(|run| run.to.as_deref().is_none_or(|to| to.starts_with('#')))
    );
    // Denmark is not bound: of the others nothing is said.
    let fact = |report: &Report| {
        report.facts.iter().map(|fact| fact.value.words()).collect::<Vec<String>>().join("|")
    };
    let said = "binds none of the Member States that this dossier is about";
    assert!(fact(&hearing("DK")).contains(said));
}

/// Of a Member State that is not bound a hearing says so, and asks nothing.
#[test]
fn of_those_who_are_not_bound_nothing_is_asked() {
    #[track_caller]
    fn check(on: &str, states: &str, said: &str) {
        let report = report(&reference::context(on), Subject::Hearing, &of_states(states)).unwrap();
        let opening = report.opening.words();
        assert!(opening.starts_with(said), "{states} {on}: {opening}");
        assert!(!opening.contains(" 0 "), "{states} {on}: {opening}");
        let asked = &report.sections[0];
        assert_eq!((asked.id.as_str(), asked.parts.len()), ("questions", 0), "{states} {on}");
        for section in &report.sections {
            let is_left_out = ["gaps", "contested", "held"].contains(&section.id.as_str());
            assert!(!is_left_out, "{states} {on}: {}", section.id);
        }
    }
    check("2026-01-30", "DK", "Denmark is not bound by the Directive. There is nothing to ask.");
    check("2026-01-30", "UK", "The United Kingdom is no longer bound by the Directive: it was");
    check("2026-01-30", "DK,UK", "Denmark is not bound by the Directive. The United Kingdom is no");
    check("2012-06-30", "HR", "Croatia is not yet bound by the Directive: it will be from 1 July");
    check("2011-12-13", "", "On this day the Directive binds no Member State");
    // Beside one that is bound they are named, and not asked about.
    let ctx = reference::context("2026-01-30");
    let both = report(&ctx, Subject::Hearing, &of_states("DK,EL")).unwrap();
    let said = "Denmark is not bound by the Directive. Nothing is counted or asked of it here.";
    assert!(both.opening.words().ends_with(said), "{}", both.opening.words());
    assert_eq!(questions("2026-01-30", &["DK", "EL"]), questions("2026-01-30", &["EL"]));
}

/// What page and report of the resolution say is held stands in the report, too.
#[test]
fn points_that_no_finding_follows_tell_what_is_held() {
    #[track_caller]
    fn check(ctx: &PageContext, point: &str, said: &str) {
        let report = of(ctx, Subject::Resolution);
        let place = format!("point-{point}");
        let section = sections(&report).into_iter().find(|one| one.id == place).unwrap();
        let words: Vec<String> = section.blocks.iter().flat_map(texts).map(Text::words).collect();
        assert!(words.iter().any(|text| text.contains(said)), "{point}: {words:?}");
    }
    let now = reference::context("2026-01-30");
    check(&now, "o", "EP-2015");
    check(&reference::context("2014-06-30"), "o", "names no Member States");
    check(&now, "11", "32012L0029");
    check(&now, "19", "open");
    check(&now, "20", "16 December 2016");
    check(&reference::context("2015-03-11"), "20", "No report made after the resolution");
}

/// The questions for a hearing, by rule.
fn questions(on: &str, states: &[&str]) -> Vec<(String, Vec<String>)> {
    let ctx = reference::context(on);
    let filter = of_states(&states.join(","));
    let report = report(&ctx, Subject::Hearing, &filter).unwrap();
    let part = |part: &Section| {
        let questions = part.blocks.iter().filter(|block| matches!(block, Block::List(_)));
        let words = questions.flat_map(texts).map(Text::words).collect();
        (part.id.trim_start_matches("questions-").to_owned(), words)
    };
    report.sections[0].parts.iter().map(part).collect()
}

#[test]
fn questions_follow_from_what_is_held() {
    let greece = questions("2026-01-30", &["EL"]);
    let rules: Vec<&str> = greece.iter().map(|(rule, _)| rule.as_str()).collect();
    println!("{greece:#?}");
    assert!(!rules.contains(&"notified"), "its procedure was closed");
    assert!(rules.contains(&"nothing"));
    // Before the deadline nothing was to be notified.
    let early = questions("2012-06-30", &["EL", "DE"]);
    assert!(early.iter().all(|(rule, _)| rule != "notified"), "{early:#?}");
}
