//! A draft: what its files are, what is wrong with them, what publishing it would
//! change, what to look at before, and the ways on.

use data::{
    alarm::Alarm,
    draft::{Draft, FileKind},
    revision::{Answers, Proposal},
};
use leptos::prelude::*;

use super::{
    act, alarms,
    answers::{self, AnswersFault, TypedAnswers},
    grid, issues,
    mapping::WordsOffer,
};
use crate::{
    components::{
        edition_change::{EditionsCompared, edition_change},
        layout::own_document,
        taken,
    },
    context::{OwnContext, PageContext},
    format,
    words::Words,
};

/// A file of the draft.
#[derive(Debug, Clone)]
pub struct FilePart {
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Bytes.
    pub size: usize,
    /// What reading it came to.
    pub draft: Draft,
}

/// An alarm, and whether somebody looked at it.
#[derive(Debug, Clone)]
pub struct RaisedAlarm {
    /// The alarm.
    pub alarm: Alarm,
    /// What names it in forms.
    pub id: String,
    /// Whether it was ticked off.
    pub is_ticked: bool,
}

/// What stood against publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftFault {
    /// Something was erased meanwhile.
    Erased,
    /// Another revision came in between: all is compared anew.
    Stale(u32),
    /// Alarms are left.
    Alarms(usize),
    /// There is no message, or it is too long.
    Message,
    /// Whoever uploads does not publish.
    FourEyes,
    /// Another made it, and says how its files are read.
    NotMaker,
    /// It is not what the page showed.
    Changed,
    /// A file of it could not be read at all.
    Unreadable,
    /// Nothing would change.
    Nothing,
}

/// What the page shows.
#[derive(Clone)]
pub struct DraftPage {
    /// What names the draft in addresses.
    pub id: String,
    /// The names of its files.
    pub name: String,
    /// By whom and when it was made.
    pub made_by: String,
    /// When, as RFC 3339 has it.
    pub made_at: String,
    /// How its files were read and are taken.
    pub answers: Answers,
    /// The words of its files that are not understood, and names of kept ones.
    pub offer: WordsOffer,
    /// Other answers that were typed, and which of them cannot be.
    pub typed: Option<(TypedAnswers, Vec<AnswersFault>)>,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
    /// Its files.
    pub files: Vec<FilePart>,
    /// The records that it would change, and what is wrong with its files.
    pub proposal: Proposal,
    /// The edition that it would make, beside the one that is held.
    pub compared: EditionsCompared,
    /// What to look at, the gravest first.
    pub alarms: Vec<RaisedAlarm>,
    /// Whether whoever looks at it may publish.
    pub may_publish: bool,
    /// Whether a second person has to.
    pub needs_another: bool,
    /// The revision that it was compared with.
    pub base: u32,
    /// The hash of all that the page shows of what would be published.
    pub seal: String,
    /// What was typed as its message.
    pub message: String,
    /// The most signs of a message.
    pub longest_message: usize,
    /// What stood against publishing.
    pub fault: Option<DraftFault>,
}

impl DraftPage {
    /// How many alarms nobody has looked at.
    pub(super) fn alarms_left(&self) -> usize {
        self.alarms.iter().filter(|alarm| !alarm.is_ticked).count()
    }
}

/// The page. `facts` is the edition that would come, as it stands today.
#[must_use]
pub fn preview(ctx: &OwnContext, page: &DraftPage, facts: &PageContext) -> String {
    let words = &ctx.words;
    let title = match page.takes_back {
        Some(revision) => words.get("import-takes-back", &[("revision", revision.into())]),
        None => page.name.clone(),
    };
    let listed = issues::listed(&page.proposal.issues);
    let grids = grid::grids(&page.files, &listed);
    own_document(ctx, title.clone(), || {
        view! {
            {opening(words, page, title)}
            {files(words, page)}
            {issues::list(words, &page.proposal.issues, &listed, &grids)}
            {grid::section(words, &grids)}
            {settings(words, page)}
            {law(page, facts)}
            {alarms::list(words, page, facts)}
            {act::act(words, page)}
        }
    })
}

/// What would change, if anything would.
fn law(page: &DraftPage, facts: &PageContext) -> Option<AnyView> {
    (!page.proposal.changes.is_empty()).then(|| edition_change(facts, &page.compared))
}

