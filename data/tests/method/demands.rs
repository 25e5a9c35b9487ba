//! Where Member States stand on what Parliament's resolution asks for.

use std::sync::Arc;

use data::{
    model::{Aspect, MemberState},
    snapshot::{Snapshot, demand::DemandStanding},
    table::Cell as _,
};

use crate::common::{day, reference, with};

const ON: &str = "2015-06-01";

#[track_caller]
fn check(lines: &[&str], paragraph: &str, state: &str, expected: Option<DemandStanding>) {
    let snapshot = Snapshot::build(1, Arc::new(with(lines))).unwrap();
    let demand = snapshot.demand(paragraph).unwrap();
    let state = MemberState::parse(state).unwrap();
    let held = snapshot.demand_on(demand, Aspect::Conformity, day(ON));
    let found = held.and_then(|held| {
        held.states.iter().find(|(found, _)| *found == state).map(|(_, standing)| *standing)
    });
    assert_eq!(found, expected, "{lines:?} at {paragraph}");
}

#[test]
fn a_state_stands_under_the_first_that_holds() {
    use DemandStanding::{Nearby, Reported, Transposed, Unknown};
    // Paragraph 6 turns on 23(1) and 23(2), 7 on 16(2), 14 on Article 22 among others.
    let of = |line| [line];
    check(&[], "6", "EL", Some(Unknown));
    let here = of("finding EL 23(1) partially_transposed 2015-01-01 commission");
    check(&here, "6", "EL", Some(Reported));
    let beside = of("finding EL 23(3) not_transposed 2015-01-01 commission");
    check(&beside, "6", "EL", Some(Nearby));
    let on_the_article = of("finding EL art23 not_transposed 2015-01-01 commission");
    check(&on_the_article, "6", "EL", Some(Nearby));
    let on_the_theme = of("finding EL prevention partially_transposed 2015-01-01 commission");
    check(&on_the_theme, "6", "EL", Some(Unknown));
    let one_of_two = of("finding EL 23(1) transposed 2015-01-01 commission");
    check(&one_of_two, "6", "EL", Some(Unknown));
    let all_of_one = of("finding EL 16(2) transposed 2015-01-01 commission");
    check(&all_of_one, "7", "EL", Some(Transposed));
    let article_alone = of("finding EL art16 transposed 2015-01-01 commission");
    check(&article_alone, "7", "EL", Some(Unknown));
    let article_named = of("finding EL art22 not_transposed 2015-01-01 commission");
    check(&article_named, "14", "EL", Some(Reported));
}

#[test]
fn an_option_is_never_what_is_missing() {
    use DemandStanding::{Transposed, Unknown};
    // 25(2) leaves a choice.
    let both = "demand 18 25(1);25(2)";
    let option = [both, "finding EL 25(2) not_transposed 2015-01-01 commission"];
    check(&option, "18", "EL", Some(Unknown));
    let duty = [both, "finding EL 25(1) transposed 2015-01-01 commission"];
    check(&duty, "18", "EL", Some(Transposed));
}

/// Whom paragraphs name and what they turn on, where it is easily said too widely.
#[test]
fn a_point_turns_on_what_its_words_bear() {
    #[track_caller]
    fn check(paragraph: &str, addressee: &str, provisions: &str) {
        let reference = reference();
        let demand = reference.demands.iter().find(|one| one.paragraph.as_str() == paragraph);
        let demand = demand.unwrap();
        assert_eq!(demand.addressee.to_cell(), addressee, "{paragraph}");
        assert_eq!(demand.provisions.to_cell(), provisions, "{paragraph}");
    }
    // It "calls on the Commission and the Member States" to encourage industry.
    check("6", "commission;member_states", "23(1);23(2)");
    // It names law enforcement authorities and their cooperation, not jurisdiction.
    check("8", "member_states", "15(3)");
    // Article 22 is restated.
    check("14", "member_states", "22");
    // Europol is to be provided for, and is not asked to do anything.
    check("15", "member_states", "15(3);15(4);23(3)");
    // "live streaming of abuse for payment"; "commercial distribution"; no word on
    // possession or production.
    let sixteen = "2(e)(i);2(e)(ii);4(2);4(3);4(4);5(4);5(5)";
    check("16", "commission;member_states", sixteen);
    // Removal, not the blocking of access that 25(2) leaves to choice.
    check("18", "industry;member_states", "25(1)");
}

#[test]
fn who_is_not_bound_and_what_is_not_weighed_stand_nowhere() {
    check(&["finding DK 16(2) transposed 2015-01-01 commission"], "7", "DK", None);
    check(&["finding EL 27(1) not_transposed 2015-01-01 commission"], "19", "EL", None);
    check(&[], "11", "EL", None);
}

#[test]
fn points_stand_in_the_order_of_the_resolution() {
    let snapshot = Snapshot::build(1, Arc::new(reference())).unwrap();
    let paragraphs: Vec<&str> =
        snapshot.demands().iter().map(|demand| demand.paragraph.as_str()).collect();
    let expected: Vec<String> =
        std::iter::once("O".to_owned()).chain((1..=21).map(|number| number.to_string())).collect();
    assert_eq!(paragraphs, expected);
    let weighed = snapshot.demands().into_iter().filter(|demand| {
        snapshot.demand_on(demand, Aspect::Conformity, day("2026-01-30")).is_some()
    });
    assert_eq!(weighed.count(), 12);
}

#[test]
fn every_bound_state_stands_in_exactly_one_place() {
    let snapshot = Snapshot::build(1, Arc::new(reference())).unwrap();
    for on in ["2013-01-01", "2015-03-11", "2021-06-30", "2026-01-30"].map(day) {
        for &aspect in Aspect::ALL {
            for demand in snapshot.demands() {
                let Some(held) = snapshot.demand_on(demand, aspect, on) else { continue };
                let sum: usize = DemandStanding::ALL.iter().map(|one| held.count(*one)).sum();
                assert_eq!(sum, snapshot.bound_states(on).count(), "{on} {aspect}");
                for provision in snapshot.weighed_provisions(demand) {
                    let gaps = snapshot.gaps_at_provision(provision, aspect, on);
                    assert!(gaps.reported <= held.count(DemandStanding::Reported));
                    let told = gaps.reported + gaps.unknown + gaps.transposed + gaps.optional;
                    assert_eq!(told, gaps.bound, "{provision} {on} {aspect}");
                }
            }
        }
    }
}
