//! Tells the linker where the program's memory is and which scripts lay it out.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let directory = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::copy("memory.x", directory.join("memory.x"))?;
    println!("cargo::rerun-if-changed=memory.x");
    println!("cargo::rustc-link-search={}", directory.display());
    for argument in [
        // The layout: vector table, code, data; it includes memory.x.
        "-Tlink.x",
        // The section of log texts, which is not loaded.
        "-Tdefmt.x",
        // Sections are not padded to pages: a microcontroller has none.
        "--nmagic",
    ] {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
    Ok(())
}
