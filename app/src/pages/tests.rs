//! Every page on telling days: whole, well formed, and without a word missing.

use std::collections::BTreeSet;

use data::{
    model::{Aspect, Day, MemberState},
    structure::Node,
    table::{Selection, Table},
};

use super::*;
use crate::{
    address::{ByAspect, Compared, read},
    context::PageContext,
    reference,
};

/// Days on which something else is true: not bound, before the deadline, the
/// worked examples, and the last day that the tests know.
const DAYS: [&str; 7] = [
    "2011-12-13",
    "2013-01-01",
    "2015-03-11",
    "2016-12-31",
    "2021-06-15",
    "2026-01-30",
    "2026-11-24",
];

pub(super) fn at(ctx: &PageContext, path: &str) -> PageContext {
    PageContext { path: path.to_owned(), ..ctx.clone() }
}

/// Every page of a day, with its address.
pub(super) fn pages(on: &str) -> Vec<(String, String)> {
    pages_of(&reference::context(on))
}

/// Every page of a context, with its address.
pub(super) fn pages_of(ctx: &PageContext) -> Vec<(String, String)> {
    let mut pages = vec![
        ("/".to_owned(), state_of_play(&at(ctx, "/"), &PlayFilter::default())),
        ("/timeline".to_owned(), timeline(&at(ctx, "/timeline"), &TimelineFilter::default())),
        ("/sources".to_owned(), sources(&at(ctx, "/sources"))),
        ("/about".to_owned(), about(&at(ctx, "/about"))),
        ("/data".to_owned(), open_data(&at(ctx, "/data"))),
    ];
    for query in ["", "provision=5(2)", "states=DE,DK,LU", "provision=6&states=EL"] {
        let (_, filter) = read::<PenaltiesFilter>(query).unwrap();
        let page = penalties(&at(ctx, "/penalties"), &filter);
        pages.push((format!("/penalties?{query}"), page));
    }
    for query in [
        "",
        "states=EL",
        "states=DK,EL,IE,PT,SE,UK",
        "states=BE,EL&only=different&aspect=communication",
        "provision=18",
        "provision=5(2)",
        "provision=2(c)&states=FR,IT",
    ] {
        let (_, filter) = read::<SideBySideFilter>(query).unwrap();
        let page = side_by_side(&at(ctx, "/compare"), &filter);
        pages.push((format!("/compare?{query}"), page));
    }
    for &aspect in Aspect::ALL {
        let filter = ByAspect { aspect };
        for order in Order::ALL {
            let filter = MatrixFilter { aspect, order, ..MatrixFilter::default() };
            pages.push((format!("/matrix {aspect}"), matrix(&at(ctx, "/matrix"), &filter)));
        }
        for node in ["directive", "victims", "8", "18"] {
            let filter = NodeFilter { aspect, node: Node::parse(node).unwrap() };
            let page = gaps(&at(ctx, "/gaps"), &filter).unwrap();
            pages.push((format!("/gaps {aspect} {node}"), page));
        }
        pages.push((format!("/articles {aspect}"), articles(&at(ctx, "/articles"), &filter)));
        pages.push((
            format!("/member-states {aspect}"),
            member_states(&at(ctx, "/member-states"), &filter),
        ));
        pages.push((format!("/resolution {aspect}"), resolution(&at(ctx, "/resolution"), &filter)));
        for one in ctx.snapshot.demands() {
            let path = format!("/resolution/{}", one.paragraph);
            let page = demand(&at(ctx, &path), one.paragraph.as_str(), &filter).unwrap();
            pages.push((format!("{path} {aspect}"), page));
        }
        for state in MemberState::all() {
            let path = format!("/member-states/{state}");
            let page = member_state(&at(ctx, &path), state, &Compared(filter)).unwrap();
            pages.push((format!("{path} {aspect}"), page));
        }
        for number in
            ctx.snapshot.structure().articles().iter().map(data::structure::Article::number)
        {
            let path = format!("/articles/{number}");
            let page = article(&at(ctx, &path), number, &Compared(filter)).unwrap();
            pages.push((format!("{path} {aspect}"), page));
        }
    }
    for &one in Table::ALL {
        let path = format!("/data/{one}");
        let page = open_table(&at(ctx, &path), one, &Selection::default());
        pages.push((path, page));
    }
    pages.extend(figure::opened_on(ctx));
    for id in ctx.snapshot.dataset().sources.iter().map(|source| &source.source_id) {
        let path = format!("/sources/{id}");
        pages.push((path.clone(), source(&at(ctx, &path), id).unwrap()));
    }
    pages
}

