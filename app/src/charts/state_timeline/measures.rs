//! The lane of national measures.

use data::{
    chart::{Lane, LaneContent, Mark, MarkKind},
    model::MemberState,
    snapshot::interval::Interval,
    table::{Measure, MeasureKind},
};

use super::facts::{Fact, Kind, Told};
use crate::{charts::timeline::told::When, components::links, context::PageContext};

/// The lane; what has no date has no place on a line of time, but is held.
pub(super) fn lane(ctx: &PageContext, state: MemberState) -> Told {
    let words = &ctx.words;
    let undated = || measures_of(ctx, state).filter(|measure| measure.came().is_none());
    let count = undated().count();
    let nothing = if count == 0 { "timeline-nothing" } else { "timeline-nothing-dated" };
    let reported = |measure: &Measure, fact| Fact {
        to: Some(links::source(ctx, &measure.source_id)),
        sources: vec![measure.source_id.clone()],
        // A title keeps its own language, which the data do not name; that of a bill stands
        // among words of the page.
        language: (measure.kind == MeasureKind::Act).then_some(""),
        ..fact
    };
    let (marks, mut facts): (Vec<Mark>, Vec<Fact>) = measures_of(ctx, state)
        .filter_map(|measure| {
            let mark = mark(ctx, measure)?;
            let fact = Fact::of_mark(kind(measure), &mark, measure.title.to_string());
            Some((mark, reported(measure, fact)))
        })
        .unzip();
    // The lane counts them, the table names them.
    facts.extend(undated().map(|measure| {
        let title = measure.title.to_string();
        let fact = Fact::new(kind(measure), When::Undated, title, full(ctx, measure));
        reported(measure, fact)
    }));
    Told {
        code: "measures".to_owned(),
        case: None,
        lane: Lane {
            heading: words.say("timeline-measures"),
            detail: (count > 0).then(|| words.get("timeline-undated", &[("count", count.into())])),
            content: LaneContent::Facts { marks, nothing: words.say(nothing) },
        },
        facts,
    }
}

fn measures_of(ctx: &PageContext, state: MemberState) -> impl Iterator<Item = &Measure> {
    let all = ctx.snapshot.dataset().measures.iter();
    all.filter(move |measure| measure.member_state == state)
}

fn mark(ctx: &PageContext, measure: &Measure) -> Option<Mark> {
    let when = Interval::from(measure.came()?);
    if when.last > ctx.on {
        return None;
    }
    let kind = match measure.kind {
        MeasureKind::Act => MarkKind::Measure,
        MeasureKind::Bill => MarkKind::Bill,
    };
    Some(Mark {
        when,
        kind,
        label: shortened(measure.title.as_str()),
        full: Some(full(ctx, measure)),
    })
}

const fn kind(measure: &Measure) -> Kind {
    match measure.kind {
        MeasureKind::Act => Kind::Act,
        MeasureKind::Bill => Kind::Bill,
    }
}

/// The picture tells a bill by its mark, the table by a word.
fn full(ctx: &PageContext, measure: &Measure) -> String {
    let title = measure.title.to_string();
    match measure.kind {
        MeasureKind::Act => title,
        MeasureKind::Bill => ctx.words.get("timeline-bill", &[("title", title.into())]),
    }
}

/// A title short enough for the picture: cut at its first comma or bracket if
/// it has named a number before it, else at a word.
fn shortened(title: &str) -> String {
    const LONGEST: usize = 40;
    let length = |text: &str| text.chars().count();
    if length(title) <= LONGEST {
        return title.to_owned();
    }
    let head = [", ", " ("]
        .iter()
        .filter_map(|end| Some(title.split_once(end)?.0))
        .min_by_key(|head| head.len());
    if let Some(head) = head
        && length(head) <= LONGEST
        && head.contains(|c: char| c.is_ascii_digit())
    {
        return format!("{head}…");
    }
    let mut kept = String::new();
    for word in title.split(' ') {
        if length(&kept) + length(word) > LONGEST {
            break;
        }
        kept.push_str(word);
        kept.push(' ');
    }
    format!("{}…", kept.trim_end_matches([' ', ',', '(', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_says_so() {
        #[track_caller]
        fn check(title: &str, expected: &str) {
            assert_eq!(shortened(title), expected);
        }
        check("Law 91(I)/2014", "Law 91(I)/2014");
        check("Criminal Law (Sexual Offences) Act 2017", "Criminal Law (Sexual Offences) Act 2017");
        check(
            "Criminal Law (Sexual Offences) Act 2017 (No. 2 of 2017)",
            "Criminal Law (Sexual Offences) Act 2017…",
        );
        check(
            "S.I. No. 309/2015 European Union (Combating the Sexual Abuse) Regulations 2015",
            "S.I. No. 309/2015 European Union…",
        );
        check("Lei n.o 103/2015, de 24 de agosto (trigesima nona alteracao)", "Lei n.o 103/2015…");
        check(
            "Wetsvoorstel tot implementatie van de richtlijn en zo voort",
            "Wetsvoorstel tot implementatie van de…",
        );
    }
}
