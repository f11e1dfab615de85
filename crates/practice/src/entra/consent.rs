//! An admin opens a consent link and answers it; what they answer is written into the ledger.

mod link;
mod page;
mod reply;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::aadsts::Aadsts;
use super::fields::Fields;
use super::sign_in::SignIn;
use super::trace::Trace;
use crate::faults::Injected;
use crate::tenants::{Admin, Cloud, Organization};

use link::{Invited, Link};
use page::PageRequest;
use reply::{Answer, reply};

pub(crate) use link::Style;

pub(crate) async fn page(
    style: Style,
    State(sign_in): State<Arc<SignIn>>,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    let fields = Fields::of_query(query.as_deref());
    let request = PageRequest::new(&sign_in, &injected, &headers, &fields);
    match Link::read(&sign_in.cloud, style, &segment, &fields) {
        Ok(link) => page::ask(&request, &link, query.as_deref().unwrap_or_default()),
        Err(error) => page::trouble(&request, &error),
    }
}

/// Takes what the page sends, and as well one request that never saw the page: the link's own parameters in the
/// query or the form, `answer=accept` or `answer=cancel`, and `tenant` where the link names none.
pub(crate) async fn answer(
    style: Style,
    State(sign_in): State<Arc<SignIn>>,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = Fields::of_query(query.as_deref());
    let fields = match Fields::of_body(&headers, &body) {
        Ok(form) => form.over(query),
        Err(error) => {
            return page::trouble(&PageRequest::new(&sign_in, &injected, &headers, &query), &error.into());
        }
    };
    let request = PageRequest::new(&sign_in, &injected, &headers, &fields);
    let answered = Link::read(&sign_in.cloud, style, &segment, &fields)
        .and_then(|link| Ok((decide(&sign_in.cloud, &link, &fields)?, link.redirect.clone(), link)));
    match answered {
        Ok((answer, Some(redirect), link)) => {
            back_to_app(reply(redirect, &link, &answer, &request.trace).as_str())
        }
        Ok((answer, None, _)) => page::closed(&request, &answer),
        Err(error) => page::trouble(&request, &error),
    }
}

fn decide<'a>(cloud: &'a Cloud, link: &Link<'a>, fields: &Fields) -> Result<Answer<'a>, Aadsts> {
    let accepts = match fields.required("answer")? {
        "accept" => true,
        "cancel" => false,
        _ => return Err(Aadsts::malformed_request()),
    };
    if !accepts {
        return Ok(Answer::Declined);
    }
    let organization = match link.invited {
        Invited::One(organization) => organization,
        Invited::Anyone => chosen(cloud, fields)?,
    };
    if organization.admin == Admin::Declines {
        return Ok(Answer::Declined);
    }
    let signed_in = cloud.directory().signed_in(organization);
    if link.asks_for_registered {
        cloud.grant(signed_in)
    } else {
        cloud.grant_nothing(signed_in)
    }
    Ok(Answer::Accepted(&signed_in.tenant))
}

fn chosen<'a>(cloud: &'a Cloud, fields: &Fields) -> Result<&'a Organization, Aadsts> {
    let tenant = fields.get("tenant").filter(|tenant| !tenant.is_empty()).ok_or_else(Aadsts::no_tenant)?;
    cloud.directory().find(tenant).ok_or_else(|| Aadsts::unknown_tenant(tenant))
}

fn back_to_app(address: &str) -> Response {
    (StatusCode::FOUND, [(LOCATION, address), (CACHE_CONTROL, "no-store, no-cache")]).into_response()
}

impl<'a> PageRequest<'a> {
    fn new(
        sign_in: &'a SignIn,
        injected: &Injected,
        headers: &HeaderMap,
        fields: &Fields,
    ) -> PageRequest<'a> {
        PageRequest {
            cloud: &sign_in.cloud,
            language: sign_in.languages.wanted(headers),
            trace: Trace::of(injected, headers, Some(fields)),
        }
    }
}
