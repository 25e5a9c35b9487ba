//! Small copies of the register, and what is read of them.

mod properties;

use std::ops::ControlFlow;

use crate::ingest::Given;
use crate::{
    draft::{Draft, FileKind},
    ingest::{
        DateOrder, KnownCase, Options,
        book::{Book, SheetName},
        collect::Collector,
        layout, read_with,
        sheet::{Cell, Row},
    },
    issue::{Answer, Issue},
    model::{CaseNumber, Day, ProcedureType, SourceId},
    table::Record,
};

fn options() -> Options {
    Options {
        given: Given {
            source: SourceId::parse("REG").ok(),
            as_of: Day::parse("2024-04-24").ok(),
            ..Given::default()
        },
        ..Options::default()
    }
}

/// The steps as `row: state number type stage date`.
fn steps(draft: &Draft) -> Vec<String> {
    draft
        .records
        .iter()
        .map(|drafted| match &*drafted.record {
            Record::Infringements(step) => format!(
                "{}: {} {} {} {} {}",
                drafted.row,
                step.member_state,
                step.infringement_number.map(|number| number.to_string()).unwrap_or_default(),
                step.procedure_type,
                step.stage,
                step.date.map(|date| date.to_string()).unwrap_or_default(),
            ),
            other => panic!("{other:?}"),
        })
        .collect()
}

/// The issues as `severity code cell (column)`.
fn issues(draft: &Draft) -> Vec<String> {
    draft
        .issues
        .iter()
        .map(|issue| {
            let place = &issue.place;
            format!(
                "{} {} {} ({})",
                issue.severity,
                issue.code,
                place.cell.as_deref().unwrap_or("-"),
                place.column.as_deref().unwrap_or("-")
            )
        })
        .collect()
}

#[track_caller]
fn check_with(options: &Options, text: &str, expected: &[&str], said: &[&str]) -> Draft {
    let draft = read_with("x", text.as_bytes(), options);
    assert_eq!(
        (steps(&draft), issues(&draft)),
        (
            expected.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>(),
            said.iter().map(|issue| (*issue).to_owned()).collect::<Vec<_>>(),
        ),
        "{text}"
    );
    draft
}

#[track_caller]
fn check(text: &str, expected: &[&str], said: &[&str]) -> Draft {
    check_with(&options(), text, expected, said)
}

const A: &str = "Infringement_number,Decision_date,Decision_type,Memo,Member_state,Title,Active_infringement_cases,Non_communication\n";
const C: &str = "Infringement_number,Decision,Country,Title,Active_infringement_cases,Non_communication_cases\n";

#[test]
fn a_row_may_be_one_decision() {
    let draft = check(
        &format!(
            "{A}20199001,2019/01/24,Formal notice Art. 258 TFEU,,Belgium,Directive 2011/93/EU,Yes,No\n\
             20199002,2019/01/24,Modified financial sanction,,Nowhere,Another directive,Yes,No\n\
             20199001,2020-02-03,Reasoned opinion Art. 258 TFEU,,Belgium,Directive 2011/93/EU,Yes,No\n\
             20199003,2020-02-03,Reasoned opinion Art. 258 TFEU,,Luxemburg,Directive 2011/93/EU,Yes,Yes\n"
        ),
        &[
            "2: BE INFR(2019)9001 non_conformity letter_of_formal_notice 2019-01-24",
            "4: BE INFR(2019)9001 non_conformity reasoned_opinion 2020-02-03",
            "5: LU INFR(2019)9003 non_communication reasoned_opinion 2020-02-03",
        ],
        &[],
    );
    assert_eq!(draft.sheets[0].left_out, 1);
    let listing = draft.listing.unwrap();
    let listed: Vec<String> =
        listing.cases.iter().map(|case| format!("{} {}", case.number, case.row)).collect();
    assert_eq!(listed, ["INFR(2019)9001 2", "INFR(2019)9003 5"]);
    assert_eq!(listing.others.len(), 1);
}

