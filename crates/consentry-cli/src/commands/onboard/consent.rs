//! The step `consent`: link and QR code out, the answer in, by the listener, a pasted address or a code read back.

use entra::{AppAudience, Cause, ConsentLink, ConsentState, RedirectUri, Verdict};
use explain::{Level, Outcome, Sentence, VerdictWords as _};
use onboarding::{Action, Field, Listening, Machine, Request, Status};
use onboarding::{ReplyWay, Step};

use super::{Way, admin};
use crate::{
    commands::link,
    input::permissions,
    output::{ExitCode, STRONG, Stop, browser, verification},
};

impl Way<'_> {
    /// An ending where the answer already says that there will be no access.
    pub(super) async fn get_consent(&mut self) -> Result<Option<ExitCode>, Stop> {
        self.go(Step::Consent)?;
        self.heading(Step::Consent, true);
        self.until(|machine| !matches!(machine.listening(), Listening::Starting { .. })).await?;
        if matches!(self.machine.listening(), Listening::Failed) {
            self.terminal.paragraph("    ", &self.terminal.words("terminal-onboard-not-listening"));
        }
        let Some(link) = self.machine.link_to_send() else { return Ok(Some(self.tell_forbidden())) };
        self.tell_link(&link);
        // From here on it can be copied, photographed, read out.
        self.act(Action::Sent);
        if self.questions.has_nobody() {
            self.practise(&link).await?;
        } else {
            self.offer_browser().await?;
            self.wait(&link).await?;
        }
        Ok(self.judged())
    }

    /// What forbids that the link leaves.
    fn tell_forbidden(&self) -> ExitCode {
        let judgement = self.machine.judgement();
        let findings = judgement.iter().flat_map(|judgement| &judgement.findings);
        for finding in findings.filter(|finding| finding.level == Level::Stop) {
            let mark = self.terminal.mark(Outcome::Failed);
            self.terminal.line(format!("  {mark} {}", self.terminal.tell(&finding.sentence)));
        }
        ExitCode::Partner
    }

    fn tell_link(&self, link: &ConsentLink) {
        let terminal = self.terminal;
        terminal.line("");
        terminal.line(format!("{STRONG}{}{STRONG:#}", link.url));
        if terminal.is_watched() {
            terminal.line("");
            link::tell_qr(terminal, link);
        }
        terminal.line("");
        if self.practice.is_none()
            && let Some(state) = &link.state
        {
            let (compared, name) = verification::read_out(terminal, link);
            terminal.line(format!("    {compared}"));
            terminal.paragraph("    ", &terminal.words("send-read-out-why"));
            name.iter().for_each(|name| terminal.line(format!("    {name}")));
            if self.audience() == AppAudience::Customers {
                terminal.paragraph("    ", &terminal.words("terminal-onboard-send"));
                terminal.line(format!("    {}", self.mail_command(link, state)));
            }
        }
        for note in link.notes() {
            terminal.paragraph("    ", &terminal.tell(&note.into()));
        }
    }

    /// The same request as a mail: its state makes the answer fit, whoever gives it.
    fn mail_command(&self, link: &ConsentLink, state: &ConsentState) -> String {
        let app = self.machine.app();
        let registered = app.landing_page().value.as_ref();
        let page = registered.map(|page| format!(" --redirect-uri {}", quoted(page.as_str())));
        format!(
            "consentry mail --client-id {} --tenant {} --app-name {}{}{} --state={} --out request.eml",
            link.client_id,
            self.customer(),
            quoted(app.name().value.as_deref().unwrap_or_default()),
            permissions::options(app.permissions()),
            page.unwrap_or_default(),
            quoted(state.as_str()),
        )
    }

    /// Where a person sits at a computer with a browser, the link can be opened right here.
    async fn offer_browser(&mut self) -> Result<(), Stop> {
        // In practice a browser would go on to the partner's page, and with it leave this computer.
        let stays = self.practice.is_none() || self.machine.reply_way() == ReplyWay::Here;
        let Some(_) = browser::opener().filter(|_| stays) else { return Ok(()) };
        let question = self.terminal.words("terminal-onboard-open");
        // A customer's admin sits elsewhere; whoever practises, or asks their own organisation, sits here.
        let likely = self.practice.is_some() || self.audience() == AppAudience::OwnOrganisation;
        if self.questions.agrees(&question, likely).await? {
            self.act(Action::OpenLink);
        }
        Ok(())
    }

    /// Listens and asks at the same time; nothing typed means: do not wait, or, in practice, let the admin answer.
    async fn wait(&mut self, link: &ConsentLink) -> Result<(), Stop> {
        let question = self.terminal.words(match (&self.practice, self.machine.reply_way()) {
            (Some(_), _) => "terminal-onboard-wait-practice",
            (None, ReplyWay::Here) => "terminal-onboard-wait",
            (None, _) => "terminal-onboard-wait-elsewhere",
        });
        while !is_answered(&self.machine) {
            let Some(text) = self.asked_until_answered(&question).await? else { return Ok(()) };
            match text.as_str() {
                "" if self.practice.is_none() => return Ok(()),
                "" => self.practise(link).await?,
                text => self.read_reply(text)?,
            }
        }
        Ok(())
    }

    /// What was typed; `None` where the answer came by itself meanwhile.
    async fn asked_until_answered(&mut self, question: &str) -> Result<Option<String>, Stop> {
        self.questions.prompt(question, "");
        let typed = self.questions.answer("");
        tokio::pin!(typed);
        loop {
            let event = tokio::select! {
                text = &mut typed => return text.map(Some),
                Some(event) = self.outside.next() => event,
            };
            if self.learn(event) {
                self.questions.prompt(question, "");
            }
            if is_answered(&self.machine) {
                return Ok(None);
            }
        }
    }

    /// An address or a code. What cannot be read is said, and may be typed again.
    fn read_reply(&mut self, text: &str) -> Result<(), Stop> {
        self.enter(Field::ReplyAddress, text);
        self.act(Action::ReadReply);
        match &self.machine.reply().problem {
            Some(problem) => self.questions.wrong(problem),
            None => Ok(()),
        }
    }

    /// The pretend admin accepts. What would go to the partner's own page is read right here.
    async fn practise(&mut self, link: &ConsentLink) -> Result<(), Stop> {
        let listened_to = matches!(self.machine.listening(), Listening::On { .. });
        let Some(address) = admin::accepts(link, listened_to).await? else {
            return self.until(is_answered).await;
        };
        let uri = link.redirect_uri.as_ref().filter(|uri| !uri.is_loopback());
        if let Some(host) = uri.map(RedirectUri::host) {
            let stays = Sentence::new("terminal-practice-stays").with("host", host);
            self.terminal.paragraph("    ", &self.terminal.tell(&stays));
        }
        self.read_reply(&address)
    }

    /// What the answer says, if one came: with a good one the way goes on.
    fn judged(&self) -> Option<ExitCode> {
        let answer = &self.machine.request()?.answer()?.answer;
        let verdict = Verdict { code: answer.code.map(|code| code.to_string()), ..Verdict::of(answer.cause) };
        if matches!(self.machine.status(), Status::Refused(_)) {
            return Some(self.tell_verdict(&verdict));
        }
        let sentence = Verdict::of(Cause::ConsentGiven).sentence(&self.customer(), self.api());
        let title = self.terminal.tell_part(&sentence, "title");
        self.terminal.line(format!("  {} {title}", self.terminal.mark(Outcome::Passed)));
        None
    }
}

fn is_answered(machine: &Machine) -> bool {
    machine.request().and_then(Request::answer).is_some()
}

/// As a shell takes it for one word.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    if !text.is_empty() && !text.starts_with('-') && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}
