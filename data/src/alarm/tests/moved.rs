//! Columns that moved without the others, and honest files that look a little so.
//! The files are those that ship, with slips made into them.

use super::*;
use crate::{corpora, reference};

/// A slip of the hand in one column.
type Slip = (&'static str, fn(&[String]) -> Vec<String>);

const SLIPS: [Slip; 3] = [
    ("down", |values| {
        let mut moved = values.to_vec();
        moved.rotate_right(1);
        moved[0] = values[0].clone();
        moved
    }),
    ("up", |values| {
        let mut moved = values[1..].to_vec();
        moved.push(String::new());
        moved
    }),
    ("sorted", |values| {
        let mut moved = values.to_vec();
        moved.sort();
        moved
    }),
];

/// What is held, and what it takes to ask about columns alone: no figures are weighed
/// for that.
struct Held {
    dataset: Dataset,
    snapshot: Snapshot,
    none: EditionChange,
}

impl Held {
    fn of(dataset: Dataset) -> Self {
        let snapshot = Snapshot::build(1, Arc::new(dataset.clone())).unwrap();
        let today = Day::parse("2026-11-24").unwrap();
        let none = EditionChange::between(&snapshot, &snapshot, today);
        Self { dataset, snapshot, none }
    }

    fn told(&self, csv: &str) -> Vec<String> {
        self.told_of(&[crate::ingest::read("made up.csv", csv.as_bytes())])
    }

    fn told_of(&self, drafts: &[Draft]) -> Vec<String> {
        let mut alarms = Vec::new();
        let planned = Planned {
            before: &self.snapshot,
            after: &self.snapshot,
            difference: &self.none,
            drafts,
            proposal: &propose_as(&self.dataset, drafts, Mode::Merge),
            erased: &ErasedBefore::default(),
            today: Day::parse("2026-11-24").unwrap(),
        };
        super::super::moved::look(planned, &mut alarms);
        about_columns(&alarms)
    }

    #[track_caller]
    fn check(&self, csv: &str, expected: &[&str]) {
        assert_eq!(self.told(csv), expected, "{csv}");
    }
}

/// The alarms about columns, a line each.
fn about_columns(alarms: &[Alarm]) -> Vec<String> {
    let told = alarms.iter().map(|alarm| {
        let columns: Vec<&str> = alarm.column.into_iter().chain(alarm.columns.clone()).collect();
        format!("{} {}", alarm.kind, columns.join(" "))
    });
    told.collect()
}

/// Which slips in which columns of a table are told, a line a column.
fn slips(held: &Held, table: Table) -> String {
    let line = |column: &&'static str| {
        let told: Vec<String> = SLIPS
            .iter()
            .map(|(name, slip)| {
                let text = rewritten(&held.dataset, table, |other, values| {
                    if other == *column { slip(values) } else { Vec::new() }
                });
                let told = held.told(&text);
                let is_told = told.contains(&format!("column_moved {column}"));
                match (is_told, told.len() - usize::from(is_told)) {
                    (true, 0) => format!("{name} told"),
                    (true, others) => format!("{name} told (and {others})"),
                    (false, 0) => format!("{name} -"),
                    (false, others) => format!("{name} - (and {others})"),
                }
            })
            .collect();
        format!("{table} {column}: {}\n", told.join(", "))
    };
    table.columns().iter().map(line).collect()
}

#[test]
fn a_column_that_moved_without_the_others_is_told() {
    let tables = [Table::Assessments, Table::Infringements, Table::Measures, Table::Penalties];
    let held = Held::of(reference::dataset());
    insta::assert_snapshot!(tables.map(|table| slips(&held, table)).join("\n"));
}

/// The held rows of a table with two columns in each other's place.
fn exchanged(held: &Dataset, table: Table, [one, other]: [&str; 2]) -> String {
    let at = |column: &str| table.columns().iter().position(|name| *name == column).unwrap();
    let rows = held.rows(table);
    let values = |column: &str| -> Vec<String> {
        rows.iter().map(|(record, _)| record.cells()[at(column)].clone()).collect()
    };
    rewritten(held, table, |column, _| match column {
        column if column == one => values(other),
        column if column == other => values(one),
        _ => Vec::new(),
    })
}

#[test]
fn columns_that_took_each_others_place_are_told() {
    let held = Held::of(reference::dataset());
    for (table, columns) in [
        (Table::Assessments, ["finding", "locator"]),
        (Table::Measures, ["adopted", "published"]),
        (Table::Measures, ["title", "official_journal_ref"]),
        (Table::Sources, ["title", "publisher"]),
    ] {
        let told = held.told(&exchanged(&held.dataset, table, columns));
        assert_eq!(told, [format!("columns_exchanged {}", columns.join(" "))], "{table}");
    }
}

