//! Method 1, rule by rule, on made-up facts.
//!
//! Each case gives facts and what cells they come to; `common` says how both
//! are written.

use crate::common::{cell, day, shown, snapshot, state, with};

/// Checks that facts give cells. `cells` are pairs of a cell and its words.
#[track_caller]
fn check(facts: &[&str], cells: &[(&str, &str)]) {
    let snapshot = snapshot(with(facts));
    for (name, expected) in cells {
        assert_eq!(shown(&cell(&snapshot, name)), *expected, "{name}");
    }
}

/// Checks how a State's only procedure of a type stands on days: `stage open`.
#[track_caller]
fn check_case(facts: &[&str], days: &[(&str, &str)]) {
    let snapshot = snapshot(with(facts));
    for (on, expected) in days {
        let shown: Vec<String> = snapshot
            .cases_on(day(on))
            .map(|(_, case)| format!("{} {}", case.stage, case.open))
            .collect();
        assert_eq!(shown.join(", "), *expected, "{on}");
    }
}

mod days {
    use super::*;

    #[test]
    fn a_fact_counts_from_the_last_day_of_its_interval() {
        check(
            &["finding EL art18 partially_transposed 2015 commission act=letter"],
            &[
                ("EL 18 2015-12-30", "no_finding"),
                (
                    "EL 18 2015-12-31",
                    "partially_transposed alleged commission since 2015-12-31 as_of 2015-12-31",
                ),
            ],
        );
    }

    #[test]
    fn a_blank_date_is_some_day_up_to_the_reading_of_its_source() {
        check(
            &["finding EL art18 transposed - independent"],
            &[
                ("EL 18 2026-11-23", "no_finding"),
                ("EL 18 2026-11-24", "transposed independent since 2026-11-24 as_of 2026-11-24"),
            ],
        );
    }

    #[test]
    fn a_fact_does_not_count_before_the_state_is_bound() {
        check(
            &["finding HR art18 partially_transposed 2012-01-01 commission"],
            &[
                ("HR 18 2013-06-30", "not_bound"),
                (
                    "HR 18 2013-07-01",
                    "partially_transposed alleged commission since 2013-07-01 as_of 2013-07-01",
                ),
            ],
        );
    }

    #[test]
    fn a_state_that_left_is_not_bound_afterwards() {
        check(
            &["finding UK art18 partially_transposed 2015-01-01 commission"],
            &[
                (
                    "UK 18 2020-12-31",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01",
                ),
                ("UK 18 2021-01-01", "not_bound"),
            ],
        );
    }

    #[test]
    fn facts_are_ordered_by_first_day_not_by_when_they_count() {
        // The year counts last but begins first: the May finding stands.
        check(
            &[
                "finding EL art18 partially_transposed 2015-05-01 commission",
                "finding EL art18 unclear 2015 commission",
            ],
            &[(
                "EL 18 2016-01-01",
                "partially_transposed alleged commission since 2015-05-01 as_of 2015-05-01",
            )],
        );
    }
}

mod procedures_speak {
    use super::*;

    #[test]
    fn on_the_aspect_of_their_type_for_the_whole_directive() {
        check(
            &[
                "step EL non_communication letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL incorrect_application reasoned_opinion 2015-01-27 case=INFR(2014)0002",
                "step EL non_conformity judgment_upheld 2016-01-27 case=INFR(2014)0003",
                "step ES non_conformity judgment_dismissed 2016-01-27 case=INFR(2014)0004",
            ],
            &[
                (
                    "EL directive 2014-02-01 communication",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-27",
                ),
                (
                    "EL directive 2015-02-01 application",
                    "partially_transposed maintained commission since 2015-01-27 as_of 2015-01-27",
                ),
                (
                    "EL directive 2016-02-01",
                    "partially_transposed established court since 2016-01-27 as_of 2016-01-27",
                ),
                ("EL victims 2016-02-01", "no_finding"),
                ("ES directive 2016-02-01", "unclear commission since 2016-01-27 as_of 2016-01-27"),
            ],
        );
    }

