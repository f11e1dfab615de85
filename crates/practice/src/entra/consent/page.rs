//! The pretend consent page: self-contained, calm, and plainly marked as practice.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use url::Url;
use uuid::Uuid;

use super::link::{Invited, Link};
use super::reply::Answer;
use crate::entra::aadsts::Aadsts;
use crate::entra::sentences::Language;
use crate::entra::trace::Trace;
use crate::tenants::{Admin, Cloud, Organization};

const STYLE: &str = include_str!("../../../consent-page.css");

/// One request for a page: what the page draws on, in the reader's language, and the ids it is traced by.
pub(crate) struct PageRequest<'a> {
    pub(crate) cloud: &'a Cloud,
    pub(crate) language: Language<'a>,
    pub(crate) trace: Trace,
}

/// The question. `query` is the link's own, and comes back with the answer.
pub(crate) fn ask(request: &PageRequest<'_>, link: &Link<'_>, query: &str) -> Response {
    let say = request.language.say;
    let main = format!(
        "{account}<h1>{title}</h1><p class=\"quiet\">{review}</p>{app}{permissions}\
         <form method=\"post\" action=\"{path}/answer?{query}\">{who}{buttons}</form>",
        account = account(request, link),
        title = escape(&say.title),
        review = escape(&say.review),
        app = app(request),
        permissions = permissions(request, link),
        path = link.style.last_segment(),
        query = escape(query),
        who = who(request, link),
        buttons = buttons(request, link),
    );
    document(request, StatusCode::OK, &say.title, &main, link.redirect.as_ref())
}

/// What Entra keeps to itself: an error that never reaches the redirect URI.
pub(crate) fn trouble(request: &PageRequest<'_>, error: &Aadsts) -> Response {
    let say = request.language.say;
    let main = format!(
        "<h1>{}</h1><p>{}</p><p class=\"wording\" lang=\"en\">{}</p><p class=\"wording quiet\" lang=\"en\">{}</p>",
        escape(&say.trouble),
        escape(&say.trouble_note),
        escape(&error.sentence()),
        escape(&request.trace.line("\n")),
    );
    document(request, StatusCode::BAD_REQUEST, &say.trouble, &main, None)
}

/// The end, when the link names no address to go back to.
pub(crate) fn closed(request: &PageRequest<'_>, answer: &Answer<'_>) -> Response {
    let say = request.language.say;
    let title = match answer {
        Answer::Accepted(_) => &say.granted,
        Answer::Declined => &say.refused,
    };
    let main = format!("<h1>{}</h1><p>{}</p>", escape(title), escape(&say.close));
    document(request, StatusCode::OK, title, &main, None)
}

fn account(request: &PageRequest<'_>, link: &Link<'_>) -> String {
    match link.invited {
        Invited::One(organization) => {
            let signed_in = request.cloud.directory().signed_in(organization);
            format!("<p class=\"account\">{}</p>", escape(&signed_in.admin_account()))
        }
        Invited::Anyone => String::new(),
    }
}

fn app(request: &PageRequest<'_>) -> String {
    let home = &request.cloud.directory().home().tenant;
    let asked_by = escape(&request.language.say.asked_by)
        .replace("{publisher}", &escape(&home.name))
        .replace("{domain}", &escape(&home.domain));
    let app = request.cloud.app();
    format!(
        "<div class=\"app\"><strong>{}</strong><p class=\"quiet\">{asked_by}</p><code>{}</code></div>",
        escape(&app.name),
        escape(&app.client_id)
    )
}

fn permissions(request: &PageRequest<'_>, link: &Link<'_>) -> String {
    let say = request.language.say;
    let registered = match link.asks_for_registered {
        true => request.cloud.ledger().registered().to_vec(),
        false => Vec::new(),
    };
    let item = |value: &String| {
        let (api, role) = request.cloud.apis().role(value)?;
        Some(format!(
            "<li><span>{}</span><code>{}</code> <span class=\"api\">{}</span></li>",
            escape(say.permission(&role.phrase)),
            escape(value),
            escape(&api.portal_name)
        ))
    };
    let items: String = registered.iter().filter_map(item).collect();
    if items.is_empty() {
        return format!("<p>{}</p>", escape(&say.wants_nothing));
    }
    format!(
        "<h2>{}</h2><ul>{items}</ul><p>{}</p><p class=\"quiet\">{}</p>",
        escape(&say.wants),
        escape(&say.without_user),
        escape(&say.consequence)
    )
}

/// A choice of admins, where the link does not name the tenant.
fn who(request: &PageRequest<'_>, link: &Link<'_>) -> String {
    let Invited::Anyone = link.invited else { return String::new() };
    let choice = |organization: &Organization| {
        format!(
            "<label><input type=\"radio\" name=\"tenant\" value=\"{}\" required><span>{} <small>{}</small></span></label>",
            escape(&organization.tenant.tenant_id),
            escape(&organization.tenant.name),
            escape(&organization.admin_account())
        )
    };
    let choices: String = request.cloud.directory().customers().iter().map(choice).collect();
    format!("<fieldset><legend>{}</legend>{choices}</fieldset>", escape(&request.language.say.choose_admin))
}

fn buttons(request: &PageRequest<'_>, link: &Link<'_>) -> String {
    let say = request.language.say;
    let cancel =
        format!("<button name=\"answer\" value=\"cancel\" formnovalidate>{}</button>", escape(&say.cancel));
    match link.invited {
        Invited::One(organization) if organization.admin == Admin::Declines => {
            format!("<p>{}</p><div class=\"buttons\">{cancel}</div>", escape(&say.cannot_accept))
        }
        Invited::One(_) | Invited::Anyone => format!(
            "<div class=\"buttons\">{cancel}<button class=\"accept\" name=\"answer\" value=\"accept\">{}</button></div>",
            escape(&say.accept)
        ),
    }
}

fn document(
    request: &PageRequest<'_>,
    status: StatusCode,
    title: &str,
    main: &str,
    redirect: Option<&Url>,
) -> Response {
    let say = request.language.say;
    let nonce = Uuid::new_v4().simple().to_string();
    let html = format!(
        "<!doctype html><html lang=\"{tag}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{practice} · {title}</title><style nonce=\"{nonce}\">{STYLE}</style></head><body>\
         <p class=\"practice\" role=\"note\"><strong>{practice}</strong> · {note}</p><main>{main}</main></body></html>",
        tag = escape(request.language.tag),
        practice = escape(&say.practice),
        title = escape(title),
        note = escape(&say.practice_note),
    );
    // Browsers hold form-action against the redirect that follows the form, too.
    let back = redirect.map(|url| url.origin().ascii_serialization()).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self' {back}; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    let headers = [
        ("content-security-policy", policy),
        ("cache-control", "no-store, no-cache".into()),
        // With none at all a browser would not name the origin that its answer comes from.
        ("referrer-policy", "same-origin".into()),
        ("x-content-type-options", "nosniff".into()),
        ("x-ms-request-id", request.trace.trace_id.clone()),
    ];
    (status, headers, Html(html)).into_response()
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn no_character_opens_a_tag_or_closes_an_attribute() {
        assert_eq!(
            escape("<a href=\"x\" id='y'>&amp;å</a>"),
            "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;å&lt;/a&gt;"
        );
    }
}
