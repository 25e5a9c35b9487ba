//! Numbers of national measures, `72011L0093NLD_211111`, and names of the directive:
//! what they say of the State and of the act. It knows no rows.

use crate::{
    ingest::layout::register::is_ours,
    model::{Celex, MemberState},
};

/// Year, type and number of the Directive.
const OURS: &str = "2011L0093";

/// What a cell for the number of a measure holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Id {
    Blank,
    /// A measure of the Directive.
    Ours {
        id: String,
        state: MemberState,
    },
    /// A measure of another act.
    Other,
    /// The act itself, and whether it is ours.
    Act(bool),
    /// Nothing that is understood.
    Unknown,
}

impl Id {
    /// Reads a text; an address may lead to the number.
    pub(super) fn parse(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::Blank;
        }
        let text = text.rsplit(['/', ':']).next().unwrap_or(text).trim().to_uppercase();
        let Some((sector, stem, rest)) = parts(&text) else { return Self::Unknown };
        match sector {
            // Several numbers in one cell, of which one is ours.
            '3' | '7' if stem != OURS && rest.contains(OURS) => Self::Unknown,
            '7' if stem != OURS => Self::Other,
            '7' => {
                of_ours(rest).map_or(Self::Unknown, |state| Self::Ours { id: text.clone(), state })
            }
            '3' => Self::Act(stem == OURS),
            _ => Self::Unknown,
        }
    }
}

/// The State, behind the act: `NLD_211111`.
fn of_ours(rest: &str) -> Option<MemberState> {
    let (state, number) = rest.split_once('_')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    MemberState::parse(state).ok().filter(|_| is_number && state.len() == 3)
}

/// The sector, what names the act within it, and the rest.
fn parts(text: &str) -> Option<(char, &str, &str)> {
    let sector = text.chars().next().filter(char::is_ascii_digit)?;
    let rest = text.get(1..)?;
    let count = |from: usize, is: fn(&u8) -> bool| rest.bytes().skip(from).take_while(is).count();
    let year = count(0, u8::is_ascii_digit);
    let kind = count(year, u8::is_ascii_uppercase);
    let digits = count(year + kind, u8::is_ascii_digit);
    let end = year + kind + 4;
    let shaped = year == 4 && matches!(kind, 1 | 2) && digits == 4;
    shaped.then(|| Some((sector, rest.get(..end)?, rest.get(end..)?))).flatten()
}

/// Whether a text that names acts names ours; nothing if it names none.
pub(super) fn names_ours(text: &str) -> Option<bool> {
    let upper = text.to_uppercase();
    let by_number = upper.match_indices(OURS).any(|(at, _)| {
        let before = upper.get(..at).and_then(|before| before.chars().next_back());
        let after = upper.get(at + OURS.len()..).and_then(|after| after.chars().next());
        before.is_some_and(|sign| matches!(sign, '0' | '3' | '7'))
            && !after.is_some_and(|sign| sign.is_ascii_digit())
    });
    if by_number || is_ours(text) {
        return Some(true);
    }
    let mut pieces = upper.split([';', ',', '|', ' ', '\n', '\r', '\t']);
    let is_act = |piece: &str| {
        let last = piece.rsplit(['/', ':']).next().unwrap_or(piece);
        let numbers = piece.split_once('/');
        let is_number = |text: &str| text.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
        Celex::parse(last).is_ok()
            || numbers.is_some_and(|(left, right)| {
                left.bytes().next_back().is_some_and(|byte| byte.is_ascii_digit())
                    && is_number(right)
            })
    };
    pieces.any(is_act).then_some(false)
}
