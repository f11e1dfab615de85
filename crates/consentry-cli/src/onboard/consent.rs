//! The step `consent`: link and QR code out, the answer in, by the listener, a pasted address or a code read back.

use std::{
    future::{Future, pending},
    pin::Pin,
    sync::Arc,
};

use consentry::{
    Answer, AppAudience, Cause, ConsentLink, ConsentReply, ConsentState, Outcome, RedirectUri, ReplyListener,
    ReplyWay, Sentence, Step, Verdict, VerdictWords as _,
};
use time::OffsetDateTime;

use super::{Way, admin};
use crate::{
    browser,
    ending::{Ending, Stop},
    link,
    print::STRONG,
    read_out,
};

/// The listener at work; without one the address is pasted.
type Listening<'a> = Pin<Box<dyn Future<Output = Answer> + 'a>>;

impl<'a> Way<'a> {
    /// An ending where the answer already says that there will be no access.
    pub(super) async fn get_consent(&mut self) -> Result<Option<Ending>, Stop> {
        self.heading(Step::Consent, true);
        let mut listening = self.listen().await;
        let Some(link) = self.onboarding.link(&self.reach.addresses) else {
            return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
        };
        self.tell_link(&link);
        match self.questions.has_nobody() {
            true => {
                let answer = self.practise(&mut listening, &link).await?;
                self.onboarding.take_answer(answer, OffsetDateTime::now_utc());
            }
            false => {
                self.offer_browser(&link).await?;
                self.wait(&mut listening, &link).await?;
            }
        }
        Ok(self.judged())
    }

    /// On the partner's own page the answer does not come to this computer.
    async fn listen(&mut self) -> Listening<'a> {
        if self.onboarding.reply_way() != ReplyWay::Here {
            return Box::pin(pending());
        }
        let terminal = self.terminal;
        let Ok(listener) = ReplyListener::bind().await else {
            terminal.paragraph("    ", &terminal.words("terminal-onboard-not-listening"));
            return Box::pin(pending());
        };
        self.onboarding.redirect_to(listener.redirect_uri());
        let language = terminal.language();
        let page = Arc::new(move |answer: &_| documents::reply_page(language, answer));
        let mut foreign = listener.foreign();
        let answer = listener.answer(self.onboarding.asked(), page);
        Box::pin(async move {
            let watch = async {
                if foreign.wait_for(|count| *count >= ReplyListener::MANY).await.is_ok() {
                    // A question may stand open in the line.
                    terminal.line("");
                    terminal.paragraph("    ", &terminal.words("consent-foreign-answers"));
                }
                pending().await
            };
            tokio::select! {
                answer = answer => answer,
                never = watch => never,
            }
        })
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
            let (compared, name) = read_out::read_out(terminal, link);
            terminal.line(format!("    {compared}"));
            terminal.paragraph("    ", &terminal.words("send-read-out-why"));
            name.iter().for_each(|name| terminal.line(format!("    {name}")));
            if self.onboarding.audience() == AppAudience::Customers {
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
        let registered = self.onboarding.landing_page().value.as_ref();
        let page = registered.map(|page| format!(" --redirect-uri {}", quoted(page.as_str())));
        let wanted = self.onboarding.permissions().iter().map(|value| format!(" --permission {value}"));
        format!(
            "consentry mail --client-id {} --tenant {} --app-name {} --api {}{}{} --state {} --out request.eml",
            link.client_id,
            self.customer(),
            quoted(self.onboarding.app_name().value.as_deref().unwrap_or_default()),
            self.onboarding.api().name(),
            wanted.collect::<String>(),
            page.unwrap_or_default(),
            quoted(state.as_str()),
        )
    }

    /// Where a person sits at a computer with a browser, the link can be opened right here.
    async fn offer_browser(&self, link: &ConsentLink) -> Result<(), Stop> {
        // In practice a browser would go on to the partner's page, and with it leave this computer.
        let stays = self.practice.is_none() || self.onboarding.reply_way() == ReplyWay::Here;
        let Some(_) = browser::opener().filter(|_| stays) else { return Ok(()) };
        let question = self.terminal.words("terminal-onboard-open");
        // A customer's admin sits elsewhere; whoever practises, or asks their own organisation, sits here.
        let likely = self.practice.is_some() || self.onboarding.audience() == AppAudience::OwnOrganisation;
        if self.questions.agrees(&question, likely).await? && browser::open(&link.url).is_err() {
            self.terminal.paragraph("    ", &self.terminal.words("terminal-problem-no-browser"));
        }
        Ok(())
    }

    /// Listens and asks at the same time; nothing typed means: do not wait, or, in practice, let the admin answer.
    async fn wait(&mut self, listening: &mut Listening<'_>, link: &ConsentLink) -> Result<(), Stop> {
        let question = self.terminal.words(match (&self.practice, self.onboarding.reply_way()) {
            (Some(_), _) => "terminal-onboard-wait-practice",
            (None, ReplyWay::Here) => "terminal-onboard-wait",
            (None, _) => "terminal-onboard-wait-elsewhere",
        });
        loop {
            let answer = tokio::select! {
                answer = &mut *listening => Some(answer),
                text = self.questions.ask(&question, "") => match text?.as_str() {
                    "" if self.practice.is_none() => return Ok(()),
                    "" => Some(self.practise(listening, link).await?),
                    text => {
                        self.onboarding.enter_reply(text, OffsetDateTime::now_utc());
                        None
                    }
                },
            };
            match (answer, self.onboarding.reply().problem.clone()) {
                (Some(answer), _) => self.onboarding.take_answer(answer, OffsetDateTime::now_utc()),
                (None, Some(problem)) => {
                    self.questions.wrong(&problem)?;
                    continue;
                }
                (None, None) => {}
            }
            return Ok(());
        }
    }

    /// The pretend admin accepts. What would go to the partner's own page is read right here.
    async fn practise(&self, listening: &mut Listening<'_>, link: &ConsentLink) -> Result<Answer, Stop> {
        let leads_to = tokio::select! {
            answer = &mut *listening => return Ok(answer),
            leads_to = admin::accepts(link) => leads_to?,
        };
        let Some(address) = leads_to else { return Ok(listening.await) };
        let host = link.redirect_uri.as_ref().map(RedirectUri::host).unwrap_or_default();
        let stays = Sentence::new("terminal-practice-stays").with("host", host);
        self.terminal.paragraph("    ", &self.terminal.tell(&stays));
        let reply = ConsentReply::parse(&address).and_then(|reply| reply.answers(&self.onboarding.asked()));
        reply.map_err(|problem| Stop::from(&problem))
    }

    fn judged(&self) -> Option<Ending> {
        let answer = self.onboarding.answer()?;
        let verdict = Verdict { code: answer.code.map(|code| code.to_string()), ..Verdict::of(answer.cause) };
        if answer.cause != Cause::ConsentGiven {
            return Some(self.tell_verdict(&verdict));
        }
        let sentence = verdict.sentence(&self.customer(), self.onboarding.api());
        let title = self.terminal.tell_part(&sentence, "title");
        self.terminal.line(format!("  {} {title}", self.terminal.mark(Outcome::Passed)));
        None
    }
}

/// As a shell takes it for one word.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    if !text.is_empty() && !text.starts_with('-') && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}
