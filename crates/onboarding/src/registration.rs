//! The partner's app as it is to be registered: what to type into the portal, in the portal's own order.

use entra::{AppAudience, Cloud, Problem, RedirectUri, one_line};

use crate::permissions::Permissions;

/// Longest display name of an app registration. Characters.
/// Source: Microsoft's page "Validation differences by supported account types".
pub const APP_NAME_LIMIT: usize = 120;

/// The blade for a new registration, behind the Entra admin center of each cloud.
const BLADE: &str = "/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade";

/// One app registration with everything that was chosen for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    pub app_name: String,
    pub audience: AppAudience,
    pub cloud: Cloud,
    pub permissions: Permissions,
    pub redirect_uris: Vec<RedirectUri>,
}

/// One row of the form: its id is the catalogue's `register-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationLine {
    pub id: &'static str,
    pub values: Vec<String>,
}

impl Registration {
    /// A name as the portal takes it: one line, not too long; line breaks and other controls become blanks.
    pub fn app_name(text: &str) -> Result<String, Problem> {
        let name = one_line(text);
        match name.chars().count() {
            0 => Err(Problem::AppNameEmpty),
            1..=APP_NAME_LIMIT => Ok(name),
            _ => Err(Problem::AppNameTooLong { limit: APP_NAME_LIMIT }),
        }
    }

    /// The rows of the form, with values to copy; each API is chosen on its own, and its permissions after it.
    pub fn lines(&self) -> Vec<RegistrationLine> {
        let one = |id, value: &str| RegistrationLine { id, values: vec![value.to_owned()] };
        let of_api = |(api, values): (entra::Api, Vec<String>)| {
            [one("api", &api.facts().portal_name), RegistrationLine { id: "permissions", values }]
        };
        let mut lines = vec![
            one("name", &self.app_name),
            RegistrationLine {
                id: "account-types",
                values: self.audience.account_types().map(str::to_owned).to_vec(),
            },
            RegistrationLine {
                id: "redirect-uri",
                values: self.redirect_uris.iter().map(|uri| uri.as_str().to_owned()).collect(),
            },
        ];
        lines.extend(self.permissions.by_api().flat_map(of_api));
        lines.push(one("secret", &self.app_name));
        lines
    }

    /// Where a new registration begins.
    pub fn portal_url(&self) -> String {
        format!("{}{BLADE}", self.cloud.facts().entra_portal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_is_not_too_long() {
        assert_eq!(
            Registration::app_name(" Contoso\r\nIncident\tWatch "),
            Ok("Contoso Incident Watch".into())
        );
        assert_eq!(Registration::app_name("\u{7}"), Err(Problem::AppNameEmpty));
        assert!(Registration::app_name(&"中".repeat(120)).is_ok());
        assert_eq!(Registration::app_name(&"x".repeat(121)), Err(Problem::AppNameTooLong { limit: 120 }));
    }
}
