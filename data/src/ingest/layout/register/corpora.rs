//! The register as it was published, in four of its layouts, where the copies
//! are at hand: each must come to exactly the steps that it holds.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::ingest::Given;
use crate::{
    corpora::file,
    draft::Draft,
    ingest::{Options, read_with},
    model::{Day, SourceId},
    table::Record,
};

/// A copy: its file, its day, and the number of its rows about the Directive.
const COPIES: [(&str, &str, usize); 4] = [
    ("register-A-2020-08-24", "2020-08-24", 23),
    ("register-B-2021-04-11", "2021-04-11", 23),
    ("register-C-2022-08-19", "2022-08-19", 22),
    ("register-D-2024-04-24-sv", "2024-04-24", 20),
];

fn options(day: &str) -> Options {
    Options {
        given: Given {
            source: SourceId::parse("REG-GH").ok(),
            as_of: Day::parse(day).ok(),
            ..Given::default()
        },
        ..Options::default()
    }
}

type Steps = Vec<(String, String, String)>;

/// Case, stage and date of the records, in order.
fn steps(draft: &Draft) -> Steps {
    let mut steps: Steps = draft
        .records
        .iter()
        .map(|drafted| match &*drafted.record {
            Record::Infringements(step) => (
                step.infringement_number.unwrap().to_string(),
                step.stage.to_string(),
                step.date.unwrap().to_string(),
            ),
            other => panic!("{other:?}"),
        })
        .collect();
    steps.sort();
    steps
}

/// The same read in another and simpler way: the rows about the Directive, the
/// steps, and the cases.
fn plainly(bytes: &[u8]) -> (usize, Steps) {
    let rows: Value = serde_json::from_slice(bytes).unwrap();
    let mut count = 0;
    let mut steps = Steps::new();
    for row in rows.as_array().unwrap() {
        let text = |keys: &[&str]| -> String {
            let value = keys.iter().find_map(|key| row.get(key));
            value.map_or_else(String::new, |value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            })
        };
        if !text(&["Title", "Titel"]).contains("2011/93/EU") {
            continue;
        }
        count += 1;
        let number: String = text(&["Infringement_number", "Överträdelse nummer"])
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let case = format!("INFR({}){}", &number[..4], &number[4..]);
        let cell = match text(&["Decision", "Décision"]) {
            one if one.is_empty() => {
                format!("{} {}", text(&["Decision_date"]), text(&["Decision_type"]))
            }
            several => several,
        };
        for line in cell.lines().filter(|line| !line.trim().is_empty()) {
            let (date, wording) = line.split_once(' ').unwrap();
            let mut parts: Vec<i16> =
                date.split(['/', '-']).map(|part| part.parse().unwrap()).collect();
            if parts[0] < 1000 {
                parts.reverse();
            }
            let stage = match wording.trim() {
                "Formal notice Art. 258 TFEU" | "Formell underrättelse art. 258 FEUF" => {
                    "letter_of_formal_notice"
                }
                "Additional formal notice Art. 258 TFEU"
                | "Kompletterande formell underrättelse art. 258 FEUF" => {
                    "additional_letter_of_formal_notice"
                }
                other => panic!("{other}"),
            };
            let date = format!("{}-{:02}-{:02}", parts[0], parts[1], parts[2]);
            steps.push((case.clone(), stage.to_owned(), date));
        }
    }
    steps.sort();
    (count, steps)
}

#[test]
fn each_copy_comes_to_exactly_the_steps_that_it_holds() {
    for (name, day, rows) in COPIES {
        let Some(bytes) = file(&format!("register/{name}.json")) else { return };
        let draft = read_with(name, &bytes, &options(day));
        let (count, expected) = plainly(&bytes);
        assert_eq!(draft.issues, [], "{name}");
        assert_eq!(count, rows, "{name}");
        assert_eq!(steps(&draft), expected, "{name}");
        let all = serde_json::from_slice::<Value>(&bytes).unwrap().as_array().unwrap().len();
        assert_eq!(draft.sheets[0].left_out, all - rows, "{name}");
        let listing = draft.listing.unwrap();
        assert_eq!(listing.cases.len(), rows, "{name}");
        let cases: BTreeSet<_> = expected.iter().map(|(case, ..)| case.clone()).collect();
        let listed: BTreeSet<_> =
            listing.cases.iter().map(|listed| listed.number.to_string()).collect();
        assert_eq!(listed, cases, "{name}");
    }
}

