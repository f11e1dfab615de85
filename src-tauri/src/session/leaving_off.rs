//! After something that ran ended as nothing should: it is over, and its buttons can be pressed again.

use super::Session;

impl Session {
    pub(crate) fn leave_off(&self) {
        self.end_what_runs();
        self.change(|state| {
            state.looking = false;
            state.running = false;
            state.watching = false;
            state.reading.stop();
        });
    }
}

#[cfg(test)]
impl Session {
    /// For the tests of what a panic leaves behind.
    pub(crate) fn panics_while_held(&self) {
        self.change(|_| panic!("while the session is held"));
    }

    pub(crate) fn begins_to_run(&self) {
        self.change(|state| (state.running, state.looking) = (true, true));
    }
}
