//! What is wrong with a file, said so that a person can mend it.

use serde::{Deserialize, Serialize};

use crate::model::vocabulary;

vocabulary! {
    /// What kind of fault it is. The code is stable: scripts may rely on it.
    Code, "code" {
        // the file as a whole
        /// The file holds nothing.
        EmptyFile = "empty_file",
        /// The file is larger than is read.
        FileTooLarge = "file_too_large",
        /// The bytes are not UTF-8.
        NotUtf8 = "not_utf8",
        /// A file that opens with a password only.
        ProtectedFile = "protected_file",
        /// A web page.
        WebPage = "web_page",
        /// A PDF.
        Pdf = "pdf",
        /// A document of Apple Numbers.
        NumbersFile = "numbers_file",
        /// A text document or a presentation.
        OtherDocument = "other_document",
        /// A workbook older than is read.
        OldWorkbook = "old_workbook",
        /// An archive that is no workbook.
        PlainArchive = "plain_archive",
        /// The text is in no encoding that is known.
        UnknownEncoding = "unknown_encoding",
        /// In which encoding the text is, nothing in the file says.
        GuessedEncoding = "guessed_encoding",
        /// Letters that were encoded twice.
        DoubleEncoded = "double_encoded",
        /// Bytes of zero, which no text has.
        NulBytes = "nul_bytes",
        /// The bytes are a file of another kind.
        OtherFile = "other_file",
        /// An archive that cannot be unpacked.
        BrokenArchive = "broken_archive",
        /// An archive of more entries than are read.
        TooManyEntries = "too_many_entries",
        /// Entries of an archive that share bytes or a name.
        OverlappingEntries = "overlapping_entries",
        /// An archive that unpacks to more than is read.
        UnpacksTooLarge = "unpacks_too_large",
        /// A part of a workbook that defines entities of its own.
        DocumentType = "document_type",
        /// A part of a workbook that is not well formed.
        BrokenPart = "broken_part",
        /// A workbook that cannot be read.
        BrokenWorkbook = "broken_workbook",
        /// A sheet that cannot be read to its end.
        BrokenSheet = "broken_sheet",
        /// More cells than are read.
        TooManyCells = "too_many_cells",
        /// A cell further out than tables reach.
        CellTooFar = "cell_too_far",
        /// JSON that is broken, or that holds no list of records.
        NotRecords = "not_records",
        /// A quote is opened and never closed.
        UnclosedQuote = "unclosed_quote",
        /// A sheet that cannot be seen in the file.
        HiddenSheet = "hidden_sheet",
        /// A sheet that is laid out in no way that is known.
        UnknownSheet = "unknown_sheet",
        /// Reading it took too much time or memory, or broke.
        ReadingStopped = "reading_stopped",
        /// There are more faults than are listed.
        MoreIssues = "more_issues",
        /// Something that the file does not say and whoever imports it has to.
        MissingAnswer = "missing_answer",
        // the headings
        /// The headings fit no table.
        UnknownTable = "unknown_table",
        /// A column that the table needs is not there.
        MissingColumn = "missing_column",
        /// A column that the table does not have.
        UnknownColumn = "unknown_column",
        /// A table that says of itself that it is about another act.
        OtherAct = "other_act",
        /// The same column twice.
        DuplicateColumn = "duplicate_column",
        // a row or cell
        /// A row has more or fewer cells than there are headings.
        RowLength = "row_length",
        /// A quote stands where none can.
        StrayQuote = "stray_quote",
        /// The text of a cell is longer than is kept.
        TextTooLong = "text_too_long",
        /// A cell holds a sign that cannot be shown.
        ControlCharacter = "control_character",
        /// A formula that failed.
        ErrorCell = "error_cell",
        /// A formula without a result.
        NotCalculated = "not_calculated",
        /// Letters that were lost before the file was made.
        LostLetters = "lost_letters",
        /// Signs written as web pages write them.
        EscapedText = "escaped_text",
        /// A date that can be one of two days.
        AmbiguousDate = "ambiguous_date",
        /// A day that a fact of the Directive can hardly have.
        UnlikelyDay = "unlikely_day",
        /// The value is none that the column can have.
        BadValue = "bad_value",
        /// A heading, or a word in a cell, whose meaning is not known.
        UnknownWord = "unknown_word",
        /// The wording of a decision that is no step which is known.
        UnknownDecision = "unknown_decision",
        /// Two rows say the same under the same key.
        RepeatedRow = "repeated_row",
        /// Two rows say different things under the same key.
        DuplicateKey = "duplicate_key",
        // a record among the others
        /// A source that is not listed.
        UnknownSource = "unknown_source",
        /// One case number with two States.
        CaseOfTwoStates = "case_of_two_states",
        /// One case number with two types.
        CaseOfTwoTypes = "case_of_two_types",
        /// A provision that the Directive does not have.
        UnknownProvision = "unknown_provision",
        /// An article that asks nothing of national law.
        NotAssessed = "not_assessed",
        /// The article is not the provision's.
        OtherArticle = "other_article",
        /// A State that is not in the table of States.
        UnknownMemberState = "unknown_member_state",
        /// Nothing is taken out, since it cannot be told what is gone.
        NothingRemoved = "nothing_removed",
        /// A case that a newer copy of the register does not list.
        NoLongerListed = "no_longer_listed",
        /// A record that was changed after the revision that is taken back.
        ChangedSince = "changed_since",
        /// A record that others rest on, and that therefore stays.
        StillNeeded = "still_needed",
        // the frame
        /// A later day stands before an earlier one.
        DaysReversed = "days_reversed",
        /// Two rows have one place in an order.
        PlaceTaken = "place_taken",
        /// One article under two themes.
        ArticleOfTwoThemes = "article_of_two_themes",
    }
}

