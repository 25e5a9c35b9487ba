//! One State under one aspect: every node over time (rules 3 to 7 put together).

use super::{
    case::Case,
    finding::{self, EndingWord, Evidence, Finding},
    interval::{BoundPeriod, Interval},
    rollup::{Candidate, NodeResult, Weighing, weigh},
    span::{Span, Spans},
    standing::{Standing, standings},
    steps::Steps,
};
use crate::{
    model::{Aspect, CaseNumber, Day, FindingStatus},
    structure::{Node, Structure},
    table::{Assessment, Depth},
};

/// What a State's facts come to under one aspect.
#[derive(Debug, Clone)]
pub struct Branch {
    bound: BoundPeriod,
    directive: Tier,
    /// In the order of the structure's themes.
    themes: Vec<Tier>,
    /// In the order of the structure's articles; those without a cell are empty.
    articles: Vec<Tier>,
    /// In the order of the structure's leaves.
    leaves: Vec<Steps<Option<Standing>>>,
}

/// A node's own standing finding over time, and what the node comes to.
#[derive(Debug, Clone)]
struct Tier {
    own: Steps<Option<Standing>>,
    results: Steps<NodeResult>,
    spans: Spans,
}

/// What speaks on each node, before it is weighed.
#[derive(Default, Clone)]
struct Speakers {
    findings: Vec<Finding>,
    /// The cases that have a finding here, and its last day.
    cases: Vec<(CaseNumber, Day)>,
}

/// The facts of one State that a branch is built from.
pub struct Facts<'a> {
    /// The State's assessments with their rows and days.
    pub assessments: &'a [(usize, &'a Assessment, Interval)],
    /// The State's procedures.
    pub cases: &'a [&'a Case],
    /// The days on which transposition was due or a national measure came.
    pub later_law: &'a [Day],
}

impl Branch {
    /// Weighs a State's facts under one aspect.
    #[must_use]
    pub fn build(
        structure: &Structure,
        bound: BoundPeriod,
        aspect: Aspect,
        facts: &Facts<'_>,
    ) -> Self {
        let mut directive = Speakers::default();
        let mut themes = vec![Speakers::default(); structure.themes().len()];
        let mut articles = vec![Speakers::default(); structure.articles().len()];
        let mut leaves = vec![Speakers::default(); structure.leaves().len()];

        for (row, assessment, interval) in facts.assessments {
            if assessment.aspect != Some(aspect) || assessment.status == FindingStatus::NotBound {
                continue;
            }
            let finding = Finding {
                interval: *interval,
                status: assessment.status,
                basis: assessment.basis,
                act: assessment.act,
                by_subject: assessment.attribution == Some(crate::model::Attribution::BySubject),
                from: Evidence::Assessment(*row),
            };
            let case = assessment.case.map(|case| (case, interval.last));
            let speak = |speakers: &mut Speakers| {
                speakers.findings.push(finding.clone());
                speakers.cases.extend(case);
            };
            match assessment.depth() {
                Depth::Directive => speak(&mut directive),
                Depth::Theme(theme) => {
                    if let Some(at) = structure.themes().iter().position(|&known| known == theme) {
                        speak(&mut themes[at]);
                    }
                }
                Depth::Article(number) => {
                    let place =
                        structure.articles().iter().position(|article| article.number() == number);
                    if let Some(at) = place {
                        speak(&mut articles[at]);
                    }
                }
                Depth::Provision(provision) => {
                    for at in structure.reached_by(&provision) {
                        speak(&mut leaves[at]);
                    }
                }
            }
        }

        for said in finding::of_cases(facts.cases, aspect) {
            directive.findings.extend(said.steps);
            for word in said.endings {
                for deeper in themes.iter_mut().chain(&mut articles).chain(&mut leaves) {
                    deeper.hear(&word, said.case);
                }
                directive.findings.push(word.on_directive);
            }
        }

        let stand = |speakers: Speakers| standings(speakers.findings, bound, facts.later_law);
        let leaves: Vec<_> = leaves.into_iter().map(stand).collect();
        let articles: Vec<Tier> = structure
            .articles()
            .iter()
            .zip(articles)
            .map(|(article, speakers)| {
                let counted: Vec<usize> = article
                    .leaf_places()
                    .filter(|&at| structure.leaves()[at].is_counted())
                    .collect();
                let days = counted.iter().flat_map(|&at| leaves[at].days());
                Tier::build(stand(speakers), days, bound, |own, day| {
                    weigh(own, leaf_candidates(&leaves, &counted, day), Some(counted.len()))
                })
            })
            .collect();
        let themes: Vec<Tier> = structure
            .themes()
            .iter()
            .zip(themes)
            .map(|(theme, speakers)| {
                let children: Vec<usize> = places_of(structure, *theme);
                let days = children.iter().flat_map(|&at| articles[at].results.days());
                Tier::build(stand(speakers), days, bound, |own, day| {
                    weigh(own, gap_candidates(&articles, &children, day), None)
                })
            })
            .collect();
        let children: Vec<usize> = (0..themes.len()).collect();
        let days = themes.iter().flat_map(|theme| theme.results.days());
        let directive = Tier::build(stand(directive), days, bound, |own, day| {
            weigh(own, gap_candidates(&themes, &children, day), None)
        });
        Self { bound, directive, themes, articles, leaves }
    }

