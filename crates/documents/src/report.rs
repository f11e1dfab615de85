//! The report of a test, redacted: what was proven, when, by which version; for people, for tickets, for machines.

mod account;
mod document;
mod html;
mod text;

use std::iter;

use explain::Outcome;
use onboarding::{CheckName, Connection, PartnerProfile, Report};
use time::OffsetDateTime;
use wording::Language;

use account::Account;

/// What the four proofs are, and the line of the test that decides each.
const PROOFS: [(&str, CheckName); 4] = [
    ("tenant", CheckName::TokenTenant),
    ("api", CheckName::TokenAudience),
    ("permissions", CheckName::TokenRoles),
    ("answer", CheckName::ApiAnswers),
];

/// A test and everything that tells what it was a test of. No token and no secret is in it.
#[derive(Clone, Copy, Debug)]
pub struct ProofReport<'a> {
    pub report: &'a Report,
    pub connection: &'a Connection,
    /// Of the other APIs that were tested beside it.
    pub others: &'a [Connection],
    /// As the partner calls the customer: a domain, or the tenant ID.
    pub customer: &'a str,
    pub profile: &'a PartnerProfile,
    pub app_name: &'a str,
    /// When the test ended.
    pub now: OffsetDateTime,
    /// Consentry's own.
    pub version: &'a str,
}

impl ProofReport<'_> {
    /// A whole page without anything from elsewhere; it prints as well.
    pub fn html(&self, language: Language) -> String {
        html::page(&Account::of(self, language))
    }

    /// For a ticket.
    pub fn text(&self, language: Language) -> String {
        text::text(&Account::of(self, language))
    }

    /// One document with stable words: `schema` 1.
    pub fn json(&self) -> String {
        document::json(self)
    }

    /// Each API's, in the order of the APIs.
    fn each(&self) -> Vec<OfApi<'_>> {
        let connection = |api| iter::once(self.connection).chain(self.others).find(|one| one.api == api);
        let each = self.report.each().into_iter();
        each.filter_map(|report| Some(OfApi { report, connection: connection(report.api)? })).collect()
    }

    /// The one that decides.
    fn decisive(&self) -> OfApi<'_> {
        OfApi { report: self.report, connection: self.connection }
    }
}

/// What was tested of one API.
#[derive(Clone, Copy)]
struct OfApi<'a> {
    report: &'a Report,
    connection: &'a Connection,
}

impl OfApi<'_> {
    fn outcome(&self, name: CheckName) -> Outcome {
        self.report.lines.iter().find(|line| line.name == name).map_or(Outcome::Skipped, |line| line.outcome)
    }

    fn product(&self) -> &'static str {
        &self.connection.api.facts().product_name
    }
}

/// The stable word, also the catalogue's attribute.
fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Waiting => "waiting",
        Outcome::Skipped => "skipped",
    }
}
