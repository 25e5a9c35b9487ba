//! JSON as rows, and what is said of JSON that holds no records.

use super::*;

/// The rows as text, a line each, or the code and message of the fault.
fn rows(text: &[u8]) -> Result<Vec<String>, (Code, String)> {
    let mut book = Json::open("x.json", text, &Options::default())
        .map_err(|issue| (issue.code, issue.message))?;
    let mut rows = Vec::new();
    let read = book.rows(0, &mut |row| {
        let cells: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        rows.push(format!("{} {}", row.number, cells.join("|")));
        ControlFlow::Continue(())
    });
    assert_eq!(read, Ok(()));
    Ok(rows)
}

#[test]
fn records_are_rows_under_their_keys() {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(rows(text.as_bytes()).unwrap(), expected, "{text}");
    }
    check(r#"[{"a":1,"b":"x"},{"b":"y","c":null,"a":true}]"#, &["0 a|b|c", "1 1|x", "2 TRUE|y|"]);
    check("\u{feff} \n[ {\"a\":\"å\\u00e4\"} ]\n", &["0 a", "1 åä"]);
    check(r#"{"total":2,"records":[{"a":1},{"a":2}]}"#, &["0 a", "1 1", "2 2"]);
    check(
        r#"{"a":"x","list":["p","q"],"of":{"who":"DG","n":{"m":3}}}"#,
        &["0 a|list|of", "1 x|p\nq|DG; 3"],
    );
    check(
        r#"[{"n":20192115,"long":12345678901234567890,"half":0.5,"less":-3}]"#,
        &["0 n|long|half|less", "1 20192115|12345678901234567890|0.5|-3"],
    );
    check("[]", &[]);
    check("[{}]", &[]);
}

#[test]
fn records_may_be_in_two_bytes_a_sign() {
    let text = "\n [{\"a\":1,\"b\":\"Ελλάδα, å\"}]";
    let units = || text.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for bytes in [
        little.clone(),
        big.clone(),
        [b"\xff\xfe", &little[..]].concat(),
        [b"\xfe\xff", &big[..]].concat(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
    ] {
        assert!(is_json(&bytes), "{bytes:?}");
        assert_eq!(rows(&bytes).unwrap(), ["0 a|b", "1 1|Ελλάδα, å"]);
    }
    // What is a text with a bracket in it is none.
    let csv: Vec<u8> = "[a;b\n1;2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!is_json(&csv) && !is_json(&[b"\xff\xfe", &csv[..]].concat()));
    let broken = [b"\xff\xfe", &little[..little.len() - 1]].concat();
    assert!(rows(&broken).is_err());
}

#[test]
fn a_reader_may_stop_early() {
    let mut book = Json::open("x", br#"[{"a":1},{"a":2}]"#, &Options::default()).unwrap();
    let mut seen = 0;
    let read = book.rows(0, &mut |_| {
        seen += 1;
        if seen < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    assert_eq!((read, seen), (Ok(()), 2));
}

#[test]
fn what_holds_no_records_is_said_to_with_the_reason() {
    #[track_caller]
    fn check(text: &[u8], code: Code, reason: &str) {
        let (found, message) = rows(text).unwrap_err();
        assert!(found == code && message.contains(reason), "{found} {message}");
    }
    check(b"[{\"a\":\"\xe9\"}]", Code::NotUtf8, "line 1");
    check(b"[{\"a\":1},\n{\"a\"", Code::NotRecords, "breaks off in line 2");
    check(b"[{\"a\":1} {\"a\":1}]", Code::NotRecords, "line 1, column");
    check(b"[{\"a\":1}] more", Code::NotRecords, "line 1, column");
    check(b"[1,2]", Code::NotRecords, "entry 1 of the list is `1`");
    check(b"[[{\"a\":1}]]", Code::NotRecords, "entry 1 of the list");
    check(b"[{\"a\":1},{\"a\":1,\"a\":2}]", Code::NotRecords, "record 2 has the key `a` twice");
    check(b"{\"a\":[{\"x\":1}],\"b\":[{\"x\":1}]}", Code::NotRecords, "under `a` and under `b`");
    check(b"[{\"a\":1e999}]", Code::NotRecords, "line 1");
    check(b"[{\"a\":1234567890123456789012}]", Code::NotRecords, "longer than can be read exactly");
    let deep = format!("[{{\"a\":{}{}}}]", "[".repeat(100_000), "]".repeat(100_000));
    check(deep.as_bytes(), Code::NotRecords, "recursion limit");
    let keys: Vec<String> = (0..200).map(|at| format!("{{\"k{at}\":1}}")).collect();
    check(format!("[{}]", keys.join(",")).as_bytes(), Code::NotRecords, "more than 100 different");
    let wide: Vec<String> = (0..200).map(|at| format!("\"k{at}\":1")).collect();
    check(format!("[{{{}}}]", wide.join(",")).as_bytes(), Code::NotRecords, "more keys than");
}

#[test]
fn more_values_than_the_limit_are_refused() {
    let limits = crate::ingest::Limits { cells: 2, ..Default::default() };
    let options = Options { limits, ..Options::default() };
    let opened = Json::open("x", br#"[{"a":1},{"a":2},{"a":3}]"#, &options);
    assert_eq!(opened.err().map(|issue| issue.code), Some(Code::FileTooLarge));
}

#[test]
fn text_that_only_begins_with_a_bracket_is_no_json() {
    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_json(text.as_bytes()), expected, "{text}");
    }
    check("[{\"a\":1}]", true);
    check("\u{feff}\n{\"a\":1}", true);
    check("[1]", true);
    check("[", true);
    check("[Copy of the register]\na,b", false);
    check("{name},b", false);
    check("a,b", false);
}
