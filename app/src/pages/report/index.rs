//! All reports: of the Union and the resolution, the themes, each Member State and
//! each article; and the choice for a hearing.

use data::structure::{Article, Node};
use leptos::prelude::*;

use super::{FORMATS, choice};
use crate::{
    address::NoFilter,
    components::{
        layout::{Page, Place, document},
        records::{Caption, Column, Records},
        section::section,
        sentence::node_named,
        text,
    },
    context::PageContext,
    format,
    reports::{ReportFilter, Subject},
};

/// A group of reports: the name of its place, its heading, its reports by name.
type Group = (&'static str, &'static str, Vec<(Subject, String)>);

/// The page.
#[must_use]
pub fn reports(ctx: &PageContext) -> String {
    let words = &ctx.words;
    let title = words.say("nav-reports");
    let page = Page { place: Place::Reports, title, filter: &NoFilter, main: "" };
    document(ctx, &page, || {
        let groups = groups(ctx);
        // One more for the hearing.
        let count = groups.iter().map(|(.., reports)| reports.len()).sum::<usize>() + 1;
        let args = [("count", count.into()), ("day", format::day(words, ctx.on).into())];
        let opening = words.text("reports-opening", &args, &[("count", "#general".to_owned())]);
        let hearing = section(
            "hearing",
            words.say("reports-hearing"),
            Some(words.say("reports-hearing-sub")),
            choice::choice(ctx, &ReportFilter::default()),
        );
        let groups = groups.into_iter().map(|one| group(ctx, one)).collect_view();
        view! {
            <div class="opening">
                <h1>{text::view(&opening)}</h1>
                <p class="opening-sub">{words.say("reports-intro")}</p>
            </div>
            {hearing}
            {groups}
        }
    })
}

fn groups(ctx: &PageContext) -> Vec<Group> {
    let words = &ctx.words;
    let structure = ctx.snapshot.structure();
    let themes =
        structure.themes().iter().map(|&theme| (Subject::Theme(theme), words.name(&theme)));
    let states =
        ctx.snapshot.member_states().map(|one| (Subject::State(one.code), words.name(&one.code)));
    let mut articles: Vec<_> = structure.articles().iter().map(Article::number).collect();
    articles.sort_unstable();
    let articles = articles
        .into_iter()
        .map(|number| (Subject::Article(number), node_named(ctx, Node::Article(number))));
    vec![
        (
            "general",
            "reports-general",
            vec![
                (Subject::Union, words.say("reports-one-union")),
                (Subject::Resolution, words.say("reports-one-resolution")),
            ],
        ),
        ("themes", "reports-themes", themes.collect()),
        ("states", "reports-states", states.collect()),
        ("articles", "reports-articles", articles.collect()),
    ]
}

fn group(ctx: &PageContext, (id, heading, reports): Group) -> AnyView {
    let words = &ctx.words;
    let rows = reports.into_iter().map(|(subject, name)| row(ctx, subject, &name)).collect();
    Records {
        id,
        caption: Caption::Shown(words.say(heading), None),
        columns: &[Column::Words("reports-col-report"), Column::Words("reports-col-files")],
        rows,
    }
    .view(words)
}

fn row(ctx: &PageContext, subject: Subject, name: &str) -> AnyView {
    let words = &ctx.words;
    let files = FORMATS
        .iter()
        .map(|(end, format)| {
            let to = ctx.link(&format!("{}.{end}", subject.path()));
            let args = [("title", name.to_owned().into()), ("format", (*format).into())];
            let heard = words.get("reports-file-heard", &args);
            view! { <li><a href=to aria-label=heard>{end.to_uppercase()}</a></li> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row"><a href=ctx.link(&subject.path())>{name.to_owned()}</a></th>
            <td data-head=words.say("reports-col-files")><ul class="file-links">{files}</ul></td>
        </tr>
    }
    .into_any()
}
