//! `/import/record`: one record typed into a form, which is read as a file of one
//! row and becomes a draft like any other.

use app::address::AddressFault;
use app::pages::import::{self, RecordFault, RecordField, RecordPage};
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use data::{
    issue::Issue,
    model::MemberState,
    table::{Column, Table, columns, csv_line, guarded},
};

use crate::accounts::SignedIn;
use crate::drafts::{DraftError, upload};
use crate::http::{
    auth::{Analyst, see_other},
    error::HttpError,
    form::Form,
    pages::own::{own_context, own_page},
    site::Site,
};
use crate::reading::ReadingError;

/// The tables of which one record at a time comes in.
const TABLES: [Table; 2] = [Table::Assessments, Table::Infringements];

/// `GET`: the form, blank.
///
/// # Errors
/// When the address names no table that has a form.
pub async fn get(who: Analyst, State(site): State<Site>, uri: Uri) -> Result<Response, HttpError> {
    let table = asked_table(&uri)?;
    page(&site, &who, table, &[], &[], None).await
}

/// `POST`: reads the record and leads to its draft; with an error in it nothing is
/// kept, and the form tells what is wrong beside each field.
///
/// # Errors
/// When the form is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    form: Form,
) -> Result<Response, HttpError> {
    let table = table(form.field("table")?).ok_or(HttpError::BadRequest)?;
    let columns = table.columns();
    let mut typed = Vec::with_capacity(columns.len());
    for column in columns {
        // Browsers send line breaks as two signs.
        typed.push(form.field(column)?.replace("\r\n", "\n"));
    }
    let file = upload(&format!("form-{table}.csv"), csv(table, &typed).into_bytes());
    let (issues, fault) = match site.drafts.add_whole(&who, file).await {
        Ok(Ok(id)) => return Ok(see_other(&format!("/import/{}", id.as_str()))),
        Ok(Err(issues)) => {
            let whole = issues.iter().filter(|issue| !is_of_field(issue, columns));
            let whole = whole.map(|issue| issue.message.clone()).collect();
            (issues, RecordFault::Wrong(whole))
        }
        Err(DraftError::TooMany) => (Vec::new(), RecordFault::TooMany),
        Err(DraftError::Reading(ReadingError::Busy)) => (Vec::new(), RecordFault::Busy),
        Err(error) => return Err(error.into()),
    };
    page(&site, &who, table, &typed, &issues, Some(fault)).await
}

/// The record as a file.
fn csv(table: Table, typed: &[String]) -> String {
    // No column of these tables is a number: what begins with a sign is text.
    let cells: Vec<_> = typed.iter().map(|cell| guarded(cell)).collect();
    csv_line(table.columns()) + &csv_line(&cells)
}

fn is_of_field(issue: &Issue, columns: &[&str]) -> bool {
    issue.place.column.as_deref().is_some_and(|column| columns.contains(&column))
}

/// A table that has a form.
fn table(code: &str) -> Option<Table> {
    TABLES.into_iter().find(|table| table.code() == code)
}

/// The table that an address asks for.
fn asked_table(uri: &Uri) -> Result<Table, HttpError> {
    let mut asked = None;
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != "table" {
            let allowed = vec!["table"];
            return Err(AddressFault::Unknown { name: name.into_owned(), allowed }.into());
        }
        let found = table(&value).ok_or_else(|| AddressFault::Value {
            name: name.clone().into_owned(),
            message: format!("write one of: {}", TABLES.map(Table::code).join(", ")),
        })?;
        if asked.replace(found).is_some() {
            return Err(AddressFault::Twice { name: name.into_owned() }.into());
        }
    }
    Ok(asked.ok_or(AddressFault::Missing { name: "table", example: "assessments" })?)
}

async fn page(
    site: &Site,
    who: &SignedIn,
    table: Table,
    typed: &[String],
    issues: &[Issue],
    fault: Option<RecordFault>,
) -> Result<Response, HttpError> {
    let status = match fault {
        None => StatusCode::OK,
        Some(RecordFault::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let fields = columns(table).into_iter().enumerate().map(|(at, column)| RecordField {
        name: column.name,
        about: column.about,
        form: column.form(),
        required: column.required,
        choices: choices(&column),
        value: typed.get(at).cloned().unwrap_or_default(),
        faults: issues
            .iter()
            .filter(|issue| issue.place.column.as_deref() == Some(column.name))
            .map(|issue| issue.message.clone())
            .collect(),
    });
    let latest = site.editions.latest();
    let sources = latest.dataset().sources.facts().iter().map(|fact| {
        let source = &fact.record;
        (source.source_id.to_string(), source.title.to_string())
    });
    let page = RecordPage { table, fields: fields.collect(), sources: sources.collect(), fault };
    let context = own_context(site, Some(who), "/import/record");
    own_page(status, move || import::record(&context, &page)).await
}

/// The words of a closed list as tables hold them: States are read by their names
/// too, and those are what readers of files are told.
fn choices(column: &Column) -> Vec<&'static str> {
    match column.name {
        "member_state" => MemberState::all().map(MemberState::code).collect(),
        _ => column.words.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_that_is_typed_is_read_as_it_was() {
        let columns = Table::Assessments.columns();
        for text in [
            "one; two; three; four; five; six; seven; eight; nine; ten",
            "a \"quoted\" word, and a comma",
            "a line\nand another;;;;;;;;;;;;;;;;;;;;\n\ta third",
            "=HYPERLINK(\"x\")",
            "'=1",
            "-- Straße, prečo, Ελλάδα",
            "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q",
        ] {
            let typed: Vec<String> = columns
                .iter()
                .map(|column| match *column {
                    "member_state" => "EL",
                    "article" => "19",
                    "status" => "unclear",
                    "basis" => "independent",
                    "source_id" => "EUIP",
                    "finding" => text,
                    _ => "",
                })
                .map(str::to_owned)
                .collect();
            let draft = data::ingest::read("form.csv", csv(Table::Assessments, &typed).as_bytes());
            assert_eq!(draft.issues, [], "{text}");
            let record = &draft.records[0].record;
            assert_eq!(record.cells(), typed, "{text}");
        }
    }
}
