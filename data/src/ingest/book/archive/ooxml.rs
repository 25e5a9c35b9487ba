//! What is asked of the XML parts of an xlsx file.

use std::{
    collections::HashSet,
    sync::atomic::{AtomicBool, Ordering},
};

use super::super::{
    markup::{Attributes, MOST_KEPT, Watch},
    refusal::Refusal,
    workbook::too_many_cells,
};
use crate::issue::Code;

/// What has been seen.
pub(super) struct Part<'f> {
    /// Whether any cell holds a formula, for whoever reads the part meanwhile.
    formulas: &'f AtomicBool,
    /// Whether it is a sheet, and may be nothing else.
    is_sheet: bool,
    /// How many shared texts it declares.
    texts: Option<u64>,
    /// Whether formulas are to be calculated anew when the workbook is opened,
    /// so that the results in it are no results.
    pub(super) recalculates: bool,
    /// Which part stands under which name, in a list of them.
    pub(super) targets: Vec<(String, String)>,
    sheets: HashSet<String>,
    /// How many shared texts there are.
    listed: u64,
    /// How many formats and names there are.
    kept: usize,
}

impl<'f> Part<'f> {
    /// Nothing yet.
    pub(super) fn of(formulas: &'f AtomicBool, is_sheet: bool) -> Self {
        Self {
            formulas,
            is_sheet,
            texts: None,
            recalculates: false,
            targets: Vec::new(),
            sheets: HashSet::new(),
            listed: 0,
            kept: 0,
        }
    }

    /// Refuses a sheet that is listed twice: a small one, listed often enough,
    /// takes for ever.
    fn once(&mut self, sheet: String) -> Result<(), Refusal> {
        if self.sheets.insert(sheet) {
            return Ok(());
        }
        Err(Refusal::new(
            Code::BrokenWorkbook,
            "the workbook lists one sheet twice, which no spreadsheet program writes; open it in one, save it as .xlsx, and import that",
        ))
    }

    /// Refuses a list of shared texts that is declared longer than it can be:
    /// the reader makes room for that many.
    pub(super) fn check(&self, bytes: u64, most: usize) -> Result<(), Refusal> {
        let cells = u64::try_from(most).unwrap_or(u64::MAX);
        if self.listed > cells {
            return Err(too_many_cells(most));
        }
        let texts = self.texts.filter(|texts| *texts > bytes.min(cells));
        let Some(texts) = texts else { return Ok(()) };
        Err(Refusal::new(
            Code::BrokenWorkbook,
            format!(
                "the workbook says that it holds {texts} texts and has no room for them; open it in a spreadsheet program, save it as .xlsx, and import that"
            ),
        ))
    }
}

/// What stands in other parts than sheets, and is looked at there.
const OF_OTHERS: [&[u8]; 5] = [b"sst", b"si", b"calcPr", b"Relationship", b"sheet"];

/// What is said of a sheet that holds what only other parts do: nothing that anybody
/// hears, since the file is then looked through before it is read.
fn no_sheet() -> Refusal {
    Refusal::new(Code::BrokenPart, "the sheet is no sheet")
}

/// Refuses a part of the workbook that would be read from where parts are not looked
/// through: data of other programs stand under `customXml`, and may be anything.
fn within(kind: &str, target: &str) -> Result<(), Refusal> {
    let kind = kind.to_ascii_lowercase();
    let is_not_read =
        ["/customxml", "/customxmlprops", "/hyperlink"].iter().any(|end| kind.ends_with(end));
    let leads_there = target.to_ascii_lowercase().contains("customxml");
    // A sign that is written as its number could hide where it leads.
    if is_not_read || !(leads_there || target.contains("&#")) {
        return Ok(());
    }
    Err(Refusal::new(
        Code::BrokenWorkbook,
        "the workbook has a part of it stand where no spreadsheet program puts one; open it in one, save it as .xlsx, and import that",
    ))
}

impl Watch for Part<'_> {
    const BALANCED: bool = false;

    fn begin(&mut self, name: &[u8], attributes: Attributes<'_>) -> Result<(), Refusal> {
        if self.kept > MOST_KEPT {
            return Err(Refusal::new(
                Code::BrokenWorkbook,
                "the workbook holds more formats and names than any spreadsheet program writes; copy the table into a new workbook and import that",
            ));
        }
        let name = name.rsplit(|byte| *byte == b':').next().unwrap_or(name);
        if self.is_sheet && OF_OTHERS.contains(&name) {
            // Whoever reads a sheet as something else could be harmed by what is known
            // at its end.
            return Err(no_sheet());
        }
        if name == b"f" {
            self.formulas.store(true, Ordering::Relaxed);
        } else if name == b"sst" {
            // What is no number is not believed by the reader either.
            let count =
                attributes.get("uniqueCount").and_then(|text| std::str::from_utf8(text).ok());
            self.texts = count.and_then(|text| text.trim().parse().ok());
        } else if name == b"si" {
            self.listed += 1;
        } else if matches!(name, b"xf" | b"font" | b"fill" | b"border" | b"numFmt" | b"definedName")
        {
            self.kept += 1;
        } else if name == b"calcPr" {
            let anew = attributes.get("fullCalcOnLoad");
            self.recalculates |= matches!(anew, Some(b"1" | b"true"));
        } else if name == b"Relationship" {
            let text =
                |name| attributes.get(name).map(|text| String::from_utf8_lossy(text).into_owned());
            let target = text("Id").zip(text("Target"));
            let kind = text("Type").unwrap_or_default();
            let is_sheet = kind.ends_with("/worksheet");
            if let Some((_, target)) = &target {
                within(&kind, target)?;
            }
            if let Some((_, target)) = target.as_ref().filter(|_| is_sheet) {
                self.once(format!("part {target}"))?;
            }
            self.targets.extend(target);
        } else if name == b"sheet" {
            let id = attributes.clone().find(|(name, _)| name.ends_with(b":id"));
            if let Some((_, id)) = id {
                self.once(format!("sheet {}", String::from_utf8_lossy(id)))?;
            }
        }
        Ok(())
    }

    fn end(&mut self, _name: &[u8]) -> Result<(), Refusal> {
        Ok(())
    }

    fn text(&mut self, _bytes: usize) {}
}
