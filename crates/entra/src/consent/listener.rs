//! The loopback listener that catches a consent reply: a port of our own, one path, one answer to our own request.

mod connections;
mod port;
mod respond;

use std::{io, sync::Arc, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::{mpsc, watch},
    time::sleep,
};

use crate::{Answer, Asked, Problem, RedirectUri};
use connections::Connections;
use port::LoopbackPort;
use respond::{Catch, serve};

/// First and longest pause while the system has no connection to give.
const PAUSES: [Duration; 2] = [Duration::from_millis(20), Duration::from_secs(1)];

/// Makes the page that the admin's browser shows, in a language that the caller knows.
pub type ReplyPage = dyn Fn(&Result<Answer, Problem>) -> String + Send + Sync;

/// A bound listener; the port is closed when it is dropped.
#[derive(Debug)]
pub struct ReplyListener {
    port: LoopbackPort,
    foreign: watch::Sender<u32>,
}

impl ReplyListener {
    /// From so many answers to other requests on, it is worth a word to the reader: they do not come by accident.
    pub const MANY: u32 = 10;

    /// Takes a port on all loopback addresses of this computer, or none.
    ///
    /// # Errors
    /// The last one of the system, where no port is free on every loopback address.
    pub async fn bind() -> io::Result<ReplyListener> {
        Ok(ReplyListener { port: LoopbackPort::bind()?, foreign: watch::Sender::new(0) })
    }

    /// The address that the link has to carry.
    pub fn redirect_uri(&self) -> RedirectUri {
        RedirectUri::loopback(self.port.number())
    }

    /// How many answers to other requests have arrived. None of them moves anything.
    pub fn foreign(&self) -> watch::Receiver<u32> {
        self.foreign.subscribe()
    }

    /// Waits for the answer to this request. Foreign and forged replies get a page and move nothing.
    pub async fn answer(self, asked: Asked, page: Arc<ReplyPage>) -> Answer {
        let ReplyListener { port, foreign } = self;
        let (caught, answers) = mpsc::channel(1);
        let catch = Catch::new(asked, page, port.number(), foreign, caught);
        first(|| port.accept(), catch, answers).await
    }
}

/// The first answer that was caught. However many connections say nothing, the next one is heard at once.
async fn first<Stream, Accepted>(
    mut accept: impl FnMut() -> Accepted,
    catch: Catch,
    mut answers: mpsc::Receiver<Answer>,
) -> Answer
where
    Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    Accepted: Future<Output = io::Result<Stream>>,
{
    let catch = Arc::new(catch);
    let mut connections = Connections::default();
    let [shortest, longest] = PAUSES;
    let mut pause = shortest;
    loop {
        let accepted = tokio::select! {
            biased;
            Some(answer) = answers.recv() => return answer,
            accepted = accept() => accepted,
        };
        match accepted {
            Ok(stream) => {
                pause = shortest;
                connections.admit(|heard| serve(stream, catch.clone(), heard));
                // What was just admitted is read before more is accepted.
                tokio::task::yield_now().await;
            }
            Err(error) if is_of_one_connection(&error) => {}
            // Of the computer, for example no file descriptors left: what says nothing gives its own back.
            Err(_) => {
                connections.end_one();
                tokio::select! {
                    biased;
                    Some(answer) = answers.recv() => return answer,
                    () = sleep(pause) => pause = (pause * 2).min(longest),
                }
            }
        }
    }
}

/// One that broke before it was accepted is no reason to wait.
fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::Interrupted
    )
}

#[cfg(test)]
mod tests;
