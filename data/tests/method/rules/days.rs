//! Rules 1 and 2: days, their order, and who is bound.

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
