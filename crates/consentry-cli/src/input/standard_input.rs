//! Standard input without the standard library's buffer: that one lives as long as the program, with all that passed it.

use std::io::{self, ErrorKind, Read};

use zeroize::Zeroizing;

/// To its end, or to this many bytes.
pub(crate) fn all(limit: usize) -> io::Result<Zeroizing<String>> {
    read(limit, limit, |_| false)
}

/// To the end of a line, and not a byte further: the rest is for the next question.
pub(crate) fn line(limit: usize) -> io::Result<Zeroizing<String>> {
    read(limit, 1, |last| last == b'\n')
}

/// Into one piece of memory that never grows: a piece that does leaves copies behind.
fn read(limit: usize, at_once: usize, ends_with: fn(u8) -> bool) -> io::Result<Zeroizing<String>> {
    // Who asked before and was not answered reads first.
    let turn = io::stdin().lock();
    let mut input = unbuffered(turn)?;
    let mut bytes = Zeroizing::new(vec![0; limit]);
    let mut filled = 0;
    while filled < limit && !(filled > 0 && ends_with(bytes[filled - 1])) {
        let end = limit.min(filled + at_once);
        match input.read(&mut bytes[filled..end]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    bytes.truncate(filled);
    match String::from_utf8(std::mem::take(&mut *bytes)) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(error) => {
            drop(Zeroizing::new(error.into_bytes()));
            Err(ErrorKind::InvalidData.into())
        }
    }
}

#[cfg(unix)]
struct Unbuffered {
    file: std::fs::File,
    _turn: io::StdinLock<'static>,
}

#[cfg(unix)]
fn unbuffered(turn: io::StdinLock<'static>) -> io::Result<Unbuffered> {
    use std::os::fd::AsFd as _;
    Ok(Unbuffered { file: turn.as_fd().try_clone_to_owned()?.into(), _turn: turn })
}

#[cfg(unix)]
impl Read for Unbuffered {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file.read(bytes)
    }
}

/// A console of Windows speaks UTF-16, which only the standard library's own reader turns into text.
#[cfg(not(unix))]
fn unbuffered(turn: io::StdinLock<'static>) -> io::Result<io::StdinLock<'static>> {
    Ok(turn)
}
