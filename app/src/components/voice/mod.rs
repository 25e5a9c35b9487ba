//! What was said, by whom, where and when: a row of the evidence made ready to
//! show.

mod heard;

use data::{
    model::{Act, Basis, CaseNumber, EdtfDate, FindingStatus, SourceId, Stage},
    snapshot::{
        finding::{Evidence, Finding},
        interval::Interval,
    },
    table::{Assessment, Depth, Origin},
};

pub(crate) use self::heard::{Heard, Replaced, Role, heard};
use super::{deciding::End, status::as_node};
use crate::context::PageContext;

/// A row of the evidence.
#[derive(Debug, Clone)]
pub(crate) struct Voice {
    /// The part of the Directive that it speaks of.
    pub(crate) depth: Depth,
    /// What it says.
    pub(crate) status: FindingStatus,
    /// Whose view it is.
    pub(crate) basis: Basis,
    /// In what act it was said.
    pub(crate) act: Option<Act>,
    /// The step, if it is one of a procedure.
    pub(crate) stage: Option<Stage>,
    /// When, as the source gives it.
    pub(crate) date: Option<EdtfDate>,
    /// The days that it may be of.
    pub(crate) interval: Interval,
    /// Its words as held.
    pub(crate) text: String,
    /// The procedure in which it was said.
    pub(crate) case: Option<CaseNumber>,
    /// Whether its article or theme was chosen from the subject.
    pub(crate) inferred: bool,
    /// Who reports it.
    pub(crate) source: SourceId,
    /// Where in the source.
    pub(crate) locator: String,
    /// The file and the row it came from.
    pub(crate) origin: Origin,
    /// The row, as the rules name it.
    from: Evidence,
}

impl Voice {
    /// The voice of a row of the assessments.
    pub(crate) fn of_assessment(ctx: &PageContext, row: usize) -> Option<Self> {
        let fact = ctx.snapshot.dataset().assessments.facts().get(row)?;
        let said: &Assessment = &fact.record;
        Some(Self {
            depth: said.depth(),
            status: said.status,
            basis: said.basis,
            act: said.act,
            stage: None,
            date: said.as_of,
            interval: ctx.snapshot.interval_of(said.as_of, &said.source_id),
            text: said.finding.clone(),
            case: said.case,
            inferred: said.attribution == Some(data::model::Attribution::BySubject),
            source: said.source_id.clone(),
            locator: said.locator.clone(),
            origin: fact.origin.clone(),
            from: Evidence::Assessment(row),
        })
    }

    /// The end of a procedure that this is, if it is no word but an end.
    pub(crate) fn end(&self) -> Option<End> {
        End::of_step(self.stage?, as_node(self.status), self.basis)
    }

    /// The voice of a step of a procedure, which says what the rules make of it.
    fn of_step(ctx: &PageContext, row: usize, depth: Depth, said: &Finding) -> Option<Self> {
        let fact = ctx.snapshot.dataset().infringements.facts().get(row)?;
        let step = &fact.record;
        Some(Self {
            depth,
            status: said.status,
            basis: said.basis,
            act: said.act,
            stage: Some(step.stage),
            date: step.date,
            interval: said.interval,
            text: step.note.clone(),
            case: step.infringement_number,
            inferred: false,
            source: step.source_id.clone(),
            locator: String::new(),
            origin: fact.origin.clone(),
            from: Evidence::Step(row),
        })
    }
}