    #[test]
    fn a_closure_of_non_communication_is_transposed_and_any_other_ending_unclear() {
        check(
            &[
                "step EL non_communication letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL non_communication closure 2016-01-27 case=INFR(2014)0001",
                "step ES non_communication letter_of_formal_notice 2014-01-27 case=INFR(2014)0002",
                "step ES non_communication withdrawal 2016-01-27 case=INFR(2014)0002",
                "step FR non_conformity letter_of_formal_notice 2014-01-27 case=INFR(2014)0003",
                "step FR non_conformity closure 2016-01-27 case=INFR(2014)0003",
            ],
            &[
                (
                    "EL directive 2016-01-27 communication",
                    "transposed commission since 2016-01-27 as_of 2016-01-27",
                ),
                (
                    "ES directive 2016-01-27 communication",
                    "unclear commission since 2016-01-27 as_of 2016-01-27",
                ),
                ("FR directive 2016-01-27", "unclear commission since 2016-01-27 as_of 2016-01-27"),
            ],
        );
    }

    #[test]
    fn an_ending_of_many_days_is_unclear_from_its_first_day() {
        check(
            &[
                "step EL non_communication letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL non_communication closure 2016-01-01/2016-03-01 case=INFR(2014)0001",
            ],
            &[
                (
                    "EL directive 2015-12-31 communication",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-27",
                ),
                (
                    "EL directive 2016-01-01 communication",
                    "unclear commission since 2016-01-01 as_of 2016-01-01",
                ),
                (
                    "EL directive 2016-03-01 communication",
                    "transposed commission since 2016-03-01 as_of 2016-03-01",
                ),
            ],
        );
    }

    #[test]
    fn an_ending_begins_after_the_newest_day_on_which_the_case_was_seen() {
        check(
            &[
                "step EL non_conformity letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL non_conformity listed_active 2016-02-10 case=INFR(2014)0001",
                "step EL non_conformity closure ../2016-03-01 case=INFR(2014)0001",
            ],
            &[
                (
                    "EL directive 2016-02-10",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-27",
                ),
                ("EL directive 2016-02-11", "unclear commission since 2016-02-11 as_of 2016-02-11"),
                ("EL directive 2016-03-01", "unclear commission since 2016-02-11 as_of 2016-03-01"),
            ],
        );
    }

    #[test]
    fn an_ending_is_silent_while_another_case_of_the_aspect_is_open() {
        check(
            &[
                "step EL non_conformity letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL non_conformity closure 2016-01-01 case=INFR(2014)0001",
                "step EL non_conformity letter_of_formal_notice 2015-01-27 case=INFR(2015)0002",
                // Another aspect does not silence.
                "step ES non_conformity letter_of_formal_notice 2014-01-27 case=INFR(2014)0003",
                "step ES non_conformity closure 2016-01-01 case=INFR(2014)0003",
                "step ES non_communication letter_of_formal_notice 2015-01-27 case=INFR(2015)0004",
            ],
            &[
                (
                    "EL directive 2016-01-02",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2015-01-27",
                ),
                ("ES directive 2016-01-02", "unclear commission since 2016-01-01 as_of 2016-01-01"),
            ],
        );
    }

    #[test]
    fn the_last_word_is_also_silent_while_another_case_may_have_ended() {
        check(
            &[
                "step EL non_conformity letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "step EL non_conformity closure 2016-01-01/2016-06-01 case=INFR(2014)0001",
                "step EL non_conformity letter_of_formal_notice 2014-01-28 case=INFR(2014)0002",
                "step EL non_conformity closure 2015-12-01/2016-12-01 case=INFR(2014)0002",
            ],
            &[
                // The second case may have ended since December: its first word
                // was silent (the first case was open), the first case's is not.
                (
                    "EL directive 2015-12-31",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-28",
                ),
                ("EL directive 2016-01-01", "unclear commission since 2016-01-01 as_of 2016-01-01"),
                ("EL directive 2016-06-01", "unclear commission since 2016-01-01 as_of 2016-01-01"),
                ("EL directive 2016-12-01", "unclear commission since 2016-01-01 as_of 2016-12-01"),
            ],
        );
    }

