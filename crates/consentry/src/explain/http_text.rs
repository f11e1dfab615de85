//! A whole HTTP answer as text: its status, and its body without the headers.

/// The status of the last head in front of the body (curl shows those of a proxy and of redirects too), and the rest.
pub(super) fn split(text: &str) -> (Option<u16>, &str) {
    let (mut status, mut rest) = (None, text);
    while let Some(read) = status_of(rest) {
        let Some((_, body)) = cut_head(rest) else { return (Some(read), "") };
        (status, rest) = (Some(read), body.trim_start());
    }
    (status, rest)
}

/// `HTTP/1.1 401 Unauthorized`, also behind curl's `< `.
fn status_of(text: &str) -> Option<u16> {
    let line = text.lines().next()?.trim_start_matches(['<', ' ']);
    let mut words = line.strip_prefix("HTTP/")?.split_ascii_whitespace();
    words.next()?;
    words.next()?.parse().ok()
}

fn cut_head(text: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        end += line.len();
        if line.trim_matches(['<', ' ', '\r', '\n']).is_empty() {
            return Some((&text[..end], &text[end..]));
        }
    }
    None
}
