//! The audit log in words, the newest line first.

use data::model::Role;
use leptos::prelude::*;

use crate::{
    components::{
        layout::own_document,
        records::{Caption, Column, Records},
    },
    context::OwnContext,
    format,
    words::Words,
};

/// A line of the log as it was written.
#[derive(Debug, Clone)]
pub struct LogLine {
    /// Its number.
    pub seq: u64,
    /// When, as RFC 3339 has it, in universal time.
    pub at: String,
    /// Who: the name of an account, or words with a blank in them.
    pub actor: String,
    /// The code of what was done.
    pub action: String,
    /// To what.
    pub subject: String,
    /// What else there is to say.
    pub detail: String,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The lines, the newest first.
    pub lines: Vec<LogLine>,
    /// The number before which older lines begin, if there are any.
    pub older: Option<u64>,
    /// Whether newer lines were left out.
    pub from_the_middle: bool,
}

/// The page.
#[must_use]
pub fn log(ctx: &OwnContext, page: &LogPage) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("account-bar-log"), || {
        let rows = page
            .lines
            .iter()
            .map(|line| {
                let row = view! {
                    <tr>
                        <th scope="row" class="number">{line.seq}</th>
                        <td data-head=words.say("log-when")><time datetime=line.at.clone()>{format::moment(words, &line.at)}</time></td>
                        <td data-head=words.say("log-what")>{said(words, line)}</td>
                    </tr>
                };
                row.into_any()
            })
            .collect();
        let lines = Records {
            id: "lines",
            caption: Caption::Shown(words.say("account-bar-log"), None),
            columns: &[
                Column::Number("log-number"),
                Column::Words("log-when"),
                Column::Words("log-what"),
            ],
            rows,
        };
        let older = page.older.map(|seq| {
            view! { <li><a href=words.at(&format!("/accounts/log?before={seq}")) rel="next">{words.say("log-older")}</a></li> }
        });
        let newest = page.from_the_middle.then(|| {
            view! { <li><a href=words.at("/accounts/log")>{words.say("log-newest")}</a></li> }
        });
        let ways = (page.older.is_some() || page.from_the_middle).then(|| {
            view! { <nav aria-label=words.say("log-ways")><ul class="ways">{newest}{older}</ul></nav> }
        });
        view! {
            <div class="prose"><h1>{words.say("log-opening")}</h1><p>{words.say("log-about")}</p></div>
            {lines.view(words)}
            {ways}
        }
    })
}

/// The line in words. One that a newer version of the program wrote is shown as
/// it is.
fn said(words: &Words, line: &LogLine) -> String {
    let LogLine { actor, action, subject, detail, .. } = line;
    let id = match &**action {
        "sign-in" => "log-sign-in",
        "sign-in-failed" if subject.is_empty() => "log-sign-in-failed-unknown",
        "sign-in-failed" => "log-sign-in-failed",
        "sign-out" => "log-sign-out",
        "account-added" => "log-account-added",
        "link-made" => "log-link-made",
        "password-set" => "log-password-set",
        "role-changed" => "log-role-changed",
        "account-disabled" => "log-account-disabled",
        "published" => "log-published",
        "uploaded" => "log-uploaded",
        "ticked" => "log-ticked",
        "unticked" => "log-unticked",
        "settings-changed" => "log-settings-changed",
        "words-kept" => "log-words-kept",
        "given-up" => "log-given-up",
        "four-eyes" if detail == "on" => "log-four-eyes-on",
        "four-eyes" => "log-four-eyes-off",
        "erased" => "log-erased",
        _ => return format!("{actor} {action} {subject} {detail}"),
    };
    // A name stays as it is written, also at the beginning of a sentence.
    let actor = match &**actor {
        "command line" => format::capital(&words.say("log-command-line")),
        "the monitor" => format::capital(&words.say("log-monitor")),
        "nobody known" => format::capital(&words.say("log-nobody")),
        name => name.to_owned(),
    };
    let detail = match Role::parse(detail) {
        Ok(role) if matches!(id, "log-account-added" | "log-role-changed") => words.name(&role),
        _ => detail.clone(),
    };
    let args =
        [("actor", actor.into()), ("subject", subject.clone().into()), ("detail", detail.into())];
    words.get(id, &args)
}
