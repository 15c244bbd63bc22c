//! The line to a device: a serial port, or a socket in its place.

use crate::error::Fault;
use core::str::FromStr;
use core::time::Duration;
use std::io::{self, Read, Write};
use std::net::TcpStream;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Instant;

/// How long the reader waits before it looks again; the length does not show, for what arrives is handed on
/// at once.
const LOOK: Duration = Duration::from_millis(50);
/// How much is read at once.
const CHUNK_BYTES: usize = 4096;

/// Where the device is, as the command line names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Address {
    /// A serial port of this machine.
    Port(String),
    /// A socket of a network: that of an emulator, or of a server of serial ports.
    Tcp(String),
    /// A socket of this machine.
    #[cfg(unix)]
    Unix(String),
}

impl FromStr for Address {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name.split_once(':') {
            Some(("tcp", rest)) if rest.contains(':') => Ok(Self::Tcp(rest.to_owned())),
            Some(("tcp", _)) => Err(format!("'{name}' has no port (write tcp:HOST:PORT)")),
            #[cfg(unix)]
            Some(("unix", rest)) => Ok(Self::Unix(rest.to_owned())),
            _ => Ok(Self::Port(name.to_owned())),
        }
    }
}

impl Address {
    /// The name that messages use.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Port(name) | Self::Tcp(name) => name.clone(),
            #[cfg(unix)]
            Self::Unix(name) => name.clone(),
        }
    }

    /// Opens the line; `baud` bits a second, where it is one of wire.
    pub(crate) fn open(&self, baud: u32) -> Result<SerialLine, Fault> {
        match self {
            Self::Port(name) => {
                let unfit = |error: serialport::Error| Fault::new(error.to_string());
                let port = serialport::new(name, baud).timeout(LOOK).open().map_err(unfit)?;
                let reader = port.try_clone().map_err(unfit)?;
                Ok(SerialLine::new(reader, port))
            }
            Self::Tcp(name) => {
                let socket = TcpStream::connect(name)?;
                // Orders are small, and each is waited for.
                socket.set_nodelay(true)?;
                Ok(SerialLine::new(socket.try_clone()?, socket))
            }
            #[cfg(unix)]
            Self::Unix(name) => {
                let socket = UnixStream::connect(name)?;
                Ok(SerialLine::new(socket.try_clone()?, socket))
            }
        }
    }
}

/// An open line.
pub(crate) struct SerialLine {
    arrived: Receiver<io::Result<Vec<u8>>>,
    writer: Box<dyn Write>,
}

impl SerialLine {
    /// A line of two halves; the first is read by a thread of its own.
    fn new(mut reader: impl Read + Send + 'static, writer: impl Write + 'static) -> Self {
        let (sender, arrived) = channel();
        thread::spawn(move || {
            let mut chunk = vec![0; CHUNK_BYTES];
            loop {
                let message = match reader.read(&mut chunk) {
                    // The other end has closed it.
                    Ok(0) => return,
                    Ok(count) => Ok(chunk.get(..count).unwrap_or_default().to_vec()),
                    Err(error) if is_pause(&error) => continue,
                    Err(error) => Err(error),
                };
                let is_over = message.is_err();
                if sender.send(message).is_err() || is_over {
                    return;
                }
            }
        });
        Self { arrived, writer: Box::new(writer) }
    }

    /// Sends bytes; a device that works may hold the line for this time.
    pub(crate) fn send(&mut self, bytes: &[u8], patience: Duration) -> Result<(), Fault> {
        let (begun, mut rest) = (Instant::now(), bytes);
        while !rest.is_empty() {
            match self.writer.write(rest) {
                Ok(0) => return Err(Fault::new("the device closed the line")),
                Ok(count) => rest = rest.get(count..).unwrap_or_default(),
                Err(error) if is_pause(&error) && begun.elapsed() < patience => {}
                Err(error) => return Err(error.into()),
            }
        }
        match self.writer.flush() {
            Err(error) if !is_pause(&error) => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// What has arrived; nothing if nothing has in this time.
    pub(crate) fn receive(&self, patience: Duration) -> Result<Vec<u8>, Fault> {
        match self.arrived.recv_timeout(patience) {
            Ok(bytes) => Ok(bytes?),
            Err(RecvTimeoutError::Timeout) => Ok(Vec::new()),
            Err(RecvTimeoutError::Disconnected) => Err(Fault::new("the device closed the line")),
        }
    }
}

/// Whether nothing has arrived so far, and reading goes on.
fn is_pause(error: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
    matches!(error.kind(), Interrupted | TimedOut | WouldBlock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ports_and_sockets() {
        assert_eq!("/dev/ttyACM0".parse(), Ok(Address::Port("/dev/ttyACM0".to_owned())));
        assert_eq!("COM3".parse(), Ok(Address::Port("COM3".to_owned())));
        assert_eq!("tcp:localhost:4444".parse(), Ok(Address::Tcp("localhost:4444".to_owned())));
        assert!("tcp:localhost".parse::<Address>().is_err());
        #[cfg(unix)]
        assert_eq!("unix:/tmp/a".parse(), Ok(Address::Unix("/tmp/a".to_owned())));
    }
}
