//! Tells the linker where the board's memory is and which scripts lay it out.

use std::path::PathBuf;
use std::{env, fs, io};

/// The boards, as the features that choose them.
const BOARDS: [&str; 5] = ["lm3s6965evb", "netduinoplus2", "microbit", "riscv-virt", "wasm"];

fn main() -> io::Result<()> {
    let chosen: Vec<&str> = BOARDS.into_iter().filter(|board| is_chosen(board)).collect();
    let &[board] = chosen.as_slice() else {
        println!("cargo::error=choose one board of {BOARDS:?}, not {chosen:?}");
        return Ok(());
    };
    if board == "wasm" {
        println!("cargo::rustc-link-arg-bins=--export=main");
        return Ok(());
    }
    let directory = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let layout = format!("boards/{board}.x");
    fs::copy(&layout, directory.join("memory.x"))?;
    println!("cargo::rerun-if-changed={layout}");
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

fn is_chosen(board: &str) -> bool {
    let feature = board.to_uppercase().replace('-', "_");
    env::var_os(format!("CARGO_FEATURE_{feature}")).is_some()
}
