//! The words that stand in a chart's file: what it shows, of which day and
//! edition, from which sources, and where it can be seen again.

use data::{chart::Caption, model::SourceId, snapshot::METHOD};

use super::Chart;
use crate::{context::PageContext, format};

/// How many sources a picture names before it says how many more there are.
const NAMED: usize = 4;

impl Chart<'_> {
    /// The words around the picture.
    pub(super) fn caption(&self, ctx: &PageContext) -> Caption {
        let words = &ctx.words;
        let edition = words.get(
            "chart-file-edition",
            &[
                ("day", format::day(words, ctx.on).into()),
                ("revision", ctx.snapshot.revision().into()),
                ("method", METHOD.into()),
            ],
        );
        let address = words.get(
            "chart-file-address",
            &[
                ("number", ctx.words.act(&ctx.snapshot.directive().number).into()),
                ("address", self.query.lasting(&self.page).into()),
            ],
        );
        Caption {
            title: self.title.clone(),
            sub: std::iter::once(self.sub.clone()).chain(self.nothing_said(ctx)).collect(),
            foot: [edition]
                .into_iter()
                .chain(sources(ctx, &self.sources))
                .chain([address])
                .collect(),
        }
    }

    /// What is said where there is nothing to draw.
    pub(crate) fn nothing_said(&self, ctx: &PageContext) -> Option<String> {
        let general = || self.table.rows.is_empty().then(|| ctx.words.say("chart-nothing"));
        self.nothing.clone().or_else(general)
    }
}

/// The sources by id and publisher; none where none decided.
fn sources(ctx: &PageContext, ids: &[SourceId]) -> Option<String> {
    let words = &ctx.words;
    let named = ids.iter().take(NAMED).map(|id| {
        let known = ctx.snapshot.dataset().sources.iter().find(|source| source.source_id == *id);
        let raw = id.to_string();
        let id = ("id", raw.clone().into());
        match known {
            Some(source) => words
                .get("chart-file-source", &[id, ("publisher", source.publisher.clone().into())]),
            None => raw,
        }
    });
    let named: Vec<String> = named.collect();
    let more = ids.len().saturating_sub(named.len());
    (!named.is_empty()).then(|| {
        words.get(
            "chart-file-sources",
            &[("sources", named.join(&ctx.words.semicolon()).into()), ("more", more.into())],
        )
    })
}
