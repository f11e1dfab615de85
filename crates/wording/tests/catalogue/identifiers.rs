//! What is never translated: identifiers, names of Microsoft's products and roles, labels of its portal.

/// One identifier a line.
const LISTED: &str = include_str!("identifiers.txt");

/// Every identifier that an English text holds, each once.
pub(crate) fn in_english(words: &str) -> Vec<String> {
    let mut found: Vec<String> = listed().filter(|one| has_word(words, one)).map(str::to_owned).collect();
    found.extend(labels(words));
    found.extend(tokens(words).map(str::to_owned));
    found.sort();
    found.dedup();
    found
}

/// Whether anything is left to translate beside identifiers.
pub(crate) fn has_words_beside(words: &str) -> bool {
    let mut found = in_english(words);
    found.sort_by_key(|one| std::cmp::Reverse(one.len()));
    let rest = found.iter().fold(words.to_owned(), |rest, one| rest.replace(one.as_str(), " "));
    rest.chars().any(char::is_alphabetic)
}

fn listed() -> impl Iterator<Item = &'static str> {
    LISTED.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Text between double quotes is a label of the portal.
fn labels(words: &str) -> Vec<String> {
    let straight = words.split('"').skip(1).step_by(2);
    let curly = words.split('“').skip(1).filter_map(|rest| rest.split('”').next());
    let angled = words.split('«').skip(1).filter_map(|rest| rest.split('»').next());
    straight
        .chain(curly)
        .chain(angled)
        .map(|label| label.trim().to_owned())
        .filter(|label| !label.is_empty())
        .collect()
}

/// Words in the shape of identifiers: addresses, hosts, permission values, GUIDs, codes.
fn tokens(words: &str) -> impl Iterator<Item = &str> {
    let words =
        words.split_whitespace().map(|word| word.trim_matches(|c: char| "()[]\"'“”«».,:;?".contains(c)));
    words.filter(|word| {
        let joined_by = |sign: char| word.len() > 3 && word.trim_matches(sign).contains(sign);
        let lettered = word.contains(|c: char| c.is_ascii_alphabetic());
        let numbered = word.contains(|c: char| c.is_ascii_digit());
        let code = word.len() > 4 && word.starts_with(|c: char| c.is_ascii_uppercase()) && numbered;
        let guid = word.len() == 36 && word.matches('-').count() == 4;
        let named = lettered && (joined_by('.') || joined_by('_'));
        named || code || guid || word.contains("://") || word.starts_with(['/', '%'])
    })
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let bound = |c: Option<char>| !c.is_some_and(|c| c.is_ascii_alphanumeric());
        bound(before) && bound(after)
    })
}

#[test]
fn identifiers_are_found_where_they_stand() {
    assert_eq!(
        in_english("Paste what stands in \"Value\", not Incidents.Read.All."),
        ["Incidents.Read.All", "Value"]
    );
    assert_eq!(in_english("open security.microsoft.com once."), ["security.microsoft.com"]);
    assert_eq!(in_english("The token has no tid"), ["tid"]);
    assert!(in_english("Quotidian words, e.g. 1.5 or 50%, and/or nothing else.").is_empty());
    assert!(!has_words_beside("HTTP  · Microsoft Defender XDR"));
    assert!(has_words_beside("HTTP answer"));
}
