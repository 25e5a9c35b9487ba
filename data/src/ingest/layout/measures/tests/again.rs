//! Titles and headings of national measures that stand there again. All that the tables say
//! is made up.

use super::check;

#[test]
fn one_title_published_in_several_places_without_a_number_is_named() {
    let of = |rows: &str| {
        format!("country,directive_celex,title,official_journal,oj_number,oj_date\n{rows}")
    };
    let draft = check(
        &of("FR,2011/93/UE,Loi A,JORF,181,2013-08-06\nFR,2011/93/UE,Loi A,JORF,92,2016-04-15\n\
             FR,2011/93/UE,Loi B,JORF,181,2013-08-06\n"),
        &["4: FR | act | Loi B | JORF 181, 2013-08-06 | 2013-08-06"],
        &["error duplicate_key F3 (oj_date)"],
    );
    let message = &draft.issues[0].message;
    assert!(message.starts_with("F3 says `2016-04-15` and F2 says `2013-08-06`"), "{message}");
    check(
        &of("BE,2011/93/UE,Loi A,MB,1,2013-08-06\nBE,2011/93/UE,Loi A,MB,2,2013-08-06\n"),
        &["2: BE | act | Loi A | MB 1, 2013-08-06; MB 2, 2013-08-06 | 2013-08-06"],
        &["warning duplicate_key E3 (oj_number)"],
    );
    check(
        &of("BE,2011/93/UE,Loi A,MB,1,2013-08-06\nBE,2011/93/UE,Loi A,,,\n"),
        &["2: BE | act | Loi A | MB 1, 2013-08-06 | 2013-08-06"],
        &[],
    );
}

#[test]
fn headings_that_stand_there_again_are_read_anew() {
    let first = "country,directive_celex,title,oj_date,entry_into_force\nPL,2011/93/UE,Ustawa 1,2014-05-13,2014-06-01\n";
    check(
        &format!(
            "{first}country,directive_celex,title,entry_into_force,oj_date\n\
             PL,2011/93/UE,Ustawa 2,2015-06-13,2015-05-01\nPL,2011/93/UE,Ustawa 3,2015-06-13,05/2015\n"
        ),
        &[
            "2: PL | act | Ustawa 1 | 2014-05-13 | 2014-06-01",
            "4: PL | act | Ustawa 2 | 2015-05-01 | 2015-06-13",
        ],
        &["error bad_value E5 (oj_date)"],
    );
    check(
        &format!(
            "{first}country,directive_celex,title,oj_date,entry_into_force\n\
             PL,2011/93/UE,Ustawa 2,2015-05-01,\n"
        ),
        &[
            "2: PL | act | Ustawa 1 | 2014-05-13 | 2014-06-01",
            "4: PL | act | Ustawa 2 | 2015-05-01",
        ],
        &[],
    );
    // Two columns of one field: nothing below is taken.
    check(
        &format!(
            "{first}country,directive_celex,title,oj_date,oj_date\n\
             PL,2011/93/UE,Ustawa 2,2015-05-01,2015-06-13\n"
        ),
        &["2: PL | act | Ustawa 1 | 2014-05-13 | 2014-06-01"],
        &["error duplicate_column E3 (oj_date)"],
    );
}
