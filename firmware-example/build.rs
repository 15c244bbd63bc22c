//! Gives the program of a board its serial line and its memory, by the board's row in `boards.tsv`, and says what a
//! board lacks.

mod boards;

use boards::Board;
use std::path::PathBuf;
use std::{env, fs, io};

/// Files of `src/board` that are no board's.
const SHARED: [&str; 3] = ["clock.rs", "mod.rs", "register.rs"];

fn main() -> io::Result<()> {
    for read in ["boards.tsv", "boards.rs", "build.rs", "layout.x", "Cargo.toml", "src/board"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let table = fs::read_to_string("boards.tsv")?;
    let boards = boards::read(&table);
    for lack in lacks(&boards)? {
        println!("cargo::error={lack}");
    }
    let chosen: Vec<&Board<'_>> = boards.iter().filter(|board| is_chosen(board)).collect();
    let &[board] = chosen.as_slice() else {
        let names: Vec<&str> = boards.iter().map(|board| board.name).collect();
        println!("cargo::error=choose one board of {names:?} by its feature, not {}", chosen.len());
        return Ok(());
    };
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let line = env::current_dir()?.join("src/board").join(file_of(board));
    fs::write(out.join("chosen.rs"), format!("#[path = {line:?}]\nmod chosen;\n"))?;
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bins=--export=main");
        return Ok(());
    }
    let layout = fs::read_to_string("layout.x")?;
    let put = |layout: String, &(column, field): &(&str, &str)| {
        layout.replace(&format!("@{column}@"), field)
    };
    fs::write(out.join("memory.x"), board.fields.iter().fold(layout, put))?;
    println!("cargo::rustc-link-search={}", out.display());
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

/// What a row has no match for, and what has no row.
fn lacks(boards: &[Board<'_>]) -> io::Result<Vec<String>> {
    let manifest = fs::read_to_string("Cargo.toml")?;
    let files =
        fs::read_dir("src/board")?.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    let files = files.collect::<io::Result<Vec<String>>>()?;
    let mut lacks = Vec::new();
    for Board { name, .. } in boards {
        if !manifest.lines().any(|line| line.starts_with(&format!("{name} = ["))) {
            lacks.push(format!(
                "boards.tsv has {name}, which is no feature: add `{name} = []` to Cargo.toml"
            ));
        }
    }
    for board in boards.iter().filter(|board| !files.contains(&file_of(board))) {
        lacks.push(format!(
            "boards.tsv has {}, which has no serial line: write src/board/{}, as those beside it",
            board.name,
            file_of(board)
        ));
    }
    let is_stray = |file: &&String| {
        !SHARED.contains(&file.as_str()) && !boards.iter().any(|board| file_of(board) == **file)
    };
    for file in files.iter().filter(is_stray) {
        lacks.push(format!("src/board/{file} is of no board: add its row to boards.tsv"));
    }
    Ok(lacks)
}

/// The file of its serial line, in `src/board`.
fn file_of(board: &Board<'_>) -> String {
    board.name.replace('-', "_") + ".rs"
}

fn is_chosen(board: &Board<'_>) -> bool {
    let feature = board.name.to_uppercase().replace('-', "_");
    env::var_os(format!("CARGO_FEATURE_{feature}")).is_some()
}
