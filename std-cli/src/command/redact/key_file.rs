//! The key in its file: read by its owner alone, written whole or not at all.

use crate::error::{Fault, Problem, Stop};
use crate::output::{Access, write_whole};
use crate::redact::Key;
use std::fs;
use std::io;
use std::path::Path;

/// The key in this file; an empty one if there is none yet.
pub(super) fn load_or_begin(path: &Path) -> Result<Key, Problem> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Key::default()),
        _ => load(path),
    }
}

/// The key in this file.
pub(super) fn load(path: &Path) -> Result<Key, Problem> {
    let read = || {
        let json = fs::read(path)?;
        refuse_open(path)?;
        Key::from_json(&json)
    };
    read().map_err(|fault: Fault| fault.at(path.display().to_string()))
}

/// Refuses a key that others can read: what it protects is no secret.
#[cfg(unix)]
fn refuse_open(path: &Path) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Fault::new(format!(
        "others can read this key (permissions {mode:03o}): run chmod 600 {path}; if someone may have read it, make a new key"
    )))
}

#[cfg(not(unix))]
fn refuse_open(_: &Path) -> Result<(), Fault> {
    Ok(())
}

/// Writes the key.
pub(super) fn save(key: &Key, path: &Path) -> Result<(), Stop> {
    // Where the path is a link, the file that it leads to is the key.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let written = write_whole(path, &key.to_json(), Access::Owner);
    written.map_err(|error| Stop::writing(error, &path.display().to_string()))
}