fn opening(words: &Words, page: &DraftPage, title: String) -> AnyView {
    let counts = page.proposal.counts;
    let made = [
        ("by", page.made_by.clone().into()),
        ("at", format::moment(words, &page.made_at).into()),
        ("revision", page.base.into()),
    ];
    let sums = [
        ("new", counts.new.into()),
        ("changed", counts.changed.into()),
        ("same", counts.same.into()),
        ("removed", counts.removed.into()),
    ];
    view! {
        <div class="prose">
            <p class="kicker">{words.say("draft-kicker")}</p>
            <h1><bdi>{title}</bdi></h1>
            <p class="lead">{words.get("draft-counts", &sums)}</p>
            <p>{words.get("draft-made", &made)}</p>
        </div>
    }
    .into_any()
}

/// What each file was taken for, and how surely.
fn files(words: &Words, page: &DraftPage) -> Option<AnyView> {
    let files = page
        .files
        .iter()
        .enumerate()
        .map(|(at, file)| {
            let kind = match file.draft.kind {
                Some(kind) => kind.to_string(),
                None => words.say("draft-kind-unknown"),
            };
            let sheets = file
                .draft
                .sheets
                .iter()
                .enumerate()
                .map(|(place, sheet)| {
                    let records =
                        file.draft.records.iter().filter(|drafted| drafted.sheet == place).count();
                    let said = [
                        ("layout", sheet.layout.to_string().into()),
                        ("table", sheet.table.to_string().into()),
                        ("records", records.into()),
                        ("left", sheet.left_out.into()),
                        ("sure", sheet.confidence.into()),
                    ];
                    let name = sheet.name.clone().map(|name| view! { <b><bdi>{name}</bdi></b>{words.colon()} });
                    view! { <li>{name}{words.get("draft-sheet", &said)}</li> }
                })
                .collect_view();
            let has_cells = file.draft.kind.is_some_and(|kind| kind != FileKind::Json);
            let copy = has_cells.then(|| {
                let address = format!("/import/{}/files/{}/annotated.xlsx", page.id, at + 1);
                view! { <p><a href=words.at(&address)>{words.say("draft-annotated")}</a>" "{words.say("draft-annotated-about")}</p> }
            });
            view! {
                <li>
                    <p>
                        <a href=words.at(&format!("/import/{}/files/{}", page.id, at + 1))><bdi>{file.draft.file.clone()}</bdi></a>
                        " "{words.get("draft-file", &[("kind", kind.into()), ("size", format::bytes(words, file.size).into())])}
                        " "<code class="hash">{file.sha256.chars().take(12).collect::<String>()}</code>
                    </p>
                    <ul>{sheets}</ul>
                    {copy}
                </li>
            }
        })
        .collect_view();
    (!page.files.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="files">
                <h2 id="files">{words.say("draft-files")}</h2>
                <ul class="draft-files">{files}</ul>
            </section>
        }
        .into_any()
    })
}

/// How the files were read, and how they are taken; to be changed before
/// publishing without uploading them again.
fn settings(words: &Words, page: &DraftPage) -> Option<AnyView> {
    if page.takes_back.is_some() {
        return None;
    }
    let mut said = taken::answered(words, &page.answers);
    if page.answers.closures {
        said.push(words.say("read-with-closures"));
    }
    if said.is_empty() {
        said.push(words.say("read-with-nothing"));
    }
    let (typed, wrong) = page.typed.clone().unwrap_or_else(|| ((&page.answers).into(), Vec::new()));
    let closures = (typed.closures || !page.proposal.closures.is_empty()).then(|| {
        let count = page.proposal.closures.len() + page.proposal.closed.len();
        match count {
            0 => words.say("import-closures"),
            count => words.get("draft-closures", &[("count", count.into())]),
        }
    });
    let fault = (!wrong.is_empty()).then(|| {
        view! { <p class="field-error" role="alert">{words.say("draft-answers-wrong")}</p> }
    });
    Some(
        view! {
            <section class="section" aria-labelledby="taken">
                <h2 id="taken">{words.say("draft-taken")}</h2>
                {taken::list(words.say("read-with"), &said)}
                {fault}
                <form class="stacked-form" method="post" action=words.at(&format!("/import/{}/settings", page.id))>
                    {answers::reading(words, &typed, &wrong, &page.offer)}
                    {answers::taking(words, &typed, closures)}
                    <button class="button">{words.say("draft-apply")}</button>
                </form>
            </section>
        }
        .into_any(),
    )
}
