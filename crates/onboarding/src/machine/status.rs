//! How things stand between the app and the customer: computed from what was found out, never remembered.

use entra::{Answer, Cause};
use time::OffsetDateTime;

use super::Machine;
use crate::{
    Report,
    history::Checked,
    permissions::Permissions,
    request::{Between, Request},
};

/// One of these at any moment.
#[derive(Debug)]
pub enum Status<'a> {
    /// No request has left yet.
    NotAsked,
    Asked(&'a Request),
    /// An answer that gives no access: refused, or by another organisation.
    Refused(&'a Answer),
    /// Somebody has accepted; nothing is proven yet.
    Accepted {
        at: OffsetDateTime,
    },
    Proven(&'a Checked),
    /// What was accepted is not all that is wanted now.
    NeedsConsentAgain {
        missing: Permissions,
    },
    /// A check says why there is no access.
    NotWorking(&'a Checked),
}

impl Machine {
    pub fn status(&self) -> Status<'_> {
        let Some(between) = self.between() else { return Status::NotAsked };
        let wanted = self.app.permissions();
        let consented = self.history.consented(&between);
        let checked = self.basis().and_then(|basis| self.history.check(&basis));
        if let Some(checked) =
            checked.filter(|checked| consented.as_ref().is_none_or(|c| !c.came_after(checked)))
        {
            return match checked.report.verdict.cause {
                Cause::Verified if checked.report.is_verified() => Status::Proven(checked),
                Cause::PermissionsMissing if !checked.report.verdict.missing.is_empty() => {
                    Status::NeedsConsentAgain { missing: missing(checked) }
                }
                _ => Status::NotWorking(checked),
            };
        }
        if let Some(consented) = consented {
            return match consented.answer.filter(|_| !consented.is_given()) {
                Some(answer) => Status::Refused(answer),
                None => accepted(wanted.beyond(consented.permissions), consented.at),
            };
        }
        let proven = self.history.any_check(&between).filter(|one| one.report.is_verified());
        if let Some(proven) = proven {
            return accepted(wanted.beyond(&granted(proven)), proven.at);
        }
        match self.request_between(&between).filter(|request| request.sent_at.is_some()) {
            Some(request) => Status::Asked(request),
            None => Status::NotAsked,
        }
    }

    /// Somebody has accepted all that is wanted now: told by a reply, seen by watching, or proven.
    pub fn consent_is_there(&self) -> bool {
        match self.status() {
            Status::Accepted { .. } | Status::Proven(_) => true,
            Status::NotWorking(checked) => crate::consent_is_there(&checked.report),
            _ => false,
        }
    }

    /// When it was accepted, where that is known: in the minutes after it, what is missing is being set up.
    pub fn consented_at(&self) -> Option<OffsetDateTime> {
        let consented = self.history.consented(&self.between()?)?;
        let is_enough = self.app.permissions().beyond(consented.permissions).is_empty();
        (consented.is_given() && is_enough).then_some(consented.at)
    }

    fn request_between(&self, between: &Between) -> Option<&Request> {
        self.history.request(between)
    }
}

fn accepted<'a>(missing: Permissions, at: OffsetDateTime) -> Status<'a> {
    if missing.is_empty() { Status::Accepted { at } } else { Status::NeedsConsentAgain { missing } }
}

/// What the verdicts name, of each API its own.
fn missing(checked: &Checked) -> Permissions {
    of_each(checked, |report| match report.verdict.cause {
        Cause::PermissionsMissing => &report.verdict.missing,
        _ => &[],
    })
}

/// What the tokens of a check carried, each of its API.
fn granted(checked: &Checked) -> Permissions {
    of_each(checked, |report| report.token.as_ref().map_or(&[], |token| &token.roles.held))
}

fn of_each(checked: &Checked, values: impl Fn(&Report) -> &[String]) -> Permissions {
    let all = checked.report.each();
    let of = |report: &&Report| {
        let api = report.api;
        values(report).iter().map(|value| (api, value.clone())).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}