#[test]
fn all_decisions_of_a_case_may_stand_in_one_cell() {
    check(
        &format!(
            "Copy of the register\n,\n{C}INFR(2019)9001,\"25/07/2019 Formal notice Art. 258 TFEU\r\n9/02/2022   Reasoned\u{a0}opinion Art. 258 TFEU 15/02/2023 Referral to Court Art. 258 TFEU\n\",Slovak Republic,Directive 2011/93/EU,Yes,No\n"
        ),
        &[
            "4: SK INFR(2019)9001 non_conformity letter_of_formal_notice 2019-07-25",
            "4: SK INFR(2019)9001 non_conformity reasoned_opinion 2022-02-09",
            "4: SK INFR(2019)9001 non_conformity referral_258 2023-02-15",
        ],
        &[],
    );
}

#[test]
fn swedish_is_read_and_lost_letters_are_forgiven() {
    let text = "[{\"Överträdelse nummer\":\"INFR(2019)9001\",\"Décision\":\"9/02/2022 Formell underrättelse art. 258 FEUF\",\"Medlemsland\":\"Österrike\",\"Politikområde\":{\"ansvarig avdelning\":\"GD\"},\"Titel\":\"2011/93/EU\",\"Pågående\":\"Ja\",\"Ärenden om utebliven anmälan\":\"Nej\"}]";
    let expected = ["1: AT INFR(2019)9001 non_conformity letter_of_formal_notice 2022-02-09"];
    check(text, &expected, &[]);
    let lost: String =
        text.chars().map(|sign| if sign.is_ascii() { sign } else { '\u{fffd}' }).collect();
    check(&lost, &expected, &[]);
}

#[test]
fn the_names_of_the_api_are_known() {
    let text = r#"{"infringementNumber":"INFR(2019)9001","memberState":"Spain","leadDg":"Home Affairs","caseType":"Bad application","title":"2011/93/EU","activeInfringementCase":"No","nonCommunicationCase":"No","decisionDate":"2/07/2021","decisionType":"Formal notice Art. 258 TFEU","pressRelease":null,"policyAreas":["Water","Water"]}"#;
    let draft = check(
        text,
        &["1: ES INFR(2019)9001 incorrect_application letter_of_formal_notice 2021-07-02"],
        &[],
    );
    // what is not active is not listed
    assert_eq!(draft.listing.map(|listing| listing.cases.len()), Some(0));
    check(
        &text.replace("Bad application", "Non communication"),
        &[],
        &["error bad_value record 1 (caseType)"],
    );
}

#[test]
fn a_row_joins_by_its_number() {
    let text = format!(
        "{C}INFR(2019)9001,25/07/2019 Formal notice Art. 258 TFEU,Malta,Some other words,Yes,No\n\
         INFR(2019)9001,26/07/2019 Reasoned opinion Art. 258 TFEU,Malta,Directive 2011/93/EU,Yes,No\n\
         INFR(2019)9002,26/07/2019 Reasoned opinion Art. 258 TFEU,Malta,Some other words,Yes,No\n"
    );
    let same_file = [
        "2: MT INFR(2019)9001 non_conformity letter_of_formal_notice 2019-07-25",
        "3: MT INFR(2019)9001 non_conformity reasoned_opinion 2019-07-26",
    ];
    check(&text, &same_file, &[]);
    let known = KnownCase {
        number: CaseNumber::parse("INFR(2019)9002").unwrap(),
        procedure_type: ProcedureType::IncorrectApplication,
    };
    let held = "4: MT INFR(2019)9002 incorrect_application reasoned_opinion 2019-07-26";
    let with_held = [same_file[0], same_file[1], held];
    check_with(&Options { cases: vec![known], ..options() }, &text, &with_held, &[]);
}

