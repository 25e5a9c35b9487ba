//! A report as the template takes it: plain data, in the order of the sheets.
//!
//! It decides nothing about the look but what has to be known before: which parts go
//! on sheets on their side, how wide columns and pictures are, where links lead.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{PdfError, letters::written};
use crate::report::{
    Block, Figure, Report, Run, Section, Table, Text, columns,
    links::{Goal, Links},
    together,
    tongue::Tongue,
};

/// Rows with fewer signs than this stay on one sheet.
const KEPT_TOGETHER: usize = 900;
/// A point of the sheet for each unit of a picture, at most.
const POINTS: f64 = 0.75;
/// The room for a picture on an upright sheet, in points.
const UPRIGHT: (f64, f64) = (459.0, 600.0);
/// The same on a sheet on its side, below a heading.
const ON_SIDE: (f64, f64) = (714.0, 350.0);

/// A whole report.
#[derive(Serialize)]
pub(super) struct Content {
    tongue: TongueData,
    title: String,
    series: String,
    stand: String,
    opening: Vec<RunData>,
    facts: Vec<FactData>,
    listed: bool,
    spreads: Vec<Spread>,
}

#[derive(Serialize)]
struct TongueData {
    language: String,
    country: Option<String>,
}

#[derive(Serialize)]
struct RunData {
    words: String,
    tongue: Option<TongueData>,
    address: Option<String>,
    place: Option<String>,
    strong: bool,
}

#[derive(Serialize)]
struct FactData {
    name: String,
    value: Vec<RunData>,
}

/// Parts that follow each other on sheets that lie in the same way.
#[derive(Serialize)]
struct Spread {
    on_side: bool,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    level: usize,
    heading: String,
    place: Option<String>,
    blocks: Vec<BlockData>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum BlockData {
    Paragraph { runs: Vec<RunData>, leads: bool },
    Note { runs: Vec<RunData>, leads: bool },
    List { points: Vec<Vec<RunData>> },
    Table(TableData),
    Figure { caption: String, described: String, picture: String, width: f64 },
}

#[derive(Serialize)]
struct TableData {
    caption: String,
    shares: Vec<u32>,
    headings: Vec<String>,
    numbers: Vec<bool>,
    whole: bool,
    rows: Vec<RowData>,
}

#[derive(Serialize)]
struct RowData {
    cells: Vec<Vec<RunData>>,
    breaks: bool,
}

/// What is known of the report while its parts are told.
struct Teller<'a> {
    links: Links<'a>,
    placed: BTreeSet<&'a str>,
    spreads: Vec<Spread>,
}

impl Content {
    /// The content of a report.
    pub(super) fn of(report: &Report) -> Result<Self, PdfError> {
        let mut teller =
            Teller { links: Links::of(report), placed: BTreeSet::new(), spreads: Vec::new() };
        for section in &report.sections {
            teller.section(section, 1)?;
        }
        let facts = report.facts.iter().map(|fact| FactData {
            name: written(&fact.name).into_owned(),
            value: teller.runs(&fact.value),
        });
        Ok(Self {
            tongue: tongue(&report.language),
            title: written(&report.title).into_owned(),
            series: written(&report.series).into_owned(),
            stand: written(&report.stand).into_owned(),
            opening: teller.runs(&report.opening),
            facts: facts.collect(),
            listed: report.is_listed(),
            spreads: teller.spreads,
        })
    }
}

/// A language that is not known is undetermined, and not that of the words around.
fn tongue(tag: &str) -> TongueData {
    let Some(tongue) = Tongue::of(tag) else {
        return TongueData { language: "und".to_owned(), country: None };
    };
    TongueData {
        language: tongue.language.to_ascii_lowercase(),
        country: tongue.country.map(str::to_ascii_uppercase),
    }
}

