//! The memory of a running process, searched for what must not be in it any more.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt as _;

/// Bytes read at once.
const PIECE: usize = 1 << 20;
const PAGE: usize = 4096;
/// Characters of base64url behind `eyJ`, with which every token begins, from which on it is one.
const TOKEN: usize = 40;

/// A text to search for. It is kept in disguise: a process that searches itself must not find its own question.
pub struct Wanted {
    disguised: Vec<u8>,
}

/// What was found, and in what kind of memory: `[heap]`, `[stack]`, a library's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The place among the wanted; `None` for something that looks like a token.
    pub which: Option<usize>,
    pub place: String,
    pub address: usize,
}

impl Wanted {
    pub fn new(text: &[u8]) -> Wanted {
        Wanted { disguised: text.iter().map(|byte| !byte).collect() }
    }

    /// The text itself.
    pub fn reveal(&self) -> Vec<u8> {
        self.disguised.iter().map(|byte| !byte).collect()
    }

    fn is_at(&self, bytes: &[u8]) -> bool {
        bytes.len() >= self.disguised.len()
            && self.disguised.iter().zip(bytes).all(|(disguised, byte)| !disguised == *byte)
    }
}

/// Everything wanted, and every token, in all that the process could write to.
///
/// # Errors
/// Where the system lets nobody look: into a process that forbids it, only root may.
pub fn search(pid: u32, wanted: &[Wanted]) -> io::Result<Vec<Found>> {
    let memory = File::open(format!("/proc/{pid}/mem"))?;
    let pages = File::open(format!("/proc/{pid}/pagemap"))?;
    let longest = wanted.iter().map(|one| one.disguised.len()).max().unwrap_or_default().max(TOKEN + 3);
    let mut firsts = [false; 256];
    wanted.iter().for_each(|one| firsts[usize::from(!one.disguised[0])] = true);
    firsts[usize::from(b'e')] = true;
    // What is read here is no find of its own.
    let mut piece = vec![0; PIECE + longest];
    let own = piece.as_ptr() as usize..piece.as_ptr() as usize + piece.len();
    let mut found = Vec::new();
    for mapping in writable(pid)? {
        for (start, end) in mapping.used(&pages) {
            let length = piece.len().min(mapping.end - start);
            // A mapping may be gone meanwhile, or be a device's.
            let read = memory.read_at(&mut piece[..length], start as u64).unwrap_or_default();
            let places = 0..read.min(end - start);
            for at in places.filter(|at| firsts[usize::from(piece[*at])]) {
                if own.contains(&(start + at)) && pid == std::process::id() {
                    continue;
                }
                let rest = &piece[at..read];
                let found_here = wanted.iter().enumerate().filter(|(_, one)| one.is_at(rest));
                let token = is_token(rest).then_some(None);
                found.extend(found_here.map(|(which, _)| Some(which)).chain(token).map(|which| Found {
                    which,
                    place: mapping.name.clone(),
                    address: start + at,
                }));
            }
        }
    }
    piece.fill(0);
    Ok(found)
}

struct Mapping {
    start: usize,
    end: usize,
    name: String,
}

fn writable(pid: u32) -> io::Result<Vec<Mapping>> {
    let text = fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let mapping = |line: &str| {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let address = |hex| usize::from_str_radix(hex, 16).ok();
        let writable = fields.next()?.contains('w');
        let name = fields.nth(3).unwrap_or("without a name").to_owned();
        writable.then_some(Mapping { start: address(start)?, end: address(end)?, name })
    };
    Ok(text.lines().filter_map(mapping).collect())
}

impl Mapping {
    /// Stretches of pages that were ever used, no longer than a piece: WebKit reserves gigabytes and uses little.
    fn used(&self, pages: &File) -> Vec<(usize, usize)> {
        // An entry of eight bytes for each page; the two highest bits are "present" and "swapped".
        let mut entries = vec![0; (self.end - self.start) / PAGE * 8];
        let read = pages.read_at(&mut entries, (self.start / PAGE * 8) as u64).unwrap_or_default();
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        for (at, entry) in entries[..read].chunks_exact(8).enumerate() {
            if entry[7] & 0b1100_0000 == 0 {
                continue;
            }
            let page = self.start + at * PAGE;
            match stretches.last_mut() {
                Some((start, end)) if *end == page && page - *start < PIECE => *end += PAGE,
                _ => stretches.push((page, page + PAGE)),
            }
        }
        stretches
    }
}

fn is_token(bytes: &[u8]) -> bool {
    let in_base64url = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-' || *byte == b'_';
    bytes.starts_with(b"eyJ")
        && bytes[3..].iter().take(TOKEN).filter(|byte| in_base64url(byte)).count() == TOKEN
}
