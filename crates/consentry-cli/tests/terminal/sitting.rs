//! A person at the terminal: questions that only a person is asked.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    os::unix::fs::PermissionsExt,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// The command in a terminal of its own: `script` comes with every Debian.
struct Sitting {
    child: Child,
    typed: ChildStdin,
    seen: BufReader<ChildStdout>,
}

impl Sitting {
    fn down(arguments: &str, change: impl FnOnce(&mut Command)) -> Sitting {
        // A question that never comes ends in a failure, not in silence.
        let command = "stty cols 100 rows 50; exec timeout --foreground 60";
        let command = format!("{command} '{}' {arguments}", env!("CARGO_BIN_EXE_consentry"));
        let mut script = Command::new("script");
        script.args(["--quiet", "--return", "--command", &command, "/dev/null"]);
        script.env_clear().env("LC_ALL", "C.UTF-8").env("NO_COLOR", "1").env("SHELL", "/bin/sh");
        script.env("PATH", std::env::var_os("PATH").unwrap());
        script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        change(&mut script);
        let mut child = script.spawn().unwrap();
        let (typed, seen) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Sitting { child, typed, seen }
    }

    /// Reads on until a question ends like this, and answers it. What was read comes back.
    fn asked(&mut self, question: &str, answer: &str) -> String {
        let mut read = Vec::new();
        while !read.ends_with(question.as_bytes()) {
            let before = read.len();
            self.seen.by_ref().take(1).read_to_end(&mut read).unwrap();
            assert!(read.len() > before, "{question} was not asked: {}", String::from_utf8_lossy(&read));
        }
        writeln!(self.typed, "{answer}").unwrap();
        String::from_utf8_lossy(&read).into_owned()
    }

    fn up(mut self) -> (Option<i32>, String) {
        let rest = self.seen.by_ref().lines().map_while(Result::ok).collect::<Vec<_>>().join("\n");
        (self.child.wait().unwrap().code(), rest)
    }
}

#[test]
fn a_person_may_open_the_link_in_a_browser_and_take_a_sample_along() {
    let folder = tempfile::tempdir().unwrap();
    let (opener, opened) = (folder.path().join("xdg-open"), folder.path().join("opened"));
    // Written elsewhere and moved: half a line is never read.
    let text = "#!/bin/sh\nenv >'{0}.env'\nprintf %s \"$1\" >'{0}.new'\nmv '{0}.new' '{0}'\n";
    let text = text.replace("{0}", opened.to_str().unwrap());
    fs::write(&opener, text).unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    let mut sitting = Sitting::down("onboard --practice", |command| {
        let path = std::env::var("PATH").unwrap();
        command.env("CONSENTRY_SECRET", "canary-of-the-environment");
        command.env("DISPLAY", ":1").env("PATH", format!("{}:{path}", folder.path().display()));
    });
    sitting.asked("[defender-xdr]: ", "");
    sitting.asked("[Incident.Read.All]: ", "");
    sitting.asked("[fabrikambikes.example]: ", "");
    let shown = sitting.asked("(y/n) [y]: ", "");
    let link = shown.lines().map(str::trim).find(|line| line.contains("/v2.0/adminconsent?")).unwrap();
    while !opened.exists() {
        std::thread::yield_now();
    }
    assert_eq!(fs::read_to_string(&opened).unwrap(), link);
    let inherited = fs::read_to_string(opened.with_extension("env")).unwrap();
    assert!(inherited.contains("DISPLAY=:1") && !inherited.contains("CONSENTRY_SECRET"), "{inherited}");
    sitting.asked("> ", "");
    let handed_over = sitting.asked("press Enter to finish: ", "python");
    assert!(handed_over.contains("7/7 Hand over the values for fabrikambikes.example"), "{handed_over}");
    let sample = sitting.asked("press Enter to finish: ", "");
    assert!(sample.contains("#!/usr/bin/env python3") && !sample.contains("practice~"), "{sample}");
    assert_eq!(sitting.up(), (Some(0), String::new()));
}

/// Practises with a customer up to the test's verdict, and on to a question.
fn practised_with(customer: &str, question: &str, answer: &str) -> (Sitting, String) {
    let mut sitting = Sitting::down("onboard --practice", |_| {});
    sitting.asked("[defender-xdr]: ", "");
    sitting.asked("[Incident.Read.All]: ", "");
    sitting.asked("[fabrikambikes.example]: ", customer);
    sitting.asked("> ", "");
    let told = sitting.asked(question, answer);
    (sitting, told)
}

fn domain(story: &str) -> String {
    crate::house::House::open().domain(story)
}