impl<'a> Teller<'a> {
    fn section(&mut self, section: &'a Section, level: usize) -> Result<(), PdfError> {
        let on_side = columns::on_side(section);
        let mut blocks = Vec::new();
        for (at, block) in section.blocks.iter().enumerate() {
            blocks.extend(self.block(block, on_side, together::leads(&section.blocks, at))?);
        }
        let place = self.placed.insert(&section.id) && !section.id.is_empty();
        let part = Part {
            level,
            heading: written(&section.heading).into_owned(),
            place: place.then(|| section.id.clone()),
            blocks,
        };
        match self.spreads.last_mut() {
            Some(spread) if spread.on_side == on_side => spread.parts.push(part),
            _ => self.spreads.push(Spread { on_side, parts: vec![part] }),
        }
        section.parts.iter().try_for_each(|part| self.section(part, level + 1))
    }

    fn block(
        &self,
        block: &Block,
        on_side: bool,
        leads: bool,
    ) -> Result<Option<BlockData>, PdfError> {
        Ok(match block {
            Block::Paragraph(text) if text.is_empty() => None,
            Block::Note(text) if text.is_empty() => None,
            Block::Paragraph(text) => Some(BlockData::Paragraph { runs: self.runs(text), leads }),
            Block::Note(text) => Some(BlockData::Note { runs: self.runs(text), leads }),
            Block::List(points) if points.is_empty() => None,
            Block::List(points) => {
                let points = points.iter().map(|point| self.runs(point)).collect();
                Some(BlockData::List { points })
            }
            Block::Table(table) => self.table(table),
            Block::Figure(drawn) => Some(figure(drawn, if on_side { ON_SIDE } else { UPRIGHT })?),
        })
    }

    fn table(&self, table: &Table) -> Option<BlockData> {
        if table.columns.is_empty() {
            return None;
        }
        // A row that is too short must not draw the next one's cells to itself.
        let nothing = Text::empty();
        let rows = table.rows.iter().map(|row| {
            let cells = (0..table.columns.len()).map(|at| row.get(at).unwrap_or(&nothing));
            let signs = cells.clone().map(|cell| cell.words().chars().count()).max();
            RowData {
                cells: cells.map(|cell| self.runs(cell)).collect(),
                breaks: signs.unwrap_or_default() > KEPT_TOGETHER,
            }
        });
        let headings = table.columns.iter().map(|column| written(&column.heading).into_owned());
        Some(BlockData::Table(TableData {
            caption: written(&table.caption).into_owned(),
            shares: columns::lay(table).shares,
            headings: headings.collect(),
            numbers: table.columns.iter().map(|column| column.is_number).collect(),
            whole: together::is_kept_whole(table),
            rows: rows.collect(),
        }))
    }

    fn runs(&self, text: &Text) -> Vec<RunData> {
        text.runs().iter().filter(|run| !run.words.is_empty()).map(|run| self.run(run)).collect()
    }

    fn run(&self, run: &Run) -> RunData {
        let (address, place) = match self.links.goal(run) {
            Some(Goal::Address(address)) => (Some(address), None),
            Some(Goal::Place(place)) => (None, Some(place)),
            None => (None, None),
        };
        RunData {
            words: written(&run.words).into_owned(),
            tongue: run.language.as_deref().map(tongue),
            address,
            place,
            strong: run.is_strong,
        }
    }
}

/// A picture as large as its letters are to be; its words where nothing is drawn.
fn figure(figure: &Figure, room: (f64, f64)) -> Result<BlockData, PdfError> {
    let Some((width, height)) = figure.drawing.size() else {
        let words = RunData {
            words: written(&figure.described).into_owned(),
            tongue: None,
            address: None,
            place: None,
            strong: false,
        };
        return Ok(BlockData::Paragraph { runs: vec![words], leads: false });
    };
    let scale = POINTS.min(room.0 / f64::from(width)).min(room.1 / f64::from(height));
    Ok(BlockData::Figure {
        caption: written(&figure.caption).into_owned(),
        described: written(&figure.described).into_owned(),
        picture: written(&figure.drawing.bare()?).into_owned(),
        width: f64::from(width) * scale,
    })
}
