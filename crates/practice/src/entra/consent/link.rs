//! A consent link: what it asks, of whom, and where the answer goes; or what is wrong with it.

use url::Url;

use crate::entra::aadsts::Aadsts;
use crate::entra::fields::Fields;
use crate::entra::token::Resource;
use crate::tenants::{Cloud, Organization, Segment};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    V2,
    V1,
    /// `oauth2/authorize?prompt=consent`
    Classic,
    /// `oauth2/v2.0/authorize?prompt=consent`, which discovery names
    Authorize,
}

pub(crate) struct Link<'a> {
    pub(crate) style: Style,
    pub(crate) invited: Invited<'a>,
    /// Where the answer goes; `None` when the link does not say.
    pub(crate) redirect: Option<Url>,
    pub(crate) state: Option<String>,
    pub(crate) scope: Option<String>,
    /// All registered permissions are asked for, not single delegated ones.
    pub(crate) asks_for_registered: bool,
}

/// Whose admin may answer.
#[derive(Clone, Copy)]
pub(crate) enum Invited<'a> {
    One(&'a Organization),
    Anyone,
}

impl Style {
    pub(crate) fn path(self) -> &'static str {
        match self {
            Style::V2 => "/{tenant}/v2.0/adminconsent",
            Style::V1 => "/{tenant}/adminconsent",
            Style::Classic => "/{tenant}/oauth2/authorize",
            Style::Authorize => "/{tenant}/oauth2/v2.0/authorize",
        }
    }

    pub(crate) fn last_segment(self) -> &'static str {
        match self {
            Style::V2 | Style::V1 => "adminconsent",
            Style::Classic | Style::Authorize => "authorize",
        }
    }
}

impl<'a> Link<'a> {
    pub(crate) fn read(
        cloud: &'a Cloud,
        style: Style,
        segment: &str,
        fields: &Fields,
    ) -> Result<Link<'a>, Aadsts> {
        let invited = invited(cloud, style, segment, fields)?;
        let directory = match invited {
            Invited::One(organization) => &organization.tenant.name,
            Invited::Anyone => segment,
        };
        let client_id = fields.required("client_id")?;
        if !client_id.eq_ignore_ascii_case(&cloud.app().client_id) {
            return Err(Aadsts::unknown_application(client_id, directory));
        }
        if matches!(style, Style::Classic | Style::Authorize) {
            fields.required("response_type")?;
        }
        let scope = match style {
            Style::V2 | Style::Authorize => Some(fields.required("scope")?),
            Style::V1 | Style::Classic => None,
        };
        Ok(Link {
            style,
            invited,
            redirect: redirect(cloud, fields)?,
            state: fields.get("state").map(str::to_owned),
            asks_for_registered: scope.map_or(Ok(true), |scope| asks_wholly(cloud, scope, directory))?,
            scope: scope.map(str::to_owned),
        })
    }
}

fn invited<'a>(
    cloud: &'a Cloud,
    style: Style,
    segment: &str,
    fields: &Fields,
) -> Result<Invited<'a>, Aadsts> {
    match cloud.directory().segment(segment) {
        Segment::Tenant(organization) => Ok(Invited::One(organization)),
        Segment::Common if style == Style::V2 => Err(Aadsts::no_tenant()),
        Segment::Common | Segment::Organizations => Ok(hinted(cloud, fields).unwrap_or(Invited::Anyone)),
        Segment::Consumers => Err(Aadsts::no_tenant()),
        Segment::Unknown => Err(Aadsts::unknown_tenant(segment)),
        Segment::Malformed => Err(Aadsts::malformed_tenant(segment)),
    }
}

fn hinted<'a>(cloud: &'a Cloud, fields: &Fields) -> Option<Invited<'a>> {
    let (_, domain) = fields.get("login_hint")?.rsplit_once('@')?;
    cloud.directory().find(domain).map(Invited::One)
}

fn redirect(cloud: &Cloud, fields: &Fields) -> Result<Option<Url>, Aadsts> {
    match fields.get("redirect_uri").filter(|given| !given.is_empty()) {
        None => Ok(None),
        Some(given) => {
            let url = cloud.app().redirect(given);
            url.map(Some).ok_or_else(|| Aadsts::unregistered_redirect(cloud.app(), given))
        }
    }
}

/// Whether one of the values is `<resource>/.default`: that one stands for the whole registration.
fn asks_wholly(cloud: &Cloud, scope: &str, directory: &str) -> Result<bool, Aadsts> {
    let mut wholly = false;
    for resource in scope.split_ascii_whitespace().filter_map(Resource::wholly) {
        let known = cloud.apis().of_resource(resource.uri());
        known.ok_or_else(|| Aadsts::unknown_resource(resource.uri(), directory))?;
        wholly = true;
    }
    Ok(wholly)
}
