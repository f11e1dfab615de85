//! What mail and sheet both say to the customer's admin, in one language, before it is laid out.

use entra::{Api, AppAudience, ConsentLink, LinkStyle, Reach, RedirectUri, one_line};
use explain::Sentence;
use onboarding::{ConsentRequest, Permissions, ReplyWay};
use wording::{Language, say};

use crate::{
    marked_link::{Part, marked},
    practice_mark::{mark, marked as marked_subject},
};

pub(crate) struct Letter {
    pub(crate) language: Language,
    pub(crate) subject: String,
    pub(crate) greeting: String,
    pub(crate) regards: String,
    pub(crate) kind: String,
    pub(crate) recipient: String,
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) asker: Section<Entry>,
    pub(crate) app: Vec<Entry>,
    pub(crate) may: Section<Allowed>,
    pub(crate) sees: Vec<String>,
    /// Of the one API; several head their lists themselves.
    pub(crate) through: Option<String>,
    pub(crate) cannot: Section<String>,
    pub(crate) fingerprint: Fingerprint,
    /// By which people speak of the request.
    pub(crate) name: Option<Entry>,
    pub(crate) check: Section<String>,
    pub(crate) doubt: Section<String>,
    pub(crate) accept: Section<String>,
    pub(crate) link: Entry,
    pub(crate) link_parts: Vec<Part>,
    pub(crate) scan: String,
    pub(crate) later: Section<String>,
}

/// A heading and what stands below it.
pub(crate) struct Section<T> {
    pub(crate) heading: String,
    pub(crate) lines: Vec<T>,
}

/// A value with its label.
pub(crate) struct Entry {
    pub(crate) label: String,
    pub(crate) value: String,
}

/// The application ID with its beginning apart: what is read out by telephone and compared with the link.
pub(crate) struct Fingerprint {
    pub(crate) label: String,
    pub(crate) block: String,
    pub(crate) rest: String,
}

impl Entry {
    pub(crate) fn labelled(&self) -> String {
        format!("{}: {}", self.label, self.value)
    }
}

/// One permission; without plain words where nobody has written them.
pub(crate) struct Allowed {
    /// Where there are several APIs, the name of the one whose list begins here.
    pub(crate) api: Option<String>,
    pub(crate) words: Option<String>,
    pub(crate) value: String,
}

impl Letter {
    pub(crate) fn of(request: &ConsentRequest, language: Language) -> Letter {
        let asked = Asked::of(request, language);
        Letter {
            language,
            subject: marked_subject(asked.subject(), &request.link.url, language),
            greeting: asked.say(Sentence::new("request-greeting")),
            regards: asked.say(Sentence::new("request-regards")),
            kind: asked.say(Sentence::new("request-kind")),
            recipient: asked.say(Sentence::new("request-for").with("customer", &asked.customer)),
            title: marked_subject(asked.title(), &request.link.url, language),
            lead: asked.lead(),
            asker: asked.asker(),
            app: asked.app(),
            may: asked.may(),
            sees: asked.sees(),
            through: asked.through(),
            cannot: asked.cannot(),
            fingerprint: asked.fingerprint(),
            name: asked.name(),
            check: asked.check(),
            doubt: asked.doubt(),
            accept: asked.accept(),
            link: asked.entry(Sentence::new("request-link"), &request.link.url),
            link_parts: marked(&request.link),
            scan: asked.say(Sentence::new("request-scan")),
            later: asked.later(),
        }
    }

    /// Who signs the mail: the person first, then the company, and how to reach them.
    pub(crate) fn signature(&self) -> impl Iterator<Item = &str> {
        self.asker.lines.iter().map(|entry| entry.value.as_str())
    }
}

/// The request with its names tidied, and the language to speak of it.
struct Asked<'a> {
    request: &'a ConsentRequest,
    language: Language,
    company: String,
    app: String,
    customer: String,
}