#[test]
fn faults_of_our_rows_are_told_at_their_cells() {
    let row = |from: &str, to: &str| {
        let right = "INFR(2019)9001,25/07/2019 Formal notice Art. 258 TFEU,Malta,Directive 2011/93/EU,Yes,No";
        format!("{C}{}\n", right.replacen(from, to, 1))
    };
    check(&row("INFR(2019)9001", "9001"), &[], &["error bad_value A2 (Infringement_number)"]);
    check(&row("Malta", "Atlantis"), &[], &["error bad_value C2 (Country)"]);
    check(
        &row("Formal notice", "Partial withdrawal"),
        &[],
        &["error unknown_decision B2 (Decision)"],
    );
    check(&row("Formal notice Art. 258 TFEU", ""), &[], &["error unknown_decision B2 (Decision)"]);
    check(&row("25/07/2019", "31/02/2019"), &[], &["error bad_value B2 (Decision)"]);
    check(&row("25/07/2019", "1/2/2019"), &[], &["error bad_value B2 (Decision)"]);
    check(&row("25/07/2019 ", ""), &[], &["error bad_value B2 (Decision)"]);
    check(&row("25/07/2019", "25/07/2024"), &[], &["error bad_value B2 (Decision)"]);
    check(&row(",No", ",Perhaps"), &[], &["error bad_value F2 (Non_communication_cases)"]);
    check(&row(",No", ","), &[], &["error bad_value F2 (Non_communication_cases)"]);
    check(
        &row(",Yes", ",?x"),
        &["2: MT INFR(2019)9001 non_conformity letter_of_formal_notice 2019-07-25"],
        &["error bad_value E2 (Active_infringement_cases)"],
    );
    check(
        &row("Directive 2011/93/EU", "Directive 2011/93/EU, of"),
        &[],
        &["error row_length - (-)"],
    );
    // of other acts nothing is said
    check(&row("2011/93", "2011/92").replace("Malta", "Atlantis"), &[], &[]);
    let month_first = {
        let given = Given { dates: Some(DateOrder::MonthFirst), ..options().given };
        Options { given, ..options() }
    };
    check_with(
        &month_first,
        &row("25/07/2019", "1/2/2019"),
        &["2: MT INFR(2019)9001 non_conformity letter_of_formal_notice 2019-01-02"],
        &[],
    );
}

#[test]
fn the_message_names_the_wording_and_how_to_mend_it() {
    let text =
        format!("{C}INFR(2019)9001,25/07/2019 Something new,Malta,Directive 2011/93/EU,Yes,No\n");
    let draft = read_with("x.csv", text.as_bytes(), &options());
    assert_eq!(draft.issues[0].value.as_deref(), Some("Something new"));
    assert_eq!(
        draft.issues[0].to_string(),
        "error: x.csv, B2 (Decision): `Something new` (2019-07-25) is no decision that is known as a step of a procedure, so it is left out; if it is one, write it as the register does, such as `Formal notice Art. 258 TFEU`, or add the step with the template [unknown_decision]"
    );
}

#[test]
fn headings_that_lack_something_are_told() {
    let row =
        "20199001,2019/01/24,Formal notice Art. 258 TFEU,,Belgium,Directive 2011/93/EU,Yes,No\n";
    let with = |from: &str, to: &str| format!("{}{row}", A.replacen(from, to, 1));
    check(
        &with("Member_state", "Membr stat"),
        &[],
        &["warning unknown_column E1 (Membr stat)", "error missing_column - (Member_state)"],
    );
    check(&with("Memo", "Country"), &[], &["error duplicate_column E1 (Member_state)"]);
    let step = "2: BE INFR(2019)9001 non_conformity letter_of_formal_notice 2019-01-24";
    check(&with("Memo", "Remark"), &[step], &["warning unknown_column D1 (Remark)"]);
    let draft = check(
        &with("Active_infringement_cases", "Remark"),
        &[step],
        &["warning unknown_column G1 (Remark)", "warning missing_answer - (-)"],
    );
    assert_eq!(draft.listing, None);
}

