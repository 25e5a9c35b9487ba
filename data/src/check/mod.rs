//! What is wrong with the records of an edition among each other.
//!
//! A record can be right alone and wrong beside others: it may name a source
//! that is not listed, or give a case to a second State. A row's own faults
//! are found when it is read ([`crate::ingest`]); here nothing is weighed.

mod frame;
mod partial;
mod sayer;

use std::collections::{BTreeMap, HashSet};

pub use self::partial::check_partial;
use self::sayer::Sayer;
use crate::{
    issue::{Code, Severity},
    model::{ArticleNumber, CaseNumber, MemberState, ProcedureType, Provision, SourceId},
    structure::{Node, Structure},
    table::{
        Assessment, Dataset, Depth, Measure, Milestone, Origin, Penalty, Record, Reply, Statement,
        Table,
    },
};

/// A fault of one record among the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault it is.
    pub code: Code,
    /// Whether the record can be used all the same.
    pub severity: Severity,
    /// The record's table.
    pub table: Table,
    /// What names the record in it.
    pub key: String,
    /// Where the record entered.
    pub origin: Origin,
    /// The column at fault.
    pub column: &'static str,
    /// What stands there.
    pub value: String,
    /// What is wrong, the rule, and how to mend it.
    pub message: String,
}

/// Checks every record against the others.
#[must_use]
pub fn check(dataset: &Dataset) -> Vec<Fault> {
    let checker = Checker::of(dataset);
    let mut faults = Vec::new();
    frame::check(dataset, &mut faults);
    for fact in dataset.assessments.facts() {
        checker.assessment(&fact.record, &mut Sayer::of(&mut faults, Table::Assessments, fact));
    }
    for fact in dataset.penalties.facts() {
        checker.penalty(&fact.record, &mut Sayer::of(&mut faults, Table::Penalties, fact));
    }
    for fact in dataset.measures.facts() {
        checker.measure(&fact.record, &mut Sayer::of(&mut faults, Table::Measures, fact));
    }
    for fact in dataset.replies.facts() {
        checker.reply(&fact.record, &mut Sayer::of(&mut faults, Table::Replies, fact));
    }
    for fact in dataset.statements.facts() {
        checker.statement(&fact.record, &mut Sayer::of(&mut faults, Table::Statements, fact));
    }
    for fact in dataset.milestones.facts() {
        checker.milestone(&fact.record, &mut Sayer::of(&mut faults, Table::Milestones, fact));
    }
    checker.infringements(dataset, &mut faults);
    faults
}

/// Whether nothing rests on a table's records: each can be right or wrong beside
/// others, and makes none of them so.
#[must_use]
pub const fn stands_alone(table: Table) -> bool {
    match table {
        Table::Assessments
        | Table::Penalties
        | Table::Measures
        | Table::Replies
        | Table::Statements
        | Table::Milestones
        | Table::Demands => true,
        Table::Directives
        | Table::Provisions
        | Table::MemberStates
        | Table::Sources
        | Table::Infringements => false,
    }
}

/// Checks records that come into a dataset: those on which others rest are in it
/// already, of those that [stand alone](stands_alone) each is looked at beside it.
/// That spares a copy of all that comes in, and what is held and stands alone is not
/// looked at.
pub fn check_coming<'a>(
    dataset: &Dataset,
    records: impl Iterator<Item = &'a Record>,
) -> Vec<Fault> {
    let checker = Checker::of(dataset);
    let mut faults = Vec::new();
    frame::check(dataset, &mut faults);
    checker.infringements(dataset, &mut faults);
    for record in records {
        checker.alone(record, &mut faults);
    }
    faults
}

struct Checker<'a> {
    sources: HashSet<&'a SourceId>,
    states: HashSet<MemberState>,
    structure: Structure,
    /// The States and types with which each case stands.
    cases: BTreeMap<CaseNumber, Vec<(MemberState, ProcedureType)>>,
}

fn cases(dataset: &Dataset) -> BTreeMap<CaseNumber, Vec<(MemberState, ProcedureType)>> {
    let mut cases: BTreeMap<CaseNumber, Vec<(MemberState, ProcedureType)>> = BTreeMap::new();
    for step in dataset.infringements.iter() {
        if let Some(number) = step.infringement_number {
            cases.entry(number).or_default().push((step.member_state, step.procedure_type));
        }
    }
    cases
}