impl<'a> Asked<'a> {
    fn of(request: &'a ConsentRequest, language: Language) -> Asked<'a> {
        let name = one_line(&request.app_name);
        Asked {
            request,
            language,
            company: one_line(&request.profile.company),
            // An app without a name is still told apart by its ID.
            app: if name.is_empty() { request.client_id.to_string() } else { name },
            customer: one_line(&request.customer),
        }
    }

    fn say(&self, sentence: Sentence) -> String {
        say(self.language, &sentence.id, &sentence.args)
    }

    fn entry(&self, label: Sentence, value: &str) -> Entry {
        Entry { label: self.say(label), value: value.to_owned() }
    }

    fn section(&self, heading: Sentence, lines: impl IntoIterator<Item = Sentence>) -> Section<String> {
        let lines = lines.into_iter().map(|line| self.say(line)).collect();
        Section { heading: self.say(heading), lines }
    }

    fn is_own(&self) -> bool {
        self.request.audience == AppAudience::OwnOrganisation
    }

    fn subject(&self) -> String {
        self.say(match self {
            _ if self.is_own() => Sentence::new("request-subject-own").with("app", &self.app),
            _ if self.company.is_empty() => Sentence::new("request-subject-unnamed").with("app", &self.app),
            _ => Sentence::new("request-subject").with("company", &self.company).with("app", &self.app),
        })
    }

    fn title(&self) -> String {
        self.say(match self {
            _ if self.is_own() => Sentence::new("request-title-own"),
            _ if self.company.is_empty() => Sentence::new("request-title-unnamed"),
            _ => Sentence::new("request-title").with("company", &self.company),
        })
    }

    fn lead(&self) -> String {
        let practice = mark(&self.request.link.url, self.language);
        let lead = self.say(match self.is_own() {
            true => Sentence::new("request-lead-own").with("app", &self.app).with("customer", &self.customer),
            false => Sentence::new("request-lead").with("app", &self.app).with("customer", &self.customer),
        });
        [practice, Some(lead), self.again()].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Where something was added: what they have, and what is new.
    fn again(&self) -> Option<String> {
        let ConsentRequest { permissions, granted, .. } = self.request;
        let list = |of: &Permissions| of.values().collect::<Vec<_>>().join(", ");
        (!granted.is_empty()).then(|| {
            let missing = list(&permissions.beyond(granted));
            self.say(Sentence::new("request-again").with("granted", list(granted)).with("missing", missing))
        })
    }

    /// What is not known is left out.
    fn asker(&self) -> Section<Entry> {
        let profile = &self.request.profile;
        let entries = [
            self.entry(Sentence::new("request-contact"), &one_line(&profile.contact)),
            self.entry(Sentence::new("request-company"), &self.company),
            self.entry(Sentence::new("request-email"), &one_line(&profile.email)),
            self.entry(Sentence::new("request-phone"), &one_line(&profile.phone)),
        ];
        let lines = entries.into_iter().filter(|entry| !entry.value.is_empty()).collect();
        Section { heading: self.say(Sentence::new("request-asker")), lines }
    }

    fn app(&self) -> Vec<Entry> {
        vec![
            self.entry(Sentence::new("request-app"), &self.app),
            self.entry(Sentence::new("request-application-id"), &self.request.client_id.to_string()),
        ]
    }

    fn may(&self) -> Section<Allowed> {
        let is_one = self.request.permissions.apis().len() < 2;
        let mut before = None;
        let lines = self.request.permissions.iter().map(|(api, value)| {
            let id = format!("permission-{}", value.replace('.', "_"));
            let words = wording::exists(Language::En, &id).then(|| self.say(Sentence::new(id)));
            let begins = !is_one && before.replace(api) != Some(api);
            Allowed { api: begins.then(|| listed(api)), words, value: one_line(value) }
        });
        Section { heading: self.say(Sentence::new("request-may")), lines: lines.collect() }
    }

    fn reaches(&self, reach: Reach) -> bool {
        let known =
            self.request.permissions.iter().filter_map(|(api, value)| api.facts().permission(value).ok());
        known.into_iter().any(|permission| permission.reach == Some(reach))
    }

    fn sees(&self) -> Vec<String> {
        let incidents = self.reaches(Reach::Incidents).then(|| Sentence::new("request-sees-incidents"));
        let records = self.reaches(Reach::Records).then(|| Sentence::new("request-sees-records"));
        incidents.into_iter().chain(records).map(|seen| self.say(seen)).collect()
    }

    fn through(&self) -> Option<String> {
        let [api] = self.request.permissions.apis()[..] else { return None };
        let (api, portal) = (&api.facts().product_name, &api.facts().portal_name);
        Some(self.say(match api == portal {
            true => Sentence::new("request-through-same").with("api", api),
            false => Sentence::new("request-through").with("api", api).with("portal", portal),
        }))
    }

    /// Only what holds for every permission that is asked for.
    fn cannot(&self) -> Section<String> {
        let known = self.request.permissions.iter().all(|(api, value)| api.facts().permission(value).is_ok());
        let outside = known && !self.reaches(Reach::Devices);
        let change = match self.request.permissions.acts() {
            _ if !outside || self.reaches(Reach::Rules) => None,
            true => Some(Sentence::new("request-cannot-change-other")),
            false => Some(Sentence::new("request-cannot-change")),
        };
        let open = outside.then(|| Sentence::new("request-cannot-open"));
        let impersonate = outside.then(|| Sentence::new("request-cannot-impersonate"));
        let grow = Sentence::new("request-cannot-grow");
        let lines = [change, open, impersonate, Some(grow)];
        self.section(Sentence::new("request-cannot"), lines.into_iter().flatten())
    }

    fn fingerprint(&self) -> Fingerprint {
        let (id, block) =
            (self.request.client_id.to_string(), self.request.client_id.fingerprint().to_string());
        Fingerprint {
            label: self.say(Sentence::new("request-fingerprint")),
            rest: id[block.len()..].to_owned(),
            block,
        }
    }

    fn name(&self) -> Option<Entry> {
        let words = self.request.trust_words()?.to_string();
        Some(self.entry(Sentence::new("request-words"), &words))
    }

    /// Nothing that is printed proves the link: all of it can be exchanged together. So it is compared with what
    /// is read out over a number that the admin already had.
    fn check(&self) -> Section<String> {
        let call = Sentence::new("request-check-call");
        let link = Sentence::new("request-check-link").with("host", origin(&self.request.link));
        let page = Sentence::new("request-check-page").with("app", &self.app);
        let lines = [call, link, page, Sentence::new("request-check-list")];
        self.section(Sentence::new("request-check"), lines)
    }

    fn doubt(&self) -> Section<String> {
        let lines = [
            Sentence::new("request-doubt-unexpected"),
            Sentence::new("request-doubt-altered"),
            Sentence::new("request-doubt-second"),
            Sentence::new("request-doubt-publisher"),
            Sentence::new("request-doubt-account").with("customer", &self.customer),
        ];
        self.section(Sentence::new("request-doubt"), lines)
    }

    fn accept(&self) -> Section<String> {
        let sign_in = Sentence::new("request-accept-sign-in")
            .with("customer", &self.customer)
            .with("role", self.request.consenting_role());
        let lines = [sign_in, Sentence::new("request-accept-decide"), self.after()];
        self.section(Sentence::new("request-accept"), lines)
    }

    /// What the admin's browser shows when the answer is given.
    fn after(&self) -> Sentence {
        let redirect = self.request.link.redirect_uri.as_ref().map_or("", RedirectUri::as_str);
        match self.request.reply_way {
            // Its answer carries a code that is nobody's to send around.
            _ if self.request.link.style == LinkStyle::Classic => Sentence::new("request-after-classic"),
            ReplyWay::Here => Sentence::new("request-after-here"),
            ReplyWay::LandingPage => Sentence::new("request-after-landing-page").with("host", host(redirect)),
            ReplyWay::Address => Sentence::new("request-after-address"),
        }
    }

    fn later(&self) -> Section<String> {
        let how = Sentence::new("request-later-how")
            .with("host", host(self.request.admin_center()))
            .with("app", &self.app);
        self.section(Sentence::new("request-later"), [how])
    }
}

/// An API by its name, and by the one that Microsoft's portal has for it where that is another.
pub(crate) fn listed(api: Api) -> String {
    let facts = api.facts();
    match facts.product_name == facts.portal_name {
        true => facts.product_name.clone(),
        false => format!("{} ({})", facts.product_name, facts.portal_name),
    }
}

/// `https://login.microsoftonline.com/` of a whole link: how it begins, up to where no other host can follow.
fn origin(link: &ConsentLink) -> String {
    let (url, host) = (link.url.as_str(), link.host());
    url.find(host).map_or(url, |at| &url[..at + host.len()]).to_owned() + "/"
}

fn host(address: &str) -> &str {
    let after = address.split_once("://").map_or(address, |(_, after)| after);
    after.split(['/', '?', '#']).next().unwrap_or(after)
}
