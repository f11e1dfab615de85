//! Time against length: texts built to be read again and again, at lengths that grow fourfold.

use std::time::Duration;

use crate::{clock::timed, targets::Target};

/// Bytes.
pub const LENGTHS: [usize; 3] = [64 << 10, 256 << 10, 1 << 20];

/// What is written without end, and what may stand in front of it.
const PIECES: [&str; 40] = [
    "{",
    "[",
    "\"",
    "\\",
    "%25",
    "%",
    "&amp;",
    "&",
    "&quot;",
    "AADSTS ",
    "AADSTS7",
    "AADSTS",
    "eyJ",
    "eyJ ",
    ".",
    "https://",
    "https://a ",
    "?url=",
    "=",
    " ",
    "\n",
    ",",
    "a,",
    "{\"a\":",
    "[{\"error\":",
    "{\"error\":{\"error\":",
    "{}",
    "{\"a\":1}\n",
    "HTTP/1.1 200 x\n",
    "HTTP/1.1 401 x\r\n\r\n",
    "> ",
    "401 ",
    "client_secret=",
    "Bearer ",
    "password=\"",
    "\\\"{",
    "&#1;",
    "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314 ",
    "\u{202e}",
    "Trace ID:",
];
const FRONTS: [&str; 9] = [
    "",
    "x",
    "{\"error_description\":\"",
    "{\"error\":{\"message\":\"",
    "https://login.microsoftonline.com/x/v2.0/adminconsent?",
    "HTTP/1.1 401 x\nWWW-Authenticate: Bearer error=\"",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,",
    "AADSTS65001: ",
    "https://a.safelinks.protection.outlook.com/?url=",
];

/// A text of about this length.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A piece without end behind a front.
    Repeated(&'static str, &'static str),
    /// A wide text and then a piece without end.
    Halves(&'static str, &'static str),
    /// Safe Links in Safe Links, of two regions in turn.
    Wrapped,
    /// A text in JSON's quotes in JSON's quotes.
    Quoted,
    /// Objects in objects, with all that is left at the bottom.
    Deep(&'static str),
}

pub fn shapes() -> Vec<Shape> {
    let repeated = FRONTS.into_iter().flat_map(|front| PIECES.map(|piece| Shape::Repeated(front, piece)));
    let halves = PIECES
        .into_iter()
        .flat_map(|one| [",", " ", "\n", "{", "AADSTS", "401"].map(|two| Shape::Halves(one, two)));
    let deep = [
        "{\"a\":",
        "{\"error\":",
        "{\"error_description\":",
        "{\"error\":{\"message\":",
        "[{\"error_codes\":",
        "{\"aud\":",
    ];
    let others = [Shape::Wrapped, Shape::Quoted].into_iter().chain(deep.map(Shape::Deep));
    repeated.chain(halves).chain(others).collect()
}

impl Shape {
    pub fn text(self, length: usize) -> String {
        let repeat = |piece: &str, length: usize| piece.repeat(length / piece.len());
        match self {
            Shape::Repeated(front, piece) => front.to_owned() + &repeat(piece, length),
            Shape::Halves(one, two) => {
                "a".repeat(length / 3) + &repeat(one, length / 3) + &repeat(two, length / 3)
            }
            Shape::Wrapped => {
                let pair = ["eur01", "nam02"]
                    .map(|at| format!("https://{at}.safelinks.protection.outlook.com/?url="));
                repeat(&pair.concat(), length)
            }
            Shape::Quoted => {
                let mut text = "{\"a\":1}".to_owned();
                while text.len() * 2 < length {
                    text = format!("{{\"a\":{}}}", serde_json::Value::from(text));
                }
                text
            }
            Shape::Deep(open) => {
                let objects = 120 / open.matches(['{', '[']).count();
                let close: String =
                    open.chars().rev().filter_map(|c| "{[".find(c).map(|at| ['}', ']'][at])).collect();
                format!("{}\"{}\"{}", open.repeat(objects), "x".repeat(length), close.repeat(objects))
            }
        }
    }

    /// How long the target takes for it.
    pub fn time(self, target: Target, length: usize) -> Duration {
        let text = self.text(length);
        timed(|| (target.read)(text.as_bytes())).1
    }
}
