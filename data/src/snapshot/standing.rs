//! Which finding stands on one node on a day (rules 4 and 5).

use super::{
    finding::{Evidence, Finding},
    interval::{BoundPeriod, Interval},
    steps::Steps,
};
use crate::model::{Act, Basis, Day, FindingStatus};

/// The finding that stands on a node, as the later law leaves it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// What it says: a gap that later law overtook reads `unclear`.
    pub status: FindingStatus,
    /// What it said before later law was looked at.
    pub said: FindingStatus,
    /// The days that it may be of.
    pub interval: Interval,
    /// The day from which it counts.
    pub counts_from: Day,
    /// Whose view it is.
    pub basis: Basis,
    /// The strongest act in which it was said.
    pub act: Option<Act>,
    /// Whether its article or theme was chosen from the subject.
    pub by_subject: bool,
    /// Whether another finding disagrees.
    pub contested: bool,
    /// The rows behind it.
    pub evidence: Vec<Evidence>,
}

/// Findings of one interval and one basis: they count as one.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    interval: Interval,
    counts_from: Day,
    basis: Basis,
    statuses: Vec<FindingStatus>,
    worst: FindingStatus,
    by_subject: bool,
    act: Option<Act>,
    evidence: Vec<Evidence>,
}

/// The standing finding of a node from each day on which it may change.
#[must_use]
pub fn standings(
    findings: Vec<Finding>,
    bound: BoundPeriod,
    later_law: &[Day],
) -> Steps<Option<Standing>> {
    let groups = grouped(findings, bound);
    let mut days: Vec<Day> = groups.iter().map(|group| group.counts_from).collect();
    if groups.iter().any(|group| may_be_overtaken(group.basis, group.worst)) {
        days.extend(later_law.iter().map(|&day| day.max(bound.from())));
    }
    let mut walk = Walk::over(&groups);
    Steps::build(bound.from(), days, |day| Some(walk.to(day)?.standing(later_law, day)))
}

/// Puts findings in order and joins those of one interval and basis (rule 4).
fn grouped(mut findings: Vec<Finding>, bound: BoundPeriod) -> Vec<Group> {
    findings.sort_by_key(|finding| (finding.interval, finding.basis, finding.from));
    findings
        .chunk_by(|one, next| one.interval == next.interval && one.basis == next.basis)
        .filter_map(|members| {
            let first = members.first()?;
            let worst = members.iter().map(|finding| finding.status).min()?;
            let of_the_worst = || members.iter().filter(|finding| finding.status == worst);
            Some(Group {
                interval: first.interval,
                counts_from: bound.counts_from(first.interval),
                basis: first.basis,
                statuses: members.iter().map(|finding| finding.status).collect(),
                worst,
                by_subject: of_the_worst().all(|finding| finding.by_subject),
                act: of_the_worst()
                    .filter_map(|finding| finding.act)
                    .max_by_key(|act| act.weight()),
                evidence: members.iter().map(|finding| finding.from).collect(),
            })
        })
        .collect()
}

/// The group that stands, among those that were looked at.
#[derive(Debug, Clone, Copy)]
struct Held<'a> {
    group: &'a Group,
    contested: bool,
}

impl<'a> Held<'a> {
    /// What stands after one more group, which comes after all others.
    fn after(held: Option<Self>, group: &'a Group) -> Self {
        let differs = |said| group.statuses.iter().any(|&status| status != said);
        match held {
            // Weaker: it leaves the standing one, but may disagree with it.
            Some(held) if !group.basis.at_least_as_strong_as(held.group.basis) => {
                Self { contested: held.contested || differs(held.group.worst), ..held }
            }
            _ => Self { group, contested: differs(group.worst) },
        }
    }

    /// What it says on a day. Rule 5: if the law came after the gap was seen, the finding
    /// no longer says what the law is.
    fn standing(self, later_law: &[Day], day: Day) -> Standing {
        let Self { group, contested } = self;
        let overtaken = may_be_overtaken(group.basis, group.worst)
            && later_law
                .iter()
                .any(|&came| came <= day && group.interval.first.is_none_or(|first| came >= first));
        Standing {
            status: if overtaken { FindingStatus::Unclear } else { group.worst },
            said: group.worst,
            interval: group.interval,
            counts_from: group.counts_from,
            basis: group.basis,
            act: group.act,
            by_subject: group.by_subject,
            contested,
            evidence: group.evidence.clone(),
        }
    }
}

