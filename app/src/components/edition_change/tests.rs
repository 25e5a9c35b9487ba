//! Two editions as they are told, published and as a draft.

use std::{collections::HashMap, sync::Arc};

use data::{
    ingest,
    model::{ArticleNumber, Day, MemberState, SourceId},
    revision::{apply, propose},
    snapshot::Snapshot,
    table::Origin,
};

use super::{Digest, EditionsCompared, edition_change};
use crate::{
    address::Compared,
    context::PageContext,
    pages::{article, member_state, source},
    reference::{self, text},
    shell::render,
    words::Words,
};

const FINDINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n\
    EL,,18,,conformity,not_transposed,2016-06-01,court,,,,<b>Made up</b>,NEW-1,p. 1\n\
    DE,,,18(1),conformity,transposed,2016-06-01,commission,,,,,REG-GH,p. 2\n";
const SOURCES: &str = "source_id,title,publisher,date,celex_or_ref,url,retrieved_via,kind,read_on\n\
    NEW-1,A made-up judgment,,2016-06-01,,,,official,2026-11-24\n";

/// The shipped edition and what some files would make of it.
fn compared(ctx: &PageContext, published: bool) -> EditionsCompared {
    let drafts = [
        ingest::read("new.csv", FINDINGS.as_bytes()),
        ingest::read("sources.csv", SOURCES.as_bytes()),
    ];
    let before = ctx.snapshot.clone();
    let proposal = propose(before.dataset(), &drafts);
    assert_eq!(proposal.changes.len(), 3, "{:?}", proposal.issues);
    let dataset = apply(before.dataset(), &proposal.changes, |change| Origin {
        revision: 2,
        file: drafts[change.draft].file.as_str().into(),
        sheet: Some("Facts".into()),
        row: change.row,
    });
    let after = Arc::new(Snapshot::build(2, Arc::new(dataset)).unwrap());
    EditionsCompared::of(Some(before), after, ctx.on, HashMap::new(), published)
}

fn today() -> PageContext {
    let ctx = reference::context("2026-11-24");
    PageContext { view: crate::address::View::default(), ..ctx }
}

#[test]
fn a_draft_leads_only_to_pages_of_the_edition_held() {
    let ctx = today();
    let page = render(|| edition_change(&ctx, &compared(&ctx, false)));
    let said = text(&page);
    for words in
        ["Greece", "not transposed, established by a court", "NEW-1", "new.csv, Facts, row 2"]
    {
        assert!(said.contains(words), "`{words}` is missing in {said}");
    }
    assert!(!page.contains("/sources/NEW-1"), "it has no page yet");
    assert!(!page.contains("rev="), "nor has the draft");
    assert!(page.contains("href=\"/sources/REG-GH\""), "{page}");
    assert!(page.contains("href=\"/member-states/EL\""), "{page}");
    assert!(!page.contains("<b>"), "{page}");
}

#[test]
fn every_link_of_an_edition_leads_to_what_is_there() {
    let ctx = PageContext { latest_revision: 2, ..today() };
    let compared = compared(&ctx, true);
    let after = PageContext { snapshot: compared.after.clone(), ..ctx.clone() };
    let page = render(|| edition_change(&after, &compared));
    let mut seen = 0;
    for link in page.split("href=\"").skip(1) {
        let to = link.split('"').next().unwrap().replace("&amp;", "&");
        let (address, place) = to.split_once('#').unwrap_or((&to, ""));
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let on = query.split('&').find_map(|pair| pair.strip_prefix("on="));
        let on = on.map_or(ctx.on, |on| Day::parse(on).unwrap());
        let held = !query.contains("rev=1");
        let edition = if held { &compared.after } else { &compared.before };
        let there =
            PageContext { snapshot: edition.clone(), on, path: path.to_owned(), ..after.clone() };
        let target = match path.split('/').collect::<Vec<_>>()[..] {
            ["", "member-states", state] => {
                member_state(&there, MemberState::parse(state).unwrap(), &Compared::default())
            }
            ["", "articles", number] => {
                article(&there, ArticleNumber::parse(number).unwrap(), &Compared::default())
            }
            ["", "sources", id] => source(&there, &SourceId::parse(id).unwrap()),
            _ => continue,
        };
        seen += 1;
        let target = target.unwrap();
        assert!(place.is_empty() || target.contains(&format!("id=\"{place}\"")), "{to}");
    }
    assert!(seen > 8, "{seen}");
    assert!(page.contains("/articles/18#EL"), "{page}");
}

#[test]
fn a_digest_says_the_same_in_lines() {
    let ctx = today();
    let words = Words::english();
    let digest = Digest::of(&compared(&ctx, true), &words);
    assert_eq!((digest.revision, digest.is_legal(), digest.more), (2, true, 0));
    assert_eq!(digest.records(&words), ["Sources: 1 new", "Findings: 2 new"]);
    let greece = digest.lines.iter().find(|line| line.starts_with("Greece, Article 18, "));
    let greece = greece.unwrap();
    assert!(greece.contains("to not transposed, established by a court"), "{greece}");
    assert!(digest.lines.iter().any(|line| line.ends_with("“<b>Made up</b>”")), "plain text");
}
