//! The frame of every page that leaves the wizard: whole in one file, nothing from elsewhere, and nothing runs in it but its own.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use wording::Language;

/// What differs between one page and the next.
pub(crate) struct Page<'a> {
    pub(crate) language: Language,
    pub(crate) title: &'a str,
    pub(crate) style: &'a str,
    /// The page's only script, if it has one.
    pub(crate) script: Option<&'a str>,
    pub(crate) body: Markup,
}

impl Page<'_> {
    pub(crate) fn whole(&self) -> String {
        let whole = html! {
            (DOCTYPE)
            html lang=(self.language.tag()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(self.policy());
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    title { (self.title) }
                    style { (PreEscaped(self.style)) }
                }
                body {
                    (self.body)
                    @if let Some(script) = self.script { script { (PreEscaped(script)) } }
                }
            }
        };
        whole.into_string() + "\n"
    }

    /// Style and script are named by their own fingerprints; all else is forbidden.
    fn policy(&self) -> String {
        let script = self.script.map_or_else(|| "'none'".to_owned(), fingerprint);
        let style = fingerprint(self.style);
        format!(
            "default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"
        )
    }
}

fn fingerprint(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(digest(&SHA256, text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_allows_its_own_style_and_nothing_else() {
        let body = html! { p { "<b>" } };
        let page =
            Page { language: Language::Da, title: "</title>", style: "p{}", script: None, body }.whole();
        // printf 'p{}' | openssl dgst -sha256 -binary | base64
        let style = "gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=";
        assert!(page.contains(&format!("default-src 'none'; style-src 'sha256-{style}'; script-src 'none'")));
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"da\">"), "{page}");
        assert!(page.contains("<title>&lt;/title&gt;</title>") && page.contains("<p>&lt;b&gt;</p>"));
    }
}
