//! Why a status is what it is, on the shipped facts and on made-up ones.

use data::model::ArticleNumber;

use super::*;
use crate::{components::voice::heard, reference};

#[test]
fn the_reason_is_the_one_that_decided() {
    #[track_caller]
    fn check(on: &str, code: &str, node: Node, aspect: Aspect, says: &[&str], not: &str) {
        let ctx = reference::context(on);
        let state = MemberState::parse(code).unwrap();
        let heard = heard(&ctx, state, node, aspect);
        let html = why(&ctx, state, node, aspect, &heard).unwrap().to_html();
        let shown = reference::text(&html);
        for text in says {
            assert!(shown.contains(text), "`{text}` is missing: {shown}");
        }
        assert!(!shown.contains(not), "`{not}` stands there: {shown}");
    }
    let article = |number: &str| Node::Article(ArticleNumber::parse(number).unwrap());
    let conformity = Aspect::Conformity;
    check(
        "2026-01-30",
        "BG",
        Node::Directive,
        conformity,
        &["Its own finding says so."],
        "held most firmly",
    );
    check(
        "2026-01-30",
        "IE",
        Node::Directive,
        conformity,
        &["Its own finding says so."],
        "A gap in a part",
    );
    check(
        "2023-06-01",
        "PT",
        Node::Theme(data::model::Theme::Prevention),
        conformity,
        &["held most firmly go on, here: alleged by the Commission"],
        "not yet due",
    );
    check(
        "2013-10-01",
        "SE",
        article("10"),
        conformity,
        &[
            "Article 10(1): said to be missing in part by the State itself, November 2012; not yet due.",
            "A gap in a part is a gap in the whole.",
            "Until transposition is due, every gap reads: not yet due.",
        ],
        "declared by the State",
    );
    check(
        "2015-12-31",
        "NL",
        article("9"),
        conformity,
        &["Later law overtook its own finding, and nothing else decides."],
        "Its own finding says so",
    );
    check(
        "2024-06-01",
        "DE",
        Node::Directive,
        conformity,
        &[
            "Whole Directive as such: the procedure ended on some day between 12 January 2023 and 24 April 2024, so what was alleged is unclear.",
            "The end of the procedure alone decides it.",
        ],
        "says the Commission",
    );
    check(
        "2016-12-31",
        "EL",
        Node::Directive,
        Aspect::Communication,
        &["notified as complete: the Commission closed its procedure on 28 April 2016."],
        "says the Commission",
    );
}

const FINDINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,source_id,locator\n";
const STEPS: &str = "member_state,infringement_number,type,stage,date,source_id,note\n";
const MEASURES: &str = "member_state,nim_id,kind,title,official_journal_ref,adopted,published,in_force,source_id,note\n";

/// Made-up facts, a line each, and what is said of why a cell has its status.
#[track_caller]
fn check_made_up(cell: &str, findings: &[&str], others: &[(&str, &str, &str)], says: &[&str]) {
    let [code, node, on] = cell.split(' ').collect::<Vec<_>>()[..] else { panic!("{cell}") };
    let mut files: Vec<(&str, String)> = Vec::new();
    if !findings.is_empty() {
        files.push(("assessments.csv", format!("{FINDINGS}{}\n", findings.join("\n"))));
    }
    for (name, head, lines) in others {
        files.push((name, format!("{head}{lines}\n")));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, &**text)).collect();
    let ctx = reference::made_up(on, &files);
    let (state, node) = (MemberState::parse(code).unwrap(), Node::parse(node).unwrap());
    let aspect = Aspect::Conformity;
    let heard = heard(&ctx, state, node, aspect);
    let html = why(&ctx, state, node, aspect, &heard).unwrap().to_html();
    let shown = reference::text(&html);
    for text in says {
        assert!(shown.contains(text), "`{text}` is missing: {shown}");
    }
    let names_none = shown.contains("Nothing that is held here decides");
    assert!(names_none || html.contains("href=\"/sources/"), "no source is linked: {html}");
}

