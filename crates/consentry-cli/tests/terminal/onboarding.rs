//! `onboard`: the whole way, by itself in practice, and with answers line by line.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Stdio,
};

use crate::house::{CLIENT, House, consentry};

#[test]
fn practice_without_a_terminal_ends_in_the_verdict() {
    let mut command = consentry(&["onboard", "--practice"]);
    command.stdin(Stdio::null());
    let told = crate::house::Run::of(&command.output().unwrap());
    assert_eq!(told.code, Some(0), "{told:?}");
    for said in [
        "1/7 ",
        "5/7 ",
        "The admin of fabrikambikes.example has given consent",
        "✓ The API responds",
        "7/7 Hand over the values for fabrikambikes.example",
        "/oauth2/v2.0/token\n",
    ] {
        assert!(told.out.contains(said), "{said}");
    }
    assert!(told.out.contains("\nfabrikambikes.example is connected\n"));
    assert!(!told.out.contains("practice~") && !told.err.contains("practice~"));
}

#[test]
fn practice_opens_no_page_elsewhere_and_reads_its_answer_here() {
    // Whoever asks for the page asks the proxy, and nobody listens there.
    let mut command =
        consentry(&["onboard", "--practice", "--redirect-uri", "https://contoso.example/thanks"]);
    command.env("https_proxy", "http://127.0.0.1:9").stdin(Stdio::null());
    let told = crate::house::Run::of(&command.output().unwrap());
    assert_eq!(told.code, Some(0), "{told:?}");
    for said in [
        "redirect_uri=https%3A%2F%2Fcontoso.example%2Fthanks",
        "the page at contoso.example is not opened",
        "The admin of fabrikambikes.example has given consent",
        "\nfabrikambikes.example is connected\n",
    ] {
        assert!(told.out.contains(said), "{said}: {}", told.out);
    }
}

#[test]
fn practice_asks_nobody_about_addresses_that_it_does_not_use() {
    let mut command = consentry(&["onboard", "--practice", "--authority", "https://login.example"]);
    command.stdin(Stdio::null());
    let told = crate::house::Run::of(&command.output().unwrap());
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    assert!(!told.out.contains("login.example"));
}

#[test]
fn practice_goes_past_the_networks_proxy() {
    let mut command = consentry(&["onboard", "--practice"]);
    // Port 9 is not listened to.
    command
        .env("http_proxy", "http://127.0.0.1:9")
        .env("ALL_PROXY", "http://127.0.0.1:9")
        .stdin(Stdio::null());
    assert_eq!(command.output().unwrap().status.code(), Some(0));
}

