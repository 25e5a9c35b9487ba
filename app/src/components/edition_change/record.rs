//! One record in words: what it says in short, and where it is shown.

use data::{
    model::{Aspect, MemberState, SourceId},
    table::{Assessment, ProcedureStep, Record},
};

use crate::{
    components::{
        finding::{depth_label, view_of},
        links,
        status::said_inside,
        timebar,
    },
    context::PageContext,
    format,
};

/// How many signs of a record's own words are shown.
const MOST_SIGNS: usize = 100;

/// A record in short.
pub(super) struct Short {
    /// What it says.
    pub(super) words: String,
    /// Whether that is in the words and the language of the data.
    pub(super) quoted: bool,
    /// The page on which it stands, if it stands on one.
    pub(super) to: Option<String>,
    /// The source that it rests on.
    pub(super) source: Option<SourceId>,
}

/// The State that a record is of.
pub(super) const fn state(record: &Record) -> Option<MemberState> {
    match record {
        Record::Assessments(one) => Some(one.member_state),
        Record::Infringements(one) => Some(one.member_state),
        Record::Measures(one) => Some(one.member_state),
        Record::Penalties(one) => Some(one.member_state),
        Record::Replies(one) => Some(one.member_state),
        Record::MemberStates(one) => Some(one.code),
        Record::Directives(_)
        | Record::Provisions(_)
        | Record::Milestones(_)
        | Record::Sources(_)
        | Record::Statements(_)
        | Record::Demands(_) => None,
    }
}

/// A record in short, with links into the edition of a context.
pub(super) fn short(ctx: &PageContext, record: &Record) -> Short {
    let page = |state: MemberState, place: &str| {
        Some(format!("{}#{place}", links::state(ctx, state, Aspect::default())))
    };
    match record {
        Record::Assessments(one) => finding(ctx, one),
        Record::Infringements(one) => step(ctx, one),
        Record::Measures(one) => {
            let kind = ctx.words.name(&one.kind);
            let title = cut(one.title.as_str());
            let args = [("title", title.into()), ("kind", kind.into())];
            let to = page(one.member_state, "measures");
            Short::quoted(ctx.words.get("record-measure", &args), to, Some(&one.source_id))
        }
        Record::Penalties(one) => {
            let args = [("provision", one.provision.to_string().into())];
            let to = page(one.member_state, "penalties");
            Short::said(ctx.words.get("record-penalty", &args), to, Some(&one.source_id))
        }
        Record::MemberStates(one) => {
            let to = links::state(ctx, one.code, Aspect::default());
            Short::said(ctx.words.name(&one.code), Some(to), None)
        }
        Record::Sources(one) => {
            Short::quoted(cut(one.title.as_str()), Some(links::source(ctx, &one.source_id)), None)
        }
        Record::Replies(one) => {
            let part = depth_label(ctx, &one.depth());
            let day = format::date(&ctx.words, one.date);
            let said = part + &ctx.words.colon() + &cut(one.reply.as_str());
            let args = [("day", day.into()), ("words", said.into())];
            let said = ctx.words.get("record-dated", &args);
            let to = links::state(ctx, one.member_state, Aspect::default());
            Short::quoted(said, Some(to), Some(&one.source_id))
        }
        Record::Statements(one) => {
            let said = dated(ctx, one.date, cut(one.statement.as_str()));
            Short::quoted(said, None, Some(&one.source_id))
        }
        Record::Milestones(one) => {
            let said = dated(ctx, one.date, timebar::title(ctx, one, ""));
            Short::said(said, None, one.source_id.as_ref())
        }
        Record::Provisions(one) => {
            let to = links::article(ctx, one.article, Aspect::default());
            let said = format!("{} {}", one.provision, cut(one.summary.as_str()));
            Short::quoted(said, Some(to), None)
        }
        Record::Directives(one) => Short::quoted(cut(one.short_title.as_str()), None, None),
        Record::Demands(one) => {
            let said = format!("{} {}", one.paragraph, cut(one.demand.as_str()));
            Short::quoted(said, None, None)
        }
    }
}

fn finding(ctx: &PageContext, one: &Assessment) -> Short {
    let words = &ctx.words;
    let aspect = one.aspect.unwrap_or_default();
    let named = match one.aspect {
        Some(aspect) => words.name_as("inside", &aspect),
        None => words.say("idle-no-aspect"),
    };
    let said = words.get(
        "record-finding",
        &[
            ("part", depth_label(ctx, &one.depth()).into()),
            ("aspect", named.into()),
            ("status", said_inside(ctx, one.status, aspect).into()),
            ("view", view_of(ctx, one.basis, one.act).into()),
            ("date", format::date_or_none(words, one.as_of).into()),
        ],
    );
    Short::said(said, Some(links::state(ctx, one.member_state, aspect)), Some(&one.source_id))
}

fn step(ctx: &PageContext, one: &ProcedureStep) -> Short {
    let words = &ctx.words;
    let number = one
        .infringement_number
        .map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
    let said = words.get(
        "record-step",
        &[
            ("type", words.name(&one.procedure_type).into()),
            ("number", number.into()),
            ("step", words.name(&one.stage).into()),
            ("date", format::date_or_none(words, one.date).into()),
        ],
    );
    let page = links::state(ctx, one.member_state, one.procedure_type.aspect());
    Short::said(said, Some(format!("{page}#procedures")), Some(&one.source_id))
}

fn dated(ctx: &PageContext, day: data::model::Day, said: String) -> String {
    let day = format::day(&ctx.words, day);
    ctx.words.get("record-dated", &[("day", day.into()), ("words", said.into())])
}

/// Words of the data, cut where they are long: the page that they stand on and
/// the file have all of them.
fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_SIGNS) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

impl Short {
    fn said(words: String, to: Option<String>, source: Option<&SourceId>) -> Self {
        Self { words, quoted: false, to, source: source.cloned() }
    }

    fn quoted(words: String, to: Option<String>, source: Option<&SourceId>) -> Self {
        Self { quoted: true, ..Self::said(words, to, source) }
    }
}
