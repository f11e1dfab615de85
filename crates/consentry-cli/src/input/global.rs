//! Options that every command has.

use std::path::PathBuf;

use clap::Args;
use entra::{Addresses, Cloud, ProxyChoice};
use wording::Language;

use super::{language, value};
use crate::output::Stop;

#[derive(Args)]
pub(crate) struct GlobalOptions {
    #[arg(long, global = true, value_name = language::TAGS, value_parser = language::read, help = "terminal-help-lang")]
    pub(crate) lang: Option<Language>,
    #[arg(long, global = true, help = "terminal-help-json")]
    pub(crate) json: bool,
    #[arg(
        long, global = true, value_name = "public|gcc|gcc-high|dod|china", value_parser = value::cloud,
        help = "terminal-help-cloud"
    )]
    pub(crate) cloud: Option<Cloud>,
    #[arg(
        long, global = true, value_name = "URL", value_parser = value::authority,
        help = "terminal-help-authority"
    )]
    pub(crate) authority: Option<String>,
    #[arg(
        long, global = true, value_name = "URL", value_parser = value::api_base,
        help = "terminal-help-api-base"
    )]
    pub(crate) api_base: Option<String>,
    #[arg(long, global = true, value_name = "PEM", help = "terminal-help-ca-file")]
    pub(crate) ca_file: Option<PathBuf>,
    #[arg(
        long, global = true, value_name = "URL|none", value_parser = value::proxy,
        help = "terminal-help-proxy"
    )]
    pub(crate) proxy: Option<ProxyChoice>,
    #[arg(
        long, global = true, value_name = "SECONDS", help = "terminal-help-timeout",
        value_parser = |text: &str| value::number(1..=600, text)
    )]
    pub(crate) timeout: Option<u32>,
    #[arg(long, global = true, help = "terminal-help-yes")]
    pub(crate) yes: bool,
    #[arg(short, long, global = true, help = "terminal-help-verbose")]
    pub(crate) verbose: bool,
}

impl GlobalOptions {
    /// Microsoft's own, or those that were given instead.
    pub(crate) fn addresses(&self) -> Result<Addresses, Stop> {
        let own = Addresses::of(self.cloud.unwrap_or_default());
        let with = own.with(self.authority.as_deref(), self.api_base.as_deref());
        with.map_err(|problem| Stop::value("--authority", &problem))
    }
}