/// What stands on a day, from all that counts by then.
fn held_on(groups: &[Group], day: Day) -> Option<Held<'_>> {
    let counting = groups.iter().filter(|group| group.counts_from <= day);
    counting.fold(None, |held, group| Some(Held::after(held, group)))
}

/// The same for one day after another. Groups are in order of their intervals; as long as
/// they come to count in that order, which nearly all do, each is looked at once.
struct Walk<'a> {
    groups: &'a [Group],
    /// For each place, the day by which all groups up to there count.
    all_count_from: Vec<Day>,
    /// For each place, the day before which none from there on counts.
    next_counts_from: Vec<Day>,
    /// How many were looked at, and which of them stands.
    seen: usize,
    held: Option<Held<'a>>,
}

impl<'a> Walk<'a> {
    fn over(groups: &'a [Group]) -> Self {
        let running = |best: &mut Option<Day>, day: Day, of: fn(Day, Day) -> Day| {
            let next = best.map_or(day, |best| of(best, day));
            *best = Some(next);
            Some(next)
        };
        let days = groups.iter().map(|group| group.counts_from);
        let all_count_from =
            days.clone().scan(None, |latest, day| running(latest, day, Day::max)).collect();
        let mut next_counts_from: Vec<Day> =
            days.rev().scan(None, |soonest, day| running(soonest, day, Day::min)).collect();
        next_counts_from.reverse();
        Self { groups, all_count_from, next_counts_from, seen: 0, held: None }
    }

    /// What stands on a day that is not before the one asked for last.
    fn to(&mut self, day: Day) -> Option<Held<'a>> {
        let count = self.all_count_from.partition_point(|&from| from <= day);
        if self.next_counts_from.get(count).is_some_and(|&from| from <= day) {
            return held_on(self.groups, day);
        }
        for group in self.groups.get(self.seen..count).unwrap_or_default() {
            self.held = Some(Held::after(self.held, group));
        }
        self.seen = self.seen.max(count);
        self.held
    }
}

/// Only a gap held on a basis weaker than the Commission's yields to later law.
fn may_be_overtaken(basis: Basis, status: FindingStatus) -> bool {
    status.is_gap() && basis.weaker_than(Basis::Commission)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::EdtfDate;

    fn day(at: u8) -> Day {
        (0..at).fold(Day::from_ymd(2013, 12, 1).unwrap(), |day, _| day.next())
    }

    fn findings() -> impl Strategy<Value = Vec<Finding>> {
        let finding = (
            (0..40u8, 0..10u8),
            prop::sample::select(&FindingStatus::ALL[..4]),
            prop::sample::select(Basis::ALL),
            any::<bool>(),
        )
            .prop_map(|((first, length), status, basis, by_subject)| Finding {
                interval: Interval { first: Some(day(first)), last: day(first + length) },
                status,
                basis,
                act: None,
                by_subject,
                from: Evidence::Assessment(usize::from(first)),
            });
        prop::collection::vec(finding, 0..8)
    }

    proptest! {
        #[test]
        fn the_steps_agree_with_a_computation_day_by_day(
            findings in findings(),
            later_law in prop::collection::vec((0..50u8).prop_map(day), 0..3),
        ) {
            let entry = crate::table::MemberStateEntry {
                code: crate::model::MemberState::parse("EL").unwrap(),
                iso_alpha2: String::new(),
                iso_alpha3: String::new(),
                name: crate::table::Cell::from_cell("Greece").unwrap(),
                protocol_order: crate::table::Cell::from_cell("1").unwrap(),
                bound_from: EdtfDate::on(day(10)).exact_day(),
                bound_until: None,
                note: String::new(),
            };
            let bound = BoundPeriod::of(&entry).unwrap();
            let steps = standings(findings.clone(), bound, &later_law);
            let groups = grouped(findings, bound);
            for on in (10..60).map(day) {
                let expected = held_on(&groups, on).map(|held| held.standing(&later_law, on));
                prop_assert_eq!(steps.on(on), Some(&expected));
            }
        }
    }
}