    #[test]
    fn an_ending_speaks_below_where_its_case_was_named() {
        check(
            &[
                "step EL non_communication letter_of_formal_notice 2014-01-27 case=INFR(2014)0001",
                "finding EL art18 partially_transposed 2014-01-27 commission act=letter aspect=communication case=INFR(2014)0001",
                "finding EL art19 partially_transposed 2014-01-27 commission act=letter aspect=communication",
                "step EL non_communication closure 2016-01-01 case=INFR(2014)0001",
            ],
            &[
                (
                    "EL directive 2016-01-01 communication",
                    "transposed commission since 2016-01-01 as_of 2016-01-01",
                ),
                (
                    "EL 18 2016-01-01 communication",
                    "unclear commission since 2016-01-01 as_of 2016-01-01",
                ),
                (
                    "EL 19 2016-01-01 communication",
                    "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-27",
                ),
            ],
        );
    }

    #[test]
    fn an_ending_after_an_upheld_judgment_has_the_courts_weight() {
        check(
            &[
                "step EL non_conformity judgment_upheld 2015-01-01 case=INFR(2014)0001",
                "step EL non_conformity closure 2016-01-01 case=INFR(2014)0001",
            ],
            &[("EL directive 2016-01-01", "unclear court since 2016-01-01 as_of 2016-01-01")],
        );
    }
}

mod what_stands {
    use super::*;

    #[test]
    fn findings_of_one_interval_and_basis_are_one_with_the_worst_status() {
        check(
            &[
                "finding EL art18 transposed 2015-01-01 commission by_subject",
                "finding EL art18 partially_transposed 2015-01-01 commission act=letter source_id=EUIP",
                "finding EL art18 partially_transposed 2015-01-01 commission act=opinion by_subject source_id=COM871",
            ],
            &[(
                "EL 18 2015-01-01",
                "partially_transposed maintained commission since 2015-01-01 as_of 2015-01-01 contested",
            )],
        );
    }

    #[test]
    fn a_later_finding_replaces_if_its_basis_is_at_least_as_strong() {
        check(
            &[
                "finding EL art18 partially_transposed 2015-01-01 commission act=letter",
                "finding EL art18 transposed 2016-01-01 member_state",
                "finding EL art18 transposed 2017-01-01 commission act=opinion",
            ],
            &[
                (
                    "EL 18 2015-06-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01",
                ),
                (
                    "EL 18 2016-06-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01 contested",
                ),
                ("EL 18 2017-06-01", "transposed commission since 2017-01-01 as_of 2017-01-01"),
            ],
        );
    }

    #[test]
    fn a_weaker_finding_that_agrees_contests_nothing() {
        check(
            &[
                "finding EL art18 transposed 2015-01-01 commission",
                "finding EL art18 transposed 2016-01-01 independent",
            ],
            &[("EL 18 2016-06-01", "transposed commission since 2015-01-01 as_of 2015-01-01")],
        );
    }

    #[test]
    fn later_law_makes_a_weak_gap_unclear() {
        check(
            &[
                "finding EL art18 partially_transposed 2014-02-01 independent",
                "measure EL 2015-03-01",
                "finding ES art18 partially_transposed 2014-02-01 commission",
                "measure ES 2015-03-01",
                "finding FR art18 partially_transposed 2014-02-01 independent",
                "measure FR 2015-03-01 bill",
                "finding IT art18 partially_transposed 2014-02-01 independent",
                "measure IT 2014-01-31",
                "finding PT art18 partially_transposed 2013-02-01 independent",
            ],
            &[
                (
                    "EL 18 2015-02-28",
                    "partially_transposed reported independent since 2014-02-01 as_of 2014-02-01",
                ),
                ("EL 18 2015-03-01", "unclear independent since 2015-03-01 as_of 2014-02-01"),
                (
                    "ES 18 2015-03-01",
                    "partially_transposed alleged commission since 2014-02-01 as_of 2014-02-01",
                ),
                (
                    "FR 18 2015-03-01",
                    "partially_transposed reported independent since 2014-02-01 as_of 2014-02-01",
                ),
                (
                    "IT 18 2015-03-01",
                    "partially_transposed reported independent since 2014-02-01 as_of 2014-02-01",
                ),
                (
                    "PT 18 2013-12-17",
                    "partially_transposed reported independent since 2013-02-01 as_of 2013-02-01",
                ),
                ("PT 18 2013-12-18", "unclear independent since 2013-12-18 as_of 2013-02-01"),
            ],
        );
    }

