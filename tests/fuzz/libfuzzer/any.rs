//! The target that `FUZZ_TARGET` names, under libFuzzer.
#![no_main]

use std::sync::LazyLock;

use fuzz::targets::{Target, named};
use libfuzzer_sys::fuzz_target;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    named(&name).unwrap_or_else(|| panic!("FUZZ_TARGET is {name:?}, which is no target"))
});

fuzz_target!(|bytes: &[u8]| {
    if bytes.len() <= TARGET.longest {
        (TARGET.read)(bytes);
    }
});
