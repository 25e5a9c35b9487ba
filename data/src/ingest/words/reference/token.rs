//! The signs and words of a reference. Which of them make one is not decided here.

use crate::ingest::words::{Part, TABLE, folded};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Number(u32),
    /// A letter, or a small Roman number, as the Directive's English text has it.
    Letter(String),
    Word(Part),
    /// `,` or `;`.
    Comma,
    And,
    To,
    Dot,
    Open,
    Close,
    Other,
}

/// Letters of points in the order of other alphabets.
const GREEK: [&str; 10] = ["α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ", "ι"];
const CYRILLIC: [&str; 10] = ["а", "б", "в", "г", "д", "е", "ж", "з", "и", "й"];
/// Words between the first and the last of several; a single letter is one only
/// between two numbers.
const TO: [&str; 14] =
    ["to", "bis", "au", "al", "εωσ", "ωσ", "до", "az", "do", "til", "till", "tot", "kuni", "iki"];
const LATIN: &str = "abcdefghij";

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    // "artigo 10.º, n.º 2": signs of ordinals, of which one is the word for paragraph.
    let text = text
        .to_lowercase()
        .replace("n.º", "parágrafo ")
        .replace(['º', 'ª', '\u{2b9}', '\u{374}'], "");
    let mut rest = text.trim();
    // Whether a token begins where the one before it ends.
    let mut touches = false;
    while let Some(sign) = rest.chars().next() {
        let kind = |sign: char| (sign.is_ascii_digit(), sign.is_alphabetic());
        let end = match kind(sign) {
            (false, false) => sign.len_utf8(),
            of => rest.find(|next| kind(next) != of).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        if token.trim().is_empty() || is_part_of(tokens.last(), token, touches) {
            touches = false;
            continue;
        }
        touches = true;
        let read = match token {
            "," | ";" => Token::Comma,
            "&" => Token::And,
            "premier" if matches!(before_dot(&tokens), Some(Token::Word(Part::Article))) => {
                Token::Number(1)
            }
            "§" => Token::Word(Part::Paragraph),
            "-" | "–" | "—" => Token::To,
            "." => Token::Dot,
            "(" | "[" => Token::Open,
            ")" | "]" => Token::Close,
            _ if kind(sign).0 => token.parse().map_or(Token::Other, Token::Number),
            "à" => Token::To,
            _ => word(token),
        };
        tokens.push(read);
    }
    tokens
}

/// The last token but for the dot of an abbreviation.
fn before_dot(tokens: &[Token]) -> Option<&Token> {
    tokens.iter().rfind(|token| **token != Token::Dot)
}

/// Whether a sign says no more than the token before it: the second of `§§`, the end of
/// `1er`, the mark of a Greek numeral, `γ΄`.
fn is_part_of(before: Option<&Token>, token: &str, touches: bool) -> bool {
    match before {
        Some(Token::Word(Part::Paragraph)) => token == "§" && touches,
        Some(Token::Number(1)) => token == "er" && touches,
        Some(Token::Letter(_)) => touches && matches!(token, "΄" | "´" | "ʹ" | "′" | "\'" | "’"),
        _ => false,
    }
}

fn word(token: &str) -> Token {
    let folded = folded(token);
    let parts = TABLE.parts.get(&folded).map(Vec::as_slice).unwrap_or_default();
    let part = [Part::Article, Part::Paragraph, Part::Point];
    if let Some(part) = part.into_iter().find(|part| parts.contains(part))
        && folded.chars().count() > 1
    {
        return Token::Word(part);
    }
    if let Some(at) = GREEK.iter().chain(&CYRILLIC).position(|letter| *letter == folded)
        && let Some(letter) = LATIN.chars().nth(at % LATIN.len())
    {
        return Token::Letter(letter.to_string());
    }
    let is_letter = folded.len() == 1 || folded.chars().all(|sign| "ivx".contains(sign));
    if is_letter && folded.is_ascii() && !folded.is_empty() {
        return Token::Letter(folded);
    }
    match parts.contains(&Part::And) {
        true => Token::And,
        false if TO.contains(&&*folded) => Token::To,
        false => Token::Other,
    }
}