/// The values of an attribute, in order.
pub(super) fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    page.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_is_well_formed_on_every_day() {
    for on in DAYS {
        for (path, page) in pages(on) {
            check_form(&format!("{path} on {on}"), &page);
        }
    }
}

#[track_caller]
pub(super) fn check_form(path: &str, page: &str) {
    assert_eq!(page.matches("<h1").count(), 1, "{path}: headings");
    assert_eq!(page.matches("<main").count(), 1, "{path}: main");
    assert!(!page.contains(" style="), "{path}: inline style");
    assert!(!page.contains(" class=\"\""), "{path}: a class without a name");
    assert!(!page.contains(" onclick="), "{path}: inline handler");
    assert!(!page.contains("{$") && !page.contains("{ $"), "{path}: an argument is missing");
    for mark in ["matrix", "gap", "list", "method", "day", "articles", "directive"] {
        assert!(
            !page.contains(&format!("&lt;{mark}>")) && !page.contains(&format!("&lt;{mark}&gt;")),
            "{path}: a mark <{mark}> without a link"
        );
    }
    let mut ids = BTreeSet::new();
    for id in values(page, "id") {
        assert!(ids.insert(id), "{path}: the id {id} stands twice");
    }
    for label in values(page, "aria-labelledby").iter().flat_map(|ids| ids.split(' ')) {
        assert!(ids.contains(label), "{path}: nothing has the id {label}");
    }
    for to in values(page, "href").iter().filter_map(|to| to.strip_prefix('#')) {
        assert!(ids.contains(to), "{path}: #{to} leads nowhere");
    }
}

/// The rows of evidence that a list shows: finding by finding, by part and row.
fn rows_shown(node: &str) -> Vec<String> {
    let of = |item: &str, begin: &str, end: &str| {
        let rest = item.split(begin).nth(1)?;
        Some(rest.split(end).next()?.to_owned())
    };
    node.split("<li class=\"finding")
        .skip(1)
        .filter_map(|item| {
            let part = of(item, "finding-node\">", "</span>")?;
            let row =
                item.split("<dd>").find_map(|fact| of(fact, "infringements.csv, row ", "<"))?;
            Some(format!("{part}, row {row}"))
        })
        .collect()
}

#[test]
fn a_row_that_speaks_twice_is_listed_once_on_a_part() {
    for (state, on) in [("DE", "2024-06-01"), ("LT", "2021-06-30"), ("CY", "2016-12-31")] {
        let ctx = reference::context(on);
        for &aspect in Aspect::ALL {
            let page = member_state(
                &at(&ctx, "/member-states"),
                MemberState::parse(state).unwrap(),
                &Compared(ByAspect { aspect }),
            );
            let page = page.unwrap();
            for node in page.split("<div class=\"node-head\">").skip(1) {
                let shown = rows_shown(node);
                let mut once = shown.clone();
                once.sort_unstable();
                once.dedup();
                assert_eq!(once.len(), shown.len(), "{state} on {on}: {shown:?}");
            }
        }
    }
}

/// Every link of a page to one that shows an aspect at a time keeps the aspect.
#[test]
fn links_keep_the_aspect() {
    let ctx = reference::context("2016-12-31");
    let aspect = Aspect::Communication;
    let filter = ByAspect { aspect };
    let matrix_filter = MatrixFilter { aspect, ..MatrixFilter::default() };
    let number = data::model::ArticleNumber::parse("5").unwrap();
    let pages = [
        ("/matrix", matrix(&at(&ctx, "/matrix"), &matrix_filter)),
        ("/articles", articles(&at(&ctx, "/articles"), &filter)),
        ("/articles/5", article(&at(&ctx, "/articles/5"), number, &Compared(filter)).unwrap()),
        ("/member-states", member_states(&at(&ctx, "/member-states"), &filter)),
        (
            "/member-states/EL",
            member_state(
                &at(&ctx, "/member-states/EL"),
                MemberState::parse("EL").unwrap(),
                &Compared(filter),
            )
            .unwrap(),
        ),
    ];
    for (path, page) in pages {
        // The choice of aspect itself leads to the others.
        let (before, rest) = page.split_once("<ul class=\"switch\">").unwrap_or((&page, ""));
        let after = rest.split_once("</ul>").map_or("", |(_, after)| after);
        for to in [before, after].into_iter().flat_map(|part| values(part, "href")) {
            let takes = ["/matrix", "/articles", "/member-states"]
                .iter()
                .any(|place| to.starts_with(place));
            let own = format!("aspect={aspect}");
            assert!(!takes || to.contains(&own), "{path}: {to}");
        }
    }
}

