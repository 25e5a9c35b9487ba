//! Rule 10: how a procedure stands on a day.

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
