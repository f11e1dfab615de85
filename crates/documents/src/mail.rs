//! The mail to the customer's admin: as text, as HTML, and as a file that opens as a draft.

use mail_builder::{
    headers::content_type::ContentType,
    mime::{BodyPart, MimePart},
};
use maud::{DOCTYPE, Markup, html};
use onboarding::{ConsentRequest, PartnerProfile, Qr};
use time::OffsetDateTime;
use wording::Language;

use crate::{
    draft::draft,
    letter::{Entry, Letter, Section},
    plain_text::PlainText,
};

/// Pixels of the picture a module; it is shown at half its size, sharp on fine screens.
const QR_SCALE: usize = 6;
/// What the HTML part calls the picture.
const QR_ID: &str = "consent-link";

/// A mail ready to send; who gets it is for the partner's mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentMail {
    pub subject: String,
    pub text: String,
    /// Names its QR code `cid:consent-link`: whole only inside the file.
    pub html: String,
    qr: Option<Vec<u8>>,
}

/// The request as a mail in this language.
pub fn consent_mail(request: &ConsentRequest, language: Language) -> ConsentMail {
    let letter = Letter::of(request, language);
    let qr = Qr::of(&request.link.url).ok();
    ConsentMail {
        subject: letter.subject.clone(),
        text: text(&letter),
        html: html_part(&letter, qr.as_ref()),
        qr: qr.and_then(|qr| qr.png(QR_SCALE).ok()),
    }
}

impl ConsentMail {
    /// The mail as an `.eml` file that opens as a draft.
    pub fn eml(&self, from: &PartnerProfile, date: OffsetDateTime) -> Vec<u8> {
        draft(&self.subject, from, date, self.parts())
    }

    /// Text first: the last part that a program understands is the one that it shows.
    fn parts(&self) -> MimePart<'_> {
        let text = MimePart::new("text/plain", BodyPart::Text(self.text.as_str().into()));
        let mut shown = vec![MimePart::new("text/html", BodyPart::Text(self.html.as_str().into()))];
        if let Some(png) = &self.qr {
            let named = ContentType::new("image/png").attribute("name", "consent-link.png");
            shown.push(MimePart::new(named, png.as_slice()).inline().cid(QR_ID));
        }
        MimePart::new("multipart/alternative", vec![text, MimePart::new("multipart/related", shown)])
    }
}

/// Who asks, what for, and the link come first; then how it is checked, and the rest for those who read on.
fn text(letter: &Letter) -> String {
    let mut text = PlainText::default();
    text.heading(&letter.title);
    text.gap();
    text.paragraph(&letter.greeting);
    text.paragraph(&letter.lead);
    text.heading(&letter.link.label);
    text.line(&letter.link.value);
    text.gap();
    letter.app.iter().for_each(|entry| text.item("", &entry.labelled()));
    text.heading(&letter.check.heading);
    text.item("  ", &letter.fingerprint.label);
    text.item("  ", &format!(">> {} <<", letter.fingerprint.block));
    text.gap();
    text.numbered(&letter.check.lines);
    text.gap();
    letter.name.iter().for_each(|name| text.item("", &name.labelled()));
    text.heading(&letter.accept.heading);
    text.numbered(&letter.accept.lines);
    text.heading(&letter.may.heading);
    for allowed in &letter.may.lines {
        allowed.api.iter().for_each(|api| text.item("", &format!("{api}:")));
        text.item("- ", allowed.words.as_deref().unwrap_or(&allowed.value));
        if allowed.words.is_some() {
            text.item("  ", &allowed.value);
        }
    }
    text.gap();
    letter.sees.iter().chain(&letter.through).for_each(|line| text.paragraph(line));
    text.heading(&letter.cannot.heading);
    letter.cannot.lines.iter().for_each(|line| text.item("- ", line));
    text.heading(&letter.doubt.heading);
    letter.doubt.lines.iter().for_each(|line| text.item("- ", line));
    text.heading(&letter.later.heading);
    letter.later.lines.iter().for_each(|line| text.paragraph(line));
    text.gap();
    text.line(&letter.regards);
    letter.signature().for_each(|line| text.line(line));
    text.written()
}

