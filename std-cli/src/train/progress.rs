//! Shows how far training has come: a bar for each stage on a terminal, else a line.

use crate::error::say;
use core::fmt;
use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use std::io::{self, IsTerminal};

/// How a stage is shown: its name, how far it has come, steps a second, and the time left.
const TEMPLATE: &str = "{msg:24} {bar:30} {percent:>3} %  {rate}  {eta} left";

/// A stage at work. Threads may share it.
#[derive(Debug)]
pub(crate) struct Stage(ProgressBar);

impl Stage {
    /// Begins a stage of so many steps.
    pub(crate) fn begin(name: &'static str, steps: u64) -> Self {
        if !io::stderr().is_terminal() {
            say(name);
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(steps).with_message(name).with_style(style());
        bar.tick();
        Self(bar)
    }

    /// Goes on.
    pub(crate) fn advance(&self, steps: u64) {
        self.0.inc(steps);
    }
}

/// The bar of a finished stage stays where it is.
impl Drop for Stage {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

fn style() -> ProgressStyle {
    let rate = |state: &ProgressState, out: &mut dyn fmt::Write| {
        // A line that is not written is no reason to fail.
        let _ = write!(out, "{:.0} a second", state.per_sec());
    };
    // The template is a constant that is right; without it there is the usual bar.
    ProgressStyle::with_template(TEMPLATE)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("rate", rate)
}
