//! What papers are made of: the registration, the request to the customer's admin, the values to hand over.

use serde::{Deserialize, Serialize};

use super::{Entry, Onboarding};
use crate::{
    Addresses, Connection, ConsentRequest, PartnerProfile, Problem, RedirectUri, Registration, Sentence,
    TenantHint,
};

/// The partner's profile as typed; kept for the next customer.
#[derive(Clone, Debug, Default)]
pub struct ProfileEntries {
    pub company: Entry<String>,
    pub contact: Entry<String>,
    pub email: Entry<String>,
    pub phone: Entry<String>,
}

/// One entry of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileField {
    Company,
    Contact,
    Email,
    Phone,
}

impl ProfileEntries {
    fn enter(&mut self, field: ProfileField, text: &str) {
        let entry = match field {
            ProfileField::Company => &mut self.company,
            ProfileField::Contact => &mut self.contact,
            ProfileField::Email => &mut self.email,
            ProfileField::Phone => &mut self.phone,
        };
        *entry = match field {
            ProfileField::Email => Entry::read(text, PartnerProfile::email),
            _ => Entry::read(text, PartnerProfile::entry),
        };
    }

    /// What can be told of the partner; an entry that could not be read is left out.
    pub fn read(&self) -> PartnerProfile {
        let value = |entry: &Entry<String>| entry.value.clone().unwrap_or_default();
        PartnerProfile {
            company: value(&self.company),
            contact: value(&self.contact),
            email: value(&self.email),
            phone: value(&self.phone),
        }
    }
}

impl Onboarding {
    pub fn enter_profile(&mut self, field: ProfileField, text: &str) {
        self.profile.enter(field, text);
    }

    /// The page that the partner hosts: at https, since a customer's browser has to reach it.
    pub fn enter_landing_page(&mut self, text: &str) {
        self.landing_page = Entry::read(text, |text| {
            let uri = RedirectUri::parse(text)?;
            if uri.is_loopback() { Err(Problem::LandingPageHere) } else { Ok(uri) }
        });
        let warning = self.landing_page.value.as_ref().and_then(RedirectUri::warning);
        self.landing_page.notes.extend(warning.map(Sentence::from));
    }

    /// The app as it is to be registered, every redirect address included that a link of this wizard may name.
    pub fn registration(&self, addresses: &Addresses) -> Registration {
        let landing_page = self.landing_page.value.clone();
        Registration {
            app_name: self.app_name.value.clone().unwrap_or_default(),
            audience: self.audience,
            cloud: addresses.cloud(),
            api: self.api,
            permissions: self.permissions.clone(),
            redirect_uris: [RedirectUri::registered_loopback()].into_iter().chain(landing_page).collect(),
        }
    }

    /// The request as it stands; `None` while a value for its link is missing.
    pub fn request(&self, addresses: &Addresses) -> Option<ConsentRequest> {
        let link = self.link(addresses)?;
        Some(ConsentRequest {
            profile: self.profile.read(),
            app_name: self.app_name.value.clone().unwrap_or_default(),
            audience: self.audience,
            client_id: link.client_id,
            customer: self.customer.value.as_ref().map(ToString::to_string).unwrap_or_default(),
            cloud: addresses.cloud(),
            api: self.api,
            permissions: self.permissions.clone(),
            reply_way: self.reply_way,
            link,
        })
    }

    /// What the next tool needs; `None` while the tenant or the app is not known.
    pub fn connection(&self, addresses: &Addresses) -> Option<Connection> {
        let entered = self.customer.value.as_ref().and_then(TenantHint::id);
        let tenant = self.found.as_ref().map(|found| found.tenant_id).or(entered)?;
        Some(Connection::new(addresses, tenant, self.client_id.value?, self.api, &self.permissions))
    }
}
