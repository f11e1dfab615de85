//! What was given on the command line, read into what the rooms below understand.

use std::{ops::RangeInclusive, path::Path};

use clap::ArgMatches;
use consentry::{Api, ClientId, ConsentState, Problem, Sentence, TenantHint, TenantId};

use crate::ending::Stop;

/// The arguments of one subcommand, global ones included.
pub(crate) struct Given(pub(crate) ArgMatches);

impl Given {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get_one::<String>(name).map(String::as_str)
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        self.0.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect()
    }

    pub(crate) fn path(&self, name: &str) -> Option<&Path> {
        self.text(name).map(Path::new)
    }

    pub(crate) fn switch(&self, name: &str) -> bool {
        self.0.get_flag(name)
    }

    /// Whether a file that lies in the way may go.
    pub(crate) fn may_replace(&self) -> bool {
        self.switch("yes") || self.switch_if_any("force")
    }

    /// A switch that not every subcommand has.
    pub(crate) fn switch_if_any(&self, name: &str) -> bool {
        self.0.try_get_one::<bool>(name).ok().flatten().is_some_and(|on| *on)
    }

    /// One of the contract's words.
    pub(crate) fn choice<T: Copy>(
        &self,
        option: &'static str,
        choices: &[(&'static str, T)],
    ) -> Result<Option<T>, Stop> {
        let Some(text) = self.text(bare(option)) else { return Ok(None) };
        let chosen = choices.iter().find(|(word, _)| word.eq_ignore_ascii_case(text.trim()));
        chosen.map(|(_, choice)| Some(*choice)).ok_or_else(|| {
            let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
            let sentence = Sentence::new("terminal-problem-not-a-choice").with("choices", words.join(", "));
            Stop::new(sentence).about(option)
        })
    }

    /// clap has seen to it that it is there.
    pub(crate) fn the_choice<T: Copy>(
        &self,
        option: &'static str,
        choices: &[(&'static str, T)],
    ) -> Result<T, Stop> {
        self.choice(option, choices)?.ok_or_else(|| missing(option))
    }

    pub(crate) fn number(
        &self,
        option: &'static str,
        range: RangeInclusive<u32>,
    ) -> Result<Option<u32>, Stop> {
        let Some(text) = self.text(bare(option)) else { return Ok(None) };
        let number = text.trim().parse().ok().filter(|number| range.contains(number));
        number.map(Some).ok_or_else(|| {
            let sentence = Sentence::new("terminal-problem-not-a-number")
                .with("from", range.start().to_string())
                .with("to", range.end().to_string());
            Stop::new(sentence).about(option)
        })
    }

    pub(crate) fn api(&self) -> Result<Option<Api>, Stop> {
        self.choice("--api", &Api::ALL.map(|api| (api.name(), api)))
    }

    pub(crate) fn client_id(&self) -> Result<Option<ClientId>, Stop> {
        let read = |text| ClientId::parse(text).map_err(|problem| Stop::value("--client-id", &problem));
        self.text("client-id").map(read).transpose()
    }

    /// clap has seen to it that it is there.
    pub(crate) fn the_client_id(&self) -> Result<ClientId, Stop> {
        self.client_id()?.ok_or_else(|| missing("--client-id"))
    }

    /// A customer; `link` alone takes `organizations` too.
    pub(crate) fn the_tenant(
        &self,
        parse: impl FnOnce(&str) -> Result<TenantHint, Problem>,
    ) -> Result<TenantHint, Stop> {
        let text = self.text("tenant").ok_or_else(|| missing("--tenant"))?;
        let tenant = parse(text).map_err(|problem| Stop::value("--tenant", &problem))?;
        // One ID in both places: the app's was pasted twice.
        if tenant.id().map(TenantId::uuid) == Some(self.the_client_id()?.uuid()) {
            return Err(Stop::value("--tenant", &Problem::TenantIsClientId));
        }
        Ok(tenant)
    }

    /// The partner's own tenant: an ID.
    pub(crate) fn home_tenant(&self) -> Result<Option<TenantId>, Stop> {
        let Some(text) = self.text("home-tenant") else { return Ok(None) };
        let tenant = TenantId::parse(text).map_err(|problem| Stop::value("--home-tenant", &problem))?;
        if self.client_id()?.map(ClientId::uuid) == Some(tenant.uuid()) {
            return Err(Stop::value("--home-tenant", &Problem::ClientIdIsHomeTenant));
        }
        Ok(Some(tenant))
    }

    /// The `state` that ties a reply to its request.
    pub(crate) fn state(&self) -> Result<Option<ConsentState>, Stop> {
        let Some(text) = self.text("state") else { return Ok(None) };
        let state = ConsentState::given(text);
        state
            .map(Some)
            .ok_or_else(|| Stop::new(Sentence::new("terminal-problem-not-a-state")).about("--state"))
    }

    /// The wanted permissions in Microsoft's spelling, each once; none given means the API's usual one.
    pub(crate) fn permissions(&self, api: Api) -> Result<Vec<String>, Stop> {
        let mut wanted: Vec<String> = Vec::new();
        for text in self.texts("permission") {
            let permission = api.facts().permission(text.trim());
            let permission = permission.map_err(|problem| Stop::value("--permission", &problem))?;
            if !wanted.contains(&permission.value) {
                wanted.push(permission.value.clone());
            }
        }
        if wanted.is_empty() {
            wanted.push(api.facts().default_permission().value.clone());
        }
        Ok(wanted)
    }

    /// The same where the API is not known yet; none given stays none.
    pub(crate) fn permissions_of_any(&self) -> Result<Vec<String>, Stop> {
        let texts = self.texts("permission").into_iter().map(str::trim);
        let read = texts.map(|text| {
            let known = |api: &Api| api.facts().permission(text).ok();
            let first = || Api::default().facts().permission(text);
            Api::ALL.iter().find_map(known).map_or_else(first, Ok)
        });
        let read = read.map(|permission| permission.map(|permission| permission.value.clone()));
        read.collect::<Result<_, _>>().map_err(|problem| Stop::value("--permission", &problem))
    }
}

fn missing(option: &'static str) -> Stop {
    Stop::new(Sentence::new("terminal-problem-missing-option").with("options", option)).about(option)
}

/// `--client-id` as clap knows it.
fn bare(option: &'static str) -> &'static str {
    option.trim_start_matches('-')
}
