//! Pictures as files: their words fit and stay with them, and pixels hold every
//! letter.

use proptest::prelude::*;
use resvg::{tiny_skia::Pixmap, usvg::Node};

use super::samples::{gaps_chart, timeline_chart};
use crate::chart::{
    Caption, Scheme,
    area::Area,
    caption::lay_out,
    gaps, png,
    scene::{Layer, Shape},
    timeline,
};

fn caption() -> Caption {
    Caption {
        title: "Reported gaps, and what is not known".to_owned(),
        sub: vec!["Of the 26 Member States bound on 30 January 2026.".to_owned()],
        foot: vec!["Data edition 1".to_owned(), "/gaps?on=2026-01-30&rev=1".to_owned()],
    }
}

#[test]
fn a_file_stands_alone() {
    let drawn = gaps(&gaps_chart(640));
    let written = drawn.file(&caption(), Scheme::Light).unwrap();
    for always in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"696\" height=\"",
        "font-family=\"IBM Plex Sans, Arial, Liberation Sans, Helvetica, sans-serif\"",
        "font-size=\"20\"",
        "Reported gaps, and what is not known",
        "/gaps?on=2026-01-30&amp;rev=1",
        "fill=\"#FFFFFF\"",
    ] {
        assert!(written.contains(always), "{always}");
    }
    for never in ["style=", "class=", "font-family=\"IBM Plex Sans\"", "#FBFAF7", "fill=\"#0100"] {
        assert!(!written.contains(never), "{never}");
    }
    let dark = drawn.file(&caption(), Scheme::Dark).unwrap();
    assert!(dark.contains("#14171A") && !dark.contains("#FFFFFF"));
}

#[test]
fn pixels_are_the_shapes_of_the_svg() {
    for (drawn, width) in
        [(gaps(&gaps_chart(640)), 696), (timeline(&timeline_chart(1000, "2026-01-30")), 1056)]
    {
        let bytes = drawn.png(&caption(), Scheme::Light, 2).unwrap();
        assert_eq!(bytes, drawn.png(&caption(), Scheme::Light, 2).unwrap());
        let pixels = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!(pixels.width(), 2 * width);
        let marked = pixels.pixels().iter().filter(|pixel| pixel.red() < 0x80).count();
        assert!(marked > 2000, "letters and lines are there: {marked}");
        assert!(pixels.pixels().iter().all(|pixel| pixel.alpha() == 0xFF), "on a ground");
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_is_made() {
    let fault = gaps(&gaps_chart(2000)).png(&caption(), Scheme::Light, 100).unwrap_err();
    assert!(fault.to_string().contains("too large"), "{fault}");
}

/// The signs of a text for which the fonts in the binary hold no letter.
fn missing(text: &str) -> Vec<String> {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
         <text font-family=\"IBM Plex Sans\" font-size=\"13\">{escaped}</text>\
         <text font-family=\"IBM Plex Sans\" font-size=\"13\" font-weight=\"600\">{escaped}</text>\
         </svg>"
    );
    let tree = png::tree(&svg).unwrap();
    let mut found = Vec::new();
    let mut texts = 0;
    for node in tree.root().children() {
        let Node::Text(text) = node else { continue };
        texts += 1;
        let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
        found.extend(glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| glyph.text.clone()));
    }
    assert_eq!(texts, if text.trim().is_empty() { 0 } else { 2 }, "both weights are laid out");
    found
}

#[test]
fn letters_are_latin_greek_and_cyrillic() {
    for letters in [
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789",
        "ÄÖÜäöüß ÀÂÇÉÈÊËÎÏÔŒÙÛàâçéèêëîïôœùû ÁÍÑÓÚáíñóú ÃÕãõ Åå Øø Ææ",
        "ĄĆĘŁŃŚŹŻąćęłńśźż ČĎĚŇŘŠŤŮŽčďěňřšťůž ĽĹŔľĺŕ ŐŰőű ĂȘȚășț",
        "ĀĒĢĪĶĻŅŪāēģīķļņū ĖĮŲėįų ĐđĦħĊċĠġŻż",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρστυφχψω ς άέήίόύώ ΆΈΉΊΌΎΏ ϊϋΐΰ",
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ абвгдежзийклмнопрстуфхцчшщъьюя",
        "§ № % & ( ) [ ] / – — · … “ ” „ « » ’ ‘ × ≤ ≥ → € °",
    ] {
        assert_eq!(missing(letters), Vec::<String>::new(), "{letters}");
    }
    assert_eq!(missing("a\u{5D0}").len(), 2, "what is missing is found");
}

/// The shipped facts are read as files are, which not every build can.
#[cfg(feature = "ingest")]
#[test]
fn the_shipped_titles_can_be_written() {
    for draft in crate::reference::drafts() {
        for drafted in draft.records {
            let cells = format!("{:?}", drafted.record);
            assert_eq!(missing(&cells), Vec::<String>::new(), "{} {}", draft.file, drafted.row);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Nothing leaves the file, and no word meets another one or the picture.
    #[test]
    fn captions_are_tidy(
        (width, height) in (280..2000_i32, 0..900_i32),
        title in ".{0,160}",
        sub in prop::collection::vec(".{0,200}", 0..3),
        foot in prop::collection::vec("[a-zα-я =&?/-]{0,300}", 0..4),
    ) {
        let captioned = lay_out(&Caption { title, sub, foot }, (width, height));
        let scene = captioned.scene;
        let meet = |one: Area, other: Area| {
            one.left < other.right && other.left < one.right
                && one.top < other.bottom && other.top < one.bottom
        };
        let words: Vec<Area> = scene.layer(Layer::Word).map(Shape::area).collect();
        for (at, word) in words.iter().enumerate() {
            prop_assert!(word.left >= 0 && word.right <= scene.width, "{word:?}");
            prop_assert!(word.top >= 0 && word.bottom <= scene.height, "{word:?}");
            prop_assert!(!meet(*word, captioned.room), "{word:?} meets the picture");
            prop_assert!(words[at + 1..].iter().all(|other| !meet(*word, *other)), "{word:?}");
        }
        prop_assert!(captioned.room.bottom <= scene.height && captioned.room.right <= scene.width);
    }
}
