//! The shipped dataset, and made-up facts on its frame, for tests of the rules.
//!
//! Made-up facts are written a line each:
//!
//! ```text
//! finding EL 5(2) partially_transposed 2013-02-01 independent [aspect=…] [act=…] [case=…] [by_subject]
//! step    EL non_conformity reasoned_opinion 2021-02-01 [case=…]
//! measure EL 2014-05-01 [bill]
//! penalty EL 5(2) 3 - 2014-05-01 [source_id=…]
//! demand  18 25(1);25(2)
//! ```
//!
//! A penalty gives the maxima below and above the age of consent; a demand stands in the
//! place of the shipped one of that paragraph. A depth is `directive`, a theme's code, `art5` for an article as such, or a
//! provision. A date `-` is blank; every made-up source was read on 2026-11-24.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use data::{
    model::{Aspect, Day, MemberState},
    snapshot::{Snapshot, cell::Cell},
    structure::Node,
    table::{Dataset, FieldReader, Origin, Record, Table},
};

const FILES: [(Table, &str); 11] = [
    (Table::Directives, "directives.csv"),
    (Table::Provisions, "directive-32011L0093.csv"),
    (Table::MemberStates, "member-states.csv"),
    (Table::Milestones, "milestones.csv"),
    (Table::Sources, "sources.csv"),
    (Table::Statements, "statements.csv"),
    (Table::Assessments, "assessments.csv"),
    (Table::Penalties, "penalties.csv"),
    (Table::Measures, "measures.csv"),
    (Table::Infringements, "infringements.csv"),
    (Table::Demands, "resolution-2015-2564.csv"),
];

/// The shipped dataset.
pub(crate) fn reference() -> Dataset {
    load(|_| true)
}

/// The shipped Directive, States and sources without any fact about a State.
pub(crate) fn frame() -> Dataset {
    let facts = [Table::Assessments, Table::Infringements, Table::Measures, Table::Penalties];
    load(|table| !facts.contains(&table))
}

fn load(wanted: impl Fn(Table) -> bool) -> Dataset {
    let mut dataset = Dataset::default();
    for (table, file) in FILES.into_iter().filter(|(table, _)| wanted(*table)) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("reference").join(file);
        let mut reader = csv::Reader::from_path(path).unwrap();
        let headings = reader.headers().unwrap().clone();
        for (row, cells) in (2..).zip(reader.records()) {
            let cells = cells.unwrap();
            let fields = headings.iter().zip(&cells).collect();
            put(&mut dataset, table, &fields, row);
        }
    }
    dataset
}

fn put(dataset: &mut Dataset, table: Table, fields: &BTreeMap<&str, &str>, row: u32) {
    let cell = |column: &str| fields.get(column).copied().unwrap_or_default().into();
    let mut reader = FieldReader::new(&cell);
    let record = Record::read(table, &mut reader);
    let Some(record) = record else { panic!("{table} row {row}: {:?}", reader.into_issues()) };
    dataset.put(record, Origin { revision: 1, row, ..Origin::default() });
}

/// The frame with made-up facts on it.
pub(crate) fn with(lines: &[&str]) -> Dataset {
    let mut dataset = frame();
    for (row, line) in (2..).zip(lines) {
        add(&mut dataset, line, row);
    }
    dataset
}

