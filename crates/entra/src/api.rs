//! The three APIs a partner may ask for, as the terminal's contract names them.

use serde::{Deserialize, Serialize};

/// A resource API with application permissions of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Api {
    /// Microsoft Defender XDR, which the portal lists as Microsoft Threat Protection.
    #[default]
    DefenderXdr,
    /// Microsoft Defender for Endpoint, which the portal lists as WindowsDefenderATP.
    DefenderEndpoint,
    /// Microsoft Graph, here for its security permissions.
    Graph,
}

impl Api {
    /// In the order in which a partner meets them.
    pub const ALL: [Api; 3] = [Api::DefenderXdr, Api::DefenderEndpoint, Api::Graph];

    /// The word of the contract, for example `defender-xdr`.
    pub fn name(self) -> &'static str {
        match self {
            Api::DefenderXdr => "defender-xdr",
            Api::DefenderEndpoint => "defender-endpoint",
            Api::Graph => "graph",
        }
    }
}
