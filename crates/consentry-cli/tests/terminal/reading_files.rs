//! Files that an option names: files and nothing else, unless a shell gives a pipe; of bounded size, and Ctrl-C is heard.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, Command},
    time::{Duration, Instant},
};

use crate::{
    certificates::made,
    house::{CLIENT, House, Run, consentry, run, say},
};

/// Nothing waits this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(30);

const CHECK: [&str; 6] = ["check", "--json", "--client-id", CLIENT, "--tenant", "contoso.com"];

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("files-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    folder
}

/// With an option for each of the ways in which a file is read.
fn readings(file: &str) -> [Run; 3] {
    let certificate = [&CHECK[..], &["--certificate", file]].concat();
    [certificate, vec!["tenant", "contoso.com", "--json", "--ca-file", file], vec!["explain", "--json", file]]
        .map(|arguments| say(&arguments))
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let pipe = folder().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe.to_str().unwrap(), folder().to_str().unwrap(), "/dev/zero", "/dev/tty"] {
        for told in readings(path) {
            assert_eq!(
                (told.code, &told.json()["problem"]["code"]),
                (Some(2), &"file-not-a-file".into()),
                "{told:?}"
            );
            assert!(told.err.contains(&format!("{path} is not a file.")), "{told:?}");
        }
    }
}

#[test]
fn no_file_is_read_without_end() {
    let large = folder().join("large");
    fs::write(&large, "x".repeat(3 << 20)).unwrap();
    let [certificate, roots, explained] = readings(large.to_str().unwrap());
    assert_eq!(certificate.json()["problem"]["code"], "certificate-too-large");
    assert_eq!(roots.json()["problem"]["code"], "file-too-large");
    assert!(roots.err.contains("the limit is 1024 KiB"), "{roots:?}");
    assert_eq!(explained.json()["kind"], "unknown");
}

#[test]
fn a_shell_may_give_a_certificate_through_a_pipe() {
    let house = House::consented();
    let (file, public) = made("piped");
    house.upload(&public);
    let tenant = house.domain("grants_everything");
    for given in ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"] {
        let mut command = consentry(&["check", "--json", "--client-id", CLIENT, "--tenant", &tenant]);
        command.args(house.addresses()).args(["--certificate", given]);
        assert_eq!(run(command, &fs::read_to_string(&file).unwrap()).cause(), "verified", "{given}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_that_nobody_fills_ends_with_the_first_signal() {
    for signal in [2, 15] {
        for more in [&["--certificate", "/dev/stdin"], &["--ca-file", "/dev/stdin"]] {
            let mut child = consentry(&[&CHECK[..], &more[..]].concat()).spawn().unwrap();
            until(|| hears(&child, signal).then_some(()));
            let sent = Command::new("sh").args(["-c", &format!("kill -{signal} {}", child.id())]).status();
            assert!(sent.unwrap().success());
            let ended = until(|| child.try_wait().unwrap());
            assert_eq!(ended.code(), Some(130), "signal {signal}, {more:?}");
        }
    }
}

/// Whether the program has put something of its own in the place of what a signal does by itself.
fn hears(child: &Child, signal: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap();
    u64::from_str_radix(caught.trim(), 16).unwrap() >> (signal - 1) & 1 == 1
}

fn until<T>(mut what: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(there) = what() {
            return there;
        }
        assert!(start.elapsed() < PATIENCE, "it does not come");
        std::thread::yield_now();
    }
}
