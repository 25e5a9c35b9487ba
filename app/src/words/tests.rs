//! Finds messages that the sources ask for and no file holds, and messages that
//! no source asks for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use data::{
    alarm::AlarmKind,
    draft::Meaning,
    model::{
        Act, ArticleNumber, Aspect, Basis, FindingStatus, Grade, MemberState, NodeStatus,
        ProcedureType, ProvisionKind, Role, SourceKind, Stage, Theme,
    },
    search::ResultKind,
    snapshot::case::Openness,
    table::{Addressee, MeasureKind, Table, columns},
};
use fluent_bundle::FluentResource;

use super::{Named, RowOf, Words, files};
use crate::{components::timebar::slug, language::Language, reference};

/// Methods of `Words` whose first argument is the id of a message.
const LOOKUPS: [&str; 4] = [".say(", ".get(", ".find(", ".linked("];

/// The ids of every message in the files.
fn held() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (name, text) in files::of(Language::English) {
        let resource = FluentResource::try_new((*text).to_owned())
            .unwrap_or_else(|(_, faults)| panic!("{name}: {faults:?}"));
        for line in resource.source().lines() {
            // A message begins its line; attributes and variants are indented.
            if let Some((id, _)) = line.split_once(" =")
                && id.starts_with(|letter: char| letter.is_ascii_lowercase())
            {
                assert!(ids.insert(id.to_owned()), "{name} holds `{id}` once more");
            }
        }
    }
    ids
}

/// The ids of the names of things: every word of every closed list.
fn names() -> BTreeSet<String> {
    fn of<T: Named>(all: &[T]) -> impl Iterator<Item = String> {
        all.iter().map(Named::message)
    }
    let articles: Vec<ArticleNumber> = reference::context("2026-01-30")
        .snapshot
        .structure()
        .articles()
        .iter()
        .map(data::structure::Article::number)
        .collect();
    let states: Vec<MemberState> = MemberState::all().collect();
    let about = NodeStatus::ALL.iter().map(|status| format!("about-{}", status.message()));
    of(AlarmKind::ALL)
        .chain(of(Addressee::ALL))
        .chain(of(Act::ALL))
        .chain(of(Meaning::ALL))
        .chain(of(Aspect::ALL))
        .chain(of(Basis::ALL))
        .chain(of(FindingStatus::ALL))
        .chain(of(Grade::ALL))
        .chain(of(ResultKind::ALL))
        .chain(of(MeasureKind::ALL))
        .chain(of(NodeStatus::ALL))
        .chain(of(Openness::ALL))
        .chain(of(ProcedureType::ALL))
        .chain(of(ProvisionKind::ALL))
        .chain(of(Role::ALL))
        .chain(of(SourceKind::ALL))
        .chain(of(Stage::ALL))
        .chain(of(Table::ALL))
        .chain(of(Theme::ALL))
        .chain(of(&articles))
        .chain(of(&states))
        .chain(about)
        .chain(Table::ALL.iter().map(|table| RowOf(*table).message()))
        .chain((1..=12).map(|month| format!("month-{month}")))
        .collect()
}

/// The messages of columns that are asked for: that of a table if there is one.
fn of_columns(held: &BTreeSet<String>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for table in Table::ALL {
        for column in columns(*table) {
            let name = column.name.replace('_', "-");
            let of_table = format!("column-{}-{name}", table.code().replace('_', "-"));
            let shared = format!("column-{name}");
            used.insert(if held.contains(&of_table) { of_table } else { shared });
            used.extend(column.form().map(|_| format!("form-{name}")));
        }
    }
    used
}

#[test]
fn columns_are_told_in_english_as_their_tables_tell_them() {
    let words = Words::english();
    for table in Table::ALL {
        assert_eq!(words.name(&RowOf(*table)), table.row());
        for column in columns(*table) {
            assert_eq!(words.column(*table, &column), column.about, "{table} {}", column.name);
            assert_eq!(words.form_of(&column).as_deref(), column.form(), "{table}");
        }
    }
}

/// The sources of this crate, tests aside.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| !path.ends_with("words/tests.rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let code =
                text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
            (path, code)
        })
        .collect()
}

/// What stands between quotation marks in a source, formats aside.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2)
}

