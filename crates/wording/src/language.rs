//! The six languages, their tags and their own names.

/// A language that the catalogue is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Language {
    #[default]
    En,
    Da,
    Nl,
    Sv,
    De,
    ZhCn,
}

impl Language {
    pub const ALL: [Language; 6] =
        [Language::En, Language::Da, Language::Nl, Language::Sv, Language::De, Language::ZhCn];

    /// The BCP 47 tag, also the folder's name: `zh-CN`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Da => "da",
            Language::Nl => "nl",
            Language::Sv => "sv",
            Language::De => "de",
            Language::ZhCn => "zh-CN",
        }
    }

    /// What its own speakers call it, for a list to choose from.
    pub fn native_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Da => "Dansk",
            Language::Nl => "Nederlands",
            Language::Sv => "Svenska",
            Language::De => "Deutsch",
            Language::ZhCn => "简体中文",
        }
    }

    /// Reads a tag (`zh-Hans-CN`) or a POSIX locale (`da_DK.UTF-8`): the language counts, not the region.
    ///
    /// Traditional Chinese is none of the six: its readers asked for other characters.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let name = tag.trim().split(['.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let mut parts = name.split(['-', '_']);
        match parts.next()? {
            "en" => Some(Language::En),
            "da" => Some(Language::Da),
            "nl" => Some(Language::Nl),
            "sv" => Some(Language::Sv),
            "de" => Some(Language::De),
            "zh" => simplified(parts).then_some(Language::ZhCn),
            _ => None,
        }
    }

    /// The first of the system's languages that the catalogue has, else English.
    ///
    /// The caller reads the environment; `LANGUAGE`'s lists (`sv:da:en`) may be given whole.
    pub fn of_system(tags: impl IntoIterator<Item = String>) -> Language {
        tags.into_iter().find_map(|list| list.split(':').find_map(Language::from_tag)).unwrap_or_default()
    }
}

fn simplified<'a>(parts: impl Iterator<Item = &'a str>) -> bool {
    for part in parts {
        match part {
            "hans" => return true,
            "hant" | "tw" | "hk" | "mo" => return false,
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }

    #[test]
    fn tags_and_locales_are_read_by_their_language() {
        for (tag, language) in [
            ("da_DK.UTF-8", Some(Language::Da)),
            ("sv-FI", Some(Language::Sv)),
            ("de_AT@euro", Some(Language::De)),
            ("EN-us", Some(Language::En)),
            ("nl-BE", Some(Language::Nl)),
            ("zh", Some(Language::ZhCn)),
            ("zh-Hans-CN", Some(Language::ZhCn)),
            ("zh_CN.GB18030", Some(Language::ZhCn)),
            ("zh-Hans-HK", Some(Language::ZhCn)),
            ("zh-TW", None),
            ("zh-Hant", None),
            ("nb", None),
            ("deu", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn the_first_language_that_fits_wins() {
        let of = |tags: &[&str]| Language::of_system(tags.iter().map(|tag| (*tag).to_owned()));
        assert_eq!(of(&["nb_NO.UTF-8", "sv_SE.UTF-8", "de"]), Language::Sv);
        assert_eq!(of(&["fr:da:en"]), Language::Da);
        assert_eq!(of(&["fr_FR", "C"]), Language::En);
        assert_eq!(of(&[]), Language::En);
    }
}
