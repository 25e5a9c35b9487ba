//! The body of the document, told to docx-rs: paragraphs of a style each, tables,
//! pictures and links. It sets no look; `styles.xml` does.

use docx_rs::{
    DocumentChild, Docx, Footer, Header, Hyperlink, HyperlinkData, NumPages, PageNum, Paragraph,
    ParagraphChild, Pic, Run, SectionProperty, Table as Rows, TableCell, TableRow, WidthType,
};

use super::{
    DocxError,
    marks::{self, Marks, TableLook},
    package::{language, link_id},
    xml::allowed,
};
use crate::report::{
    Block, Figure, Report, Section, Table, Text,
    columns::{self, WHOLE},
    links::{Goal, Links},
    together,
};

/// The width beside the edges of an upright sheet, and of one on its side, in
/// twentieths of a point.
const UPRIGHT: usize = 9_184;
const ON_SIDE: usize = 14_116;
/// The width of the names of facts.
const FACT_NAME: usize = 2_268;
/// The room for a picture, in the units in which Word counts, of which a unit of the
/// picture has 9525.
const ROOM: (u64, u64) = (5_832_000, 7_900_000);
/// The same on a sheet on its side, below a heading and what leads up to it.
const ROOM_ON_SIDE: (u64, u64) = (9_067_800, 3_900_000);
const UNIT: u64 = 9_525;
/// Pixels for each unit of a picture.
const FINENESS: u8 = 2;
/// Headings further below look like this one.
const LOWEST_HEADING: usize = 3;

/// Writes the body of a report, and what has to be put into it afterwards.
pub(super) fn write(report: &Report) -> Result<(Docx, Marks), DocxError> {
    let mut writer = Writer {
        links: Links::of(report),
        children: Vec::new(),
        marks: Marks::default(),
        on_side: false,
        placed: Vec::new(),
    };
    writer.title(report);
    if report.is_listed() {
        writer.contents(report);
    }
    for section in &report.sections {
        writer.section(section, 1)?;
    }
    writer.marks.on_side.push(writer.on_side);
    let mut docx = Docx::new().header(header(report)).footer(footer(report));
    docx.document.children = writer.children;
    Ok((docx, writer.marks))
}

struct Writer<'a> {
    links: Links<'a>,
    children: Vec<DocumentChild>,
    marks: Marks,
    /// Whether the sheets written now lie on their side.
    on_side: bool,
    /// The numbers of the places that are marked.
    placed: Vec<usize>,
}

/// At the head of every sheet but the first: what the report is.
fn header(report: &Report) -> Header {
    let line = Paragraph::new().style("Header");
    let line = line.add_run(plain(&report.series)).add_run(to_the_right());
    Header::new().add_paragraph(line.add_run(plain(&report.title)))
}

/// At the foot of every sheet: day and edition, and the sheet's number.
fn footer(report: &Report) -> Footer {
    let line = Paragraph::new().style("Footer").add_run(plain(&report.stand));
    let line = line.add_run(to_the_right()).add_page_num(PageNum::new());
    Footer::new().add_paragraph(line.add_run(plain(" / ")).add_num_pages(NumPages::new()))
}

fn to_the_right() -> Run {
    Run::new().add_tab()
}

fn plain(words: &str) -> Run {
    Run::new().add_text(allowed(words))
}

