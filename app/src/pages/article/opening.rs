//! The opening sentence of an article's page: where a reported gap stands, of
//! how many States it is not known, and what the rest are.

use data::{
    model::Aspect,
    report::Text,
    snapshot::figures::Gaps,
    structure::{Article, Node},
};

use crate::{
    components::{links, status::is_due},
    context::PageContext,
    words::{Said, Value},
};

/// The heading.
pub(crate) fn sentence(ctx: &PageContext, article: &Article, aspect: Aspect) -> Text {
    let opened = links::gaps_figure(ctx, Node::Article(article.number()), aspect);
    let at = |place: &'static str| (place, format!("{opened}#{place}"));
    let links = [at("reported"), at("unknown"), at("neither"), ("bound", links::bound_figure(ctx))];
    ctx.words.sentences(&parts(ctx, article, aspect), &links)
}

/// The sentences of the heading, in order.
fn parts(ctx: &PageContext, article: &Article, aspect: Aspect) -> Vec<Said> {
    let node = Node::Article(article.number());
    let gaps = ctx.snapshot.gaps_at(node, aspect, ctx.on);
    let named = || {
        vec![
            ("number", Value::from(article.number().to_string())),
            ("name", ctx.words.name_as("inside", &article.number()).into()),
        ]
    };
    let counted = || {
        let mut args = named();
        args.extend([
            ("reported", Value::from(gaps.reported)),
            ("unknown", gaps.unknown.into()),
            ("bound", gaps.bound.into()),
        ]);
        args
    };
    if !ctx.snapshot.structure().has(node) {
        return vec![("article-asks-nothing", named())];
    }
    if article.counted() == 0 {
        let mut parts = vec![("article-options", named())];
        if gaps.reported + gaps.unknown > 0 {
            parts.push(("article-options-held", counted()));
        }
        return parts;
    }
    if gaps.bound == 0 {
        return vec![("article-nobody", named())];
    }
    let mut parts = vec![(opening(ctx, &gaps), counted())];
    let rest = gaps.bound - gaps.reported - gaps.unknown;
    if rest > 0 {
        // Of an article with counted provisions the rest can only be transposed.
        let args = vec![("rest", rest.into()), ("aspect", aspect.code().into())];
        parts.push(("article-rest", args));
    }
    parts
}

fn opening(ctx: &PageContext, gaps: &Gaps) -> &'static str {
    match (is_due(ctx), gaps.reported) {
        (false, 0) => "article-not-yet-due-nothing",
        (false, _) => "article-not-yet-due",
        (true, 0) if gaps.unknown == gaps.bound => "article-no-gap-all-unknown",
        (true, 0) => "article-no-gap",
        (true, _) => "article-gap",
    }
}

#[cfg(test)]
mod tests {
    use data::model::ArticleNumber;

    use super::*;
    use crate::reference;

    #[test]
    fn the_sentence_fits_what_is_held() {
        #[track_caller]
        fn check(number: &str, on: &str, expected: &str) {
            let ctx = reference::context(on);
            let number = ArticleNumber::parse(number).unwrap();
            let article = ctx.snapshot.structure().article(number).unwrap();
            let said: Vec<String> = parts(&ctx, article, Aspect::Conformity)
                .into_iter()
                .map(|(id, args)| ctx.words.get(id, &args))
                .collect();
            let mut said = said.join(" ");
            for mark in ["reported", "unknown", "neither", "bound"] {
                said = said.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "");
            }
            assert_eq!(said, expected);
        }
        check(
            "22",
            "2026-01-30",
            "Article 22, programmes for people who fear they might offend: a gap is reported in 1 of 26 Member States, and of 25 it is not known.",
        );
        check(
            "5",
            "2015-03-11",
            "Article 5, child sexual abuse material: no reported gap stands, and of all 27 Member States it is not known.",
        );
        check(
            "25",
            "2026-11-24",
            "Article 25, websites with child sexual abuse material: no reported gap stands, and of 25 of 26 Member States it is not known. In 1 it is held to be transposed.",
        );
        check(
            "5",
            "2013-01-01",
            "Article 5, child sexual abuse material: not yet due. Something is reported as missing in 1 of 26 Member States, and of 25 it is not known.",
        );
        check(
            "3",
            "2013-01-01",
            "Article 3, sexual abuse: not yet due. Nothing reported as missing stands, and of 26 of 26 Member States it is not known.",
        );
        check("3", "2011-12-13", "Article 3, sexual abuse: no Member State is bound on this day.");
        check(
            "8",
            "2015-03-11",
            "Article 8, consensual acts between peers: it leaves each Member State a choice, and nothing in it is counted.",
        );
        check(
            "8",
            "2026-11-24",
            "Article 8, consensual acts between peers: it leaves each Member State a choice, and nothing in it is counted. All the same, findings are held on it as a whole: a reported gap stands in none, and in 1 it is not known.",
        );
        check("30", "2026-11-24", "Article 30, addressees: it asks nothing that is counted here.");
    }
}
