//! Connections that are open at once: where all places are taken, the oldest that has not asked for anything makes way.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::task::{AbortHandle, JoinSet};

/// Places; a browser needs one or two, and a system may give a program no more than 256 descriptors.
pub(super) const PLACES: usize = 64;

/// Says that a connection's request has arrived whole.
#[derive(Clone, Default)]
pub(super) struct Heard(Arc<AtomicBool>);

/// All end when this is dropped.
#[derive(Default)]
pub(super) struct Connections {
    tasks: JoinSet<()>,
    /// The oldest first.
    open: VecDeque<(AbortHandle, Heard)>,
}

impl Connections {
    pub(super) fn admit<Served>(&mut self, serve: impl FnOnce(Heard) -> Served)
    where
        Served: Future<Output = ()> + Send + 'static,
    {
        while self.tasks.try_join_next().is_some() {}
        self.open.retain(|(task, _)| !task.is_finished());
        if self.open.len() >= PLACES {
            self.end_one();
        }
        let heard = Heard::default();
        let task = self.tasks.spawn(serve(heard.clone()));
        self.open.push_back((task, heard));
    }

    /// What has asked is being answered and soon gone: only where there is nothing else it ends before.
    pub(super) fn end_one(&mut self) {
        let silent = self.open.iter().position(|(_, heard)| !heard.is_there());
        if let Some((task, _)) = self.open.remove(silent.unwrap_or_default()) {
            task.abort();
        }
    }
}

impl Heard {
    pub(super) fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_there(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
