//! What the app is to be able to do: application permissions of one API or of several.

use entra::{Api, Problem};

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

impl FromIterator<(Api, String)> for Permissions {
    fn from_iter<I: IntoIterator<Item = (Api, String)>>(iter: I) -> Permissions {
        let mut all: Vec<_> = iter.into_iter().collect();
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
    fn what_another_permission_includes_is_not_missing() {
        let of = |values: &[&str]| values.iter().map(|v| (Api::DefenderXdr, (*v).to_owned())).collect();
        let wanted: Permissions = of(&["Incident.Read.All", "AdvancedHunting.Read.All"]);
        let given: Permissions = of(&["Incident.ReadWrite.All"]);
        assert_eq!(wanted.beyond(&given).values().collect::<Vec<_>>(), ["AdvancedHunting.Read.All"]);
    }
}