    #[test]
    fn disagreement_is_judged_before_later_law() {
        check(
            &[
                "finding EL art18 partially_transposed 2014-02-01 independent",
                "measure EL 2015-03-01",
                "finding EL art18 unclear 2016-02-01 member_state",
            ],
            &[(
                "EL 18 2016-03-01",
                "unclear independent since 2015-03-01 as_of 2014-02-01 contested",
            )],
        );
    }
}

mod provisions {
    use super::*;

    #[test]
    fn a_finding_on_a_parent_is_one_on_every_leaf_below_it() {
        check(
            &["finding EL 2(c) transposed 2015-01-01 commission"],
            &[(
                "EL 2 2015-01-01",
                "no_gap_found commission since 2015-01-01 as_of 2015-01-01 4/10",
            )],
        );
    }

    #[test]
    fn what_is_not_in_the_structure_decides_nothing() {
        check(
            &[
                "finding EL 18(9) not_transposed 2015-01-01 commission",
                "finding EL 18 not_transposed 2015-01-01 commission",
                "finding EL 27(1) not_transposed 2015-01-01 commission",
                "finding EL art1 not_transposed 2015-01-01 commission",
                "finding EL general not_transposed 2015-01-01 commission",
            ],
            &[("EL 18 2015-01-01", "no_finding"), ("EL directive 2015-01-01", "no_finding")],
        );
    }

    #[test]
    fn an_article_that_is_its_own_leaf_keeps_article_and_leaf_apart() {
        check(
            &[
                "finding EL art22 transposed 2015-01-01 commission by_subject",
                "finding ES 22 transposed 2015-01-01 commission by_subject",
            ],
            &[
                (
                    "EL 22 2015-01-01",
                    "no_gap_found commission since 2015-01-01 as_of 2015-01-01 inferred",
                ),
                (
                    "ES 22 2015-01-01",
                    "transposed commission since 2015-01-01 as_of 2015-01-01 inferred 1/1",
                ),
            ],
        );
    }

    #[test]
    fn an_option_is_not_counted() {
        check(
            &["finding EL 25(2) not_transposed 2015-01-01 commission"],
            &[("EL 25 2015-01-01", "no_finding"), ("EL 8 2015-01-01", "optional")],
        );
    }
}

mod roll_up {
    use super::*;

    #[test]
    fn gaps_flow_up_and_conformity_does_not_flow_down() {
        check(
            &[
                "finding EL 18(1) not_transposed 2015-01-01 commission act=letter",
                "finding ES directive transposed 2015-01-01 commission",
            ],
            &[
                (
                    "EL 18 2015-01-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01 1/3",
                ),
                (
                    "EL victims 2015-01-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01",
                ),
                (
                    "EL directive 2015-01-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01",
                ),
                (
                    "ES directive 2015-01-01",
                    "transposed commission since 2015-01-01 as_of 2015-01-01",
                ),
                ("ES victims 2015-01-01", "no_finding"),
            ],
        );
    }

    #[test]
    fn an_article_is_not_transposed_if_every_counted_leaf_is() {
        check(
            &[
                "finding EL 21(a) not_transposed 2015-01-01 commission",
                "finding EL 21(b) not_transposed 2015-02-01 commission",
            ],
            &[
                (
                    "EL 21 2015-01-15",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01 1/2",
                ),
                (
                    "EL 21 2015-02-01",
                    "not_transposed alleged commission since 2015-02-01 as_of 2015-02-01 2/2",
                ),
                (
                    "EL prevention 2015-02-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-02-01",
                ),
            ],
        );
    }

