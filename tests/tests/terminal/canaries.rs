//! Canaries: what the command was given in secret is searched for in its memory while it waits, in its environment, and
//! in what a crash would leave behind.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use entra::ClientCertificate;
use journeys::memory::{Found, Wanted, search};
use journeys::program;
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use practice::{App, At, Fault, Options, Practice, RetryAfter};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use tokio::runtime::Runtime;

const PASSWORD: &str = "canary-password-7%Xq";

/// A pretend Microsoft whose API asks for a long pause: the command has got its token by then, and used it.
struct House {
    practice: Practice,
    domain: String,
    folder: tempfile::TempDir,
    _runtime: Runtime,
}

impl House {
    fn with(options: Options) -> House {
        let runtime = Runtime::new().unwrap();
        let practice = runtime.block_on(Practice::start(Options { consented: true, ..options })).unwrap();
        let tenants = practice.tenants();
        let tenant = tenants.into_iter().find(|tenant| tenant.story == "grants_everything").unwrap();
        let pause = Fault::Throttled { retry_after: Some(RetryAfter::Seconds(600)) };
        practice.fault(&tenant.tenant_id, At::Api, pause);
        House { practice, domain: tenant.domain, folder: tempfile::tempdir().unwrap(), _runtime: runtime }
    }

    fn app(&self) -> App {
        self.practice.app()
    }

    fn check(&self, more: &[&str]) -> Command {
        // A core file is written, if at all, into the folder in which a program runs.
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -c unlimited; exec \"$@\"", "sh"]).arg(program("consentry"));
        command.args([
            "check",
            "--watch",
            "3600",
            "--tenant",
            &self.domain,
            "--client-id",
            &self.app().client_id,
        ]);
        command.args(["--authority", self.practice.authority(), "--api-base", self.practice.api_base()]);
        if let Some(pem) = self.practice.ca_pem() {
            let file = self.folder.path().join("ca.pem");
            fs::write(&file, pem).unwrap();
            command.arg("--ca-file").arg(file);
        }
        command.args(more).env_clear().env("LC_ALL", "C.UTF-8").current_dir(self.folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        command
    }
}

/// A check that sits a pause out; it ends with the value.
struct Waiting(Child);

impl Waiting {
    fn of(mut command: Command, stdin: &str) -> Waiting {
        let mut child = command.spawn().unwrap();
        drop(child.stdin.take().unwrap().write_all(stdin.as_bytes()));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let waits = lines.any(|line| line.contains("Next test in 600 seconds"));
        assert!(waits, "the check waits before it tests again");
        Waiting(child)
    }

    /// What is found once it has come to rest: connections close a moment after the pause has begun. `None` where only
    /// root may look.
    fn holds(&self, wanted: &[Wanted], expected: usize) -> Option<Vec<Found>> {
        for _ in 0..20 {
            match search(self.0.id(), wanted) {
                Ok(found) if found.len() == expected => return Some(found),
                Ok(_) => {}
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
                    eprintln!(
                        "Only root may look into the command: left to `tests/memory`, which looks into itself."
                    );
                    return None;
                }
            }
        }
        Some(search(self.0.id(), wanted).unwrap())
    }

    fn file(&self, name: &str) -> std::io::Result<String> {
        fs::read(format!("/proc/{}/{name}", self.0.id()))
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn shapes(secret: &str) -> [Wanted; 3] {
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    assert_ne!(form, secret);
    // A half that was left over tells as well.
    [secret, &form, &secret[secret.len() / 2..]].map(|shape| Wanted::new(shape.as_bytes()))
}

#[test]
fn between_two_tests_the_secret_is_in_memory_once_and_the_token_not_at_all() {
    for (https, in_environment) in [(false, false), (false, true), (true, false), (true, true)] {
        let house = House::with(Options { https, ..Options::default() });
        let secret = house.app().secret;
        let waiting = if in_environment {
            let mut command = house.check(&[]);
            command.env("CONSENTRY_SECRET", &secret);
            Waiting::of(command, "")
        } else {
            Waiting::of(house.check(&["--secret-stdin"]), &secret)
        };
        // Whole, and its own second half.
        if let Some(found) = waiting.holds(&shapes(&secret), 2) {
            let which: Vec<_> = found.iter().map(|one| one.which).collect();
            assert_eq!(which, [Some(0), Some(2)], "https {https}, environment {in_environment}: {found:x?}");
        }
        // Nobody but root may read it; and root finds nothing there.
        assert!(!waiting.file("environ").unwrap_or_default().contains(&secret));
        assert!(!waiting.file("cmdline").unwrap().contains(&secret));
    }
}

#[test]
fn of_a_certificate_neither_password_nor_file_nor_assertion_stays_in_memory() {
    let house = House::with(Options::default());
    let (file, der) = exported(house.folder.path());
    let read = ClientCertificate::parse(&fs::read(&file).unwrap(), Some(&PASSWORD.into())).unwrap();
    house.practice.trust_certificate(read.public_der()).unwrap();
    let check = house.check(&["--certificate", file.to_str().unwrap(), "--certificate-password-stdin"]);
    let waiting = Waiting::of(check, PASSWORD);
    // A stretch from the middle of a prime; the key itself lies in AWS-LC's memory, in another form.
    let of_the_key = Wanted::new(&der[700..740]);
    if let Some(found) = waiting.holds(&[Wanted::new(PASSWORD.as_bytes()), of_the_key], 0) {
        assert_eq!(found, []);
    }
}

#[test]
fn a_crash_leaves_no_memory_in_a_file() {
    let house = House::with(Options::default());
    let mut waiting = Waiting::of(house.check(&["--secret-stdin"]), &house.app().secret);
    let limits = waiting.file("limits").unwrap();
    let limit = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(limit.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{limits}");
    assert_eq!(waiting.file("coredump_filter").unwrap().trim_start_matches('0').trim(), "");

    let crash = |pid: &str| Command::new("sh").args(["-c", &format!("kill -ABRT {pid}")]).status().unwrap();
    assert!(crash(&waiting.0.id().to_string()).success());
    let crashed = waiting.0.wait().unwrap();
    assert_eq!((crashed.signal(), crashed.core_dumped()), (Some(6), false));
    assert_eq!(files(house.folder.path()), [""; 0]);

    // The same of a program that forbids nothing, where this system writes core files at all.
    let folder = tempfile::tempdir().unwrap();
    let mut other = Command::new("sh");
    other.args(["-c", "ulimit -c unlimited; kill -ABRT $$"]).current_dir(folder.path());
    if !other.status().unwrap().core_dumped() {
        eprintln!("This system writes no core files: that the command leaves none shows nothing here.");
    }
}

/// As Windows exports it, and the key inside.
fn exported(folder: &Path) -> (std::path::PathBuf, Vec<u8>) {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap();
    let certificate = Certificate::from_der(certificate.der()).unwrap();
    let chain = PrivateKeyChain::new("1", PrivateKey::from_der(key.serialized_der()).unwrap(), [certificate]);
    let mut store = KeyStore::new();
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
    let file = folder.join("app.pfx");
    fs::write(&file, store.writer(PASSWORD).write().unwrap()).unwrap();
    (file, key.serialized_der().to_vec())
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}
