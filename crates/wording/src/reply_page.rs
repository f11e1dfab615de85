//! The page in the admin's browser after the answer: what happened, and that nothing more is wanted.

use consentry::{Answer, Cause, Problem};

use crate::{Language, say_plain};

/// A whole page without anything from elsewhere.
pub fn reply_page(language: Language, read: &Result<Answer, Problem>) -> String {
    let (id, mark) = match read.as_ref().map(|answer| answer.cause) {
        Ok(Cause::ConsentGiven) => ("reply-page-given", "✓"),
        Ok(Cause::ConsentDeclined) => ("reply-page-declined", "–"),
        Ok(Cause::TenantMismatch) => ("reply-page-elsewhere", "!"),
        Ok(_) => ("reply-page-refused", "!"),
        Err(_) => ("reply-page-foreign", "!"),
    };
    let say = |part: &str| escape(&say_plain(language, &format!("{id}.{part}")));
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\
         <body><main><p class=\"mark\" aria-hidden=\"true\">{mark}</p><h1>{title}</h1><p>{text}</p></main></body></html>\n",
        lang = language.tag(),
        title = say("title"),
        text = say("text"),
    )
}

const STYLE: &str = "\
:root{color-scheme:light dark;font:16px/1.5 'Segoe UI Variable','Segoe UI',system-ui,'Noto Sans','Noto Sans CJK SC',sans-serif}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#fafafa;color:#242424}\
main{max-width:28rem;padding:2rem;text-align:center}h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}p{margin:0}\
.mark{width:3rem;height:3rem;margin:0 auto 1.25rem;border-radius:50%;background:#0f6cbd;color:#fff;font-size:1.5rem;line-height:3rem}\
@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}.mark{background:#115ea3}}";

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
