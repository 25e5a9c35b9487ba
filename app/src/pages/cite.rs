//! How a view is cited: its lasting address with day, edition, method and hash, in
//! words and as BibTeX, and whether a newer edition says the same.

use data::{model::Day, report::Text, snapshot::METHOD};
use leptos::prelude::*;

use crate::{
    address::{self, Filter, View},
    components::{
        layout::{Page, Place, document},
        text,
    },
    context::PageContext,
    format,
};

/// A view as it is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its path and own query.
    pub page: String,
    /// The hash of what it shows.
    pub hash: String,
    /// The hash of what the latest edition shows there, if that is a newer one.
    pub newer: Option<String>,
    /// What a citation named that is looked up.
    pub cited: CitedAs,
}

/// What a citation named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CitedAs {
    /// The method.
    pub method: Option<u32>,
    /// The hash.
    pub hash: Option<String>,
}

impl CitedAs {
    fn is_looked_up(&self) -> bool {
        self.method.is_some() || self.hash.is_some()
    }
}

/// Which page is cited, as the address of the page that says how says it.
#[derive(Debug, Clone, Default)]
pub(crate) struct CitedPage(pub(crate) String);

impl Filter for CitedPage {
    const PARAMETERS: &'static [&'static str] = &["page"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), data::model::ParseError> {
        value.clone_into(&mut self.0);
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        vec![("page", self.0.clone())]
    }
}

