//! What an institution stated, in a line with its day and source. What is held of that
//! day stands beside it on pages, not here.

use data::{report::Text, table::Statement};

use crate::{
    components::{finding::source_named, statement::said},
    context::PageContext,
    format,
};

/// The line.
pub(in crate::reports) fn line(ctx: &PageContext, stated: &Statement) -> Text {
    let day = format::day(&ctx.words, stated.date);
    Text::plain(day + &ctx.words.colon())
        .and(said(ctx, stated))
        .and(". ")
        .and(source_named(ctx, &stated.source_id))
        .and(".")
}
