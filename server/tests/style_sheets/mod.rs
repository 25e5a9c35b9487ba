//! Holds the style sheets: colours, sizes of type and spaces have names, which are given
//! in `style/tokens.css` and nowhere else, light and dark alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::root;

/// What may name values: the tokens, and files of fonts.
const NAMES: [&str; 2] = ["tokens.css", "fonts.css"];

/// Each sheet with its declarations, without what is no value: comments, addresses,
/// selectors, the margins of sheets of paper (which know no names).
fn sheets() -> BTreeMap<String, Vec<(String, String)>> {
    let order = fs::read_to_string(root().join("style/order.txt")).unwrap();
    let read = |name: &str| fs::read_to_string(root().join("style").join(name)).unwrap();
    order.lines().map(|name| (name.to_owned(), declarations(&read(name)))).collect()
}

fn declarations(sheet: &str) -> Vec<(String, String)> {
    let mut text = without(sheet, "/*", "*/");
    text = without(&text, "url(\"", "\")");
    text = without(&text, "@page", "\n");
    let pieces = text.split([';', '{', '}']);
    let declared = pieces.filter_map(|piece| {
        let (name, value) = piece.trim().split_once(':')?;
        let is_name =
            name.bytes().all(|sign| sign.is_ascii_lowercase() || b"-0123456789".contains(&sign));
        is_name.then(|| (name.to_owned(), value.trim().to_owned()))
    });
    declared.collect()
}

fn without(text: &str, start: &str, end: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        left.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    left.push_str(rest);
    left
}

/// The numbers in a value that carry a unit.
fn lengths<'a>(value: &'a str, unit: &'a str) -> impl Iterator<Item = f32> + 'a {
    value
        .split([' ', '(', ')', ',', '*', '/'])
        .filter_map(move |word| word.strip_suffix(unit)?.parse().ok())
}

#[test]
fn colours_and_sizes_are_said_in_the_tokens_alone() {
    let mut strays = Vec::new();
    for (sheet, declared) in sheets() {
        if NAMES.contains(&sheet.as_str()) {
            continue;
        }
        for (name, value) in declared {
            let spaces = ["padding", "margin", "gap", "row-gap", "column-gap"];
            let is_space = spaces.iter().any(|space| {
                name.strip_prefix(space)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            });
            let is_type = name == "font" || name == "font-size";
            let is_colour = value.contains('#')
                || ["rgb", "hsl", "oklch"].iter().any(|one| value.contains(&format!("{one}(")));
            let has = |unit: &str| lengths(&value, unit).next().is_some();
            let is_stray = is_colour
                || (is_type && (has("rem") || has("px") || has("pt")))
                || (is_space
                    && (has("rem") || has("pt") || lengths(&value, "px").any(|px| px > 3.0)));
            if is_stray {
                strays.push(format!("{sheet}: {name}: {value}"));
            }
        }
    }
    assert!(strays.is_empty(), "give these names in style/tokens.css:\n{}", strays.join("\n"));
}

#[test]
fn every_name_is_given_and_used() {
    let sheets = sheets();
    let declared: BTreeSet<&str> =
        sheets.values().flatten().filter_map(|(name, _)| name.strip_prefix("--")).collect();
    let used: BTreeSet<&str> = sheets
        .values()
        .flatten()
        .flat_map(|(_, value)| value.split("var(--").skip(1))
        .filter_map(|rest| rest.split([')', ',']).next())
        .collect();
    let missing: Vec<_> = used.difference(&declared).collect();
    assert!(missing.is_empty(), "used and never given: {missing:?}");
    let idle: Vec<_> = declared.difference(&used).collect();
    assert!(idle.is_empty(), "given and never used: {idle:?}");
}

#[test]
fn every_colour_has_its_dark_counterpart() {
    let tokens = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    let (light, rest) =
        tokens.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
    let (dark, _) = rest.split_once("@media").unwrap();
    let colours = |part: &str| -> BTreeSet<String> {
        let all = declarations(part).into_iter();
        all.filter(|(_, value)| value.starts_with('#')).map(|(name, _)| name).collect()
    };
    assert_eq!(colours(light), colours(dark));
}
