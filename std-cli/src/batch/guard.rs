//! Readers that fail.

use crate::error::{Fault, Problem};
use crate::input::Source;
use core::panic::AssertUnwindSafe;
use std::panic::catch_unwind;

/// Reads what others have written with what others have programmed: a fault of it is one of this article.
pub(crate) fn guarded<T>(read: impl FnOnce() -> T, source: &Source) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(read)).map_err(|_| {
        let fault = Fault::new("cannot be read: its parser failed");
        fault.with_remedy("use --input text to annotate its source").at(source.place())
    })
}
