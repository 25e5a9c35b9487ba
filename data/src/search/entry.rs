//! The things of an edition that can be found, each with the words under which it is,
//! and the day from which it counts.

use super::ResultKind;
use crate::{
    model::{ArticleNumber, Day, EdtfDate, MemberState, ProcedureType, Stage, Theme},
    snapshot::Snapshot,
    state_names::state_names,
    table::{Depth, Measure},
};

/// A thing that can be found, by its place in the edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A State.
    State(MemberState),
    /// An article.
    Article(ArticleNumber),
    /// A provision, by its place among the leaves.
    Provision(usize),
    /// A national measure, by its row.
    Measure(usize),
    /// A procedure, by its place among the cases, and the row of a step of it.
    Procedure {
        /// The case.
        case: usize,
        /// The step that has the words.
        row: usize,
    },
    /// What a source says of a State, by its row.
    Finding(usize),
    /// What a State replied, by its row.
    Reply(usize),
    /// A figure that was stated, by its row.
    Statement(usize),
    /// A source, by its row.
    Source(usize),
}

impl Item {
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> ResultKind {
        match self {
            Self::State(_) => ResultKind::States,
            Self::Article(_) => ResultKind::Articles,
            Self::Provision(_) => ResultKind::Provisions,
            Self::Measure(_) => ResultKind::Measures,
            Self::Procedure { .. } => ResultKind::Procedures,
            Self::Finding(_) => ResultKind::Findings,
            Self::Reply(_) => ResultKind::Replies,
            Self::Statement(_) => ResultKind::Statements,
            Self::Source(_) => ResultKind::Sources,
        }
    }

    /// The same for all steps of one procedure, of which one is enough.
    #[must_use]
    pub const fn as_whole(self) -> Self {
        match self {
            Self::Procedure { case, .. } => Self::Procedure { case, row: 0 },
            other => other,
        }
    }
}

/// A thing with the words under which it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub item: Item,
    /// The first day on which it is shown; none is every day.
    pub from: Option<Day>,
    /// What it says or is called.
    pub own: Vec<String>,
    /// What it is of: its State, article, procedure.
    pub about: Vec<String>,
}

/// How things of the field are called, in every language in which they are searched.
pub trait Names {
    /// A State.
    fn state(&self, state: MemberState) -> Vec<String>;
    /// An article.
    fn article(&self, number: ArticleNumber) -> Vec<String>;
    /// A theme.
    fn theme(&self, theme: Theme) -> Vec<String>;
    /// What a procedure is about.
    fn procedure_type(&self, procedure_type: ProcedureType) -> Vec<String>;
    /// A step of a procedure.
    fn stage(&self, stage: Stage) -> Vec<String>;
}

/// Everything that can be found in an edition, kind by kind, in the edition's order.
#[must_use]
pub fn entries(snapshot: &Snapshot, names: &dyn Names) -> Vec<Entry> {
    let of = Of { snapshot, names };
    let mut all = of.states();
    all.extend(of.articles());
    all.extend(of.provisions());
    all.extend(of.measures());
    all.extend(of.procedures());
    all.extend(of.findings());
    all.extend(of.replies());
    all.extend(of.statements());
    all.extend(of.sources());
    all
}

struct Of<'a> {
    snapshot: &'a Snapshot,
    names: &'a dyn Names,
}

