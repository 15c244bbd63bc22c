//! Devices at a serial line.

mod port;
mod session;

pub(crate) use port::{Address, Line};
pub(crate) use session::{News, Session, framed};