/// Another form of a copy comes to the same as its JSON.
#[track_caller]
fn check_form(form: &str, name: &str, day: &str) {
    let Some(bytes) = file(&format!("register/{form}")) else { return };
    let Some(json) = file(&format!("register/{name}.json")) else { return };
    let draft = read_with(form, &bytes, &options(day));
    assert_eq!(draft.issues, [], "{form}");
    assert_eq!(steps(&draft), plainly(&json).1, "{form}");
    assert!(draft.listing.is_some(), "{form}");
}

#[test]
fn workbooks_of_a_copy_come_to_the_same() {
    let (a, b) = ("register-A-2020-08-24", "register-B-2021-04-11");
    let d = "register-D-2024-04-24-sv";
    check_form("register-A-2020-08-24.xlsx", a, "2020-08-24");
    check_form("register-B-2021-04-11-one-directive.ods", b, "2021-04-11");
    check_form("register-B-2021-04-11-one-directive.xls", b, "2021-04-11");
    check_form("register-D-2024-04-24-sv.xlsx", d, "2024-04-24");
}

#[test]
fn text_of_a_copy_comes_to_the_same() {
    let d = "register-D-2024-04-24-sv";
    check_form("register-D-2024-04-24-sv.csv", d, "2024-04-24");
}

/// Rows of the register in which every letter beyond ASCII was lost.
#[test]
fn a_copy_that_lost_its_letters_is_the_register_all_the_same() {
    let Some(bytes) = file("odd/made__replacement_chars_from_register.csv") else { return };
    let draft = read_with("lost", &bytes, &options("2021-06-08"));
    assert_eq!(draft.issues, []);
    assert_eq!(draft.records, []);
    assert!(draft.sheets[0].left_out > 20, "{}", draft.sheets[0].left_out);
}

#[test]
fn one_record_of_the_api_is_known_as_the_register() {
    let Some(bytes) = file("nim/register_api_record_sample.json") else { return };
    let draft = read_with("api", &bytes, &options("2024-01-01"));
    assert_eq!(draft.issues, []);
    assert_eq!((draft.records.len(), draft.sheets[0].left_out), (0, 1));
    let ours = String::from_utf8(bytes).unwrap().replace("Urban ", "2011/93/EU ");
    let draft = read_with("api", ours.as_bytes(), &options("2024-01-01"));
    assert_eq!(draft.issues, []);
    let expected = (
        "INFR(2020)2001".to_owned(),
        "letter_of_formal_notice".to_owned(),
        "2021-07-02".to_owned(),
    );
    assert_eq!(steps(&draft), [expected]);
}

/// What no row of ours says yet, but a row of ours may say some day.
#[test]
fn the_wordings_that_are_no_step_are_these() {
    let mut unknown = BTreeSet::new();
    for (name, ..) in COPIES {
        let Some(bytes) = file(&format!("register/{name}.json")) else { return };
        let rows: Value = serde_json::from_slice(&bytes).unwrap();
        for row in rows.as_array().unwrap() {
            let wordings = ["Decision_type", "Decision", "Décision"];
            let cell = wordings.iter().find_map(|key| row.get(key)?.as_str()).unwrap();
            for line in cell.lines().filter(|line| !line.trim().is_empty()) {
                let wording = match line.trim().split_once(' ') {
                    Some((date, rest)) if super::date::written(date).is_some() => rest,
                    _ => line,
                };
                if super::wording::stage(wording).is_none() {
                    unknown.insert(wording.trim().to_owned());
                }
            }
        }
    }
    let expected = [
        "Modified financial sanction",
        "Partial withdrawal",
        "Reasoned opinion Art. 259 TFEU",
        "Referral to Court 258(ex226) - Deferral",
        "null",
        "Ändrad ekonomisk påföljd",
    ];
    assert_eq!(unknown.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}
