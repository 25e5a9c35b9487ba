//! What the matrix shows under which address: rows, cells, order, the file.

use std::collections::BTreeSet;

use data::model::Aspect;

use super::{
    MatrixFile, MatrixFilter,
    columns::Column,
    grid::{Grid, What},
    matrix, matrix_csv,
};
use crate::{address, context::PageContext, reference};

/// A context and a filter as an address says them.
fn asked(query: &str) -> (PageContext, MatrixFilter) {
    let (view, filter) = address::read::<MatrixFilter>(query).unwrap();
    let on = view.on.map_or_else(|| "2026-01-30".to_owned(), |on| on.to_string());
    let ctx = PageContext { path: "/matrix".to_owned(), view, ..reference::context(&on) };
    (ctx, filter)
}

/// The States shown, in order.
fn states(query: &str) -> String {
    let (ctx, filter) = asked(query);
    let grid = Grid::of(&ctx, &filter);
    let codes: Vec<&str> = grid.rows.iter().map(|row| row.state.code.code()).collect();
    codes.join(" ")
}

/// The cells that the filter chooses: "EL victims".
fn chosen(query: &str) -> Vec<String> {
    let (ctx, filter) = asked(query);
    let grid = Grid::of(&ctx, &filter);
    let name = |what: &What| match what {
        What::Node(cell) => format!("{} {}", cell.member_state, cell.node),
        What::Leaf(leaf) => format!("{} {}", leaf.member_state, leaf.provision),
    };
    grid.slots().filter(|slot| slot.chosen).map(|slot| name(&slot.what)).collect()
}

#[test]
fn the_filter_leaves_rows_with_a_cell_that_it_chooses() {
    #[track_caller]
    fn check(query: &str, rows: &str, cells: &[&str]) {
        assert_eq!(states(query), rows, "{query}");
        assert_eq!(chosen(query), cells, "{query}");
    }
    check(
        "on=2026-01-30&grade=maintained",
        "EL",
        &["EL directive", "EL prevention", "EL 22", "EL victims"],
    );
    check("on=2026-01-30&theme=victims&grade=maintained", "EL", &["EL directive", "EL victims"]);
    check("on=2026-01-30&states=DE,EL&grade=maintained&theme=directive", "EL", &["EL directive"]);
    check("on=2026-01-30&grade=maintained&contested=yes", "", &[]);
    check("on=2026-01-30&status=not_transposed&basis=court", "", &[]);
    check(
        "on=2026-01-30&theme=directive&contested=yes",
        "IE PT",
        &["IE directive", "PT directive"],
    );
    check(
        "on=2026-01-30&theme=directive&status=not_bound",
        "DK UK",
        &["DK directive", "UK directive"],
    );
}

#[test]
fn every_chosen_cell_is_as_the_filter_says_and_no_other_is() {
    for query in [
        "on=2026-01-30&basis=commission&status=gap",
        "on=2026-01-30&inferred=yes&open=2,5,21",
        "on=2026-01-30&inferred=no",
        "on=2024-06-01&contested=no&status=unclear",
        "on=2013-01-01&basis=independent&aspect=conformity&open=5",
    ] {
        let (ctx, filter) = asked(query);
        let all = MatrixFilter { open: filter.open.clone(), ..MatrixFilter::default() };
        let mut expected = Vec::new();
        for slot in Grid::of(&ctx, &all).slots() {
            let facets = slot.what.facets();
            let held = facets.basis.is_some();
            let holds = filter.status.is_none_or(|status| status.holds(facets.status))
                && filter.basis.is_none_or(|basis| facets.basis == Some(basis))
                && filter.contested.is_none_or(|yes| held && facets.contested == Some(yes))
                && filter.inferred.is_none_or(|yes| held && facets.inferred == Some(yes));
            expected.extend(holds.then(|| match &slot.what {
                What::Node(cell) => format!("{} {}", cell.member_state, cell.node),
                What::Leaf(leaf) => format!("{} {}", leaf.member_state, leaf.provision),
            }));
        }
        assert!(!expected.is_empty(), "{query}");
        assert_eq!(chosen(query), expected, "{query}");
    }
}

#[test]
fn states_are_chosen_together_or_one_by_one() {
    #[track_caller]
    fn check(query: &str, expected: &str) {
        assert_eq!(states(query), expected, "{query}");
    }
    check("on=2026-01-30&states=CY,EL,DK", "DK EL CY");
    check("on=2026-01-30&states=CY,EL,DK&group=bound", "EL CY");
    check("on=2011-12-13&group=bound", "");
    check("on=2015-03-11&group=procedure", "EL ES IT CY MT PT RO");
    check("on=2016-12-31&group=procedure", "");
}

#[test]
fn rows_are_sorted_and_states_without_figures_come_last() {
    #[track_caller]
    fn check(query: &str, begin: &str, end: &str) {
        let order = states(query);
        assert!(order.starts_with(begin) && order.ends_with(end), "{query}: {order}");
        let rows: BTreeSet<&str> = order.split(' ').collect();
        assert_eq!(rows.len(), 28, "{query}");
    }
    check("on=2026-01-30", "BE BG CZ DK DE", "SE UK");
    check("on=2026-01-30&sort=name", "AT BE BG HR CY CZ DK EE", "ES SE UK");
    check("on=2026-01-30&sort=most_gaps", "IE EL ES IT PT BE BG", "SE DK UK");
    check("on=2026-01-30&sort=fewest_gaps", "DE FR LT NL SE BE BG", "IE EL ES IT PT DK UK");
    check("on=2026-01-30&sort=most_coverage", "PT DE IE", "DK UK");
    check("on=2026-01-30&sort=least_coverage", "BG CZ EE HR LV LT MT SI BE", "DE PT DK UK");
    // Only the columns shown count.
    check("on=2026-01-30&sort=most_gaps&theme=directive", "BE BG CZ EE IE EL", "SE DK UK");
}