vocabulary! {
    /// Whether the record can be used all the same.
    Severity, "severity" {
        /// The record, or the whole file, is left out.
        Error = "error",
        /// The record is used.
        Warning = "warning",
    }
}

vocabulary! {
    /// What whoever hands a file over can say of it, since it does not say so itself.
    /// How that is said is told where the fault is read: by an option of the command
    /// line, by a field of a form.
    Answer, "answer" {
        /// The source of its rows.
        Source = "source",
        /// The day on which the copy was made.
        AsOf = "as_of",
        /// Which number of a date is the day.
        Dates = "dates",
        /// Whose view its findings are.
        Basis = "basis",
        /// In what act that was said.
        Act = "act",
        /// What its findings speak about.
        Aspect = "aspect",
        /// What a heading or a word of it means.
        Mapping = "mapping",
    }
}

/// Where in a file a fault is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// The sheet, in a file that has several.
    pub sheet: Option<String>,
    /// The row, with the first line of the file as row 1.
    pub row: Option<u32>,
    /// The cell as spreadsheets name it, `E14`; in a file of records without rows
    /// and columns, the record, `record 14`.
    pub cell: Option<String>,
    /// The column by its heading.
    pub column: Option<String>,
}

/// One fault in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// What kind of fault it is.
    pub code: Code,
    /// Whether the record can be used all the same.
    pub severity: Severity,
    /// The file as it was handed over.
    pub file: String,
    /// Where in the file.
    #[serde(flatten)]
    pub place: Place,
    /// The text that was found.
    pub value: Option<String>,
    /// What is wrong, the rule, and how to mend it.
    pub message: String,
    /// What can be said of the file to mend it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<Answer>,
}

impl Issue {
    /// A fault of a whole file.
    pub fn of_file(code: Code, severity: Severity, file: &str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            file: file.to_owned(),
            place: Place::default(),
            value: None,
            message: message.into(),
            asks: None,
        }
    }

    /// The same fault at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same fault with the text that was found, cut to what a person reads.
    #[must_use]
    pub fn found(mut self, value: &str) -> Self {
        const SHOWN: usize = 200;
        let mut shown: String = value.chars().take(SHOWN).collect();
        if value.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        self.value = Some(shown);
        self
    }

    /// The same fault, which an answer mends.
    #[must_use]
    pub fn asking(mut self, asks: impl Into<Option<Answer>>) -> Self {
        self.asks = asks.into();
        self
    }

    /// Whether its record, or file, is left out.
    #[must_use]
    pub const fn is_error(&self) -> bool {
        matches!(self.severity, Severity::Error)
    }
}

/// One line for a terminal: `file, Assessments!E14 (status): what is wrong`.
impl std::fmt::Display for Issue {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", self.severity, self.file)?;
        let Place { sheet, row, cell, .. } = &self.place;
        match (sheet, cell, row) {
            (Some(sheet), Some(cell), _) => write!(out, ", {sheet}!{cell}")?,
            (None, Some(cell), _) => write!(out, ", {cell}")?,
            (Some(sheet), None, Some(row)) => write!(out, ", {sheet}, row {row}")?,
            (None, None, Some(row)) => write!(out, ", row {row}")?,
            (Some(sheet), None, None) => write!(out, ", {sheet}")?,
            (None, None, None) => {}
        }
        if let Some(column) = &self.place.column {
            write!(out, " ({column})")?;
        }
        write!(out, ": {} [{}]", self.message, self.code)
    }
}

/// The name of a cell as spreadsheets write it; both counted from 0 and 1:
/// `cell_name(4, 14)` is `E14`.
#[must_use]
pub fn cell_name(column: usize, row: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(u8::try_from(rest % 26).map_or('?', |letter| char::from(b'A' + letter)));
        rest /= 26;
    }
    letters.iter().rev().chain(row.to_string().chars().collect::<Vec<_>>().iter()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        for (column, row, name) in [
            (0, 1, "A1"),
            (4, 14, "E14"),
            (25, 2, "Z2"),
            (26, 3, "AA3"),
            (701, 9, "ZZ9"),
            (702, 9, "AAA9"),
        ] {
            assert_eq!(cell_name(column, row), name);
        }
    }
}
