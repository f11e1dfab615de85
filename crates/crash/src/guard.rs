//! Work that may panic, and what is known of it when it does.

use std::{
    cell::{Cell, RefCell},
    future::{Future, poll_fn},
    panic::{self, AssertUnwindSafe, PanicHookInfo},
    task::Poll,
};

/// A panic, as much of it as may be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crash {
    /// File, line and column in the program's source.
    pub location: String,
    /// The message where it is one that stands in the program's text. One that was put together may hold a secret.
    pub message: Option<&'static str>,
}

thread_local! {
    static LAST: RefCell<Option<Crash>> = const { RefCell::new(None) };
    /// Guards that are at work on this thread, one inside the other.
    static GUARDS: Cell<u32> = const { Cell::new(0) };
}

/// From now on a panic prints nothing: its message may hold what somebody pasted.
/// `unguarded` hears of one that nothing here catches.
pub fn install(unguarded: fn(&Crash)) {
    panic::set_hook(Box::new(move |info| {
        let crash = Crash::of(info);
        if GUARDS.get() == 0 {
            unguarded(&crash);
        }
        LAST.set(Some(crash));
    }));
}

/// Does the work; a panic in it ends the work and nothing else.
///
/// # Errors
/// What is known of the panic. What the work had begun to change may be half changed.
pub fn guard<T>(work: impl FnOnce() -> T) -> Result<T, Crash> {
    GUARDS.set(GUARDS.get().saturating_add(1));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDS.set(GUARDS.get().saturating_sub(1));
    done.map_err(|_| LAST.take().unwrap_or_else(Crash::unknown))
}

/// The same for work that waits.
///
/// # Errors
/// As [`guard`].
pub fn guard_future<T>(work: impl Future<Output = T>) -> impl Future<Output = Result<T, Crash>> {
    // On the heap: work that waits for much is large, and each guard around it would hold it once more on the stack.
    let mut work = Box::pin(work);
    poll_fn(move |context| match guard(|| work.as_mut().poll(context)) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(done)) => Poll::Ready(Ok(done)),
        Err(crash) => Poll::Ready(Err(crash)),
    })
}

impl Crash {
    fn of(info: &PanicHookInfo<'_>) -> Crash {
        let location = info.location().map_or_else(|| "?".to_owned(), ToString::to_string);
        Crash { location, message: info.payload().downcast_ref::<&'static str>().copied() }
    }

    fn unknown() -> Crash {
        Crash { location: "?".to_owned(), message: None }
    }
}

#[cfg(test)]
mod tests {
    use std::{future::pending, hint::black_box, sync::Mutex};

    use super::*;

    static HEARD: Mutex<Vec<&str>> = Mutex::new(Vec::new());

    /// The same for all tests here: they share the process and its one hook.
    fn hear(crash: &Crash) {
        HEARD.lock().unwrap().extend(crash.message);
    }

    #[test]
    fn a_panic_tells_its_place_and_only_words_of_the_programs_own() {
        install(hear);
        assert_eq!(guard(|| 17), Ok(17));
        let secret = black_box("a pasted secret");
        let crash = guard(|| panic!("cannot read {secret}")).unwrap_err();
        assert_eq!(crash.message, None);
        assert!(crash.location.contains("guard.rs:"), "{crash:?}");
        assert!(!format!("{crash:?}").contains("pasted"));
        let crash = guard(|| panic!("no such step")).unwrap_err();
        assert_eq!(crash.message, Some("no such step"));
        assert_eq!(guard(|| 17), Ok(17), "the next one is none the worse");
    }

    #[test]
    fn a_panic_that_nobody_guards_is_heard_of() {
        install(hear);
        let inside = guard(|| guard(|| panic!("inside")).is_err());
        assert_eq!(inside, Ok(true));
        assert!(std::thread::spawn(|| panic!("outside")).join().is_err());
        assert!(guard(|| panic!("inside again")).is_err());
        assert_eq!(*HEARD.lock().unwrap(), ["outside"]);
    }

    #[test]
    fn a_panic_while_waiting_is_caught_where_it_is_waited_for() {
        install(hear);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let mut poll =
            |work: &mut dyn FnMut(&mut std::task::Context<'_>) -> Poll<Result<u8, Crash>>| work(&mut context);
        let mut done = Box::pin(guard_future(async { 17 }));
        assert_eq!(poll(&mut |c| done.as_mut().poll(c)), Poll::Ready(Ok(17)));
        let mut waits = Box::pin(guard_future(pending()));
        assert_eq!(poll(&mut |c| waits.as_mut().poll(c)), Poll::Pending);
        let mut ends = Box::pin(guard_future(async { panic!("while waiting") }));
        let crash = poll(&mut |c| ends.as_mut().poll(c));
        assert!(matches!(crash, Poll::Ready(Err(Crash { message: Some("while waiting"), .. }))), "{crash:?}");
    }
}
