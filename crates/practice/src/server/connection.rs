//! Accepted connections that can be cut hard: a reset instead of a clean end.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::faults::Cut;

#[derive(Debug)]
pub(crate) struct Connection {
    tcp: TcpStream,
    cut: Cut,
}

impl Connection {
    pub(crate) fn new(tcp: TcpStream) -> Connection {
        // Only costs time when it fails.
        drop(tcp.set_nodelay(true));
        Connection { tcp, cut: Cut::default() }
    }

    pub(crate) fn cut(&self) -> Cut {
        self.cut.clone()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.cut.is_made() {
            // No lingering: what is left unsent is thrown away, and the peer gets RST.
            drop(self.tcp.set_zero_linger());
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, buf)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

/// Plain http.
#[derive(Debug)]
pub(crate) struct PlainListener(pub(crate) TcpListener);

impl Listener for PlainListener {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        // axum's own accept retries what fails.
        let (tcp, peer) = Listener::accept(&mut self.0).await;
        (Connection::new(tcp), peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, PlainListener>> for Cut {
    fn connect_info(stream: IncomingStream<'_, PlainListener>) -> Cut {
        stream.io().cut()
    }
}