#[test]
fn answers_may_come_line_by_line_and_the_answer_as_a_pasted_address() {
    let house = House::open();
    let app = house.app();
    let mut command = consentry(&["onboard"]);
    command.args(house.addresses()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut answers = child.stdin.take().unwrap();
    let (home, secret) = (&app.home_tenant_id, &app.secret);
    write!(answers, "1\n2\nIncident Watch\n{CLIENT}\n{home}\n{secret}\nmia@fabrikambikes.example\n").unwrap();

    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let link = lines.find(|line| line.contains("/v2.0/adminconsent?")).unwrap();
    writeln!(answers, "{}", address_after_accepting(&link)).unwrap();
    let rest: Vec<_> = lines.collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:#?}");
    assert!(rest.iter().any(|line| line == "fabrikambikes.example is connected"), "{rest:#?}");
    assert!(rest.iter().any(|line| line.contains(&format!("consentry check --client-id {CLIENT}"))));
    assert!(!rest.iter().any(|line| line.contains(secret)));
}

#[test]
fn an_app_for_the_own_organisation_has_one_step_less_and_no_customer() {
    let mut command = consentry(&["onboard", "--practice", "--own-organisation"]);
    command.stdin(Stdio::null());
    let told = crate::house::Run::of(&command.output().unwrap());
    assert_eq!(told.code, Some(0), "{told:?}");
    for said in [
        "1/6 ",
        "4/6 Consent in your own organisation",
        "5/6 Test the connection to your own organisation",
        "6/6 Copy the values\n",
    ] {
        assert!(told.out.contains(said), "{said}: {}", told.out);
    }
    assert!(!told.out.contains("/7") && !told.out.to_lowercase().contains("customer"), "{}", told.out);
}

#[test]
fn a_code_read_back_from_the_partners_page_is_an_answer() {
    let house = House::open();
    let app = house.app();
    let mut command = consentry(&["onboard", "--redirect-uri", "https://contoso.example/thanks"]);
    command.args(house.addresses()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut answers = child.stdin.take().unwrap();
    let (home, secret) = (&app.home_tenant_id, &app.secret);
    write!(answers, "1\n2\nIncident Watch\n{CLIENT}\n{home}\n{secret}\nfabrikambikes.example\n").unwrap();

    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let registered = lines.find(|line| line.contains("https://contoso.example/thanks")).unwrap();
    assert!(registered.contains("http://localhost/consent · https://contoso.example/thanks"), "{registered}");
    let link = lines.find(|line| line.contains("/v2.0/adminconsent?")).unwrap();
    let answer = address_after_accepting(&link);
    assert!(answer.starts_with("https://contoso.example/thanks?"), "{answer}");
    writeln!(answers, "{}", code_on_the_page(&answer)).unwrap();
    drop(answers);
    let rest: Vec<_> = lines.collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:#?}");
    assert!(rest.iter().any(|line| line.ends_with("The admin of fabrikambikes.example has given consent")));
    assert!(rest.iter().any(|line| line == "fabrikambikes.example is connected"), "{rest:#?}");
}

#[test]
fn the_request_that_is_shown_can_be_sent_as_the_same_request() {
    let house = House::open();
    let app = house.app();
    let mut command = consentry(&["onboard"]);
    command.args(house.addresses()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let (home, secret) = (&app.home_tenant_id, &app.secret);
    let mut answers = child.stdin.take().unwrap();
    write!(answers, "1\n2\nMia's $(touch x)\n{CLIENT}\n{home}\n{secret}\nfabrikambikes.example\n").unwrap();
    drop(answers);
    let told = crate::house::Run::of(&child.wait_with_output().unwrap());
    let offered = told.out.lines().find(|line| line.trim_start().starts_with("consentry mail ")).unwrap();
    // A state may begin with a hyphen.
    assert!(offered.contains(" --state="), "{offered}");
    let words = told.out.lines().find_map(|line| line.split_once("Name of this request: ")).unwrap().1;
    let read_out = "Read this out when the admin calls: ";
    let read_out = told.out.lines().find_map(|line| line.split_once(read_out)).unwrap().1;
    assert!(read_out.ends_with(&format!(" · {}", &CLIENT[..8])), "{read_out}");
    assert!(told.out.contains("Read it out yourself"), "{}", told.out);

    let shell =
        offered.trim().replace("consentry mail", "\"$CONSENTRY\" mail").replace(" --out request.eml", "");
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &shell]).env("CONSENTRY", env!("CARGO_BIN_EXE_consentry")).env("LC_ALL", "C.UTF-8");
    let mail = crate::house::Run::of(&command.output().unwrap());
    assert_eq!(mail.code, Some(0), "{mail:?}");
    assert!(mail.out.contains(words) && mail.out.contains("Mia's $(touch x)"), "{}", mail.out);
}

#[test]
fn a_page_that_only_this_computer_can_open_is_refused() {
    let told = crate::house::say(&["onboard", "--redirect-uri", "http://localhost/thanks", "--json"]);
    assert_eq!((told.code, told.json()["problem"]["code"].as_str()), (Some(2), Some("landing-page-here")));
}

#[test]
fn a_script_is_not_asked_twice() {
    let mut child = consentry(&["onboard"]).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"1\nMachine.Isolate\n").unwrap();
    let told = crate::house::Run::of(&child.wait_with_output().unwrap());
    assert_eq!(told.code, Some(2));
    assert!(told.err.contains("Machine.Isolate is not a permission of this API."), "{}", told.err);
}

/// Accepts on the pretend page and does not go where it leads, as on another computer.
fn address_after_accepting(link: &str) -> String {
    let (host, path) = link.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let path = path.replace("adminconsent?", "adminconsent/answer?");
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 13\r\nConnection: close\r\n\r\nanswer=accept"
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    let location = reply.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
    location.trim().to_owned()
}

/// What the partner's page works out from the address it was opened with.
fn code_on_the_page(address: &str) -> String {
    let said = |name: &str| {
        let start = address.find(&format!("{name}=")).unwrap() + name.len() + 1;
        address[start..].split('&').next().unwrap().to_owned()
    };
    let state = entra::ConsentState::given(&said("state")).unwrap();
    let tenant = entra::TenantId::parse(&said("tenant")).unwrap();
    onboarding::ReadBackCode::accepted(&state, tenant).to_string()
}
