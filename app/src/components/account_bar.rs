//! Who is signed in, with the pages that are theirs, and the way out. Only pages
//! for one reader carry it.

use data::model::Role;
use leptos::prelude::*;

use crate::context::{OwnContext, SignedIn};

/// The pages of those who are signed in, each with its words and the least role
/// that may see it.
const PAGES: [(&str, &str, Role); 4] = [
    ("/import", "import-title", Role::Analyst),
    ("/accounts/me", "account-bar-me", Role::Analyst),
    ("/accounts", "account-bar-accounts", Role::Admin),
    ("/accounts/log", "account-bar-log", Role::Admin),
];

/// The bar, if someone is signed in.
pub(crate) fn account_bar(ctx: &OwnContext) -> Option<AnyView> {
    let words = &ctx.words;
    let SignedIn { name, role } = ctx.signed_in.as_ref()?;
    let links = PAGES
        .iter()
        .filter(|(.., least)| role >= least)
        .map(|(path, id, _)| {
            let current = (ctx.path == *path).then_some("page");
            view! { <li><a href=words.at(path) aria-current=current>{words.say(id)}</a></li> }
        })
        .collect_view();
    let who = [("name", name.clone().into()), ("role", words.name(role).into())];
    Some(
        view! {
            <nav class="account-bar" aria-label=words.say("account-bar-label")>
                <p>{words.get("account-bar-who", &who)}</p>
                <ul>{links}</ul>
                <form method="post" action=words.at("/accounts/sign-out")>
                    <button class="button">{words.say("account-bar-sign-out")}</button>
                </form>
            </nav>
        }
        .into_any(),
    )
}
