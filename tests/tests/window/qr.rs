//! The QR code as a phone's camera meets it: decoded from pictures of the real window.

use std::fs;
use std::process::Command;

use crate::admin::link;
use crate::desk::Look;
use crate::story::story;
use crate::way::to_consent;

#[test]
fn the_code_says_the_link_in_light() {
    decoded(Look::default());
}

#[test]
fn the_code_says_the_link_in_dark() {
    decoded(Look { dark: true, ..Look::default() });
}

fn decoded(look: Look) {
    story(look, async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let link = link(wizard).await;
        assert_eq!(decode(&wizard.picture_of(".qr-code").await), link);
        assert_eq!(decode(&wizard.picture().await), link, "in the whole window");
    });
}

fn decode(png: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("window.png");
    fs::write(&picture, png).unwrap();
    let mut zbarimg = Command::new("zbarimg");
    zbarimg.args(["-q", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(&picture);
    let read = zbarimg.output().expect("zbarimg is installed by `./run test`");
    String::from_utf8(read.stdout).unwrap().trim_end().to_owned()
}
