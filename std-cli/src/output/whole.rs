//! A file that appears when it is whole: it is written under another name first.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Access {
    /// Whoever may read other new files of the user.
    Usual,
    /// The user alone, from the moment it is made (where files have such permissions).
    Owner,
}

/// Writes a file, or leaves the one that was there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    let unfinished = unfinished(path);
    let written = create(&unfinished, access).and_then(|mut file| {
        file.write_all(bytes)?;
        // What a user alone has must be on the disk before anything that needs it.
        if access == Access::Owner { file.sync_all() } else { Ok(()) }
    });
    let done = written.and_then(|()| fs::rename(&unfinished, path));
    if done.is_err() {
        // What is left of it helps nobody; whatever is wrong has been said.
        let _ = fs::remove_file(&unfinished);
    }
    done
}

/// The name of a file that is not whole yet: another for each process, in the same folder.
fn unfinished(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", process::id()));
    path.with_file_name(name)
}

/// A file that was not there before: none that another has put there, or a link to it, is written to.
fn create(path: &Path, access: Access) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if access == Access::Owner {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = access;
    options.open(path)
}
