//! Drafts against the shipped dataset.

#![cfg(feature = "ingest")]

use super::*;
use crate::{
    ingest,
    issue::Code,
    model::{Aspect, Basis, Day, SourceId},
    reference,
};

fn shipped() -> Dataset {
    reference::dataset()
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

/// A shipped file without one of its columns.
fn without(name: &str, column: &str) -> String {
    let draft = ingest::read(name, file(name).as_bytes());
    let columns = draft.sheets[0].table.columns();
    let left = columns.iter().position(|is| *is == column).unwrap();
    let line = |cells: Vec<String>| {
        let kept = cells.into_iter().enumerate().filter(|(at, _)| *at != left);
        crate::table::csv_line(&kept.map(|(_, cell)| cell).collect::<Vec<_>>())
    };
    let heading = columns.iter().map(|column| (*column).to_owned()).collect();
    let rows = draft.records.iter().map(|drafted| line(drafted.record.cells()));
    line(heading) + &rows.collect::<String>()
}

#[test]
fn a_column_that_a_file_does_not_have_keeps_what_is_held() {
    let held = shipped();
    for name in reference::FILES.iter().map(|(name, _)| *name) {
        let table = ingest::read(name, file(name).as_bytes()).sheets[0].table;
        for column in table.columns().iter().copied() {
            let text = without(name, column);
            let proposal = propose(&held, &[ingest::read(name, text.as_bytes())]);
            let codes: Vec<Code> = proposal.issues.iter().map(|issue| issue.code).collect();
            assert_eq!(codes, [Code::MissingColumn], "{name} without {column}");
            assert_eq!(proposal.changes, [], "{name} without {column}");
            if !proposal.has_errors() {
                assert_eq!(proposal.counts.same, held.rows(table).len(), "{name}, {column}");
            }
        }
    }
}

#[test]
fn a_column_that_is_blank_empties_what_is_held_and_one_that_is_not_there_does_not() {
    #[track_caller]
    fn check(text: &str, bound_until: &str, note_is_held: bool) {
        let held = shipped();
        let proposal = propose(&held, &[ingest::read("m.csv", text.as_bytes())]);
        let [change] = &proposal.changes[..] else { panic!("{:?}", proposal.changes) };
        let columns = Table::MemberStates.columns();
        let cell = |record: &Option<Arc<Record>>, name: &str| {
            let at = columns.iter().position(|column| *column == name).unwrap();
            record.as_ref().unwrap().cells()[at].clone()
        };
        assert_eq!(cell(&change.record, "name"), "United Kingdom of old");
        assert_eq!(cell(&change.record, "bound_until"), bound_until);
        assert!(!cell(&change.before, "note").is_empty());
        assert_eq!(cell(&change.record, "note") == cell(&change.before, "note"), note_is_held);
    }
    let heading = "code,iso_alpha2,iso_alpha3,name,protocol_order,bound_from";
    let uk = "UK,GB,GBR,United Kingdom of old,28,2013-12-18";
    check(&format!("{heading}\n{uk}\n"), "2020-12-31", true);
    check(&format!("{heading},bound_until\n{uk},\n"), "", true);
    check(&format!("{heading},note\n{uk},\n"), "2020-12-31", false);
}

#[test]
fn a_new_row_is_blank_where_its_file_has_no_column() {
    let text = "date,title,kind\n2030-01-01,A new day,act\n";
    let proposal = propose(&shipped(), &[ingest::read("m.csv", text.as_bytes())]);
    let [change] = &proposal.changes[..] else { panic!("{:?}", proposal.changes) };
    assert_eq!(change.before, None);
    assert_eq!(change.record.as_ref().unwrap().cells(), ["2030-01-01", "A new day", "act", ""]);
}

#[test]
fn two_files_that_say_different_things_under_one_key_change_nothing_there() {
    let day = |kind: &str| format!("date,title,kind,source_id\n2030-01-01,A new day,{kind},\n");
    let held = shipped();
    let drafts = |kinds: &[&str]| -> Vec<Draft> {
        let files = kinds.iter().zip(["a.csv", "b.csv", "c.csv"]);
        files.map(|(kind, name)| ingest::read(name, day(kind).as_bytes())).collect()
    };
    let proposal = propose(&held, &drafts(&["act", "report"]));
    let [issue] = &proposal.issues[..] else { panic!("{:?}", proposal.issues) };
    assert_eq!((issue.code, issue.is_error()), (Code::DuplicateKey, true));
    assert_eq!((issue.file.as_str(), issue.place.cell.as_deref()), ("b.csv", Some("A2")));
    assert_eq!(
        issue.message,
        "row 2 of a.csv and row 2 of b.csv have the same key (date, title) but say different things, so neither is used; keep the one that holds, or import the files one after the other"
    );
    assert_eq!(proposal.changes, []);

    let proposal = propose(&held, &drafts(&["act", "act"]));
    let [issue] = &proposal.issues[..] else { panic!("{:?}", proposal.issues) };
    assert_eq!((issue.code, issue.is_error()), (Code::RepeatedRow, false));
    assert_eq!(proposal.counts, Counts { new: 1, ..Counts::default() });

    // the third does not settle what the first two dispute
    let proposal = propose(&held, &drafts(&["act", "report", "act"]));
    assert_eq!(proposal.issues.len(), 2);
    assert_eq!(proposal.changes, []);
}

#[test]
fn replacing_takes_out_what_the_states_of_a_sheet_hold_no_more() {
    let held = shipped();
    let text = file("infringements.csv");
    let mut lines = text.lines();
    let heading = lines.next().unwrap();
    let greek: Vec<&str> = lines.filter(|line| line.starts_with("EL,")).collect();
    let (gone, kept) = greek.split_first().unwrap();
    let draft =
        |rows: &[&str]| ingest::read("i.csv", format!("{heading}\n{}", rows.join("\n")).as_bytes());

    let merged = propose(&held, &[draft(kept)]);
    assert_eq!((merged.counts.removed, merged.changes.len()), (0, 0));

    let replaced = propose_as(&held, &[draft(kept)], Mode::Replace);
    assert_eq!((replaced.counts.removed, replaced.changes.len()), (1, 1), "{gone}");
    assert!(replaced.changes[0].record.is_none());
    assert_eq!(replaced.issues, []);
    let after = apply(&held, &replaced.changes, |_| Origin::default());
    assert_eq!(after.infringements.facts().len() + 1, held.infringements.facts().len());

    // What could not be read may be what seems to be gone.
    let wrong = gone.replace("EL,", "EL,x");
    let mut rows = kept.to_vec();
    rows.push(&wrong);
    let refused = propose_as(&held, &[draft(&rows)], Mode::Replace);
    assert_eq!(refused.counts.removed, 0);
    assert!(refused.issues.iter().any(|issue| issue.code == Code::NothingRemoved));

    // Sources belong to no State: those that a file does not list stay.
    let sources = file("sources.csv");
    let two: Vec<&str> = sources.lines().take(2).collect();
    let few = ingest::read("s.csv", two.join("\n").as_bytes());
    assert_eq!(propose_as(&held, &[few], Mode::Replace).counts.removed, 0);
}

/// A table that is not ours, of one source on one day, takes the place of no other.
#[test]
fn a_matrix_changes_its_own_findings_and_takes_nothing_out() {
    let held = shipped();
    let given = ingest::Given {
        source: SourceId::parse("COM871").ok(),
        as_of: Day::parse("2024-04-24").ok(),
        basis: Some(Basis::Independent),
        aspect: Some(Aspect::Conformity),
        ..ingest::Given::default()
    };
    let options = ingest::Options { given, ..ingest::Options::default() };
    let text = "Article,EL,ES,IT\nArticle 3(2),transposed,unclear,\nArt. 5(99),,,transposed\n";
    let draft = ingest::read_with("m.csv", text.as_bytes(), &options);
    assert_eq!(draft.issues, []);
    for mode in [Mode::Merge, Mode::Replace] {
        let proposal = propose_as(&held, std::slice::from_ref(&draft), mode);
        assert_eq!(proposal.counts.removed, 0);
        let rows: Vec<_> = proposal.changes.iter().map(|change| change.row).collect();
        assert_eq!(rows, [2, 2, 3]);
        let said = proposal.issues.iter().map(|issue| (issue.code, issue.place.cell.as_deref()));
        let said: Vec<_> = said.collect();
        assert!(said.contains(&(Code::UnknownProvision, Some("A3"))), "{said:?}");
        assert_eq!(
            said.iter().any(|(code, _)| *code == Code::NothingRemoved),
            mode == Mode::Replace
        );
    }
    // Beside one of ours that replaces, its findings widen no scope.
    let ours = file("assessments.csv");
    let of = |line: &&str| {
        !line.starts_with("EL,") && !line.starts_with("ES,") && !line.starts_with("IT,")
    };
    let others: Vec<&str> = ours.lines().filter(of).collect();
    let others = ingest::read("a.csv", others.join("\n").as_bytes());
    let text = text.lines().take(2).collect::<Vec<_>>().join("\n");
    let draft = ingest::read_with("m.csv", text.as_bytes(), &options);
    let proposal = propose_as(&held, &[others, draft], Mode::Replace);
    assert_eq!((proposal.counts.new, proposal.counts.removed), (2, 0));
}

#[test]
fn all_faults_of_a_row_are_told_at_once() {
    const HEAD: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";
    #[track_caller]
    fn check_files(files: &[(&str, &str)], expected: &[&str]) {
        let drafts: Vec<Draft> =
            files.iter().map(|(name, text)| ingest::read(name, text.as_bytes())).collect();
        let mut found: Vec<String> = propose(&shipped(), &drafts)
            .issues
            .iter()
            .map(|issue| format!("{} {}", issue.place.cell.clone().unwrap_or_default(), issue.code))
            .collect();
        found.sort();
        assert_eq!(found, expected, "{files:?}");
    }
    let check = |rows: &str, expected: &[&str]| {
        check_files(&[("a.csv", &format!("{HEAD}{rows}"))], expected);
    };
    let right = "EL,,18,,conformity,unclear,2020-05-12,independent,,,,made up,EUIP,\n";
    check(right, &[]);
    check(
        "EL,,18,,conformity,transp.,2020-05-12,independent,,,,made up,NOBODY,\n",
        &["F2 bad_value", "M2 unknown_source"],
    );
    // The source itself cannot be read: whether it is known is not told.
    check(
        "EL,,18,,conformity,unclear,2020-05-12,independent,,,,made up,no body,\n",
        &["M2 bad_value"],
    );
    check(
        "EL,,99,,conformity,transp.,2020,independent,,,,made up,EUIP,\n",
        &["C2 unknown_provision", "F2 bad_value"],
    );
    // The provision decides and cannot be read: the article beside it is not looked at.
    check("EL,,99,x,conformity,unclear,2020,independent,,,,made up,EUIP,\n", &["D2 bad_value"]);
    // The key of another row, whichever stands first; not where the key is not known.
    let typo = right.replace("unclear", "unclaer");
    check(&format!("{right}{typo}"), &["A3 duplicate_key", "F3 bad_value"]);
    check(&format!("{typo}{right}"), &["A2 duplicate_key", "F2 bad_value"]);
    check(&format!("{typo}{typo}"), &["A3 duplicate_key", "F2 bad_value", "F3 bad_value"]);
    let day = right.replace("2020-05-12", "soon");
    check(&format!("{right}{day}"), &["G3 bad_value"]);
    check_files(
        &[(
            "s.csv",
            "member_state,infringement_number,type,stage,date,source_id,note\n\
             EL,INFR(2014)0084,non_communication,no step,2020-01-01,EUIP,\n",
        )],
        &["A2 case_of_two_states", "D2 bad_value"],
    );
    // A source that comes in with a fault of its own is mended with it.
    let sources = file("sources.csv").lines().next().unwrap().to_owned()
        + "\nNEW,New,,,,,,official,some day\n";
    let named = "EL,,18,,conformity,transp.,2020-05-12,independent,,,,made up,NEW,\n";
    check_files(
        &[("a.csv", &format!("{HEAD}{named}")), ("s.csv", &sources)],
        &["F2 bad_value", "I2 bad_value"],
    );
}

#[test]
fn a_row_that_has_the_key_of_a_faulty_one_is_taken() {
    let text = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n\
                EL,,18,,conformity,unclear,2020-05-12,independent,,,,made up,EUIP,\n\
                EL,,18,,conformity,unclaer,2020-05-12,independent,,,,made up,EUIP,\n";
    let proposal = propose(&shipped(), &[ingest::read("a.csv", text.as_bytes())]);
    assert_eq!(proposal.changes.len(), 1);
    assert_eq!(proposal.changes[0].row, 2);
}
