//! From the machine to what is shown of the app: permissions, registration, values.

use entra::{Api, Cloud, Permission, TenantFound};
use explain::Sentence;
use onboarding::Machine;

use super::{Shown, field, hand_over};
use crate::view;

pub(super) fn choose_permissions(shown: &Shown<'_>) -> view::ChoosePermissions {
    let app = shown.machine.app();
    let (key, facts) = (app.api_shown(), app.api_shown().facts());
    let permission = |p: &Permission| view::PermissionView {
        value: p.value.clone(),
        id: p.id.clone(),
        acts: p.acts,
        wanted: app.permissions().contains(key, &p.value),
        common: p.common,
        retires_on: p.retires_on.clone(),
    };
    let api = |key: &Api| view::ApiView {
        key: *key,
        portal_name: key.facts().portal_name.clone(),
        product_name: key.facts().product_name.clone(),
        app_id: key.facts().app_id.clone(),
        wanted: app.permissions().of(*key).len(),
    };
    view::ChoosePermissions {
        api: key,
        apis: Api::ALL.iter().map(api).collect(),
        permissions: facts.permissions.iter().filter(|p| p.for_apps).map(permission).collect(),
        consenting_role: facts.consenting_role.clone(),
        cloud: shown.practice.is_none().then(|| cloud(shown.machine)),
    }
}

fn cloud(machine: &Machine) -> view::CloudView {
    let app = machine.app();
    let (facts, api) = (app.cloud().facts(), app.api_shown());
    let hosts = machine.foreign_hosts();
    view::CloudView {
        chosen: app.cloud(),
        all: Cloud::ALL.to_vec(),
        api_base: field(app.api_base()),
        known_api_base: facts.api_base(api).map(str::to_owned),
        notes: (!facts.is_documented(api)).then(|| undocumented(api)).into_iter().collect(),
        foreign: (!hosts.is_empty())
            .then(|| view::ForeignHosts { hosts, confirmed: machine.unconfirmed_hosts().is_empty() }),
    }
}

fn undocumented(api: Api) -> Sentence {
    Sentence::new("note-cloud-undocumented").with("api", &api.facts().product_name)
}

/// Another sign-in service means another registration; an API that is not documented there means a guess.
pub(super) fn cloud_note(found: &TenantFound, machine: &Machine) -> Option<Sentence> {
    let addresses = machine.addresses();
    let (theirs, ours) = (found.cloud.facts(), addresses.cloud().facts());
    if theirs.authority() != ours.authority() {
        return Some(Sentence::new("note-cloud-differs").with("cloud", theirs.name()));
    }
    let guessed = machine.app().permissions().apis().into_iter().find(|api| !theirs.is_documented(*api));
    guessed.map(undocumented)
}

pub(super) fn register_app(shown: &Shown<'_>) -> view::RegisterApp {
    let (machine, app) = (shown.machine, shown.machine.app());
    let registration = machine.registration();
    let portal_url = registration.portal_url();
    let page = app.landing_page();
    view::RegisterApp {
        app_name: field(app.name()),
        landing_page: view::FieldView {
            text: page.text.clone(),
            reading: None,
            problem: page.problem.as_ref().map(Sentence::from),
            notes: page.notes.clone(),
        },
        scripts: hand_over::scripts(shown, &registration),
        lines: registration
            .lines()
            .into_iter()
            .map(|line| view::RegisterLine { id: line.id.to_owned(), values: line.values })
            .collect(),
        portal_name: portal_url.split('/').nth(2).unwrap_or_default().to_owned(),
        portal_url,
    }
}

pub(super) fn app_values(shown: &Shown<'_>) -> view::AppValues {
    let (machine, app) = (shown.machine, shown.machine.app());
    let (secret, file) = (app.secret(), app.certificate());
    let mut client_id = field(app.client_id());
    client_id.problem = machine.client_id_problem().as_ref().map(Sentence::from);
    let held = |certificate: &entra::ClientCertificate| view::HeldCertificate {
        subject: certificate.subject().to_owned(),
        thumbprint: certificate.thumbprint_sha1().to_owned(),
        ends_on: certificate.not_after().date().to_string(),
    };
    // In practice mode nobody has to upload it, and the reader is told so.
    let uploaded = shown.practice.as_ref().and(file.value());
    let note = uploaded.map(|_| Sentence::new("note-certificate-practice"));
    view::AppValues {
        client_id,
        home_tenant: field(app.home_tenant()),
        credential: app.credential(),
        certificate: view::CertificateView {
            path: machine.certificate_path().to_owned(),
            reading: machine.is_reading_certificate(),
            held: file.value().map(held),
            problem: file.problem.as_ref().map(Sentence::from),
            notes: file.notes.iter().cloned().chain(note).collect(),
        },
        secret: view::SecretView {
            held: secret.is_held(),
            problem: secret.problem.as_ref().map(Sentence::from),
            notes: secret.notes.clone(),
        },
        secret_ends: field(app.secret_ends()),
    }
}
