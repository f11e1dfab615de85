//! The request to the customer's admin: made once, sent, answered, replaced on purpose only.

use entra::{Answer, Asked, ConsentLink, ConsentReply, LinkStyle, Problem, RedirectUri, TenantHint};
use explain::{LinkExpectation, LinkJudgement, Sentence, judge};
use time::OffsetDateTime;

use super::{Machine, Status};
use crate::{
    Connection, ConsentRequest, ReadBackCode, Registration, Step,
    document::Document,
    effect::Effect,
    entry::Entry,
    permissions::Permissions,
    place::Place,
    refusal::Refusal,
    request::{Between, Request},
};

impl Machine {
    /// The request of this app to this customer, once the consent step was opened.
    pub fn request(&self) -> Option<&Request> {
        self.history.request(&self.between()?)
    }

    /// The request in whose place this one was made.
    pub fn replaced_request(&self) -> Option<&Request> {
        self.history.requests_between(&self.between()?).rev().nth(1)
    }

    /// What a test holds the token's permissions against. Whoever only checks a set-up has chosen none: there it is what
    /// this customer was asked for, and where nobody was asked, nothing.
    pub fn judged_against(&self) -> Permissions {
        if self.at_work() != Place::CheckSetUp {
            return self.app.permissions.clone();
        }
        let asked = self.request().filter(|request| request.sent_at.is_some() || request.answer().is_some());
        asked.map(|request| request.permissions.clone()).unwrap_or_default()
    }

    /// Another organisation's acceptance of any request to this customer: nobody there has taken it back.
    pub fn accepted_elsewhere(&self) -> Option<&Answer> {
        self.history.requests_between(&self.between()?).rev().find_map(Request::accepted_elsewhere)
    }

    /// What is wanted now goes beyond what the request that was sent asks for.
    pub fn request_is_outdated(&self) -> bool {
        self.request().is_some_and(|request| !self.app.permissions.beyond(&request.permissions).is_empty())
    }

    /// What a reply has to answer.
    pub fn asked(&self) -> Option<Asked> {
        self.request().map(asked)
    }

    /// The link as it is, whatever may be wrong with it; `None` while a value for it is missing.
    pub fn link(&self) -> Option<ConsentLink> {
        let Between { client_id, tenant } = self.between()?;
        let addresses = self.addresses();
        Some(match self.style {
            LinkStyle::Classic => ConsentLink::classic(&addresses, client_id, tenant),
            LinkStyle::AdminConsent => {
                let (request, uri) = (self.request()?, self.redirect_uri()?);
                let state = request.state.clone();
                match self.app.permissions.apis()[..] {
                    [_, _, ..] => {
                        ConsentLink::admin_consent_to_all(&addresses, client_id, tenant, uri, state)
                    }
                    _ => ConsentLink::admin_consent(&addresses, self.api(), client_id, tenant, uri, state),
                }
            }
        })
    }

    /// What was found out about the link.
    pub fn judgement(&self) -> Option<LinkJudgement> {
        let (addresses, link) = (self.addresses(), self.link()?);
        let expected = LinkExpectation {
            client_id: self.app.client_id.value,
            tenant: self.tenant().map(|found| found.tenant_id),
            redirect_uri: link.redirect_uri,
            partner_domain: None,
            // A link for several names none of them.
            api: Some(self.api()).filter(|_| self.app.permissions.apis().len() < 2),
            extra_authority: Some(addresses.authority()),
        };
        Some(judge(&link.url, &expected))
    }

    /// The only way by which a link leaves: `None` where a finding forbids it.
    pub fn link_to_send(&self) -> Option<ConsentLink> {
        self.judgement()?.may_leave().then(|| self.link())?
    }

    /// What letter, sheet and landing page say; `None` where the link may not leave.
    pub fn consent_request(&self) -> Option<ConsentRequest> {
        let link = self.link_to_send()?;
        Some(ConsentRequest {
            profile: self.profile.read(),
            app_name: self.app.name.value.clone().unwrap_or_default(),
            audience: self.app.audience,
            client_id: link.client_id,
            customer: self.customer_named().map(|hint| hint.to_string()).unwrap_or_default(),
            cloud: self.addresses().cloud(),
            permissions: self.app.permissions.clone(),
            granted: self.granted_before(),
            reply_way: self.reply_way(),
            link,
        })
    }

    /// Of what is wanted, the part that was accepted before something was added.
    fn granted_before(&self) -> Permissions {
        match self.status() {
            Status::NeedsConsentAgain { missing } => self.app.permissions.beyond(&missing),
            _ => Permissions::default(),
        }
    }

    /// The app as it is to be registered, every redirect URI included that a link of this wizard may name.
    pub fn registration(&self) -> Registration {
        Registration {
            app_name: self.app.name.value.clone().unwrap_or_default(),
            audience: self.app.audience,
            cloud: self.addresses().cloud(),
            permissions: self.app.permissions.clone(),
            redirect_uris: [RedirectUri::registered_loopback()]
                .into_iter()
                .chain(self.app.landing_page.value.clone())
                .collect(),
        }
    }

    /// What the next tool needs, for each API that is wanted; nothing while the tenant or the app is not known.
    pub fn connections(&self) -> Vec<Connection> {
        let named = self.customer_named().as_ref().and_then(TenantHint::id);
        let tenant = self.tenant().map(|found| found.tenant_id).or(named);
        let (Some(tenant), Some(client_id)) = (tenant, self.app.client_id.value) else { return Vec::new() };
        let wanted = &self.app.permissions;
        let apis = if wanted.is_empty() { vec![self.api()] } else { wanted.apis() };
        let of = |api| Connection::new(&self.addresses(), tenant, client_id, api, &wanted.of(api));
        apis.into_iter().map(of).collect()
    }

