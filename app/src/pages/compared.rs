//! Every page while two days are compared, and what it says then.

use data::model::{Day, MemberState};

use super::{
    tests::{at, check_form, pages_of, values},
    *,
};
use crate::{
    address::{Compared, View},
    context::PageContext,
    language::Language,
    reference,
};

/// Days compared: to and fro, from a day on which no State is bound, with itself.
const COMPARED: [(&str, &str); 3] =
    [("2015-03-11", "2026-11-24"), ("2014-01-01", "2011-12-13"), ("2016-12-31", "2016-12-31")];

fn compared(on: &str, with: &str) -> PageContext {
    let ctx = reference::context(on);
    let with = Some(Day::parse(with).unwrap());
    PageContext { view: View { with, ..ctx.view }, ..ctx }
}

#[test]
fn every_page_is_well_formed_when_two_days_are_compared() {
    for (on, with) in COMPARED {
        for (path, page) in pages_of(&compared(on, with)) {
            check_form(&format!("{path} on {on} with {with}"), &page);
        }
    }
}

/// Links keep the day compared with among the pages that compare, and only there.
#[test]
fn links_keep_the_day_compared_with_where_it_is_compared() {
    for (path, page) in pages_of(&compared("2023-12-31", "2018-12-31")) {
        for to in values(&page, "href").into_iter().filter(|to| to.starts_with('/')) {
            let place = to.split(['?', '#']).next().unwrap_or_default();
            let place = Language::place(place);
            let compares = place == "/"
                || place == "/matrix"
                || place.starts_with("/articles/")
                || place.starts_with("/member-states/");
            assert!(compares || !to.contains("with="), "{path}: {to}");
        }
    }
}

/// What a comparison names leads to the page of its own day, and to a place in it.
#[test]
fn what_is_told_of_two_days_leads_to_its_evidence() {
    let days = [
        ("2023-12-31", "2018-12-31"),
        ("2018-12-31", "2023-12-31"),
        ("2012-01-01", "2026-01-30"),
        ("2013-12-18", "2013-12-17"),
        ("2026-11-24", "2013-12-01"),
    ];
    for (on, with) in days {
        let ctx = compared(on, with);
        let page = matrix(&at(&ctx, "/matrix"), &MatrixFilter::default());
        let (_, told) = page.split_once("id=\"compare\"").unwrap();
        let mut seen = 0;
        for to in values(told, "href").into_iter().filter(|to| to.contains('#')) {
            let to = to.replace("&amp;", "&");
            let (address, place) = to.split_once('#').unwrap();
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let asked = |name: &str| {
                let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
                pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
            };
            let there = compared(
                &asked("on").unwrap_or_else(|| ctx.today.to_string()),
                &asked("with").unwrap_or_else(|| with.to_owned()),
            );
            let there = at(&there, path);
            let target = match path.split('/').collect::<Vec<_>>()[..] {
                ["", "member-states", state] => {
                    member_state(&there, MemberState::parse(state).unwrap(), &Compared::default())
                }
                ["", "articles", number] => article(
                    &there,
                    data::model::ArticleNumber::parse(number).unwrap(),
                    &Compared::default(),
                ),
                _ => continue,
            };
            seen += 1;
            let target = target.unwrap();
            assert!(target.contains(&format!("id=\"{place}\"")), "{on} with {with}: {to}");
        }
        assert!(seen > 5, "{on} with {with}: {seen}");
    }
}

#[test]
fn what_changed_between_2018_and_2023_reads_as_a_person_would_tell_it() {
    #[track_caller]
    fn check(page: &str, said: &[&str]) {
        // Words alone, so that it does not matter what is a link.
        let mut words = String::new();
        for part in page.split('<').skip(1) {
            words.push_str(part.split_once('>').map_or("", |(_, words)| words));
        }
        for text in said {
            assert!(words.contains(text), "`{text}` is missing");
        }
    }
    let ctx = compared("2023-12-31", "2018-12-31");
    check(
        &state_of_play(&ctx, &PlayFilter::default()),
        &[
            "What changed between 31 December 2018 and 31 December 2023",
            "of 728 cells differ for conformity: those of the 26 Member States bound on both days",
            "The United Kingdom ceased to be bound: from 1 January 2021 on it is not.",
            "from no finding held to partially transposed, alleged by the Commission",
            "The whole Directive in one Member State: from transposed to partially transposed, alleged by the Commission",
        ],
    );
    check(
        &member_state(
            &at(&ctx, "/member-states/PT"),
            MemberState::parse("PT").unwrap(),
            &Compared::default(),
        )
        .unwrap(),
        &[
            "of 28 parts of the Directive differ for conformity.",
            "Offences, investigation and prosecution, Prevention and Protection of victims: from no finding held to partially transposed, alleged by the Commission",
            "Another source disagrees:",
        ],
    );
    let swapped = compared("2018-12-31", "2023-12-31");
    check(
        &state_of_play(&swapped, &PlayFilter::default()),
        &["What changed between 31 December 2018 and 31 December 2023"],
    );
    let same = compared("2016-12-31", "2016-12-31");
    check(&state_of_play(&same, &PlayFilter::default()), &["Both days are the same"]);
}
