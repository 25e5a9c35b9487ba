//! Where words of a report lead once it is a file, away from the site.
//!
//! Said once for all kinds of files. What leads nowhere that a file could open is
//! plain words.

use std::collections::BTreeMap;

use super::{Report, Run, Section};

/// What a file may open: pages, files behind them, letters. A report quotes what was
/// found elsewhere, so nothing is let through that would start something else.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// The places of a report and the site that it is of.
#[derive(Debug)]
pub(crate) struct Links<'a> {
    site: Option<&'a str>,
    places: BTreeMap<&'a str, usize>,
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Goal {
    /// To an address with its scheme.
    Address(String),
    /// To a part of the same report, by its id.
    Place(String),
}

impl<'a> Links<'a> {
    /// The links of a report.
    pub(crate) fn of(report: &'a Report) -> Self {
        let mut places = BTreeMap::new();
        note_places(&report.sections, &mut places);
        let site = report.site.as_deref().map(|site| site.trim_end_matches('/'));
        Self { site: site.filter(|site| has_scheme(site)), places }
    }

    /// The number of a place, counted from 1 in the order of the report.
    #[cfg(feature = "docx")]
    pub(crate) fn number(&self, place: &str) -> Option<usize> {
        self.places.get(place).copied()
    }

    /// Where a run leads; none if its words are plain.
    pub(crate) fn goal(&self, run: &Run) -> Option<Goal> {
        let to = run.to.as_deref()?;
        if run.words.trim().is_empty() {
            return None;
        }
        if let Some(place) = to.strip_prefix('#') {
            return self.places.contains_key(place).then(|| Goal::Place(place.to_owned()));
        }
        if to.starts_with('/') {
            return Some(Goal::Address(format!("{}{to}", self.site?)));
        }
        has_scheme(to).then(|| Goal::Address(to.to_owned()))
    }
}

fn note_places<'a>(sections: &'a [Section], places: &mut BTreeMap<&'a str, usize>) {
    for section in sections {
        let number = places.len() + 1;
        if !section.id.is_empty() {
            places.entry(&section.id).or_insert(number);
        }
        note_places(&section.parts, places);
    }
}

/// Whether it is a whole address of a kind that a file may open.
fn has_scheme(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let plain = !address.chars().any(|sign| sign.is_control() || sign.is_whitespace());
    plain && scheme.is_some_and(|scheme| SCHEMES.contains(&scheme.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Text, tests::empty_report};

    #[track_caller]
    fn check(site: Option<&str>, to: &str, expected: Option<&str>) {
        let part = Section::new("what-is-held", "What is held", Vec::new());
        let mut section = Section::new("measures", "Measures", Vec::new());
        section.parts.push(part);
        let report =
            Report { site: site.map(str::to_owned), sections: vec![section], ..empty_report() };
        let goal = Links::of(&report).goal(&Text::link("words", to).runs()[0]);
        let told = goal.map(|goal| match goal {
            Goal::Address(address) => address,
            Goal::Place(place) => format!("#{place}"),
        });
        assert_eq!(told.as_deref(), expected, "{to}");
    }

    #[test]
    fn links_lead_where_a_file_can_follow() {
        let site = Some("https://example.eu/");
        check(site, "https://eur-lex.europa.eu/x?a=b#c", Some("https://eur-lex.europa.eu/x?a=b#c"));
        check(site, "mailto:someone@example.eu", Some("mailto:someone@example.eu"));
        check(site, "/states/cy?on=2026-01-30", Some("https://example.eu/states/cy?on=2026-01-30"));
        check(None, "/states/cy", None);
        check(Some("ftp://example.eu"), "/states/cy", None);
        check(None, "#measures", Some("#measures"));
        check(None, "#what-is-held", Some("#what-is-held"));
        check(None, "#elsewhere", None);
        check(None, "#", None);
        for never in ["javascript:alert(1)", "file:///etc/passwd", "states/cy", "", "https:// a"] {
            check(site, never, None);
        }
    }

    #[test]
    fn words_that_are_not_there_lead_nowhere() {
        let report = empty_report();
        let run = Run { to: Some("https://example.eu".to_owned()), ..Run::default() };
        assert_eq!(Links::of(&report).goal(&run), None);
    }
}
