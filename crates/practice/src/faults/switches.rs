//! The faults that are switched on, for whom, where, and how often still.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Deserialize;

use super::fault::{At, Fault, Places};

/// The word for every tenant, and for requests that name none.
pub(crate) const ANYONE: &str = "*";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    /// Tenant ID, domain, any other first path segment, or `*`.
    pub(crate) tenant: String,
    pub(crate) at: Places,
    pub(crate) fault: Fault,
    /// Requests that it hits; `None`: until cleared.
    #[serde(default)]
    pub(crate) times: Option<u32>,
}

#[derive(Debug, Default)]
pub(crate) struct Switches(Mutex<Vec<Switch>>);

impl Switches {
    pub(crate) fn add(&self, switch: Switch) {
        self.switches().push(switch);
    }

    pub(crate) fn clear(&self) {
        self.switches().clear();
    }

    /// The faults that hit one request, in the order they were switched on; each is counted down.
    pub(crate) fn hitting(&self, at: At, concerns: impl Fn(&str) -> bool) -> Vec<Fault> {
        let mut switches = self.switches();
        let mut hitting = Vec::new();
        for switch in switches.iter_mut() {
            let hits = switch.times != Some(0) && switch.at.include(at) && concerns(&switch.tenant);
            if hits {
                switch.times = switch.times.map(|times| times - 1);
                hitting.push(switch.fault.clone());
            }
        }
        switches.retain(|switch| switch.times != Some(0));
        hitting
    }

    fn switches(&self) -> MutexGuard<'_, Vec<Switch>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_hits_its_tenant_at_its_places_as_often_as_it_was_switched_on_for() {
        let switches = Switches::default();
        let add = |tenant: &str, at: Places, fault, times| {
            switches.add(Switch { tenant: tenant.into(), at, fault, times });
        };
        add("a.example", At::Token.into(), Fault::NoRoles, Some(2));
        add("a.example", At::Token.into(), Fault::Reset, Some(0));
        add(ANYONE, At::ALL.into(), Fault::WrongJson, None);
        let at = |at, tenant: &str| switches.hitting(at, |named| named == ANYONE || named == tenant);
        assert_eq!(at(At::Keys, "a.example"), [Fault::WrongJson]);
        assert_eq!(at(At::Token, "b.example"), [Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::NoRoles, Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::NoRoles, Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::WrongJson]);
    }
}
