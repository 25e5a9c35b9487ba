//! Rules 4 and 5: which finding stands, and later law.

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
        &[("EL 18 2016-03-01", "unclear independent since 2015-03-01 as_of 2014-02-01 contested")],
    );
}
