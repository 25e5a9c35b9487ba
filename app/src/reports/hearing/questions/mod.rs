//! The questions that follow from what is held, by plain rules: each rule is named, and
//! each question leads to what it rests on. None asks about what is not held, other than
//! that it is not.

mod findings;
mod notified;
mod penalties;
mod procedures;

use data::report::{Block, Section, Text};

use super::{Asked, said};

/// The questions of one rule.
struct Rule {
    /// Its message, which has the rule in full as `why`.
    name: &'static str,
    questions: Vec<Text>,
}

/// The section, with how many questions it has.
pub(super) struct Questions {
    pub(super) count: usize,
    pub(super) section: Section,
}

/// The questions, by rule; those that concern the most first.
pub(super) fn questions(asked: &Asked<'_>) -> Questions {
    let words = &asked.ctx.words;
    let rules = [
        procedures::open(asked),
        procedures::waiting(asked),
        procedures::ended(asked),
        findings::contested(asked),
        findings::reported_by_others(asked),
        penalties::below(asked),
        findings::nothing_held(asked),
        notified::notified(asked),
    ];
    let count = rules.iter().map(|rule| rule.questions.len()).sum();
    let parts: Vec<Section> = rules
        .into_iter()
        .filter(|rule| !rule.questions.is_empty())
        .map(|rule| {
            let heading = words.say(rule.name);
            let why = words.say(&format!("{}.why", rule.name));
            let place = rule.name.trim_start_matches("hearing-rule-");
            let blocks = vec![Block::Note(Text::plain(why)), Block::List(rule.questions)];
            Section::new(format!("questions-{place}"), heading, blocks)
        })
        .collect();
    let block = if parts.is_empty() {
        said(asked.ctx, "hearing-questions-none")
    } else {
        said(asked.ctx, "hearing-questions-intro")
    };
    let section = Section::new("questions", words.say("hearing-questions"), vec![block]);
    Questions { count, section: Section { parts, ..section } }
}
