//! Accepted connections that can be cut hard: a reset instead of a clean end.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Held by each request of a connection; cutting it makes the connection's end a reset.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cut(Arc<AtomicBool>);

impl Cut {
    /// Takes effect when the connection is let go of.
    pub(crate) fn make(&self) {
        self.0.store(true, Ordering::Release);
    }
}

#[derive(Debug)]
pub(crate) struct Wire {
    tcp: TcpStream,
    cut: Cut,
}

impl Wire {
    pub(crate) fn new(tcp: TcpStream) -> Wire {
        // Only costs time when it fails.
        drop(tcp.set_nodelay(true));
        Wire { tcp, cut: Cut::default() }
    }

    pub(crate) fn cut(&self) -> Cut {
        self.cut.clone()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.cut.0.load(Ordering::Acquire) {
            // No lingering: what is left unsent is thrown away, and the peer gets RST.
            drop(self.tcp.set_zero_linger());
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
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
pub(crate) struct Plain(pub(crate) TcpListener);

impl Listener for Plain {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        // axum's own accept retries what fails.
        let (tcp, peer) = Listener::accept(&mut self.0).await;
        (Wire::new(tcp), peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Plain>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Plain>) -> Cut {
        stream.io().cut()
    }
}
