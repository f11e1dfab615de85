//! What the routes answer from; each takes of it only what it needs.

use std::io;
use std::sync::Arc;

use axum::extract::FromRef;

use crate::defender::Answers;
use crate::entra::SignIn;
use crate::faults::Switches;
use crate::tenants::Cloud;

#[derive(Debug, Clone)]
pub(crate) struct ServerState {
    pub(crate) sign_in: Arc<SignIn>,
    answers: Arc<Answers>,
    pub(crate) switches: Arc<Switches>,
}

impl ServerState {
    pub(crate) fn open(cloud: Cloud) -> io::Result<ServerState> {
        Ok(ServerState {
            sign_in: Arc::new(SignIn::open(cloud)?),
            answers: Arc::new(Answers::read()?),
            switches: Arc::default(),
        })
    }
}

impl FromRef<ServerState> for Arc<SignIn> {
    fn from_ref(state: &ServerState) -> Arc<SignIn> {
        state.sign_in.clone()
    }
}

impl FromRef<ServerState> for Arc<Answers> {
    fn from_ref(state: &ServerState) -> Arc<Answers> {
        state.answers.clone()
    }
}

impl FromRef<ServerState> for Arc<Switches> {
    fn from_ref(state: &ServerState) -> Arc<Switches> {
        state.switches.clone()
    }
}
