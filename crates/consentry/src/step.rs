//! The steps of the way through: the same seven words in every room.

use serde::{Deserialize, Serialize};

/// One step of the wizard, in the order in which it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    ChoosePermissions,
    RegisterApp,
    AppValues,
    Customer,
    Consent,
    Test,
    HandOver,
}

impl Step {
    pub const ALL: [Step; 7] = [
        Step::ChoosePermissions,
        Step::RegisterApp,
        Step::AppValues,
        Step::Customer,
        Step::Consent,
        Step::Test,
        Step::HandOver,
    ];

    /// The word of the contract, for example `choose_permissions`.
    pub fn name(self) -> &'static str {
        match self {
            Step::ChoosePermissions => "choose_permissions",
            Step::RegisterApp => "register_app",
            Step::AppValues => "app_values",
            Step::Customer => "customer",
            Step::Consent => "consent",
            Step::Test => "test",
            Step::HandOver => "hand_over",
        }
    }
}
