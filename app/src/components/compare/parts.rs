//! Several parts of the Directive in one sentence, each a link.

use data::report::Text;

use crate::{context::PageContext, format, words::Value};

/// A part in a sentence.
pub(crate) struct Part {
    /// Its name, which is the link.
    pub(crate) name: String,
    /// What else is said of it, after its name.
    pub(crate) how: Option<String>,
    /// Where it leads.
    pub(crate) to: String,
}

/// A message whose `parts` are a list of links.
pub(crate) fn with_parts(
    ctx: &PageContext,
    id: &str,
    parts: Vec<Part>,
    args: &[(&str, Value<'static>)],
) -> Text {
    let marks: Vec<String> = (0..parts.len()).map(|at| format!("p{at}")).collect();
    let (items, links): (Vec<String>, Vec<(&str, String)>) = marks
        .iter()
        .zip(parts)
        .map(|(mark, Part { name, how, to })| {
            let how = how.map_or_else(String::new, |how| format!(" {how}"));
            (format!("<{mark}>{name}</{mark}>{how}"), (mark.as_str(), to))
        })
        .unzip();
    let mut args = args.to_vec();
    args.push(("parts", format::list(&ctx.words, items).into()));
    ctx.words.text(id, &args, &links)
}
