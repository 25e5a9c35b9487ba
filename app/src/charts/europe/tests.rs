//! The tiles on telling days: what they show, what they say, where they lead.

use data::{
    chart::{BandKind, TileFace},
    model::{MemberState, NodeStatus},
};

use super::*;
use crate::{
    address::{self, ByAspect, Compared},
    pages::member_state,
    reference,
};

const DAYS: [&str; 7] = [
    "2011-12-13",
    "2013-01-01",
    "2015-03-11",
    "2016-12-31",
    "2021-06-15",
    "2026-01-30",
    "2026-11-24",
];

fn tile(on: &str, measure: Measure, code: &str) -> StateTile {
    let state = MemberState::parse(code).unwrap();
    let ctx = reference::context(on);
    state_tiles(&ctx, measure).into_iter().find(|tile| tile.state == state).unwrap()
}

/// A tile in words: filling, letter, step with how it stands, figure.
fn shown(tile: &StateTile) -> String {
    let face = match &tile.look.face {
        TileFace::Status(status) => status.to_string(),
        TileFace::Level(parts) => parts
            .iter()
            .map(|part| format!("{:?} to {}", part.stands, part.to))
            .collect::<Vec<_>>()
            .join(", "),
        other => format!("{other:?}"),
    };
    let step = tile.look.step.as_ref().map(|step| format!("{} {:?}", step.letter, step.stands));
    let parts = [Some(face), tile.look.letter.clone(), step, Some(tile.figure.concat())];
    let contested = tile.look.contested.then(|| "contested".to_owned());
    let parts: Vec<String> =
        parts.into_iter().chain([contested]).flatten().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

/// A case that a listing opens again after its ending: made up.
pub(super) const REOPENED: &str = "member_state,infringement_number,type,stage,date,source_id,note\n\
    EL,INFR(2014)0077,non_communication,letter_of_formal_notice,2014-01-27,EUIP,made up\n\
    EL,INFR(2014)0077,non_communication,closure,2016-04-28,EUIP,made up\n\
    EL,INFR(2014)0077,non_communication,listed_active,2017-01-10,REG-GH,made up\n";

/// A listing after an ending opens the case again: method 1, rule 10.
#[test]
fn a_case_that_a_listing_opens_again_is_shown_at_its_last_step() {
    let ctx = reference::made_up("2017-02-01", &[("infringements.csv", REOPENED)]);
    let tiles = state_tiles(&ctx, Measure::Step);
    let greece = tiles.iter().find(|tile| tile.state.code() == "EL").unwrap();
    assert_eq!(shown(greece), "Presumed to 250; L Presumed");
    assert!(greece.said.contains("Letter of formal notice of 27 January 2014"), "{}", greece.said);
}

#[test]
fn a_tile_shows_what_is_known_and_how_surely() {
    #[track_caller]
    fn check(on: &str, measure: Measure, code: &str, expected: &str) {
        assert_eq!(shown(&tile(on, measure, code)), expected);
    }
    let (status, step) = (Measure::Status, Measure::Step);
    let (coverage, delay) = (Measure::Coverage, Measure::Delay);
    check("2026-01-30", status, "EL", "partially_transposed; P; R Open");
    check("2026-01-30", status, "BE", "partially_transposed; P; A Presumed");
    check("2026-01-30", status, "IE", "partially_transposed; P; L Presumed; contested");
    check("2026-01-30", status, "DE", "unclear; ?");
    check("2026-01-30", status, "DK", "not_bound");
    check("2023-06-01", status, "DE", "unclear; ?; L? Unknown");
    check("2015-03-11", status, "EL", "no_finding; L Open");
    check("2015-03-11", status, "UK", "no_finding");
    check("2026-01-30", step, "EL", "Open to 750; R Open");
    check("2026-01-30", step, "BE", "Presumed to 500; A Presumed");
    check("2026-01-30", step, "DE", "E");
    check("2026-01-30", step, "NL", "Nothing");
    check("2026-01-30", step, "UK", "not_bound");
    check("2023-06-01", step, "DE", "Unknown to 250; L? Unknown");
    check("2026-01-30", coverage, "DE", "Open to 217; 5/23");
    check("2026-01-30", coverage, "BG", "Nothing; 0/23");
    check("2026-01-30", delay, "EL", "Open to 809; 862");
    check("2026-01-30", delay, "CY", "Open to 396, Unknown to 697; 422–743");
    check("2026-01-30", delay, "DE", "Unknown; ?");
    check("2015-03-11", delay, "EL", "Unknown; ?");
}

#[test]
fn a_tile_reads_aloud_as_a_sentence() {
    #[track_caller]
    fn check(on: &str, measure: Measure, code: &str, expected: &str) {
        assert_eq!(tile(on, measure, code).said, expected);
    }
    check(
        "2026-01-30",
        Measure::Status,
        "EL",
        "Greece, the whole Directive: the Commission considers it partially transposed, since 10 October 2019. Reasoned opinion of 30 January 2026 (non-conformity): known to be open",
    );
    check(
        "2026-01-30",
        Measure::Status,
        "BE",
        "Belgium, the whole Directive: the Commission considers it partially transposed, since 10 October 2019. Additional letter of formal notice of 15 February 2023 (non-conformity): last seen open on 24 April 2024",
    );
    check(
        "2026-01-30",
        Measure::Step,
        "EL",
        "Greece. Reasoned opinion of 30 January 2026 (non-conformity): known to be open",
    );
    check(
        "2015-03-11",
        Measure::Step,
        "CY",
        "Cyprus. Letter of formal notice of some day between 18 December 2013 and 12 February 2015 (failure to notify): may have ended",
    );
    check(
        "2026-01-30",
        Measure::Step,
        "DE",
        "Germany: no procedure that is held is open any longer",
    );
    check("2026-01-30", Measure::Coverage, "BG", "Bulgaria: nothing is held on any of 23 articles");
    check(
        "2026-01-30",
        Measure::Delay,
        "CY",
        "Cyprus: procedure for failure to notify closed 422–743 days after the deadline",
    );
    check(
        "2026-01-30",
        Measure::Delay,
        "DE",
        "Germany: not known, no closed procedure for failure to notify is held",
    );
}

#[test]
fn what_is_not_known_is_never_drawn_as_known() {
    for on in DAYS {
        let ctx = reference::context(on);
        for tile in state_tiles(&ctx, Measure::Delay) {
            let known = ctx.snapshot.delay(tile.state, ctx.on).is_some();
            let drawn = matches!(tile.look.face, TileFace::Level(_));
            let bound = tile.look.face != TileFace::Status(NodeStatus::NotBound);
            assert_eq!(drawn, known && bound, "{} on {on}", tile.state);
        }
        for tile in state_tiles(&ctx, Measure::Coverage) {
            let held = ctx.snapshot.coverage_of(tile.state, ASPECT, ctx.on).held;
            assert_eq!(matches!(tile.look.face, TileFace::Level(_)), held > 0, "{on}");
        }
        for measure in [Measure::Status, Measure::Step] {
            let cases: Vec<_> = ctx.snapshot.cases_on(ctx.on).map(|(_, case)| case).collect();
            for tile in state_tiles(&ctx, measure) {
                let Some(step) = &tile.look.step else { continue };
                let surely = cases.iter().any(|case| {
                    case.member_state == tile.state
                        && case.open == data::snapshot::case::Openness::Yes
                });
                assert!(step.stands != BandKind::Open || surely, "{} on {on}", tile.state);
            }
        }
    }
}

/// Every tile leads to a place that its State's page has.
#[test]
fn every_tile_leads_to_its_evidence() {
    for on in DAYS {
        let ctx = reference::context(on);
        for measure in Measure::ALL {
            for tile in state_tiles(&ctx, measure) {
                let (address, place) = tile.to.split_once('#').unwrap_or((&tile.to, ""));
                let query = address.split_once('?').map_or("", |(_, query)| query);
                let (_, filter) = address::read::<Compared<ByAspect>>(query).unwrap();
                let path = format!("/member-states/{}", tile.state);
                let there = PageContext { path, ..ctx.clone() };
                let page = member_state(&there, tile.state, &filter).unwrap();
                let found = place.is_empty() || page.contains(&format!(" id=\"{place}\""));
                assert!(found, "{} on {on}", tile.to);
            }
        }
    }
}

#[test]
fn the_table_has_a_row_for_each_state_and_a_cell_for_each_column() {
    for on in DAYS {
        let ctx = reference::context(on);
        for measure in Measure::ALL {
            let chart = europe(&ctx, &PlayFilter { measure });
            assert_eq!(chart.table.rows.len(), 28, "{on}");
            for row in &chart.table.rows {
                assert_eq!(row.len(), chart.table.columns.len(), "{on}");
            }
            // Words stand in the place of the picture.
            if chart.nothing.is_some() {
                continue;
            }
            let explained = key(&ctx, measure, &state_tiles(&ctx, measure));
            for tile in state_tiles(&ctx, measure) {
                let same = |look: &data::chart::TileLook| match (&look.face, &tile.look.face) {
                    (TileFace::Level(one), TileFace::Level(other)) => {
                        one.is_empty() == other.is_empty()
                    }
                    (one, other) => one == other,
                };
                let found = explained.iter().any(|(look, _)| same(look));
                // Before the deadline all gaps have one word, and one entry.
                let one_word =
                    matches!(&tile.look.face, TileFace::Status(status) if status.is_gap());
                assert!(found || one_word, "{on}: {:?}", tile.look);
            }
        }
    }
}
