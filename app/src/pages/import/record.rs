//! One record in a form: a field for each column of its table. What is sent is
//! read as a file of one row, so nothing here knows what may stand in a field.

use data::{
    model::{Aspect, Basis, FindingStatus, MemberState, ProcedureType, Stage, Theme},
    table::Table,
};
use leptos::prelude::*;

use crate::{
    components::layout::own_document,
    context::OwnContext,
    words::{Named, Words},
};

/// A column of the table.
#[derive(Debug, Clone)]
pub struct RecordField {
    /// Its name, which is the field's.
    pub name: &'static str,
    /// What it says.
    pub about: &'static str,
    /// How it is written, where that is not plain.
    pub form: Option<&'static str>,
    /// Whether no record can do without it.
    pub required: bool,
    /// The words that may stand in it, where they are a closed list.
    pub choices: Vec<&'static str>,
    /// What was typed.
    pub value: String,
    /// What is wrong with that.
    pub faults: Vec<String>,
}

/// Why nothing was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordFault {
    /// Something is wrong with the fields, or with the record as a whole, in words.
    Wrong(Vec<String>),
    /// Too many drafts wait.
    TooMany,
    /// Files are being read.
    Busy,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RecordPage {
    /// The table.
    pub table: Table,
    /// Its columns.
    pub fields: Vec<RecordField>,
    /// The sources that are held: short name and title.
    pub sources: Vec<(String, String)>,
    /// Why nothing was kept.
    pub fault: Option<RecordFault>,
}

/// The page.
#[must_use]
pub fn record(ctx: &OwnContext, page: &RecordPage) -> String {
    let words = &ctx.words;
    let title = words.say(match page.table {
        Table::Infringements => "enter-step",
        _ => "enter-finding",
    });
    own_document(ctx, title.clone(), || {
        let fields = page.fields.iter().map(|shown| field(words, shown)).collect_view();
        let sources = page.sources.iter().map(|(id, title)| {
            view! { <option value=id.clone()>{title.clone()}</option> }
        });
        view! {
            <nav class="crumbs" aria-label=words.say("enter-crumbs")>
                <a href=words.at("/import")>{words.say("import-title")}</a>
            </nav>
            <div class="prose">
                <h1>{title}</h1>
                <p>{words.say("enter-about")}</p>
            </div>
            <section class="section" aria-labelledby="record">
                <h2 id="record" class="visually-hidden">{words.say("enter-fields")}</h2>
                {fault(words, page)}
                <form class="stacked-form record-form" method="post" action=words.at("/import/record")>
                    <input type="hidden" name="table" value=page.table.code()/>
                    {fields}
                    <datalist id="sources">{sources.collect_view()}</datalist>
                    <button class="button button-primary">{words.say("enter-submit")}</button>
                </form>
            </section>
        }
    })
}

fn fault(words: &Words, page: &RecordPage) -> Option<AnyView> {
    let (said, whole) = match page.fault.as_ref()? {
        RecordFault::TooMany => (words.say("import-too-many"), &[][..]),
        RecordFault::Busy => (words.say("import-busy"), &[][..]),
        RecordFault::Wrong(whole) => {
            let count = page.fields.iter().filter(|field| !field.faults.is_empty()).count();
            (words.get("enter-wrong", &[("count", count.into())]), &whole[..])
        }
    };
    // From here each field in which something is wrong is one step away.
    let fields = page.fields.iter().filter(|field| !field.faults.is_empty()).map(|field| {
        view! { <li><a href=format!("#{}", field.name)>{label(field)}</a></li> }
    });
    let whole = whole.iter().map(|said| view! { <li><bdi>{said.clone()}</bdi></li> });
    Some(
        view! {
            <div class="note note-stop" role="alert">
                <p class="field-error">{said}</p>
                <ul>{whole.collect_view()}{fields.collect_view()}</ul>
            </div>
        }
        .into_any(),
    )
}

/// What a column says, as a label.
fn label(field: &RecordField) -> &'static str {
    field.about.trim_end_matches('.')
}

