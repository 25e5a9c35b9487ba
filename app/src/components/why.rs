//! Why a node has its status, finding by finding, in plain words: what was
//! weighed, what decided, what was set aside, overtaken or disagreed with.

use data::{
    model::{Aspect, MemberState, NodeStatus},
    snapshot::{
        cell::Cell,
        finding::Evidence,
        rollup::{Candidate, Weighing},
        standing::Standing,
    },
    structure::Node,
    table::{Depth, MeasureKind},
};
use leptos::prelude::*;

use super::{
    finding::{date, depth_label},
    sentence::node_label,
    status::{as_node, word_inside},
    voice::{Heard, Role, Voice},
};
use crate::{context::PageContext, format};

/// The explanation, folded; none where nothing was weighed.
pub(crate) fn why(
    ctx: &PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
    heard: &[Heard],
) -> Option<AnyView> {
    let structure = ctx.snapshot.structure();
    let branch = ctx.snapshot.branch(state, aspect)?;
    let weighing = branch.weighing_on(structure, node, ctx.on)?;
    if weighing.remaining.is_empty() {
        return None;
    }
    let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
    let line = |candidate: &Candidate, decides: bool, set_aside: bool| {
        let standing = match (candidate.child, node) {
            (None, _) => branch.own_on(structure, node, ctx.on),
            (Some(leaf), Node::Article(_)) => branch.leaf_on(leaf, ctx.on),
            (Some(_), _) => None,
        };
        Line { ctx, state, node, aspect, candidate, standing, heard }.say(decides, set_aside)
    };
    let weighed = weighing
        .remaining
        .iter()
        .enumerate()
        .map(|(at, candidate)| (candidate, weighing.deciding.contains(&at), false))
        .chain(weighing.superseded.iter().map(|candidate| (candidate, false, true)))
        .map(|(candidate, decides, set_aside)| {
            let class = if decides { "is-deciding" } else { "" };
            view! { <li class=class>{line(candidate, decides, set_aside)}</li> }
        })
        .collect_view();
    let words = &ctx.words;
    let verdict = verdict(ctx, &weighing, &cell, aspect)
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect_view();
    let rules = words.linked(
        "why-rules",
        &[("method", data::snapshot::METHOD.into())],
        &[("method", format!("{}#method", ctx.link("/about")))],
    );
    let of = words.get(
        "why-of",
        &[
            ("state", words.name_as("inside", &state).into()),
            ("node", node_label(ctx, node).into()),
        ],
    );
    Some(
        view! {
            <details class="disclosure">
                <summary>{words.say("why-summary")}<span class="visually-hidden">" "{of}</span></summary>
                <div class="disclosure-body">
                    <ol class="why">{weighed}</ol>
                    {verdict}
                    <p class="quiet">{rules}</p>
                </div>
            </details>
        }
        .into_any(),
    )
}

/// One candidate, in words.
struct Line<'a> {
    ctx: &'a PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
    candidate: &'a Candidate,
    standing: Option<&'a Standing>,
    heard: &'a [Heard],
}

