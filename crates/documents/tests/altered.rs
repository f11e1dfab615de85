//! A letter whose link was exchanged on its way: every word around it is kept, and yet the admin finds out.

#![expect(clippy::unwrap_used, reason = "every function here is part of a test")]

use documents::{consent_mail, consent_sheet, landing_page};
use entra::{
    Addresses, Api, AppAudience, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, TenantHint,
};
use onboarding::{ConsentRequest, PartnerProfile, Permissions, ReplyWay};
use wording::Language;

const OURS: &str = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";
const THEIRS: &str = "71c0de5a-5b1e-47a8-8e94-2fa07c6d1b35";

fn request() -> ConsentRequest {
    let client_id = ClientId::parse(OURS).unwrap();
    ConsentRequest {
        granted: Permissions::default(),
        profile: PartnerProfile { company: "Contoso MDR".to_owned(), ..PartnerProfile::default() },
        app_name: "Contoso Incident Connector".to_owned(),
        audience: AppAudience::Customers,
        client_id,
        customer: "fabrikambikes.example".to_owned(),
        cloud: Cloud::Public,
        permissions: Permissions::from_iter([(Api::DefenderXdr, "Incident.Read.All")]),
        reply_way: ReplyWay::Address,
        link: ConsentLink::admin_consent(
            &Addresses::of(Cloud::Public),
            Api::DefenderXdr,
            client_id,
            TenantHint::parse("9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap(),
            RedirectUri::registered_loopback(),
            ConsentState::given("BwcHBwcHBwcHBwcHBwcHBw").unwrap(),
        ),
    }
}

/// Mail as text, mail as HTML, sheet.
fn letters(request: &ConsentRequest, language: Language) -> [String; 3] {
    let mail = consent_mail(request, language);
    [mail.text, mail.html, consent_sheet(request, language)]
}

/// What the browser is given, and how the application ID in it begins.
fn link(letter: &str) -> (String, String) {
    let begin = letter.find("https://login.microsoftonline.com/9f0c").unwrap();
    let url: String = letter[begin..].chars().take_while(|c| !c.is_whitespace() && *c != '"').collect();
    let id = url.split_once("client_id=").unwrap().1;
    (url.clone(), id[..8].to_owned())
}

/// What stands in an element, without the marks in it.
fn inside<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    page.split_once(before).unwrap().1.split_once(after).unwrap().0
}

fn shown(markup: &str) -> String {
    let parts = markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().replace("&amp;", "&")
}

/// The partner's screen and terminal show it, and it is read out: no letter carries it there.
fn read_out(request: &ConsentRequest) -> [String; 2] {
    [request.link.host().to_owned(), request.client_id.fingerprint().to_string()]
}

#[test]
fn an_exchanged_link_keeps_the_requests_name_and_not_what_is_read_out() {
    let request = request();
    let name = request.trust_words().unwrap().to_string();
    let [host, fingerprint] = read_out(&request);
    for language in Language::ALL {
        for letter in letters(&request, language) {
            let (honest, begins) = link(&letter);
            assert_eq!((honest.contains(&format!("//{host}/")), &begins), (true, &fingerprint));

            // The link alone, and then all that the letter says of the ID as well.
            let link_alone = letter.replace(&format!("client_id={OURS}"), &format!("client_id={THEIRS}"));
            let thorough = letter.replace(OURS, THEIRS).replace(&fingerprint, &THEIRS[..8]);
            for altered in [link_alone, thorough] {
                assert!(altered.contains(&name), "the name is kept, so it says nothing");
                let (opened, begins) = link(&altered);
                assert_ne!(opened, honest);
                assert_ne!(begins, fingerprint, "{}", language.tag());
            }
        }
    }
}

#[test]
fn the_letter_tells_to_compare_what_is_read_out_with_the_address_bar() {
    let said = letters(&request(), Language::En)[0].split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Call us on a number that you already have, not one from this request. Ask us to read out the host of the link \
         and the first eight characters of our application ID.",
        "Compare both with the browser's address bar when the link opens, before you sign in: the address begins \
         with https://login.microsoftonline.com/, and the characters follow client_id=.",
        "The request was forwarded or changed: its link may be a different one, and nothing printed here can rule that out.",
        "You received a second request: accept neither until you have asked us",
        "Microsoft's page says \"Unverified\": Microsoft has not checked who we are",
        "Microsoft's page shows an account that does not belong to fabrikambikes.example: choose \"Cancel\"",
    ] {
        assert!(said.contains(part), "{part}\nis not in\n{said}");
    }
    for language in Language::ALL {
        for letter in letters(&request(), language) {
            let text = shown(&letter);
            assert!(text.contains("client_id=") && text.contains("https://login.microsoftonline.com/"));
        }
    }
}

#[test]
fn the_first_block_stands_in_its_place_in_every_language() {
    let request = request();
    for language in Language::ALL {
        let label = wording::say_plain(language, "request-fingerprint");
        let [text, html, sheet] = letters(&request, language);
        assert!(text.contains(&format!("  {label}\n  >> 9d3f6c20 <<\n")), "{text}");
        let large = inside(&html, &format!(">{label}</p>"), "</p>");
        assert!(large.contains("font-size:30px") && shown(large) == OURS, "{large}");
        let large = inside(&sheet, "<div class=\"fingerprint\">", "</div>");
        let rest = &OURS[8..];
        assert_eq!(
            large,
            format!("<p>{label}</p><p class=\"block\">9d3f6c20</p><p class=\"rest\">{rest}</p>")
        );

        // Marked in the printed link, which reads as it opens.
        for (printed, mark) in [
            (inside(&html, ";word-break:break-all\">", "</p>"), "</strong>"),
            (inside(&sheet, "<section class=\"link\">", "</section>"), "</mark>"),
        ] {
            let marked: Vec<&str> =
                printed.split(mark).filter_map(|part| part.rsplit_once('>')).map(|(_, mark)| mark).collect();
            assert_eq!(marked[..2], ["login.microsoftonline.com", "9d3f6c20"], "{printed}");
            assert!(shown(printed).ends_with(&request.link.url), "{printed}");
        }
    }
}

#[test]
fn the_partners_page_shows_its_owners_application_and_only_where_it_is_known() {
    let page = |id| landing_page(&PartnerProfile::default(), "Contoso Incident Connector", id, false);
    let known = page(ClientId::parse(OURS).ok());
    assert!(known.contains("<main hidden data-own-id=\"9d3f6c20\">"), "{known}");
    assert!(!known.contains(OURS) && known.contains("class=\"own-id\""));
    let unknown = page(None);
    assert!(!unknown.contains("data-own-id=") && !unknown.contains("class=\"own-id\""));
}
