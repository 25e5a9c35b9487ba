//! One candidate of a node in words: what it says, and what became of it.

use data::{
    model::{Act, Aspect, Basis, EdtfDate, FindingStatus, MemberState},
    snapshot::{case::Case, finding::Evidence, rollup::Candidate, standing::Standing},
    structure::Node,
    table::{Depth, MeasureKind},
};
use leptos::prelude::*;

use super::sources::{listed, sources};
use crate::{
    components::{
        deciding::{End, given_date},
        finding::{date, depth_label},
        links,
        sentence::node_label,
        status::{as_node, early, word_inside},
        voice::{Heard, Role, Voice},
    },
    context::PageContext,
    format,
};

/// One candidate, in words.
pub(super) struct Line<'a> {
    pub(super) ctx: &'a PageContext,
    pub(super) state: MemberState,
    pub(super) node: Node,
    pub(super) aspect: Aspect,
    pub(super) candidate: &'a Candidate,
    pub(super) standing: Option<&'a Standing>,
    pub(super) heard: &'a [Heard],
}

impl Line<'_> {
    /// The sentences: what it says, on which sources that rests, and what became
    /// of it.
    pub(super) fn say(&self, decides: bool, set_aside: bool) -> AnyView {
        let words = &self.ctx.words;
        let became = if set_aside {
            Some(words.say("why-set-aside"))
        } else {
            decides.then(|| words.say("why-decides"))
        };
        let spaced = |view: Option<AnyView>| view.map(|view| view! { " "{view} });
        view! {
            {self.said()}
            " "
            {sources(self.ctx, &self.candidate.carries.evidence)}
            {spaced(self.shortened().map(IntoAny::into_any))}
            {spaced(self.speaks_of_a_part().map(IntoAny::into_any))}
            {spaced(self.overtaken())}
            {spaced(self.contested_by())}
            {spaced(became.map(IntoAny::into_any))}
        }
        .into_any()
    }

    /// What the candidate says, before what became of it.
    fn said(&self) -> String {
        let (ctx, words) = (self.ctx, &self.ctx.words);
        let carried = &self.candidate.carries;
        let place = ("place", self.place().into());
        let (date, on_date) = self.when();
        let node_status = as_node(self.candidate.status);
        if let Some(end) = End::of(ctx, carried, node_status) {
            let status = word_inside(ctx, node_status, self.aspect);
            let ended = end.say(words, on_date);
            let id = if end.is_complete() { "why-line-complete" } else { "why-line-ended" };
            return words.get(id, &[place, ("status", status.into()), ("ended", ended.into())]);
        }
        let said = self.standing.map_or(self.candidate.status, |standing| standing.said);
        let basis = ("basis", words.name_as("inside", &carried.basis).into());
        if let Some(early) = early(ctx, said, self.aspect, carried.interval) {
            let args = [place, basis, ("said", early.into()), ("date", date.into())];
            return words.get("why-line-early", &args);
        }
        let status = word_inside(ctx, as_node(said), self.aspect);
        if said.is_gap() || said == FindingStatus::Transposed {
            // A letter is an allegation; only a court establishes.
            let claim = [("basis", carried.basis.code().into()), ("status", status.into())];
            let act = carried.act.filter(|_| said.is_gap()).map_or("none", Act::code);
            let args = [
                place,
                ("claim", words.get("claim", &claim).into()),
                ("act", act.into()),
                ("date", date.into()),
            ];
            return words.get("why-line-claim", &args);
        }
        let declared = if carried.basis == Basis::MemberState { "yes" } else { "no" };
        let args = [
            place,
            basis,
            ("declared", declared.into()),
            ("status", status.into()),
            ("date", date.into()),
        ];
        words.get("why-line", &args)
    }

    /// The part of the Directive that the candidate is of.
    fn place(&self) -> String {
        let structure = self.ctx.snapshot.structure();
        let Some(child) = self.candidate.child else {
            return self
                .ctx
                .words
                .get("why-own", &[("node", node_label(self.ctx, self.node).into())]);
        };
        match self.node {
            Node::Directive => structure
                .themes()
                .get(child)
                .map(|theme| self.ctx.words.name(theme))
                .unwrap_or_default(),
            Node::Theme(_) => structure
                .articles()
                .get(child)
                .map(|article| node_label(self.ctx, Node::Article(article.number())))
                .unwrap_or_default(),
            Node::Article(_) => structure
                .leaves()
                .get(child)
                .map(|leaf| depth_label(self.ctx, &Depth::Provision(leaf.provision.clone())))
                .unwrap_or_default(),
        }
    }

    /// When the finding that it carries was made, as its source gives it: alone,
    /// and with the word before it.
    fn when(&self) -> (String, String) {
        let carried = &self.candidate.carries;
        let given =
            given_date(self.ctx, carried).unwrap_or_else(|| EdtfDate::up_to(carried.counts_from));
        let words = &self.ctx.words;
        (format::date(words, given), format::on_date(words, given))
    }

    /// That an end lies later than its source says, since the case was seen open
    /// after the first day of it (rule 3).
    fn shortened(&self) -> Option<String> {
        let end = |row: &Evidence| match row {
            Evidence::Step(row) => {
                let cases = self.ctx.snapshot.cases().iter();
                cases.flat_map(Case::endings).find(|ending| ending.row == *row)
            }
            Evidence::Assessment(_) => None,
        };
        let end = self.candidate.carries.evidence.iter().find_map(end)?;
        let given = end.date.and_then(|date| date.first());
        let first = end.interval.first.filter(|first| Some(*first) != given)?;
        let day = |day| format::day(&self.ctx.words, day).into();
        Some(
            self.ctx
                .words
                .get("why-shortened", &[("seen", day(first.previous())), ("first", day(first))]),
        )
    }

    /// That a word which says that all is well, on an article chosen from the
    /// subject, may speak of a part only (rule 7).
    fn speaks_of_a_part(&self) -> Option<String> {
        let own = self.standing.filter(|_| self.candidate.child.is_none())?;
        let partial = own.by_subject && own.status == FindingStatus::Transposed;
        partial.then(|| self.ctx.words.say("why-of-a-part"))
    }

    /// What later law overtook it, if any did (rule 5).
    fn overtaken(&self) -> Option<AnyView> {
        let standing = self.standing.filter(|standing| standing.said != standing.status)?;
        let words = &self.ctx.words;
        let snapshot = &self.ctx.snapshot;
        let from = standing.interval.first;
        let comes = |day| day <= self.ctx.on && from.is_none_or(|first| day >= first);
        let deadline = snapshot.directive().deadline;
        let measures = snapshot.dataset().measures.iter().filter_map(|measure| {
            let counts = measure.member_state == self.state && measure.kind == MeasureKind::Act;
            let came = measure.came().filter(|_| counts)?;
            Some((came.last(), Some((came, measure))))
        });
        let (_, measure) = std::iter::once((deadline, None))
            .chain(measures)
            .filter(|(day, _)| comes(*day))
            .min_by_key(|(day, _)| *day)?;
        Some(match measure {
            None => words
                .get("why-overtaken-due", &[("day", format::day(words, deadline).into())])
                .into_any(),
            Some((came, measure)) => words.linked(
                "why-overtaken-measure",
                &[
                    ("title", measure.title.to_string().into()),
                    ("day", format::date(words, came).into()),
                    ("source", measure.source_id.to_string().into()),
                ],
                &[("source", links::source(self.ctx, &measure.source_id))],
            ),
        })
    }

    /// Who disagrees with the finding that stands there.
    fn contested_by(&self) -> Option<AnyView> {
        if !self.candidate.contested {
            return None;
        }
        let words = &self.ctx.words;
        let said = self.standing.map(|standing| standing.said);
        let disagreeing =
            self.heard.iter().filter(|heard| self.speaks_here(&heard.voice)).filter(|heard| {
                heard.role == Role::Contests
                    || said.is_some_and(|said| {
                        heard.voice.status != said && heard.role <= Role::SetAside
                    })
            });
        let who: Vec<AnyView> = disagreeing
            .map(|heard| {
                let who = match heard.voice.end() {
                    Some(_) => words.say("why-who-end"),
                    None => words.name_as("inside", &heard.voice.basis),
                };
                words.linked(
                    "why-who",
                    &[
                        ("basis", who.into()),
                        ("source", heard.voice.source.to_string().into()),
                        ("date", date(self.ctx, &heard.voice).into()),
                    ],
                    &[("source", links::source(self.ctx, &heard.voice.source))],
                )
            })
            .collect();
        if who.is_empty() {
            // Below a child node the disagreement is told where it stands.
            return Some(words.say("why-contested-below").into_any());
        }
        Some(view! { {words.say("why-contested")}" "{listed(self.ctx, who)}"." }.into_any())
    }

    /// Whether a voice speaks where this candidate stands.
    fn speaks_here(&self, voice: &Voice) -> bool {
        let structure = self.ctx.snapshot.structure();
        match (&voice.depth, self.candidate.child, self.node) {
            (Depth::Provision(provision), Some(leaf), Node::Article(_)) => {
                structure.reached_by(provision).contains(&leaf)
            }
            (Depth::Provision(_), ..) => false,
            (_, child, _) => child.is_none(),
        }
    }
}
