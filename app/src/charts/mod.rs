//! Charts before any format: what is drawn, and the words around it.
//!
//! One value gives the picture in the page, the picture as a file, the table
//! beside it and the CSV, so that all of them show the same. A chart is made
//! from a Snapshot; nothing here knows how pages or files are sent.

mod caption;
mod coverage;
mod delay;
pub(crate) mod europe;
mod files;
mod gaps;
mod over_time;
mod over_time_coverage;
mod over_time_gaps;
mod penalties;
mod procedures;
mod query;
mod scheme;
mod sources;
mod state_timeline;
mod table;
pub(crate) mod timeline;

use data::{
    chart::{Drawing, Frame},
    model::SourceId,
};
use leptos::prelude::*;

pub use self::{
    coverage::{coverage_by_article, coverage_by_state},
    delay::delay,
    europe::europe,
    files::Format,
    gaps::gaps,
    over_time_coverage::coverage_over_time,
    over_time_gaps::gaps_over_time,
    penalties::penalties,
    procedures::procedures_over_time,
    scheme::Drawn,
    state_timeline::{StateTimelineFilter, state_timeline},
    timeline::timeline,
};
pub(crate) use self::{
    query::{Query, query},
    sources::{decided, deciding},
    table::{ChartTable, Column, Datum},
};

/// A chart, made for one reader's day, edition and filter.
pub struct Chart<'a> {
    /// Its name in addresses (`/charts/NAME.svg`) and, where nothing else is
    /// said, its heading's id.
    pub(crate) name: &'static str,
    /// The path of the page that shows it, with the same filter.
    pub(crate) page: String,
    /// Its filter and the reader's clocks.
    pub(crate) query: Query,
    /// Its heading, without the day.
    pub(crate) heading: String,
    /// What is counted, of what, on which day.
    pub(crate) sub: String,
    /// What it shows, in one line with the day.
    pub(crate) title: String,
    /// What can be seen in it, in sentences, for those who do not see it.
    pub(crate) described: String,
    /// For which widths the page lays it out.
    pub(crate) size: Size,
    /// Lays it out in a frame.
    pub(crate) draw: Box<dyn Fn(Frame) -> Drawing + 'a>,
    /// Where each row of the picture leads, in order; empty where it has none.
    pub(crate) leads: Vec<String>,
    /// Exactly what is drawn, as figures.
    pub(crate) table: ChartTable,
    /// What is said where all of its figures are nothing.
    pub(crate) nothing: Option<String>,
    /// The sources from which the figures come ([`deciding`]), those that decide
    /// most first. The picture as a file names them.
    pub(crate) sources: Vec<SourceId>,
    /// By which rule the figures come about, in a sentence.
    pub(crate) rule: Option<AnyView>,
}

/// For which widths a chart is laid out in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// A column of a page.
    Medium,
    /// The whole width of a page.
    Long,
}

impl Size {
    /// The widths in pixels, with the class by which the style sheet shows the
    /// one that fits, and the end of the picture's ids.
    pub(crate) const fn pictures(self) -> &'static [(&'static str, u32, &'static str)] {
        match self {
            Self::Medium => &[("chart-wide", 760, "wide"), ("chart-narrow", 312, "narrow")],
            Self::Long => &[
                ("chart-wide", 1120, "wide"),
                ("chart-middle", 720, "middle"),
                ("chart-narrow", 312, "narrow"),
            ],
        }
    }

    /// The width of the picture as a file.
    const fn of_file(self) -> u32 {
        match self {
            Self::Medium => 880,
            Self::Long => 1120,
        }
    }
}

impl Chart<'_> {
    /// Where it stands in its page, and its heading.
    pub(crate) fn place(&self) -> (String, String) {
        (format!("#{}", self.name), self.heading.clone())
    }

    /// The picture for a width; `part` ends its name in ids. Without rows there is
    /// none, and words say so ([`Chart::nothing_said`]).
    pub(crate) fn drawn(&self, part: &str, width: u32) -> Drawing {
        let frame = Frame {
            id_prefix: format!("{}-{part}", self.name),
            title: self.title.clone(),
            description: self.described.clone(),
            width,
        };
        if self.table.rows.is_empty() { data::chart::nothing(frame) } else { (self.draw)(frame) }
    }
}
