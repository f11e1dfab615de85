//! What one part writes, the others read again: links, IDs, days.

use entra::{
    Addresses, Api, ClientId, ClientSecret, Cloud, ConsentLink, ConsentReply, ConsentState, LinkStyle,
    Problem, RedirectUri, TenantHint, TenantId, date,
};
use explain::{Expected, Kind, Level, LinkExpectation, TenantSegment, explain, judge};
use proptest::prelude::*;
use time::Duration;
use uuid::Uuid;

use crate::{cases, now};

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_link_says_the_same_to_whoever_reads_it(
        cloud in prop::sample::select(&Cloud::ALL[..]),
        api in prop::sample::select(&Api::ALL[..]),
        (client, tenant) in (guid(), guid()),
        redirect in redirect(),
        state in "[!-~]{1,200}",
    ) {
        let addresses = Addresses::of(cloud);
        let client_id = ClientId::parse(&client.to_string()).unwrap();
        let tenant_id = TenantId::from(tenant);
        let redirect_uri = RedirectUri::parse(&redirect).unwrap();
        let state = ConsentState::given(&state).unwrap();
        let hint = TenantHint::Id(tenant_id);
        let link =
            ConsentLink::admin_consent(&addresses, api, client_id, hint, redirect_uri.clone(), state.clone());

        let expected = LinkExpectation {
            client_id: Some(client_id),
            tenant: Some(tenant_id),
            redirect_uri: Some(redirect_uri.clone()),
            api: Some(api),
            ..LinkExpectation::default()
        };
        let judged = judge(&link.url, &expected);
        prop_assert_eq!(judged.worst(), Some(Level::Good), "{:?}", judged.findings);
        prop_assert_eq!(&judged.url, &link.url);
        prop_assert_eq!(judged.style, Some(LinkStyle::AdminConsent));
        prop_assert_eq!(judged.tenant, TenantSegment::Id(tenant_id));
        prop_assert_eq!((judged.client_id, judged.api), (Some(client_id), Some(api)));
        prop_assert_eq!(judged.scope.as_deref(), link.scope.as_deref());
        prop_assert_eq!(judged.cloud.map(|cloud| cloud.facts().authority()), Some(addresses.authority()));

        let nothing = Expected::at(now());
        let explained = explain(&link.url, &nothing);
        prop_assert_eq!(explained.kind, Kind::ConsentLink);
        prop_assert_eq!(&explained.fields["client_id"], &client_id.to_string());
        prop_assert_eq!(&explained.fields["tenant"], &tenant_id.to_string());
        prop_assert_eq!(&explained.fields["redirect_uri"], redirect_uri.as_str());

        let reply = url::form_urlencoded::Serializer::new(format!("{redirect}?"))
            .append_pair("tenant", &tenant.to_string())
            .append_pair("state", state.as_str())
            .append_pair("admin_consent", "True")
            .finish();
        let reply = ConsentReply::parse(&reply).unwrap();
        prop_assert_eq!((reply.state.as_deref(), reply.tenant), (Some(state.as_str()), Some(tenant_id)));
    }

    #[test]
    fn an_address_that_was_read_is_printed_once_and_for_all(text in addresses()) {
        if let Ok(uri) = RedirectUri::parse(&text) {
            let printed = uri.as_str();
            let again = RedirectUri::parse(printed);
            prop_assert_eq!(again.as_ref(), Ok(&uri), "{}", text);
            prop_assert!(printed.starts_with("https://") || printed.starts_with("http://"), "{}", printed);
            prop_assert!(printed.is_ascii() && printed.len() <= 256, "{}", printed);
            let odd = |c: char| c.is_whitespace() || c.is_control() || "\\\"'`<>{}|^#*".contains(c);
            prop_assert!(!printed.contains(odd), "{}", printed);
            let host = printed.split('/').nth(2).unwrap();
            prop_assert!(!host.contains(['@', '%']) && host == host.to_ascii_lowercase(), "{}", printed);
        }
        if let Ok(addresses) = Addresses::of(Cloud::Public).with(Some(&text), Some(&text)) {
            let base = addresses.authority();
            prop_assert_eq!(base.matches('/').count(), 2, "{}", base);
            prop_assert!(!base.contains(['?', '#', '@', '\\', '%', ' ']), "{}", base);
            let again = Addresses::of(Cloud::Public).with(Some(base), Some(base)).unwrap();
            prop_assert_eq!(&again, &addresses);
        }
    }

    #[test]
    fn an_id_is_found_in_every_dress(id in guid(), dress in 0..10_usize) {
        let written = id.hyphenated().to_string();
        let dressed = match dress {
            0 => format!("{{{}}}", written.to_uppercase()),
            1 => format!("urn:uuid:{written}"),
            2 => id.simple().to_string(),
            3 => format!("Application (client) ID\u{a0}: {written}"),
            4 => format!("Directory (tenant) ID\r\n{written}\r\n"),
            5 => format!("\"appId\": \"{written}\","),
            6 => format!("https://portal.azure.com/#view/appId/{written}/isMSAApp~/false"),
            7 => format!("x=https%3A%2F%2Fa%2F{written}%2Fb"),
            8 => format!("\u{200b}{written}\u{feff}"),
            _ => format!("({written})"),
        };
        prop_assert_eq!(ClientId::parse(&dressed).map(ClientId::uuid), Ok(id), "{}", dressed);
        prop_assert_eq!(TenantId::parse(&dressed), Ok(TenantId::from(id)), "{}", dressed);
    }

    #[test]
    fn two_ids_are_never_guessed_between(one in guid(), other in guid(), between in "[ ,;\n]{1,3}") {
        prop_assume!(one != other);
        let both = format!("{one}{between}{other}");
        prop_assert_eq!(ClientId::parse(&both), Err(Problem::SeveralIds { count: 2 }));
    }

    #[test]
    fn a_secret_with_its_portals_signs_passes_without_a_word(secret in "[A-Za-z0-9~._-]{40}") {
        prop_assume!(!secret.bytes().all(|b| b.is_ascii_hexdigit()));
        let (read, notes) = ClientSecret::parse(&secret).unwrap();
        prop_assert_eq!(notes, []);
        prop_assert_eq!(format!("{:?}", read), "ClientSecret(redacted)");
    }

    #[test]
    fn a_day_is_read_as_it_was_written(days in 0..60_000_i64, dress in 0..4_usize) {
        let day = now().date() + Duration::days(days);
        let (year, month, of_month) = (day.year(), u8::from(day.month()), day.day());
        let written = match dress {
            0 => day.to_string(),
            1 => format!("{of_month}.{month}.{year}"),
            2 => format!(" {of_month:02}-{month:02}-{year} "),
            _ => format!("{year}/{month}/{of_month}"),
        };
        prop_assert_eq!(date::parse_day(&written), Ok(day), "{}", written);
    }
}

