//! Boards write the bytes that a desktop writes.
//!
//! Builds the programs of the firmware, runs them under QEMU (WebAssembly: under Node.js) on every article and
//! compares. Boards whose tools are missing are named and passed over; with `POSTIL_REQUIRE_FIRMWARE=1` they fail
//! instead.

#[path = "../../firmware-example/boards.rs"]
mod boards;

use postil::engine::{LargeEngine, TinyEngine};
use postil::{DefaultEngine, Model, Options, crc32};
use postil_tests::book::{PEOPLE, book};
use postil_tests::collected::Collected;
use postil_tests::command::Desk;
use postil_tests::english::with_model;
use postil_tests::line::{answers, documents, orders};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

/// Exit status of the scripts where a tool is missing; the last line of the log says which.
const TOOL_IS_MISSING: i32 = 3;
/// How long a board may be silent.
const PATIENCE: Duration = Duration::from_secs(60);

/// A board, and the features of its program.
type Board = (&'static str, &'static [&'static str]);

/// What `boards.tsv` has.
const TABLE: &str = include_str!("../../firmware-example/boards.tsv");
/// The board of the examples.
const BOARD: Board = ("lm3s6965evb", &[]);
const TINY: &[&str] = &["tiny"];

/// Every board with every engine that it has room for.
fn every_board() -> Vec<Board> {
    let with_engine = |name, engine| match engine {
        "default" => (name, &[] as &[&str]),
        "tiny" => (name, TINY),
        _ => panic!("boards.tsv: {name}: no engine {engine}"),
    };
    let engines = |name| field(name, "engines").split(',').map(move |it| with_engine(name, it));
    boards::read(TABLE).into_iter().flat_map(|board| engines(board.name)).collect()
}

/// What the table says of a board.
fn field(board: &str, column: &str) -> &'static str {
    let row = boards::read(TABLE).into_iter().find(|row| row.name == board);
    let fields = row.map(|row| row.fields).unwrap_or_default();
    let field = fields.into_iter().find(|(name, _)| *name == column);
    field.unwrap_or_else(|| panic!("boards.tsv: no {column} of {board}")).1
}

/// Whether the board is WebAssembly: its line is this machine's files.
fn is_hosted(board: &str) -> bool {
    field(board, "emulator") == "node"
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn script(name: &str) -> Command {
    let mut command = Command::new("bash");
    command.arg(root().join("firmware-example").join(name));
    command
}

/// What a script did. `Err` says which tool is missing.
fn outcome(output: Output) -> Result<Output, String> {
    if output.status.code() != Some(TOOL_IS_MISSING) {
        return Ok(output);
    }
    let log = String::from_utf8_lossy(&output.stderr);
    Err(log.lines().last().unwrap_or("a tool is missing").to_owned())
}

/// A program, built once.
fn program(name: &str, (board, features): Board) -> Result<PathBuf, String> {
    type Built = BTreeMap<String, Result<PathBuf, String>>;
    static BUILT: Mutex<Built> = Mutex::new(BTreeMap::new());

    let mut built = BUILT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let key = format!("{board} {name} {features:?}");
    let build = || {
        let mut command = script("device.sh");
        let output = command.args(["build", board, name]).args(features).output().expect("bash");
        let output = outcome(output)?;
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{board}: {name} does not build:\n{log}");
        let path = String::from_utf8(output.stdout).expect("the path is text");
        Ok(PathBuf::from(path.trim_end()))
    };
    built.entry(key).or_insert_with(build).clone()
}

/// Past the test harness, which keeps what passing tests print.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn skip(board: &str, reason: &str) {
    let required = env::var("POSTIL_REQUIRE_FIRMWARE").is_ok_and(|value| value == "1");
    assert!(!required, "{board} is required: {reason}");
    say(&format!("skipped: {board}: {reason}"));
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

fn texts() -> Vec<Vec<u8>> {
    articles().iter().map(|path| fs::read(path).expect("a readable article")).collect()
}

/// What a run over a serial line came to.
struct Talk {
    status: Option<i32>,
    log: String,
    /// Everything that the board sent.
    sent: Vec<u8>,
}

/// Runs `serial` on a board, gives it these bytes, and takes down what it sends until it ends.
fn talk(board: Board, line: &[u8], model: Option<&Path>) -> Result<Talk, String> {
    let program = program("serial", board)?;
    let name = format!("{}{}-{}", board.0, board.1.join("-"), crc32(line) ^ model.map_or(0, hash));
    let (socket, orders, reports) = (
        scratch(&format!("{name}.line")),
        scratch(&format!("{name}.orders")),
        scratch(&format!("{name}.reports")),
    );
    for path in [&socket, &reports] {
        let _ = fs::remove_file(path);
    }
    let mut command = script("qemu.sh");
    command.arg(board.0).arg(program).stdout(Stdio::piped()).stderr(Stdio::piped());
    if let Some(model) = model {
        command.env("POSTIL_MODEL", model);
    }
    if is_hosted(board.0) {
        fs::write(&orders, line).expect("a writable folder");
        let output = outcome(command.arg(&orders).arg(&reports).output().expect("bash"))?;
        let sent = fs::read(&reports).unwrap_or_default();
        return Ok(Talk { status: output.status.code(), log: text(&output.stderr), sent });
    }
    let mut child = command.arg("--serial").arg(&socket).spawn().expect("bash");
    let Some(mut stream) = connect(&socket, &mut child) else {
        let output = outcome(child.wait_with_output().expect("bash"))?;
        panic!("{}: no serial line: {}", board.0, text(&output.stderr));
    };
    stream.set_read_timeout(Some(PATIENCE)).expect("a time");
    // A board hears nothing before it has said hello: two zeros with a frame between them.
    let mut sent = Vec::new();
    while sent.iter().filter(|byte| **byte == 0).count() < 2 {
        let mut byte = [0];
        match stream.read(&mut byte) {
            Ok(1) => sent.push(byte[0]),
            _ => break,
        }
    }
    let mut writer = stream.try_clone().expect("a second handle");
    thread::scope(|scope| {
        // A board that ends early does not take it all.
        scope.spawn(move || writer.write_all(line));
        let _ = stream.read_to_end(&mut sent);
    });
    let output = child.wait_with_output().expect("bash");
    let log = text(&output.stdout) + &text(&output.stderr);
    Ok(Talk { status: output.status.code(), log, sent })
}

fn hash(path: &Path) -> u32 {
    crc32(path.as_os_str().as_encoded_bytes())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The socket appears when the emulator has started.
fn connect(socket: &Path, child: &mut Child) -> Option<UnixStream> {
    for _ in 0..100 {
        if let Ok(stream) = UnixStream::connect(socket) {
            return Some(stream);
        }
        if child.try_wait().is_ok_and(|status| status.is_some()) {
            return None;
        }
        thread::sleep(Duration::from_millis(100));
    }
    let _ = child.kill();
    None
}

/// What this machine sends in the place of a board.
fn expected((_, features): Board, options: &Options<'static>, line: &[u8]) -> Vec<u8> {
    if features.contains(&"tiny") {
        answers(&mut TinyEngine::new(), options, line)
    } else {
        answers(&mut Box::new(DefaultEngine::new()), options, line)
    }
}

/// What a row of the table needs besides what `build.rs` asks for.
#[test]
fn every_board_has_its_budgets_and_its_row_in_the_readme() {
    let read = |name| fs::read_to_string(root().join("firmware-example").join(name)).expect(name);
    let (readme, budgets) = (read("README.md"), read("budgets.tsv"));
    for boards::Board { name, .. } in boards::read(TABLE) {
        let target = field(name, "target");
        let is_row = |line: &str| {
            line.starts_with(&format!("| `{name}` |")) && line.ends_with(&format!("| `{target}` |"))
        };
        assert!(
            readme.lines().any(is_row),
            "firmware-example/README.md: no row of {name}, {target}"
        );
        let has_budget = budgets.lines().any(|line| line.starts_with(&format!("{name}\t")));
        assert!(
            has_budget || is_hosted(name),
            "budgets.tsv: nothing of {name}: firmware-example/measure.py --write"
        );
    }
}

/// x86-64, Cortex-M0, M3 and M4, RISC-V and WebAssembly: byte for byte the same, whatever the engine's size.
#[test]
fn every_board_sends_the_bytes_of_the_host() {
    let line = orders(&texts(), 100);
    for board in every_board() {
        let (name, features) = board;
        let talk = match talk(board, &line, None) {
            Ok(talk) => talk,
            Err(reason) => {
                skip(name, &reason);
                continue;
            }
        };
        assert_eq!(talk.status, Some(0), "{name}: {}", talk.log);
        let host = expected(board, &with_model(), &line);
        let (from_board, from_host) = (documents(&talk.sent), documents(&host));
        assert_eq!(from_host.len(), articles().len());
        for (article, (board, host)) in articles().iter().zip(from_board.iter().zip(&from_host)) {
            assert!(board == host, "{name}: other notes on {}", article.display());
        }
        assert!(talk.sent == host, "{name}: the same notes, but not the same answers");
        let hashes: Vec<_> =
            from_board.iter().map(|bytes| format!("{:08x}", crc32(bytes))).collect();
        let engine = features.first().unwrap_or(&"default");
        say(&format!("{name:14} {engine:8} {}", hashes.join(" ")));
    }
}

/// Bytes are lost, changed and added on their way to the board: every frame comes damaged first, and then whole.
#[test]
fn a_board_goes_on_after_noise() {
    let board = BOARD;
    let text = texts().remove(0);
    let clean = orders(&[text], 100);
    let frames: Vec<&[u8]> =
        clean.split_inclusive(|byte| *byte == 0).filter(|part| part.len() > 1).collect();
    let mut noisy = Vec::new();
    for (number, frame) in frames.iter().enumerate() {
        let mut damaged = frame.to_vec();
        match number % 4 {
            0 => damaged.truncate(frame.len() / 2),
            1 => damaged[frame.len() / 2] ^= 0x55,
            2 => damaged.splice(3..3, *b"noise").for_each(drop),
            _ => damaged.clear(),
        }
        noisy.extend_from_slice(&damaged);
        noisy.push(0);
        noisy.extend_from_slice(frame);
    }
    let talk = match talk(board, &noisy, None) {
        Ok(talk) => talk,
        Err(reason) => return skip(board.0, &reason),
    };
    assert_eq!(talk.status, Some(0), "{}", talk.log);
    // The end is told again to whoever does not seem to have heard it.
    assert!(documents(&talk.sent)[..1] == documents(&expected(board, &with_model(), &clean)));
    assert!(talk.log.contains("a frame was damaged"), "{}", talk.log);
}

/// Most boards of QEMU take accesses beyond their memory and go on; this one faults, as real ones do.
#[test]
fn an_overflow_of_the_stack_fails_the_run() {
    let board = ("netduinoplus2", &["planted-overflow"] as &[&str]);
    match talk(board, &orders(&texts(), 100), None) {
        Ok(talk) => {
            assert!(talk.log.contains("Lockup"), "{:?}: {}", talk.status, talk.log);
            assert!(talk.status.is_some_and(|status| status != 0), "{}", talk.log);
            assert!(documents(&talk.sent).is_empty());
        }
        Err(reason) => skip(board.0, &reason),
    }
}

/// The smallest part and whatever the fuzzer begins with: deep quotations, endless words, tables that run out,
/// broken text. Its stack ends where its RAM does, and what overflows it does not come back.
#[test]
fn the_smallest_board_stands_hostile_texts() {
    let board = ("microbit", TINY);
    let folder = fs::read_dir(root().join("fuzz/seeds/annotate")).expect("there are seeds");
    let mut seeds: Vec<_> = folder.map(|entry| entry.expect("a readable folder").path()).collect();
    seeds.sort();
    let seeds: Vec<_> = seeds.iter().map(|path| fs::read(path).expect("a readable seed")).collect();
    let line = orders(&seeds, 256);
    match talk(board, &line, None) {
        Ok(talk) => {
            assert_eq!(talk.status, Some(0), "{}", talk.log);
            assert!(talk.sent == expected(board, &with_model(), &line));
            let depths = talk
                .log
                .split(" bytes of stack")
                .filter_map(|before| before.rsplit(' ').next()?.parse().ok());
            let deepest: u32 = depths.max().expect("a log");
            say(&format!("{:14} {deepest} bytes of stack on hostile texts", board.0));
            assert!(deepest <= 4096);
        }
        Err(reason) => skip(board.0, &reason),
    }
}

/// The command and a board, as the README has them.
#[test]
fn the_command_talks_to_a_board() {
    let article = articles().remove(0);
    let mut command = script("device.sh");
    command.args(["serial", "microbit"]).arg(&article).args(["-f", "json"]);
    let output = match outcome(command.output().expect("bash")) {
        Ok(output) => output,
        Err(reason) => return skip("microbit", &reason),
    };
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "firmware_command");
    let article = article.to_string_lossy();
    let here = desk.run(&["annotate", "--model", "english-small", &article, "-f", "json"]);
    assert_eq!(text(&output.stdout), here.text());
}

/// The program stays, and another model is written to its section of flash; a damaged one is noticed, and rules
/// find the names.
#[test]
fn a_board_takes_another_model_and_refuses_a_damaged_one() {
    let board = ("lm3s6965evb", &["separate-model"] as &[&str]);
    let corpus = root().join("tests/corpora/ships.conll");
    let desk =
        Desk::new(env!("CARGO_TARGET_TMPDIR"), "firmware_model").with("damaged", [0x7F; 4096]);
    let trained = desk.run(&["train", "--train", &corpus.to_string_lossy(), "-o", "ships"]);
    assert_eq!(trained.status, Some(0), "{}", trained.stderr);
    let status = script("device.sh")
        .args([
            "model",
            &desk.path("ships").to_string_lossy(),
            &desk.path("section").to_string_lossy(),
        ])
        .status();
    assert!(status.is_ok_and(|status| status.success()));

    let line = orders(&texts(), 100);
    let blob: &'static [u8] = desk.read("ships").leak();
    let mut with_ships = Options::default();
    with_ships.model = Some(Model::from_bytes(blob).expect("as trained"));
    for (file, options) in [("section", with_ships), ("damaged", Options::default())] {
        let talk = match talk(board, &line, Some(&desk.path(file))) {
            Ok(talk) => talk,
            Err(reason) => return skip(board.0, &reason),
        };
        assert_eq!(talk.status, Some(0), "{file}: {}", talk.log);
        assert!(documents(&talk.sent) == documents(&expected(board, &options, &line)), "{file}");
        assert_eq!(talk.log.contains("no model"), file == "damaged", "{file}: {}", talk.log);
    }
}

/// Runs a program on a text; what it makes of it is in `out` if it succeeds.
fn run_on_file(name: &str, article: &Path, out: &Path) -> Result<Output, String> {
    let board = BOARD;
    let program = program(name, board)?;
    // What an earlier run left must not count as this one's message.
    let _ = fs::remove_file(out);
    outcome(
        script("qemu.sh").arg(board.0).arg(program).arg(article).arg(out).output().expect("bash"),
    )
}

/// The message of a host with room for everything.
fn message_of(text: &[u8]) -> Vec<u8> {
    let options = with_model();
    let mut engine = Box::new(LargeEngine::with_options(&options));
    let (collected, result) = Collected::of(&mut engine, options, [text]);
    assert_eq!(result, Ok(()));
    collected.message()
}

#[test]
fn the_device_writes_the_message_of_the_host() {
    for article in articles() {
        let name = article.file_stem().expect("a file").to_string_lossy();
        let out = scratch(&format!("{name}.postil"));
        let output = match run_on_file("file", &article, &out) {
            Ok(output) => output,
            Err(reason) => return skip(BOARD.0, &reason),
        };
        assert!(output.status.success(), "{name}:\n{}", text(&output.stdout));
        let text = fs::read(&article).expect("a readable article");
        let device = fs::read(&out).expect("the firmware wrote a message");
        assert_eq!(device, message_of(&text), "{name}");
    }
}

/// A whole book in 64 KiB of RAM: the index says where in the book each name stands.
#[test]
fn a_board_makes_the_index_of_a_book() {
    let (path, out) = (scratch("book.txt"), scratch("book.index"));
    let book = book();
    fs::write(&path, &book).expect("a writable folder");
    match run_on_file("reader", &path, &out) {
        Ok(output) => assert!(output.status.success(), "{}", text(&output.stdout)),
        Err(reason) => return skip(BOARD.0, &reason),
    }
    let table = fs::read_to_string(&out).expect("the firmware wrote an index");
    for (name, _) in PEOPLE {
        let row = table.lines().find(|row| row.split('\t').next() == Some(name));
        let places =
            row.unwrap_or_else(|| panic!("{name} is missing:\n{table}")).rsplit('\t').next();
        let places: Vec<usize> = places
            .unwrap_or_default()
            .split_whitespace()
            .map(|place| place.parse().unwrap())
            .collect();
        assert!(places.len() > 10 && places.is_sorted(), "{name}: {places:?}");
        let is_named = |&place: &usize| name.split(' ').any(|word| book[place..].starts_with(word));
        assert!(places.iter().all(is_named), "{name}: {places:?}");
    }
}

/// Exit status 1, not 0 and not that of a panic, and no message.
#[test]
fn the_device_refuses_broken_text() {
    let (article, out) = (scratch("a broken, text.txt"), scratch("broken.postil"));
    fs::write(&article, b"Geneva \x80 met.\n").expect("a writable folder");
    match run_on_file("file", &article, &out) {
        Ok(output) => assert_eq!(output.status.code(), Some(1)),
        Err(reason) => return skip(BOARD.0, &reason),
    }
    assert!(!out.exists(), "a message in spite of the error");
}

/// A new crate for a device, with nothing in it but what `firmware-example/README.md` prints.
#[test]
fn the_snippet_of_the_readme_compiles_in_a_fresh_crate() {
    let readme = fs::read_to_string(root().join("firmware-example/README.md")).expect("the README");
    let snippet = readme.split("```rust,ignore\n").nth(1).and_then(|rest| rest.split("```").next());
    let folder = scratch("fresh");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).expect("a writable folder");
    let manifest = "[package]\nname = \"fresh\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("a writable folder");
    fs::write(folder.join("src/lib.rs"), snippet.expect("a snippet")).expect("a writable folder");
    let core = root().join("core");
    for added in [
        &["postil", "--path", &core.to_string_lossy()][..],
        &["embedded-io", "static_cell"],
        &["portable-atomic", "--features", "critical-section"],
    ] {
        let output = Command::new("cargo").arg("add").args(added).current_dir(&folder).output();
        let output = output.expect("cargo");
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    for board in ["lm3s6965evb", "microbit"] {
        let mut build = script("device.sh");
        build.args(["cargo", board, "build", "--target-dir", "target"]).current_dir(&folder);
        match outcome(build.output().expect("bash")) {
            Ok(output) => assert!(output.status.success(), "{}", text(&output.stderr)),
            Err(reason) => skip(board, &reason),
        }
    }
}
