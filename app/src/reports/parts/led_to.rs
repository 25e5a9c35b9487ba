//! Where the words of a report lead.

use std::collections::BTreeSet;

use data::report::{Block, Report, Section, Text};

/// The addresses, each once.
pub(in crate::reports) fn led_to(report: &Report) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    take(&report.opening, &mut found);
    report.facts.iter().for_each(|fact| take(&fact.value, &mut found));
    report.sections.iter().for_each(|section| of_section(section, &mut found));
    found
}

fn of_section(section: &Section, found: &mut BTreeSet<String>) {
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) | Block::Note(text) => take(text, found),
            Block::List(points) => points.iter().for_each(|point| take(point, found)),
            Block::Table(table) => {
                table.rows.iter().flatten().for_each(|cell| take(cell, found));
            }
            Block::Figure(_) => {}
        }
    }
    section.parts.iter().for_each(|part| of_section(part, found));
}

fn take(text: &Text, found: &mut BTreeSet<String>) {
    found.extend(text.runs().iter().filter_map(|run| run.to.clone()));
}

/// Words that a page says of itself: what leads to a place in it leads there from a
/// report too.
pub(in crate::reports) fn in_page(text: Text, page: &str) -> Text {
    text.leading(|to| if to.starts_with('#') { format!("{page}{to}") } else { to.to_owned() })
}
