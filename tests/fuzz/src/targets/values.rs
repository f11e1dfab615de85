//! What is typed into a field or stands in a header: IDs, names, addresses, dates, codes.

use entra::{
    Addresses, Api, ApiCode, ClientId, ClientSecret, Cloud, ConsentState, RedirectUri, SignInCode,
    TenantDomain, TenantHint, TenantId, fuzzing, right_spelling, satisfies,
};
use onboarding::{Action, Field, Machine, PartnerProfile, ReadBackCode, Registration, Settings};

use super::{now, outcome, shows_everything, text};

pub(super) fn redirect_uri(bytes: &[u8]) -> u64 {
    let read = RedirectUri::parse(&text(bytes));
    if let Ok(uri) = &read {
        assert_eq!(RedirectUri::parse(uri.as_str()).as_ref(), Ok(uri), "what was read is read again");
    }
    outcome(read.map(|uri| uri.is_loopback()).map_err(|problem| problem.code()))
}

pub(super) fn tenant(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let hint = TenantHint::parse(&text);
    if let Ok(hint) = &hint {
        assert_eq!(TenantHint::parse(&hint.to_string()).as_ref(), Ok(hint), "what was read is read again");
    }
    let kind = |hint: TenantHint| match hint {
        TenantHint::Id(_) => 0,
        TenantHint::Domain(_) => 1,
        TenantHint::Organizations => 2,
    };
    let code = |problem: entra::Problem| problem.code();
    let customer = TenantHint::parse_customer(&text).map(kind).map_err(code);
    let id = TenantId::parse(&text).map(|_| ()).map_err(code);
    outcome((hint.map(kind).map_err(code), customer, id, TenantDomain::parse(&text).is_some()))
}

pub(super) fn client_id(bytes: &[u8]) -> u64 {
    let read = ClientId::parse(&text(bytes));
    if let Ok(id) = &read {
        assert_eq!(ClientId::parse(&id.to_string()).as_ref(), Ok(id));
    }
    outcome(read.map(|_| ()).map_err(|problem| problem.code()))
}

pub(super) fn secret(bytes: &[u8]) -> u64 {
    let read = ClientSecret::parse(&text(bytes));
    let ids = |notes: Vec<entra::Note>| {
        notes.into_iter().map(|note| explain::Sentence::from(note).id).collect::<Vec<_>>()
    };
    outcome(read.map(|(_, notes)| ids(notes)).map_err(|problem| problem.code()))
}

pub(super) fn addresses(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let (authority, api) = text.split_once('\n').unwrap_or((&text, &text));
    let with = |authority, api| Addresses::of(Cloud::Public).with(authority, api);
    let read = with(Some(authority), None);
    if let Ok(addresses) = &read {
        let plain = addresses.authority().starts_with("http://");
        assert!(plain || addresses.authority().starts_with("https://"), "{}", addresses.authority());
        assert!(!addresses.authority_host().is_empty());
    }
    let code = |problem: entra::Problem| problem.code();
    outcome((read.map(|_| ()).map_err(code), with(None, Some(api)).map(|_| ()).map_err(code)))
}

pub(super) fn permission(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let (held, wanted) = text.split_once('\n').unwrap_or((&text, "Incident.Read.All"));
    let known = Api::ALL.map(|api| api.facts().permission(held).is_ok());
    outcome((known, right_spelling(held), satisfies(held, wanted), Api::of_audience(held).is_some()))
}

pub(super) fn day(bytes: &[u8]) -> u64 {
    let read = fuzzing::day(&text(bytes));
    let left = read.as_ref().map(|day| fuzzing::days_until(*day, now()).signum());
    outcome(left.map_err(|problem| problem.code()))
}

/// Both header fields with a time: `Date`, and `Retry-After` read against it.
pub(super) fn http_date(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let (wait, date) = text.split_once('\n').unwrap_or((&text, &text));
    let head = format!("HTTP/1.1 429 x\nRetry-After: {wait}\nDate: {date}\n\n");
    let answer = fuzzing::answer(head.as_bytes());
    outcome((answer.date.is_some(), answer.retry_after_s.map(|seconds| seconds.checked_ilog2())))
}

pub(super) fn read_back_code(bytes: &[u8]) -> u64 {
    let read = ReadBackCode::parse(&text(bytes));
    if let Some(code) = &read {
        assert_eq!(ReadBackCode::parse(&code.to_string()).as_ref(), Some(code));
    }
    outcome(read.is_some())
}

pub(super) fn profile(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let code = |problem: entra::Problem| problem.code();
    let (entry, email) = (PartnerProfile::entry(&text), PartnerProfile::email(&text));
    let name = Registration::app_name(&text);
    for line in [&entry, &email, &name].into_iter().flatten() {
        assert!(!line.contains(char::is_control) && line.trim() == line, "{line:?}");
        shows_everything(line);
    }
    outcome((
        entry.map(|_| ()).map_err(code),
        email.map(|_| ()).map_err(code),
        name.map(|_| ()).map_err(code),
    ))
}

pub(super) fn code(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let found = SignInCode::find_in(&text);
    let sentence = ApiCode::word_of(&text);
    outcome((found.map(|code| code.cause()), ApiCode::find(&text).is_some(), sentence.contains("--")))
}

/// The fields of the wizard one after the other.
pub(super) fn onboarding(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let settings = Settings { app_name: "Northwind XDR", draw_state: ConsentState::random, pace: 1 };
    let mut machine = Machine::new(settings, None);
    for line in text.lines().take(12) {
        for field in [Field::SecretEnds, Field::Customer, Field::ApiBase, Field::ReplyAddress] {
            machine.apply(Action::Enter(field, line.to_owned()), now());
        }
        machine.apply(Action::ReadReply, now());
    }
    outcome(machine.check().is_some())
}
