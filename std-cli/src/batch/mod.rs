//! Many articles over all cores, with the answers in the order of the questions.
//!
//! ```text
//! reader ─▶ tasks ─▶ workers ─▶ answers in order ─▶ output
//! thread    few at    all cores                     this thread
//!           a time
//! ```
//!
//! Only so many tasks are under way at a time that memory does not grow with their number. What one article costs,
//! another does not pay: a fault is an answer, too.

mod answer;
mod articles;
mod guard;
mod interrupt;
mod output;
mod progress;
mod resume;
mod tasks;
mod worker;

pub(crate) use articles::Articles;
pub(crate) use guard::guarded;
pub(crate) use interrupt::Interrupt;
pub(crate) use output::Output;
pub(crate) use progress::Progress;
pub(crate) use resume::{Done, whole_lines};
pub(crate) use tasks::Tasks;
pub(crate) use worker::Worker;

use answer::Next;

use crate::error::{Fault, Stop, Tally, say};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

/// Tasks under way for each worker: enough that none waits while another is slow.
const AHEAD: usize = 8;

/// Does all tasks, and writes what comes of them.
pub(crate) fn run(
    tasks: Tasks,
    worker: &Arc<Worker>,
    jobs: usize,
    output: &mut Output,
    progress: &Progress,
    interrupt: &Interrupt,
) -> Result<Tally, Stop> {
    let pool = ThreadPoolBuilder::new().num_threads(jobs).build();
    let pool = pool.map_err(|error| Fault::new(error.to_string()).at("threads"))?;
    let (sender, answers) = sync_channel(jobs.saturating_mul(AHEAD));
    interrupt.wake(sender.clone());
    let (worker, wish) = (Arc::clone(worker), interrupt.clone());
    thread::spawn(move || ask(tasks, &worker, &pool, &sender, &wish));
    let mut tally = Tally::default();
    // Whoever waits for an answer before asking on must get it: nothing is kept while this thread waits.
    while let Some(Next::Answer(answer)) = next(&answers, output)? {
        // The worker is gone only if it panicked outside of an article.
        let Some(answer) = next(&answer, output)? else { break };
        progress.took(answer.bytes);
        progress.aside(|| {
            for remark in &answer.remarks {
                say(format_args!("{}: {remark}", answer.place));
            }
            output.take(answer, &mut tally)
        })?;
    }
    output.flush()?;
    tally.is_interrupted = interrupt.has_come();
    Ok(tally)
}

/// What comes next, if anything does; what is written so far is handed on before waiting for it.
fn next<T>(receiver: &Receiver<T>, output: &mut Output) -> Result<Option<T>, Stop> {
    match receiver.try_recv() {
        Err(TryRecvError::Empty) => {
            output.flush()?;
            Ok(receiver.recv().ok())
        }
        next => Ok(next.ok()),
    }
}

/// Hands out the tasks, until the user wants it to end.
fn ask(
    tasks: Tasks,
    worker: &Arc<Worker>,
    pool: &ThreadPool,
    order: &SyncSender<Next>,
    interrupt: &Interrupt,
) {
    for task in tasks.take_while(|_| !interrupt.has_come()) {
        let (sender, receiver) = sync_channel(1);
        let worker = Arc::clone(worker);
        pool.spawn(move || {
            // Nobody listens any more where the output has ended.
            let _ = sender.send(worker.answer(task));
        });
        if order.send(Next::Answer(receiver)).is_err() {
            return;
        }
    }
    // Hanging up says nothing where another may still interrupt.
    let _ = order.send(Next::End);
}
