//! Everything here, to take away: each table of records and each view as files in
//! open formats, with how much each holds, what it says, and under which licence.

mod table;
mod views;

use data::{
    model::{ArticleNumber, MemberState, ParseError, Provision, SourceId},
    table::{Selection, Table},
};
use leptos::prelude::*;

pub use table::open_table;

use crate::{
    address::{self, Filter, NoFilter, View},
    components::{
        layout::{Page, Place, document},
        records::{Caption, Column, Records},
        schema,
        section::section,
    },
    context::PageContext,
    words::{RowOf, Value},
};

/// The formats in which a table can be had, by the ends of their names.
const FORMATS: [(&str, &str); 4] =
    [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON"), ("jsonl", "JSON Lines")];

/// The page.
#[must_use]
pub fn open_data(ctx: &PageContext) -> String {
    let words = &ctx.words;
    let title = words.say("nav-data");
    let page = Page { place: Place::Data, title, filter: &NoFilter, main: "" };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{opening(ctx)}</h1>
                <p class="opening-sub">{words.say("data-intro")}</p>
            </div>
            {tables(ctx)}
            {views::views(ctx)}
            {described(ctx)}
            {schema::dataset(ctx)}
        }
    })
}

fn opening(ctx: &PageContext) -> AnyView {
    let dataset = ctx.snapshot.dataset();
    let records: usize = Table::ALL.iter().map(|table| dataset.count(*table)).sum();
    ctx.words.linked(
        "data-opening",
        &[
            ("records", records.into()),
            ("tables", Table::ALL.len().into()),
            ("revision", ctx.snapshot.revision().into()),
        ],
        &[("tables", "#tables".to_owned())],
    )
}

fn tables(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let rows = Table::ALL
        .iter()
        .map(|&table| {
            let count = ctx.snapshot.dataset().count(table);
            let to = ctx.link(&format!("/data/{table}"));
            view! {
                <tr>
                    <th scope="row"><a href=to>{words.name(&table)}</a></th>
                    <td data-head=words.say("data-col-row")>{words.name(&RowOf(table))}</td>
                    <td class="number" data-head=words.say("data-col-records")>{count}</td>
                    <td data-head=words.say("data-col-files")>{files(ctx, table, &Selection::default(), count)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    Records {
        id: "tables",
        caption: Caption::Shown(words.say("data-tables"), Some(words.say("data-tables-small"))),
        columns: &[
            Column::Words("data-col-table"),
            Column::Words("data-col-row"),
            Column::Number("data-col-records"),
            Column::Words("data-col-files"),
        ],
        rows,
    }
    .view(words)
}

/// The files of a table, each a link that says how many records it leads to.
fn files(ctx: &PageContext, table: Table, chosen: &Selection, count: usize) -> AnyView {
    let named = ctx.words.name(&table);
    let links = FORMATS
        .iter()
        .map(|(end, format)| {
            let to = ctx.link_with(&format!("/data/{table}.{end}"), chosen);
            let args: [(&str, Value<'_>); 2] =
                [("table", named.clone().into()), ("count", count.into())];
            let heard = ctx.words.get("data-file-heard", &args);
            view! {
                <li><a href=to>{*format}<span class="visually-hidden">{ctx.words.colon()}{heard}</span></a></li>
            }
        })
        .collect_view();
    view! { <ul class="file-links">{links}</ul> }.into_any()
}

fn described(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let revision = ctx.snapshot.revision();
    let pinned = View { rev: Some(revision), ..View::default() };
    let body = words.linked(
        "data-described",
        &[],
        &[
            ("api", ctx.link("/api")),
            ("csvw", ctx.link("/data/csvw.json")),
            ("workbook", ctx.link("/data/records.xlsx")),
        ],
    );
    let licence = words.linked(
        "data-licence",
        &[],
        &[
            ("licence", "https://creativecommons.org/licenses/by/4.0/".to_owned()),
            ("terms", format!("{}#licence", ctx.link("/about"))),
        ],
    );
    let cite = words.get(
        "data-cite",
        &[
            ("revision", revision.into()),
            ("method", data::snapshot::METHOD.into()),
            ("address", address::write("/data", &NoFilter, pinned).into()),
        ],
    );
    section(
        "described",
        words.say("data-described-heading"),
        None,
        view! { <div class="prose"><p>{body}</p><p>{licence}</p><p>{cite}</p></div> }.into_any(),
    )
}

impl Filter for Selection {
    const PARAMETERS: &'static [&'static str] = &["state", "article", "source"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.state = Some(MemberState::parse(value)?),
            "article" => self.article = Some(article(value)?),
            _ => self.source = Some(SourceId::parse(value)?),
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let state = self.state.map(|state| ("state", state.to_string()));
        let article = self.article.map(|article| ("article", article.to_string()));
        let source = self.source.as_ref().map(|source| ("source", source.to_string()));
        state.into_iter().chain(article).chain(source).collect()
    }
}

/// An article by its number. That of a provision is told, since what was meant is known.
fn article(value: &str) -> Result<ArticleNumber, ParseError> {
    ArticleNumber::parse(value).map_err(|error| match Provision::parse(value) {
        Ok(provision) => ParseError::new(format!(
            "`{provision}` is a provision; write the number of its article, {}, which takes in all of its provisions",
            provision.article()
        )),
        Err(_) => error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provision_is_told_to_be_none_of_the_articles() {
        #[track_caller]
        fn check(value: &str, said: &str) {
            let told = article(value).map_err(|error| error.to_string()).unwrap_err();
            assert!(told.contains(said), "{told}");
        }
        check("5(2)", "write the number of its article, 5,");
        check("18 (2)", "write the number of its article, 18,");
        check("first", "`first` is not the number of an article");
        check("100", "`100` is not the number of an article");
    }
}
