//! Answers that are too slow, too long, too deep, or no answers at all.

use serde_json::json;

use crate::answers::{head, http, ok, token};
use crate::row::{Row, all_end_as_they_should, check, row};
use crate::server::{Answer, Piece, Place, Server};
use crate::token::{claims, signed};

type Ends = (i32, &'static str, Option<&'static str>);

const LATE: Ends = (4, "network", Some("timeout"));
const BROKEN: Ends = (4, "network", None);
const UNKNOWN: Ends = (3, "unknown", None);

const MEGABYTE: usize = 1024 * 1024;

fn bytes(bytes: impl Into<Vec<u8>>) -> Piece {
    Piece::Bytes(bytes.into())
}

/// The token endpoint and the API, which a check cannot do without.
fn at_both(name: &str, ends: Ends, answer: impl Fn() -> Answer + Clone + Send + Sync + 'static) -> Vec<Row> {
    let at = |place| {
        let answer = answer.clone();
        row(format!("{name} at {place:?}"), place, move |_| answer(), ends)
    };
    vec![at(Place::Token), at(Place::Api)]
}

fn all(rows: Vec<Vec<Row>>) {
    all_end_as_they_should(rows.into_iter().flatten().collect());
}

#[test]
fn whoever_is_slow_is_waited_for_no_longer_than_the_time_out() {
    let chunked = || head("200 OK", &[], "transfer-encoding: chunked\r\n");
    all(vec![
        at_both("silence", LATE, || vec![Piece::Hang]),
        at_both("half a status line", LATE, || vec![bytes("HTTP/1."), Piece::Hang]),
        at_both("a head byte by byte", LATE, || {
            vec![Piece::Drip(head("200 OK", &[("x", &"x".repeat(500))], ""))]
        }),
        at_both("a body byte by byte", LATE, || {
            vec![bytes(head("200 OK", &[], "content-length: 500\r\n")), Piece::Drip(vec![b' '; 500])]
        }),
        at_both("a body that never comes", LATE, || {
            vec![bytes(head("200 OK", &[], "content-length: 10737418240\r\n")), Piece::Hang]
        }),
        at_both("chunks byte by byte", LATE, move || {
            vec![bytes(chunked()), Piece::Drip(b"1\r\nx\r\n".repeat(100))]
        }),
        at_both("endless 103", LATE, || vec![Piece::Beat(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec())]),
        at_both("100 and silence", LATE, || vec![bytes("HTTP/1.1 100 Continue\r\n\r\n"), Piece::Hang]),
    ]);
}

#[test]
fn of_whatever_is_long_no_more_than_a_mebibyte_is_read() {
    let chunked = || bytes(head("200 OK", &[], "transfer-encoding: chunked\r\n"));
    let chunk = || [b"10000\r\n".as_slice(), &[b'x'; 65_536], b"\r\n"].concat();
    let headers = |count: usize| {
        let many: String = (0..count).map(|at| format!("x-{at}: y\r\n")).collect();
        vec![bytes(head("200 OK", &[], &many)), bytes("{}")]
    };
    all(vec![
        at_both("endless chunks", UNKNOWN, move || vec![chunked(), Piece::Endless(chunk())]),
        at_both("endless body", UNKNOWN, || {
            vec![bytes(head("200 OK", &[], "")), Piece::Endless(vec![b'['; 65_536])]
        }),
        at_both("two mebibytes", UNKNOWN, || http("200 OK", &[], &vec![b' '; 2 * MEGABYTE])),
        at_both("100,000 headers", BROKEN, move || headers(100_000)),
        at_both("endless headers", BROKEN, || {
            vec![bytes("HTTP/1.1 200 OK\r\n"), Piece::Endless(b"x: y\r\n".repeat(1_000))]
        }),
        at_both("a header of 10 MB", BROKEN, || {
            vec![bytes(head("200 OK", &[("x", &"y".repeat(10 * MEGABYTE))], "")), bytes("{}")]
        }),
        at_both("an endless status", BROKEN, || {
            vec![bytes("HTTP/1.1 200 "), Piece::Endless(vec![b'x'; 65_536])]
        }),
        at_both("a length beyond all numbers", BROKEN, || {
            vec![bytes(head("200 OK", &[], "content-length: 99999999999999999999999\r\n")), bytes("{}")]
        }),
    ]);
}

