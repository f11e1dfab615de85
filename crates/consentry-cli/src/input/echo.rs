//! What is typed ahead of a question for a secret is not shown either: the question is only written once echo is off.

#[cfg(unix)]
use std::fs::File;

#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// The terminal as it was comes back when this is dropped.
pub(super) struct Off {
    #[cfg(unix)]
    before: Option<(File, Termios)>,
}

impl Off {
    /// A terminal that refuses leaves it to whoever reads the secret.
    #[cfg(unix)]
    pub(super) fn now() -> Off {
        let quiet = || {
            let terminal = File::options().read(true).write(true).open("/dev/tty").ok()?;
            let before = tcgetattr(&terminal).ok()?;
            let mut quiet = before.clone();
            quiet.local_modes.remove(LocalModes::ECHO);
            tcsetattr(&terminal, OptionalActions::Now, &quiet).ok()?;
            Some((terminal, before))
        };
        Off { before: quiet() }
    }

    #[cfg(not(unix))]
    pub(super) fn now() -> Off {
        Off {}
    }
}

#[cfg(unix)]
impl Drop for Off {
    fn drop(&mut self) {
        if let Some((terminal, before)) = &self.before {
            // A terminal that is gone shows nothing any more.
            let _ = tcsetattr(terminal, OptionalActions::Now, before);
        }
    }
}