#[test]
fn rows_that_come_to_the_same_stand_in_protocol_order() {
    for sort in ["most_gaps", "fewest_gaps", "most_coverage", "least_coverage"] {
        let (ctx, filter) = asked(&format!("on=2026-01-30&sort={sort}"));
        let grid = Grid::of(&ctx, &filter);
        for pair in grid.rows.windows(2) {
            let figure = |at: usize| match sort {
                "most_gaps" | "fewest_gaps" => pair[at].gaps,
                _ => pair[at].coverage.held,
            };
            let same = pair[0].bound == pair[1].bound && figure(0) == figure(1);
            assert!(!same || pair[0].state.code < pair[1].state.code, "{sort}");
        }
    }
}

#[test]
fn provisions_stand_after_their_article() {
    let (ctx, filter) = asked("on=2026-01-30&order=number&theme=victims&open=18,20,5");
    let grid = Grid::of(&ctx, &filter);
    let leaves = ctx.snapshot.structure().leaves();
    let names: Vec<String> = grid
        .columns()
        .map(|column| match column {
            Column::Node(node) => node.to_string(),
            Column::Leaf(place) => leaves[place].provision.to_string(),
        })
        .collect();
    let at = |name: &str| names.iter().position(|held| held == name).unwrap();
    assert_eq!(names[..3], ["directive", "victims", "18"]);
    assert!(names[at("18") + 1..at("19")].iter().all(|name| name.starts_with("18(")));
    assert_eq!(at("20"), at("19") + 1, "{names:?}");
    assert!(names.last().unwrap().starts_with("20("), "{names:?}");
}

/// The fields of a line of the file, without quotation marks in this data.
fn lines(csv: &str) -> Vec<Vec<&str>> {
    csv.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

#[test]
fn the_file_holds_exactly_what_is_shown() {
    for query in [
        "on=2026-01-30",
        "on=2026-01-30&grade=maintained&open=22",
        "on=2026-01-30&states=EL,PT&theme=prevention&open=21&sort=name",
        "on=2011-12-13",
        "on=2016-12-31&aspect=communication&theme=directive&sort=most_coverage",
    ] {
        let (ctx, filter) = asked(query);
        let csv = matrix_csv(&ctx, &MatrixFile(filter.clone()));
        let lines = lines(&csv);
        let page = matrix(&ctx, &filter);
        let marks = page.split("<tbody").nth(1).unwrap().split("</tbody").next().unwrap();
        assert_eq!(lines.len(), marks.matches("\"mark ").count(), "{query}");
        assert!(page.contains(&format!("These {} cells as CSV", lines.len())), "{query}");
        let dimmed = marks.matches("is-dimmed").count();
        let held = ["no_finding", "optional", "not_bound"];
        let not_chosen = lines.iter().filter(|line| line[15] == "no" && !held.contains(&line[6]));
        assert_eq!(dimmed, not_chosen.count(), "{query}");
    }
    let (ctx, filter) = asked("on=2026-01-30&grade=reported");
    assert_eq!(lines(&matrix_csv(&ctx, &MatrixFile(filter.clone()))), Vec::<Vec<&str>>::new());
    let page = matrix(&ctx, &filter);
    assert!(page.contains("Nothing matches") && !page.contains("<table"));
}

#[test]
fn a_provision_leads_to_its_evidence() {
    let all: Vec<String> = (2..=25).map(|number| number.to_string()).collect();
    for on in ["2013-01-01", "2024-02-01", "2026-11-24"] {
        for aspect in Aspect::ALL {
            let (ctx, filter) = asked(&format!("on={on}&aspect={aspect}&open={}", all.join(",")));
            let page = matrix(&ctx, &filter);
            for cell in page.split("<td class=\"leaf-cell").skip(1) {
                let cell = cell.split("</td").next().unwrap();
                let Some(to) = cell.split("href=\"").nth(1) else { continue };
                let to = to.split('"').next().unwrap();
                let (path, state) = to.split_once('#').unwrap();
                let number = path.split(['/', '?']).nth(2).unwrap();
                let number = data::model::ArticleNumber::parse(number).unwrap();
                let filter = address::Compared(address::ByAspect { aspect: *aspect });
                let target = crate::pages::article(&ctx, number, &filter).unwrap();
                assert!(target.contains(&format!("<li id=\"{state}\"")), "{to} on {on}");
            }
        }
    }
}

#[test]
fn a_provision_reads_aloud_as_a_sentence() {
    #[track_caller]
    fn check(query: &str, said: &str) {
        let (ctx, filter) = asked(query);
        let page = matrix(&ctx, &filter);
        assert!(page.contains(&format!(">{said}</span>")), "{query}: {said}");
    }
    check("on=2024-02-01&open=21", "Belgium, Article 21(a): no finding held");
    check("on=2024-02-01&open=21", "Denmark, Article 21(a): not bound");
    check("on=2024-02-01&open=5", "Belgium, Article 5(7): options only");
    check(
        "on=2026-01-30&open=2",
        "Ireland, Article 2(a): declared by the State: transposed, since 21 July 2015",
    );
    check(
        "on=2026-01-30&open=5&with=2013-01-01",
        "Germany, Article 5(3): unclear, since 18 December 2013; article inferred by this monitor; changed: not yet due on 1 January 2013",
    );
    check(
        "on=2013-01-01&open=5&with=2026-01-30&states=HR",
        "Croatia, Article 5(1): not bound; changes: no finding held on 30 January 2026",
    );
}
