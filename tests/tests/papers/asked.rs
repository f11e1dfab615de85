//! Requests to customers' admins: one as most are, one that fills the page, one of the older kind.

use entra::{
    Addresses, Api, AppAudience, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, TenantHint,
};
use onboarding::{ConsentRequest, PartnerProfile, Permissions, ReplyWay};

pub(crate) const CLIENT: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
pub(crate) const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

/// A short name, one permission, no page of the partner's own.
pub(crate) fn usual() -> ConsentRequest {
    ConsentRequest {
        granted: Permissions::default(),
        profile: PartnerProfile {
            company: "Contoso MDR".to_owned(),
            contact: "Mia Sørensen".to_owned(),
            email: "soc@contosomdr.example".to_owned(),
            phone: "+45 12 34 56 78".to_owned(),
        },
        app_name: "Contoso Incident Connector".to_owned(),
        audience: AppAudience::Customers,
        client_id: client_id(),
        customer: "fabrikambikes.example".to_owned(),
        cloud: Cloud::Public,
        permissions: Permissions::from_iter([(Api::DefenderXdr, "Incident.Read.All")]),
        reply_way: ReplyWay::Address,
        link: link(RedirectUri::registered_loopback()),
    }
}

/// Long names everywhere, three permissions, a long address of the partner's page.
pub(crate) fn full() -> ConsentRequest {
    let page = "https://onboarding.contosomdr-international.example/customers/consent/microsoft-defender/answer.html";
    let permissions =
        ["Incident.ReadWrite.All", "AdvancedHunting.Read.All", "CustomDetections.ReadWrite.All"];
    ConsentRequest {
        profile: PartnerProfile {
            company: "Contoso Managed Detection and Response Services International GmbH & Co. KG".to_owned(),
            contact: "Dr. Maximiliane von Hohenstein-Wittgenberg, Head of Customer Onboarding".to_owned(),
            email: "customer-onboarding.security-operations@contosomdr-international.example".to_owned(),
            phone: "+49 (0)89 1234 5678-90, Mo–Fr 08:00–17:00".to_owned(),
        },
        app_name: "Contoso MDR Incident Connector for Microsoft Defender XDR (Production, Europe)".to_owned(),
        customer: "fabrikam-fahrradwerke-nordwest.onmicrosoft.com".to_owned(),
        permissions: permissions.map(|value| (Api::DefenderXdr, value)).into_iter().collect(),
        reply_way: ReplyWay::LandingPage,
        link: link(RedirectUri::parse(page).unwrap()),
        ..usual()
    }
}

/// The older link carries no state, so the request has no name.
pub(crate) fn classic() -> ConsentRequest {
    let addresses = Addresses::of(Cloud::Public);
    ConsentRequest {
        link: ConsentLink::classic(&addresses, client_id(), TenantHint::Organizations),
        ..usual()
    }
}

fn client_id() -> ClientId {
    ClientId::parse(CLIENT).unwrap()
}

fn link(redirect_uri: RedirectUri) -> ConsentLink {
    ConsentLink::admin_consent(
        &Addresses::of(Cloud::Public),
        Api::DefenderXdr,
        client_id(),
        TenantHint::parse(TENANT).unwrap(),
        redirect_uri,
        ConsentState::from_random([7; 16]),
    )
}
