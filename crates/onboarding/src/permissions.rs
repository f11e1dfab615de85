//! What the app is to be able to do: application permissions of one API or of several.

use entra::{Api, Problem};

/// May consent to application permissions of any API; the others may of all but Graph's.
/// Source: entra-docs grant-admin-consent.md.
const FOR_ANY_API: &str = "Privileged Role Administrator";

/// Wanted permissions, each once, in the order of the APIs and of their own lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions(Vec<(Api, String)>);

impl Permissions {
    /// What most partners come for.
    pub fn usual() -> Permissions {
        let api = Api::default();
        Permissions(vec![(api, api.facts().default_permission().value.clone())])
    }

    /// Wants a permission, or no longer.
    ///
    /// # Errors
    ///
    /// A value that the API does not have.
    pub fn want(&mut self, api: Api, value: &str, wanted: bool) -> Result<(), Problem> {
        let chosen = api.facts().permission(value)?.value.clone();
        self.0.retain(|held| *held != (api, chosen.clone()));
        if wanted {
            self.0.push((api, chosen));
        }
        self.0.sort_by_key(|(api, value)| place(*api, value));
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn contains(&self, api: Api, value: &str) -> bool {
        self.0.iter().any(|(of, held)| *of == api && held == value)
    }

    /// The APIs that they belong to.
    pub fn apis(&self) -> Vec<Api> {
        Api::ALL.into_iter().filter(|api| self.0.iter().any(|(of, _)| of == api)).collect()
    }

    pub fn of(&self, api: Api) -> Vec<String> {
        self.0.iter().filter(|(of, _)| *of == api).map(|(_, value)| value.clone()).collect()
    }

    /// The values by API, in the order of the APIs.
    pub fn by_api(&self) -> impl Iterator<Item = (Api, Vec<String>)> {
        self.apis().into_iter().map(|api| (api, self.of(api)))
    }

    /// Each with its API.
    pub fn iter(&self) -> impl Iterator<Item = (Api, &str)> {
        self.0.iter().map(|(api, value)| (*api, value.as_str()))
    }

    /// All but those of one API.
    #[must_use]
    pub fn without(&self, api: Api) -> Permissions {
        Permissions(self.0.iter().filter(|(of, _)| *of != api).cloned().collect())
    }

    /// The least admin role that may consent to all of it, untranslated: of what the APIs need the highest.
    pub fn consenting_role(&self) -> &'static str {
        let roles: Vec<&str> = self.apis().iter().map(|api| api.facts().consenting_role.as_str()).collect();
        let highest = roles.iter().find(|role| **role == FOR_ANY_API).or(roles.first());
        highest.copied().unwrap_or(&Api::default().facts().consenting_role)
    }

    /// Whether any of them changes something at the customer's.
    pub fn acts(&self) -> bool {
        self.iter().any(|(api, value)| api.facts().permission(value).is_ok_and(|one| one.acts))
    }

    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, value)| value.as_str())
    }

    /// Those that the other ones do not give, by what Microsoft says that one permission includes of another.
    #[must_use]
    pub fn beyond(&self, given: &Permissions) -> Permissions {
        let included = |(api, value): &(Api, String)| {
            given.0.iter().any(|(of, held)| of == api && entra::satisfies(held, value))
        };
        Permissions(self.0.iter().filter(|wanted| !included(wanted)).cloned().collect())
    }
}

impl<V: Into<String>> FromIterator<(Api, V)> for Permissions {
    fn from_iter<I: IntoIterator<Item = (Api, V)>>(iter: I) -> Permissions {
        let mut all: Vec<_> = iter.into_iter().map(|(api, value)| (api, value.into())).collect();
        all.sort_by_key(|(api, value)| place(*api, value));
        all.dedup();
        Permissions(all)
    }
}

fn place(api: Api, value: &str) -> (Option<usize>, Option<usize>) {
    let listed = &api.facts().permissions;
    (Api::ALL.iter().position(|one| *one == api), listed.iter().position(|one| one.value == value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_of_several_apis_stand_in_one_order_whatever_was_ticked_first() {
        let mut wanted = Permissions::default();
        wanted.want(Api::DefenderEndpoint, "machine.isolate", true).unwrap();
        wanted.want(Api::DefenderXdr, "Incident.Read.All", true).unwrap();
        wanted.want(Api::DefenderXdr, "Incident.Read.All", true).unwrap();
        assert_eq!(wanted.apis(), [Api::DefenderXdr, Api::DefenderEndpoint]);
        assert_eq!(wanted.values().collect::<Vec<_>>(), ["Incident.Read.All", "Machine.Isolate"]);
        wanted.want(Api::DefenderXdr, "Incident.Read.All", false).unwrap();
        assert_eq!(wanted.apis(), [Api::DefenderEndpoint]);
        assert!(wanted.want(Api::DefenderXdr, "Nonsense.Read.All", true).is_err());
    }

    #[test]
    fn one_role_may_consent_to_all_of_it() {
        let incidents = (Api::DefenderXdr, "Incident.Read.All");
        let defender = Permissions::from_iter([incidents, (Api::DefenderEndpoint, "Machine.Isolate")]);
        assert_eq!((defender.consenting_role(), defender.acts()), ("Cloud Application Administrator", true));
        let with_graph = Permissions::from_iter([incidents, (Api::Graph, "SecurityAlert.Read.All")]);
        let needed = (with_graph.consenting_role(), with_graph.acts());
        assert_eq!(needed, ("Privileged Role Administrator", false));
        assert_eq!(with_graph.without(Api::Graph), Permissions::from_iter([incidents]));
    }

    #[test]
    fn what_another_permission_includes_is_not_missing() {
        let of = |values: &[&'static str]| values.iter().map(|v| (Api::DefenderXdr, *v)).collect();
        let wanted: Permissions = of(&["Incident.Read.All", "AdvancedHunting.Read.All"]);
        let given: Permissions = of(&["Incident.ReadWrite.All"]);
        assert_eq!(wanted.beyond(&given).values().collect::<Vec<_>>(), ["AdvancedHunting.Read.All"]);
    }
}
