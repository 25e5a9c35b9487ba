//! What must hold of the frame: the Directive, its provisions, the States.
//!
//! Every figure stands on these rows, so a fault here is an error.

use std::collections::BTreeMap;

use super::{Fault, sayer::Sayer};
use crate::{
    issue::{Code, Severity},
    table::{Dataset, Table},
};

/// Checks the rows that frame all others.
pub(super) fn check(dataset: &Dataset, faults: &mut Vec<Fault>) {
    directives(dataset, faults);
    member_states(dataset, faults);
    provisions(dataset, faults);
}

fn directives(dataset: &Dataset, faults: &mut Vec<Fault>) {
    for fact in dataset.directives.facts() {
        let (adopted, deadline) = (fact.record.adopted, fact.record.deadline);
        if deadline < adopted {
            Sayer::of(faults, Table::Directives, fact).say(
                Code::DaysReversed,
                Severity::Error,
                "deadline",
                &deadline,
                format!("transposition cannot be due on {deadline}, before the adoption on {adopted}; mend one of the two days"),
            );
        }
    }
}

fn member_states(dataset: &Dataset, faults: &mut Vec<Fault>) {
    let mut places = BTreeMap::new();
    for fact in dataset.member_states.facts() {
        let entry = &fact.record;
        let mut say = Sayer::of(faults, Table::MemberStates, fact);
        let reversed = match (entry.bound_from, entry.bound_until) {
            (Some(from), Some(until)) if until < from => Some((
                until,
                format!(
                    "{} cannot be bound until {until} when it is bound from {from}; mend one of the two days",
                    entry.code
                ),
            )),
            (None, Some(until)) => Some((
                until,
                format!(
                    "{} cannot be bound until {until} without a first day; give `bound_from` too",
                    entry.code
                ),
            )),
            _ => None,
        };
        if let Some((until, message)) = reversed {
            say.say(Code::DaysReversed, Severity::Error, "bound_until", &until, message);
        }
        if let Some(other) = places.insert(entry.protocol_order, entry.code) {
            let place = entry.protocol_order.get();
            say.say(
                Code::PlaceTaken,
                Severity::Error,
                "protocol_order",
                &place,
                format!("{} and {other} have the same place {place} in the protocol order; give each its own", entry.code),
            );
        }
    }
}

fn provisions(dataset: &Dataset, faults: &mut Vec<Fault>) {
    let mut places = BTreeMap::new();
    let mut articles = BTreeMap::new();
    for fact in dataset.provisions.facts() {
        let leaf = &fact.record;
        let mut say = Sayer::of(faults, Table::Provisions, fact);
        if let Some(other) = places.insert(leaf.position, &leaf.provision) {
            let place = leaf.position.get();
            say.say(
                Code::PlaceTaken,
                Severity::Error,
                "position",
                &place,
                format!(
                    "{} and {other} have the same position {place}; give each its own",
                    leaf.provision
                ),
            );
        }
        if leaf.provision.article() != leaf.article {
            say.say(
                Code::OtherArticle,
                Severity::Error,
                "article",
                &leaf.article,
                format!(
                    "provision {} is not of Article {}; mend one of the two",
                    leaf.provision, leaf.article
                ),
            );
        }
        let theme = *articles.entry(leaf.article).or_insert(leaf.theme);
        if theme != leaf.theme {
            say.say(
                Code::ArticleOfTwoThemes,
                Severity::Error,
                "theme",
                &leaf.theme,
                format!(
                    "Article {} stands under {theme} and under {}; an article has one theme",
                    leaf.article, leaf.theme
                ),
            );
        }
    }
}
