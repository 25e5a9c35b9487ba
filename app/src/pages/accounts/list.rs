//! All accounts, for admins: who there is, what they may do, and forms that
//! change it.

use data::model::Role;
use leptos::prelude::*;

use super::field::{Field, field};
use crate::{
    components::{
        layout::own_document,
        records::{Caption, Column, Records},
    },
    context::OwnContext,
    words::Words,
};

/// How an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// Its holder can sign in.
    InUse,
    /// Its holder has not chosen a password yet.
    NoPassword,
    /// Nobody can sign in with it.
    Disabled,
}

/// An account in the list.
#[derive(Debug, Clone)]
pub struct AccountLine {
    /// Its name.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// How it stands.
    pub state: AccountState,
}

/// What is wrong with what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListFault {
    /// What was written as the name of a new account is none.
    NotAName,
    /// There is an account of that name.
    Taken,
    /// One's own role and account are left to others.
    Own,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// All accounts.
    pub accounts: Vec<AccountLine>,
    /// A one-time link that was just made, shown this once: whose, and its path.
    pub link: Option<(String, String)>,
    /// Hours for which a link works.
    pub link_hours: i64,
    /// What was written as the name of a new account.
    pub typed: String,
    /// What is wrong with what was sent.
    pub fault: Option<ListFault>,
}

/// The page.
#[must_use]
pub fn list(ctx: &OwnContext, page: &ListPage) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("account-bar-accounts"), || {
        let own = ctx.signed_in.as_ref().map_or("", |who| &*who.name);
        let accounts = Records {
            id: "accounts",
            caption: Caption::Shown(
                words.say("account-bar-accounts"),
                Some(words.say("accounts-small")),
            ),
            columns: &[
                Column::Words("sign-in-name"),
                Column::Words("accounts-state"),
                Column::Words("accounts-role"),
                Column::Words("accounts-actions"),
            ],
            rows: page.accounts.iter().map(|account| row(words, account, own)).collect(),
        };
        let count = [("count", page.accounts.len().into())];
        let own_fault = (page.fault == Some(ListFault::Own)).then(|| {
            view! { <div class="note note-stop" role="alert"><p>{words.say("accounts-own")}</p></div> }
        });
        view! {
            <div class="prose"><h1>{words.get("accounts-opening", &count)}</h1></div>
            {new_link(words, page)}
            {own_fault}
            <section class="section">{accounts.view(words)}</section>
            {add(words, page)}
        }
    })
}

/// The link that was just made; it cannot be shown again.
fn new_link(words: &Words, page: &ListPage) -> Option<AnyView> {
    let (name, path) = page.link.clone()?;
    let about = [("name", name.into()), ("hours", page.link_hours.into())];
    Some(
        view! {
            <div class="note note-accent" role="status">
                <p>{words.get("accounts-link", &about)}</p>
                <p class="one-time-link"><a href=words.at(&path)>{words.at(&path)}</a></p>
            </div>
        }
        .into_any(),
    )
}

fn row(words: &Words, account: &AccountLine, own: &str) -> AnyView {
    let AccountLine { name, role, state } = account.clone();
    let said = words.say(match state {
        AccountState::InUse => "accounts-state-in-use",
        AccountState::NoPassword => "accounts-state-no-password",
        AccountState::Disabled => "accounts-state-disabled",
    });
    let disabled = state == AccountState::Disabled;
    let changes = !disabled && name != own;
    let of = |id: &str| words.get(id, &[("name", name.clone().into())]);
    let role_cell = if changes {
        view! {
            <form class="inline-form" method="post" action=words.at("/accounts/role")>
                <input type="hidden" name="name" value=name.clone()/>
                <select class="select" name="role" aria-label=of("accounts-role-of")>{roles(words, role)}</select>
                <button class="button" aria-label=of("accounts-role-change-of")>{words.say("accounts-role-change")}</button>
            </form>
        }
        .into_any()
    } else {
        words.name(&role).into_any()
    };
    let act = |path: &'static str, id: &str, of_id: &str| {
        view! {
            <form class="inline-form" method="post" action=words.at(path)>
                <input type="hidden" name="name" value=name.clone()/>
                <button class="button" aria-label=of(of_id)>{words.say(id)}</button>
            </form>
        }
        .into_any()
    };
    let link = (!disabled).then(|| act("/accounts/link", "accounts-link-new", "accounts-link-of"));
    let disable =
        changes.then(|| act("/accounts/disable", "accounts-disable", "accounts-disable-of"));
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td data-head=words.say("accounts-state")>{said}</td>
            <td data-head=words.say("accounts-role")>{role_cell}</td>
            <td data-head=words.say("accounts-actions")><div class="inline-forms">{link}{disable}</div></td>
        </tr>
    }
    .into_any()
}

fn roles(words: &Words, chosen: Role) -> AnyView {
    Role::ALL
        .iter()
        .map(|role| {
            view! { <option value=role.code() selected=*role == chosen>{words.name(role)}</option> }
        })
        .collect_view()
        .into_any()
}

/// The form for a new account.
fn add(words: &Words, page: &ListPage) -> AnyView {
    let fault = match page.fault {
        Some(ListFault::NotAName) => Some(words.say("accounts-not-a-name")),
        Some(ListFault::Taken) => Some(words.say("accounts-taken")),
        Some(ListFault::Own) | None => None,
    };
    let name = Field {
        name: "name",
        label: words.say("sign-in-name"),
        kind: "text",
        autocomplete: "off",
        value: page.typed.clone(),
        hint: Some(words.say("accounts-name-rule")),
        fault,
    };
    view! {
        <section class="section" aria-labelledby="add">
            <h2 id="add">{words.say("accounts-add")}</h2>
            <form class="stacked-form" method="post" action=words.at("/accounts")>
                {field(name)}
                <div class="field">
                    <label for="role">{words.say("accounts-role")}</label>
                    <select class="select" id="role" name="role">{roles(words, Role::Analyst)}</select>
                </div>
                <button class="button button-primary">{words.say("accounts-add-submit")}</button>
            </form>
        </section>
    }
    .into_any()
}