/// Styles stand in the elements, and nothing stands beside anything: Outlook draws with Word.
mod style {
    pub(super) const BODY: &str = "margin:0;padding:16px;background:#ffffff;color:#242424;font:15px/1.5 \
        'Segoe UI',system-ui,'Helvetica Neue',Arial,'Noto Sans CJK SC','Microsoft YaHei',sans-serif";
    pub(super) const WIDTH: &str = "max-width:600px";
    pub(super) const H1: &str = "margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600";
    pub(super) const H2: &str = "margin:28px 0 6px;font-size:16px;line-height:1.4;font-weight:600";
    pub(super) const P: &str = "margin:0 0 10px";
    pub(super) const SMALL: &str = "margin:0 0 10px;font-size:13px;color:#616161";
    pub(super) const LIST: &str = "margin:0 0 10px;padding-left:24px";
    pub(super) const ITEM: &str = "margin:0 0 6px";
    pub(super) const VALUE: &str =
        "font-family:Consolas,'Cascadia Mono',Menlo,monospace;font-size:13px;color:#616161";
    pub(super) const LABEL: &str = "margin:14px 0 0;font-size:13px;color:#616161";
    pub(super) const ID: &str = "margin:0 0 14px;font-family:Consolas,'Cascadia Mono',Menlo,monospace;\
        font-size:13px;line-height:1.3;color:#616161";
    pub(super) const FINGERPRINT: &str = "font-size:30px;font-weight:700;letter-spacing:1px;color:#242424";
    pub(super) const MARK: &str = "font-weight:700;color:#242424;background:#fff4ce;white-space:nowrap";
    pub(super) const LINK: &str = "margin:0 0 14px;font-family:Consolas,'Cascadia Mono',Menlo,monospace;\
        font-size:13px;word-break:break-all";
    pub(super) const QR: &str = "margin:0 0 2px";
    pub(super) const ANCHOR: &str = "color:#0f6cbd";
}

fn html_part(letter: &Letter, qr: Option<&Qr>) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(letter.language.tag()) {
            head { meta charset="utf-8"; title { (letter.subject) } }
            body style=(style::BODY) {
                div style=(style::WIDTH) {
                    h1 style=(style::H1) { (letter.title) }
                    p style=(style::P) { (letter.greeting) }
                    p style=(style::P) { (letter.lead) }
                    (link(letter, qr))
                    (fingerprint_and_checks(letter))
                    (list(&letter.accept, true))
                    h2 style=(style::H2) { (letter.may.heading) }
                    ul style=(style::LIST) {
                        @for allowed in &letter.may.lines {
                            li style=(style::ITEM) {
                                @if let Some(api) = &allowed.api { strong { (api) } br; }
                                @if let Some(words) = &allowed.words { (words) br; }
                                span style=(style::VALUE) { (allowed.value) }
                            }
                        }
                    }
                    @for line in letter.sees.iter().chain(&letter.through) { p style=(style::P) { (line) } }
                    (list(&letter.cannot, false))
                    (list(&letter.doubt, false))
                    (paragraphs(&letter.later))
                    p style=(style::P) { br; (letter.regards) @for line in letter.signature() { br; (line) } }
                }
            }
        }
    };
    page.into_string()
}

fn fingerprint_and_checks(letter: &Letter) -> Markup {
    let fingerprint = &letter.fingerprint;
    html! {
        h2 style=(style::H2) { (letter.check.heading) }
        p style=(style::LABEL) { (fingerprint.label) }
        p style=(style::ID) {
            strong style=(style::FINGERPRINT) { (fingerprint.block) } (fingerprint.rest)
        }
        (items(&letter.check.lines, true))
        @if let Some(name) = &letter.name { p style=(style::P) { (name.label) ": " strong { (name.value) } } }
    }
}

/// The link stands there in full: what is read is what is opened.
fn link(letter: &Letter, qr: Option<&Qr>) -> Markup {
    html! {
        h2 style=(style::H2) { (letter.link.label) }
        p style=(style::LINK) { a href=(letter.link.value) style=(style::ANCHOR) { (printed(letter)) } }
        @if let Some(qr) = qr {
            @let side = qr.size() * QR_SCALE / 2;
            p style=(style::QR) { img src={ "cid:" (QR_ID) } width=(side) height=(side) alt=(letter.scan); }
            p style=(style::SMALL) { (letter.scan) }
        }
        p style=(style::P) { (entries(&letter.app)) }
    }
}

fn printed(letter: &Letter) -> Markup {
    html! {
        @for part in &letter.link_parts {
            @if part.marked { strong style=(style::MARK) { (part.text) } } @else { (part.text) }
        }
    }
}

fn list(section: &Section<String>, numbered: bool) -> Markup {
    html! {
        h2 style=(style::H2) { (section.heading) }
        (items(&section.lines, numbered))
    }
}

fn items(lines: &[String], numbered: bool) -> Markup {
    let items = html! { @for line in lines { li style=(style::ITEM) { (line) } } };
    html! {
        @if numbered { ol style=(style::LIST) { (items) } } @else { ul style=(style::LIST) { (items) } }
    }
}

fn paragraphs(section: &Section<String>) -> Markup {
    html! {
        h2 style=(style::H2) { (section.heading) }
        @for line in &section.lines { p style=(style::P) { (line) } }
    }
}

fn entries(entries: &[Entry]) -> Markup {
    html! {
        @for (at, entry) in entries.iter().enumerate() {
            @if at > 0 { br; }
            (entry.label) ": " (entry.value)
        }
    }
}