    #[test]
    fn an_article_is_transposed_if_every_counted_leaf_is() {
        check(
            &[
                "finding EL 21(a) transposed 2015-01-01 independent by_subject",
                "finding EL 21(b) transposed 2015-02-01 independent",
            ],
            &[
                (
                    "EL 21 2015-01-15",
                    "no_gap_found independent since 2015-01-01 as_of 2015-01-01 inferred 1/2",
                ),
                (
                    "EL 21 2015-02-01",
                    "transposed independent since 2015-02-01 as_of 2015-02-01 2/2",
                ),
                ("EL prevention 2015-02-01", "no_finding"),
            ],
        );
    }

    #[test]
    fn an_own_finding_supersedes_children_that_are_neither_later_nor_stronger() {
        check(
            &[
                "finding EL 18(1) partially_transposed 2015-01-01 commission",
                "finding EL art18 transposed 2016-01-01 commission",
                "finding ES 18(1) partially_transposed 2015-01-01 commission",
                "finding ES art18 transposed 2016-01-01 independent",
                "finding FR 18(1) partially_transposed 2015-01-01 commission",
                "finding FR art18 transposed 2016-01-01 commission by_subject",
            ],
            &[
                ("EL 18 2016-01-01", "transposed commission since 2016-01-01 as_of 2016-01-01 1/3"),
                (
                    "ES 18 2016-01-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01 contested 1/3",
                ),
                (
                    "FR 18 2016-01-01",
                    "partially_transposed alleged commission since 2015-01-01 as_of 2015-01-01 contested 1/3",
                ),
            ],
        );
    }

    #[test]
    fn the_strongest_grade_decides_and_of_it_the_newest() {
        check(
            &[
                "finding EL 18(1) partially_transposed 2015-01-01 commission act=opinion",
                "finding EL 18(2) partially_transposed 2016-01-01 commission act=letter",
                "finding EL 18(3) partially_transposed 2014-01-01 commission act=opinion",
            ],
            &[(
                "EL 18 2016-01-01",
                "partially_transposed maintained commission since 2014-01-01 as_of 2015-01-01 3/3",
            )],
        );
    }
}

mod procedures_on_a_day {
    use super::*;

    #[test]
    fn open_until_last_seen_then_presumed() {
        check_case(
            &[
                "step EL non_conformity letter_of_formal_notice 2019-01-01 case=INFR(2019)0001",
                "step EL non_conformity listed_active 2020-01-01 case=INFR(2019)0001",
            ],
            &[
                ("2018-12-31", ""),
                ("2019-01-01", "letter_of_formal_notice yes"),
                ("2020-01-01", "letter_of_formal_notice yes"),
                ("2020-01-02", "letter_of_formal_notice presumed"),
            ],
        );
    }

    #[test]
    fn unknown_within_an_endings_interval_then_closed_and_opened_again_by_a_step() {
        check_case(
            &[
                "step EL non_conformity letter_of_formal_notice 2019-01-01 case=INFR(2019)0001",
                "step EL non_conformity closure 2020-01-01/2020-03-01 case=INFR(2019)0001",
                "step EL non_conformity reasoned_opinion 2021-01-01 case=INFR(2019)0001",
            ],
            &[
                ("2019-12-31", "letter_of_formal_notice yes"),
                ("2020-01-01", "letter_of_formal_notice unknown"),
                ("2020-03-01", "closure no"),
                ("2021-01-01", "reasoned_opinion yes"),
                ("2021-01-02", "reasoned_opinion presumed"),
            ],
        );
    }

    #[test]
    fn a_listing_alone_lists_no_procedure() {
        check_case(
            &["step EL non_conformity listed_active 2019-01-01 case=INFR(2019)0001"],
            &[("2019-01-01", "")],
        );
    }

    #[test]
    fn states_that_are_not_bound_are_listed_too() {
        check_case(
            &["step DK non_conformity letter_of_formal_notice 2019-01-01 case=INFR(2019)0001"],
            &[("2019-01-01", "letter_of_formal_notice yes")],
        );
        assert!(!snapshot(with(&[])).is_bound(state("DK"), day("2019-01-01")));
    }
}
