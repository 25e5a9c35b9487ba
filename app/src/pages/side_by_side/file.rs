//! What is side by side as comma-separated text: for States a line for each row and State;
//! for a provision a line for each State and finding, also where none is held.

use data::{
    snapshot::{METHOD, cell::Cell},
    structure::Node,
    table::{csv_line, guarded},
};

use super::{SideBySideFilter, held, parts::Part, provision::shown, subject::Subject};
use crate::{
    components::{leaf::LeafCell, status::is_due, voice::Heard},
    context::PageContext,
};

/// The columns of States: the clocks; which row; a status with the fields that a cell has
/// in the API; a count or step with what it is of; and whether the row differs.
const OF_STATES: [&str; 19] = [
    "on",
    "revision",
    "method",
    "aspect",
    "row",
    "part",
    "member_state",
    "status",
    "grade",
    "contested",
    "inferred",
    "since",
    "as_of",
    "basis",
    "assessed",
    "counted",
    "value",
    "detail",
    "differs",
];

/// The columns of a provision: the clocks, the provision with its status in the State, and
/// a finding on it.
const OF_PROVISION: [&str; 21] = [
    "on",
    "revision",
    "method",
    "aspect",
    "provision",
    "member_state",
    "status",
    "grade",
    "contested",
    "inferred",
    "since",
    "as_of",
    "basis",
    "finding_on",
    "finding_status",
    "finding_date",
    "finding_basis",
    "finding_case",
    "finding",
    "source_id",
    "locator",
];

/// The file; without a choice it has only its columns.
#[must_use]
pub fn side_by_side_csv(ctx: &PageContext, filter: &SideBySideFilter) -> String {
    match filter.provision.as_ref().and_then(|one| Subject::of(ctx, one)) {
        Some(subject) => of_provision(ctx, filter, &subject),
        None => of_states(ctx, filter),
    }
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn yes_or_no(holds: bool) -> String {
    if holds { "yes" } else { "no" }.to_owned()
}

fn clocks(ctx: &PageContext, filter: &SideBySideFilter) -> [String; 4] {
    [
        ctx.on.to_string(),
        ctx.snapshot.revision().to_string(),
        METHOD.to_string(),
        filter.aspect.to_string(),
    ]
}

/// From the status on, the fields of a cell up to whose view it is.
fn status(cell: &Cell) -> [String; 7] {
    [
        cell.status.to_string(),
        text(cell.grade),
        cell.contested.map(yes_or_no).unwrap_or_default(),
        cell.inferred.map(yes_or_no).unwrap_or_default(),
        text(cell.since),
        text(cell.as_of),
        text(cell.basis),
    ]
}

fn of_states(ctx: &PageContext, filter: &SideBySideFilter) -> String {
    let mut file = csv_line(&OF_STATES);
    let mut line = |row: &str, part: String, state: String, rest: Vec<String>| {
        let begin = clocks(ctx, filter).into_iter().chain([row.to_owned(), part, state]);
        let mut cells: Vec<String> = begin.chain(rest).collect();
        cells.resize(OF_STATES.len(), String::new());
        file += &csv_line(&cells);
    };
    for part in Part::all(ctx, filter) {
        let differs = part.differs();
        if filter.only_different && !differs {
            continue;
        }
        for cell in &part.cells {
            let mut rest: Vec<String> = status(cell).into();
            rest.extend([text(cell.assessed), text(cell.counted)]);
            rest.extend([String::new(), String::new(), yes_or_no(differs)]);
            line("status", part.node.to_string(), cell.member_state.to_string(), rest);
        }
    }
    for &state in &filter.states {
        let mut count = |row: &str, part: String, value: String, detail: String, as_of: String| {
            // Its day stands where a status has one.
            let mut rest = vec![String::new(); 9];
            rest[5] = as_of;
            rest.extend([value, detail]);
            line(row, part, state.to_string(), rest);
        };
        let none = String::new;
        let bound = ctx.snapshot.is_bound(state, ctx.on);
        if bound {
            let of = ctx.snapshot.coverage_of(state, filter.aspect, ctx.on);
            count("coverage", none(), of.held.to_string(), of.of.to_string(), none());
        }
        let measures = held::held_measures(ctx, state);
        let newest = held::newest(ctx, &measures);
        let came = text(newest.and_then(data::table::Measure::came));
        let title = newest.map(|measure| guarded(measure.title.as_str()).into_owned());
        count("measures", none(), measures.len().to_string(), text(title), came);
        for case in held::cases(ctx, state) {
            let number = text(case.infringement_number);
            let part = format!("{} {number}", case.procedure_type).trim().to_owned();
            let stage = case.stage.to_string();
            count("procedure", part, stage, case.open.to_string(), text(case.stage_date));
        }
        if let Some(delay) = ctx.snapshot.delay(state, ctx.on).filter(|_| bound && is_due(ctx)) {
            let least = delay.at_least.map(|days| days.to_string()).unwrap_or_default();
            count("delay", none(), delay.at_most.to_string(), least, none());
        }
        if bound {
            let [known, lower, of] = held::maxima(ctx, state);
            count("penalties", "known".to_owned(), known.to_string(), of.to_string(), none());
            count("penalties", "lower".to_owned(), lower.to_string(), known.to_string(), none());
        }
    }
    file
}

fn of_provision(ctx: &PageContext, filter: &SideBySideFilter, subject: &Subject) -> String {
    let mut file = csv_line(&OF_PROVISION);
    for state in shown(ctx, filter) {
        let heard = subject.heard(ctx, state, filter.aspect);
        let node = Node::Article(subject.article);
        let stands: Vec<(String, [String; 7])> = if subject.provision.is_none() {
            let cell = ctx.snapshot.cell(state, node, filter.aspect, ctx.on);
            vec![(subject.article.to_string(), status(&cell))]
        } else {
            let leaves = subject.leaves.iter();
            let leaves = leaves.filter_map(|&at| LeafCell::on(ctx, state, at, filter.aspect));
            leaves.map(|leaf| (leaf.provision.to_string(), leaf_status(&leaf))).collect()
        };
        for (at, (name, status)) in stands.into_iter().enumerate() {
            let begin: Vec<String> = clocks(ctx, filter)
                .into_iter()
                .chain([name, state.to_string()])
                .chain(status)
                .collect();
            // Each finding stands once, at the first provision that is listed.
            let findings: Vec<[String; 8]> =
                if at == 0 { heard.iter().map(finding).collect() } else { Vec::new() };
            let findings =
                if findings.is_empty() { vec![<[String; 8]>::default()] } else { findings };
            for finding in findings {
                let cells: Vec<String> = begin.iter().cloned().chain(finding).collect();
                file += &csv_line(&cells);
            }
        }
    }
    file
}

fn leaf_status(leaf: &LeafCell) -> [String; 7] {
    [
        leaf.status.to_string(),
        text(leaf.grade),
        leaf.contested.map(yes_or_no).unwrap_or_default(),
        leaf.inferred.map(yes_or_no).unwrap_or_default(),
        text(leaf.since),
        text(leaf.as_of),
        text(leaf.basis),
    ]
}

fn finding(heard: &Heard) -> [String; 8] {
    let voice = &heard.voice;
    [
        voice.depth.to_string(),
        voice.status.to_string(),
        text(voice.date),
        voice.basis.to_string(),
        text(voice.case),
        guarded(&voice.text).into_owned(),
        voice.source.to_string(),
        guarded(&voice.locator).into_owned(),
    ]
}