#[test]
fn whatever_is_no_data_is_not_read_as_such() {
    let deep = |open: &'static str| move || http("200 OK", &[], open.repeat(100_000).as_bytes());
    let body = |body: &'static [u8]| move || http("200 OK", &[], body);
    // The head of a gzip stream, and what would be a bomb if anybody unpacked it.
    let gzip = || {
        http(
            "200 OK",
            &[("content-encoding", "gzip")],
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xed\xc1\x01\x0d",
        )
    };
    let status = |status: &'static str| move || http(status, &[], b"");
    all(vec![
        at_both("deep lists", UNKNOWN, deep("[")),
        at_both("deep objects", UNKNOWN, deep("{\"a\":")),
        at_both("deep in a member that is read", UNKNOWN, || {
            let deep = format!("{{\"access_token\":{0},\"error\":{0}", "[".repeat(100_000));
            http("200 OK", &[], deep.as_bytes())
        }),
        at_both("no UTF-8", UNKNOWN, body(b"\xff\xfe\x00{\"access_token\":1}")),
        at_both("packed", UNKNOWN, gzip),
        at_both("204", UNKNOWN, status("204 No Content")),
        at_both("205", UNKNOWN, status("205 Reset Content")),
        at_both("206", UNKNOWN, status("206 Partial")),
        at_both("101", UNKNOWN, status("101 Switching Protocols")),
        at_both("418", UNKNOWN, status("418 I'm a teapot")),
        at_both("999", UNKNOWN, status("999 What")),
        at_both("no HTTP", BROKEN, || vec![bytes("SSH-2.0-OpenSSH_9.2\r\n")]),
        at_both("HTTP 9.9", BROKEN, || vec![bytes("HTTP/9.9 abc\r\n\r\n")]),
        at_both("nothing", BROKEN, Vec::new),
        at_both("half a body", BROKEN, || {
            vec![bytes(head("200 OK", &[], "content-length: 500\r\n")), bytes("{")]
        }),
        at_both("a chunk of no length", BROKEN, || {
            vec![
                bytes(head("200 OK", &[], "transfer-encoding: chunked\r\n")),
                bytes("fffffffffffffffffff\r\n"),
            ]
        }),
    ]);
}

#[test]
fn a_token_that_is_no_token_goes_to_no_api() {
    let of = |name: &str, value: serde_json::Value, ends| {
        row(name, Place::Token, move |_| ok(&json!({ "access_token": value })), ends)
    };
    let good = signed(&claims().to_string());
    all_end_as_they_should(vec![
        of("empty", json!(""), UNKNOWN),
        of("with a line break", json!(format!("{good}\r\nx-evil: 1")), UNKNOWN),
        of("with a blank", json!(format!("{good} x")), UNKNOWN),
        of("with a character beyond ASCII", json!("ü".repeat(50)), UNKNOWN),
        of("a number", json!(17), UNKNOWN),
        of("a list", json!([good]), UNKNOWN),
        of("none", json!(null), UNKNOWN),
    ]);
}

#[test]
fn nobody_is_asked_to_pack_an_answer() {
    let server =
        Server::start(std::sync::Arc::new(|_, place| (place == Place::Elsewhere).then(|| token(""))));
    assert_eq!(check(&server.ground.base, &[]).code, Some(0));
    let heard = server.heard();
    assert!(heard.len() >= 4);
    for one in heard {
        assert!(!one.head.to_lowercase().contains("accept-encoding"), "{}", one.head);
    }
}
