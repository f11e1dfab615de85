//! `--api` and `--permission`: what the app is to be able to do, of one API or of several.

use entra::{Api, Problem};
use onboarding::Permissions;

use super::value;
use crate::output::Stop;

/// A permission as it was given: `value`, or `api/value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GivenPermission {
    api: Option<Api>,
    pub(crate) value: String,
}

/// Whether there is such a permission, its API has to say.
pub(crate) fn given(text: &str) -> Result<GivenPermission, Stop> {
    let (api, value) = match text.split_once('/') {
        Some((api, value)) => (Some(value::api(api)?), value),
        None => (None, text),
    };
    Ok(GivenPermission { api, value: value.trim().to_owned() })
}

/// The wanted permissions in Microsoft's spelling. One without an API belongs to whichever of the named ones has it; an
/// API without a permission is wanted for its usual one.
pub(crate) fn wanted(apis: &[Api], given: &[GivenPermission]) -> Result<Permissions, Stop> {
    let usual = [Api::default()];
    let of_itself = given.iter().any(|permission| permission.api.is_none());
    let named = if apis.is_empty() && (of_itself || given.is_empty()) { &usual } else { apis };
    let mut wanted = Permissions::default();
    for permission in given {
        let api = permission.api.unwrap_or_else(|| permission.belongs_to(named));
        wanted.want(api, &permission.value, true).map_err(|problem| Stop::value("--permission", &problem))?;
    }
    let held = wanted.apis();
    for api in named.iter().filter(|api| !held.contains(api)) {
        let usual = &api.facts().default_permission().value;
        wanted.want(*api, usual, true).map_err(|problem| Stop::value("--permission", &problem))?;
    }
    Ok(wanted)
}

/// The same as options of a command.
pub(crate) fn options(wanted: &Permissions) -> String {
    let apis = wanted.apis().into_iter().map(|api| format!(" --api {}", api.name()));
    apis.chain(wanted.values().map(|value| format!(" --permission {value}"))).collect()
}

/// Where no API is known: of whichever has it. None given stays none.
pub(crate) fn of_any_api(given: &[GivenPermission]) -> Result<Vec<String>, Stop> {
    let values = given.iter().map(|permission| {
        let api = permission.api.unwrap_or_else(|| permission.belongs_to(&Api::ALL));
        api.facts().permission(&permission.value).map(|known| known.value.clone())
    });
    values.collect::<Result<_, Problem>>().map_err(|problem| Stop::value("--permission", &problem))
}

impl GivenPermission {
    /// The first that has it; where none has, the first is to say so.
    fn belongs_to(&self, apis: &[Api]) -> Api {
        let has = |api: &&Api| api.facts().permission(&self.value).is_ok();
        apis.iter().find(has).or(apis.first()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(apis: &[Api], texts: &[&str]) -> Result<Vec<String>, Stop> {
        let given: Result<Vec<_>, _> = texts.iter().map(|text| given(text)).collect();
        let wanted = wanted(apis, &given?)?;
        let of = |api: Api| wanted.of(api).into_iter().map(move |value| format!("{}/{value}", api.name()));
        Ok(wanted.apis().into_iter().flat_map(of).collect())
    }

    #[test]
    fn a_permission_is_of_the_api_it_names_or_of_the_named_one_that_has_it() {
        let (xdr, endpoint) = (Api::DefenderXdr, Api::DefenderEndpoint);
        assert_eq!(read(&[], &[]).unwrap(), ["defender-xdr/Incident.Read.All"]);
        assert_eq!(read(&[endpoint], &["machine.isolate"]).unwrap(), ["defender-endpoint/Machine.Isolate"]);
        let both = ["defender-xdr/Incident.Read.All", "defender-endpoint/Machine.Isolate"];
        assert_eq!(read(&[xdr, endpoint], &["Machine.Isolate", "Incident.Read.All"]).unwrap(), both);
        assert_eq!(read(&[], &["defender-endpoint/Machine.Isolate", "Incident.Read.All"]).unwrap(), both);
        assert_eq!(read(&[], &[both[1]]).unwrap(), [both[1]]);
        assert_eq!(read(&[xdr, xdr], &["Incident.Read.All", both[0]]).unwrap(), [both[0]]);
        let usual = read(&[xdr, endpoint], &["Machine.Isolate"]).unwrap();
        assert_eq!(usual, both, "the API without a permission is wanted for its usual one");
    }

    #[test]
    fn what_is_wanted_is_read_again_out_of_its_options() {
        let read = |apis: &[Api], values: &[&str]| {
            let given: Vec<_> = values.iter().map(|value| given(value).unwrap()).collect();
            wanted(apis, &given).unwrap()
        };
        let two = read(&[], &["Incident.Read.All", "graph/SecurityAlert.Read.All"]);
        let told = " --api defender-xdr --api graph --permission Incident.Read.All --permission SecurityAlert.Read.All";
        assert_eq!(options(&two), told);
        assert_eq!(
            read(&[Api::DefenderXdr, Api::Graph], &["Incident.Read.All", "SecurityAlert.Read.All"]),
            two
        );
    }

    #[test]
    fn what_no_named_api_has_is_refused() {
        assert_eq!(read(&[], &["Machine.Isolate"]).unwrap_err().code, "permission-unknown");
        assert_eq!(
            read(&[Api::Graph], &["defender-xdr/Machine.Isolate"]).unwrap_err().code,
            "permission-unknown"
        );
        assert_eq!(read(&[], &["mtp/Incident.Read.All"]).unwrap_err().code, "not-a-choice");
    }
}
