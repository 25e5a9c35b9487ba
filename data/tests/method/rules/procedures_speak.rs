//! Rule 3: what procedures say.

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
