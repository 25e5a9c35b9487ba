//! One candidate of a node in words: what it says, and what became of it.

use data::{
    model::{Aspect, Basis, EdtfDate, MemberState},
    snapshot::{rollup::Candidate, standing::Standing},
    structure::Node,
    table::{Depth, MeasureKind},
};

use crate::{
    components::{
        deciding::{End, given_date},
        finding::{date, depth_label},
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
    /// The sentence, with whether it decides or was set aside.
    pub(super) fn say(&self, decides: bool, set_aside: bool) -> String {
        let words = &self.ctx.words;
        let mut sentence = self.said();
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
        let declared = match carried.basis {
            Basis::MemberState => "yes",
            _ => "no",
        };
        let args = [
            place,
            basis,
            ("declared", declared.into()),
            ("status", word_inside(ctx, as_node(said), self.aspect).into()),
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
                let who = match heard.voice.end() {
                    Some(_) => words.say("why-who-end"),
                    None => words.name_as("inside", &heard.voice.basis),
                };
                words.get(
                    "why-who",
                    &[
                        ("basis", who.into()),
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