/// Adds one made-up fact.
pub(crate) fn add(dataset: &mut Dataset, line: &str, row: u32) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let locator = format!("row {row}");
    let mut fields: BTreeMap<&str, &str> = BTreeMap::from([("source_id", "REG-GH")]);
    let (table, options) = match words[..] {
        ["finding", state, depth, status, as_of, basis, ref options @ ..] => {
            fields.extend([
                ("member_state", state),
                ("status", status),
                ("as_of", if as_of == "-" { "" } else { as_of }),
                ("basis", basis),
                ("aspect", "conformity"),
                ("locator", &locator),
            ]);
            match depth {
                "directive" => {}
                article if article.starts_with("art") => {
                    fields.insert("article", article.trim_start_matches("art"));
                }
                provision if provision.starts_with(|sign: char| sign.is_ascii_digit()) => {
                    fields.insert("provision", provision);
                }
                theme => {
                    fields.insert("theme", theme);
                }
            }
            (Table::Assessments, options.to_vec())
        }
        ["step", code, kind, stage, on, ref options @ ..] => {
            fields.extend([
                ("member_state", code),
                ("type", kind),
                ("stage", stage),
                ("date", if on == "-" { "" } else { on }),
            ]);
            (Table::Infringements, options.to_vec())
        }
        ["measure", state, in_force, ref options @ ..] => {
            let bill = options.contains(&"bill");
            fields.extend([
                ("member_state", state),
                ("kind", if bill { "bill" } else { "act" }),
                ("title", locator.as_str()),
                ("in_force", if in_force == "-" { "" } else { in_force }),
            ]);
            (Table::Measures, Vec::new())
        }
        ["penalty", state, provision, below, above, as_of, ref options @ ..] => {
            fields.extend([
                ("member_state", state),
                ("provision", provision),
                ("max_penalty_below_consent_years", if below == "-" { "" } else { below }),
                ("max_penalty_above_consent_years", if above == "-" { "" } else { above }),
                ("as_of", if as_of == "-" { "" } else { as_of }),
            ]);
            (Table::Penalties, options.to_vec())
        }
        ["demand", paragraph, provisions] => {
            fields.extend([
                ("paragraph", paragraph),
                ("addressee", "all"),
                ("demand", "Made up for a test"),
                ("provisions", provisions),
                ("followed_by", "assessments"),
            ]);
            (Table::Demands, Vec::new())
        }
        _ => panic!("not a fact: {line}"),
    };
    for option in options {
        match option.split_once('=') {
            Some(("case", number)) if table == Table::Infringements => {
                fields.insert("infringement_number", number);
            }
            Some((name @ ("aspect" | "act" | "case" | "source_id"), value)) => {
                fields.insert(name, value);
            }
            None if option == "by_subject" => {
                fields.insert("attribution", "by_subject");
            }
            _ => panic!("not an option: {option}"),
        }
    }
    put(dataset, table, &fields, row);
}

/// A snapshot of a dataset, as revision 1.
pub(crate) fn snapshot(dataset: Dataset) -> Snapshot {
    Snapshot::build(1, Arc::new(dataset)).unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn state(code: &str) -> MemberState {
    MemberState::parse(code).unwrap()
}

/// A cell named by `STATE NODE DAY [aspect]`.
pub(crate) fn cell(snapshot: &Snapshot, name: &str) -> Cell {
    let (code, node, on, aspect) = match name.split_whitespace().collect::<Vec<_>>()[..] {
        [code, node, on] => (code, node, on, Aspect::Conformity),
        [code, node, on, aspect] => (code, node, on, Aspect::parse(aspect).unwrap()),
        _ => panic!("not a cell: {name}"),
    };
    snapshot.cell(state(code), Node::parse(node).unwrap(), aspect, day(on))
}

/// A cell in words: `partially_transposed alleged commission since … as_of … contested inferred 1/6`.
pub(crate) fn shown(cell: &Cell) -> String {
    let mut words = vec![cell.status.to_string()];
    words.extend(cell.grade.map(|grade| grade.to_string()));
    words.extend(cell.basis.map(|basis| basis.to_string()));
    words.extend(cell.since.map(|since| format!("since {since}")));
    words.extend(cell.as_of.map(|as_of| format!("as_of {as_of}")));
    words.extend((cell.contested == Some(true)).then(|| "contested".to_owned()));
    words.extend((cell.inferred == Some(true)).then(|| "inferred".to_owned()));
    words.extend(
        cell.assessed
            .filter(|assessed| *assessed > 0)
            .map(|assessed| format!("{assessed}/{}", cell.counted.unwrap_or_default())),
    );
    words.join(" ")
}