#[test]
fn a_column_that_moved_is_told_among_other_edits() {
    let held = Held::of(reference::dataset());
    let csv = rewritten(&held.dataset, Table::Assessments, |column, values| match column {
        "locator" => {
            let mut moved = values.to_vec();
            moved.rotate_right(1);
            // Somebody mended some of the cells.
            moved.iter_mut().step_by(9).for_each(|cell| *cell = format!("{cell}, made up"));
            moved
        }
        "finding" => {
            let mend = |(at, cell): (usize, &String)| {
                if at % 4 == 0 { format!("{cell} Made up.") } else { cell.clone() }
            };
            values.iter().enumerate().map(mend).collect()
        }
        _ => Vec::new(),
    });
    held.check(&csv, &["column_moved locator"]);
}

/// A file in which somebody was at work, and nothing slipped.
#[test]
fn honest_files_are_not_asked_about() {
    let held = Held::of(reference::dataset());
    for &table in Table::ALL {
        // As it is held; without every third row; where every other row is new.
        held.check(&rewritten(&held.dataset, table, |_, _| Vec::new()), &[]);
        let whole = rewritten(&held.dataset, table, |_, _| Vec::new());
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        let thinned: Vec<&str> = lines
            .iter()
            .enumerate()
            .filter(|(at, _)| *at == 0 || at % 3 != 0)
            .map(|(_, line)| *line)
            .collect();
        held.check(&thinned.concat(), &[]);
        let mut half = held.dataset.clone();
        for (record, _) in held.dataset.rows(table).into_iter().step_by(2) {
            half.remove(table, &record.key());
        }
        if Snapshot::build(1, Arc::new(half.clone())).is_ok() {
            Held::of(half).check(&whole, &[]);
        }
    }
    for (column, edit) in [
        // The same for all, in another way of writing.
        ("locator", (|cell| cell.replace("paragraph", "para.")) as fn(&str) -> String),
        ("finding", |cell| cell.to_uppercase()),
        ("source_id", |cell| if cell == "EUIP" { "TOM-2015".to_owned() } else { cell.to_owned() }),
        ("as_of", |cell| cell.chars().take(4).collect()),
        ("status", |cell| match cell {
            "unclear" => "partially_transposed".to_owned(),
            cell => cell.to_owned(),
        }),
    ] {
        let csv = rewritten(&held.dataset, Table::Assessments, |other, values| {
            let edited = values.iter().map(|cell| edit(cell));
            edited.filter(|_| other == column).collect()
        });
        held.check(&csv, &[]);
    }
    // A few words that change places, as new studies have it.
    let csv = rewritten(&held.dataset, Table::Assessments, |column, values| {
        let mut values = values.to_vec();
        if column != "status" {
            return Vec::new();
        }
        for (at, value) in [
            (3, "transposed"),
            (10, "partially_transposed"),
            (20, "transposed"),
            (30, "partially_transposed"),
        ] {
            value.clone_into(&mut values[at]);
        }
        values
    });
    held.check(&csv, &[]);
    // A provision in between: those after it are counted anew.
    let csv = rewritten(&held.dataset, Table::Provisions, |column, values| {
        let anew = |(at, cell): (usize, &String)| {
            let number: u32 = cell.parse().unwrap();
            (number + u32::from(at > 40)).to_string()
        };
        if column == "position" {
            values.iter().enumerate().map(anew).collect()
        } else {
            Vec::new()
        }
    });
    held.check(&csv, &[]);
}

/// Copies of the register as published, each read after the one before it.
#[test]
fn real_copies_of_the_register_are_not_asked_about() {
    let mut dataset = reference::dataset();
    for (name, day) in [
        ("register/register-A-2020-08-24.json", "2020-08-24"),
        ("register/register-B-2021-04-11.json", "2021-04-11"),
        ("register/register-C-2022-08-19.json", "2022-08-19"),
        ("register/register-D-2024-04-24-sv.csv", "2024-04-24"),
    ] {
        let Some(bytes) = corpora::file(name) else { continue };
        let options = crate::ingest::Options {
            given: crate::ingest::Given {
                source: Some(crate::model::SourceId::parse("REG-GH").unwrap()),
                as_of: Some(Day::parse(day).unwrap()),
                ..crate::ingest::Given::default()
            },
            ..crate::ingest::Options::default()
        };
        let draft = crate::ingest::read_with(name, &bytes, &options);
        let drafts = [draft];
        let held = Held::of(dataset);
        assert_eq!(held.told_of(&drafts), [] as [&str; 0], "{name}");
        let proposal = propose_as(&held.dataset, &drafts, Mode::Merge);
        dataset = apply(&held.dataset, &proposal.changes, |_| Origin::default());
    }
}
