//! Ctrl-C and the wish to end: what is written stays whole.

use super::answer::Next;
use crate::error::INTERRUPTED;
use core::sync::atomic::{AtomicBool, Ordering};
use std::process;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};

/// Whether the user wants the run to end. The first wish lets what is under way be written, the second ends at once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interrupt(Arc<State>);

#[derive(Debug, Default)]
struct State {
    has_come: AtomicBool,
    /// Wakes the run where it waits for answers.
    run: Mutex<Option<SyncSender<Next>>>,
}

impl Interrupt {
    /// Listens from now on.
    pub(crate) fn listen() -> Self {
        let interrupt = Self::default();
        let heard = interrupt.clone();
        // Without a handler, Ctrl-C ends the process as ever.
        let _ = ctrlc::set_handler(move || heard.come());
        interrupt
    }

    fn come(&self) {
        if self.0.has_come.swap(true, Ordering::SeqCst) {
            process::exit(INTERRUPTED.into());
        }
        if let Some(run) = &*self.0.run.lock().unwrap_or_else(PoisonError::into_inner) {
            // Where the queue is full, whoever fills it looks before the next task.
            let _ = run.try_send(Next::End);
        }
    }

    pub(crate) fn has_come(&self) -> bool {
        self.0.has_come.load(Ordering::SeqCst)
    }

    /// Says what to wake when it comes, or has come already.
    pub(super) fn wake(&self, run: SyncSender<Next>) {
        if self.has_come() {
            let _ = run.try_send(Next::End);
        }
        *self.0.run.lock().unwrap_or_else(PoisonError::into_inner) = Some(run);
    }
}