/// Who compares two days goes on comparing, from page to page.
#[test]
fn the_navigation_keeps_the_day_of_comparison_where_pages_compare() {
    let mut ctx = reference::context("2023-12-31");
    ctx.view.with = Some(Day::parse("2018-12-31").unwrap());
    let page = matrix(&at(&ctx, "/matrix"), &MatrixFilter::default());
    let (_, navigation) = page.split_once("class=\"site-nav\"").unwrap();
    let (navigation, _) = navigation.split_once("</nav>").unwrap();
    let kept: Vec<&str> = values(navigation, "href")
        .into_iter()
        .filter(|to| to.contains("with=2018-12-31"))
        .collect();
    let both = "on=2023-12-31&amp;with=2018-12-31";
    assert_eq!(kept, [format!("/?{both}"), format!("/matrix?{both}")]);
}

/// A cell with evidence leads to it: the place exists in the page it leads to.
#[test]
fn every_cell_of_the_matrix_leads_to_its_evidence() {
    for on in ["2013-01-01", "2015-03-11", "2026-01-30"] {
        let ctx = reference::context(on);
        for &aspect in Aspect::ALL {
            let filter = MatrixFilter { aspect, ..MatrixFilter::default() };
            let page = matrix(&at(&ctx, "/matrix"), &filter);
            let cells: Vec<&str> = page
                .split("<a")
                .filter_map(|rest| rest.split('>').next())
                .filter(|link| link.contains(" class=\"mark "))
                .flat_map(|link| values(link, "href"))
                .collect();
            let held = ctx.snapshot.coverage(aspect, ctx.on).held;
            assert!(cells.len() >= held, "{aspect} on {on}: {} links", cells.len());
            for to in cells {
                let (address, place) = to.split_once('#').unwrap();
                let path = address.split('?').next().unwrap();
                let name = path.rsplit('/').next().unwrap();
                let filter = Compared(ByAspect { aspect });
                let target = if path.starts_with("/articles/") {
                    article(
                        &at(&ctx, path),
                        data::model::ArticleNumber::parse(name).unwrap(),
                        &filter,
                    )
                } else {
                    member_state(&at(&ctx, path), MemberState::parse(name).unwrap(), &filter)
                };
                assert!(values(&target.unwrap(), "id").contains(&place), "{to} on {on}");
            }
        }
    }
}

#[test]
fn the_worked_examples_stand_in_the_pages() {
    #[track_caller]
    fn check(page: &str, said: &[&str]) {
        for text in said {
            assert!(page.contains(text), "`{text}` is missing");
        }
    }
    let ctx = reference::context("2015-03-11");
    check(
        &state_of_play(&ctx, &PlayFilter::default()),
        &[
            "27 Member States",
            "it is not known whether they had transposed the Directive",
            "<strong>11</strong>",
            "Said by a Commissioner in plenary",
            "fewer than half",
            "EL, ES, IT, MT, PT and RO",
            "You are looking at 11 March 2015",
        ],
    );
    let ctx = reference::context("2026-01-30");
    let greece = member_state(
        &at(&ctx, "/member-states/EL"),
        MemberState::parse("EL").unwrap(),
        &Compared::default(),
    );
    check(
        &greece.unwrap(),
        &[
            "Partially transposed since 10 October 2019; the Commission’s latest word is of 30 January 2026.",
            "862 days</a> after the deadline",
            "INFR(2019)2230",
            "maintains it in a reasoned opinion",
        ],
    );
    check(
        &matrix(&at(&ctx, "/matrix"), &MatrixFilter::default()),
        &[
            "Greece, protection of victims: the Commission considers it partially transposed, since 30 January 2026",
        ],
    );
}
