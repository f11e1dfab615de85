//! The faults that are switched on, for whom, where, and how often still.

use serde::Deserialize;

use crate::fault::{At, Fault, Places};

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
pub(crate) struct Switched(Vec<Switch>);

impl Switched {
    pub(crate) fn switch(&mut self, switch: Switch) {
        self.0.push(switch);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// What befalls one request, in the order it was switched on; each is counted down.
    pub(crate) fn befall(&mut self, at: At, concerns: impl Fn(&str) -> bool) -> Vec<Fault> {
        let mut befalling = Vec::new();
        for switch in &mut self.0 {
            let hits = switch.times != Some(0) && switch.at.include(at) && concerns(&switch.tenant);
            if hits {
                switch.times = switch.times.map(|times| times - 1);
                befalling.push(switch.fault.clone());
            }
        }
        self.0.retain(|switch| switch.times != Some(0));
        befalling
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_hits_its_tenant_at_its_places_as_often_as_it_was_told() {
        let mut switched = Switched::default();
        let mut add = |tenant: &str, at: Places, fault, times| {
            switched.switch(Switch { tenant: tenant.into(), at, fault, times });
        };
        add("a.example", At::Token.into(), Fault::NoRoles, Some(2));
        add("a.example", At::Token.into(), Fault::Reset, Some(0));
        add(ANYONE, At::ALL.into(), Fault::WrongJson, None);
        let mut at = |at, tenant: &str| switched.befall(at, |named| named == ANYONE || named == tenant);
        assert_eq!(at(At::Keys, "a.example"), [Fault::WrongJson]);
        assert_eq!(at(At::Token, "b.example"), [Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::NoRoles, Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::NoRoles, Fault::WrongJson]);
        assert_eq!(at(At::Token, "a.example"), [Fault::WrongJson]);
    }
}
