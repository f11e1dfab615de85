//! The request to a customer's admin: who asks whom for what, by which link.

use entra::{AppAudience, ClientId, Cloud, ConsentLink};

use crate::{PartnerProfile, ReplyWay, TrustWords, permissions::Permissions};

/// Everything that a mail, a sheet or a call can say about one request. No secret is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRequest {
    pub profile: PartnerProfile,
    pub app_name: String,
    pub audience: AppAudience,
    pub client_id: ClientId,
    /// As the partner calls the customer: a domain, or the tenant ID.
    pub customer: String,
    pub cloud: Cloud,
    pub permissions: Permissions,
    /// What the customer has accepted before; empty for the first request.
    pub granted: Permissions,
    pub reply_way: ReplyWay,
    pub link: ConsentLink,
}

impl ConsentRequest {
    /// The request's name; none for the classic link, which carries no state.
    pub fn trust_words(&self) -> Option<TrustWords> {
        self.link.state.as_ref().map(TrustWords::of)
    }

    /// The least admin role that may consent, untranslated.
    pub fn consenting_role(&self) -> &'static str {
        self.permissions.consenting_role()
    }

    /// Where the customer's admin can look at consent and take it back: the Entra admin center of their cloud.
    pub fn admin_center(&self) -> &'static str {
        self.cloud.facts().entra_portal()
    }
}
