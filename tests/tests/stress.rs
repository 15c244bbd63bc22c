//! The command where things go wrong: disks that are full, pipes that close, files that cannot be read, runs that are
//! killed, input that is larger than it looks.

use postil_tests::command::{Desk, Run};
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("stress_{test}"))
}

/// So many lines that ask for the annotation of a short text.
fn requests(count: usize) -> String {
    let text = "Ministers met in Geneva on Friday. “It is good,” Ann Lee said. ".repeat(8);
    (0..count).map(|id| format!("{}\n", json!({ "id": id, "text": text }))).collect()
}

const FILTER: &[&str] =
    &["annotate", "--input", "jsonl", "-f", "jsonl", "--model", "none", "--progress", "never"];

fn ended(child: Child) -> Run {
    child.wait_with_output().expect("the command ends").into()
}

/// The most memory that a running process has had, in KiB.
fn peak(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_number_of_articles() {
    let desk = desk("memory");
    let peak_of = |count: usize| {
        let mut child = desk.command(FILTER).args(["--jobs", "1"]).spawn().expect("it runs");
        let mut stdin = child.stdin.take().expect("piped");
        let asking = thread::spawn(move || {
            stdin.write_all(requests(count).as_bytes()).expect("it reads");
            stdin
        });
        // Input stays open, so that the process is there to be looked at when all is answered.
        let answers = BufReader::new(child.stdout.take().expect("piped"));
        assert_eq!(answers.lines().take(count).filter(Result::is_ok).count(), count);
        let peak = peak(&child);
        drop(asking.join().expect("no panic"));
        assert!(child.wait().expect("it ends").success());
        peak
    };
    let (few, many) = (peak_of(100), peak_of(2_000));
    assert!(many < few + 4_096, "{few} KiB for a hundred, {many} KiB for two thousand");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_is_an_error() {
    let desk = desk("full");
    let input = requests(200);
    let to_file = desk.run_with(&[FILTER, &["-o", "/dev/full"]].concat(), &input);
    let full = File::create("/dev/full").expect("Linux has it");
    let mut child = desk.command(FILTER).stdout(full).spawn().expect("it runs");
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let to_stdout = ended(child);
    for (run, place) in [(to_file, "/dev/full"), (to_stdout, "standard output")] {
        assert_eq!(run.status, Some(1), "{}", run.stderr);
        assert!(run.stderr.starts_with(&format!("postil: {place}: ")), "{}", run.stderr);
        assert!(run.stderr.to_lowercase().contains("no space left"), "{}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    }
}

/// As with `| head -1`: what nobody wants to read is not annotated, and that is no error.
#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_the_run_in_silence() {
    let desk = desk("pipe");
    let mut child = desk.command(FILTER).spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("piped");
    // More than pipes and queues hold: whoever does not end is stuck.
    let asking = thread::spawn(move || stdin.write_all(requests(100_000).as_bytes()).is_err());
    let mut first = [0; 20];
    child.stdout.take().expect("piped").read_exact(&mut first).expect("an answer");
    assert!(first.starts_with(b"{\"id\":0,"));
    let run = ended(child);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert!(asking.join().expect("no panic"), "all of it was read");
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_read_costs_itself_alone() {
    let desk = desk("unreadable").with("good.txt", "Ministers met in Geneva.\n");
    // Opens, and fails at the first byte.
    let run = desk.run(&["annotate", "-f", "jsonl", "/proc/self/mem", "gone.txt", "good.txt"]);
    assert_eq!(run.status, Some(1));
    let answers: Vec<&str> = run.text().lines().collect();
    assert_eq!(answers.iter().filter(|line| line.contains("\"id\":\"good.txt\"")).count(), 1);
    assert!(
        run.stderr.contains("/proc/self/mem: ") && run.stderr.contains("gone.txt: no such file"),
        "{}",
        run.stderr
    );
}

/// Killed at any moment, a run leaves a part of what it would have written, and one that goes on makes it whole. The
/// part may end in the middle of a line: the system can cut a write that is longer than a page.
#[cfg(unix)]
#[test]
fn what_a_killed_run_leaves_another_makes_whole() {
    let count = 400;
    let desk = desk("killed").with("in.jsonl", requests(count));
    let arguments = |out| [FILTER, &["-o", out, "in.jsonl"]].concat();
    assert_eq!(desk.run(&arguments("whole.jsonl")).status, Some(0));
    let whole = desk.read("whole.jsonl");
    for wanted in [1, whole.len() / 4, whole.len() / 2] {
        let mut child = desk.command(&arguments("out.jsonl")).spawn().expect("it runs");
        let patience = Instant::now();
        while fs::metadata(desk.path("out.jsonl")).map_or(0, |file| file.len()) < wanted as u64 {
            assert!(patience.elapsed() < Duration::from_secs(120), "nothing is written");
            thread::sleep(Duration::from_millis(1));
        }
        child.kill().expect("it runs");
        child.wait().expect("it ends");
        assert!(whole.starts_with(&desk.read("out.jsonl")), "not a part of a whole run");
        let run = desk.run(&[arguments("out.jsonl").as_slice(), &["--resume"]].concat());
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert!(desk.read("out.jsonl") == whole, "not what a whole run writes");
        fs::remove_file(desk.path("out.jsonl")).expect("ours");
    }
}

/// Twenty megabytes in twenty kilobytes.
fn bomb() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let spaces = [b' '; 1 << 16];
    for _ in 0..320 {
        encoder.write_all(&spaces).expect("memory takes everything");
    }
    encoder.finish().expect("memory takes everything")
}

#[test]
fn what_is_larger_than_wanted_is_refused_and_the_rest_goes_on() {
    let lines = [
        &b"{\"id\":1,\"text\":\"It rained.\"}\n{\"id\":2,\"text\":\""[..],
        &[b'x'; 5_000],
        b"\"}\n{\"id\":3,\"text\":\"It snowed.\"}\n",
    ];
    let desk = desk("large")
        .with("bomb.txt.gz", bomb())
        .with("bomb.jsonl.gz", bomb())
        .with("good.txt", "It rained.\n")
        .with("long.jsonl", lines.concat());
    let run = desk.run(&[
        "annotate",
        "-f",
        "jsonl",
        "--max-size",
        "1M",
        "bomb.txt.gz",
        "bomb.jsonl.gz",
        "good.txt",
    ]);
    assert_eq!(run.status, Some(1));
    assert!(
        run.stderr.contains("bomb.txt.gz: larger than 1M (raise --max-size or split it)"),
        "{}",
        run.stderr
    );
    let answers: Vec<Value> =
        run.text().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(
        answers.iter().any(|answer| answer["id"] == "good.txt" && answer["annotations"].is_array())
    );
    assert!(answers.iter().any(|answer| {
        answer["error"].as_str().is_some_and(|error| error.starts_with("larger than 1M"))
    }));

    let run = desk.run(&["annotate", "-f", "jsonl", "--max-size", "4K", "long.jsonl"]);
    assert_eq!(run.status, Some(1));
    let answers: Vec<Value> =
        run.text().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [one, two, three] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!((&one["id"], &three["id"]), (&json!(1), &json!(3)));
    assert_eq!(
        (&two["id"], &two["error"]),
        (&Value::Null, &json!("larger than 4K (raise --max-size or split it)"))
    );
}

/// Names of files and ids of documents come from anywhere, and messages go to a terminal.
#[test]
fn messages_do_not_steer_the_terminal() {
    let desk =
        desk("escapes").with("in.jsonl", "{\"id\":\"a\\u001b]0;x\\u0007\\u009b2J\",\"text\":5}\n");
    let missing = desk.run(&["annotate", "a\u{1b}[31m\u{9b}2J\u{202e}.txt"]);
    let refused = desk.run(&["annotate", "-f", "text", "in.jsonl"]);
    for run in [missing, refused] {
        assert_eq!(run.status, Some(1));
        let steers = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!run.stderr.contains(steers) && !run.text().contains(steers), "{:?}", run.stderr);
        assert!(!run.stderr.is_empty());
    }
}
