//! Measures, procedures, stated figures and sources as results.

use data::model::Aspect;

use super::hit::{Line, Marks, Shown};
use crate::{
    components::{links, statement::said},
    format,
};

/// A national measure, by its title or a number.
pub(super) fn measure(marks: &Marks<'_>, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let measure = &ctx.snapshot.dataset().measures.facts().get(row)?.record;
    let of_state = links::state(ctx, measure.member_state, Aspect::default());
    let words = [
        marks.if_found(&measure.nim_id, ""),
        marks.if_found(&measure.official_journal_ref, ""),
        marks.if_found(&measure.note, "en"),
    ];
    Some(Shown {
        to: format!("{of_state}#measures"),
        // The title keeps its own language, which the data do not name.
        head: marks.foreign(measure.title.as_str(), ""),
        of: vec![
            marks.naming(&ctx.words.name(&measure.member_state), measure.member_state),
            Line::plain(ctx.words.name(&measure.kind)),
        ],
        words: words.into_iter().flatten().collect(),
        source: Some(measure.source_id.clone()),
    })
}

/// A procedure with the step in which the words were found.
pub(super) fn procedure(marks: &Marks<'_>, case: usize, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let words = &ctx.words;
    let case = ctx.snapshot.cases().get(case)?;
    let on_day = case.on(ctx.on)?;
    let step = &ctx.snapshot.dataset().infringements.facts().get(row)?.record;
    let id = case.id();
    let number =
        id.number.map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
    let named = [("state", words.name(&id.member_state).into()), ("part", number.into())];
    let when = format::date_or_none(words, step.date);
    let args = [("step", words.name(&step.stage).into()), ("when", when.into())];
    let note = marks.if_found(&step.note, "en");
    let of_state = links::state(ctx, id.member_state, id.procedure_type.aspect());
    Some(Shown {
        to: format!("{of_state}#procedures"),
        head: marks.naming(&words.get("search-of-state", &named), id.member_state),
        of: vec![
            marks.short(&words.name(&id.procedure_type)),
            Line::plain(words.name(&on_day.open)),
            marks.short(&words.get("search-step", &args)),
        ],
        words: note.into_iter().collect(),
        source: Some(step.source_id.clone()),
    })
}

/// A figure that an institution stated.
pub(super) fn statement(marks: &Marks<'_>, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let dataset = ctx.snapshot.dataset();
    let statement = &dataset.statements.facts().get(row)?.record;
    let source = dataset.sources.get(statement.source_id.as_str());
    let publisher = source.map(|source| marks.foreign(&source.record.publisher, ""));
    let said = said(ctx, statement).words();
    let day = format::day(&ctx.words, statement.date);
    Some(Shown {
        to: format!("{}#others", links::source(ctx, &statement.source_id)),
        head: marks.foreign(&said, "en"),
        of: publisher.into_iter().chain([Line::plain(day)]).collect(),
        words: marks.if_found(&statement.locator, "en").into_iter().collect(),
        source: Some(statement.source_id.clone()),
    })
}

/// A source, by its title, its short name, a reference or who published it.
pub(super) fn source(marks: &Marks<'_>, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let source = &ctx.snapshot.dataset().sources.facts().get(row)?.record;
    let publisher = (!source.publisher.is_empty()).then(|| marks.foreign(&source.publisher, ""));
    let of = [
        Some(marks.short(source.source_id.as_str())),
        publisher,
        Some(Line::plain(ctx.words.name(&source.kind))),
        Some(Line::plain(format::date_or_none(&ctx.words, source.date))),
    ];
    Some(Shown {
        to: links::source(ctx, &source.source_id),
        head: marks.foreign(source.title.as_str(), ""),
        of: of.into_iter().flatten().collect(),
        words: marks.if_found(&source.celex_or_ref, "").into_iter().collect(),
        source: None,
    })
}
