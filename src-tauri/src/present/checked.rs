//! The last check, and everything that tells what it was a check of: for report and message.

use documents::ProofReport;
use onboarding::Machine;
use time::OffsetDateTime;

/// The last check with these values, and everything that tells what it was a check of.
pub(crate) fn proof_report<T>(
    machine: &Machine,
    now: OffsetDateTime,
    say: impl FnOnce(&ProofReport<'_>) -> T,
) -> Option<T> {
    let report = machine.report()?;
    let (own, others): (Vec<_>, Vec<_>) =
        machine.connections().into_iter().partition(|connection| connection.api == report.api);
    let report = ProofReport {
        report,
        connection: own.first()?,
        others: &others,
        customer: &machine.customer_named()?.to_string(),
        profile: &machine.profile().read(),
        app_name: machine.app().name().value.as_deref().unwrap_or_default(),
        now,
        version: env!("CARGO_PKG_VERSION"),
    };
    Some(say(&report))
}
