//! A microcontroller writes the bytes that a desktop writes.
//!
//! Builds the firmware, runs it under QEMU on every article and compares. Without the tools for it the
//! tests say what is missing and pass; with `POSTIL_REQUIRE_FIRMWARE=1` they fail instead.

use postil::LargeEngine;
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// Exit status of the scripts where a tool is missing; the last line of the log says which.
const TOOL_IS_MISSING: i32 = 3;

/// The program, or why there is none.
static FIRMWARE: LazyLock<Result<PathBuf, String>> = LazyLock::new(build);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn script(name: &str) -> Command {
    let mut command = Command::new("bash");
    command.arg(root().join("firmware-example").join(name));
    command
}

/// Runs a script. `Err` says which tool is missing.
fn outcome(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|error| format!("bash: {error}"))?;
    if output.status.code() != Some(TOOL_IS_MISSING) {
        return Ok(output);
    }
    let log = String::from_utf8_lossy(&output.stderr);
    Err(log.lines().last().unwrap_or("a tool is missing").to_owned())
}

fn build() -> Result<PathBuf, String> {
    let output = outcome(script("device.sh").arg("build"))?;
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the firmware does not build:\n{log}");
    let path = String::from_utf8(output.stdout).expect("the path is text");
    Ok(PathBuf::from(path.trim_end()))
}

/// Runs the firmware; the message is in `out` if it succeeds.
fn run(article: &Path, out: &Path) -> Result<Output, String> {
    let program = FIRMWARE.as_ref().map_err(Clone::clone)?;
    // What an earlier run left must not count as this one's message.
    let _ = fs::remove_file(out);
    outcome(script("qemu.sh").arg(program).arg(article).arg(out))
}

/// Past the test harness, which keeps what passing tests print.
fn skip(reason: &str) {
    let required = env::var("POSTIL_REQUIRE_FIRMWARE").is_ok_and(|value| value == "1");
    assert!(!required, "the firmware is required: {reason}");
    let _ = writeln!(io::stderr(), "skipped: firmware tests: {reason}");
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The articles of this repository, and the one that its authors were given if it is at hand.
fn articles() -> Vec<PathBuf> {
    let folder = fs::read_dir(root().join("tests/articles")).expect("there are articles");
    let mut articles: Vec<_> = folder
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    articles.sort();
    assert!(!articles.is_empty(), "there are no articles");
    let seed = root().join("../shared/seed/article.txt");
    articles.extend(seed.is_file().then_some(seed));
    articles
}

/// The message of a host with room for everything.
fn message_of(text: &[u8]) -> Vec<u8> {
    let options = with_model();
    let mut engine = Box::new(LargeEngine::new(options));
    let (collected, result) = Collected::of(&mut engine, options, [text]);
    assert_eq!(result, Ok(()));
    collected.message()
}

#[test]
fn the_device_writes_the_bytes_of_the_host() {
    for article in articles() {
        let name = article.file_stem().expect("a file").to_string_lossy();
        let out = scratch(&format!("{name}.postil"));
        let output = match run(&article, &out) {
            Ok(output) => output,
            Err(reason) => return skip(&reason),
        };
        let log = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}:\n{log}");
        let text = fs::read(&article).expect("a readable article");
        let device = fs::read(&out).expect("the firmware wrote a message");
        assert_eq!(device, message_of(&text), "{name}");
    }
}

/// Exit status 1, not 0 and not that of a panic, and no message.
#[test]
fn the_device_refuses_broken_text() {
    let (article, out) = (scratch("a broken, text.txt"), scratch("broken.postil"));
    fs::write(&article, b"Geneva \x80 met.\n").expect("a writable folder");
    match run(&article, &out) {
        Ok(output) => assert_eq!(output.status.code(), Some(1)),
        Err(reason) => return skip(&reason),
    }
    assert!(!out.exists(), "a message in spite of the error");
}
