//! `GET /api/v1/changes/{revision}`: what an edition changed, up to a day, compared
//! with the one before it or, with `since`, with any earlier one.

use app::address::{AddressFault, Filter};
use app::pages::Erased;
use axum::response::Response;
use data::{
    draft::{DateOrder, Mapping},
    model::{Act, Aspect, Basis, Day, Grade, MemberState, NodeStatus, ParseError},
    revision::{Counts, Mode, Taken},
    snapshot::{
        METHOD,
        case::CaseOnDay,
        edition_change::{
            EditionChange, Figures, OpenProcedures, Pair, Part, ProcedureTurn, Side, StatusChange,
        },
    },
    table::Table,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::json;
use crate::http::{
    asked::Asked,
    error::HttpError,
    pages::changes::{compared, erased, named},
    segment::Segment,
};

/// Which earlier edition is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Since {
    /// Its number; the one before unless said otherwise.
    since: Option<u32>,
}

impl Filter for Since {
    const PARAMETERS: &'static [&'static str] = &["since"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        let number = value.parse().map_err(|_| {
            ParseError::new(format!("`{value}` is not the number of a data edition, such as 1"))
        })?;
        self.since = Some(number);
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.since.map(|since| ("since", since.to_string())).into_iter().collect()
    }
}

/// What an edition changed.
#[derive(Serialize, ToSchema)]
struct Changes {
    /// As things stood on this day, and on days before it.
    on: Day,
    /// The edition.
    revision: u32,
    /// The one that it is compared with; 0 is before the first.
    revision_before: u32,
    /// The rules by which the figures are computed.
    method: u32,
    /// How its files were read and taken; none where that is not known, and where
    /// it is not compared with the one before it.
    read_with: Option<ReadWith>,
    /// Stretches of days on which a part of the Directive comes to something else:
    /// States in protocol order, of each aspects, parts and days in theirs.
    statuses: Vec<StatusOverDays>,
    /// Procedures that stand differently on the day.
    procedures: Vec<ProcedureTurned>,
    /// The headline figures of the day, by aspect.
    figures: Vec<Figures>,
    /// How many procedures are open on the day, by how sure that is.
    open_procedures: Pair<OpenProcedures>,
    /// How many records came, changed or went, of each table with such records.
    records: Vec<RecordsChanged>,
    /// What was erased of the edition, and of the files that made it; missing where
    /// nothing was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    erased: Vec<ErasedPart>,
}

/// Something that was erased.
#[derive(Serialize, ToSchema)]
struct ErasedPart {
    /// `file`, `record` or `removal`.
    kind: &'static str,
    /// The table that the record stood in; none for a file.
    table: Option<Table>,
    /// The edition that had brought it.
    revision: u32,
    /// When it was erased.
    at: String,
}

/// What was said of the files beside their content.
#[derive(Serialize, ToSchema)]
struct ReadWith {
    /// What became of records that the files hold no more.
    mode: Mode,
    /// Which number of `1/2/2026` is the day.
    dates: Option<DateOrder>,
    /// The source of rows whose file names none.
    source: Option<String>,
    /// The day on which the file was made, or on which what it says held.
    as_of: Option<Day>,
    /// Whose view the findings are.
    basis: Option<Basis>,
    /// In what act they were said.
    act: Option<Act>,
    /// Of which aspect they are.
    aspect: Option<Aspect>,
    /// What headings and words of the file mean.
    mapping: Mapping,
    /// How many cases a copy of the register no longer listed.
    unlisted: u32,
    /// Whether these were closed.
    closed: bool,
}

/// A stretch of days on which something comes to something else.
#[derive(Serialize, ToSchema)]
struct StatusOverDays {
    /// The aspect.
    aspect: Aspect,
    /// The State.
    member_state: MemberState,
    /// `directive`, a theme, the number of an article, or a provision.
    node: String,
    /// Its first day.
    from: Day,
    /// Its last day; none where it holds on the day asked for.
    until: Option<Day>,
    /// What it came to in the edition before.
    before: HeldOfPart,
    /// What it comes to in the edition after.
    after: HeldOfPart,
}

/// What a part of the Directive comes to in one edition.
#[derive(Serialize, ToSchema)]
struct HeldOfPart {
    /// The status.
    status: NodeStatus,
    /// How firmly a gap is held.
    grade: Option<Grade>,
    /// Whether what decided is disagreed with.
    contested: Option<bool>,
    /// How many of an article’s counted provisions have a standing finding.
    assessed: Option<usize>,
    /// How many provisions of the article are counted.
    counted: Option<usize>,
    /// Whose view decided.
    basis: Option<Basis>,
    /// The day from which the newest deciding finding counts.
    as_of: Option<Day>,
}