impl Of<'_> {
    /// A State in what is said of it: its names and its codes.
    fn state(&self, state: MemberState) -> Vec<String> {
        let mut words = self.names.state(state);
        words.push(state.code().to_owned());
        let entry = self.snapshot.member_state(state);
        words.extend(entry.map(|entry| entry.iso_alpha2.clone()));
        words
    }

    /// The part of the Directive that something speaks of.
    fn depth(&self, depth: &Depth) -> Vec<String> {
        match depth {
            Depth::Directive => Vec::new(),
            Depth::Theme(theme) => self.names.theme(*theme),
            Depth::Article(number) => vec![article(*number)],
            Depth::Provision(provision) => vec![format!("Article {provision}")],
        }
    }

    fn states(&self) -> Vec<Entry> {
        let of = |state: MemberState| {
            let mut own = self.state(state);
            let entry = self.snapshot.member_state(state);
            own.extend(
                entry.into_iter().flat_map(|of| [of.iso_alpha3.clone(), of.name.to_string()]),
            );
            own.extend(names_of(state).map(str::to_owned));
            Entry { item: Item::State(state), from: None, own, about: Vec::new() }
        };
        self.snapshot.member_states().map(|entry| of(entry.code)).collect()
    }

    fn articles(&self) -> Vec<Entry> {
        let mut articles: Vec<_> = self.snapshot.structure().articles().iter().collect();
        articles.sort_by_key(|article| article.number());
        let of = |of: &crate::structure::Article| {
            let mut own = self.names.article(of.number());
            own.extend([article(of.number()), of.heading().to_owned()]);
            let about = self.names.theme(of.theme());
            Entry { item: Item::Article(of.number()), from: None, own, about }
        };
        articles.into_iter().map(of).collect()
    }

    fn provisions(&self) -> Vec<Entry> {
        let leaves = self.snapshot.structure().leaves().iter().enumerate();
        leaves
            .map(|(at, leaf)| Entry {
                item: Item::Provision(at),
                from: None,
                own: vec![format!("Article {}", leaf.provision), leaf.summary.to_string()],
                about: Vec::new(),
            })
            .collect()
    }

    fn measures(&self) -> Vec<Entry> {
        let measures = self.snapshot.dataset().measures.iter().enumerate();
        measures
            .map(|(row, measure)| Entry {
                item: Item::Measure(row),
                from: first_known(measure),
                own: vec![
                    measure.title.to_string(),
                    measure.nim_id.clone(),
                    measure.official_journal_ref.clone(),
                    measure.note.clone(),
                ],
                about: self.state(measure.member_state),
            })
            .collect()
    }

    /// A step each, so that what a later one says is not found before its day.
    fn procedures(&self) -> Vec<Entry> {
        let steps = self.snapshot.dataset().infringements.facts();
        let mut found = Vec::new();
        for (at, case) in self.snapshot.cases().iter().enumerate() {
            let id = case.id();
            let mut about = self.state(id.member_state);
            about.extend(self.names.procedure_type(id.procedure_type));
            let number = id.number.map(|number| number.to_string());
            for entry in case.entries() {
                let note = steps.get(entry.row).map(|step| step.record.note.clone());
                let mut own = self.names.stage(entry.stage);
                own.extend(number.clone());
                own.extend(note);
                let item = Item::Procedure { case: at, row: entry.row };
                let from = Some(entry.interval.last);
                found.push(Entry { item, from, own, about: about.clone() });
            }
        }
        found
    }

    fn findings(&self) -> Vec<Entry> {
        let said = self.snapshot.dataset().assessments.iter().enumerate();
        said.map(|(row, said)| {
            let mut about = self.state(said.member_state);
            about.extend(self.depth(&said.depth()));
            about.extend(said.case.map(|case| case.to_string()));
            Entry {
                item: Item::Finding(row),
                from: Some(self.snapshot.interval_of(said.as_of, &said.source_id).last),
                own: vec![said.finding.clone(), said.locator.clone()],
                about,
            }
        })
        .collect()
    }

    fn replies(&self) -> Vec<Entry> {
        let replies = self.snapshot.dataset().replies.iter().enumerate();
        replies
            .map(|(row, reply)| {
                let mut about = self.state(reply.member_state);
                about.extend(self.depth(&reply.depth()));
                Entry {
                    item: Item::Reply(row),
                    from: Some(reply.date.last()),
                    own: vec![reply.reply.to_string(), reply.locator.clone()],
                    about,
                }
            })
            .collect()
    }

    fn statements(&self) -> Vec<Entry> {
        let sources = &self.snapshot.dataset().sources;
        let statements = self.snapshot.dataset().statements.iter().enumerate();
        statements
            .map(|(row, statement)| {
                let source = sources.get(statement.source_id.as_str());
                let publisher = source.map(|source| source.record.publisher.clone());
                Entry {
                    item: Item::Statement(row),
                    from: Some(statement.date),
                    own: vec![statement.statement.to_string(), statement.locator.clone()],
                    about: publisher.into_iter().collect(),
                }
            })
            .collect()
    }

    fn sources(&self) -> Vec<Entry> {
        let sources = self.snapshot.dataset().sources.iter().enumerate();
        sources
            .map(|(row, source)| Entry {
                item: Item::Source(row),
                from: None,
                own: vec![
                    source.title.to_string(),
                    source.source_id.to_string(),
                    source.celex_or_ref.clone(),
                ],
                about: vec![source.publisher.clone()],
            })
            .collect()
    }
}

/// The names of a State in the official languages, short and long.
pub fn names_of(state: MemberState) -> impl Iterator<Item = &'static str> {
    state_names().filter(move |(of, _)| *of == state).map(|(_, name)| name)
}

fn article(number: ArticleNumber) -> String {
    format!("Article {number}")
}

/// The first day on which a measure is shown: the first of its dates.
fn first_known(measure: &Measure) -> Option<Day> {
    let dates = [measure.adopted, measure.published, measure.in_force];
    dates.iter().flatten().map(EdtfDate::last).min()
}
