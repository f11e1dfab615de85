//! An admin opens a consent link and answers it; what they answer is written into the ledger.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::aadsts::Aadsts;
use crate::cloud::Cloud;
use crate::consent_page::{self, Desk};
use crate::consent_reply::{Answer, reply};
use crate::directory::{Admin, Organization};
use crate::fields::Fields;
use crate::link::{Invited, Link, Style};
use crate::trace::Trace;
use crate::weather::Weather;

pub(crate) async fn page(
    style: Style,
    State(cloud): State<Arc<Cloud>>,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    weather: Weather,
    headers: HeaderMap,
) -> Response {
    let fields = Fields::of_query(query.as_deref());
    let desk = Desk::new(&cloud, &weather, &headers, &fields);
    match Link::read(&cloud, style, &segment, &fields) {
        Ok(link) => consent_page::ask(&desk, &link, query.as_deref().unwrap_or_default()),
        Err(error) => consent_page::trouble(&desk, &error),
    }
}

/// Takes what the page sends, and as well one request that never saw the page: the link's own parameters in the
/// query or the form, `answer=accept` or `answer=cancel`, and `tenant` where the link names none.
pub(crate) async fn answer(
    style: Style,
    State(cloud): State<Arc<Cloud>>,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    weather: Weather,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = Fields::of_query(query.as_deref());
    let fields = match Fields::of_body(&headers, &body) {
        Ok(form) => form.over(query),
        Err(error) => {
            return consent_page::trouble(&Desk::new(&cloud, &weather, &headers, &query), &error);
        }
    };
    let desk = Desk::new(&cloud, &weather, &headers, &fields);
    let answered = Link::read(&cloud, style, &segment, &fields)
        .and_then(|link| Ok((decide(&cloud, &link, &fields)?, link.redirect.clone(), link)));
    match answered {
        Ok((answer, Some(redirect), link)) => {
            back_to_app(reply(redirect, &link, &answer, &desk.trace).as_str())
        }
        Ok((answer, None, _)) => consent_page::closed(&desk, &answer),
        Err(error) => consent_page::trouble(&desk, &error),
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

impl<'a> Desk<'a> {
    fn new(cloud: &'a Cloud, weather: &Weather, headers: &HeaderMap, fields: &Fields) -> Desk<'a> {
        Desk {
            cloud,
            language: cloud.languages().wanted(headers),
            trace: Trace::of(weather, headers, Some(fields)),
        }
    }
}