#[test]
fn a_part_that_the_word_on_the_whole_sets_aside_says_so() {
    check_made_up(
        "EL 5 2021-01-01",
        &[
            "EL,,,5(2),conformity,partially_transposed,2015-01-01,commission,letter,,,REG-GH,a",
            "EL,,5,,conformity,unclear,2016-01-01,commission,,,,REG-GH,b",
        ],
        &[],
        &[
            "Article 5 as such: unclear, says the Commission, 1 January 2016. Source: REG-GH.",
            "Article 5(2): the Commission considers it partially transposed, 1 January 2015, in a letter: an allegation. Source: REG-GH. Set aside",
            "This decides.",
        ],
    );
}

#[test]
fn a_word_on_an_inferred_article_may_speak_of_a_part() {
    check_made_up(
        "EL 5 2021-01-01",
        &[
            "EL,,,5(2),conformity,partially_transposed,2015-01-01,commission,letter,,,REG-GH,a",
            "EL,,5,,conformity,transposed,2016-01-01,commission,,,by_subject,REG-GH,b",
        ],
        &[],
        &[
            "it may speak of a part only: it sets nothing aside.",
            "A gap in a part is a gap in the whole",
            "Its own word says that it is transposed while a gap stands in a part: sources disagree.",
        ],
    );
    check_made_up(
        "EL 5 2021-01-01",
        &["EL,,5,,conformity,transposed,2016-01-01,commission,,,by_subject,REG-GH,b"],
        &[],
        &["What was said may be of a part only, so the whole is not called transposed."],
    );
}

#[test]
fn later_law_names_the_measure_and_its_source() {
    check_made_up(
        "EL 5 2021-01-01",
        &["EL,,5,,conformity,not_transposed,2014-05-01,independent,,,,REG-GH,a"],
        &[("measures.csv", MEASURES, "EL,,act,Nomos,,,,2015-02-01,REG-EU,")],
        &[
            "an independent source considers it not transposed, 1 May 2014. Source: REG-GH. Overtaken by later law, so it reads unclear: a national measure came, Nomos (1 February 2015, REG-EU).",
            "Later law overtook its own finding, and nothing else decides.",
        ],
    );
}

#[test]
fn those_who_disagree_are_named_with_their_source() {
    check_made_up(
        "EL 5 2021-01-01",
        &[
            "EL,,5,,conformity,partially_transposed,2015-01-01,commission,letter,,,REG-GH,a",
            "EL,,5,,conformity,transposed,2016-01-01,member_state,,,,REG-GH,b",
        ],
        &[],
        &["Disagreed with by the State itself (REG-GH, 1 January 2016)."],
    );
}

#[test]
fn an_end_that_is_silent_or_later_than_its_source_says_why() {
    let silent = "EL,INFR(2019)0001,non_conformity,letter_of_formal_notice,2019-01-01,REG-GH,\n\
                  EL,INFR(2019)0001,non_conformity,closure,2020-01-01,REG-GH,\n\
                  EL,INFR(2019)0002,non_conformity,letter_of_formal_notice,2019-06-01,REG-GH,";
    check_made_up(
        "EL directive 2020-06-01",
        &[],
        &[("infringements.csv", STEPS, silent)],
        &[
            "The procedure INFR(2019)0001 ended on 1 January 2020, but its end says nothing here: the procedure INFR(2019)0002 was open then, or may have been. Source: REG-GH.",
        ],
    );
    let shortened = "EL,INFR(2019)0001,non_conformity,letter_of_formal_notice,2019-01-01,REG-GH,\n\
                     EL,INFR(2019)0001,non_conformity,listed_active,2020-03-01,REG-GH,\n\
                     EL,INFR(2019)0001,non_conformity,closure,2020-01-01/2020-12-31,REG-GH,";
    check_made_up(
        "EL directive 2021-01-01",
        &[],
        &[("infringements.csv", STEPS, shortened)],
        &["It was seen open up to 1 March 2020, so it ended on 2 March 2020 or later."],
    );
}

#[test]
fn what_decides_nothing_says_that_nothing_decides() {
    check_made_up(
        "EL 8 2021-01-01",
        &["EL,,,8(1),conformity,transposed,2015-01-01,commission,,,,REG-GH,a"],
        &[],
        &["Nothing that is held here decides"],
    );
}
