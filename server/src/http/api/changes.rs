//! `GET /api/v1/changes/{revision}`: what an edition changed, up to a day.

use app::address::NoFilter;
use app::pages::Erased;
use axum::response::Response;
use data::{
    draft::{DateOrder, Mapping},
    model::{Act, Aspect, Basis, Day, Grade, MemberState, NodeStatus},
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

use super::answer::json;
use crate::http::{
    asked::Asked,
    error::HttpError,
    pages::changes::{compared, erased},
    segment::Segment,
};

#[derive(Serialize)]
struct Changes {
    /// As things stood on this day, and on days before it.
    on: Day,
    /// The edition.
    revision: u32,
    /// The one that it is compared with; 0 before the first.
    revision_before: u32,
    /// The rules by which the figures are computed.
    method: u32,
    /// How its files were read and taken; none where that is not known.
    read_with: Option<ReadWith>,
    statuses: Vec<Status>,
    procedures: Vec<Procedure>,
    figures: Vec<Figures>,
    open_procedures: Pair<OpenProcedures>,
    records: Vec<Records>,
    /// What was erased of the edition, and of the files that made it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    erased: Vec<Gone>,
}

/// Something that was erased.
#[derive(Serialize)]
struct Gone {
    /// `file`, `record` or `removal`.
    kind: &'static str,
    table: Option<Table>,
    /// The edition that had brought it.
    revision: u32,
    /// When it was erased.
    at: String,
}

/// What was said of the files beside their content.
#[derive(Serialize)]
struct ReadWith {
    mode: Mode,
    /// Which number of `1/2/2026` is the day.
    dates: Option<DateOrder>,
    source: Option<String>,
    /// The day on which the file was made, or on which what it says held.
    as_of: Option<Day>,
    basis: Option<Basis>,
    act: Option<Act>,
    aspect: Option<Aspect>,
    /// What headings and words of the file mean.
    mapping: Mapping,
    /// Cases that the copy no longer listed, and whether they were closed.
    unlisted: u32,
    closed: bool,
}

/// A stretch of days on which something comes to something else.
#[derive(Serialize)]
struct Status {
    aspect: Aspect,
    member_state: MemberState,
    /// `directive`, a theme, the number of an article, or a provision.
    node: String,
    from: Day,
    /// None: it holds on the day asked for.
    until: Option<Day>,
    before: Held,
    after: Held,
}

#[derive(Serialize)]
struct Held {
    status: NodeStatus,
    grade: Option<Grade>,
    contested: Option<bool>,
    assessed: Option<usize>,
    counted: Option<usize>,
    basis: Option<Basis>,
    as_of: Option<Day>,
}

#[derive(Serialize)]
struct Procedure {
    turn: ProcedureTurn,
    before: Option<CaseOnDay>,
    after: Option<CaseOnDay>,
}

#[derive(Serialize)]
struct Records {
    table: Table,
    #[serde(flatten)]
    counts: Counts,
}

/// Answers with what differs; the records themselves are in the edition's file.
///
/// # Errors
/// When there is no such edition, or comparing breaks off.
pub async fn get(
    Segment(revision): Segment,
    asked: Asked<NoFilter>,
) -> Result<Response, HttpError> {
    let (number, compared) = compared(&revision, &asked).await?;
    let erased = erased(&asked.site, number);
    let published = asked.site.history.published(number).await?;
    let read_with = published.and_then(|published| published.taken).map(read_with);
    json(asked, move |_| changes(&compared.change, read_with, &erased)).await
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
            .map(|one| Procedure {
                turn: one.turn(),
                before: one.before.clone(),
                after: one.after.clone(),
            })
            .collect(),
        figures: change.figures.clone(),
        open_procedures: change.open,
        records: change.counts.iter().map(|&(table, counts)| Records { table, counts }).collect(),
        erased: erased
            .iter()
            .map(|one| Gone {
                kind: one.kind.code(),
                table: one.kind.table(),
                revision: one.revision,
                at: one.at.clone(),
            })
            .collect(),
    }
}

fn status(one: &StatusChange) -> Status {
    Status {
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

fn held(Side { cell, .. }: &Side) -> Held {
    Held {
        status: cell.status,
        grade: cell.grade,
        contested: cell.contested,
        assessed: cell.assessed,
        counted: cell.counted,
        basis: cell.basis,
        as_of: cell.as_of,
    }
}
