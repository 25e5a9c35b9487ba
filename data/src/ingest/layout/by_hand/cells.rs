//! The cells of a row that say more of what it finds: aspect, day, case, sources,
//! words. A cell that is not understood is named, and what rests on it is left out.

use super::{
    days::days,
    heading::Holds,
    row::{RowSays, Rows},
};
use crate::{
    draft::{Given, Meaning},
    ingest::{
        blank::composed,
        layout::{
            act::is_act_alone,
            finding::{Said, said},
            sheet_says::source,
            source_cell::{Sources, is_nearly, near, sources},
            template,
        },
        sheet::Row,
    },
    issue::{Answer, Code, Issue, Place, Severity},
    model::{Aspect, CaseNumber, EdtfDate, SourceId},
    table,
};

/// What the cells of a row have in common.
pub(super) struct Common {
    pub(super) aspect: Option<Aspect>,
    pub(super) as_of: Option<EdtfDate>,
    pub(super) case: Option<CaseNumber>,
    pub(super) sources: Vec<SourceId>,
    pub(super) finding: String,
    pub(super) locator: String,
}

/// A cell with an error: what rests on it is left out, and it has been told.
pub(super) struct Wrong;

pub(super) type Read<T> = Result<T, Wrong>;

impl Rows<'_> {
    pub(super) fn issue(&self, row: &Row, at: usize, code: Code, message: String) -> Issue {
        let heading = Some(self.heading(at)).filter(|heading| !heading.is_empty());
        let place = Place {
            sheet: self.sheet.name.clone(),
            row: Some(row.number),
            cell: Some(self.sheet.cell_name(at, row.number)),
            column: heading.map(str::to_owned),
        };
        Issue::of_file(code, Severity::Error, self.file, message)
            .at(place)
            .found(row.cell(at).text().trim())
    }

    /// The text of a cell; what is wrong with it is told.
    pub(super) fn text(&self, row: &Row, at: usize, says: &mut RowSays) -> Read<String> {
        let read = template::cell::read(row.cell(at), table::Holds::Text);
        if let Some((code, severity, message)) = read.fault {
            let issue = self.issue(row, at, code, message);
            let is_error = severity == Severity::Error;
            says.issues.push(Issue { severity, ..issue });
            if is_error {
                return Err(Wrong);
            }
        }
        Ok(composed(read.text.trim()).into_owned())
    }

    /// The texts of all columns with a meaning that hold one, with their headings.
    pub(super) fn texts(
        &self,
        row: &Row,
        meaning: Meaning,
        says: &mut RowSays,
    ) -> Read<Vec<(usize, String)>> {
        let mut all = Ok(Vec::new());
        for (at, holds, _) in &self.headings.columns {
            if *holds != Holds::A(meaning) {
                continue;
            }
            match (self.text(row, *at, says), &mut all) {
                (Err(wrong), _) => all = Err(wrong),
                (Ok(text), Ok(all)) if !text.is_empty() => all.push((*at, text)),
                _ => {}
            }
        }
        all
    }

    pub(super) fn one(
        &self,
        row: &Row,
        meaning: Meaning,
        says: &mut RowSays,
    ) -> Read<Option<(usize, String)>> {
        Ok(self.texts(row, meaning, says)?.into_iter().next())
    }

    pub(super) fn heading(&self, at: usize) -> &str {
        let mut columns = self.headings.columns.iter();
        columns.find(|(column, ..)| *column == at).map_or("", |(_, _, heading)| heading)
    }

    pub(super) fn common(&self, row: &Row, says: &mut RowSays) -> Read<Common> {
        let aspect = self.aspect(row, says);
        let as_of = self.as_of(row, says);
        let case = self.case(row, says);
        let sources = self.sources(row, says);
        let words = self.texts(row, Meaning::Finding, says);
        let measures = self.texts(row, Meaning::Measure, says);
        // A column that tells which act a row is about says nothing of what is found.
        let measures = measures.map(|mut measures| {
            measures.retain(|(at, text)| !(self.act_columns.contains(at) && is_act_alone(text)));
            measures
        });
        let places = self.texts(row, Meaning::Locator, says);
        let aspect = self.said_or(row, aspect?, Meaning::Aspect, says);
        let as_of = self.said_or(row, as_of?, Meaning::AsOf, says);
        let (sources, mut located) = sources?;
        let source = sources.first().cloned();
        let has_source = self.said_or(row, source, Meaning::Source, says).map(|_| ());
        let mut words = words?;
        words.extend(measures?);
        words.sort_by_key(|(at, _)| *at);
        let finding = match &*words {
            [(_, only)] => only.clone(),
            several => {
                let each =
                    several.iter().map(|(at, text)| format!("{}: {text}", self.heading(*at)));
                each.collect::<Vec<_>>().join("\n")
            }
        };
        located.extend(places?.into_iter().map(|(_, text)| text));
        has_source?;
        Ok(Common {
            aspect: aspect?,
            as_of: as_of?,
            case: case?,
            sources,
            finding,
            locator: located.join("; "),
        })
    }

    /// What a row says; blank it says what was said of the file, and if nothing was,
    /// the cell has to.
    pub(super) fn said_or<T>(
        &self,
        row: &Row,
        said: Option<T>,
        meaning: Meaning,
        says: &mut RowSays,
    ) -> Read<Option<T>> {
        let Given { source, as_of, aspect, .. } = self.given;
        let (is_given, answer, what) = match meaning {
            Meaning::Aspect => (aspect.is_some(), Answer::Aspect, "what the row speaks about"),
            Meaning::AsOf => (as_of.is_some(), Answer::AsOf, "on which day it held"),
            _ => (source.is_some(), Answer::Source, "from which source it is"),
        };
        let needs = meaning != Meaning::AsOf || self.headings.has_findings();
        if let (None, false, true, Some(at)) =
            (&said, is_given, needs, self.headings.place(meaning))
        {
            let message = format!(
                "this cell is blank, and nothing else says {what}; fill it in, or say it for the whole file"
            );
            says.issues.push(self.issue(row, at, Code::BadValue, message).asking(answer));
            return Err(Wrong);
        }
        Ok(said)
    }

    pub(super) fn aspect(&self, row: &Row, says: &mut RowSays) -> Read<Option<Aspect>> {
        let Some((at, text)) = self.one(row, Meaning::Aspect, says)? else { return Ok(None) };
        let aspect = self.words.value(&text).and_then(Meaning::aspect);
        if aspect.is_none() {
            let message = format!(
                "`{text}` is no aspect that is known here; write communication, conformity or application, or say for the whole file what it means"
            );
            let issue = self.issue(row, at, Code::UnknownWord, message);
            says.issues.push(issue.asking(Answer::Mapping));
            return Err(Wrong);
        }
        Ok(aspect)
    }

    pub(super) fn as_of(&self, row: &Row, says: &mut RowSays) -> Read<Option<EdtfDate>> {
        let Some(at) = self.headings.place(Meaning::AsOf) else { return Ok(None) };
        let days = self.days(row, at, Meaning::AsOf, says)?;
        match &*days {
            [] => Ok(None),
            [day] => Ok(Some(*day)),
            _ => {
                let message = "this cell holds several days, and nothing tells on which of them the finding held; write that one".to_owned();
                says.issues.push(self.issue(row, at, Code::BadValue, message));
                Err(Wrong)
            }
        }
    }

    pub(super) fn days(
        &self,
        row: &Row,
        at: usize,
        meaning: Meaning,
        says: &mut RowSays,
    ) -> Read<Vec<EdtfDate>> {
        let text = row.cell(at).text();
        if said(self.words, &text) == Said::Nothing {
            return Ok(Vec::new());
        }
        days(row.cell(at), meaning.code(), self.orders).map_err(|no_day| {
            let issue = self.issue(row, at, no_day.code, no_day.message);
            says.issues.push(issue.asking(no_day.asks));
            Wrong
        })
    }

    pub(super) fn case(&self, row: &Row, says: &mut RowSays) -> Read<Option<CaseNumber>> {
        let Some((at, text)) = self.one(row, Meaning::Case, says)? else { return Ok(None) };
        if said(self.words, &text) == Said::Nothing {
            return Ok(None);
        }
        CaseNumber::parse(&text).map(Some).map_err(|error| {
            says.issues.push(self.issue(row, at, Code::BadValue, error.to_string()));
            Wrong
        })
    }

    /// The sources by their short names, and places in them; words in which none stands
    /// are kept as the place in the file's source.
    pub(super) fn sources(
        &self,
        row: &Row,
        says: &mut RowSays,
    ) -> Read<(Vec<SourceId>, Vec<String>)> {
        let (mut ids, mut places) = (Vec::new(), Vec::new());
        for (at, text) in self.texts(row, Meaning::Source, says)? {
            if said(self.words, &text) == Said::Nothing {
                continue;
            }
            match sources(&text) {
                Ok(Sources::Named(found, place)) => {
                    ids.extend(found);
                    places.extend(Some(place).filter(|place| !place.is_empty()));
                }
                Ok(Sources::Words(words))
                    if self.given.source.as_ref().is_some_and(|id| is_nearly(&words, id)) =>
                {
                    says.issues.push(self.issue(row, at, Code::UnknownSource, near(&words)));
                    return Err(Wrong);
                }
                Ok(Sources::Words(words)) if names_another(&words, self.given) => {
                    let message = format!(
                        "`{words}` holds the short name of another source than was said of the file, among words that are no place in it, so nothing is taken from this row; write the short name, and a place as `p. 12`"
                    );
                    says.issues.push(self.issue(row, at, Code::UnknownSource, message));
                    return Err(Wrong);
                }
                Ok(Sources::Words(words)) if self.given.source.is_some() => places.push(words),
                Ok(Sources::Words(_)) => {
                    let message = "this cell names no source by its short name in the table `sources`, such as COM871; write short names with `;` between them, or say for the whole file from which source it is".to_owned();
                    let issue = self.issue(row, at, Code::UnknownSource, message);
                    says.issues.push(issue.asking(Answer::Source));
                    return Err(Wrong);
                }
                Err(message) => {
                    says.issues.push(self.issue(row, at, Code::UnknownSource, message));
                    return Err(Wrong);
                }
            }
        }
        Ok((ids, places))
    }
}

/// Whether the short name of another source than the file's stands among words.
fn names_another(words: &str, given: &Given) -> bool {
    let Some(of_file) = &given.source else { return false };
    let mut words = words.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
    words.any(|word| source(word).is_some_and(|named| named != *of_file))
}