fn field(words: &Words, field: &RecordField) -> AnyView {
    let name = field.name;
    let (hint_id, fault_id) = (format!("{name}-hint"), format!("{name}-fault"));
    let hint = match name {
        "source_id" => Some(words.say("enter-source-hint")),
        // What is chosen from a list needs no telling how it is written.
        _ => field.form.filter(|_| field.choices.is_empty()).map(str::to_owned),
    };
    let is_wrong = !field.faults.is_empty();
    let described = [is_wrong.then(|| fault_id.clone()), hint.as_ref().map(|_| hint_id.clone())];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let control = Control {
        field,
        invalid: is_wrong.then_some("true"),
        described: (!described.is_empty()).then(|| described.join(" ")),
    };
    let faults = field.faults.iter().map(|said| {
        view! { <span><bdi>{said.clone()}</bdi></span> }
    });
    let needed = field.required.then(|| words.say("enter-required"));
    view! {
        <div class="field">
            <label for=name>{label(field)}" ("<code>{name}</code>")"{needed.map(|said| view! { " "<b>{said}</b> })}</label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            {control.view(words)}
            {is_wrong.then(|| view! { <p class="field-error" id=fault_id>{faults.collect_view()}</p> })}
        </div>
    }
    .into_any()
}

/// What is typed or chosen in.
struct Control<'a> {
    field: &'a RecordField,
    invalid: Option<&'static str>,
    described: Option<String>,
}

impl Control<'_> {
    fn view(self, words: &Words) -> AnyView {
        let Self { field, invalid, described } = self;
        let RecordField { name, required, choices, value, .. } = field;
        let (name, required) = (*name, *required);
        if !choices.is_empty() {
            let options = options(words, field);
            return view! {
                <select class="select" id=name name=name required=required aria-invalid=invalid aria-describedby=described>{options}</select>
            }
            .into_any();
        }
        if matches!(name, "finding" | "note") {
            return view! {
                <textarea class="input" id=name name=name rows="4" required=required aria-invalid=invalid aria-describedby=described inner_html=escaped(value)></textarea>
            }
            .into_any();
        }
        let list = (name == "source_id").then_some("sources");
        view! {
            <input class="input" type="text" id=name name=name value=value.clone() list=list autocomplete="off" spellcheck="false" required=required aria-invalid=invalid aria-describedby=described/>
        }
        .into_any()
    }
}

/// Text as it stands in a `textarea`: Leptos escapes none there. The first line
/// break is left out by browsers, so that one that was typed needs another.
fn escaped(text: &str) -> String {
    let before = if text.starts_with('\n') { "\n" } else { "" };
    format!("{before}{}", text.replace('&', "&amp;").replace('<', "&lt;"))
}

fn options(words: &Words, field: &RecordField) -> AnyView {
    let none = words.say(if field.required { "enter-choose" } else { "enter-none" });
    let known = field.choices.iter().map(|word| (*word, name_of(words, field.name, word)));
    // What was sent without being a choice is shown beside what is said of it.
    let other = (!field.value.is_empty() && !field.choices.contains(&field.value.as_str()))
        .then(|| (field.value.as_str(), field.value.clone()));
    let options = known.chain(other).map(|(word, name)| {
        let selected = word == field.value;
        view! { <option value=word.to_owned() selected=selected>{name}</option> }
    });
    view! {
        <option value="">{none}</option>
        {options.collect_view()}
    }
    .into_any()
}

/// A word of a closed list as people say it.
fn name_of(words: &Words, column: &str, word: &str) -> String {
    fn named<T: Named, E>(words: &Words, parsed: Result<T, E>) -> Option<String> {
        parsed.ok().map(|value| words.name(&value))
    }
    let name = match column {
        "member_state" => named(words, MemberState::parse(word)),
        "theme" => named(words, Theme::parse(word)),
        "aspect" => named(words, Aspect::parse(word)),
        "status" => named(words, FindingStatus::parse(word)),
        "basis" => named(words, Basis::parse(word)),
        "type" => named(words, ProcedureType::parse(word)),
        "stage" => named(words, Stage::parse(word)),
        _ => None,
    };
    name.unwrap_or_else(|| word.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_text_ends_its_field() {
        assert_eq!(escaped("</textarea><b>&lt;"), "&lt;/textarea>&lt;b>&amp;lt;");
        assert_eq!(escaped("\nsecond line"), "\n\nsecond line");
    }
}
