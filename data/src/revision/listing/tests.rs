//! Copies of the register one after the other, and how the cases then stand.

use std::collections::BTreeSet;

use crate::{
    corpora,
    draft::Draft,
    ingest::{Given, KnownCase, Options, read_with},
    issue::Code,
    model::{Day, SourceId},
    reference,
    revision::{Mode, Proposal, apply, propose, propose_as},
    table::{Dataset, Origin},
};

const HEADINGS: &str = "Infringement_number,Decision,Country,Title,Active_infringement_cases,Non_communication_cases\n";
const BELGIUM: &str =
    "INFR(2019)9001,25/07/2019 Formal notice Art. 258 TFEU,Belgium,Directive 2011/93/EU,Yes,No\n";
const MALTA: &str =
    "INFR(2019)9002,25/07/2019 Formal notice Art. 258 TFEU,Malta,Directive 2011/93/EU,Yes,No\n";

/// The shipped facts without their procedures.
fn without_procedures() -> Dataset {
    let empty = Dataset::default();
    let drafts: Vec<Draft> =
        reference::drafts().into_iter().filter(|draft| draft.file != "infringements.csv").collect();
    apply(&empty, &propose(&empty, &drafts).changes, |_| Origin::default())
}

fn copy(day: &str, bytes: &[u8], held: &Dataset) -> Draft {
    let options = Options {
        given: Given {
            source: SourceId::parse("REG-GH").ok(),
            as_of: Day::parse(day).ok(),
            ..Given::default()
        },
        cases: KnownCase::all(held),
        ..Options::default()
    };
    read_with(day, bytes, &options)
}

fn small(day: &str, rows: &str, held: &Dataset) -> Draft {
    copy(day, format!("{HEADINGS}{rows}").as_bytes(), held)
}

/// The edition after a copy is imported, its closures accepted or not.
fn after(held: &Dataset, draft: Draft, accept: bool) -> (Dataset, Proposal) {
    let mut proposal = propose(held, &[draft]);
    if accept {
        proposal.accept_closures();
    }
    (apply(held, &proposal.changes, |_| Origin::default()), proposal)
}

/// Listings and endings as `number stage date`.
fn beside_steps(dataset: &Dataset) -> Vec<String> {
    let mut said: Vec<String> = dataset
        .infringements
        .iter()
        .filter(|step| step.stage.is_listing() || step.stage.is_ending())
        .map(|step| {
            let number = step.infringement_number.map(|number| number.to_string());
            let date = step.date.map(|date| date.to_string());
            format!("{} {} {}", number.unwrap_or_default(), step.stage, date.unwrap_or_default())
        })
        .collect();
    said.sort();
    said
}

#[track_caller]
fn check(copies: &[(&str, &[&str])], accept: bool, expected: &[&str]) {
    let mut held = without_procedures();
    for (day, rows) in copies {
        let draft = small(day, &rows.concat(), &held);
        assert_eq!(draft.issues, []);
        held = after(&held, draft, accept).0;
    }
    assert_eq!(beside_steps(&held), expected);
}

#[test]
fn a_newer_copy_that_lists_a_case_has_seen_it_open() {
    check(
        &[("2020-01-01", &[BELGIUM]), ("2021-01-01", &[BELGIUM])],
        true,
        &["INFR(2019)9001 listed_active 2020-01-01", "INFR(2019)9001 listed_active 2021-01-01"],
    );
    // an older one afterwards adds nothing
    check(
        &[("2021-01-01", &[BELGIUM]), ("2020-01-01", &[BELGIUM])],
        true,
        &["INFR(2019)9001 listed_active 2021-01-01"],
    );
}

#[test]
fn a_newer_copy_that_no_longer_lists_a_case_proposes_its_closure() {
    let both: &[&str] = &[BELGIUM, MALTA];
    let listed = [
        "INFR(2019)9001 listed_active 2020-01-01",
        "INFR(2019)9001 listed_active 2021-01-01",
        "INFR(2019)9002 closure 2020-01-02/2021-01-01",
        "INFR(2019)9002 listed_active 2020-01-01",
    ];
    let copies: [(&str, &[&str]); 2] = [("2020-01-01", both), ("2021-01-01", &[BELGIUM])];
    check(&copies, true, &listed);
    check(&copies, false, &[listed[0], listed[1], listed[3]]);
    // an older copy that lists it opens nothing again
    check(&[copies[0], copies[1], ("2020-06-01", both)], true, &listed);
    // a newer one does
    check(
        &[copies[0], copies[1], ("2022-01-01", &[MALTA, BELGIUM])],
        true,
        &[
            listed[0],
            listed[1],
            "INFR(2019)9001 listed_active 2022-01-01",
            listed[2],
            listed[3],
            "INFR(2019)9002 listed_active 2022-01-01",
        ],
    );
    // on the next day there is one day that it can be
    check(
        &[("2020-01-01", both), ("2020-01-02", &[BELGIUM])],
        true,
        &[
            "INFR(2019)9001 listed_active 2020-01-01",
            "INFR(2019)9001 listed_active 2020-01-02",
            "INFR(2019)9002 closure 2020-01-02",
            "INFR(2019)9002 listed_active 2020-01-01",
        ],
    );
}

