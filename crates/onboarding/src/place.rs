//! Where the reader is: the first screen, a step, or one of the doors beside the way.

use serde::{Deserialize, Serialize};

use crate::Step;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    #[default]
    Home,
    Step(Step),
    /// One page: which customer, which app, one button, one sentence.
    CheckSetUp,
    /// What somebody sent is named here, and judged.
    Explain,
}

impl Place {
    pub fn step(self) -> Option<Step> {
        match self {
            Place::Step(step) => Some(step),
            _ => None,
        }
    }
}
