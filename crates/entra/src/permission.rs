//! Application permissions of the three APIs: values, ids, scopes, who may consent. Facts from `facts/permissions.json`.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;
use serde_json::Value;

use crate::{Api, Cloud, Problem, cloud::CloudFacts};

/// What Microsoft says about one API.
#[derive(Debug, Deserialize)]
pub struct ApiFacts {
    key: Api,
    /// As the portal lists it: `Microsoft Threat Protection`.
    pub portal_name: String,
    /// As it is called today: `Microsoft Defender XDR`.
    pub product_name: String,
    /// Of the API's own app, the same in all tenants.
    pub app_id: String,
    /// The identifier URI, a v1 `resource` and a v1 token's `aud`.
    pub resource: String,
    /// Other identifier URIs that the same API goes by.
    pub also_accepted: Vec<String>,
    /// A v2 `scope`.
    pub scope: String,
    /// The least admin role that may consent to application permissions of this API.
    pub consenting_role: String,
    /// Harmless calls, the plainest first.
    pub probes: Vec<Probe>,
    /// In the order of Microsoft's own list.
    pub permissions: Vec<Permission>,
}

/// One application permission (app role).
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Permission {
    /// For example `Incident.Read.All`: never translated.
    pub value: String,
    /// The app role's id in the API's service principal.
    pub id: String,
    /// Changes something at the customer's.
    pub acts: bool,
    /// One of the few that most partners come for.
    #[serde(default)]
    pub common: bool,
    /// `false` for portal roles that no application can hold.
    #[serde(default = "yes")]
    pub for_apps: bool,
    /// ISO date on which the API behind it stops.
    pub retires_on: Option<String>,
    /// What it reaches that its value does not say; `None` where it says all.
    pub reach: Option<Reach>,
}

/// What somebody who is asked for a permission should know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Titles and severity, and the devices, accounts, files and mails that are involved.
    Incidents,
    /// All that Defender has recorded, mail events included.
    Records,
    /// Into a device: with it nobody can promise what stays closed.
    Devices,
    /// Rules that act by themselves on what they find, by means that are not listed.
    Rules,
}

/// A harmless real call that a permission allows.
#[derive(Clone, Debug, Deserialize)]
pub struct Probe {
    /// That allows it.
    pub permission: String,
    /// `GET` or `POST`.
    pub method: String,
    /// With its query, below the API's base.
    pub path: String,
    /// Of a `POST`.
    pub body: Option<Value>,
}

#[derive(Deserialize)]
struct Facts {
    apis: Vec<ApiFacts>,
    satisfied_by: BTreeMap<String, Vec<String>>,
    misspelt: BTreeMap<String, String>,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/permissions.json")).expect("facts are checked by a test")
});

impl Api {
    /// What Microsoft documents of it.
    pub fn facts(self) -> &'static ApiFacts {
        FACTS.apis.iter().find(|api| api.key == self).expect("facts name all three APIs")
    }

    /// The API that a token's `aud` or a scope names, if it is one of the three.
    ///
    /// ```
    /// use entra::Api;
    ///
    /// assert_eq!(Api::of_audience("https://api.security.microsoft.com"), Some(Api::DefenderXdr));
    /// ```
    pub fn of_audience(audience: &str) -> Option<Api> {
        Api::ALL.into_iter().find(|api| api.facts().is_audience(audience))
    }

    /// The same where a cloud of its own has the API under another name.
    pub fn of_audience_in_a_cloud(audience: &str) -> Option<(Api, &'static CloudFacts)> {
        let bare = audience.strip_suffix('/').unwrap_or(audience);
        let names_it = |scope: &str| scope.strip_suffix("/.default") == Some(bare);
        let pairs = Cloud::ALL.into_iter().flat_map(|cloud| Api::ALL.map(|api| (api, cloud.facts())));
        pairs.into_iter().find(|(api, facts)| facts.scope(*api).is_some_and(names_it))
    }
}

impl ApiFacts {
    /// Whether a token's `aud` stands for this API: its URI, with or without a slash, or its app ID.
    pub fn is_audience(&self, audience: &str) -> bool {
        let bare = audience.strip_suffix('/').unwrap_or(audience);
        bare.eq_ignore_ascii_case(&self.app_id)
            || bare == self.resource
            || self.also_accepted.iter().any(|uri| uri == bare)
    }

