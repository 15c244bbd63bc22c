//! Devices at a serial line.

mod port;
mod session;

pub(crate) use port::{Address, SerialLine};
pub(crate) use session::{News, Session, framed};