/// A filter that is written as it stands.
#[derive(Debug, Clone, Default)]
struct Written(Vec<(&'static str, String)>);

impl Filter for Written {
    const PARAMETERS: &'static [&'static str] = &[];

    fn set(&mut self, _name: &str, _value: &str) -> Result<(), data::model::ParseError> {
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.0.clone()
    }
}

/// The page.
#[must_use]
pub fn cite<F: Filter>(ctx: &PageContext, filter: &F, citation: &Citation) -> String {
    let words = &ctx.words;
    let place = place_of(&citation.page);
    let page = Page { place, title: words.say("cite-title"), filter, main: "" };
    document(ctx, &page, || {
        let opening = [("page", name_of(ctx, citation).into())];
        let to = [("page", lasting(ctx, citation))];
        view! {
            <div class="opening">
                <h1>{text::view(&words.text("cite-opening", &opening, &to))}</h1>
                <p class="opening-sub">{words.say("cite-sub")}</p>
            </div>
            {looked_up(ctx, citation)}
            {newer(ctx, citation)}
            {facts(ctx, citation)}
            <section class="section prose" aria-labelledby="in-words">
                <h2 id="in-words">{words.say("cite-in-words")}</h2>
                <p class="cite-words">{in_words(ctx, citation)}</p>
            </section>
            <section class="section prose" aria-labelledby="bibtex">
                <h2 id="bibtex">{words.say("cite-bibtex")}</h2>
                <pre class="cite-code" tabindex="0">{cite_bibtex(ctx, citation)}</pre>
                <p><a href=file(ctx, citation, "bib")>{words.say("cite-bibtex-file")}</a></p>
            </section>
            <section class="section prose" aria-labelledby="check">
                <h2 id="check">{words.say("cite-check")}</h2>
                <p>{words.say("cite-check-how")}</p>
                <p>{words.say("cite-check-changed")}</p>
            </section>
        }
    })
}

/// Whether what was cited is what is shown.
fn looked_up(ctx: &PageContext, citation: &Citation) -> Option<AnyView> {
    let words = &ctx.words;
    let CitedAs { method, hash } = &citation.cited;
    if !citation.cited.is_looked_up() {
        return None;
    }
    let other_method = method.is_some_and(|method| method != METHOD);
    let other_hash = hash.as_ref().is_some_and(|hash| *hash != citation.hash);
    let (class, id) = match (other_method, other_hash) {
        (false, false) => ("note", "cite-same"),
        (true, _) => ("note note-stop", "cite-other-method"),
        (false, true) => ("note note-stop", "cite-other-hash"),
    };
    let args = [("method", METHOD.into())];
    Some(view! { <div class=class role="status"><p>{words.get(id, &args)}</p></div> }.into_any())
}

/// That there is a newer edition, and whether it says the same.
fn newer(ctx: &PageContext, citation: &Citation) -> Option<AnyView> {
    let hash = citation.newer.as_ref()?;
    // The edition is named in what a view shows, so the hashes always differ.
    debug_assert_ne!(*hash, citation.hash);
    let there =
        address::write("/cite", &CitedPage(citation.page.clone()), View { rev: None, ..ctx.view });
    let args = [("latest", ctx.latest_revision.into())];
    let said = ctx.words.text("cite-newer", &args, &[("newer", there)]);
    Some(view! { <div class="note"><p>{text::view(&said)}</p></div> }.into_any())
}

fn facts(ctx: &PageContext, citation: &Citation) -> AnyView {
    let words = &ctx.words;
    let row = |id: &str, value: Text| {
        view! { <div><dt>{words.say(id)}</dt><dd>{text::view(&value)}</dd></div> }
    };
    let address = lasting(ctx, citation);
    let shown = whole(ctx, &address);
    let revision = ctx.snapshot.revision();
    let edition = Text::link(revision.to_string(), ctx.link(&format!("/changes/{revision}")));
    let method = Text::link(METHOD.to_string(), format!("{}#method", ctx.link("/about")));
    let hash = Text::plain(citation.hash.clone())
        .and(" (")
        .and(Text::link(words.say("cite-hash-of"), file(ctx, citation, "json")))
        .and(")");
    view! {
        <dl class="facts">
            {row("report-fact-address", Text::link(shown, address))}
            {row("cite-checked-address", Text::link(whole(ctx, &checked(ctx, citation)), checked(ctx, citation)))}
            {row("report-fact-day", Text::plain(format::day(words, ctx.on)))}
            {row("report-fact-edition", edition)}
            {row("cite-method", method)}
            {row("cite-hash", hash)}
        </dl>
    }
    .into_any()
}

/// The citation in a sentence.
fn in_words(ctx: &PageContext, citation: &Citation) -> String {
    let words = &ctx.words;
    words.get(
        "cite-words",
        &[
            ("page", name_of(ctx, citation).into()),
            ("number", ctx.words.act(&ctx.snapshot.directive().number).into()),
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", METHOD.into()),
            ("address", whole(ctx, &lasting(ctx, citation)).into()),
            ("hash", citation.hash.clone().into()),
        ],
    )
}

/// The citation as an entry of BibTeX; what it names in braces keeps its letters.
#[must_use]
pub fn cite_bibtex(ctx: &PageContext, citation: &Citation) -> String {
    let words = &ctx.words;
    let key: String = citation
        .page
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' })
        .collect();
    let key = key.trim_matches('-').to_owned();
    let key = if key.is_empty() { "state-of-play".to_owned() } else { key };
    let revision = ctx.snapshot.revision();
    let number = ctx.words.act(&ctx.snapshot.directive().number);
    let title = words.get(
        "cite-bibtex-title",
        &[("page", name_of(ctx, citation).into()), ("number", number.into())],
    );
    let note = words.get(
        "cite-bibtex-note",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", revision.into()),
            ("method", METHOD.into()),
            ("hash", citation.hash.clone().into()),
        ],
    );
    let field = |name: &str, value: &str| format!("  {name} = {{{}}},\n", escaped(value));
    let site = words.say("site-name");
    let address = whole(ctx, &lasting(ctx, citation));
    [
        format!("@misc{{transposition-monitor-{key}-{}-{revision},\n", ctx.on),
        format!("  author = {{{{{}}}}},\n", escaped(&site)),
        field("title", &title),
        format!("  year = {{{}}},\n", year(ctx.on)),
        // An address is taken as it stands.
        format!("  url = {{{address}}},\n"),
        field("note", &note),
        "}\n".to_owned(),
    ]
    .concat()
}

