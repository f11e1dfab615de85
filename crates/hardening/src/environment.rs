//! A secret in the environment: taken out at the start, so that no child inherits it and nobody reads it there later.

use std::env;

use zeroize::Zeroizing;

/// Takes a variable out of the environment. `None` where there is none, or one that is empty or no text.
///
/// Linux shows the environment with which a process began under `/proc` until it ends, whatever is removed from it: the
/// value's bytes are overwritten where they lie.
///
/// # Safety
/// No other thread runs yet: one could read the environment at the same time.
#[allow(unsafe_code)]
pub unsafe fn take_variable(name: &str) -> Option<Zeroizing<String>> {
    let value = env::var(name).ok().map(Zeroizing::new).filter(|value| !value.is_empty());
    // SAFETY: nobody else reads the environment, as our caller promises, and nobody holds a reference into it: `var`
    // copies.
    #[cfg(unix)]
    unsafe {
        block::wipe(name.as_bytes());
    }
    // SAFETY: as above.
    unsafe { env::remove_var(name) };
    value
}

#[cfg(unix)]
#[allow(unsafe_code)]
mod block {
    use std::{
        ffi::{CStr, c_char},
        slice,
    };

    use zeroize::Zeroize as _;

    unsafe extern "C" {
        /// The C library's list of `name=value` texts, with a null pointer at its end.
        static environ: *const *mut c_char;
    }

    /// Overwrites the values of all variables of this name: a list may hold a name twice, and `var` reads the first.
    ///
    /// # Safety
    /// No other thread runs, and nobody holds a reference to one of the texts.
    pub(super) unsafe fn wipe(name: &[u8]) {
        // SAFETY: the C library set the list up before `main`, and nobody changes it meanwhile. Its texts lie in memory
        // that belongs to this process and may be written: POSIX lets `putenv` callers do so.
        unsafe {
            let mut entry = environ;
            while !entry.is_null() && !(*entry).is_null() {
                let text = *entry;
                let whole = CStr::from_ptr(text).to_bytes();
                let end = whole.len();
                let is_it = whole.strip_prefix(name).is_some_and(|rest| rest.starts_with(b"="));
                if is_it {
                    let start = name.len() + 1;
                    slice::from_raw_parts_mut(text.add(start).cast::<u8>(), end - start).zeroize();
                }
                entry = entry.add(1);
            }
        }
    }
}