#[test]
fn what_the_copy_does_not_say_has_to_be_answered() {
    let text = format!(
        "{C}INFR(2019)9001,25/07/2019 Formal notice Art. 258 TFEU,Malta,Directive 2011/93/EU,Yes,No\n"
    );
    let draft = check_with(
        &Options::default(),
        &text,
        &[],
        &["error missing_answer - (-)", "warning missing_answer - (-)"],
    );
    assert_eq!(draft.issues[0].asks, Some(Answer::Source), "{}", draft.issues[0].message);
    assert_eq!(draft.issues[1].asks, Some(Answer::AsOf), "{}", draft.issues[1].message);
    let step = "2: MT INFR(2019)9001 non_conformity letter_of_formal_notice 2019-07-25";
    let no_day = {
        let given = Given { as_of: None, ..options().given };
        Options { given, ..options() }
    };
    let draft = check_with(&no_day, &text, &[step], &["warning missing_answer - (-)"]);
    assert_eq!(draft.listing, None);
}

#[test]
fn a_draft_with_its_listing_is_written_and_read_again() {
    let text = format!(
        "{C}INFR(2019)9001,25/07/2019 Formal notice Art. 258 TFEU,Malta,Directive 2011/93/EU,Yes,No\nINFR(2019)9002,,Malta,x,Yes,No\n"
    );
    let known = KnownCase {
        number: CaseNumber::parse("INFR(2019)9003").unwrap(),
        procedure_type: ProcedureType::NonConformity,
    };
    let options = Options { cases: vec![known], ..options() };
    let written = serde_json::to_string(&options).unwrap();
    assert_eq!(serde_json::from_str::<Options>(&written).unwrap(), options);
    let draft = read_with("x", text.as_bytes(), &options);
    assert!(draft.listing.is_some());
    let written = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<Draft>(&written).unwrap(), draft);
}

/// A workbook in memory.
struct Sheet(Vec<Vec<Cell>>, [SheetName; 1]);

impl Book for Sheet {
    fn kind(&self) -> FileKind {
        FileKind::Xlsx
    }

    fn sheets(&self) -> &[SheetName] {
        &self.1
    }

    fn rows(
        &mut self,
        _sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>> {
        for (number, cells) in (1..).zip(&self.0) {
            if each(Row { number, cells: cells.clone(), faults: Vec::new() }).is_break() {
                break;
            }
        }
        Ok(())
    }
}

#[test]
fn cells_of_a_workbook_are_read_by_what_they_are() {
    #[track_caller]
    fn check(cells: [Cell; 2], expected: &[&str], said: &[&str]) {
        let text = |text: &str| Cell::of_text(text);
        let [number, date] = cells;
        let heading = A.trim_end().split(',').map(text).collect();
        let wording = text("Formal notice Art. 258 TFEU");
        let (state, title) = (text("Cyprus"), text("2011/93/EU"));
        let flags = [Cell::Truth(true), text("No")];
        let [active, non_communication] = flags;
        let row = vec![number, date, wording, Cell::Blank, state, title, active, non_communication];
        let name = SheetName { name: Some("Sheet1".to_owned()), hidden: false };
        let mut book = Sheet(vec![vec![text("A title")], heading, row], [name]);
        let mut out = Collector::new("x.xlsx");
        layout::read(&mut book, &options(), &mut out);
        let draft = out.finish();
        assert_eq!(
            (steps(&draft), issues(&draft)),
            (
                expected.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>(),
                said.iter().map(|issue| (*issue).to_owned()).collect::<Vec<_>>(),
            )
        );
    }
    let number = || Cell::Number(20_199_001.0);
    let day = || Cell::Time("2019-07-25T00:00:00".to_owned());
    let step = "3: CY INFR(2019)9001 non_conformity letter_of_formal_notice 2019-07-25";
    check([number(), day()], &[step], &[]);
    check([number(), Cell::Time("2019-07-25".to_owned())], &[step], &[]);
    check([Cell::Number(20_199_001.5), day()], &[], &["error bad_value A3 (Infringement_number)"]);
    let date = "error bad_value B3 (Decision_date)";
    check([number(), Cell::Number(43_671.0)], &[], &[date]);
    check([number(), Cell::NotCalculated], &[], &[date]);
    check([number(), Cell::Error("#N/A".to_owned())], &[], &[date]);
    check([number(), Cell::Blank], &[], &[date]);
}
