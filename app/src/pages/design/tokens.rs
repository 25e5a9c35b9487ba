//! The tokens, read from the style sheet itself: a token that is added there is here.

use leptos::prelude::*;

use crate::words::Words;

const SHEET: &str = include_str!("../../../../style/tokens.css");

/// A token: its name without hyphens, what it is on a light screen, what it is for.
pub(super) struct Token {
    pub(super) name: &'static str,
    value: &'static str,
    why: &'static str,
}

/// All of them, in the order of the style sheet.
pub(super) fn all() -> Vec<Token> {
    SHEET.lines().take_while(|line| !line.starts_with('}')).filter_map(read).collect()
}

/// `--paper: #fbfaf7; /* why */`.
fn read(line: &'static str) -> Option<Token> {
    let (name, rest) = line.trim().strip_prefix("--")?.split_once(':')?;
    let (value, why) = rest.split_once(';')?;
    let why = why.trim().trim_start_matches("/*").trim_end_matches("*/").trim();
    Some(Token { name, value: value.trim(), why })
}

/// What a token is: how it is shown follows from its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Colour,
    Type,
    Length,
}

impl Token {
    fn kind(&self) -> Kind {
        if self.value.starts_with('#') {
            Kind::Colour
        } else if self.name.starts_with(['t', 'l'])
            || self.name.starts_with("se")
            || self.name == "sans"
        {
            Kind::Type
        } else {
            Kind::Length
        }
    }

    /// What it looks like, by the token itself, so that it follows dark and contrast.
    fn seen(&self, sample: String) -> AnyView {
        let var = format!("var(--{})", self.name);
        match self.kind() {
            Kind::Colour => view! {
                <svg class="design-swatch" viewBox="0 0 48 20" aria-hidden="true">
                    <rect x="0.5" y="0.5" width="47" height="19" fill=var stroke="var(--edge)"/>
                </svg>
            }
            .into_any(),
            Kind::Type if self.name.starts_with(['t', 's']) => {
                let of = |sign| self.name.starts_with(sign).then(|| var.clone());
                view! {
                    <svg class="design-type" aria-hidden="true">
                        <text x="0" y="75%" font-size=of('t') font-family=of('s') fill="currentColor">{sample}</text>
                    </svg>
                }
                .into_any()
            }
            Kind::Type => ().into_any(),
            Kind::Length => {
                let rem: Option<f32> =
                    self.value.strip_suffix("rem").and_then(|number| number.parse().ok());
                let width = rem.map(|rem| rem * 16.0).filter(|width| *width <= 96.0);
                width
                    .map(|width| {
                        let width = width.to_string();
                        view! {
                            <svg class="design-length" aria-hidden="true">
                                <rect width=width height="12" fill="var(--accent)"/>
                            </svg>
                        }
                    })
                    .into_any()
            }
        }
    }
}

/// The tables of tokens.
pub(super) fn tokens(words: &Words) -> AnyView {
    let table = |kind: Kind, heading: &str| {
        let rows = all()
            .into_iter()
            .filter(|token| token.kind() == kind)
            .map(|token| {
                view! {
                    <tr>
                        <th scope="row"><code>{format!("--{}", token.name)}</code></th>
                        <td>{token.seen(words.say("design-sample"))}</td>
                        <td class="quiet">{token.value}</td>
                        <td class="quiet" lang="en">{token.why}</td>
                    </tr>
                }
            })
            .collect_view();
        let id = format!("tokens-{heading}");
        let caption = id.clone();
        view! {
            <section class="section">
                <div class="scroll" role="region" tabindex="0" aria-labelledby=id>
                    <table class="table">
                        <caption id=caption>{words.say(heading)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("design-token")}</th>
                                <th scope="col">{words.say("design-seen")}</th>
                                <th scope="col">{words.say("design-value")}</th>
                                <th scope="col">{words.say("design-why")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
    };
    view! {
        {table(Kind::Colour, "design-colours")}
        {table(Kind::Type, "design-type")}
        {table(Kind::Length, "design-lengths")}
    }
    .into_any()
}
