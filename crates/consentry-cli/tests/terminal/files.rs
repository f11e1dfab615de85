//! Files that are written: whole, for their owner alone, and over nothing that nobody wants replaced.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    process::{Command, Stdio},
};

use crate::house::{CLIENT, House, Run, consentry, run};

/// A command with a file behind one option, under a umask that takes nothing away.
fn written(arguments: &[&str], option: &str, file: &Path) -> Run {
    let mut shell = Command::new("sh");
    shell.args(["-c", "umask 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_consentry")]).args(arguments);
    shell.arg(option).arg(file).env_clear().env("LC_ALL", "C.UTF-8");
    shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    run(shell, "")
}

/// Each command that writes a document, and the option that names its file.
fn commands() -> Vec<(Vec<&'static str>, &'static str)> {
    let link = vec!["link", "--json", "--client-id", CLIENT, "--tenant", "contoso.com"];
    let asked = |command| {
        vec![command, "--json", "--client-id", CLIENT, "--tenant", "contoso.com", "--app-name", "Watch"]
    };
    vec![
        (asked("mail"), "--out"),
        (asked("sheet"), "--out"),
        (vec!["landing-page", "--json", "--app-name", "Watch"], "--out"),
        (link.clone(), "--svg"),
        (link, "--png"),
    ]
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

fn code(told: &Run) -> String {
    told.json()["problem"]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_document_is_for_its_owner_alone_and_replaces_nothing_unasked() {
    for (arguments, option) in commands() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("request");
        assert_eq!(written(&arguments, option, &file).code, Some(0), "{arguments:?}");
        assert_eq!(mode(&file), 0o600, "{arguments:?}");

        fs::write(&file, "precious").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let told = written(&arguments, option, &file);
        assert_eq!((told.code, code(&told).as_str()), (Some(2), "file-exists"), "{told:?}");
        assert_eq!(told.json()["problem"]["option"], option);
        assert_eq!(fs::read_to_string(&file).unwrap(), "precious");

        for word in ["--force", "--yes"] {
            let told = written(&[&arguments[..], &[word]].concat(), option, &file);
            assert_eq!(told.code, Some(0), "{told:?}");
            assert_ne!(fs::read(&file).unwrap(), b"precious");
            assert_eq!(mode(&file), 0o600, "also where another was more open");
            fs::write(&file, "precious").unwrap();
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing lies beside it");
    }
}

#[test]
fn a_report_is_for_its_owner_alone_and_its_place_is_looked_at_before_the_test() {
    let house = House::consented();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.json");
    let report = ["--report", file.to_str().unwrap()];
    assert_eq!(house.check("fabrikambikes.example", &report).code, Some(0));
    assert_eq!(mode(&file), 0o600);
    let document: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(document["not_microsoft"], house.check("fabrikambikes.example", &[]).json()["not_microsoft"]);
    let told = house.check("fabrikambikes.example", &report);
    assert_eq!((told.code, code(&told).as_str()), (Some(2), "file-exists"));
    assert!(told.json()["checks"].is_null(), "no test was made");
    assert_eq!(house.check("fabrikambikes.example", &[&report[..], &["--force"]].concat()).code, Some(0));
}

#[test]
fn a_manual_page_is_for_everybody_and_replaces_nothing_unasked_either() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(written(&["man", "--json"], "--out", folder.path()).code, Some(0));
    assert_eq!(mode(&folder.path().join("consentry.1")), 0o666, "less the umask");
    let told = written(&["man", "--json"], "--out", folder.path());
    assert_eq!((told.code, code(&told).as_str()), (Some(2), "file-exists"));
    assert_eq!(written(&["man", "--json", "--force"], "--out", folder.path()).code, Some(0));
}

#[test]
fn what_is_no_file_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("precious"), "precious").unwrap();
    symlink(at("precious"), at("link")).unwrap();
    symlink(at("nothing"), at("dangling")).unwrap();
    fs::create_dir(at("folder")).unwrap();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    for (arguments, option) in commands() {
        for (file, found) in [
            (at("link"), "file-is-link"),
            (at("dangling"), "file-is-link"),
            (at("folder"), "file-is-folder"),
            (at("pipe"), "file-is-device"),
            ("/dev/null".into(), "file-is-device"),
            (at("precious/x"), "file-not-usable"),
            (at("none/x"), "file-not-found"),
        ] {
            let told = written(&[&arguments[..], &["--force"]].concat(), option, &file);
            assert_eq!((told.code, code(&told).as_str()), (Some(2), found), "{told:?}");
        }
    }
    assert_eq!(fs::read_to_string(at("precious")).unwrap(), "precious");
    assert!(!at("nothing").exists() && at("link").is_symlink());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 5);
}

#[test]
fn of_two_pictures_both_are_written_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let picture = |svg: &Path, png: &Path| {
        let mut command = consentry(&["link", "--json", "--client-id", CLIENT, "--tenant", "contoso.com"]);
        command.arg("--svg").arg(svg).arg("--png").arg(png);
        run(command, "")
    };
    let none = || fs::read_dir(folder.path()).unwrap().count() == 0;
    let told = picture(&at("a.svg"), Path::new("/no/such/folder/a.png"));
    assert_eq!((told.code, &told.json()["problem"]["option"]), (Some(2), &"--png".into()));
    assert!(none());
    for same in [at("same"), folder.path().join("../").join(folder.path().file_name().unwrap()).join("same")]
    {
        let told = picture(&at("same"), &same);
        assert_eq!((told.code, none()), (Some(2), true), "{told:?}");
    }
    assert_eq!(picture(&at("a.svg"), &at("a.png")).code, Some(0));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}
