//! Rule 6: how deep a finding goes.

use super::*;

#[test]
fn a_finding_on_a_parent_is_one_on_every_leaf_below_it() {
    check(
        &["finding EL 2(c) transposed 2015-01-01 commission"],
        &[("EL 2 2015-01-01", "no_gap_found commission since 2015-01-01 as_of 2015-01-01 4/10")],
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
