//! The page in the admin's browser after the answer was caught here: what happened, and that nothing more is wanted.

use entra::{Answer, Cause, Problem};
use maud::html;
use wording::{Language, say_plain};

use crate::page::Page;

/// It looks like the page that a partner hosts.
const STYLE: &str = include_str!("answer.css");

/// A whole page without anything from elsewhere.
pub fn reply_page(language: Language, read: &Result<Answer, Problem>) -> String {
    let (id, answer, mark) = match read.as_ref().map(|answer| answer.cause) {
        Ok(Cause::ConsentGiven) => ("reply-page-given", "given", "✓"),
        Ok(Cause::ConsentDeclined) => ("reply-page-declined", "declined", "–"),
        Ok(Cause::TenantMismatch) => ("reply-page-elsewhere", "elsewhere", "!"),
        Ok(_) => ("reply-page-refused", "refused", "!"),
        Err(_) => ("reply-page-foreign", "foreign", "!"),
    };
    let say = |part: &str| say_plain(language, &format!("{id}.{part}"));
    let title = say("title");
    let body = html! {
        main data-answer=(answer) {
            p.mark aria-hidden="true" { (mark) }
            h1 { (title) }
            p.text { (say("text")) }
        }
    };
    Page { language, title: &title, style: STYLE, script: None, body }.whole()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_what_the_answer_was() {
        let given = Answer { cause: Cause::ConsentGiven, tenant: None, code: None, error: None };
        let page = reply_page(Language::En, &Ok(given));
        assert!(page.contains("<h1>Thank you. Your answer has arrived</h1>"), "{page}");
        assert!(page.contains("script-src 'none'"), "{page}");
        let foreign = reply_page(Language::Da, &Err(Problem::ReplyOtherState));
        assert!(foreign.contains("<html lang=\"da\">") && foreign.contains("data-answer=\"foreign\""));
    }
}
