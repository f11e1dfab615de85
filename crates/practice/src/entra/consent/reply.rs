//! The address that the browser is sent back to, letter for letter as Entra writes it.

use url::Url;
use uuid::Uuid;

use super::link::{Link, Style};
use crate::entra::aadsts::Aadsts;
use crate::entra::token::opaque;
use crate::entra::trace::Trace;
use crate::tenants::Tenant;

pub(crate) enum Answer<'a> {
    /// In the tenant that the admin really belongs to.
    Accepted(&'a Tenant),
    Declined,
}

pub(crate) fn reply(mut redirect: Url, link: &Link<'_>, answer: &Answer<'_>, trace: &Trace) -> Url {
    let mut query = redirect.query_pairs_mut();
    for (name, value) in parameters(link, answer, trace) {
        query.append_pair(name, &value);
    }
    drop(query);
    redirect
}

fn parameters(link: &Link<'_>, answer: &Answer<'_>, trace: &Trace) -> Vec<(&'static str, String)> {
    let state = link.state.clone().map(|state| ("state", state));
    let mut parameters: Vec<(&'static str, String)> = Vec::new();
    match (link.style, answer) {
        (Style::V2 | Style::V1, Answer::Accepted(tenant)) => {
            parameters.push(("tenant", tenant.tenant_id.clone()));
            parameters.extend(state);
            parameters.push(("admin_consent", "True".into()));
            parameters.extend(link.scope.clone().map(|scope| ("scope", scope)));
        }
        (Style::V2, Answer::Declined) => {
            parameters.push(("admin_consent", "True".into()));
            parameters.push(("error", "consent_required".into()));
            parameters.push(("error_description", declined(trace)));
            parameters.extend(state);
        }
        (Style::V1, Answer::Declined) => {
            parameters.push(("error", "permission_denied".into()));
            parameters.push(("error_description", "The admin canceled the request".into()));
            parameters.extend(state);
        }
        (Style::Classic | Style::Authorize, Answer::Accepted(_)) => {
            parameters.push(("code", format!("1.{}{}", opaque(), opaque())));
            parameters.extend(state);
            parameters.push(("session_state", Uuid::new_v4().to_string()));
        }
        (Style::Classic | Style::Authorize, Answer::Declined) => {
            parameters.push(("error", "access_denied".into()));
            parameters.push(("error_description", declined(trace)));
            parameters.extend(state);
        }
    }
    parameters
}

fn declined(trace: &Trace) -> String {
    format!("{}\r\n{}", Aadsts::declined().sentence(), trace.line("\r\n"))
}
