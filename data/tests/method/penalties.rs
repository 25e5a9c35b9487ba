//! National maximum penalties against the least that the Directive asks for.

use data::{
    model::Provision,
    snapshot::{
        Snapshot,
        penalty::{LeastMaximum, NationalMaximum, PenaltyStanding, Victim},
    },
    table::Years,
};

use crate::common::{day, frame, reference, snapshot, state, with};

const ON: &str = "2016-06-01";

fn least<'a>(snapshot: &'a Snapshot, provision: &str, victim: Victim) -> LeastMaximum<'a> {
    let provision = Provision::parse(provision).unwrap();
    let mut all = snapshot.least_maxima().into_iter();
    all.find(|least| least.leaf.provision == provision && least.victim == victim).unwrap()
}

/// A national maximum in words: `lower 3 short 2 contested`.
fn shown(maximum: &NationalMaximum) -> String {
    let years = |years: Option<Years>| years.map(|years| years.get().to_string());
    let mut words = vec![maximum.standing.to_string()];
    words.extend(years(maximum.years()));
    words.extend(years(maximum.shortfall).map(|years| format!("short {years}")));
    words.extend(maximum.contested.then(|| "contested".to_owned()));
    words.join(" ")
}

#[track_caller]
fn check(lines: &[&str], provision: &str, victim: Victim, expected: &str) {
    let snapshot = snapshot(with(lines));
    let least = least(&snapshot, provision, victim);
    let found = snapshot.maximum(&least, state("EL"), day(ON));
    assert_eq!(shown(&found), expected, "{lines:?} on {provision}");
}

/// The least maxima of Articles 3 to 6, written here a second time: one that is changed
/// by mistake must not pass.
#[test]
fn the_directive_asks_for_these_least_maxima() {
    let snapshot = snapshot(frame());
    let found: Vec<String> = snapshot
        .least_maxima()
        .iter()
        .map(|least| format!("{} {} {}", least.leaf.provision, least.victim, least.years.get()))
        .collect();
    let expected = [
        "3(2) below_consent 1",
        "3(3) below_consent 2",
        "3(4) below_consent 5",
        "3(5)(i) below_consent 8",
        "3(5)(i) above_consent 3",
        "3(5)(ii) below_consent 8",
        "3(5)(ii) above_consent 3",
        "3(5)(iii) below_consent 10",
        "3(5)(iii) above_consent 5",
        "3(6) below_consent 10",
        "3(6) above_consent 5",
        "4(2) below_consent 5",
        "4(2) above_consent 2",
        "4(3) below_consent 8",
        "4(3) above_consent 5",
        "4(4) below_consent 2",
        "4(4) above_consent 1",
        "4(5) below_consent 8",
        "4(5) above_consent 5",
        "4(6) below_consent 10",
        "4(6) above_consent 5",
        "4(7) below_consent 5",
        "4(7) above_consent 2",
        "5(2) any_age 1",
        "5(3) any_age 1",
        "5(4) any_age 2",
        "5(5) any_age 2",
        "5(6) any_age 3",
        "6(1) below_consent 1",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_is_not_held_is_not_known() {
    let (below, any) = (Victim::Below, Victim::Any);
    check(&[], "3(4)", below, "unknown");
    check(&["penalty BE 3(4) 9 - 2014-01-01"], "3(4)", below, "unknown");
    check(&["penalty EL 3(3) 9 - 2014-01-01"], "3(4)", below, "unknown");
    check(&["penalty EL 3(4) - 9 2014-01-01"], "3(4)", below, "unknown");
    // A parent's maximum is not known to be that of each of its points.
    check(&["penalty EL 3(5) 9 9 2014-01-01"], "3(5)(i)", below, "unknown");
    // Enough for some victims says nothing on the others.
    check(&["penalty EL 5(2) 3 - 2014-01-01"], "5(2)", any, "unknown");
}

#[test]
fn a_maximum_is_lower_or_at_least_what_is_asked_for() {
    let (below, above, any) = (Victim::Below, Victim::Above, Victim::Any);
    check(&["penalty EL 3(4) 5 - 2014-01-01"], "3(4)", below, "at_least 5");
    check(&["penalty EL 3(4) 3 - 2014-01-01"], "3(4)", below, "lower 3 short 2");
    check(&["penalty EL 3(4) 4.5 - 2014-01-01"], "3(4)", below, "lower 4.5 short 0.5");
    check(&["penalty EL 3(4) 4.999 - 2014-01-01"], "3(4)", below, "lower 4.999 short 0.01");
    check(&["penalty EL 3(6) 10 4 2014-01-01"], "3(6)", below, "at_least 10");
    check(&["penalty EL 3(6) 10 4 2014-01-01"], "3(6)", above, "lower 4 short 1");
    check(&["penalty EL 5(6) 3 3 2014-01-01"], "5(6)", any, "at_least 3");
    check(&["penalty EL 5(6) 4 2 2014-01-01"], "5(6)", any, "lower 2 short 1");
    // Too low for some victims is too low, whatever it is for the others.
    check(&["penalty EL 5(6) 2 - 2014-01-01"], "5(6)", any, "lower 2 short 1");
}

#[test]
fn of_several_records_the_newest_counts_and_of_the_same_time_the_lowest() {
    let below = Victim::Below;
    let (older, newer) = ("penalty EL 3(4) 3 - 2012-01-01", "penalty EL 3(4) 6 - 2014-01-01");
    check(&[older, newer], "3(4)", below, "at_least 6");
    check(&[newer, older], "3(4)", below, "at_least 6");
    // What counts only from a later day changes nothing before it.
    check(&[older, "penalty EL 3(4) 6 - 2016-06-02"], "3(4)", below, "lower 3 short 2");
    // A record without a date is of some day up to the one of reading, after this one.
    check(&["penalty EL 3(4) 6 - -"], "3(4)", below, "unknown");
    let other = "penalty EL 3(4) 4 - 2014-01-01 source_id=EP-2015";
    check(&[newer, other], "3(4)", below, "lower 4 short 1 contested");
    let same = "penalty EL 3(4) 6 - 2014-01-01 source_id=EP-2015";
    check(&[newer, same], "3(4)", below, "at_least 6");
    // A newer record that is silent on these victims leaves what is held.
    check(&[older, "penalty EL 3(4) - 9 2014-01-01"], "3(4)", below, "lower 3 short 2");
}

#[test]
fn only_bound_states_are_counted() {
    let snapshot = snapshot(reference());
    let least = least(&snapshot, "5(2)", Victim::Any);
    for (on, bound) in [("2011-12-13", 0), ("2015-03-11", 27), ("2026-01-30", 26)] {
        let maxima = snapshot.maxima(&least, day(on));
        assert_eq!(maxima.len(), bound, "{on}");
        let unknown = maxima.iter().filter(|held| held.standing == PenaltyStanding::Unknown);
        // Germany's amendment is of January 2015; Cyprus's law was read in 2026.
        assert_eq!(bound - unknown.count(), usize::from(bound > 0), "{on}");
    }
}