#[test]
fn every_message_that_a_source_asks_for_is_held() {
    let words = Words::english();
    let mut missing = Vec::new();
    for (path, code) in sources() {
        for lookup in LOOKUPS {
            for after in code.split(lookup).skip(1) {
                let Some(id) =
                    after.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
                else {
                    continue;
                };
                let (id, attribute) = id.split_once('.').unwrap_or((id, ""));
                let message = words.0.bundle.get_message(id);
                let found = message.is_some_and(|message| {
                    attribute.is_empty() || message.get_attribute(attribute).is_some()
                });
                if !found {
                    missing.push(format!("{}: {id}.{attribute}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_name_is_held() {
    let held = held();
    let missing: Vec<String> = names().into_iter().filter(|id| !held.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_milestone_of_the_shipped_data_has_a_name_and_a_short_one() {
    let words = Words::english();
    for milestone in reference::context("2026-01-30").snapshot.dataset().milestones.iter() {
        let id = format!("milestone-{}", slug(milestone.title.as_str()));
        for id in [id.clone(), format!("{id}.short")] {
            assert!(words.find(&id, &[]).is_some(), "{id}");
        }
    }
}

#[test]
fn every_message_that_is_held_is_asked_for() {
    let sources = sources();
    let mut used = names();
    used.extend(of_columns(&held()));
    for (_, code) in &sources {
        used.extend(literals(code).map(|text| text.split('.').next().unwrap_or(text).to_owned()));
        // Ids that are put together: `format!("status-part{form}")`.
        used.extend(literals(code).filter_map(|text| Some(text.split_once('{')?.0.to_owned())));
    }
    let milestones = reference::context("2026-01-30");
    used.extend(
        milestones
            .snapshot
            .dataset()
            .milestones
            .iter()
            .map(|milestone| format!("milestone-{}", slug(milestone.title.as_str()))),
    );
    let unused: Vec<String> = held().into_iter().filter(|id| !used.contains(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

/// A message as every language must have it: its attributes, the arguments that it takes
/// and the words that it marks as links.
#[derive(Debug, PartialEq, Eq, Default)]
struct Shape {
    attributes: BTreeSet<String>,
    arguments: BTreeSet<String>,
    marks: Vec<String>,
}

/// The shape of each message in a file.
fn shapes(text: &str) -> BTreeMap<String, Shape> {
    let mut found: BTreeMap<String, Shape> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =")
            && id.starts_with(|letter: char| letter.is_ascii_lowercase())
        {
            id.clone_into(&mut current);
        }
        let shape = found.entry(current.clone()).or_default();
        if let Some((name, _)) = line.trim_start().split_once(" =")
            && name.starts_with('.')
        {
            shape.attributes.insert(name.to_owned());
        }
        let word = |text: &str| -> String {
            text.chars().take_while(|sign| sign.is_alphanumeric() || "-_".contains(*sign)).collect()
        };
        shape.arguments.extend(line.split('$').skip(1).map(word));
        shape.marks.extend(line.split("</").skip(1).map(word));
    }
    for shape in found.values_mut() {
        shape.marks.sort();
        shape.marks.dedup();
    }
    found
}

#[test]
fn every_language_has_every_message_with_its_arguments_and_links() {
    for language in Language::ALL {
        for (english, other) in files::of(Language::English).iter().zip(files::of(language)) {
            let (expected, found) = (shapes(english.1), shapes(other.1));
            for (id, shape) in &expected {
                assert_eq!(found.get(id), Some(shape), "{language}/{}: {id}", other.0);
            }
            let more: Vec<&String> =
                found.keys().filter(|id| !expected.contains_key(*id)).collect();
            assert!(more.is_empty(), "{language}/{}: {more:?}", other.0);
        }
        // Reading them all finds what cannot be read.
        assert_eq!(Words::of(language).language(), language);
    }
}

#[test]
fn no_message_says_a_sentence_twice() {
    for language in Language::ALL {
        for (name, text) in files::of(language) {
            for line in text.lines() {
                // Blanks before signs may differ.
                let line = line.replace('\u{a0}', " ");
                let mut seen = BTreeSet::new();
                let parts = line.split([',', '.', '?']).map(str::trim);
                for said in parts.filter(|said| said.len() > 40) {
                    assert!(seen.insert(said), "{language}/{name}: {said}");
                }
            }
        }
    }
}

#[test]
fn french_signs_stand_behind_a_blank_that_breaks_no_line() {
    for (name, text) in files::of(Language::French) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let apart = [" ;", " :", " ?", " !", " »", "« "];
            assert!(apart.iter().all(|sign| !line.contains(sign)), "{name}: {line}");
        }
    }
}

#[test]
fn a_number_is_written_in_the_form_of_its_language() {
    #[track_caller]
    fn check(language: Language, years: f64, expected: &str) {
        assert_eq!(Words::of(language).get("maxima-number", &[("years", years.into())]), expected);
    }
    check(Language::English, 2.5, "2.5");
    check(Language::French, 2.5, "2,5");
    check(Language::German, 2.5, "2,5");
    check(Language::German, 10.0, "10");
}