impl<'a> Checker<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        Self {
            sources: dataset.sources.iter().map(|source| &source.source_id).collect(),
            states: dataset.member_states.iter().map(|state| state.code).collect(),
            structure: Structure::of(dataset),
            cases: cases(dataset),
        }
    }

    fn assessment(&self, record: &Assessment, say: &mut Sayer<'_>) {
        self.source(Some(&record.source_id), say);
        self.state(record.member_state, say);
        self.depth(&record.depth(), record.article, say);
    }

    fn penalty(&self, record: &Penalty, say: &mut Sayer<'_>) {
        self.source(Some(&record.source_id), say);
        self.state(record.member_state, say);
        self.provision(&record.provision, say);
    }

    fn measure(&self, record: &Measure, say: &mut Sayer<'_>) {
        self.source(Some(&record.source_id), say);
        self.state(record.member_state, say);
    }

    fn reply(&self, record: &Reply, say: &mut Sayer<'_>) {
        self.source(Some(&record.source_id), say);
        self.state(record.member_state, say);
        self.depth(&record.depth(), record.article, say);
    }

    fn statement(&self, record: &Statement, say: &mut Sayer<'_>) {
        self.source(Some(&record.source_id), say);
    }

    fn milestone(&self, record: &Milestone, say: &mut Sayer<'_>) {
        self.source(record.source_id.as_ref(), say);
    }

    /// A record of a table that stands alone; of another nothing is said.
    fn alone(&self, record: &Record, faults: &mut Vec<Fault>) {
        let say = &mut Sayer::of(faults, record.table(), record);
        match record {
            Record::Assessments(record) => self.assessment(record, say),
            Record::Penalties(record) => self.penalty(record, say),
            Record::Measures(record) => self.measure(record, say),
            Record::Replies(record) => self.reply(record, say),
            Record::Statements(record) => self.statement(record, say),
            Record::Milestones(record) => self.milestone(record, say),
            Record::Demands(_)
            | Record::Directives(_)
            | Record::Provisions(_)
            | Record::MemberStates(_)
            | Record::Sources(_)
            | Record::Infringements(_) => {}
        }
    }

    /// What a record is about, and the article that it names beside.
    fn depth(&self, depth: &Depth, article: Option<ArticleNumber>, say: &mut Sayer<'_>) {
        match depth {
            Depth::Provision(provision) => {
                if let Some(article) = article.filter(|article| *article != provision.article()) {
                    say.say(
                        Code::OtherArticle,
                        Severity::Warning,
                        "article",
                        &article,
                        format!("provision {provision} is not of Article {article}; the provision decides, so mend the article"),
                    );
                }
                self.provision(provision, say);
            }
            Depth::Article(article) => self.article(*article, "article", say),
            Depth::Theme(_) | Depth::Directive => {}
        }
    }

    fn infringements(&self, dataset: &Dataset, faults: &mut Vec<Fault>) {
        for fact in dataset.infringements.facts() {
            let step = &fact.record;
            let mut say = Sayer::of(faults, Table::Infringements, fact);
            self.source(Some(&step.source_id), &mut say);
            self.state(step.member_state, &mut say);
            let Some(number) = step.infringement_number else { continue };
            self.case(number, Some(step.member_state), Some(step.procedure_type), &mut say);
        }
    }

    /// One State and one type to a case.
    fn case(
        &self,
        number: CaseNumber,
        state: Option<MemberState>,
        kind: Option<ProcedureType>,
        say: &mut Sayer<'_>,
    ) {
        let rows = self.cases.get(&number).map_or(&[][..], Vec::as_slice);
        if let Some(own) = state
            && let Some((other, _)) = rows.iter().find(|(state, _)| *state != own)
        {
            say.say(
                Code::CaseOfTwoStates,
                Severity::Error,
                "member_state",
                &own,
                format!("{number} stands here with {own} and elsewhere with {other}; a case has one State"),
            );
        }
        if let Some(own) = kind
            && let Some((_, other)) = rows.iter().find(|(_, kind)| *kind != own)
        {
            say.say(
                Code::CaseOfTwoTypes,
                Severity::Error,
                "type",
                &own,
                format!(
                    "{number} stands here as {own} and elsewhere as {other}, and a case has one type; mend the one that is wrong, and where a file has no column for it, so that it was said of the file as its aspect, add such a column"
                ),
            );
        }
    }

    fn source(&self, source: Option<&SourceId>, say: &mut Sayer<'_>) {
        let Some(source) = source.filter(|source| !self.sources.contains(source)) else { return };
        say.say(
            Code::UnknownSource,
            Severity::Error,
            "source_id",
            &source,
            format!("`{source}` is not a source in `sources`; import its row there too, or mend the short name"),
        );
    }

    fn state(&self, state: MemberState, say: &mut Sayer<'_>) {
        if self.states.contains(&state) {
            return;
        }
        say.say(
            Code::UnknownMemberState,
            Severity::Error,
            "member_state",
            &state,
            format!("{state} is not in `member_states`, so it is not known when it is bound; import its row there too"),
        );
    }

    fn provision(&self, provision: &Provision, say: &mut Sayer<'_>) {
        if self.structure.reached_by(provision).is_empty() {
            say.say(
                Code::UnknownProvision,
                Severity::Warning,
                "provision",
                &provision,
                format!("the Directive has no provision {provision}; the row is kept and decides nothing"),
            );
        } else {
            self.article(provision.article(), "provision", say);
        }
    }

    fn article(&self, article: ArticleNumber, column: &'static str, say: &mut Sayer<'_>) {
        if self.structure.article(article).is_none() {
            say.say(
                Code::UnknownProvision,
                Severity::Warning,
                column,
                &article,
                format!(
                    "the Directive has no Article {article}; the row is kept and decides nothing"
                ),
            );
        } else if !self.structure.has(Node::Article(article)) {
            say.say(
                Code::NotAssessed,
                Severity::Warning,
                column,
                &article,
                format!("Article {article} asks nothing of national law that is assessed; the row is kept and decides nothing"),
            );
        }
    }
}

#[cfg(test)]
mod tests;