    /// The days on which the State is bound.
    #[must_use]
    pub const fn bound(&self) -> BoundPeriod {
        self.bound
    }

    /// A node's spans.
    #[must_use]
    pub fn spans(&self, structure: &Structure, node: Node) -> Option<&Spans> {
        self.tier(structure, node).map(|tier| &tier.spans)
    }

    /// A node's span on a day; none when the State is not bound on it.
    #[must_use]
    pub fn span_on(&self, structure: &Structure, node: Node, day: Day) -> Option<&Span> {
        if !self.bound.holds(day) {
            return None;
        }
        self.spans(structure, node)?.on(day)
    }

    /// The finding that stands on a leaf on a day.
    #[must_use]
    pub fn leaf_on(&self, leaf: usize, day: Day) -> Option<&Standing> {
        if !self.bound.holds(day) {
            return None;
        }
        self.leaves.get(leaf)?.on(day)?.as_ref()
    }

    /// What stands on a leaf from each day on which it changes; of days on which
    /// the State is not bound it says nothing.
    pub(super) fn leaf(
        &self,
        leaf: usize,
    ) -> Option<impl Iterator<Item = (Day, Option<&Standing>)> + use<'_>> {
        let steps = self.leaves.get(leaf)?;
        Some(steps.iter().map(|(from, standing)| (from, standing.as_ref())))
    }

    /// The first day of the unbroken run, up to a day, on which what stands on a
    /// leaf says the same.
    #[must_use]
    pub fn leaf_since(&self, leaf: usize, day: Day) -> Option<Day> {
        let status = self.leaf_on(leaf, day)?.status;
        let until = self.leaves.get(leaf)?.iter().take_while(|(from, _)| *from <= day);
        until.fold(None, |since, (from, standing)| match standing {
            Some(standing) if standing.status == status => since.or(Some(from)),
            _ => None,
        })
    }

    /// A node's own standing finding on a day.
    #[must_use]
    pub fn own_on(&self, structure: &Structure, node: Node, day: Day) -> Option<&Standing> {
        if !self.bound.holds(day) {
            return None;
        }
        self.tier(structure, node)?.own.on(day)?.as_ref()
    }

    /// How a node's status came about on a day: its candidates, weighed again.
    #[must_use]
    pub fn weighing_on(&self, structure: &Structure, node: Node, day: Day) -> Option<Weighing> {
        if !self.bound.holds(day) {
            return None;
        }
        let own = self.own_on(structure, node, day);
        Some(match node {
            Node::Directive => {
                let children: Vec<usize> = (0..self.themes.len()).collect();
                weigh(own, gap_candidates(&self.themes, &children, day), None)
            }
            Node::Theme(theme) => {
                weigh(own, gap_candidates(&self.articles, &places_of(structure, theme), day), None)
            }
            Node::Article(number) => {
                let article = structure.article(number)?;
                let counted: Vec<usize> = article
                    .leaf_places()
                    .filter(|&at| structure.leaves()[at].is_counted())
                    .collect();
                weigh(own, leaf_candidates(&self.leaves, &counted, day), Some(counted.len()))
            }
        })
    }

    fn tier(&self, structure: &Structure, node: Node) -> Option<&Tier> {
        match node {
            Node::Directive => Some(&self.directive),
            Node::Theme(theme) => {
                let at = structure.themes().iter().position(|&known| known == theme)?;
                self.themes.get(at)
            }
            Node::Article(number) => {
                let at =
                    structure.articles().iter().position(|article| article.number() == number)?;
                self.articles.get(at)
            }
        }
    }
}

impl Speakers {
    /// An ending speaks here if a finding of its case is held by that day. Both
    /// days are taken as they are: a State that is bound only later finds the
    /// case ended, not open again.
    fn hear(&mut self, word: &EndingWord, case: &Case) {
        let Some(number) = case.id().number else { return };
        let held = self
            .cases
            .iter()
            .any(|(case, held_by)| *case == number && *held_by <= word.interval.last);
        if held {
            self.findings.push(word.below.clone());
        }
    }
}

impl Tier {
    fn build(
        own: Steps<Option<Standing>>,
        children: impl Iterator<Item = Day>,
        bound: BoundPeriod,
        weigh: impl Fn(Option<&Standing>, Day) -> Weighing,
    ) -> Self {
        let days: Vec<Day> = own.days().chain(children).collect();
        let results = Steps::build(bound.from(), days, |day| {
            weigh(own.on(day).and_then(Option::as_ref), day).result
        });
        let spans = Spans::of(&results, bound);
        Self { own, results, spans }
    }
}

fn places_of(structure: &Structure, theme: crate::model::Theme) -> Vec<usize> {
    (0..structure.articles().len())
        .filter(|&at| structure.articles()[at].theme() == theme)
        .collect()
}

fn leaf_candidates(
    leaves: &[Steps<Option<Standing>>],
    places: &[usize],
    day: Day,
) -> Vec<Candidate> {
    places
        .iter()
        .filter_map(|&at| {
            let standing = leaves[at].on(day)?.as_ref()?;
            Some(Candidate::of_standing(standing, Some(at)))
        })
        .collect()
}

fn gap_candidates(children: &[Tier], places: &[usize], day: Day) -> Vec<Candidate> {
    places.iter().filter_map(|&at| Candidate::of_gap(children[at].results.on(day)?, at)).collect()
}
