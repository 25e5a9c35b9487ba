//! Drafts against the shipped dataset.

#![cfg(feature = "ingest")]

use super::*;
use crate::{ingest, issue::Code, reference};

fn shipped() -> Dataset {
    let empty = Dataset::default();
    apply(&empty, &propose(&empty, &reference::drafts()).changes, |_| Origin::default())
}

fn file(name: &str) -> &'static str {
    reference::FILES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text).unwrap()
}

#[test]
fn the_shipped_files_change_nothing_in_the_shipped_dataset() {
    let proposal = propose(&shipped(), &reference::drafts());
    assert_eq!(proposal.changes, []);
    assert_eq!(proposal.issues, []);
    let rows = proposal.counts.same;
    assert_eq!(proposal.counts, Counts { same: rows, ..Counts::default() });
    assert!(rows > 500, "{rows}");
}

#[test]
fn an_import_adds_and_changes_and_removes_nothing() {
    let held = shipped();
    let text = "date,title,kind,source_id\n\
                2013-12-18,Deadline for transposition,deadline,\n\
                2030-01-01,A new day,act,\n\
                2011-12-13,Directive adopted,report,\n";
    let proposal = propose(&held, &[ingest::read("m.csv", text.as_bytes())]);
    assert_eq!(proposal.issues, []);
    let new = proposal.counts.new;
    assert_eq!(proposal.counts.changed, 1);
    assert_eq!(new + proposal.counts.same, 2);
    let after = apply(&held, &proposal.changes, |_| Origin::default());
    assert_eq!(after.milestones.len(), held.milestones.len() + new);
    let change = proposal.changes.iter().find(|change| change.before.is_some()).unwrap();
    assert_eq!((change.draft, change.row), (0, 4));
}

#[test]
fn a_record_that_is_wrong_among_the_others_is_left_out() {
    let text = file("assessments.csv").replacen("TOM-2015", "NOBODY", 1);
    let proposal = propose(&shipped(), &[ingest::read("a.csv", text.as_bytes())]);
    let [issue] = &proposal.issues[..] else { panic!("{:?}", proposal.issues) };
    assert_eq!(issue.code, Code::UnknownSource);
    assert_eq!(issue.place.cell.as_deref(), Some("M2"));
    assert_eq!(proposal.counts.new + proposal.counts.changed, 0);
}

#[test]
fn a_source_in_another_file_of_the_import_is_known() {
    let sources = file("sources.csv").lines().next().unwrap().to_owned()
        + "\nNEW,New,,,,,,official,2026-01-01\n";
    let assessments = file("assessments.csv").replacen("TOM-2015", "NEW", 1);
    let drafts =
        [ingest::read("a.csv", assessments.as_bytes()), ingest::read("s.csv", sources.as_bytes())];
    let proposal = propose(&shipped(), &drafts);
    assert_eq!(proposal.issues, []);
    assert_eq!((proposal.counts.new, proposal.counts.changed), (2, 0));
}

#[test]
fn a_case_given_to_a_second_state_is_refused_and_a_case_that_moves_is_not() {
    let held = shipped();
    let number = |step: &crate::table::ProcedureStep| {
        step.infringement_number.map(|number| number.to_string())
    };
    let moved = "INFR(2019)2226";
    let rows =
        held.infringements.iter().filter(|step| number(step).as_deref() == Some(moved)).count();
    let text = file("infringements.csv");
    let one = text.replacen(&format!("AT,{moved}"), &format!("BE,{moved}"), 1);
    let proposal = propose(&held, &[ingest::read("i.csv", one.as_bytes())]);
    assert_eq!(proposal.counts.changed, 0);
    assert!(proposal.issues.iter().all(|issue| issue.code == Code::CaseOfTwoStates));
    assert_eq!(proposal.issues.len(), rows);
    let all = text.replace(&format!("AT,{moved}"), &format!("BE,{moved}"));
    let proposal = propose(&held, &[ingest::read("i.csv", all.as_bytes())]);
    assert_eq!(proposal.issues, []);
    assert_eq!(proposal.counts.changed, rows);
}
