//! Feeds on the shipped facts.

use data::model::{ArticleNumber, CaseNumber, MemberState};

use super::{ChosenFeed, FeedSubject, feed};
use crate::{address, reference};

fn text(subject: &FeedSubject, on: &str) -> Option<String> {
    let ctx = reference::context(on);
    feed(&ctx, subject, |of| format!("id of {of}"), |revision| format!("moment {revision}"))
}

fn greece() -> FeedSubject {
    FeedSubject::State(MemberState::parse("EL").unwrap())
}

#[test]
fn a_day_of_change_is_an_entry() {
    let text = text(&greece(), "2026-11-24").unwrap();
    assert!(text.contains("<title>Greece, 30 January 2026</title>"), "{text}");
    assert!(text.contains("<id>id of /feeds/member-states/EL.atom 2026-01-30</id>"), "{text}");
    assert!(text.contains("href=\"/member-states/EL?on=2026-01-30\""), "{text}");
    assert!(text.contains("reasoned opinion"), "{text}");
    // The deadline alone changed nothing in law where no gap was reported before.
    let (_, after) = text.split_once("30 January 2026</title>").unwrap();
    assert!(after.contains("10 October 2019</title>"), "the newest comes first");
}

#[test]
fn a_feed_is_the_same_until_the_law_changes() {
    assert_eq!(text(&greece(), "2026-11-23"), text(&greece(), "2026-11-24"));
    assert_ne!(text(&greece(), "2026-01-29"), text(&greece(), "2026-01-30"));
}

#[test]
fn articles_and_procedures_have_feeds_and_what_is_unknown_has_none() {
    let article = FeedSubject::Article(ArticleNumber::parse("21").unwrap());
    let of_article = text(&article, "2026-11-24").unwrap();
    assert!(of_article.contains("Portugal, Conformity: "), "{of_article}");
    let nothing = FeedSubject::Procedure(CaseNumber::parse("INFR(1999)0001").unwrap());
    assert_eq!(text(&nothing, "2026-11-24"), None);
    let scope = FeedSubject::Article(ArticleNumber::parse("1").unwrap());
    assert_eq!(text(&scope, "2026-11-24"), None);
}

#[test]
fn every_procedure_with_a_number_has_a_feed_of_its_steps() {
    let ctx = reference::context("2026-11-24");
    let numbers: Vec<CaseNumber> =
        ctx.snapshot.cases().iter().filter_map(|case| case.id().number).collect();
    assert!(!numbers.is_empty());
    for number in numbers {
        let text = text(&FeedSubject::Procedure(number), "2026-11-24").unwrap();
        assert!(text.contains("<entry>"), "{number}");
        assert_eq!(
            FeedSubject::parse("procedures", &number.to_string()),
            Some(FeedSubject::Procedure(number))
        );
    }
}

fn chosen(query: &str) -> FeedSubject {
    FeedSubject::Chosen(address::read::<ChosenFeed>(query).unwrap().1)
}

#[test]
fn a_filtered_view_has_a_feed_of_just_that() {
    #[track_caller]
    fn check(query: &str, title: &str, holds: &str, lacks: &str) {
        let text = text(&chosen(query), "2026-11-24").unwrap();
        let heading = format!("<title>Transposition Monitor: {title}</title>");
        assert!(text.contains(&heading), "{text}");
        assert!(holds.is_empty() || text.contains(holds), "{holds}: {text}");
        assert!(lacks.is_empty() || !text.contains(lacks), "{lacks}: {text}");
    }
    check("", "All Member States", "Greece, Conformity: ", "");
    check("states=EL", "Greece", "reasoned opinion", "Portugal");
    check(
        "states=PT,EL&aspect=conformity",
        "Greece and Portugal; Conformity",
        "Greece, ",
        "Communication: ",
    );
    check("node=victims", "All Member States; Protection of victims", "", "Article 5,");
    check(
        "type=non_communication",
        "All Member States; Failure to notify",
        "letter of formal notice",
        "Conformity: ",
    );
}

#[test]
fn a_feed_of_one_state_says_what_the_state_s_own_does() {
    let lines = |text: String| {
        let contents = text.split("<content").skip(1).map(str::to_owned).collect::<Vec<_>>();
        contents
            .iter()
            .map(|one| one.split("</content>").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let own = text(&greece(), "2026-11-24").unwrap();
    let of_view = text(&chosen("states=EL"), "2026-11-24").unwrap();
    assert_eq!(lines(own), lines(of_view));
}