    /// The permission of this API with that value; a known misspelling is told apart from an unknown one.
    ///
    /// # Errors
    /// [`Problem::PermissionUnknown`], also for roles that no application can hold.
    pub fn permission(&self, value: &str) -> Result<&Permission, Problem> {
        let wanted = right_spelling(value).unwrap_or(value);
        self.permissions
            .iter()
            .find(|p| p.for_apps && p.value.eq_ignore_ascii_case(wanted))
            .ok_or_else(|| Problem::PermissionUnknown { value: value.to_owned() })
    }

    /// What is asked for where nothing is said: the first `common` one that only reads.
    pub fn default_permission(&self) -> &Permission {
        let reads = |p: &&Permission| p.common && !p.acts && p.retires_on.is_none();
        self.permissions.iter().find(reads).expect("facts name a reading permission for each API")
    }

    /// The call that proves that the API answers: the first that a wanted permission allows.
    pub fn probe_for(&self, wanted: &[String]) -> &Probe {
        self.probe_allowed(wanted).unwrap_or(&self.probes[0])
    }

    /// The first harmless call that a permission allows; `None` where they allow none.
    pub fn probe_allowed(&self, held: &[String]) -> Option<&Probe> {
        let allowed = |probe: &&Probe| held.iter().any(|held| satisfies(held, &probe.permission));
        self.probes.iter().find(allowed)
    }
}

/// `Incidents.Read.All`, as a caption of Microsoft's pages has it, is `Incident.Read.All`.
pub fn right_spelling(value: &str) -> Option<&'static str> {
    FACTS
        .misspelt
        .iter()
        .find(|(wrong, _)| wrong.eq_ignore_ascii_case(value))
        .map(|(_, right)| right.as_str())
}

/// Whether a held permission includes a wanted one, as `Incident.ReadWrite.All` does `Incident.Read.All`.
pub fn satisfies(held: &str, wanted: &str) -> bool {
    held == wanted || FACTS.satisfied_by.get(wanted).is_some_and(|by| by.iter().any(|other| other == held))
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wizards_first_permission_is_the_one_the_pages_name() {
        let xdr = Api::DefenderXdr.facts();
        assert_eq!(xdr.portal_name, "Microsoft Threat Protection");
        assert_eq!(xdr.default_permission().value, "Incident.Read.All");
        assert_eq!(xdr.default_permission().id, "a9790345-4595-42e4-971a-ccdc79f19b7c");
        assert_eq!(Api::Graph.facts().default_permission().value, "SecurityIncident.Read.All");
    }

    #[test]
    fn ids_are_guids_and_unique_and_a_value_belongs_to_one_api() {
        let mut seen = std::collections::HashSet::new();
        for api in Api::ALL {
            for permission in &api.facts().permissions {
                assert!(uuid::Uuid::try_parse(&permission.id).is_ok(), "{}", permission.value);
                assert!(seen.insert(&permission.id), "{}", permission.value);
                assert!(seen.insert(&permission.value), "{}", permission.value);
            }
            for probe in &api.facts().probes {
                assert!(api.facts().permission(&probe.permission).is_ok(), "{}", probe.path);
            }
        }
    }

    #[test]
    fn the_plural_of_the_pages_is_read_as_the_real_value() {
        let xdr = Api::DefenderXdr.facts();
        assert_eq!(xdr.permission("Incidents.Read.All").unwrap().value, "Incident.Read.All");
        assert!(xdr.permission("Machine.Isolate").is_err());
        assert!(satisfies("Incident.ReadWrite.All", "Incident.Read.All"));
        assert!(!satisfies("Incident.Read.All", "Incident.ReadWrite.All"));
    }

    #[test]
    fn an_audience_is_known_by_its_uri_with_or_without_slash_or_by_its_app_id() {
        assert_eq!(Api::of_audience("https://api.security.microsoft.com/"), Some(Api::DefenderXdr));
        assert_eq!(Api::of_audience("fc780465-2017-40d4-a0c5-307022471b92"), Some(Api::DefenderEndpoint));
        assert_eq!(
            Api::of_audience("https://securitycenter.onmicrosoft.com/windowsatpservice"),
            Some(Api::DefenderEndpoint)
        );
        assert_eq!(Api::of_audience("https://example.com"), None);
    }
}