    /// Where the step is opened there is a request; until it has left, it follows what is entered.
    pub(super) fn draft_request(&mut self, now: OffsetDateTime) {
        if self.at_work() != Place::Step(Step::Consent) {
            return;
        }
        let Some(between) = self.between() else { return };
        let (permissions, way) = (self.app.permissions.clone(), self.reply_way());
        match self.history.request_mut(&between) {
            Some(request) if request.sent_at.is_some() || !request.answers.is_empty() => {}
            Some(request) => (request.permissions, request.way) = (permissions, way),
            None => self.add_request(between, now),
        }
    }

    /// It has left. From now on it stays what it is.
    pub(super) fn send(&mut self, now: OffsetDateTime) {
        if self.link_to_send().is_none() {
            self.refusal = Some(Refusal::LinkMayNotLeave);
            return;
        }
        let way = self.reply_way();
        let Some(between) = self.between() else { return };
        if let Some(request) = self.history.request_mut(&between) {
            request.way = way;
            request.sent_at.get_or_insert(now);
        }
    }

    pub(super) fn open_link(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        let Some(link) = self.link_to_send() else {
            self.refusal = self.link().map(|_| Refusal::LinkMayNotLeave);
            return Vec::new();
        };
        self.send(now);
        self.open(link.url)
    }

    pub(super) fn open_portal(&mut self) -> Vec<Effect> {
        let url = self.registration().portal_url();
        self.open(url)
    }

    pub(super) fn save(&mut self, document: Document, now: OffsetDateTime) -> Vec<Effect> {
        if document.carries_the_link() {
            if self.link_to_send().is_none() {
                self.refusal = self.link().map(|_| Refusal::LinkMayNotLeave);
                return Vec::new();
            }
            self.send(now);
        }
        let id = self.next_effect();
        self.work.file = Some(id);
        vec![Effect::Save { id, document }]
    }

    pub(super) fn open_saved(&mut self) -> Vec<Effect> {
        let Some(path) = self.saved.as_ref().map(|saved| saved.path.clone()) else { return Vec::new() };
        let id = self.next_effect();
        self.work.opening = Some(id);
        vec![Effect::OpenFile { id, path }]
    }

    /// Reads what was pasted; an answer finds the request that it belongs to by its state, whichever customer is shown.
    pub(super) fn read_reply(&mut self, now: OffsetDateTime) {
        let text = std::mem::take(&mut self.reply.text);
        let mut read = None;
        self.reply = Entry::read(&text, |text| {
            read = Some(self.answer_in(text)?);
            Ok(())
        });
        let Some((state, answer)) = read else { return };
        self.history.add_answer(&state, answer, now);
        if self.request().is_none_or(|request| request.state.as_str() != state) {
            self.reply.notes.extend(self.noted_elsewhere(&state));
        }
    }

    /// A new request in the place of one that was accepted or asks for less; one that still fits is kept.
    pub(super) fn ask_again(&mut self, now: OffsetDateTime) {
        let Some(between) = self.between() else { return };
        let fits = |request: &Request| !request.is_accepted() && !self.request_is_outdated();
        if !self.history.request(&between).is_some_and(fits) {
            self.add_request(between, now);
        }
        self.reply = Entry::default();
        self.go(Place::Step(Step::Consent));
    }

    fn add_request(&mut self, between: Between, now: OffsetDateTime) {
        self.history.add_request(Request {
            between,
            state: (self.settings.draw_state)(),
            permissions: self.app.permissions.clone(),
            way: self.reply_way(),
            made_at: now,
            sent_at: None,
            answers: Vec::new(),
        });
    }

    /// The answer is another request's: whose, where that is another customer.
    fn noted_elsewhere(&self, state: &str) -> Option<Sentence> {
        let request = self.history.requests().rfind(|request| request.state.as_str() == state)?;
        let theirs = &request.between.tenant;
        let other = self.between().is_none_or(|between| between.tenant != *theirs);
        other.then(|| Sentence::new("note-reply-other-customer").with("customer", theirs.to_string()))
    }

    fn answer_in(&self, text: &str) -> Result<(String, Answer), Problem> {
        let requests: Vec<Asked> =
            self.asked().into_iter().chain(self.history.requests().rev().map(asked)).collect();
        let read = |asked: &Asked| {
            let reply = match ReadBackCode::parse(text) {
                Some(code) => code.reply(asked)?,
                None => ConsentReply::parse(text)?,
            };
            Ok((asked.state.as_str().to_owned(), reply.answers(asked)?))
        };
        let mut first = None;
        for asked in &requests {
            match read(asked) {
                Ok(answered) => return Ok(answered),
                Err(problem) => first = first.or(Some(problem)),
            }
        }
        Err(first.unwrap_or(Problem::ReplyOtherState))
    }

    fn redirect_uri(&self) -> Option<RedirectUri> {
        let mut request = self.request()?.clone();
        request.way = self.reply_way();
        request.redirect_uri(self.work.listening.redirect_uri(), self.app.landing_page.value.as_ref())
    }

    fn open(&mut self, url: String) -> Vec<Effect> {
        let id = self.next_effect();
        self.work.opening = Some(id);
        vec![Effect::Open { id, url }]
    }
}

fn asked(request: &Request) -> Asked {
    Asked { state: request.state.clone(), tenant: TenantHint::id(&request.between.tenant) }
}
