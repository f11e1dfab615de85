//! The three resource APIs, their names, their app roles, read from `apis.json`.

use std::io;

use serde::Deserialize;

const APIS: &str = include_str!("../../apis.json");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ApiKey {
    DefenderXdr,
    DefenderEndpoint,
    Graph,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Api {
    pub(crate) key: ApiKey,
    pub(crate) portal_name: String,
    app_id: String,
    resources: Vec<String>,
    roles: Vec<AppRole>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct AppRole {
    pub(crate) value: String,
    /// Key of the plain words on the consent page.
    pub(crate) phrase: String,
    /// Wider roles that open the same door.
    #[serde(default)]
    satisfied_by: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Apis {
    default_registration: Vec<String>,
    apis: Vec<Api>,
}

impl Apis {
    pub(crate) fn read() -> io::Result<Apis> {
        Ok(serde_json::from_str(APIS)?)
    }

    pub(crate) fn default_registration(&self) -> &[String] {
        &self.default_registration
    }

    /// The API that a `resource`, or the scope without its `/.default`, names.
    pub(crate) fn of_resource(&self, resource: &str) -> Option<&Api> {
        self.apis.iter().find(|api| api.answers_to(resource))
    }

    pub(crate) fn role(&self, value: &str) -> Option<(&Api, &AppRole)> {
        self.apis.iter().find_map(|api| Some((api, api.role(value)?)))
    }
}

impl Api {
    /// URI, URI with a slash, or application ID.
    pub(crate) fn answers_to(&self, audience: &str) -> bool {
        let uri = audience.strip_suffix('/').unwrap_or(audience);
        self.app_id.eq_ignore_ascii_case(audience) || self.resources.iter().any(|resource| resource == uri)
    }

    pub(crate) fn role(&self, value: &str) -> Option<&AppRole> {
        self.roles.iter().find(|role| role.value == value)
    }
}

impl Apis {
    /// A role that the API offers and that is not among `held`.
    pub(crate) fn another(&self, resource: &str, held: &[String]) -> Option<String> {
        let roles = &self.of_resource(resource)?.roles;
        roles.iter().map(|role| &role.value).find(|value| !held.contains(value)).cloned()
    }

    /// The URI of an API that does not answer to `resource`.
    pub(crate) fn elsewhere(&self, resource: &str) -> Option<&str> {
        let other = self.apis.iter().find(|api| !api.answers_to(resource))?;
        other.resources.first().map(String::as_str)
    }
}

impl AppRole {
    /// The role itself and every wider one, in the order of the API's own refusals.
    pub(crate) fn accepted(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.value).chain(&self.satisfied_by).map(String::as_str)
    }
}

#[cfg(test)]
impl Apis {
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &str> {
        self.apis.iter().flat_map(|api| &api.roles).map(|role| role.phrase.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Apis;

    #[test]
    fn every_named_role_exists_in_one_api_only() {
        let apis = Apis::read().unwrap();
        let mut seen = std::collections::HashSet::new();
        for api in &apis.apis {
            for role in &api.roles {
                assert!(seen.insert(&role.value), "{} twice", role.value);
                assert!(role.accepted().all(|value| api.role(value).is_some()), "{}", role.value);
            }
        }
        assert!(apis.default_registration().iter().all(|value| apis.role(value).is_some()));
    }

    #[test]
    fn a_resource_is_known_by_uri_and_app_id_only() {
        let apis = Apis::read().unwrap();
        for resource in [
            "https://api.securitycenter.microsoft.com",
            "https://api.securitycenter.microsoft.com/",
            "https://api.securitycenter.windows.com",
            "https://securitycenter.onmicrosoft.com/windowsatpservice",
            "FC780465-2017-40d4-a0c5-307022471b92",
        ] {
            assert_eq!(apis.of_resource(resource).unwrap().portal_name, "WindowsDefenderATP", "{resource}");
        }
        for resource in
            ["api://fc780465-2017-40d4-a0c5-307022471b92", "https://api-eu.security.microsoft.com", ""]
        {
            assert!(apis.of_resource(resource).is_none(), "{resource}");
        }
    }
}
