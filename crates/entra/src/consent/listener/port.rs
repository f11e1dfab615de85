//! A port that is ours on every loopback address: a browser takes `localhost` for 127.0.0.1 or for ::1, as it likes.

use std::{
    io,
    iter::repeat_n,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use socket2::{Domain, Socket, Type};
use tokio::net::{TcpListener, TcpStream};

/// Ports that are tried. The system gives one that is free on 127.0.0.1; on ::1 somebody else may have it.
const TRIES: usize = 32;
/// Connections that the system keeps until they are accepted.
const QUEUE: i32 = 1024;

#[derive(Debug)]
pub(super) struct LoopbackPort {
    v4: TcpListener,
    /// `None` on a computer without IPv6, where nobody else can have it either.
    v6: Option<TcpListener>,
    number: u16,
}

impl LoopbackPort {
    pub(super) fn bind() -> io::Result<LoopbackPort> {
        LoopbackPort::bind_one_of(repeat_n(0, TRIES))
    }

    /// The first of these ports that can be had whole; 0 is one of the system's choice.
    fn bind_one_of(ports: impl IntoIterator<Item = u16>) -> io::Result<LoopbackPort> {
        let mut last = io::Error::from(io::ErrorKind::AddrInUse);
        for port in ports {
            match LoopbackPort::bind_whole(port) {
                Ok(bound) => return Ok(bound),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// On one address alone it would be half a port: whoever has the other half hears the admin's browser.
    fn bind_whole(port: u16) -> io::Result<LoopbackPort> {
        let v4 = listen(Ipv4Addr::LOCALHOST.into(), port)?;
        let number = v4.local_addr()?.port();
        let v6 = match listen(Ipv6Addr::LOCALHOST.into(), number) {
            Err(error) if says_no_ipv6(&error) => None,
            v6 => Some(v6?),
        };
        Ok(LoopbackPort { v4, v6, number })
    }

    pub(super) fn number(&self) -> u16 {
        self.number
    }

    pub(super) async fn accept(&self) -> io::Result<TcpStream> {
        let accepted = match &self.v6 {
            None => self.v4.accept().await,
            Some(v6) => tokio::select! { one = self.v4.accept() => one, other = v6.accept() => other },
        };
        accepted.map(|(stream, _)| stream)
    }
}

/// Without `SO_REUSEADDR`, so that nobody shares it: a port whose last owner is still being waited for is not taken either.
/// Windows lets nobody of another account share what was bound like this.
fn listen(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let address = SocketAddr::new(address, port);
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    socket.bind(&address.into())?;
    socket.listen(QUEUE)?;
    socket.set_nonblocking(true)?;
    TcpListener::from_std(socket.into())
}

/// No such family, or no such address; a taken port is another matter.
fn says_no_ipv6(error: &io::Error) -> bool {
    #[cfg(unix)]
    const NO_SUCH_FAMILY: i32 = libc::EAFNOSUPPORT;
    /// `WSAEAFNOSUPPORT`
    #[cfg(windows)]
    const NO_SUCH_FAMILY: i32 = 10047;
    error.kind() == io::ErrorKind::AddrNotAvailable || error.raw_os_error() == Some(NO_SUCH_FAMILY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener as Other;

    /// Somebody else's port on ::1, free on 127.0.0.1; `None` on a computer without IPv6.
    fn half_taken() -> Option<(Other, u16)> {
        let other = Other::bind((Ipv6Addr::LOCALHOST, 0)).ok()?;
        let port = other.local_addr().unwrap().port();
        Some((other, port))
    }

    #[tokio::test]
    async fn a_port_that_somebody_has_on_one_address_is_not_ours() {
        let Some((_other, port)) = half_taken() else { return };
        let refused = LoopbackPort::bind_one_of([port, port]).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AddrInUse);
        let ours = LoopbackPort::bind_one_of([port, port, 0]).unwrap();
        assert_ne!(ours.number(), port);
        assert!(ours.v6.is_some());
    }

    #[tokio::test]
    async fn nobody_shares_what_is_bound() {
        let ours = LoopbackPort::bind().unwrap();
        for address in ["127.0.0.1", "0.0.0.0", "[::1]", "[::]"] {
            let address: SocketAddr = format!("{address}:{}", ours.number()).parse().unwrap();
            let Ok(socket) = Socket::new(Domain::for_address(address), Type::STREAM, None) else { continue };
            socket.set_reuse_address(true).unwrap();
            #[cfg(unix)]
            socket.set_reuse_port(true).unwrap();
            let taken = socket.bind(&address.into()).and_then(|()| socket.listen(1));
            assert!(taken.is_err(), "{address}");
        }
    }

    #[test]
    fn a_computer_without_ipv6_is_told_from_a_taken_port() {
        #[cfg(unix)]
        assert!(says_no_ipv6(&io::Error::from_raw_os_error(libc::EAFNOSUPPORT)));
        assert!(says_no_ipv6(&io::ErrorKind::AddrNotAvailable.into()));
        #[cfg(unix)]
        for other in [libc::EADDRINUSE, libc::EACCES, libc::EPERM, libc::EMFILE, libc::ENFILE, libc::ENOBUFS]
        {
            assert!(!says_no_ipv6(&io::Error::from_raw_os_error(other)), "{other}");
        }
    }
}