#[test]
fn a_proposed_closure_is_apart_and_warned_of() {
    let held = without_procedures();
    let (held, _) = after(&held, small("2020-01-01", &[BELGIUM, MALTA].concat(), &held), false);
    let mut proposal = propose(&held, &[small("2021-01-01", BELGIUM, &held)]);
    let [issue] = &proposal.issues[..] else { panic!("{:?}", proposal.issues) };
    assert_eq!((issue.code, issue.is_error()), (Code::NoLongerListed, false));
    assert_eq!(issue.value.as_deref(), Some("INFR(2019)9002"));
    assert_eq!(
        issue.message,
        "INFR(2019)9002 (MT) was last seen active on 2020-01-01, and this copy of 2021-01-01 does not list it. If the file is the whole register, the case was closed in 2020-01-02/2021-01-01: accept the proposed closure. If it holds a part of the register only, do not"
    );
    assert_eq!((proposal.changes.len(), proposal.closures.len()), (1, 1));
    proposal.accept_closures();
    assert_eq!((proposal.changes.len(), proposal.closures.len(), proposal.counts.new), (2, 0, 2));
}

#[test]
fn no_closure_is_proposed_where_the_case_may_be_in_the_file() {
    #[track_caller]
    fn check(rows: &str) {
        let held = without_procedures();
        let (held, _) = after(&held, small("2020-01-01", &[BELGIUM, MALTA].concat(), &held), false);
        // read by one who does not know what is held
        let proposal = propose(&held, &[small("2021-01-01", rows, &Dataset::default())]);
        assert_eq!(proposal.closures, [], "{rows}");
    }
    let unreadable = BELGIUM.replace("INFR(2019)9001", "9002");
    check(&[BELGIUM, &unreadable].concat());
    check(&[BELGIUM, &MALTA.replace("Malta", "Atlantis")].concat());
    // under a title that does not tell the Directive
    check(&[BELGIUM, &MALTA.replace("2011/93", "xx")].concat());
}

#[test]
fn copies_imported_together_come_to_what_they_do_one_after_the_other() {
    let both = [BELGIUM, MALTA].concat();
    let start = without_procedures();
    let drafts = [
        small("2022-01-01", &both, &start),
        small("2020-01-01", &both, &start),
        // a part only: the later copy shows that Malta's was not closed
        small("2021-01-01", BELGIUM, &start),
        small("2023-01-01", BELGIUM, &start),
    ];
    let mut proposal = propose(&start, &drafts);
    let together: BTreeSet<String> =
        proposal.closures.iter().map(|change| change.key.clone()).collect();
    assert_eq!(
        together,
        BTreeSet::from(["INFR(2019)9002|closure|2022-01-02/2023-01-01".to_owned()])
    );
    proposal.accept_closures();
    let held = apply(&start, &proposal.changes, |_| Origin::default());
    let again = propose(&held, &drafts);
    assert_eq!((again.changes, again.closures), (vec![], vec![]));
}

#[test]
fn a_copy_that_replaces_takes_nothing_out() {
    let held = without_procedures();
    let (held, _) = after(&held, small("2020-01-01", &[BELGIUM, MALTA].concat(), &held), false);
    let proposal = propose_as(&held, &[small("2021-01-01", BELGIUM, &held)], Mode::Replace);
    assert_eq!((proposal.counts.removed, proposal.counts.new), (0, 1));
    assert!(proposal.issues.iter().any(|issue| issue.code == Code::NothingRemoved));
}

/// Copies of the real register, in the order of their days.
const COPIES: [(&str, &str); 4] = [
    ("register-A-2020-08-24.json", "2020-08-24"),
    ("register-B-2021-04-11.json", "2021-04-11"),
    ("register-C-2022-08-19.json", "2022-08-19"),
    ("register-D-2024-04-24-sv.json", "2024-04-24"),
];

