//! The request to a customer's admin: what it says, what it leaves out, and what it never promises.

#![expect(clippy::unwrap_used, reason = "every function here is part of a test")]

use documents::{consent_mail, consent_sheet};
use entra::{
    Addresses, Api, AppAudience, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, TenantHint,
};
use onboarding::{ConsentRequest, PartnerProfile, Permissions, ReplyWay};
use wording::Language;

fn request() -> ConsentRequest {
    ConsentRequest {
        granted: Permissions::default(),
        profile: PartnerProfile {
            company: "Contoso MDR".to_owned(),
            contact: "Mia Berg".to_owned(),
            email: "soc@contosomdr.example".to_owned(),
            phone: "+45 12 34 56 78".to_owned(),
        },
        app_name: "Contoso Incident Connector".to_owned(),
        audience: AppAudience::Customers,
        client_id: ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap(),
        customer: "fabrikambikes.example".to_owned(),
        cloud: Cloud::Public,
        permissions: Permissions::from_iter([(Api::DefenderXdr, "Incident.Read.All")]),
        reply_way: ReplyWay::Address,
        link: ConsentLink::admin_consent(
            &Addresses::of(Cloud::Public),
            Api::DefenderXdr,
            ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap(),
            TenantHint::parse("9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap(),
            RedirectUri::registered_loopback(),
            ConsentState::given("BwcHBwcHBwcHBwcHBwcHBw").unwrap(),
        ),
    }
}

fn asking(api: Api, permissions: &[&str]) -> ConsentRequest {
    let permissions = permissions.iter().map(|value| (api, *value)).collect();
    ConsentRequest { permissions, ..request() }
}

/// The English text as one line, however it was broken.
fn said(request: &ConsentRequest) -> String {
    consent_mail(request, Language::En).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_letter_says_who_asks_for_what_and_how_to_check_it() {
    let said = said(&request());
    for part in [
        "Hello, We ask an administrator of fabrikambikes.example to give consent to our app Contoso Incident Connector, once,",
        "The app may ----------- - read every incident with its alerts Incident.Read.All",
        "Microsoft's portal lists as Microsoft Threat Protection.",
        "The app cannot -------------- - change, delete or block anything - open mailboxes, documents or chats",
        "The application ID begins with >> 3b6f1f0e << 1. Call us on a number that you already have",
        "Microsoft's page has the title \"Permissions requested\" and shows Contoso Incident Connector, with a verified publisher or \"Unverified\" below.",
        "Name of this request: Gala Slalom",
        "App: Contoso Incident Connector Application ID: 3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
        "that has the role Cloud Application Administrator or higher. You do not need a Global Administrator.",
        "Please send us the full address from the address bar.",
        "at entra.microsoft.com, open \"Enterprise apps\", then Contoso Incident Connector.",
        "Kind regards Mia Berg Contoso MDR soc@contosomdr.example +45 12 34 56 78",
    ] {
        assert!(said.contains(part), "{part}\nis not in\n{said}");
    }
    assert_eq!(
        consent_mail(&request(), Language::En).subject,
        "Contoso MDR asks for your consent: Contoso Incident Connector"
    );
}

/// A decision that is made in a minute begins with what it needs.
#[test]
fn who_what_and_the_link_stand_in_the_first_third() {
    let everything = ["Incident.Read.All", "AdvancedHunting.Read.All", "CustomDetections.ReadWrite.All"];
    for request in [request(), asking(Api::DefenderXdr, &everything)] {
        for language in Language::ALL {
            let text = consent_mail(&request, language).text;
            let lines: Vec<&str> = text.lines().collect();
            let third = lines[..lines.len() / 3].join(" ");
            for wanted in ["Contoso MDR", "Contoso Incident Connector", &request.link.url] {
                assert!(third.contains(wanted), "{}: {wanted}\n{text}", language.tag());
            }
        }
    }
}

#[test]
fn what_is_not_known_is_left_out_and_nothing_is_made_up() {
    let nobody = ConsentRequest { profile: PartnerProfile::default(), app_name: String::new(), ..request() };
    let mail = consent_mail(&nobody, Language::En);
    assert_eq!(mail.subject, "A request for your consent: 3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314");
    assert!(mail.text.ends_with("Kind regards\n"), "{}", mail.text);
    let sheet = consent_sheet(&nobody, Language::En);
    for label in ["Request from", "Company", "Contact", "Email", "Phone"] {
        assert!(!sheet.contains(label), "{label}");
    }
    let phone = PartnerProfile { phone: "+45 1".to_owned(), ..PartnerProfile::default() };
    let sheet = consent_sheet(&ConsentRequest { profile: phone, ..request() }, Language::En);
    assert!(sheet.contains("Request from") && sheet.contains("<dt>Phone</dt><dd>+45 1</dd>"));
    assert!(!sheet.contains("Company"));
}

#[test]
fn an_older_link_has_no_name_and_nobody_sends_its_answer_around() {
    let addresses = Addresses::of(Cloud::Public);
    let link = ConsentLink::classic(&addresses, request().client_id, TenantHint::Organizations);
    let older = ConsentRequest { link, ..request() };
    let said = said(&older);
    assert!(!said.contains("Name of this request"), "{said}");
    assert!(said.contains(">> 3b6f1f0e <<") && said.contains("Ask us to read out the host"), "{said}");
    assert!(
        said.contains("Please tell us when you are done.") && !said.contains("address from the address bar"),
        "{said}"
    );
    let sheet = consent_sheet(&older, Language::En);
    assert!(!sheet.contains("Name of this request") && sheet.contains("<p class=\"block\">3b6f1f0e</p>"));
}

#[test]
fn each_way_back_is_told_as_the_admin_will_meet_it() {
    let page = RedirectUri::parse("https://contosomdr.example/answer").unwrap();
    let link = ConsentLink { redirect_uri: Some(page), ..request().link };
    let hosted = ConsentRequest { reply_way: ReplyWay::LandingPage, link, ..request() };
    assert!(said(&hosted).contains("Our page at contosomdr.example then shows a short code."));
    let here = ConsentRequest { reply_way: ReplyWay::Here, ..request() };
    assert!(said(&here).contains("On a phone, an error page appears instead."));
    assert!(said(&request()).contains("The browser then shows an error page. That is expected and harmless"));
}

#[test]
fn the_own_organisation_is_spoken_to_as_one_of_us() {
    let own = ConsentRequest { audience: AppAudience::OwnOrganisation, ..request() };
    assert_eq!(
        consent_mail(&own, Language::En).subject,
        "One of our own apps needs your consent: Contoso Incident Connector"
    );
    assert!(
        said(&own)
            .contains("an administrator of our own organisation, fabrikambikes.example, to give consent")
    );
}

#[test]
fn the_role_and_the_portal_follow_api_and_cloud() {
    let graph = asking(Api::Graph, &["SecurityIncident.Read.All"]);
    assert!(said(&graph).contains("that has the role Privileged Role Administrator or higher."));
    assert!(said(&graph).contains("The app uses Microsoft Graph for this."));
    let high = ConsentRequest { cloud: Cloud::GccHigh, ..request() };
    assert!(said(&high).contains("at entra.microsoft.us,"), "{}", said(&high));
}

/// What nobody can promise is not said.
#[test]
fn several_apis_are_listed_one_after_the_other_with_the_role_for_all_of_them() {
    let several = ConsentRequest {
        permissions: Permissions::from_iter([
            (Api::Graph, "SecurityAlert.Read.All"),
            (Api::DefenderXdr, "Incident.Read.All"),
            (Api::DefenderEndpoint, "Machine.Isolate"),
            (Api::DefenderXdr, "AdvancedHunting.Read.All"),
        ]),
        ..request()
    };
    let told = said(&several);
    let order = [
        "Microsoft Defender XDR (Microsoft Threat Protection):",
        "AdvancedHunting.Read.All",
        "Incident.Read.All",
        "Microsoft Defender for Endpoint (WindowsDefenderATP):",
        "Machine.Isolate",
        "Microsoft Graph:",
        "SecurityAlert.Read.All",
        "The app cannot",
    ];
    let places: Vec<_> =
        order.map(|part| told.find(part).unwrap_or_else(|| panic!("{part} in {told}"))).into();
    assert!(places.is_sorted(), "{places:?} {told}");
    assert!(told.contains("Privileged Role Administrator") && !told.contains("The app uses"), "{told}");
    assert!(!told.contains("change, delete or block anything -"), "it isolates machines: {told}");
    for language in Language::ALL {
        for page in [consent_sheet(&several, language), consent_mail(&several, language).html] {
            assert_eq!(
                page.matches("<strong>Microsoft Defender XDR (Microsoft Threat Protection)<").count(),
                1
            );
            assert_eq!(page.matches("<strong>Microsoft Graph<").count(), 1, "{page}");
        }
    }
}

#[test]
fn no_promise_goes_further_than_the_permissions() {
    let promises = [
        "change, delete or block anything",
        "change anything that is not listed",
        "open mailboxes",
        "act as one",
    ];
    let kept = |api, permissions: &[&str]| {
        let said = said(&asking(api, permissions));
        assert!(said.contains("get more permissions without asking you again"), "{said}");
        promises.map(|promise| said.contains(promise))
    };
    let endpoint = Api::DefenderEndpoint;
    assert_eq!(kept(endpoint, &["Machine.Read.All"]), [true, false, true, true], "reading");
    assert_eq!(kept(endpoint, &["Machine.Read.All", "Machine.Isolate"]), [false, true, true, true], "acting");
    assert_eq!(kept(endpoint, &["Alert.Read.All", "Machine.LiveResponse"]), [false; 4], "at devices");
    assert_eq!(
        kept(Api::DefenderXdr, &["CustomDetections.ReadWrite.All"]),
        [false, false, true, true],
        "by rules"
    );
    assert_eq!(kept(Api::DefenderXdr, &["Something.New"]), [false; 4], "unknown here");
    assert!(
        said(&asking(Api::DefenderXdr, &["AdvancedHunting.Read.All"]))
            .contains("addresses and subject lines")
    );
}

#[test]
fn lines_of_text_are_narrow_and_no_sentence_has_a_hole() {
    for language in Language::ALL {
        let mail = consent_mail(
            &asking(Api::DefenderXdr, &["Incident.Read.All", "AdvancedHunting.Read.All"]),
            language,
        );
        let wide: Vec<&str> = mail
            .text
            .lines()
            .filter(|line| textwrap::core::display_width(line) > 72 && !line.starts_with("https://"))
            .collect();
        assert!(wide.is_empty(), "{}: {wide:?}", language.tag());
        for text in [&mail.subject, &mail.text, &mail.html, &consent_sheet(&request(), language)] {
            assert!(!text.contains("{$") && !text.contains("request-"), "{text}");
        }
    }
}

#[test]
fn names_from_elsewhere_are_text_and_never_markup() {
    let hostile = ConsentRequest {
        app_name: "<script>alert(1)</script>".to_owned(),
        customer: "\"><img src=x onerror=alert(1)>".to_owned(),
        permissions: Permissions::from_iter([(Api::DefenderXdr, "</code><script>")]),
        profile: PartnerProfile {
            company: "A&B\r\n</style><script>".to_owned(),
            email: "javascript:alert(1)@x.example".to_owned(),
            ..PartnerProfile::default()
        },
        ..request()
    };
    for page in [consent_sheet(&hostile, Language::En), consent_mail(&hostile, Language::En).html] {
        assert!(!page.contains("<script") && !page.contains("<img src=x"), "{page}");
        assert!(!page.contains("href=\"javascript"), "{page}");
        assert!(page.contains("A&amp;B &lt;/style&gt;&lt;script&gt;"), "{page}");
    }
}

#[test]
fn who_has_accepted_before_reads_what_is_new_and_that_nothing_else_changes() {
    let both = ["Incident.Read.All", "AdvancedHunting.Read.All"];
    let of = |values: &[&str]| values.iter().map(|value| (Api::DefenderXdr, *value)).collect();
    let again = ConsentRequest { permissions: of(&both), granted: of(&both[..1]), ..request() };
    let told = said(&again);
    let part = "you have already given consent to Incident.Read.All. New is AdvancedHunting.Read.All. Nothing else changes.";
    assert!(told.contains(part), "{told}");
    assert!(!said(&request()).contains("already given consent"));
}