impl Line<'_> {
    fn say(&self, decides: bool, set_aside: bool) -> String {
        let words = &self.ctx.words;
        let said = self.standing.map_or(self.candidate.status, |standing| standing.said);
        let mut sentence = words.get(
            "why-line",
            &[
                ("place", self.place().into()),
                ("basis", words.name_as("inside", &self.candidate.carries.basis).into()),
                ("status", word_inside(self.ctx, as_node(said), self.aspect).into()),
                ("date", self.when().into()),
            ],
        );
        let mut add = |text: String| {
            sentence.push(' ');
            sentence.push_str(&text);
        };
        if let Some(reason) = self.overtaken() {
            add(words.get("why-overtaken", &[("reason", reason.into())]));
        }
        if let Some(who) = self.contested_by() {
            add(words.get("why-contested", &[("who", who.into())]));
        }
        if set_aside {
            add(words.say("why-set-aside"));
        } else if decides {
            add(words.say("why-decides"));
        }
        sentence
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

    /// When the finding that it carries was made, as its source gives it.
    fn when(&self) -> String {
        let carried = &self.candidate.carries;
        let given = carried.evidence.first().and_then(|evidence| match evidence {
            Evidence::Assessment(row) => Voice::of_assessment(self.ctx, *row),
            Evidence::Step(_) => None,
        });
        match given {
            Some(voice) => date(self.ctx, &voice),
            None => format::day(&self.ctx.words, carried.counts_from),
        }
    }

    /// What later law overtook it, if any did (rule 5).
    fn overtaken(&self) -> Option<String> {
        let standing = self.standing.filter(|standing| standing.said != standing.status)?;
        let words = &self.ctx.words;
        let snapshot = &self.ctx.snapshot;
        let from = standing.interval.first;
        let comes = |day| day <= self.ctx.on && from.is_none_or(|first| day >= first);
        let deadline = snapshot.directive().deadline;
        let due = (deadline, words.get("why-due", &[("day", format::day(words, deadline).into())]));
        let measures = snapshot.dataset().measures.iter().filter_map(|measure| {
            let came = measure.came()?;
            let counts = measure.member_state == self.state && measure.kind == MeasureKind::Act;
            counts.then(|| {
                let args = [
                    ("title", measure.title.to_string().into()),
                    ("day", format::date(words, came).into()),
                ];
                (came.last(), words.get("why-measure", &args))
            })
        });
        std::iter::once(due)
            .chain(measures)
            .filter(|(day, _)| comes(*day))
            .min_by_key(|(day, _)| *day)
            .map(|(_, reason)| reason)
    }

    /// Who disagrees with the finding that stands there.
    fn contested_by(&self) -> Option<String> {
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
        let who: Vec<String> = disagreeing
            .map(|heard| {
                words.get(
                    "why-who",
                    &[
                        ("basis", words.name_as("inside", &heard.voice.basis).into()),
                        ("source", heard.voice.source.to_string().into()),
                        ("date", date(self.ctx, &heard.voice).into()),
                    ],
                )
            })
            .collect();
        // Below a child node the disagreement is told where it stands.
        Some(if who.is_empty() { words.say("why-who-below") } else { format::list(words, who) })
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

/// How the candidates came to the status.
fn verdict(ctx: &PageContext, weighing: &Weighing, cell: &Cell, aspect: Aspect) -> Vec<String> {
    let words = &ctx.words;
    let status = word_inside(ctx, cell.status, aspect);
    let mut said = Vec::new();
    match cell.status {
        NodeStatus::PartiallyTransposed | NodeStatus::NotTransposed => {
            said.push(words.get("why-gap", &[("status", status.into())]));
            if let Some(grade) = cell.grade {
                said.push(words.get("why-grade", &[("grade", words.name(&grade).into())]));
            }
        }
        NodeStatus::Unclear => said.push(words.say("why-unclear")),
        NodeStatus::NoGapFound => said.push(match (cell.assessed, cell.counted) {
            (Some(assessed @ 1..), Some(counted)) => {
                words.get("why-part", &[("assessed", assessed.into()), ("counted", counted.into())])
            }
            _ => words.say("why-part-unnumbered"),
        }),
        NodeStatus::Transposed => {
            said.push(words.get("why-transposed", &[("status", status.into())]));
        }
        NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound => {}
    }
    let own_says_transposed = weighing.remaining.first().is_some_and(|own| {
        own.child.is_none() && own.status == data::model::FindingStatus::Transposed
    });
    if own_says_transposed
        && weighing.remaining.iter().any(|one| one.child.is_some() && one.status.is_gap())
    {
        said.push(words.say("why-contradicted"));
    }
    if cell.inferred == Some(true) {
        said.push(words.say("why-inferred"));
    }
    if let (Some(since), Some(as_of)) = (cell.since, cell.as_of) {
        said.push(words.get(
            "why-days",
            &[
                ("since", format::day(words, since).into()),
                ("asof", format::day(words, as_of).into()),
            ],
        ));
    }
    said
}
