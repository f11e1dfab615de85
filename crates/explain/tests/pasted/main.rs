//! Texts as people meet them, in every dress: each is told for what it is, why it came about, and who must act.

mod addresses;
mod answers;
mod apis;
mod codes;
mod errors;
mod links;
mod logs;
mod tokens;

use entra::{Cause, Detail};
use explain::{Expected, Explanation, Kind, explain};
use time::macros::datetime;

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
const APP: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";

/// A text, its kind, the code in it, and the cause it comes to.
type Row<'a> = (&'a str, Kind, Option<&'a str>, Option<Cause>);

fn nothing_expected() -> Expected {
    Expected::at(datetime!(2026-11-21 12:00 UTC))
}

fn explained(text: &str) -> Explanation {
    explain(text, &nothing_expected())
}

fn detail(text: &str) -> Option<Detail> {
    explained(text).verdict.and_then(|verdict| verdict.detail)
}

fn all_are(rows: &[Row<'_>]) {
    let mut wrong = Vec::new();
    for (text, kind, code, cause) in rows {
        let found = explained(text);
        let verdict = found.verdict.as_ref();
        let said = (found.kind, verdict.and_then(|v| v.code.as_deref()), verdict.map(|v| v.cause));
        if said != (*kind, *code, *cause) {
            wrong.push(format!("{text}\n  is {said:?}, not {:?}", (kind, code, cause)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
