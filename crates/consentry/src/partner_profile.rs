//! The partner as the customer's admin is told of them: company, contact, how to reach them.

use crate::Problem;

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
    /// One line of text: blanks tidied, line breaks and other controls become blanks, so that it can stand in a mail's head.
    pub fn entry(text: &str) -> Result<String, Problem> {
        let line: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
        let line = line.join(" ");
        if line.chars().count() > LIMIT { Err(Problem::TooLong { limit: LIMIT }) } else { Ok(line) }
    }

    /// An address to write to: something before and after one `@`, no blanks.
    pub fn email(text: &str) -> Result<String, Problem> {
        let line = PartnerProfile::entry(text)?;
        let parts: Vec<&str> = line.split('@').collect();
        let fits = matches!(parts[..], [name, domain] if !name.is_empty() && domain.contains('.'))
            && line.is_ascii()
            && !line.contains([' ', '<', '>', ',', ';', '"', '\\', '(', ')']);
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
        assert_eq!(PartnerProfile::entry(&"x".repeat(121)), Err(Problem::TooLong { limit: 120 }));
    }

    #[test]
    fn a_mail_address_is_one() {
        assert_eq!(PartnerProfile::email(" soc@contosomdr.example "), Ok("soc@contosomdr.example".into()));
        assert_eq!(PartnerProfile::email(""), Ok(String::new()));
        for bad in ["soc", "a b@c.example", "<soc@c.example>", "a@b@c.example", "a@localhost"] {
            assert_eq!(PartnerProfile::email(bad), Err(Problem::EmailUnreadable), "{bad}");
        }
    }
}
