//! `export`: the figures of a day, or the records of a table.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use app::site_address::SiteAddress;
use clap::{Args, ValueEnum};
use data::{
    model::{Aspect, Day},
    snapshot::{METHOD, cell::Cell},
    table::{Table, csv_line, guarded},
    workbook,
};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    export_site::{self, Copied},
    print,
};
use crate::{
    clock::Clock,
    day_asked::day_asked,
    editions::build,
    randomness::Randomness,
    records_file,
    store::{Reader, StoreError},
};

/// Write the figures of a day, or the records of a table, to standard output; or the site
///
/// Without --table: the matrix, one row for each State and node, as on /matrix
/// and /api/v1/matrix. With --table: all records, as `import` reads them. As a
/// workbook (xlsx): the records of every table, which imported again change
/// nothing. The database is only read; one that is missing or holds nothing is an error,
/// lest shipped facts are taken for those of a database that was misspelt.
///
/// With --site: the whole public site of one day and edition as files with relative
/// links, in every language, for any web server, content network or archive.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// How to write
    #[arg(long, value_enum, required_unless_present = "site")]
    format: Option<Format>,
    /// Write the public site as files into this folder, which must be empty or not there yet
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["format", "table", "aspect"])]
    site: Option<PathBuf>,
    /// With --site: no charts, tables and reports, which take most of the time and room
    #[arg(long, requires = "site")]
    pages_only: bool,
    /// With --site: where the site itself is; what only a server can answer is led to there
    #[arg(long, value_name = "https://HOST")]
    site_address: Option<SiteAddress>,
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
    /// The workbook that `template` writes, with all records in it.
    Xlsx,
}

impl Export {
    pub(super) async fn run(
        self,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Outcome, Failure> {
        if let Some(folder) = &self.site {
            let wanted = Copied {
                folder,
                on: self.on,
                rev: self.rev,
                files: !self.pages_only,
                live: self.site_address,
            };
            return export_site::write(&self.database, wanted, clock, randomness).await;
        }
        let Some(format) = self.format else {
            return Err(Failure("say how to write, with --format".to_owned()));
        };
        let reader = Reader::open(self.database.address())
            .await
            .map_err(|error| self.database.failure(&error))?;
        let written = self.written(&reader, format, clock.today()).await;
        reader.close().await.map_err(|error| self.database.failure(&error))?;
        print(written?)?;
        Ok(Outcome::Done)
    }

    async fn written(
        &self,
        reader: &Reader,
        format: Format,
        today: Day,
    ) -> Result<Vec<u8>, Failure> {
        let latest = reader
            .latest_revision()
            .await
            .and_then(|latest| latest.ok_or(StoreError::Empty))
            .map_err(|error| self.database.failure(&error))?;
        let revision = self.rev.unwrap_or(latest);
        if revision == 0 || revision > latest {
            return Err(Failure(format!(
                "there is no data edition {revision}; the latest is {latest}"
            )));
        }
        let snapshot =
            build(reader, revision).await.map_err(|error| Failure(with_cause(&error)))?;
        match (self.table, format) {
            (Some(table), Format::Csv) => {
                Ok(records_file::csv(table, &snapshot.dataset().rows(table)).into_bytes())
            }
            (Some(table), Format::Json) => {
                let rows = snapshot.dataset().rows(table);
                let text = records_file::json(revision, table, &rows).map_err(Failure::new)?;
                Ok(text.into_bytes())
            }
            (Some(_), Format::Xlsx) => Err(Failure(
                "a workbook holds every table; leave out --table, or choose csv or json".to_owned(),
            )),
            (None, Format::Xlsx) => workbook::records(snapshot.dataset()).map_err(Failure::new),
            (None, format) => {
                let first = snapshot.directive().adopted;
                let on = day_asked(self.on, first, today).map_err(Failure::new)?;
                let nodes = snapshot.structure().nodes_by_number();
                let cells = snapshot.matrix(&nodes, self.aspect, on).into_iter().flatten();
                let figures = Figures {
                    on,
                    revision,
                    method: METHOD,
                    aspect: self.aspect,
                    cells: cells.collect(),
                };
                let text = match format {
                    Format::Csv => figures_csv(&figures),
                    _ => serde_json::to_string(&figures).map(|text| text + "\n"),
                };
                text.map(String::into_bytes).map_err(Failure::new)
            }
        }
    }
}

/// The matrix as the API answers with it.
#[derive(Serialize)]
struct Figures {
    on: Day,
    revision: u32,
    method: u32,
    aspect: Aspect,
    cells: Vec<Cell>,
}

/// Every row names day, edition, method and aspect, so that it can be moved.
/// The other columns are the fields of a cell as JSON has them.
fn figures_csv(figures: &Figures) -> serde_json::Result<String> {
    let Figures { on, revision, method, aspect, cells } = figures;
    let clocks = [on.to_string(), revision.to_string(), method.to_string(), aspect.code().into()];
    let mut text = String::new();
    for cell in cells {
        let Fields(fields) = serde_json::from_str(&serde_json::to_string(cell)?)?;
        if text.is_empty() {
            let names = fields.iter().map(|(name, _)| name.as_str());
            let headings = ["on", "revision", "method", "aspect"].into_iter().chain(names);
            text = csv_line(&headings.collect::<Vec<_>>());
        }
        let own = fields.iter().map(|(_, value)| plain(value));
        text += &csv_line(&clocks.iter().cloned().chain(own).collect::<Vec<_>>());
    }
    Ok(text)
}

/// The fields of a JSON object in the order in which they are written.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Fields;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = object.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => guarded(text).into_owned(),
        other => other.to_string(),
    }
}
