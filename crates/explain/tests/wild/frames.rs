//! Each known text in the frames in which it is met: what is said of it stays the same.

use std::collections::BTreeMap;

use explain::{Explanation, explain};

use crate::measure::nothing_expected;
use crate::part;

type Frame = (&'static str, fn(&str) -> String);

/// What logs, tools, mails and pages put around a text.
const FRAMES: [Frame; 24] = [
    ("a log's time", |text| each_line(text, "2026-11-21T12:00:00.123Z ERROR ")),
    ("a bracketed time", |text| each_line(text, "[2026-11-21 12:00:00,123] [error] ")),
    ("syslog", |text| each_line(text, "Nov 21 12:00:00 collector[81]: ")),
    ("containers", |text| each_line(text, "collector-1  | 2026-11-21 12:00:00 ")),
    ("a log in JSON", in_json),
    ("JSON in JSON", |text| in_json(&in_json(text))),
    ("escaped quotes", |text| format!("result: \"{}\"", escaped(text))),
    ("logfmt", |text| format!("ts=2026-11-21T12:00:00Z level=error msg=\"{}\"", escaped(text))),
    ("broken at 80", |text| folded(text, 80)),
    ("wrapped at 80", |text| wrapped(text, 80)),
    ("entities", |text| format!("<pre>{}</pre>", entities(text))),
    ("colours", |text| text.lines().map(|line| format!("\u{1b}[31m{line}\u{1b}[0m\n")).collect()),
    ("colours without escape", |text| text.lines().map(|line| format!("[31;1m{line}[0m\n")).collect()),
    ("stack frames", |text| {
        format!(
            "{text}\n   at Contoso.Collector.Run() in C:\\src\\Collector.cs:line 81\n   at Program.Main()"
        )
    }),
    ("a quoted mail", |text| each_line(text, "> ")),
    ("a mail quoted twice", |text| each_line(text, ">> ")),
    ("a code block", |text| format!("```\n{text}\n```")),
    ("a letter", |text| format!("Hello,\n\nsince this morning we get this:\n\n{text}\n\nKind regards\nAnna")),
    ("ends of Windows' lines", |text| text.replace('\n', "\r\n")),
    ("a mark of order and blanks", |text| format!("\u{feff}{}", each_line(text, "\u{a0}\u{a0}"))),
    ("a command", |text| format!("$ ./collector --once\n{text}\n$ ")),
    ("an exception", |text| format!("Unhandled exception. System.Exception: {text}")),
    ("a pipeline", |text| format!("##[error]{text}\n##[section]Finishing: collect")),
    ("quoted-printable", |text| folded_in_transit(&text.replace('=', "=3D"))),
];

/// Frames that change what a text is: a link in a sentence that goes on, an answer that is no longer whole.
fn is_another_thing(frame: &str, kind: &str) -> bool {
    // A name alone is one only as long as it stands alone.
    kind == "tenant_hint" && frame != "a quoted mail"
}

fn told(found: &Explanation) -> String {
    let verdict = found.verdict.as_ref();
    let code = verdict.and_then(|verdict| verdict.code.clone());
    format!("{} {code:?} {:?}", found.kind.name(), verdict.map(|verdict| verdict.cause))
}

#[test]
fn a_known_text_keeps_its_answer_in_every_frame() {
    let part = part("learn");
    let mut lost = BTreeMap::<&str, Vec<String>>::new();
    let mut tried = 0;
    for (file, text) in &part.texts {
        let bare = explain(text.trim(), &nothing_expected());
        for (name, frame) in FRAMES.into_iter().filter(|(name, _)| !is_another_thing(name, bare.kind.name()))
        {
            tried += 1;
            let framed = explain(&frame(text.trim()), &nothing_expected());
            if told(&framed) != told(&bare) {
                let both = format!("    {file}: {}, was {}", told(&framed), told(&bare));
                lost.entry(name).or_default().push(both);
            }
        }
    }
    let count: usize = lost.values().map(Vec::len).sum();
    let listed: Vec<String> =
        lost.iter().map(|(name, lost)| format!("{name}: {}\n{}", lost.len(), lost.join("\n"))).collect();
    assert!(count == 0, "{count} of {tried} lost\n{}", listed.join("\n"));
}

fn each_line(text: &str, front: &str) -> String {
    text.lines().map(|line| format!("{front}{line}\n")).collect()
}

fn in_json(text: &str) -> String {
    serde_json::json!({"timestamp": "2026-11-21T12:00:00Z", "level": "error", "message": text}).to_string()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

fn folded(text: &str, width: usize) -> String {
    let fold = |line: &str| {
        let chars: Vec<char> = line.chars().collect();
        chars.chunks(width).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
    };
    text.lines().map(fold).collect::<Vec<_>>().join("\n")
}

fn folded_in_transit(text: &str) -> String {
    let line = |line: &str| folded(line, 75).replace('\n', "=\n");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn wrapped(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut row = String::new();
        for word in line.split(' ') {
            if !row.is_empty() && row.chars().count() + word.chars().count() >= width {
                lines.push(std::mem::take(&mut row));
            }
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(word);
        }
        lines.push(row);
    }
    lines.join("\n")
}
