//! The sentences of the consent page in six languages, read from `consent-page.json`.

use std::collections::BTreeMap;
use std::io;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use serde::Deserialize;

const SENTENCES: &str = include_str!("../../consent-page.json");
const CHINESE: &str = "zh-CN";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sentences {
    pub(crate) practice: String,
    pub(crate) practice_note: String,
    pub(crate) title: String,
    pub(crate) review: String,
    pub(crate) asked_by: String,
    pub(crate) choose_admin: String,
    pub(crate) wants: String,
    pub(crate) wants_nothing: String,
    pub(crate) without_user: String,
    pub(crate) consequence: String,
    pub(crate) accept: String,
    pub(crate) cancel: String,
    pub(crate) cannot_accept: String,
    pub(crate) trouble: String,
    pub(crate) trouble_note: String,
    pub(crate) granted: String,
    pub(crate) refused: String,
    pub(crate) close: String,
    permissions: BTreeMap<String, String>,
}

/// One language with its tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Language<'a> {
    pub(crate) tag: &'a str,
    pub(crate) say: &'a Sentences,
}

#[derive(Debug)]
pub(crate) struct Languages {
    english: Sentences,
    others: BTreeMap<String, Sentences>,
}

impl Languages {
    pub(crate) fn read() -> io::Result<Languages> {
        let mut others: BTreeMap<String, Sentences> = serde_json::from_str(SENTENCES)?;
        let english =
            others.remove("en").ok_or_else(|| io::Error::other("consent-page.json lacks English"))?;
        Ok(Languages { english, others })
    }

    /// The reader's most wanted language that there is, else English.
    pub(crate) fn wanted(&self, headers: &HeaderMap) -> Language<'_> {
        let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut wanted: Vec<(f32, &str)> = header.split(',').filter_map(preference).collect();
        wanted.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        wanted.into_iter().find_map(|(_, tag)| self.speak(tag)).unwrap_or(self.english())
    }

    fn english(&self) -> Language<'_> {
        Language { tag: "en", say: &self.english }
    }

    fn speak(&self, tag: &str) -> Option<Language<'_>> {
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        if primary == "en" {
            return Some(self.english());
        }
        let known = if primary == "zh" { CHINESE } else { primary.as_str() };
        self.others.get_key_value(known).map(|(tag, say)| Language { tag, say })
    }
}

impl Sentences {
    /// Plain words for an app role, by its phrase.
    pub(crate) fn permission(&self, phrase: &str) -> &str {
        self.permissions.get(phrase).map_or("", String::as_str)
    }
}

/// `da;q=0.8` as (0.8, "da"); nothing for a language that is refused.
fn preference(item: &str) -> Option<(f32, &str)> {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let quality = parts.find_map(|part| part.strip_prefix("q=")).map_or(Ok(1.0), str::parse).ok()?;
    (quality > 0.0).then_some((quality, tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenants::Apis;

    fn tag(accept_language: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, accept_language.parse().unwrap());
        Languages::read().unwrap().wanted(&headers).tag.to_owned()
    }

    #[test]
    fn the_most_wanted_known_language_is_spoken() {
        assert_eq!(tag("da-DK,da;q=0.9,en;q=0.8"), "da");
        assert_eq!(tag("fr, nl;q=0.4, sv;q=0.7"), "sv");
        assert_eq!(tag("zh-Hans-CN"), "zh-CN");
        assert_eq!(tag("DE"), "de");
        assert_eq!(tag("de;q=0, en"), "en");
        for unknown in ["fr", "", "*", ";;,,q=", "nl;q=x"] {
            assert_eq!(tag(unknown), "en", "{unknown}");
        }
    }

    #[test]
    fn every_language_has_words_for_every_permission() {
        let languages = Languages::read().unwrap();
        let apis = Apis::read().unwrap();
        assert_eq!(languages.others.keys().collect::<Vec<_>>(), ["da", "de", "nl", "sv", "zh-CN"]);
        for tag in ["en", "da", "nl", "sv", "de", "zh"] {
            let say = languages.speak(tag).unwrap().say;
            for phrase in apis.phrases() {
                assert!(!say.permission(phrase).is_empty(), "{tag}: {phrase}");
            }
            assert!(say.asked_by.contains("{publisher}") && say.asked_by.contains("{domain}"), "{tag}");
            assert_eq!(say.permissions.len(), languages.english.permissions.len(), "{tag}");
        }
    }
}
