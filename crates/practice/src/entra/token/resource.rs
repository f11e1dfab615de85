//! Which resource a token request asks for: `resource` at v1, `scope` at v2.

use crate::entra::aadsts::Aadsts;
use crate::entra::fields::Fields;

const DEFAULT: &str = "/.default";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    V1,
    V2,
}

/// A resource identifier, not yet known to exist; it becomes the token's `aud` as it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Resource(String);

impl Resource {
    pub(crate) fn asked(endpoint: Endpoint, fields: &Fields) -> Result<Resource, Aadsts> {
        match endpoint {
            Endpoint::V1 => Ok(Resource(fields.required("resource")?.into())),
            Endpoint::V2 => Resource::of_scope(fields.required("scope")?),
        }
    }

    /// The scope of client credentials: exactly one `<resource>/.default`.
    fn of_scope(scope: &str) -> Result<Resource, Aadsts> {
        let mut values = scope.split_ascii_whitespace();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(Aadsts::invalid_scope(scope));
        };
        let printable = value.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"\\<>".contains(&byte));
        if !printable {
            return Err(Aadsts::invalid_scope(scope));
        }
        match value.strip_suffix(DEFAULT) {
            Some("") => Err(Aadsts::invalid_scope(scope)),
            Some(resource) => Ok(Resource(resource.into())),
            None => Err(Aadsts::scope_not_default(scope)),
        }
    }

    /// The resource that one value of a consent link's scope asks everything of; `None` for a single permission.
    pub(crate) fn wholly(value: &str) -> Option<Resource> {
        value.strip_suffix(DEFAULT).map(|resource| Resource(resource.into()))
    }

    pub(crate) fn uri(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_one_resource_with_default() {
        let uri = |scope| Resource::of_scope(scope).map(|resource| resource.0).map_err(|error| error.code);
        assert_eq!(uri("https://graph.microsoft.com/.default").unwrap(), "https://graph.microsoft.com");
        assert_eq!(uri("https://graph.microsoft.com//.default").unwrap(), "https://graph.microsoft.com/");
        assert_eq!(uri("https://graph.microsoft.com"), Err(1_002_012));
        assert_eq!(uri("Incident.Read.All"), Err(1_002_012));
        assert_eq!(uri("/.default"), Err(70_011));
        assert_eq!(uri("a/.default b/.default"), Err(70_011));
        assert_eq!(uri("\"https://graph.microsoft.com/.default\""), Err(70_011));
        assert_eq!(uri("https://graph.microsoft.com/.défault"), Err(70_011));
        assert_eq!(uri("   "), Err(70_011));
    }
}
