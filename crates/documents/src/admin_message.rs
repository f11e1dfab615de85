//! A message to the customer's administrator for exactly what a check found: one thing to do, in their language.

use entra::{Who, one_line};
use explain::Sentence;
use mail_builder::mime::{BodyPart, MimePart};
use onboarding::PartnerProfile;
use time::{OffsetDateTime, macros::format_description};
use wording::{Language, say};

use crate::{
    draft::draft,
    letter::Entry,
    plain_text::PlainText,
    practice_mark::{mark, marked},
    report::ProofReport,
};

/// To be copied into a mail or a chat. No secret and no token is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdminMessage {
    pub subject: String,
    pub text: String,
}

impl AdminMessage {
    /// The message as an `.eml` file that opens as a draft.
    pub fn eml(&self, from: &PartnerProfile, date: OffsetDateTime) -> Vec<u8> {
        let text = MimePart::new("text/plain", BodyPart::Text(self.text.as_str().into()));
        draft(&self.subject, from, date, text)
    }
}

/// `None` where it is not the customer's administrator who has to act.
pub fn admin_message(checked: &ProofReport<'_>, language: Language) -> Option<AdminMessage> {
    let verdict = &checked.report.verdict;
    if verdict.who() != Who::CustomerAdmin {
        return None;
    }
    let connection = checked.connection;
    let name = one_line(checked.app_name);
    let app = if name.is_empty() { connection.client_id.to_string() } else { name };
    // What the admin is asked for once is all that is missing, of whatever API.
    let each = checked.report.each();
    let missing = each.iter().filter(|report| report.verdict.cause == verdict.cause);
    let missing: Vec<&str> = missing.flat_map(|report| &report.verdict.missing).map(String::as_str).collect();
    let tell = |id: &str| {
        let sentence = Sentence::new(id)
            .with("app", &app)
            .with("customer", one_line(checked.customer))
            .with("api", &connection.api.facts().product_name)
            .with("permissions", missing.join(", "));
        say(language, &sentence.id, &sentence.args)
    };
    let part = |part: &str| tell(&format!("message-{}.{part}", verdict.cause.name()));
    let mut text = PlainText::default();
    mark(&connection.authority, language).iter().for_each(|practice| text.paragraph(practice));
    for line in [tell("request-greeting"), tell("message-lead"), part("found"), part("do")] {
        text.paragraph(&line);
    }
    text.heading(&tell("message-details"));
    details(checked, &tell).iter().for_each(|entry| text.item("", &entry.labelled()));
    text.gap();
    text.paragraph(&tell("message-after"));
    text.line(&tell("request-regards"));
    signature(checked).iter().for_each(|line| text.line(line));
    Some(AdminMessage {
        subject: marked(part("subject"), &connection.authority, language),
        text: text.written(),
    })
}

/// What is not known is left out.
fn details(checked: &ProofReport<'_>, tell: &impl Fn(&str) -> String) -> Vec<Entry> {
    let ProofReport { report, connection, .. } = checked;
    let shape = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
    let time = checked.now.to_offset(time::UtcOffset::UTC).format(shape).unwrap_or_default();
    let known = |value: &Option<String>| one_line(value.as_deref().unwrap_or_default());
    let entries = [
        ("request-application-id", connection.client_id.to_string()),
        ("message-tenant", connection.tenant.to_string()),
        ("message-code", known(&report.verdict.code)),
        ("message-correlation", known(&report.trace.correlation_id)),
        ("message-time", time),
    ];
    let known = entries.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(label, value)| Entry { label: tell(label), value }).collect()
}

/// The person first, then the company, and how to reach them.
fn signature(checked: &ProofReport<'_>) -> Vec<String> {
    let profile = checked.profile;
    let lines =
        [&profile.contact, &profile.company, &profile.email, &profile.phone].map(|line| one_line(line));
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}
