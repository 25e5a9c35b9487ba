//! Why a cell came to be as it is on the day on which it came to be so: what
//! counts from that day. A word that decides is a cause only if it is of that
//! day; an older one may decide since something else went.

use crate::{
    model::{Aspect, Day, FindingStatus, MemberState},
    snapshot::{
        Snapshot,
        branch::Branch,
        finding::{self, Evidence},
        span::Span,
    },
    structure::Node,
    table::{Assessment, Depth, MeasureKind},
};

/// Why a cell came to be as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A finding came that decides: its rows.
    Finding(Vec<Evidence>),
    /// Findings came that do not decide themselves, but what decides is now
    /// another: their rows.
    Beside(Vec<Evidence>),
    /// Findings came that disagree with the one that decides: their rows.
    Disagreement(Vec<Evidence>),
    /// Later law overtook a finding (rule 5).
    LaterLaw {
        /// Whether transposition came due.
        due: bool,
        /// The national acts that came, as rows of the measures.
        acts: Vec<usize>,
    },
    /// The State came to be bound.
    Bound,
    /// The State ceased to be bound.
    Released,
}

/// Which cell over time.
pub(in crate::snapshot) struct Place<'a> {
    pub(in crate::snapshot) state: MemberState,
    pub(in crate::snapshot) aspect: Aspect,
    pub(in crate::snapshot) node: Node,
    pub(in crate::snapshot) branch: &'a Branch,
}

impl Snapshot {
    /// Why a run of equal spans began with `first`, after `earlier`.
    pub(in crate::snapshot) fn cause(
        &self,
        at: &Place<'_>,
        earlier: Option<&Span>,
        first: &Span,
    ) -> Cause {
        let day = first.from;
        let decided = first.result.decided_by.as_ref();
        let decided_earlier = earlier.and_then(|span| span.result.decided_by.as_ref());
        if let Some(decided) = decided
            && decided.counts_from == day
            && Some(decided) != decided_earlier
        {
            return Cause::Finding(decided.evidence.clone());
        }
        let Some(earlier) = earlier else { return Cause::Bound };
        if self.is_overtaken_on(at, day) {
            return self.later_law(at, day);
        }
        let came = self.came(at, day);
        let only_contested = first.result.contested
            && !earlier.result.contested
            && first.result.status == earlier.result.status;
        if !only_contested {
            return Cause::Beside(came.into_iter().map(|(row, _)| row).collect());
        }
        // What agrees came on the same day, but changed nothing; and what is
        // said of the node itself speaks before what is said of its parts.
        let came = narrowed(came, |(_, said)| said.code() != first.result.status.code());
        let came = narrowed(came, |(row, _)| self.is_of_itself(*row, at.node));
        Cause::Disagreement(came.into_iter().map(|(row, _)| row).collect())
    }

    /// Whether later law overtook a finding on the node or below it on a day.
    fn is_overtaken_on(&self, at: &Place<'_>, day: Day) -> bool {
        let structure = self.structure();
        let overtaken = |on: Day| -> Vec<Option<Vec<Evidence>>> {
            let of_nodes = structure
                .nodes_by_theme()
                .into_iter()
                .filter(|&node| self.is_within(node, at.node))
                .map(|node| at.branch.own_on(structure, node, on));
            let of_leaves = structure
                .assessed_articles()
                .filter(|article| self.is_within(Node::Article(article.number()), at.node))
                .flat_map(crate::structure::Article::leaf_places)
                .map(|leaf| at.branch.leaf_on(leaf, on));
            of_nodes
                .chain(of_leaves)
                .map(|standing| {
                    let standing = standing.filter(|standing| standing.said != standing.status)?;
                    Some(standing.evidence.clone())
                })
                .collect()
        };
        overtaken(day)
            .into_iter()
            .zip(overtaken(day.previous()))
            .any(|(now, before)| now.is_some() && now != before)
    }

