//! Runs of one target: from kept inputs to new ones, each timed, none lost that broke something.

use std::{
    collections::HashSet,
    panic,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use fastrand::Rng;

use crate::{clock::timed, mutation::mutated, targets::Target};

/// Bytes of stack: a quarter of what a thread usually has, so that recursion shows early.
const STACK: usize = 512 << 10;
/// Inputs that led somewhere new are kept in memory, so many at most.
const KEPT: usize = 4_096;

/// How long to go on.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub seed: u64,
    pub runs: u64,
    pub until: Option<Instant>,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub runs: u64,
    /// Different kinds of results.
    pub outcomes: usize,
    pub slowest: Duration,
    pub slowest_input: Vec<u8>,
    /// Of inputs of a KiB or more, the longest time for each KiB.
    pub slowest_kib: Duration,
    /// Each input that made the target panic.
    pub broken: Vec<Vec<u8>>,
    /// What led somewhere new, in its order.
    pub found: Vec<Vec<u8>>,
}

/// The input that is read right now, for whoever waits for its end.
#[derive(Debug, Default)]
pub struct Current {
    pub run: AtomicU64,
    input: Mutex<Vec<u8>>,
}

impl Current {
    pub fn input(&self) -> Vec<u8> {
        self.input.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn begin(&self, input: &[u8]) {
        let mut kept = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clear();
        kept.extend_from_slice(input);
        drop(kept);
        self.run.fetch_add(1, Ordering::Relaxed);
    }
}

/// Runs the target on a thread of its own, which bears its name. `None` where no thread could be had.
pub fn run(target: Target, corpus: Vec<Vec<u8>>, limits: Limits, current: Arc<Current>) -> Option<Tally> {
    let thread = thread::Builder::new().name(target.name.to_owned()).stack_size(STACK);
    thread.spawn(move || all(target, corpus, limits, &current)).ok()?.join().ok()
}

fn all(target: Target, mut pool: Vec<Vec<u8>>, limits: Limits, current: &Current) -> Tally {
    let mut tally = Tally::default();
    let mut outcomes = HashSet::new();
    for input in &pool {
        once(target, input, &mut tally, &mut outcomes, current);
    }
    let mut rng = Rng::with_seed(limits.seed);
    while tally.runs < limits.runs && limits.until.is_none_or(|until| Instant::now() < until) {
        let (one, other) = (late(&mut rng, pool.len()), rng.usize(..pool.len()));
        let input = mutated(&mut rng, &pool[one], &pool[other], target.longest);
        if once(target, &input, &mut tally, &mut outcomes, current) && pool.len() < KEPT {
            tally.found.push(input.clone());
            pool.push(input);
        }
    }
    tally.outcomes = outcomes.len();
    tally
}

/// Late finds are tried more often than early ones.
fn late(rng: &mut Rng, length: usize) -> usize {
    rng.usize(..length).max(rng.usize(..length))
}

/// Whether the result is of a new kind.
fn once(
    target: Target,
    input: &[u8],
    tally: &mut Tally,
    outcomes: &mut HashSet<u64>,
    current: &Current,
) -> bool {
    current.begin(input);
    tally.runs += 1;
    let (read, took) = timed(|| panic::catch_unwind(|| (target.read)(input)));
    if took > tally.slowest {
        tally.slowest = took;
        tally.slowest_input = input.to_vec();
    }
    if input.len() >= 1024 {
        let kib = u32::try_from(input.len() / 1024).unwrap_or(u32::MAX);
        tally.slowest_kib = tally.slowest_kib.max(took / kib);
    }
    match read {
        Ok(outcome) => outcomes.insert(outcome),
        Err(_) => {
            tally.broken.push(input.to_vec());
            false
        }
    }
}