impl Writer<'_> {
    fn title(&mut self, report: &Report) {
        self.put(Paragraph::new().style("Series").add_run(plain(&report.series)));
        self.put(Paragraph::new().style("Title").add_run(plain(&report.title)));
        if !report.opening.is_empty() {
            self.text("Opening", &report.opening);
        }
        if report.facts.is_empty() {
            return;
        }
        let widths = [FACT_NAME, UPRIGHT - FACT_NAME];
        let rows = report.facts.iter().map(|fact| {
            let name = Paragraph::new().style("FactName").add_run(plain(&fact.name));
            let value = self.set("TableText", &fact.value);
            TableRow::new(vec![cell(name, widths[0]), cell(value, widths[1])]).cant_split()
        });
        let rows = rows.collect();
        let look = TableLook {
            style: "ReportFacts",
            width: UPRIGHT,
            headed: false,
            caption: String::new(),
        };
        self.rows(rows, widths.to_vec(), look);
    }

    /// The sections and their parts, each leading to its place. They have no numbers of
    /// sheets, which only a program that lays the document out could tell.
    fn contents(&mut self, report: &Report) {
        for section in &report.sections {
            self.entry("TOC1", section);
            section.parts.iter().for_each(|part| self.entry("TOC2", part));
        }
    }

    fn entry(&mut self, style: &str, section: &Section) {
        self.text(style, &Text::link(section.heading.clone(), format!("#{}", section.id)));
    }

    fn section(&mut self, section: &Section, level: usize) -> Result<(), DocxError> {
        let on_side = columns::on_side(section);
        if on_side != self.on_side {
            self.end_of_sheets();
            self.marks.on_side.push(self.on_side);
            self.on_side = on_side;
        }
        let style = format!("Heading{}", level.min(LOWEST_HEADING));
        let mut heading = Paragraph::new().style(&style);
        let place = self.links.number(&section.id).filter(|place| !self.placed.contains(place));
        if let Some(place) = place {
            self.placed.push(place);
            heading = heading.add_bookmark_start(place, place_name(place));
        }
        heading = heading.add_run(plain(&section.heading));
        if let Some(place) = place {
            heading = heading.add_bookmark_end(place);
        }
        self.put(heading);
        for (at, block) in section.blocks.iter().enumerate() {
            self.block(block, together::leads(&section.blocks, at))?;
        }
        section.parts.iter().try_for_each(|part| self.section(part, level + 1))
    }

    /// Ends the sheets that lie as those until now. What stands after a table does it, if
    /// there is one: one more line could be the first of a sheet that has nothing else.
    fn end_of_sheets(&mut self) {
        let after_table =
            matches!(self.children.iter().rev().nth(1), Some(DocumentChild::Table(_)));
        let end = match self.children.pop() {
            Some(DocumentChild::Paragraph(end)) if after_table => *end,
            last => {
                self.children.extend(last);
                Paragraph::new().style("AfterTable")
            }
        };
        self.put(end.section_property(SectionProperty::new()));
    }

    /// Writes a block; what leads up to the next one stands on its sheet.
    fn block(&mut self, block: &Block, leads: bool) -> Result<(), DocxError> {
        match block {
            Block::Paragraph(text) | Block::Note(text) if text.is_empty() => {}
            Block::Paragraph(text) | Block::Note(text) => {
                let style = if matches!(block, Block::Note(_)) { "Note" } else { "Normal" };
                let words = self.set(style, text);
                self.put(if leads { words.keep_next(true) } else { words });
            }
            Block::List(points) => points.iter().for_each(|point| self.text("ListBullet", point)),
            Block::Table(table) => self.table(table),
            Block::Figure(drawn) => self.figure(drawn)?,
        }
        Ok(())
    }

    fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        if !table.caption.is_empty() {
            self.put(Paragraph::new().style("Caption").add_run(plain(&table.caption)));
        }
        let room = if self.on_side { ON_SIDE } else { UPRIGHT };
        let share =
            |share: &u32| usize::try_from(*share).unwrap_or_default() * room / WHOLE as usize;
        let widths: Vec<usize> = columns::lay_roomy(table).shares.iter().map(share).collect();
        let headings = table.columns.iter().zip(&widths).map(|(column, width)| {
            let style = if column.is_number { "TableHeadingNumber" } else { "TableHeading" };
            cell(Paragraph::new().style(style).add_run(plain(&column.heading)), *width)
        });
        let mut rows = vec![TableRow::new(headings.collect()).cant_split()];
        let nothing = Text::empty();
        let is_whole = together::is_kept_whole(table);
        for (number, row) in table.rows.iter().enumerate() {
            // The first row stands below its headings with another one, the last with the
            // one before it.
            let left = table.rows.len() - number;
            let is_kept = left > 1 && (is_whole || number == 0 || left == 2);
            // A row has a cell for each column, also where it tells too few.
            let cells =
                table.columns.iter().zip(&widths).enumerate().map(|(at, (column, width))| {
                    let style = if column.is_number { "TableNumber" } else { "TableText" };
                    let words = self.set(style, row.get(at).unwrap_or(&nothing));
                    cell(if is_kept { words.keep_next(true) } else { words }, *width)
                });
            rows.push(TableRow::new(cells.collect()).cant_split());
        }
        let width = widths.iter().sum();
        let caption = table.caption.clone();
        self.rows(rows, widths, TableLook { style: "ReportTable", width, headed: true, caption });
    }

    fn rows(&mut self, rows: Vec<TableRow>, widths: Vec<usize>, look: TableLook) {
        let rows = Rows::without_borders(rows).set_grid(widths);
        self.children.push(DocumentChild::Table(Box::new(rows)));
        self.marks.tables.push(look);
        // Two tables one after the other would be one.
        self.put(Paragraph::new().style("AfterTable"));
    }

    fn figure(&mut self, figure: &Figure) -> Result<(), DocxError> {
        if !figure.caption.is_empty() {
            self.put(Paragraph::new().style("Caption").add_run(plain(&figure.caption)));
        }
        let Some((width, height)) = figure.drawing.size() else {
            self.put(Paragraph::new().style("Normal").add_run(plain(&figure.described)));
            return Ok(());
        };
        let pixels = figure.drawing.bare_png(FINENESS)?;
        let (wide, high) = (u64::from(width) * UNIT, u64::from(height) * UNIT);
        let room = if self.on_side { ROOM_ON_SIDE } else { ROOM };
        // As large as it is drawn, or as much smaller as the room asks, in thousandths.
        let scale = 1000.min(room.0 * 1000 / wide).min(room.1 * 1000 / high);
        let shown = |length: u64| u32::try_from(length * scale / 1000).unwrap_or(u32::MAX);
        let number = self.marks.pictures.len() + 1;
        let pic = Pic::new_with_dimensions(pixels, width, height)
            .id(format!("rIdPicture{number}"))
            .size(shown(wide), shown(high));
        self.put(Paragraph::new().style("Picture").add_run(Run::new().add_image(pic)));
        self.marks.pictures.push(figure.described.clone());
        Ok(())
    }

    fn text(&mut self, style: &str, text: &Text) {
        let paragraph = self.set(style, text);
        self.put(paragraph);
    }

    fn put(&mut self, paragraph: Paragraph) {
        self.children.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// A paragraph of these words.
    fn set(&mut self, style: &str, text: &Text) -> Paragraph {
        let mut paragraph = Paragraph::new().style(style);
        for run in text.runs().iter().filter(|run| !run.words.is_empty()) {
            let goal = self.links.goal(run);
            let style = match (run.is_strong, &goal) {
                (false, None) => None,
                (true, None) => Some("Strong"),
                (false, Some(_)) => Some("Hyperlink"),
                (true, Some(_)) => Some("StrongHyperlink"),
            };
            let spoken = run.language.as_deref().map(language);
            let mut set = plain(&run.words);
            if let Some(style) = marks::style(style, spoken.as_deref()) {
                set = set.style(&style);
            }
            paragraph = match goal.map(|goal| self.link(goal)) {
                Some(link) => {
                    let children = vec![ParagraphChild::Run(Box::new(set))];
                    paragraph.add_hyperlink(Hyperlink { link, history: None, children })
                }
                None => paragraph.add_run(set),
            };
        }
        paragraph
    }

    fn link(&mut self, goal: Goal) -> HyperlinkData {
        match goal {
            Goal::Address(path) => {
                self.marks.links.push(path);
                let rid = link_id(self.marks.links.len());
                // Where it leads is told in `package.rs`.
                HyperlinkData::External { rid, path: String::new() }
            }
            Goal::Place(place) => {
                let number = self.links.number(&place).unwrap_or_default();
                HyperlinkData::Anchor { anchor: place_name(number) }
            }
        }
    }
}

/// The name of a place, of signs that Word allows.
fn place_name(number: usize) -> String {
    format!("part_{number}")
}

fn cell(paragraph: Paragraph, width: usize) -> TableCell {
    TableCell::new().add_paragraph(paragraph).width(width, WidthType::Dxa)
}
