//! The server: honest until a script says otherwise, byte for byte, and with an ear for all that is sent to it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

use crate::answers::{Ground, honest};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Discovery,
    DiscoveryV1,
    Keys,
    KeysV1,
    Token,
    Api,
    Elsewhere,
}

/// A part of an answer.
#[derive(Clone)]
pub(crate) enum Piece {
    Bytes(Vec<u8>),
    /// One byte at a time, with a pause before each.
    Drip(Vec<u8>),
    /// Again and again, for as long as somebody listens.
    Endless(Vec<u8>),
    /// The same with a pause between.
    Beat(Vec<u8>),
    /// Nothing more, and the connection stays open.
    Hang,
}

pub(crate) type Answer = Vec<Piece>;

/// `None`: the honest answer.
pub(crate) type Script = Arc<dyn Fn(&Ground, Place) -> Option<Answer> + Send + Sync>;

/// A request as it came.
#[derive(Clone)]
pub(crate) struct Heard {
    pub(crate) place: Place,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

pub(crate) struct Server {
    pub(crate) ground: Ground,
    heard: Arc<Mutex<Vec<Heard>>>,
    _runtime: Runtime,
}

impl Server {
    pub(crate) fn start(script: Script) -> Server {
        Server::with(script, "http", "127.0.0.1", None)
    }

    pub(crate) fn over_tls(acceptor: TlsAcceptor) -> Server {
        Server::with(Arc::new(|_, _| None), "https", "localhost", Some(acceptor))
    }

    fn with(script: Script, scheme: &str, host: &str, tls: Option<TlsAcceptor>) -> Server {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).unwrap();
        let address: SocketAddr = listener.local_addr().unwrap();
        let ground = Ground { base: format!("{scheme}://{host}:{}", address.port()) };
        let heard = Arc::<Mutex<Vec<Heard>>>::default();
        runtime.spawn(serve(listener, tls, ground.clone(), script, heard.clone()));
        Server { ground, heard, _runtime: runtime }
    }

    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }
}

async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    ground: Ground,
    script: Script,
    heard: Arc<Mutex<Vec<Heard>>>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, ground, script, heard) = (tls.clone(), ground.clone(), script.clone(), heard.clone());
        tokio::spawn(async move {
            match tls {
                None => drop(answer(stream, ground, script, heard).await),
                Some(tls) => {
                    // A client that does not trust the certificate goes before it has said anything.
                    if let Ok(stream) = tls.accept(stream).await {
                        drop(answer(stream, ground, script, heard).await);
                    }
                }
            }
        });
    }
}

async fn answer<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    ground: Ground,
    script: Script,
    heard: Arc<Mutex<Vec<Heard>>>,
) -> std::io::Result<()> {
    let mut read = Vec::new();
    let end = loop {
        if let Some(at) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    };
    let head = String::from_utf8_lossy(&read[..end]).into_owned();
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    while read.len() < end + length.unwrap_or(0) {
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    }
    let place = place(&head);
    heard.lock().unwrap().push(Heard { place, head, body: read[end..].to_vec() });
    let pieces = script(&ground, place).unwrap_or_else(|| honest(&ground, place));
    for piece in pieces {
        send(&mut stream, piece).await?;
    }
    stream.shutdown().await
}

async fn send<S: AsyncWrite + Unpin>(stream: &mut S, piece: Piece) -> std::io::Result<()> {
    match piece {
        Piece::Bytes(bytes) => stream.write_all(&bytes).await,
        Piece::Drip(bytes) => {
            let mut beat = tokio::time::interval(Duration::from_millis(50));
            for byte in bytes {
                beat.tick().await;
                stream.write_all(&[byte]).await?;
            }
            Ok(())
        }
        Piece::Endless(bytes) => loop {
            stream.write_all(&bytes).await?;
        },
        Piece::Beat(bytes) => {
            let mut beat = tokio::time::interval(Duration::from_millis(10));
            loop {
                beat.tick().await;
                stream.write_all(&bytes).await?;
            }
        }
        Piece::Hang => std::future::pending().await,
    }
}

fn place(head: &str) -> Place {
    let path = head.split(' ').nth(1).unwrap_or_default();
    match path {
        _ if path.contains("/v2.0/.well-known/") => Place::Discovery,
        _ if path.contains("/.well-known/") => Place::DiscoveryV1,
        _ if path.contains("/discovery/v2.0/keys") => Place::Keys,
        _ if path.contains("/discovery/keys") => Place::KeysV1,
        _ if path.contains("/oauth2/") => Place::Token,
        _ if path.starts_with("/api/") => Place::Api,
        _ => Place::Elsewhere,
    }
}
