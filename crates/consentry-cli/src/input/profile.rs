//! Who asks: the partner as the customer's admin is told of them.

use clap::Args;
use onboarding::PartnerProfile;

#[derive(Args)]
pub(crate) struct ProfileOptions {
    #[arg(long, value_name = "NAME", value_parser = PartnerProfile::entry, help = "terminal-help-company")]
    company: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = PartnerProfile::entry, help = "terminal-help-contact")]
    contact: Option<String>,
    #[arg(long, value_name = "ADDRESS", value_parser = PartnerProfile::email, help = "terminal-help-email")]
    email: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = PartnerProfile::entry, help = "terminal-help-phone")]
    phone: Option<String>,
}

impl ProfileOptions {
    /// What is not given is not made up.
    pub(crate) fn profile(&self) -> PartnerProfile {
        let entry = |text: &Option<String>| text.clone().unwrap_or_default();
        PartnerProfile {
            company: entry(&self.company),
            contact: entry(&self.contact),
            email: entry(&self.email),
            phone: entry(&self.phone),
        }
    }
}
