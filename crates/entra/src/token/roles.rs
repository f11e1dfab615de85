//! The roles in a token against the permissions that were asked for.

use crate::permission::satisfies;

/// Wanted permissions against the roles in the token.
///
/// ```
/// let roles = |values: &[&str]| values.iter().map(|value| value.to_string()).collect::<Vec<_>>();
/// let compared = entra::RoleComparison::of(
///     &roles(&["Incident.ReadWrite.All", "Alert.Read.All"]),
///     &roles(&["Incident.Read.All", "AdvancedHunting.Read.All"]),
/// );
/// assert_eq!(compared.missing, ["AdvancedHunting.Read.All"]);
/// assert_eq!(compared.extra, ["Alert.Read.All"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleComparison {
    /// In the order of the token.
    pub held: Vec<String>,
    /// Wanted, and not included in any that is held.
    pub missing: Vec<String>,
    /// Held and neither wanted nor including a wanted one.
    pub extra: Vec<String>,
}

impl RoleComparison {
    /// What is held, against what is wanted.
    pub fn of(held: &[String], wanted: &[String]) -> RoleComparison {
        let missing = wanted.iter().filter(|want| !held.iter().any(|have| satisfies(have, want)));
        let extra = held.iter().filter(|have| !wanted.iter().any(|want| satisfies(have, want)));
        RoleComparison {
            held: held.to_vec(),
            missing: missing.cloned().collect(),
            extra: extra.cloned().collect(),
        }
    }
}
