//! The steps of procedures that a row of a table kept by hand tells of: a day each.

use super::{
    cells::Common,
    heading::Holds,
    row::{RowSays, Rows},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::finding::{Said, said},
        sheet::Row,
    },
    issue::{Code, Issue, Severity},
    model::{Aspect, EdtfDate, MemberState, ProcedureType, Stage},
    table::{ProcedureStep, Record},
};

impl Rows<'_> {
    /// The days of each step, whatever else of the row is understood.
    pub(super) fn days_of_steps(
        &self,
        row: &Row,
        says: &mut RowSays,
    ) -> Vec<(Stage, Vec<EdtfDate>)> {
        let days = self.headings.steps().filter_map(|(at, meaning, stage)| {
            Some((at, stage, self.days(row, at, meaning, says).ok()?))
        });
        let days: Vec<_> = days.collect();
        self.reversed(row, &days, says);
        days.into_iter().map(|(_, stage, days)| (stage, days)).collect()
    }

    /// Says of a step that stands before one that it can only follow. Of a row with several
    /// days of a step nothing tells which of them belong together.
    fn reversed(&self, row: &Row, days: &[(usize, Stage, Vec<EdtfDate>)], says: &mut RowSays) {
        const FOLLOWING: [Stage; 4] = [
            Stage::LetterOfFormalNotice,
            Stage::ReasonedOpinion,
            Stage::Referral258,
            Stage::Closure,
        ];
        let mut before: Option<(usize, EdtfDate)> = None;
        for of in FOLLOWING {
            let step = days.iter().find_map(|(at, stage, days)| match &**days {
                [day] if *stage == of => Some((*at, *day)),
                _ => None,
            });
            let Some((at, day)) = step else { continue };
            let earliest = before.map(|(before, first)| (before, first.first(), first));
            if let Some((before, Some(first), shown)) = earliest
                && day.last() < first
            {
                let message = format!(
                    "{day} is before {shown}, the day below `{}`, which this step can only follow; both are kept as they stand, so look whether they are in each other's place",
                    self.heading(before)
                );
                let issue = self.issue(row, at, Code::DaysReversed, message);
                says.issues.push(Issue { severity: Severity::Warning, ..issue });
            }
            before = Some((at, day));
        }
    }

    /// Says of a row without the day of any step what it holds beside: without a step there
    /// is no record that could keep it.
    pub(super) fn without_days(&self, row: &Row, says: &mut RowSays) {
        use Meaning::{Case, Finding, Locator, Measure};
        let says_nothing = |at: usize| said(self.words, &row.cell(at).text()) == Said::Nothing;
        let has_day = self.headings.steps().any(|(at, ..)| !says_nothing(at));
        if has_day || self.headings.has_findings() {
            return;
        }
        let is_kept = |holds: &Holds| matches!(holds, Holds::A(Case | Finding | Locator | Measure));
        for (at, holds, _) in &self.headings.columns {
            if !is_kept(holds) || says_nothing(*at) {
                continue;
            }
            let message = format!(
                "`{}` stands in a row without the day of a step, so it is not kept; write the day below the step that was taken, if there was one",
                row.cell(*at).text().trim()
            );
            let issue = self.issue(row, *at, Code::BadValue, message);
            says.issues.push(Issue { severity: Severity::Warning, ..issue });
        }
    }

    /// The steps of a procedure, a day each.
    pub(super) fn steps(
        &self,
        states: &[MemberState],
        days: Vec<(Stage, Vec<EdtfDate>)>,
        common: &Common,
        says: &mut RowSays,
    ) {
        // Words of a row without a finding are about its steps.
        let words = [common.finding.as_str(), &common.locator];
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        let note = if says.findings.is_empty() { words.join("; ") } else { String::new() };
        let aspect = common.aspect.or(self.given.aspect);
        let source = common.sources.first().or(self.given.source.as_ref());
        let (Some(aspect), Some(source)) = (aspect, source) else { return };
        for (stage, days) in days {
            for state in states {
                for day in &days {
                    says.steps.push(Record::Infringements(ProcedureStep {
                        member_state: *state,
                        infringement_number: common.case,
                        procedure_type: type_of(aspect),
                        stage,
                        date: Some(*day),
                        source_id: source.clone(),
                        note: note.clone(),
                    }));
                }
            }
        }
    }
}

const fn type_of(aspect: Aspect) -> ProcedureType {
    match aspect {
        Aspect::Communication => ProcedureType::NonCommunication,
        Aspect::Conformity => ProcedureType::NonConformity,
        Aspect::Application => ProcedureType::IncorrectApplication,
    }
}
