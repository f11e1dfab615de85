//! How a command ends: the exit codes of the contract.

use std::process;

use entra::{Cause, Turn};

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitCode {
    Done,
    Customer,
    Usage,
    Partner,
    /// Network, proxy, TLS, clock, and whatever else this computer does not give.
    Computer,
    Wait,
    Interrupted,
}

impl ExitCode {
    pub(crate) fn number(self) -> u8 {
        match self {
            ExitCode::Done => 0,
            ExitCode::Customer => 1,
            ExitCode::Usage => 2,
            ExitCode::Partner => 3,
            ExitCode::Computer => 4,
            ExitCode::Wait => 5,
            ExitCode::Interrupted => 130,
        }
    }
}

impl From<Cause> for ExitCode {
    fn from(cause: Cause) -> ExitCode {
        match cause.turn() {
            // Nobody has to act, and nothing is done yet: the next test gets a new token.
            _ if cause == Cause::TokenExpired => ExitCode::Wait,
            Turn::Done => ExitCode::Done,
            Turn::Customer => ExitCode::Customer,
            Turn::Partner => ExitCode::Partner,
            Turn::Environment => ExitCode::Computer,
            Turn::Wait => ExitCode::Wait,
        }
    }
}

impl From<ExitCode> for process::ExitCode {
    fn from(code: ExitCode) -> process::ExitCode {
        process::ExitCode::from(code.number())
    }
}

#[cfg(test)]
mod tests {
    use entra::Who;

    use super::*;

    #[test]
    fn the_exit_code_names_nobody_who_has_nothing_to_do() {
        for cause in Cause::ALL {
            let allowed: &[u8] = match cause.who() {
                Who::Nobody => &[0, 5],
                Who::CustomerAdmin => &[1],
                Who::PartnerEngineer => &[3, 4],
                Who::Microsoft => &[5],
            };
            assert!(allowed.contains(&ExitCode::from(cause).number()), "{}", cause.name());
        }
        assert_eq!(ExitCode::from(Cause::TokenExpired).number(), 5);
    }
}
