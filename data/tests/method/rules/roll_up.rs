//! Rule 7: gaps flow up.

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
            ("ES directive 2015-01-01", "transposed commission since 2015-01-01 as_of 2015-01-01"),
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
            ("EL 21 2015-02-01", "transposed independent since 2015-02-01 as_of 2015-02-01 2/2"),
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
