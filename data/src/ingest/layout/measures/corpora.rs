//! National measures as CELLAR answered them, where the answers are at hand.

use super::tests::{issues, options, records};
use crate::{corpora::file, draft::Layout, ingest::read_with};

#[test]
fn an_answer_about_other_directives_is_known_and_left_out() {
    let Some(bytes) = file("nim/cellar_nim_rows_as_answered.csv") else { return };
    let draft = read_with("answered", &bytes, &options());
    assert_eq!(draft.sheets[0].layout, Layout::Measures);
    assert_eq!((draft.records.len(), draft.sheets[0].left_out), (0, 9));
    assert_eq!(issues(&draft), ["warning unknown_column J1 (quirk)"]);
}

/// The same as if it were about ours.
#[test]
fn an_answer_comes_to_what_it_says() {
    let Some(bytes) = file("nim/cellar_nim_rows_as_answered.csv") else { return };
    let mut text = String::from_utf8(bytes).unwrap();
    for other in ["2019L1024", "2016L0680", "2019L0790", "2014L0056", "2019L2177"] {
        text = text.replace(other, "2011L0093");
    }
    let draft = read_with("answered", text.as_bytes(), &options());
    assert_eq!(
        records(&draft),
        [
            "2: NL | 72011L0093NLD_202402750 | act | Mededeling implementatie Richtlijn 2019/1024/EU | 20264, 2024-06-21 | 2024-06-21",
            "3: NL | 72011L0093NLD_268378 | act | Wet van 17 oktober 2018 tot wijziging van de Wet politiegegevens | Staatsblad (Bulletin des Lois et des Décrets royaux) 401, 2018-11-12 | 2018-11-12",
            "4: NL | 72011L0093NLD_999 | act | Besluit zonder publicatiegegevens",
            "5: DE | 72011L0093DEU_202104209 | act | Gesetz zur Anpassung des Urheberrechts an die Erfordernisse des Digitalen Binnenmarkts vom 31. Mai 2021 | 27, 2021-06-04 | 2021-06-04",
            "10: MT | 72011L0093MLT_202205628 | act | Financial Markets (MiFID and MiFIR Administrative Penalties, Measures and Investigator Powers) Regulations, 2017",
        ]
    );
    let untitled = |row: u32| format!("error bad_value E{row} (title)");
    assert_eq!(issues(&draft)[1..], [6, 7, 8, 9].map(untitled));
}

#[test]
fn files_of_another_shape_are_not_taken_for_measures() {
    for name in [
        "nim/pay_transparency_transposition.csv",
        "nim/cellar_nim_oj_number_shapes.csv",
        "nim/eurlex_legal_acts_statistics_20260501_raw.csv",
    ] {
        let Some(bytes) = file(name) else { return };
        let draft = read_with(name, &bytes, &options());
        assert_eq!(draft.records, [], "{name}");
        assert!(draft.sheets.iter().all(|sheet| sheet.layout != Layout::Measures), "{name}");
        assert!(draft.issues.iter().any(crate::issue::Issue::is_error), "{name}");
    }
}