#[test]
fn a_person_may_do_at_once_what_the_verdict_leads_to() {
    let (mut sitting, told) = practised_with(&domain("secret_wrong"), "test again? (y/n) [n]: ", "y");
    assert!(told.contains("AADSTS7000215") && told.contains("6/7"), "{told}");
    let again = sitting.asked("Client secret: ", "another~secret.0123456789-abcdefghijklm");
    assert!(!again.contains("4/7") && !again.contains("5/7"), "only the secret is asked again: {again}");
    let told = sitting.asked("test again? (y/n) [n]: ", "");
    assert!(told.contains("6/7"), "{told}");
    assert_eq!(sitting.up().0, Some(3));
}

#[test]
fn a_test_that_is_asked_to_pause_is_made_again_by_itself() {
    let (sitting, told) = practised_with(&domain("throttles"), "press Enter to finish: ", "");
    assert!(told.contains("\u{2026} ") && told.contains("is connected"), "{told}");
    assert_eq!(sitting.up().0, Some(0));
}

#[test]
fn a_browser_that_does_not_start_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    // Each program that is tried ends as xdg-open does where there is no browser.
    for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview", "x-www-browser"] {
        let program = folder.path().join(name);
        fs::write(&program, "#!/bin/sh\nexit 3\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut sitting = Sitting::down("onboard --practice", |command| {
        let path = std::env::var("PATH").unwrap();
        command.env("DISPLAY", ":1").env("PATH", format!("{}:{path}", folder.path().display()));
    });
    sitting.asked("[defender-xdr]: ", "");
    sitting.asked("[Incident.Read.All]: ", "");
    sitting.asked("[fabrikambikes.example]: ", "");
    sitting.asked("(y/n) [y]: ", "y");
    sitting.asked("The browser could not be opened. Copy the link instead.", "");
    sitting.asked("press Enter to finish: ", "");
    assert_eq!(sitting.up().0, Some(0));
}

#[test]
fn a_person_is_asked_before_a_secret_goes_to_others_than_microsoft() {
    let command = "check --client-id 9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35 --tenant a.example \
                   --authority https://login.example --proxy http://127.0.0.1:9";
    for no in ["", "n", "yes please"] {
        let mut sitting = Sitting::down(command, |_| {});
        let asked = sitting.asked("(y/n) [n]: ", no);
        assert!(asked.contains("sent to login.example, which is not Microsoft"), "{asked}");
        let (code, rest) = sitting.up();
        assert_eq!(code, Some(2), "{rest}");
        assert!(rest.contains("so nothing was sent"), "{rest}");
    }
    let mut sitting = Sitting::down(command, |_| {});
    sitting.asked("(y/n) [n]: ", "y");
    sitting.asked("(not shown): ", "canary~secret.0123456789-abcdefghijklmno");
    let (code, rest) = sitting.up();
    assert_eq!(code, Some(4), "{rest}");
    assert!(!rest.contains("canary"), "{rest}");
}

#[test]
fn a_person_is_asked_before_a_file_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thanks.html");
    fs::write(&file, "precious").unwrap();
    let command = format!("landing-page --app-name Watch --out {}", file.display());
    let mut sitting = Sitting::down(&command, |_| {});
    sitting.asked("already exists. Replace it? (y/n) [n]: ", "");
    assert_eq!(sitting.up().0, Some(2));
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
    let mut sitting = Sitting::down(&command, |_| {});
    sitting.asked("already exists. Replace it? (y/n) [n]: ", "y");
    assert_eq!(sitting.up().0, Some(0));
    assert!(fs::read_to_string(&file).unwrap().contains("Watch"));
}

#[test]
fn what_cannot_be_read_is_asked_again_and_no_browser_is_offered_where_there_is_none() {
    let mut sitting = Sitting::down("onboard --practice", |_| {});
    sitting.asked("[defender-xdr]: ", "9");
    let again = sitting.asked("[defender-xdr]: ", "1");
    assert!(again.contains("defender-xdr, defender-endpoint, graph"), "{again}");
    sitting.asked("[Incident.Read.All]: ", "Machine.Isolate");
    let again = sitting.asked("[Incident.Read.All]: ", "");
    assert!(again.contains("Machine.Isolate is not a permission of this API."), "{again}");
    sitting.asked("[fabrikambikes.example]: ", "nobody.example");
    sitting.asked("[fabrikambikes.example]: ", "2");
    let link = sitting.asked("> ", "ABC-DEF");
    assert!(!link.contains("(y/n)"));
    let again = sitting.asked("> ", "https://contoso.example/?nothing");
    assert!(again.contains("This code does not belong to the request shown here."), "{again}");
    let again = sitting.asked("> ", "");
    assert!(again.contains("not a web address with an answer in it"), "{again}");
    let (code, rest) = sitting.up();
    assert_eq!(code, Some(1), "{rest}");
}
