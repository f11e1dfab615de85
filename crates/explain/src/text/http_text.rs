//! A whole HTTP answer as text: its status, what its headers say, and its body.

/// What stood in front of the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) status: Option<u16>,
    /// Seconds; a date would need the server's clock.
    pub(super) retry_after_s: Option<u32>,
    pub(super) challenge: Option<String>,
    pub(super) location: Option<String>,
    /// What a server remarks beside an answer that looks good.
    pub(super) warning: Option<String>,
    /// A proxy says that the answer is its own.
    pub(super) is_proxys: bool,
}

/// The last head in the text (curl shows those of a proxy and of redirects too, and lines of its own), and what follows.
pub(super) fn split(text: &str) -> (Head, &str) {
    let (mut head, mut rest) = (Head::default(), text);
    while let Some((found, body)) = next_head(rest) {
        (head, rest) = (found, body);
    }
    (head, rest)
}

fn next_head(text: &str) -> Option<(Head, &str)> {
    let mut lines = text.split_inclusive('\n');
    let mut at = 0;
    let status = lines.by_ref().find_map(|line| {
        at += line.len();
        status_of(line)
    })?;
    // RFC 6585: the network itself wants a sign-in.
    let mut head = Head { status: Some(status), is_proxys: status == 511, ..Head::default() };
    for line in lines {
        let bare = bare(line);
        match header(bare) {
            Some((name, value)) => head.take(&name, value),
            // The body may follow at once, where somebody shortened the head.
            None if !bare.is_empty() => break,
            None => {}
        }
        at += line.len();
        if bare.is_empty() {
            break;
        }
    }
    Some((head, text[at..].trim_start()))
}

impl Head {
    fn take(&mut self, name: &str, value: &str) {
        match name {
            "retry-after" => self.retry_after_s = value.parse().ok(),
            "warning" => self.warning = Some(value.to_owned()),
            "location" => self.location = Some(value.to_owned()),
            "x-squid-error" => self.is_proxys = true,
            "server" => {
                let server = value.to_ascii_lowercase();
                self.is_proxys |= ["squid", "zscaler"].iter().any(|name| server.starts_with(name));
            }
            "www-authenticate" => self.challenge = Some(value.to_owned()),
            _ => {}
        }
    }
}

/// `HTTP/1.1 401 Unauthorized`, also behind curl's `< `.
fn status_of(line: &str) -> Option<u16> {
    let line = bare(line);
    let at = line.find("HTTP/")?;
    // Behind what a log or an exception says first; not in a request's own line.
    let stands_alone = |c: char| matches!(c, ']' | '"' | '\'' | '>' | ')');
    (at == 0 || line[..at].trim_end().ends_with(|c: char| c == ':' || stands_alone(c))).then_some(())?;
    let mut words = line[at + "HTTP/".len()..].split_ascii_whitespace();
    let version = words.next()?;
    let status = words.next()?.parse().ok()?;
    (version.starts_with(|c: char| c.is_ascii_digit()) && (100..600).contains(&status)).then_some(status)
}

/// `Retry-After: 30`; a name in small letters and a value.
fn header(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    // A text of Microsoft's that begins with its code is no header.
    let is_name = !name.starts_with("AADSTS")
        && !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    is_name.then(|| (name.to_ascii_lowercase(), value.trim()))
}

fn bare(line: &str) -> &str {
    let line = line.trim();
    line.strip_prefix('<').filter(|rest| rest.is_empty() || rest.starts_with(' ')).unwrap_or(line).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(status: u16) -> Head {
        Head { status: Some(status), ..Head::default() }
    }

    #[test]
    fn the_last_head_counts_and_what_follows_is_the_body() {
        assert_eq!(split("{}"), (Head::default(), "{}"));
        assert_eq!(split("HTTP/2 401\ndate: x\n\n{}"), (head(401), "{}"));
        assert_eq!(split("HTTP/1.1 200 OK\r\n\r\nHTTP/2 403 \r\na: b\r\n\r\n{}"), (head(403), "{}"));
        assert_eq!(
            split("$ curl -i x\n* hello\n< HTTP/2 429\n< retry-after: 7\n<\n{}").0.retry_after_s,
            Some(7)
        );
        assert_eq!(split("HTTP/1.1 400 Bad Request\n{\"a\": 1}"), (head(400), "{\"a\": 1}"));
        assert_eq!(split("HTTP/2 400\nAADSTS700016: x").1, "AADSTS700016: x");
        assert_eq!(split("HTTP/1.1 502 Bad Gateway"), (head(502), ""));
        assert_eq!(split("HTTP/x y\nHTTP/1.1 999 z"), (Head::default(), "HTTP/x y\nHTTP/1.1 999 z"));
        let challenged = split("HTTP/1.1 401\nWWW-Authenticate: Bearer error=\"invalid_token\"\n\n").0;
        assert_eq!(challenged.challenge.as_deref(), Some("Bearer error=\"invalid_token\""));
    }
}
