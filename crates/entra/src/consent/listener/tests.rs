//! What no real socket shows at will: a computer that has no connection to give, and senders that never come to an end.

use std::future::{pending, ready};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex},
    time::{Instant, interval},
};

use super::*;
use crate::{Cause, ConsentState};

const HONEST: &[u8] =
    b"GET /consent?admin_consent=True&state=right&tenant=11111111-aaaa-4bbb-8ccc-222222222222 \
                        HTTP/1.1\r\nHost: localhost:8400\r\n\r\n";

type Accepted = std::pin::Pin<Box<dyn Future<Output = io::Result<DuplexStream>>>>;

fn catch() -> (Catch, mpsc::Receiver<Answer>) {
    let (caught, answers) = mpsc::channel(1);
    let asked = Asked { state: ConsentState::given("right").unwrap(), tenant: None };
    let page = Arc::new(|_: &_| "a page".to_owned());
    (Catch::new(asked, page, 8400, watch::Sender::new(0), caught), answers)
}

/// These one after the other, and then no more.
fn accepts(results: Vec<io::Result<DuplexStream>>) -> impl FnMut() -> Accepted {
    let mut results = results.into_iter();
    move || match results.next() {
        Some(result) => Box::pin(ready(result)),
        None => Box::pin(pending()),
    }
}

/// A connection on which this was sent already, and its other end.
async fn connection(sent: &[u8]) -> (DuplexStream, DuplexStream) {
    let (ours, mut theirs) = duplex(64 * 1024);
    theirs.write_all(sent).await.unwrap();
    (ours, theirs)
}

#[tokio::test]
async fn a_computer_that_has_no_connection_to_give_is_asked_with_growing_pauses() {
    let (catch, answers) = catch();
    let (ours, _theirs) = connection(HONEST).await;
    let broken = || Err(io::ErrorKind::ConnectionAborted.into());
    let no_descriptors = || Err(io::Error::other("too many open files"));
    let results = vec![broken(), no_descriptors(), broken(), no_descriptors(), no_descriptors(), Ok(ours)];
    let start = Instant::now();
    assert_eq!(first(accepts(results), catch, answers).await.cause, Cause::ConsentGiven);
    assert!(start.elapsed() >= Duration::from_millis(20 + 40 + 80), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_request_that_does_not_come_to_its_end_is_hung_up_on() {
    let (catch, mut answers) = catch();
    let catch = Arc::new(catch);
    for sent in [b"".as_slice(), b"G", b"GET /consent HTTP/1.1\r\nHost: localhost:8400\r\nX: "] {
        let (ours, theirs) = connection(sent).await;
        let served = tokio::spawn(serve(ours, catch.clone(), Default::default()));
        // One byte after the other for ever, every single one in time.
        let mut beat = interval(Duration::from_millis(100));
        let (mut read, mut written) = tokio::io::split(theirs);
        let drip = async {
            while written.write_all(b"a").await.is_ok() {
                beat.tick().await;
            }
        };
        let mut said = Vec::new();
        let (_, _) = tokio::join!(drip, read.read_to_end(&mut said));
        served.await.unwrap();
    }
    assert!(answers.try_recv().is_err());
}

#[tokio::test]
async fn an_answer_counts_although_its_page_was_not_read() {
    let (catch, answers) = catch();
    let (ours, theirs) = connection(HONEST).await;
    drop(theirs);
    assert_eq!(first(accepts(vec![Ok(ours)]), catch, answers).await.cause, Cause::ConsentGiven);
}

#[tokio::test]
async fn where_all_places_are_taken_the_oldest_silent_one_makes_way() {
    let (catch, answers) = catch();
    let mut others = Vec::new();
    let mut results = Vec::new();
    for _ in 0..=connections::PLACES {
        let (ours, theirs) = connection(b"GET /con").await;
        results.push(Ok(ours));
        others.push(theirs);
    }
    let [oldest, .., newest] = &mut others[..] else { panic!("more than one place") };
    let (mut byte, mut other) = ([0], [0]);
    tokio::select! {
        biased;
        _ = first(accepts(results), catch, answers) => panic!("nobody answered"),
        _ = newest.read(&mut byte) => panic!("the newest is heard out"),
        read = oldest.read(&mut other) => assert_eq!(read.unwrap(), 0, "hung up on"),
    }
}