fn year(on: Day) -> i16 {
    on.year()
}

/// A text in which no sign means anything to TeX.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' => safe.push_str("\\textbackslash{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                safe.push('\\');
                safe.push(sign);
            }
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            sign => safe.push(sign),
        }
    }
    safe
}

/// The address of the view with day and edition named.
fn lasting(ctx: &PageContext, citation: &Citation) -> String {
    let and = if citation.page.contains('?') { '&' } else { '?' };
    let address = format!("{}{and}on={}&rev={}", citation.page, ctx.on, ctx.snapshot.revision());
    ctx.words.at(&address)
}

/// The address that also names method and hash, and says whether they still hold.
fn checked(ctx: &PageContext, citation: &Citation) -> String {
    let named = Written(vec![
        ("page", citation.page.clone()),
        ("method", METHOD.to_string()),
        ("sha256", citation.hash.clone()),
    ]);
    address::write("/cite", &named, pinned(ctx))
}

fn file(ctx: &PageContext, citation: &Citation, ending: &str) -> String {
    let named = CitedPage(citation.page.clone());
    address::write(&format!("/cite.{ending}"), &named, pinned(ctx))
}

fn pinned(ctx: &PageContext) -> View {
    View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), with: None, ..ctx.view }
}

/// An address in full, where that of the site is known.
fn whole(ctx: &PageContext, address: &str) -> String {
    ctx.site.as_ref().map_or_else(|| address.to_owned(), |site| site.at(address))
}

/// The place in the navigation to which a page belongs.
fn place_of(page: &str) -> Place {
    let path = page.split('?').next().unwrap_or_default();
    let first = path.split('/').nth(1).unwrap_or_default();
    let is_there = |place: &&Place| place.path().trim_start_matches('/') == first;
    Place::ALL.iter().find(is_there).copied().unwrap_or(Place::StateOfPlay)
}

/// What a page is called: its place, and which of them.
fn name_of(ctx: &PageContext, citation: &Citation) -> String {
    let path = citation.page.split('?').next().unwrap_or_default();
    let place = place_of(&citation.page).name(&ctx.words);
    let which = path.splitn(3, '/').nth(2);
    match which {
        Some(which) => {
            let args = [("place", place.into()), ("which", which.to_owned().into())];
            ctx.words.get("cite-page-which", &args)
        }
        None => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    fn citation(page: &str) -> Citation {
        Citation {
            page: page.to_owned(),
            hash: "0".repeat(64),
            newer: None,
            cited: CitedAs::default(),
        }
    }

    #[test]
    fn a_citation_names_day_edition_method_and_hash() {
        let ctx = reference::context("2021-06-30");
        let said = in_words(&ctx, &citation("/member-states/EL?aspect=application"));
        for part in [
            "30 June 2021",
            "edition 1",
            "method 1",
            "/member-states/EL?aspect=application&on=2021-06-30&rev=1",
            &"0".repeat(64),
        ] {
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn nothing_in_bibtex_means_anything_to_tex() {
        let ctx = reference::context("2021-06-30");
        let entry = cite_bibtex(&ctx, &citation("/gaps?node=5"));
        assert!(
            entry.starts_with("@misc{transposition-monitor-gaps-node-5-2021-06-30-1,\n"),
            "{entry}"
        );
        assert!(entry.contains("  year = {2021},\n"), "{entry}");
        assert!(entry.contains("  url = {/gaps?node=5&on=2021-06-30&rev=1},\n"), "{entry}");
        assert_eq!(escaped("50 % of {a}_b"), "50 \\% of \\{a\\}\\_b");
    }

    #[test]
    fn a_page_belongs_to_a_place() {
        for (page, expected) in [
            ("/", Place::StateOfPlay),
            ("/articles/18?aspect=application", Place::Articles),
            ("/reports/union", Place::Reports),
            ("/figures/gaps", Place::StateOfPlay),
        ] {
            assert_eq!(place_of(page), expected, "{page}");
        }
    }
}