/// A procedure that stands differently on the day.
#[derive(Serialize, ToSchema)]
struct ProcedureTurned {
    /// What became of it.
    turn: ProcedureTurn,
    /// How it stood in the edition before; none if no step of it was held.
    before: Option<CaseOnDay>,
    /// How it stands in the edition after; none if no step of it is held.
    after: Option<CaseOnDay>,
}

/// How many records of a table came, changed or went.
#[derive(Serialize, ToSchema)]
struct RecordsChanged {
    /// The table.
    table: Table,
    #[serde(flatten)]
    counts: Counts,
}

/// Answers with what differs; the records themselves are in the edition's file.
///
/// # Errors
/// When there is no such edition, the one compared with is no earlier one, or
/// comparing breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/changes/{revision}",
    tag = "changes",
    summary = "What a data edition changed, up to a day",
    description = "The edition compared with the one before it, or with any earlier one: statuses over time, procedures and figures of the day, and how many records came, changed or went. A status that came to something else on the day asked for has no last day (until is null).",
    params(
        ("revision" = u32, Path, minimum = 1, description = "The number of the edition.", example = 1),
        Asked::<Since>,
    ),
    responses((status = 200, body = Changes)),
    extensions(("x-example" = json!("revision=1"))),
)]
pub async fn get(Segment(revision): Segment, asked: Asked<Since>) -> Result<Response, HttpError> {
    let number = named(&revision, &asked)?;
    let erased = erased(&asked.site, number);
    let history = &asked.site.history;
    match asked.filter.since.filter(|since| since.checked_add(1) != Some(number)) {
        None => {
            let compared = compared(&revision, &asked).await?;
            let published = history.published(number).await?;
            let read_with = published.and_then(|published| published.taken).map(read_with);
            json(asked, move |_| changes(&compared.change, read_with, &erased)).await
        }
        Some(since) => {
            let latest = asked.latest_revision;
            if since > latest {
                return Err(HttpError::UnknownRevision { rev: since, latest });
            }
            if since >= number {
                let message = format!("edition {since} does not come before edition {number}");
                return Err(AddressFault::Value { name: "since".to_owned(), message }.into());
            }
            let change = history.between(since, number, asked.on).await?;
            let change = change.ok_or(HttpError::NotFound)?;
            json(asked, move |_| changes(&change, None, &erased)).await
        }
    }
}

fn read_with(Taken { answers, unlisted }: Taken) -> ReadWith {
    let given = answers.given;
    ReadWith {
        mode: answers.mode,
        dates: given.dates,
        source: given.source.map(|source| source.to_string()),
        as_of: given.as_of,
        basis: given.basis,
        act: given.act,
        aspect: given.aspect,
        mapping: given.mapping,
        unlisted,
        closed: unlisted > 0 && answers.closures,
    }
}

fn changes(change: &EditionChange, read_with: Option<ReadWith>, erased: &[Erased]) -> Changes {
    Changes {
        on: change.on,
        revision: change.after,
        revision_before: change.before,
        method: METHOD,
        read_with,
        statuses: change.statuses.iter().map(status).collect(),
        procedures: change
            .procedures
            .iter()
            .map(|one| ProcedureTurned {
                turn: one.turn(),
                before: one.before.clone(),
                after: one.after.clone(),
            })
            .collect(),
        figures: change.figures.clone(),
        open_procedures: change.open,
        records: change
            .counts
            .iter()
            .map(|&(table, counts)| RecordsChanged { table, counts })
            .collect(),
        erased: erased
            .iter()
            .map(|one| ErasedPart {
                kind: one.kind.code(),
                table: one.kind.table(),
                revision: one.revision,
                at: one.at.clone(),
            })
            .collect(),
    }
}

fn status(one: &StatusChange) -> StatusOverDays {
    StatusOverDays {
        aspect: one.aspect,
        member_state: one.member_state,
        node: match &one.part {
            Part::Node(node) => node.to_string(),
            Part::Provision(provision) => provision.to_string(),
        },
        from: one.from,
        until: one.until,
        before: held(&one.before),
        after: held(&one.after),
    }
}

fn held(Side { cell, .. }: &Side) -> HeldOfPart {
    HeldOfPart {
        status: cell.status,
        grade: cell.grade,
        contested: cell.contested,
        assessed: cell.assessed,
        counted: cell.counted,
        basis: cell.basis,
        as_of: cell.as_of,
    }
}
