//! Waiting for what other threads do, with an ear for signals.

use core::time::Duration;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;

/// How long a signal may wait.
const PATIENCE: Duration = Duration::from_millis(50);

/// Waits for what a thread sends; a signal, as of Ctrl-C, ends that.
pub(crate) fn wait<T: Send>(py: Python<'_>, mut answer: Receiver<T>) -> PyResult<T> {
    if let Ok(answer) = answer.try_recv() {
        py.check_signals()?;
        return Ok(answer);
    }
    loop {
        let come;
        (answer, come) = py.detach(move || {
            let come = answer.recv_timeout(PATIENCE);
            (answer, come)
        });
        match come {
            Ok(answer) => return Ok(answer),
            Err(RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("a thread of postil has failed"));
            }
        }
    }
}

/// Bytes of text that take longer than anybody waits who has pressed Ctrl-C.
const LONG: usize = 1 << 20;

/// Has work on a text of so many bytes done while Python runs on, with an ear for signals if it takes long.
pub(crate) fn done<T: Send + 'static>(
    py: Python<'_>,
    bytes: usize,
    work: impl FnOnce() -> T + Send + 'static,
) -> PyResult<T> {
    if bytes < LONG { Ok(py.detach(work)) } else { done_elsewhere(py, work) }
}

/// Has work done by a thread of its own. After a signal, the thread goes on until it is done, and nobody waits for it.
pub(crate) fn done_elsewhere<T: Send + 'static>(
    py: Python<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> PyResult<T> {
    let (answer, answered) = sync_channel(1);
    let work = move || {
        // Nobody may want it any more.
        let _ = answer.send(work());
    };
    thread::Builder::new().name("postil".to_owned()).spawn(work)?;
    wait(py, answered)
}
