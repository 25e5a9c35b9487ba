//! Text broken into lines by its true width.

use super::font::Face;

const MORE: char = '…';

/// Breaks a text into lines no wider than `room`, at spaces where it can. What
/// does not fit into `most` lines is cut, with an ellipsis; the whole text
/// stands in the table beside the chart.
pub(crate) fn wrap(text: &str, face: Face, room: i32, most: usize) -> Vec<String> {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut lines: Vec<String> = Vec::new();
    for word in clean.split_whitespace() {
        for part in pieces(word, face, room) {
            match lines.last_mut() {
                Some(line) if face.width(&format!("{line} {part}")) <= room => {
                    line.push(' ');
                    line.push_str(&part);
                }
                _ => lines.push(part),
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                shorten(last, face, room);
            }
            break;
        }
    }
    lines
}

/// The width of the widest line.
pub(crate) fn widest(lines: &[String], face: Face) -> i32 {
    lines.iter().map(|line| face.width(line)).max().unwrap_or(0)
}

/// A word in parts that fit: itself, mostly.
fn pieces(word: &str, face: Face, room: i32) -> Vec<String> {
    if face.width(word) <= room {
        return vec![word.to_owned()];
    }
    let mut parts = vec![String::new()];
    for c in word.chars() {
        match parts.last_mut() {
            Some(part) if part.is_empty() || face.width(&format!("{part}{c}")) <= room => {
                part.push(c);
            }
            _ => parts.push(c.to_string()),
        }
    }
    parts
}

/// Cuts a line so that it fits with an ellipsis, between words where it can.
fn shorten(line: &mut String, face: Face, room: i32) {
    while face.width(&format!("{line}{MORE}")) > room {
        match line.rfind(' ') {
            Some(space) => line.truncate(space),
            None if line.pop().is_some() => {}
            None => break,
        }
    }
    line.truncate(line.trim_end_matches([' ', ',', ';', ':']).len());
    line.push(MORE);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn breaks_at_spaces_and_cuts_the_rest() {
        #[track_caller]
        fn check(text: &str, room: i32, most: usize, expected: &[&str]) {
            assert_eq!(wrap(text, Face::Small, room, most), expected);
        }
        check("", 100, 2, &[]);
        check("Law 4267/2014", 200, 2, &["Law 4267/2014"]);
        check("Article 22 Preventive programmes", 140, 2, &["Article 22 Preventive", "programmes"]);
        check("one two three four five", 60, 2, &["one two", "three…"]);
        check(" a\u{0}b \n c ", 60, 2, &["a b c"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in ".{0,80}", room in 40..300_i32, most in 1..4_usize) {
            let lines = wrap(&text, Face::Body, room, most);
            prop_assert!(lines.len() <= most);
            for line in lines {
                prop_assert!(Face::Body.width(&line) <= room, "{line}");
            }
        }
    }
}
