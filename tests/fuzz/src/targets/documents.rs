//! What goes to others with names in it that people chose: the mail, the sheet, pages, scripts, samples, settings.

use documents::{
    RegistrationScript, Siem, SnippetLanguage, consent_mail, consent_sheet, landing_page,
    registration_script, siem_values, snippet,
};
use entra::{
    Addresses, Api, AppAudience, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, TenantHint,
    TenantId,
};
use onboarding::{Connection, ConsentRequest, PartnerProfile, Permissions, Registration, ReplyWay};
use wording::{Language, wrapped};

use super::{CLIENT, TENANT, now, outcome, shows_everything, text};

/// One line each: which language and which paper by its length, then company, contact, mail address, telephone, app, customer, redirect address.
pub(super) fn request(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let mut lines = text.split('\n');
    let mut next = || lines.next().unwrap_or_default().to_owned();
    let first = next();
    let language = Language::ALL[first.len() % Language::ALL.len()];
    let profile = PartnerProfile { company: next(), contact: next(), email: next(), phone: next() };
    let (app_name, customer, redirect) = (next(), next(), next());
    let Some((request, connection)) = asked(profile, app_name, customer, &redirect) else { return 0 };
    let told = match first.len() / Language::ALL.len() % 6 {
        0 => {
            let mail = consent_mail(&request, language);
            assert!(!mail.subject.contains(char::is_control), "{:?}", mail.subject);
            head_holds(&mail.eml(&request.profile, now()));
            mail.text
        }
        1 => consent_sheet(&request, language),
        2 => landing_page(&request.profile, &request.app_name, Some(request.client_id), false),
        3 => scripts(&request, language),
        4 => snippet(&connection, SnippetLanguage::PowerShell, language),
        _ => siem_values(&connection, Siem::ALL[bytes.len() % Siem::ALL.len()], language).notes.concat(),
    };
    shows_everything(&told);
    let columns = wrapped(&text, 1 + bytes.len() % 90, "", "  ").len();
    outcome((told.lines().count(), told.len() / 64, columns))
}

fn scripts(request: &ConsentRequest, language: Language) -> String {
    let registration = Registration {
        app_name: request.app_name.clone(),
        audience: request.audience,
        cloud: request.cloud,
        permissions: request.permissions.clone(),
        redirect_uris: request.link.redirect_uri.iter().cloned().collect(),
    };
    let manifest = registration_script(&registration, RegistrationScript::Manifest, language);
    assert!(serde_json::from_str::<serde_json::Value>(&manifest).is_ok(), "{manifest}");
    registration_script(&registration, RegistrationScript::PowerShell, language)
}

fn asked(
    profile: PartnerProfile,
    app_name: String,
    customer: String,
    redirect: &str,
) -> Option<(ConsentRequest, Connection)> {
    let addresses = Addresses::of(Cloud::Public);
    let tenant = TenantId::parse(TENANT).ok()?;
    let client_id = ClientId::parse(CLIENT).ok()?;
    let permissions = vec!["Incident.Read.All".to_owned()];
    let connection = Connection::new(&addresses, tenant, client_id, Api::DefenderXdr, &permissions);
    let redirect = RedirectUri::parse(redirect).unwrap_or_else(|_| RedirectUri::registered_loopback());
    let state = ConsentState::given("BwcHBwcHBwcHBwcHBwcHBw")?;
    let link = ConsentLink::admin_consent(
        &addresses,
        Api::DefenderXdr,
        client_id,
        TenantHint::Id(tenant),
        redirect,
        state,
    );
    let request = ConsentRequest {
        granted: Permissions::default(),
        profile,
        app_name,
        audience: AppAudience::Customers,
        client_id,
        customer,
        cloud: Cloud::Public,
        permissions: permissions.into_iter().map(|value| (Api::DefenderXdr, value)).collect(),
        reply_way: ReplyWay::Address,
        link,
    };
    Some((request, connection))
}

/// No name brings a header of its own.
fn head_holds(eml: &[u8]) {
    const KNOWN: [&str; 8] = [
        "X-Unsent",
        "Date",
        "Message-ID",
        "From",
        "Subject",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ];
    let eml = String::from_utf8_lossy(eml);
    let head = eml.split_once("\r\n\r\n").map_or(&*eml, |(head, _)| head);
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split(':').next().unwrap_or_default();
        assert!(KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name)), "{line:?}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
}
