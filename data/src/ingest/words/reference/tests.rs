//! References as they are written in the official languages.

use super::*;

#[track_caller]
fn check(text: &str, expected: &str) {
    let shown = match references(text) {
        Referred::To(found) => found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        Referred::Unknown => "?".to_owned(),
    };
    assert_eq!(shown, expected, "{text}");
}

#[test]
fn references_are_read_in_the_official_languages() {
    check("10", "10");
    check("Article 10(2)", "10(2)");
    check("Art. 10.2", "10(2)");
    check("Article 2, point (c)(i)", "2(c)(i)");
    check("article 10, paragraphe 2", "10(2)");
    check("article 3, paragraphe 5, point a)", "3(5)(a)");
    check("article 3, § 2", "3(2)");
    check("§ 2", "?");
    check("Art. 12 § 1er", "12(1)");
    check("Article 1er", "1");
    check("article premier", "1");
    check("art. premier", "1");
    check("premier", "?");
    check("Art. 10, §§ 2 et 3", "10(2) 10(3)");
    check("Art. 10, §§ 1-2", "10(1) 10(2)");
    check("Art. 12, § 1, b)", "12(1)(b)");
    check("Art. 9, b)", "?");
    check("art. 9, sous b)", "9(b)");
    check("art. 2, point c), sous ii)", "2(c)(ii)");
    check("Art. 17.1.b)", "17(1)(b)");
    check("Art. 6, al. 1", "?");
    check("Art. 2 lit. c Ziff. ii", "2(c)(ii)");
    check("Art. 3 Ziffer 2", "?");
    check("art. 2 lit. c) ppkt (ii)", "2(c)(ii)");
    check("άρθρο 2 στοιχ. γ΄", "2(c)");
    check("αρ. 6", "6");
    check("άρθ. 12 παρ. 1 περ. α", "12(1)(a)");
    check("Art. 10 Abs. 2", "10(2)");
    check("Artikel 3 Absatz 5 Buchstabe a", "3(5)(a)");
    check("Art. 2 Buchst. c", "2(c)");
    check("άρθρο 10 παρ. 2", "10(2)");
    check("Άρθρο 10 παράγραφος 2", "10(2)");
    check("άρθρο 2 στοιχείο γ)", "2(c)");
    check("art. 10 ust. 2", "10(2)");
    check("art. 3 ust. 5 lit. a)", "3(5)(a)");
    check("čl. 10 odst. 2 písm. a)", "10(2)(a)");
    check("član 10", "?");
    check("članak 10. stavak 2.", "10(2)");
    check("10. cikk (2) bekezdés", "10(2)");
    check("3. cikk (5) bekezdés a) pont", "3(5)(a)");
    check("10 straipsnio 2 dalis", "10(2)");
    check("10. panta 2. punkts", "10(2)");
    check("10 artiklan 2 kohta", "10(2)");
    check("artikli 10 lõige 2", "10(2)");
    check("член 10, параграф 2, буква а)", "10(2)(a)");
    check("artigo 10.º, n.º 2", "10(2)");
    check("artikel 10, stk. 2", "10(2)");
}

#[test]
fn several_are_told_apart() {
    check("Articles 3 and 4", "3 4");
    check("5, 6", "5 6");
    check("Art. 3–6", "3 4 5 6");
    check("Art. 18 bis 20", "18 19 20");
    check("Articles 3 to 5", "3 4 5");
    check("articles 3 à 5", "3 4 5");
    check("άρθρα 3 έως 5", "3 4 5");
    check("artículos 3 a 5", "?");
    check("čl. 3 a 4", "3 4");
    check("čl. 3 a 6", "?");
    check("Art. 10 Abs. 1 und 2", "10(1) 10(2)");
    check("article 10, paragraphes 1 et 2", "10(1) 10(2)");
    check("άρθρο 10 παρ. 1 και 2", "10(1) 10(2)");
    check("art. 10 ust. 1, 2", "10(1) 10(2)");
    check("art. 10 ust. 1 i 2", "10(1) 10(2)");
    check("art. 10 ust. 1-3", "10(1) 10(2) 10(3)");
    check("Art. 3 Abs. 2, 4-6", "3(2) 3(4) 3(5) 3(6)");
    check("Art. 3 Abs. 5 Buchst. a, b", "3(5)(a) 3(5)(b)");
    check("art. 3 ust. 5 lit. a i b", "3(5)(a) 3(5)(b)");
    check("art. 3 i 4", "3 4");
    check("Art. 3 u. 4", "3 4");
    check("10(2), 11", "?");
    check("10(2), 11(1)", "10(2) 11(1)");
    check("10.2, 11.1", "10(2) 11(1)");
    check("Art. 3, I", "?");
    check("art. 10, 1", "?");
    check("Art. 6-3", "?");
    check("Art. 5-Art. 3", "?");
    check("Art. 5-Art. 7", "5 6 7");
    check("1-3, 3", "1 2 3");
    check("10(2) and (3)", "10(2) 10(3)");
    check("3(5)(a) and (b)", "3(5)(a) 3(5)(b)");
    check("Article 10(2), Article 11", "10(2) 11");
    check("10(2)-(3)", "10(2) 10(3)");
    check("art. 9, points a) à c)", "9(a) 9(b) 9(c)");
    check("Art. 9 lit. a–c", "9(a) 9(b) 9(c)");
    check("Art. 9 Buchst. b–d", "9(b) 9(c) 9(d)");
    check("Artikel 9 Buchst. b bis d", "9(b) 9(c) 9(d)");
    check("art. 9 lit. a)–c)", "9(a) 9(b) 9(c)");
    check("άρθρο 9 στοιχεία α) έως γ)", "9(a) 9(b) 9(c)");
    check("art. 9 lit. c–a", "?");
    check("art. 3 ust. 5 lit. i–iii", "?");
    check("art. 9 lit. a–k", "?");
    check("see Article 10", "?");
    check("", "?");
    check("2011/93/EU", "?");
    check("3,5", "?");
    check("3, alinéa 2", "?");
    check("Article 3, paragraphe 5, alinéa 2", "?");
}
