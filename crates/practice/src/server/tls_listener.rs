//! https: the TLS handshakes, side by side, so that a slow client holds up nobody.

use std::io;
use std::net::SocketAddr;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::connection::Connection;
use crate::faults::Cut;

pub(crate) struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    handshakes: JoinSet<io::Result<(TlsStream<Connection>, SocketAddr)>>,
}

impl TlsListener {
    pub(crate) fn new(listener: TcpListener, acceptor: TlsAcceptor) -> TlsListener {
        TlsListener { listener, acceptor, handshakes: JoinSet::new() }
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<Connection>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TlsStream<Connection>, SocketAddr) {
        loop {
            tokio::select! {
                (tcp, peer) = Listener::accept(&mut self.listener) => {
                    let handshake = self.acceptor.accept(Connection::new(tcp));
                    self.handshakes.spawn(async move { Ok((handshake.await?, peer)) });
                }
                Some(done) = self.handshakes.join_next() => {
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

impl Connected<IncomingStream<'_, TlsListener>> for Cut {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Cut {
        stream.io().get_ref().0.cut()
    }
}
