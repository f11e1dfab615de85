//! A server that hides things in its words: escapes of terminals, marks that turn text around, letters that nobody sees.
//! None reaches the terminal, a report or JSON.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    thread,
};

use serde_json::{Value, json};

use crate::house::{CLIENT, Run, consentry, run};

const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
/// One of each kind.
const HIDDEN: &str = "\u{1b}[31m\u{9b}2J\u{7}\u{202e}\u{2066}\u{200b}\u{ad}\u{feff}\u{3164}\u{e0041}\u{fff9}\u{2028}\u{e000}\u{34f}x";

fn hiding(text: &str) -> String {
    format!("{text}{HIDDEN}{text}")
}

/// Answers like Microsoft, and hides something in each text.
fn server(refuses: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let own = origin.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let own = own.clone();
            thread::spawn(move || answer(stream, &own, refuses));
        }
    });
    origin
}

fn answer(mut stream: TcpStream, origin: &str, refuses: bool) {
    let mut head = [0; 4096];
    let length = stream.read(&mut head).unwrap_or_default();
    let head = String::from_utf8_lossy(&head[..length]).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default();
    let (status, body) = if path.contains("openid-configuration") {
        (200, discovery(origin))
    } else if path.ends_with("/token") && refuses {
        (401, refusal())
    } else if path.ends_with("/token") {
        (200, json!({"token_type": "Bearer", "expires_in": 3599, "access_token": token()}))
    } else if path.ends_with("/keys") {
        (200, json!({"keys": []}))
    } else {
        let message = hiding("Missing application roles.");
        (403, json!({"error": {"code": hiding("Forbidden"), "message": message, "target": HIDDEN}}))
    };
    let body = body.to_string();
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n");
    drop(stream.write_all(format!("{head}connection: close\r\n\r\n{body}").as_bytes()));
}

fn discovery(origin: &str) -> Value {
    json!({"issuer": format!("{origin}/{TENANT}/v2.0{HIDDEN}"),
        "token_endpoint": format!("{origin}/{TENANT}/oauth2/v2.0/token"), "tenant_region_scope": hiding("EU")})
}

fn refusal() -> Value {
    json!({"error": hiding("invalid_client"), "error_description": hiding("AADSTS7000999: No."), "suberror": HIDDEN,
        "trace_id": hiding("t"), "correlation_id": hiding("c"), "timestamp": hiding("2026-11-21 01:02:03Z")})
}

/// For this tenant and this app, with a role too many.
fn token() -> String {
    let claims = json!({"aud": "https://api.security.microsoft.com", "iss": format!("https://sts.windows.net/{TENANT}/"),
        "appid": CLIENT, "tid": TENANT, "roles": ["Incident.Read.All", hiding("Other")], "exp": 4_102_444_800_i64,
        "ver": hiding("1.0")});
    let part = |value: &Value| base64_url(value.to_string().as_bytes());
    format!("{}.{}.c2ln", part(&json!({"alg": "RS256", "kid": hiding("k")})), part(&claims))
}

fn base64_url(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            (0..3).fold(0, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or_default()));
        (0..=chunk.len()).for_each(|at| text.push(char::from(DIGITS[(bits >> (18 - 6 * at)) as usize & 63])));
    }
    text
}

/// Nothing but line ends is hidden in it.
fn shows_everything(what: &str, text: &str) {
    for line in text.lines() {
        assert_eq!(entra::visible(line), line, "{what}");
    }
}

fn shows_all_members(what: &str, value: &Value) {
    match value {
        Value::String(text) => shows_everything(what, text),
        Value::Array(list) => list.iter().for_each(|one| shows_all_members(what, one)),
        Value::Object(object) => object.iter().for_each(|(name, one)| shows_all_members(name, one)),
        _ => {}
    }
}

fn told(arguments: &[&str], origin: &str, stdin: &str) -> Run {
    let mut command = consentry(arguments);
    command.args(["--authority", origin, "--api-base", origin]);
    run(command, stdin)
}

#[test]
fn what_a_server_hides_is_named_in_the_terminal_in_json_and_in_each_report() {
    for refuses in [true, false] {
        let origin = server(refuses);
        let check = ["check", "--client-id", CLIENT, "--tenant", TENANT, "--secret-stdin"];
        let plain = told(&check, &origin, "x");
        shows_everything("terminal", &(plain.out.clone() + &plain.err));
        assert!(plain.out.contains("[U+001B][31m[U+009B]2J[U+0007 +"), "{}", plain.out);
        let document = told(&[&check[..], &["--json"]].concat(), &origin, "x");
        shows_all_members("check --json", &document.json());
        for kind in ["html", "txt", "json"] {
            let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("hidden-{refuses}.{kind}"));
            drop(fs::remove_file(&file));
            told(&[&check[..], &["--report", file.to_str().unwrap()]].concat(), &origin, "x");
            let written = fs::read_to_string(&file).unwrap();
            match kind {
                "json" => shows_all_members(kind, &serde_json::from_str(&written).unwrap()),
                _ => shows_everything(kind, &written),
            }
        }
    }
}

#[test]
fn what_a_server_hides_is_named_where_a_tenant_is_looked_up() {
    let origin = server(false);
    let plain = told(&["tenant", TENANT], &origin, "");
    shows_everything("tenant", &(plain.out.clone() + &plain.err));
    assert!(plain.out.contains("EU[U+001B]"), "{}", plain.out);
    shows_all_members("tenant --json", &told(&["tenant", TENANT, "--json"], &origin, "").json());
}

#[test]
fn what_a_pasted_text_hides_in_escapes_is_named() {
    let escaped =
        |text: &str| -> String { text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect() };
    let error = format!(
        "{{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000222: {}\",\"trace_id\":\"{}\"}}",
        escaped(HIDDEN),
        escaped(HIDDEN)
    );
    let reply = format!(
        "http://localhost/consent?error=x&state=s1&error_description=AADSTS65004%3A{}",
        HIDDEN.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>()
    );
    for text in [error, reply, format!("Authorization: Bearer {}", token())] {
        let plain = run(consentry(&["explain"]), &text);
        shows_everything("explain", &(plain.out.clone() + &plain.err));
        assert!(plain.out.contains("[U+001B]"), "{}", plain.out);
        shows_all_members("explain --json", &run(consentry(&["explain", "--json"]), &text).json());
    }
}