    /// The law that came on a day.
    fn later_law(&self, at: &Place<'_>, day: Day) -> Cause {
        let acts = self
            .dataset()
            .measures
            .iter()
            .enumerate()
            .filter(|(_, act)| act.member_state == at.state && act.kind == MeasureKind::Act)
            .filter(|(_, act)| act.came().is_some_and(|came| came.last() == day))
            .map(|(row, _)| row)
            .collect();
        Cause::LaterLaw { due: self.directive().deadline == day, acts }
    }

    /// The findings on a node and below it that count from a day, with what
    /// they say.
    fn came(&self, at: &Place<'_>, day: Day) -> Vec<(Evidence, FindingStatus)> {
        let bound = at.branch.bound();
        let assessments = || {
            self.dataset().assessments.iter().enumerate().filter(|(_, said)| {
                said.member_state == at.state
                    && said.aspect == Some(at.aspect)
                    && said.status != FindingStatus::NotBound
                    && self.reaches(&said.depth(), at.node)
            })
        };
        let mut came: Vec<(Evidence, FindingStatus)> = assessments()
            .filter(|(_, said)| {
                bound.counts_from(self.interval_of(said.as_of, &said.source_id)) == day
            })
            .map(|(row, said)| (Evidence::Assessment(row), said.status))
            .collect();
        let cases: Vec<_> =
            self.cases().iter().filter(|case| case.id().member_state == at.state).collect();
        for says in finding::of_cases(&cases, at.aspect) {
            if at.node == Node::Directive {
                let steps =
                    says.steps.iter().filter(|said| bound.counts_from(said.interval) == day);
                came.extend(steps.map(|said| (said.from, said.status)));
            }
            let number = says.case.id().number;
            let words = says.endings.iter().filter(|word| bound.counts_from(word.interval) == day);
            for word in words {
                // An ending speaks of a part that holds a finding of its case.
                let held = number.is_some() && assessments().any(|(_, said)| said.case == number);
                if at.node == Node::Directive {
                    came.push((word.on_directive.from, word.on_directive.status));
                } else if held {
                    came.push((word.below.from, word.below.status));
                }
            }
        }
        came
    }

    /// Whether a row speaks of a node as such.
    fn is_of_itself(&self, row: Evidence, node: Node) -> bool {
        let depth = match row {
            Evidence::Assessment(row) => {
                self.dataset().assessments.iter().nth(row).map(Assessment::depth)
            }
            Evidence::Step(_) => Some(Depth::Directive),
        };
        match (depth, node) {
            (Some(Depth::Directive), Node::Directive) => true,
            (Some(Depth::Theme(said)), Node::Theme(node)) => said == node,
            (Some(Depth::Article(said)), Node::Article(node)) => said == node,
            _ => false,
        }
    }

    /// Whether a finding of a depth reaches a node, on itself or below it.
    fn reaches(&self, depth: &Depth, node: Node) -> bool {
        match depth {
            Depth::Directive => node == Node::Directive,
            Depth::Theme(theme) => self.is_within(Node::Theme(*theme), node),
            Depth::Article(number) => self.is_within(Node::Article(*number), node),
            Depth::Provision(provision) => {
                self.is_within(Node::Article(provision.article()), node)
                    && !self.structure().reached_by(provision).is_empty()
            }
        }
    }

    /// Whether a node is another one or a part of it.
    fn is_within(&self, part: Node, whole: Node) -> bool {
        part == whole
            || match (part, whole) {
                (Node::Directive, _) => false,
                (_, Node::Directive) => self.structure().has(part),
                (Node::Article(number), Node::Theme(theme)) => {
                    self.structure().article(number).is_some_and(|article| article.theme() == theme)
                }
                _ => false,
            }
    }
}

/// Those that pass a test; all of them where none does.
fn narrowed<T>(all: Vec<T>, test: impl Fn(&T) -> bool) -> Vec<T> {
    let (passed, other): (Vec<T>, Vec<T>) = all.into_iter().partition(test);
    if passed.is_empty() { other } else { passed }
}
