//! `export`: the figures of a day, or the records of a table.

use std::sync::Arc;

use clap::{Args, ValueEnum};
use data::{
    model::{Aspect, Day},
    snapshot::{METHOD, Snapshot},
    table::{Table, csv_line},
};
use serde_json::{Map, Value, json};

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    print,
};
use crate::{clock::Clock, editions::Editions};

/// Write the figures of a day, or the records of a table, to standard output
///
/// Without --table: the matrix, one row for each State and node, as on /matrix
/// and /api/v1/matrix. With --table: all records, as `import` reads them.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// How to write
    #[arg(long, value_enum)]
    format: Format,
    /// As things stood on this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Day::parse, conflicts_with = "table")]
    on: Option<Day>,
    /// Which of the three aspects
    #[arg(long, value_parser = Aspect::parse, default_value = "conformity", conflicts_with = "table")]
    aspect: Aspect,
    /// Write the records of this table instead
    #[arg(long, value_name = "NAME", value_parser = Table::parse)]
    table: Option<Table>,
    /// The data edition [default: the latest]
    #[arg(long, value_name = "REVISION")]
    rev: Option<u32>,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated text in UTF-8.
    Csv,
    /// One JSON object.
    Json,
}

impl Export {
    pub(super) async fn run(self, clock: Arc<dyn Clock>) -> Result<Outcome, Failure> {
        let store = self.database.open_existing().await?;
        let editions =
            Editions::open(store, &*clock).await.map_err(|error| Failure(with_cause(&error)))?;
        let latest = editions.latest();
        let snapshot = match self.rev {
            None => latest,
            Some(rev) => {
                editions.at(rev).await.map_err(|error| Failure(with_cause(&error)))?.ok_or_else(
                    || {
                        Failure(format!(
                            "there is no data edition {rev}; the latest is {}",
                            latest.revision()
                        ))
                    },
                )?
            }
        };
        let text = match (self.table, self.format) {
            (Some(table), Format::Csv) => table_csv(&snapshot, table),
            (Some(table), Format::Json) => table_json(&snapshot, table),
            (None, format) => {
                let on = day(self.on, &snapshot, clock.today())?;
                let figures = figures(&snapshot, self.aspect, on)?;
                match format {
                    Format::Csv => figures_csv(&figures),
                    Format::Json => format!("{figures}\n"),
                }
            }
        };
        editions.store().close().await;
        print(&text);
        Ok(Outcome::Done)
    }
}

fn day(on: Option<Day>, snapshot: &Snapshot, today: Day) -> Result<Day, Failure> {
    let first = snapshot.directive().adopted;
    match on {
        None => Ok(today),
        Some(on) if on < first => Err(Failure(format!(
            "{on} is before {first}, the day on which the Directive was adopted; ask for that day or a later one"
        ))),
        Some(on) if on > today => {
            Err(Failure(format!("{on} is in the future; ask for {today} or an earlier day")))
        }
        Some(on) => Ok(on),
    }
}

fn figures(snapshot: &Snapshot, aspect: Aspect, on: Day) -> Result<Value, Failure> {
    let nodes = snapshot.structure().nodes_by_number();
    let cells: Vec<_> = snapshot.matrix(&nodes, aspect, on).into_iter().flatten().collect();
    let cells = serde_json::to_value(cells).map_err(Failure::new)?;
    Ok(json!({
        "on": on.to_string(),
        "revision": snapshot.revision(),
        "method": METHOD,
        "aspect": aspect.code(),
        "cells": cells,
    }))
}

/// Every row names day, edition, method and aspect, so that it can be moved.
fn figures_csv(figures: &Value) -> String {
    const ALL: [&str; 4] = ["on", "revision", "method", "aspect"];
    const CELL: [&str; 11] = [
        "member_state",
        "node",
        "status",
        "grade",
        "contested",
        "inferred",
        "since",
        "as_of",
        "basis",
        "assessed",
        "counted",
    ];
    let headings: Vec<&str> = ALL.iter().chain(&CELL).copied().collect();
    let mut text = csv_line(&headings);
    for cell in figures["cells"].as_array().into_iter().flatten() {
        let all = ALL.iter().map(|name| plain(&figures[*name]));
        let own = CELL.iter().map(|name| plain(&cell[*name]));
        text += &csv_line(&all.chain(own).collect::<Vec<_>>());
    }
    text
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn table_csv(snapshot: &Snapshot, table: Table) -> String {
    let mut text = csv_line(table.columns());
    for (record, _) in snapshot.dataset().rows(table) {
        text += &csv_line(&record.cells());
    }
    text
}

fn table_json(snapshot: &Snapshot, table: Table) -> String {
    let records: Vec<Value> = snapshot
        .dataset()
        .rows(table)
        .into_iter()
        .map(|(record, _)| {
            let columns = table.columns().iter().map(|column| (*column).to_owned());
            let cells = record
                .cells()
                .into_iter()
                .map(|cell| if cell.is_empty() { Value::Null } else { Value::String(cell) });
            Value::Object(columns.zip(cells).collect::<Map<_, _>>())
        })
        .collect();
    let whole =
        json!({ "revision": snapshot.revision(), "table": table.code(), "records": records });
    format!("{whole}\n")
}
