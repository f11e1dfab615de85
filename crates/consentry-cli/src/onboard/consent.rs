//! The step `consent`: link and QR code out, the answer in, by the listener or by a pasted address.

use std::{future::Future, io, pin::Pin, sync::Arc};

use consentry::{Answer, Cause, ConsentLink, Outcome, ReplyListener, Sentence, Step, Verdict};
use time::OffsetDateTime;

use super::{Way, admin};
use crate::{
    ending::{Ending, Stop},
    link,
    print::STRONG,
};

/// The listener at work; without one the address is pasted.
type Listening = Pin<Box<dyn Future<Output = io::Result<Answer>> + Send>>;

impl Way<'_> {
    /// An ending where the answer already says that there will be no access.
    pub(super) async fn get_consent(&mut self) -> Result<Option<Ending>, Stop> {
        self.heading(Step::Consent, true);
        let mut listening = self.listen().await;
        let Some(link) = self.onboarding.link(&self.reach.addresses) else {
            return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
        };
        self.tell_link(&link);
        let answered = match self.questions.has_nobody() {
            true => Some(hear(&mut listening, admin::accepts(&link)).await?),
            false => self.wait(&mut listening, &link).await?,
        };
        if let Some(answer) = answered {
            self.onboarding.take_answer(answer, OffsetDateTime::now_utc());
        }
        Ok(self.judged())
    }

    async fn listen(&mut self) -> Listening {
        let Ok(listener) = ReplyListener::bind().await else { return Box::pin(std::future::pending()) };
        self.onboarding.redirect_to(listener.redirect_uri());
        let language = self.terminal.language();
        let page = Arc::new(move |answer: &_| documents::reply_page(language, answer));
        Box::pin(listener.answer(self.onboarding.asked(), page))
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
        link.notes().iter().for_each(|note| terminal.paragraph("    ", &terminal.tell(note)));
    }

    /// Listens and asks at the same time; nothing typed means: do not wait, or, in practice, let the admin answer.
    async fn wait(&self, listening: &mut Listening, link: &ConsentLink) -> Result<Option<Answer>, Stop> {
        let question = self.terminal.words(match self.practice {
            Some(_) => "terminal-onboard-wait-practice",
            None => "terminal-onboard-wait",
        });
        loop {
            let text = tokio::select! {
                answer = &mut *listening => return heard(answer).map(Some),
                text = self.questions.ask(&question, "") => text?,
            };
            if text.is_empty() {
                return match self.practice {
                    Some(_) => hear(listening, admin::accepts(link)).await.map(Some),
                    None => Ok(None),
                };
            }
            let asked = self.onboarding.asked();
            match consentry::ConsentReply::parse(&text).and_then(|reply| reply.answers(&asked)) {
                Ok(answer) => return Ok(Some(answer)),
                Err(problem) => self.questions.wrong(&problem)?,
            }
        }
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

/// Hears the listener while the pretend admin answers.
async fn hear(
    listening: &mut Listening,
    admin: impl Future<Output = Result<(), Stop>>,
) -> Result<Answer, Stop> {
    tokio::select! {
        answer = listening => heard(answer),
        Err(stop) = admin => Err(stop),
    }
}

fn heard(answer: io::Result<Answer>) -> Result<Answer, Stop> {
    answer.map_err(|_| Stop::new(Sentence::new("terminal-problem-no-answer")))
}
