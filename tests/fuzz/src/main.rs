//! The long run: every target for its share of the time, on every core, and what came of it; `./run fuzz` starts it.

use std::{
    collections::VecDeque,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError, atomic::Ordering, mpsc},
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use fuzz::{
    corpus, growth,
    runs::{Current, Limits, Tally, run},
    targets::{ALL, Target, named},
};

/// One input may take so long at most before it counts as one without end.
const HANGS: Duration = Duration::from_secs(30);

/// Gives everything that reads what others wrote what nobody would write.
#[derive(Parser)]
struct Given {
    /// Minutes in all, shared among the targets.
    #[arg(long, default_value_t = 10.0, conflicts_with = "runs")]
    minutes: f64,
    /// Runs of each target, instead of a time.
    #[arg(long)]
    runs: Option<u64>,
    /// The same seed makes the same runs.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Keeps what led somewhere new in the corpus, where it is short.
    #[arg(long, value_name = "BYTES")]
    keep: Option<usize>,
    /// Measures time against length instead.
    #[arg(long)]
    growth: bool,
    /// Reads one file instead, as a target would.
    #[arg(long, value_name = "FILE", requires = "targets")]
    input: Option<PathBuf>,
    /// Names of targets; all of them where none is named.
    targets: Vec<String>,
}

fn main() -> ExitCode {
    let given = Given::parse();
    let unknown = given.targets.iter().find(|name| named(name).is_none());
    if let Some(name) = unknown {
        let known: Vec<&str> = ALL.iter().map(|target| target.name).collect();
        say(&format!("There is no target {name}: {}", known.join(", ")));
        return ExitCode::from(2);
    }
    let chosen: Vec<Target> = given.targets.iter().filter_map(|name| named(name)).collect();
    let targets = if chosen.is_empty() { ALL.to_vec() } else { chosen };
    match (&given.input, given.growth) {
        (Some(file), _) => one(file, &targets),
        (None, true) => grow(&targets),
        (None, false) => all(&given, targets),
    }
}

fn one(file: &PathBuf, targets: &[Target]) -> ExitCode {
    let Ok(bytes) = fs::read(file) else {
        say(&format!("{} cannot be read.", file.display()));
        return ExitCode::from(2);
    };
    for target in targets {
        let begun = Instant::now();
        let outcome = (target.read)(&bytes);
        say(&format!("{}: {outcome:016x} in {:?}", target.name, begun.elapsed()));
    }
    ExitCode::SUCCESS
}

fn all(given: &Given, targets: Vec<Target>) -> ExitCode {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(targets.len());
    let share = given.minutes * 60.0 * workers as f64 / targets.len() as f64;
    let share = given.runs.is_none().then(|| Duration::from_secs_f64(share.max(0.1)));
    let begun = Instant::now();
    let queue: Arc<Mutex<VecDeque<Target>>> = Arc::new(Mutex::new(targets.into()));
    let (sender, told) = mpsc::channel();
    for _ in 0..workers {
        let (queue, sender) = (queue.clone(), sender.clone());
        let (runs, seed) = (given.runs.unwrap_or(u64::MAX), given.seed);
        thread::spawn(move || {
            let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            while let Some(target) = next() {
                let until = share.map(|share| Instant::now() + share);
                let _ = sender.send((target, watched(target, Limits { seed, runs, until })));
            }
        });
    }
    drop(sender);
    let (mut runs, mut broken) = (0, 0);
    say("target                      runs  outcomes  slowest (bytes)          slowest KiB  panics");
    for (target, tally) in told {
        say(&row(target, &tally));
        keep(target, &tally, given.keep);
        runs += tally.runs;
        broken += tally.broken.len();
    }
    say(&format!("{runs} runs, {broken} panics, no hang, in {:.0?}", begun.elapsed()));
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The target's runs, with an eye on each: one that does not end ends the program, and its input is kept.
fn watched(target: Target, limits: Limits) -> Tally {
    let current = Arc::new(Current::default());
    let (done, is_done) = mpsc::channel::<()>();
    let seen = current.clone();
    thread::spawn(move || {
        let mut last = 0;
        while let Err(mpsc::RecvTimeoutError::Timeout) = is_done.recv_timeout(HANGS) {
            let run = seen.run.load(Ordering::Relaxed);
            if run == last {
                let file = saved(target, "hang", &seen.input());
                say(&format!("{} has not ended for {HANGS:?}: {file}", target.name));
                std::process::exit(3);
            }
            last = run;
        }
    });
    let corpus = corpus::read(target).unwrap_or_else(|_| vec![Vec::new()]);
    let tally = run(target, corpus, limits, current).unwrap_or_default();
    drop(done);
    tally
}

fn row(target: Target, tally: &Tally) -> String {
    let slowest = format!("{:.2?} ({})", tally.slowest, tally.slowest_input.len());
    let mut row = format!(
        "{:<18} {:>13} {:>9}  {slowest:<24} {:>11} {:>7}",
        target.name,
        tally.runs,
        tally.outcomes,
        format!("{:.2?}", tally.slowest_kib),
        tally.broken.len()
    );
    for input in tally.broken.iter().take(3) {
        row += &format!("\n  broken by {}", saved(target, "panic", input));
    }
    row
}

fn keep(target: Target, tally: &Tally, longest: Option<usize>) {
    for input in tally.found.iter().filter(|input| longest.is_some_and(|longest| input.len() <= longest)) {
        let file = corpus::folder(target).join(name(input));
        if let Err(error) = fs::create_dir_all(corpus::folder(target)).and_then(|()| fs::write(file, input)) {
            return say(&format!("The corpus of {} cannot be written: {error}", target.name));
        }
    }
}

/// Writes the input to a file, and says where.
fn saved(target: Target, what: &str, input: &[u8]) -> String {
    let file = std::env::temp_dir().join(format!("fuzz-{what}-{}-{}", target.name, name(input)));
    match fs::write(&file, input) {
        Ok(()) => file.display().to_string(),
        Err(error) => format!("{input:?} ({error})"),
    }
}

fn name(input: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    input.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// For each target the shape that takes longest at the greatest length, and how its time grew.
fn grow(targets: &[Target]) -> ExitCode {
    say("target              64 KiB     256 KiB       1 MiB   growth  shape");
    for target in targets {
        let worst = growth::shapes().into_iter().max_by_key(|shape| shape.time(*target, growth::LENGTHS[2]));
        let Some(shape) = worst else { continue };
        let [short, middle, long] = growth::LENGTHS.map(|length| {
            let times = (0..3).map(|_| shape.time(*target, length));
            times.min().unwrap_or_default().as_secs_f64() * 1_000.0
        });
        say(&format!(
            "{:<14} {short:>8.2} ms {middle:>8.2} ms {long:>8.2} ms {:>6.1}×  {shape:?}",
            target.name,
            long / middle
        ));
    }
    ExitCode::SUCCESS
}

fn say(line: &str) {
    // Nobody can be told that telling failed.
    let _ = writeln!(io::stdout(), "{line}");
}
