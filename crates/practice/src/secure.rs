//! https: the TLS handshakes, side by side, so that a slow client holds up nobody.

use std::io;
use std::net::SocketAddr;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::wire::{Cut, Wire};

pub(crate) struct Secure {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    shaking_hands: JoinSet<io::Result<(TlsStream<Wire>, SocketAddr)>>,
}

impl Secure {
    pub(crate) fn new(listener: TcpListener, acceptor: TlsAcceptor) -> Secure {
        Secure { listener, acceptor, shaking_hands: JoinSet::new() }
    }
}

impl Listener for Secure {
    type Io = TlsStream<Wire>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TlsStream<Wire>, SocketAddr) {
        loop {
            tokio::select! {
                (tcp, peer) = Listener::accept(&mut self.listener) => {
                    let handshake = self.acceptor.accept(Wire::new(tcp));
                    self.shaking_hands.spawn(async move { Ok((handshake.await?, peer)) });
                }
                Some(done) = self.shaking_hands.join_next() => {
                    // A client that does not trust the certificate ends here, as it should.
                    if let Ok(Ok(secured)) = done {
                        return secured;
                    }
                }
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Connected<IncomingStream<'_, Secure>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Secure>) -> Cut {
        stream.io().get_ref().0.cut()
    }
}