fn real(name: &str) -> Option<Vec<u8>> {
    corpora::file(&format!("register/{name}"))
}

/// Steps, without listings and endings, as `number stage date`.
fn steps(dataset: &Dataset, of: &BTreeSet<String>) -> BTreeSet<String> {
    let steps = dataset.infringements.iter();
    steps
        .filter(|step| !step.stage.is_listing() && !step.stage.is_ending())
        .filter_map(|step| {
            let number = step.infringement_number?.to_string();
            let date = step.date.map(|date| date.to_string()).unwrap_or_default();
            of.contains(&number).then(|| format!("{number} {} {date}", step.stage))
        })
        .collect()
}

fn numbers(dataset: &Dataset) -> BTreeSet<String> {
    let steps = dataset.infringements.iter();
    steps.filter_map(|step| Some(step.infringement_number?.to_string())).collect()
}

#[test]
fn the_copies_in_order_come_to_what_the_evidence_says() {
    let mut held = without_procedures();
    for (name, day) in COPIES {
        let Some(bytes) = real(name) else { return };
        let draft = copy(day, &bytes, &held);
        let (next, proposal) = after(&held, draft, true);
        assert!(!proposal.has_errors(), "{name}: {:?}", proposal.issues);
        held = next;
        // the same copy again changes nothing
        let again = propose(&held, &[copy(day, &bytes, &held)]);
        assert_eq!((again.changes, again.closures), (vec![], vec![]), "{name}");
    }
    let evidence = reference::dataset();
    let of = numbers(&held);
    let (found, said) = (steps(&held, &of), steps(&evidence, &of));
    assert_eq!(found.difference(&said).collect::<Vec<_>>(), Vec::<&String>::new());
    // A step after the newest copy, which the press reports.
    assert_eq!(
        said.difference(&found).collect::<Vec<_>>(),
        ["INFR(2019)2230 reasoned_opinion 2026-01-30"]
    );
    let ended = |dataset: &Dataset| -> Vec<String> {
        let said = beside_steps(dataset).into_iter();
        said.filter(|text| text.contains(" closure ") && of.iter().any(|of| text.starts_with(of)))
            .collect()
    };
    // The evidence has seen more copies, so its intervals are shorter.
    assert_eq!(
        ended(&held),
        [
            "INFR(2019)2114 closure 2022-08-20/2024-04-24",
            "INFR(2019)2134 closure 2021-04-12/2022-08-19",
            "INFR(2019)2190 closure 2022-08-20/2024-04-24",
            "INFR(2019)2232 closure 2021-04-12/2022-08-19",
        ]
    );
    assert_eq!(
        ended(&evidence),
        [
            "INFR(2019)2114 closure 2023-01-12/2024-04-24",
            "INFR(2019)2134 closure 2021-06-09/2021-06-22",
            "INFR(2019)2190 closure 2023-01-12/2024-04-24",
            "INFR(2019)2232 closure 2021-06-09/2021-06-22",
        ]
    );
    let newest = |dataset: &Dataset| -> Vec<String> {
        let said = beside_steps(dataset).into_iter();
        said.filter(|text| text.ends_with("listed_active 2024-04-24")).collect()
    };
    assert_eq!(newest(&held), newest(&evidence));
    assert_eq!(newest(&held).len(), 20);
}

#[test]
fn older_copies_imported_later_open_nothing_again() {
    let mut held = without_procedures();
    for (name, day) in COPIES.into_iter().rev() {
        let Some(bytes) = real(name) else { return };
        let before = beside_steps(&held);
        let draft = copy(day, &bytes, &held);
        let (next, proposal) = after(&held, draft, true);
        assert!(!proposal.has_errors(), "{name}");
        assert_eq!(proposal.issues, [], "{name}: nothing is gone from an older copy");
        let known = numbers(&held);
        held = next;
        // What is added beside steps is of cases that were not held before.
        for text in beside_steps(&held) {
            let number = text.split(' ').next().unwrap_or_default();
            assert!(before.contains(&text) || !known.contains(number), "{name}: {text}");
        }
    }
}

#[test]
fn the_shipped_edition_changes_by_none_of_the_copies() {
    let held = reference::dataset();
    for (name, day) in COPIES {
        let Some(bytes) = real(name) else { return };
        let proposal = propose(&held, &[copy(day, &bytes, &held)]);
        assert_eq!(proposal.issues, [], "{name}");
        assert_eq!((proposal.changes, proposal.closures), (vec![], vec![]), "{name}");
    }
}
