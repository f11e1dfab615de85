//! Finding a pretend tenant, among those of `stories.json`.

use std::io;

use serde::Deserialize;
use uuid::Uuid;

use super::organization::{Admin, Organization, Propagation};

const STORIES: &str = include_str!("../../stories.json");

/// What the first path segment of a sign-in address names.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment<'a> {
    Tenant(&'a Organization),
    Common,
    Organizations,
    Consumers,
    /// Well-formed, but no such tenant.
    Unknown,
    Malformed,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Directory {
    home: Organization,
    /// Where an admin who `accepts_elsewhere` really signs in.
    elsewhere: Organization,
    customers: Vec<Organization>,
}

impl Directory {
    pub(crate) fn read(propagation: Propagation) -> io::Result<Directory> {
        let mut directory: Directory = serde_json::from_str(STORIES)?;
        for customer in &mut directory.customers {
            customer.stretch(propagation);
        }
        Ok(directory)
    }

    pub(crate) fn home(&self) -> &Organization {
        &self.home
    }

    pub(crate) fn elsewhere(&self) -> &Organization {
        &self.elsewhere
    }

    pub(crate) fn customers(&self) -> &[Organization] {
        &self.customers
    }

    pub(crate) fn segment(&self, text: &str) -> Segment<'_> {
        match text.to_ascii_lowercase().as_str() {
            "common" => Segment::Common,
            "organizations" => Segment::Organizations,
            "consumers" => Segment::Consumers,
            lower => match self.find(lower) {
                Some(organization) => Segment::Tenant(organization),
                None if is_guid(lower) || is_domain(lower) => Segment::Unknown,
                None => Segment::Malformed,
            },
        }
    }

    /// By tenant ID, verified domain or `{name}.onmicrosoft.com`, in any case.
    pub(crate) fn find(&self, text: &str) -> Option<&Organization> {
        let lower = text.to_ascii_lowercase();
        self.everyone().find(|organization| {
            let tenant = &organization.tenant;
            tenant.tenant_id == lower
                || tenant.domain == lower
                || lower
                    .strip_suffix(".onmicrosoft.com")
                    .is_some_and(|name| name == organization.initial_name())
        })
    }

    /// The tenant whose admin is signed in when `organization` was asked.
    pub(crate) fn signed_in<'a>(&'a self, organization: &'a Organization) -> &'a Organization {
        match organization.admin {
            Admin::AcceptsElsewhere => &self.elsewhere,
            Admin::Accepts | Admin::Declines => organization,
        }
    }

    fn everyone(&self) -> impl Iterator<Item = &Organization> {
        [&self.home, &self.elsewhere].into_iter().chain(&self.customers)
    }
}

fn is_guid(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

fn is_domain(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|label| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tenant_has_ids_and_a_domain_of_its_own() {
        let directory = Directory::read(Propagation::default()).unwrap();
        let mut seen = std::collections::HashSet::new();
        for Organization { tenant, service_principal, .. } in directory.everyone() {
            assert!(is_guid(&tenant.tenant_id) && is_guid(service_principal), "{}", tenant.name);
            assert!(tenant.domain.ends_with(".example"), "{}", tenant.domain);
            for text in [&tenant.tenant_id, service_principal, &tenant.domain, &tenant.story] {
                assert!(seen.insert(text.clone()), "{text} twice");
            }
        }
        assert_eq!(directory.customers().len(), 10);
    }

    #[test]
    fn a_segment_is_read_in_every_form() {
        let directory = Directory::read(Propagation::default()).unwrap();
        let id = directory.customers()[0].tenant.tenant_id.to_uppercase();
        for text in [id.as_str(), "fabrikambikes.example", "FabrikamBikes.onmicrosoft.com"] {
            let Segment::Tenant(found) = directory.segment(text) else { panic!("{text}") };
            assert_eq!(found.tenant.name, "Fabrikam Bikes");
        }
        assert!(matches!(directory.segment("Common"), Segment::Common));
        assert!(matches!(directory.segment("00000000-0000-4000-8000-000000000000"), Segment::Unknown));
        assert!(matches!(directory.segment("nobody.example"), Segment::Unknown));
        for text in ["undefined", "a..b", "<script>", "two words.example", ""] {
            assert!(matches!(directory.segment(text), Segment::Malformed), "{text}");
        }
    }
}
