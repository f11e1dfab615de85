//! The partner as the customer's admin is told of them: company, contact, how to reach them.

use entra::{Problem, one_line};

/// Characters of one entry: a line on a sheet of paper.
const LIMIT: usize = 120;

/// Who asks. Each entry may be empty; nothing is made up in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerProfile {
    pub company: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
}

impl PartnerProfile {
    /// One line of text.
    pub fn entry(text: &str) -> Result<String, Problem> {
        let line = one_line(text);
        if line.chars().count() > LIMIT { Err(Problem::TooLong { limit: LIMIT }) } else { Ok(line) }
    }

    /// An address to write to, as a mail's head takes it: something before and after one `@`, no blanks, no empty part.
    pub fn email(text: &str) -> Result<String, Problem> {
        let line = PartnerProfile::entry(text)?;
        let line = match line.get(..7) {
            Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => line[7..].to_owned(),
            _ => line,
        };
        let is_host = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
        let fits = line.split_once('@').is_some_and(|(name, domain)| {
            name.split('.').all(|part| !part.is_empty())
                && domain.contains('.')
                && domain.split('.').all(is_host)
        }) && line.is_ascii()
            && line.matches('@').count() == 1
            && !line.contains([' ', '<', '>', ',', ';', ':', '?', '"', '\\', '(', ')', '[', ']']);
        if fits || line.is_empty() { Ok(line) } else { Err(Problem::EmailUnreadable) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_one_line() {
        assert_eq!(
            PartnerProfile::entry("  Contoso\r\nBcc: x@y.example\t MDR "),
            Ok("Contoso Bcc: x@y.example MDR".into())
        );
        assert_eq!(PartnerProfile::entry("Contoso \u{202e}RDM\u{200b}"), Ok("Contoso RDM".into()));
        assert_eq!(PartnerProfile::entry(&"x".repeat(121)), Err(Problem::TooLong { limit: 120 }));
    }

    #[test]
    fn a_mail_address_is_one() {
        assert_eq!(PartnerProfile::email(" soc@contosomdr.example "), Ok("soc@contosomdr.example".into()));
        assert_eq!(PartnerProfile::email(""), Ok(String::new()));
        assert_eq!(
            PartnerProfile::email("MailTo:soc@contosomdr.example"),
            Ok("soc@contosomdr.example".into())
        );
        for bad in
            ["a@b.example.", "a@b.example?subject=x", "a:b@c.example", "a..b@c.example", "a@-b..example"]
        {
            assert_eq!(PartnerProfile::email(bad), Err(Problem::EmailUnreadable), "{bad}");
        }
        for bad in ["soc", "a b@c.example", "<soc@c.example>", "a@b@c.example", "a@localhost"] {
            assert_eq!(PartnerProfile::email(bad), Err(Problem::EmailUnreadable), "{bad}");
        }
    }
}
