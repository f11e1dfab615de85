//! The partner as the customer's admin is told of them, as typed.

use crate::{PartnerProfile, entry::Entry};

/// The partner's profile as typed; kept for the next customer.
#[derive(Clone, Debug, Default)]
pub struct ProfileEntries {
    pub company: Entry<String>,
    pub contact: Entry<String>,
    pub email: Entry<String>,
    pub phone: Entry<String>,
}

impl ProfileEntries {
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
