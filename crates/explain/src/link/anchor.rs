//! Links that a page or a mail shows as something else: the target counts, and what is shown is held against it.

use url::Url;

/// A link behind the words that a reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor<'a> {
    pub(crate) target: &'a str,
    pub(crate) shown: &'a str,
    /// What follows it.
    pub(crate) rest: &'a str,
}

impl<'a> Anchor<'a> {
    /// The first of a text: `<a href=…>shown</a>` or `[shown](target)`.
    pub(crate) fn first(text: &'a str) -> Option<Anchor<'a>> {
        of_page(text).or_else(|| of_markdown(text))
    }

    /// What is shown is an address itself, of another host than the one where the link leads.
    pub(crate) fn deceives(&self) -> bool {
        match (host(self.target), host(self.shown)) {
            (Some(target), Some(shown)) => target != shown,
            _ => false,
        }
    }
}

fn of_page(text: &str) -> Option<Anchor<'_>> {
    let at = find_ignoring_case(text, "href")?;
    let rest = text[at + "href".len()..].trim_start().strip_prefix('=')?.trim_start();
    let (target, behind) = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split_once(quote)?,
        _ => rest.split_at(rest.find(|c: char| c.is_whitespace() || c == '>')?),
    };
    let shown = behind.split_once('>').map_or("", |(_, shown)| shown);
    let (shown, rest) = shown.split_once("</").unwrap_or((shown, ""));
    Some(Anchor { target: target.trim(), shown: without_tags(shown), rest })
}

/// What is shown within a tag of its own: `<b>shown`.
fn without_tags(shown: &str) -> &str {
    shown.rsplit('>').next().unwrap_or(shown).trim()
}

fn of_markdown(text: &str) -> Option<Anchor<'_>> {
    let (before, behind) = text.split_once("](")?;
    let (_, shown) = before.rsplit_once('[')?;
    let (target, rest) = behind.split_once(')')?;
    let target = target.split_whitespace().next()?.trim_matches(['<', '>']);
    Some(Anchor { target, shown, rest })
}

/// The host of what is an address, with or without its scheme.
fn host(text: &str) -> Option<String> {
    let text = text.trim();
    let word = text.split_whitespace().find(|word| word.contains('.')).unwrap_or(text);
    let whole = if word.contains("://") { word.to_owned() } else { format!("https://{word}") };
    let url = Url::parse(&whole).ok()?;
    url.host_str().filter(|host| host.contains('.')).map(str::to_owned)
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|word| word.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_is_found_whatever_is_shown() {
        for text in [
            "<a href=\"https://evil.example/x\">https://login.microsoftonline.com/</a>",
            "click <A class=x HREF = 'https://evil.example/x' target=_blank><b>login.microsoftonline.com</b></A>",
            "<a href=https://evil.example/x>https://login.microsoftonline.com/</a>",
            "see [https://login.microsoftonline.com/](https://evil.example/x \"t\")",
        ] {
            let anchor = Anchor::first(text).unwrap();
            assert_eq!((anchor.target, anchor.deceives()), ("https://evil.example/x", true), "{text}");
        }
        let honest = Anchor::first("<a href='https://contoso.example/a'>consent</a>").unwrap();
        assert!(!honest.deceives() && honest.shown == "consent");
        for odd in ["href", "href=", "href=\"", "](", "[a](", "[]()"] {
            assert!(Anchor::first(odd).is_none_or(|anchor| !anchor.deceives()), "{odd}");
        }
    }
}
