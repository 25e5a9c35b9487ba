//! Every number of a page is a link to what it counts: in its opening, its
//! figures, the line on coverage and the cells of numbers in its tables.

use super::tests::pages;

/// Where numbers must be links: the classes of what stands around them.
const COUNTED: [&str; 4] = ["opening", "figures", "coverage", "number"];

/// Elements without an end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "rect", "path"];

/// An element that a text stands in.
#[derive(Debug)]
struct Around<'a> {
    name: &'a str,
    classes: Vec<&'a str>,
    /// Whether its words are a source's, in the source's own language.
    own_language: bool,
}

/// The texts of a page that stand where numbers must be links and are none.
fn unlinked(page: &str) -> Vec<String> {
    let mut around: Vec<Around<'_>> = Vec::new();
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((text, after)) = rest.split_once('<') {
        if must_be_linked(&around) {
            let left = without_exceptions(text);
            if left.contains(|sign: char| sign.is_ascii_digit()) {
                found.push(text.to_owned());
            }
        }
        let Some((tag, after)) = after.split_once('>') else { break };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            while around.pop().is_some_and(|open| open.name != name) {}
        } else if !tag.starts_with('!') && !tag.ends_with('/') {
            let name = tag.split_whitespace().next().unwrap_or_default();
            let classes = tag.split(" class=\"").nth(1).and_then(|rest| rest.split('"').next());
            if !VOID.contains(&name) {
                let classes = classes.unwrap_or_default().split(' ').collect();
                around.push(Around { name, classes, own_language: tag.contains(" lang=") });
            }
        }
    }
    found
}

fn must_be_linked(around: &[Around<'_>]) -> bool {
    let counted =
        around.iter().any(|open| open.classes.iter().any(|class| COUNTED.contains(class)));
    // A link opens it; a day in its element is no count; what a figure counts
    // completes the number beside it, which is the link; the head of a row names
    // it; what a source wrote keeps its numbers.
    let excepted = around.iter().any(|open| {
        matches!(open.name, "a" | "time" | "dt" | "svg" | "option" | "label" | "th")
            || open.own_language
    });
    counted && !excepted
}

/// A text without the numbers that count nothing.
fn without_exceptions(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let before = kept.last().copied().unwrap_or_default();
        if is_name(before, word) || is_year(word) {
            continue;
        }
        // A day: the number stands before its month, and of "between 9 and 22
        // June" so does the other.
        if MONTHS.iter().any(|month| word.starts_with(month)) {
            if is_number(before) {
                kept.pop();
            }
            if let [.., "between", first, "and"] = kept[..]
                && is_number(first)
            {
                kept.truncate(kept.len() - 2);
            }
            continue;
        }
        kept.push(word);
    }
    kept.join(" ")
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Numbers that name something: an article, a rule, a method, an act, a case.
fn is_name(before: &str, word: &str) -> bool {
    ["Article", "Articles", "part", "rule", "Rule", "method", "edition"].contains(&before)
        || word.contains("INFR(")
        || word.contains('/')
}

fn is_year(word: &str) -> bool {
    let digits = word.trim_matches(|sign: char| !sign.is_ascii_digit());
    digits.len() == 4 && is_number(digits) && (digits.starts_with("19") || digits.starts_with("20"))
}

fn is_number(word: &str) -> bool {
    let word = word.trim_start_matches('(');
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn a_number_outside_a_link_is_found() {
    let linked =
        "<div class=\"opening\"><h1>On 1 May 2015, <a href=\"#\">21</a> at Article 18.</h1></div>";
    assert_eq!(unlinked(linked), Vec::<String>::new());
    let not = "<td class=\"number short\"><br>21</td>";
    assert_eq!(unlinked(not), ["21"]);
    assert_eq!(unlinked("<p class=\"coverage\">3 of 6<!> articles</p>"), ["3 of 6"]);
    assert_eq!(unlinked("<p>21</p>"), Vec::<String>::new());
}

#[test]
fn every_number_is_a_link_to_what_it_counts() {
    let mut missing: Vec<String> = Vec::new();
    for on in ["2011-12-13", "2013-01-01", "2015-03-11", "2016-12-31", "2026-01-30"] {
        for (path, page) in pages(on) {
            let found = unlinked(&page);
            if !found.is_empty() {
                missing.push(format!("{path} on {on}: {found:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
