//! A short run of every target: the kept inputs, and some thousand new ones that are the same each time.

use std::{
    io::{self, Write as _},
    sync::Arc,
};

use fuzz::{
    corpus,
    runs::{Current, Limits, run},
    targets::ALL,
};

/// The first of them for each target, then more where one takes little time.
const SEED: u64 = 9;

#[test]
fn nothing_that_others_write_breaks_whoever_reads_it() {
    let mut runs = 0;
    for target in ALL {
        let corpus = corpus::read(target).unwrap_or_else(|error| panic!("{}: {error}", target.name));
        let kept = corpus.len() as u64;
        let limits = Limits { seed: SEED, runs: kept + target.short, until: None };
        let tally = run(target, corpus, limits, Arc::new(Current::default())).unwrap();
        println!(
            "{}: {} runs, {} kinds of results, slowest {:?}",
            target.name, tally.runs, tally.outcomes, tally.slowest
        );
        assert_eq!(tally.runs, kept + target.short);
        let broken: Vec<_> = tally.broken.iter().map(|input| String::from_utf8_lossy(input)).collect();
        assert!(broken.is_empty(), "{} is broken by {broken:?}", target.name);
        runs += tally.runs;
    }
    // Past the capturing of tests: how much was tried is worth a line of its own.
    writeln!(io::stderr(), "fuzz: {runs} runs of {} targets, none broken", ALL.len()).unwrap();
}
