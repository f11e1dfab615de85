//! A printed link with the parts marked that an admin compares: its host, and how the application ID in it begins.

use entra::ConsentLink;

/// A part of the link as it is printed; all of them together are the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) text: String,
    pub(crate) marked: bool,
}

/// What stands before the application ID.
const CLIENT_ID: &str = "client_id=";

pub(crate) fn marked(link: &ConsentLink) -> Vec<Part> {
    let fingerprint = link.client_id.fingerprint().to_string();
    let mut parts = Vec::new();
    let mut rest = link.url.as_str();
    for (before, mark) in [("://", link.host()), (CLIENT_ID, fingerprint.as_str())] {
        let Some(at) = rest.find(&format!("{before}{mark}")) else { continue };
        let (plain, from) = rest.split_at(at + before.len());
        let (mark, after) = from.split_at(mark.len());
        parts.push(Part { text: plain.to_owned(), marked: false });
        parts.push(Part { text: mark.to_owned(), marked: true });
        rest = after;
    }
    parts.push(Part { text: rest.to_owned(), marked: false });
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use entra::{Addresses, Api, ClientId, Cloud, ConsentState, RedirectUri, TenantHint};

    #[test]
    fn host_and_fingerprint_are_marked_where_they_stand_in_the_link() {
        let addresses = Addresses::of(Cloud::GccHigh);
        let client_id = ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap();
        // The same block in the tenant's ID is not the app's.
        let tenant = TenantHint::parse("3b6f1f0e-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap();
        let state = ConsentState::given("client_id=3b6f1f0e").unwrap();
        for link in [
            ConsentLink::classic(&addresses, client_id, tenant.clone()),
            ConsentLink::admin_consent(
                &addresses,
                Api::DefenderXdr,
                client_id,
                tenant,
                RedirectUri::registered_loopback(),
                state,
            ),
        ] {
            let parts = marked(&link);
            assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<String>(), link.url);
            let marked: Vec<&str> =
                parts.iter().filter(|part| part.marked).map(|part| part.text.as_str()).collect();
            assert_eq!(marked, ["login.microsoftonline.us", "3b6f1f0e"]);
            assert!(parts[2].text.ends_with("client_id="), "{parts:?}");
        }
    }
}
