//! A mail as a file that mail programs open as a draft of one's own.

use entra::one_line;
use mail_builder::{
    MessageBuilder,
    headers::{address::Address, date::Date, raw::Raw, text::Text},
    mime::MimePart,
};
use onboarding::PartnerProfile;
use time::OffsetDateTime;

use crate::encoded_word;

/// An `.eml` file; `X-Unsent` makes it a draft.
pub(crate) fn draft(
    subject: &str,
    from: &PartnerProfile,
    date: OffsetDateTime,
    body: MimePart<'_>,
) -> Vec<u8> {
    let address = one_line(&from.email);
    let domain = address.rsplit_once('@').map_or("draft.invalid", |(_, domain)| domain);
    let id = format!("{}.consent@{domain}", date.unix_timestamp_nanos());
    let name = [&from.contact, &from.company].map(|name| one_line(name));
    let name = name.into_iter().find(|name| !name.is_empty());
    let mut mail = MessageBuilder::new()
        .header("X-Unsent", Text::new("1"))
        .date(Date::new(date.unix_timestamp()))
        .message_id(id);
    if !address.is_empty() {
        mail = match name {
            Some(name) if encoded_word::is_like_one(&name) => {
                mail.header("From", Raw::new(format!("{} <{address}>", encoded_word::of(&name))))
            }
            name => mail.from(Address::new_address(name, address)),
        };
    }
    mail = match encoded_word::is_like_one(subject) {
        true => mail.header("Subject", Raw::new(encoded_word::of(subject))),
        false => mail.subject(subject),
    };
    mail.body(body).write_to_vec().unwrap_or_default()
}