/// Not one of Microsoft's own, which begin with zeros, and no two alike by chance.
fn guid() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(|bits| Uuid::from_u128(bits | 1 << 127))
}

/// Things that look like addresses, and what people and attackers put between their parts.
fn addresses() -> impl Strategy<Value = String> {
    let odd = "[\\\\/\t\r\n @:?#%'\"(){}<>|^`*;,!$.~a-zA-Z0-9\u{0}\u{7f}\u{e9}\u{200b}\u{202e}-]{0,12}";
    let scheme =
        prop::sample::select(&["https://", "http://", "https:", "HTTPS:\\\\", "", "ftp://", "https:///"][..]);
    let host = prop::sample::select(
        &[
            "partner.example",
            "localhost",
            "LOCALHOST.",
            "127.0.0.1",
            "[::1]",
            "b\u{fc}cher.example",
            "a.localhost",
        ][..],
    );
    let port = prop::sample::select(&["", ":443", ":80", ":8400", ":0", ":"][..]);
    (odd, scheme, odd, host, port, odd, odd).prop_map(|(a, scheme, b, host, port, c, d)| {
        // Mostly whole addresses: the odd signs before the host seldom leave one.
        let (a, b) = if a.len() > 4 { (String::new(), String::new()) } else { (a, b) };
        match d.len() % 3 {
            0 => format!("{scheme}{host}{port}{c}"),
            1 => format!("{a}{scheme}{b}{host}{port}/{c}"),
            _ => format!("{a}{scheme}{b}{host}{port}/{c}?{d}"),
        }
    })
}

fn redirect() -> impl Strategy<Value = String> {
    prop_oneof![
        (1_u16..).prop_map(|port| format!("http://localhost:{port}/consent")),
        "https://[a-z]{1,20}\\.example/[A-Za-z0-9/_~.-]{0,40}",
    ]
}
