//! Many articles at once: order, faults, resuming, Ctrl-C, folders of outputs, watching.

use postil_tests::command::{Desk, Run};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), test)
}

/// Requests of very different lengths: whoever is done first is not whoever came first.
fn requests(count: usize) -> String {
    let line = |number: usize| {
        let text = "Ministers met Ann Lee in Geneva on Friday. ".repeat(1 + (number * 37) % 90);
        format!("{{\"id\":{number},\"text\":\"{text}\"}}\n")
    };
    (0..count).map(line).collect()
}

fn ids(lines: &[u8]) -> Vec<Value> {
    let lines = str::from_utf8(lines).unwrap().lines();
    lines.map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect()
}

fn numbers(range: core::ops::Range<usize>) -> Vec<Value> {
    range.map(Value::from).collect()
}

#[test]
fn answers_keep_the_order_whatever_the_jobs() {
    let desk = desk("order").with("a.jsonl", requests(300));
    let one = desk.run(&["annotate", "-j", "1", "a.jsonl"]);
    assert_eq!((one.status, one.stderr.as_str()), (Some(0), ""));
    assert_eq!(ids(&one.stdout), numbers(0..300));
    for jobs in ["2", "7"] {
        let many = desk.run(&["annotate", "-j", jobs, "a.jsonl"]);
        assert!(many.stdout == one.stdout, "{jobs} jobs");
    }
}

/// Four thousand million threads once brought the machine to a stand.
#[test]
fn no_more_jobs_than_a_machine_bears() {
    let desk = desk("jobs").with("a.jsonl", requests(3));
    for (jobs, status) in [("1024", Some(0)), ("1025", Some(2)), ("0", Some(2))] {
        let run = desk.run(&["annotate", "-j", jobs, "a.jsonl"]);
        assert_eq!(run.status, status, "{jobs}: {}", run.stderr);
    }
}

#[test]
fn faults_do_not_stop_the_others() {
    let desk = desk("faults")
        .with("a.txt", "Ann Lee spoke.")
        .with("b.txt", b"\x89PNG\0\xFF")
        .with("c.jsonl", "{\"id\":1}\n{\"id\":2,\"text\":\"Rain.\"}\n")
        .with("d.xml", "no feed")
        .with("e.html.gz", b"\x1F\x8Bbroken");
    let run = desk.run(&[
        "annotate",
        "-f",
        "jsonl",
        "a.txt",
        "b.txt",
        "no.txt",
        "c.jsonl",
        "d.xml",
        "e.html.gz",
    ]);
    assert_eq!(run.status, Some(1));
    assert_eq!(ids(&run.stdout), [Value::from("a.txt"), 1.into(), 2.into()]);
    for told in [
        "1 document failed (see the errors in the output)",
        "b.txt: is an image, not text (recognise its text first",
        "no.txt: no such file",
        "d.xml: is not a feed",
        "e.html.gz: ",
    ] {
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
    assert!(run.text().contains(r#"{"id":1,"error":"#));
}

#[test]
fn the_progress_is_told_on_request_and_sums_up() {
    let desk = desk("progress").with("a.jsonl", requests(20) + "nonsense\n");
    let run = desk.run(&["annotate", "--progress", "always", "a.jsonl"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("postil: 20 documents, 1 failed, "), "{}", run.stderr);
    // What was read is counted, not what became of it.
    let pages = format!(
        "<html><body>{}<p>Rain fell on Norby.</p></body></html>",
        "<!-- x -->".repeat(10_000)
    );
    let desk = desk.with("a.html", &pages).with("b.html", &pages);
    let run = desk.run(&["annotate", "-f", "jsonl", "--progress", "always", "a.html", "b.html"]);
    assert!(run.stderr.contains("postil: 2 documents, 195."), "{}", run.stderr);
    let told = "postil: 1 document failed (see the errors in the output)\n";
    assert_eq!(desk.run(&["annotate", "a.jsonl"]).stderr, told, "no terminal, no bar");
}

#[test]
fn compressed_and_piped_input_is_read_alike() {
    let desk = desk("compressed").with("a.jsonl", requests(5));
    let plain = desk.run(&["annotate", "a.jsonl"]);
    let zip = Command::new("gzip").args(["-k", "a.jsonl"]).current_dir(desk.path(".")).status();
    assert!(zip.expect("gzip runs").success());
    let packed = desk.run(&["annotate", "a.jsonl.gz"]);
    assert_eq!((packed.status, packed.text()), (Some(0), plain.text()));
    let piped = desk.run_with(&["annotate", "--input", "jsonl"], desk.read("a.jsonl.gz"));
    assert_eq!(piped.text(), plain.text());
}

// ---- Resuming ---------------------------------------------------------------------------------

#[test]
fn a_run_goes_on_where_another_stopped() {
    let desk = desk("resume").with("a.jsonl", requests(40) + "nonsense\n" + &requests(3));
    let arguments = ["annotate", "-o", "out.jsonl", "--resume", "a.jsonl"];
    assert_eq!(desk.run(&arguments).status, Some(1));
    let whole = desk.read("out.jsonl");
    assert_eq!(ids(&whole).len(), 44);
    // Cut anywhere, in the middle of lines, too.
    for cut in [0, 1, whole.len() / 3, whole.len() / 2, whole.len() - 1, whole.len()] {
        fs::write(desk.path("out.jsonl"), &whole[..cut]).unwrap();
        let run = desk.run(&arguments);
        assert!(matches!(run.status, Some(0 | 1)), "{run:?}");
        assert!(desk.read("out.jsonl") == whole, "cut at {cut}");
    }
}

#[test]
fn another_output_is_not_gone_on_with() {
    let desk = desk("resume_other").with("a.jsonl", requests(4));
    for (other, told) in [
        ("{\"id\":0}\n{\"id\":5}\n", "out.jsonl, line 2: is about 5, where the input has 1"),
        ("{\"id\":0}\n{\"id\":nonsense\n", "out.jsonl, line 2: is not a line written by postil"),
        ("an article\n", "out.jsonl: is not what postil wrote"),
        ("an article without an end of line", "out.jsonl: is not what postil wrote"),
    ] {
        fs::write(desk.path("out.jsonl"), other).unwrap();
        let run = desk.run(&["annotate", "-o", "out.jsonl", "--resume", "a.jsonl"]);
        assert_eq!(run.status, Some(1));
        assert!(run.stderr.contains(told), "{}", run.stderr);
        assert!(desk.read("out.jsonl").starts_with(other.as_bytes()), "nothing is lost");
    }
    // An input is no output, and stays as it is.
    let unfinished = "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,";
    let desk = desk.with("in.jsonl", unfinished);
    let run = desk.run(&["annotate", "-o", "in.jsonl", "--resume", "in.jsonl"]);
    assert_eq!(run.status, Some(1));
    assert_eq!(desk.read("in.jsonl"), unfinished.as_bytes());
    // Nor is what was made with other options.
    assert_eq!(desk.run(&["annotate", "-o", "bytes.jsonl", "a.jsonl"]).status, Some(0));
    let run =
        desk.run(&["annotate", "-o", "bytes.jsonl", "--resume", "--offsets", "chars", "a.jsonl"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("line 1: has offsets in bytes"), "{}", run.stderr);
    let run = desk.run(&["annotate", "--resume", "a.jsonl"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("this output cannot be resumed"), "{}", run.stderr);
}

#[test]
fn articles_that_failed_are_tried_again() {
    let desk = desk("resume_files")
        .with("a.txt", "Ann Lee.")
        .with("b.txt", b"\0\xFF")
        .with("c.txt", "Rain.");
    let arguments =
        ["annotate", "-f", "jsonl", "-o", "out.jsonl", "--resume", "a.txt", "b.txt", "c.txt"];
    assert_eq!(desk.run(&arguments).status, Some(1));
    let desk = desk.with("b.txt", "Bo Ek.");
    assert_eq!(desk.run(&arguments).status, Some(0));
    assert_eq!(ids(&desk.read("out.jsonl")), ["a.txt", "c.txt", "b.txt"]);
}

#[test]
fn an_id_that_comes_twice_is_done_twice() {
    let feed = r#"<rss version="2.0"><channel><item><guid>same</guid><title>Rain fell</title></item></channel></rss>"#;
    let desk = desk("resume_twice").with("a.rss", feed).with("b.rss", feed);
    let arguments = ["annotate", "-f", "jsonl", "-o", "out.jsonl", "--resume", "a.rss", "b.rss"];
    assert_eq!(desk.run(&arguments).status, Some(0));
    let whole = desk.read("out.jsonl");
    fs::write(desk.path("out.jsonl"), &whole[..whole.len().div_euclid(2)]).unwrap();
    assert_eq!(desk.run(&arguments).status, Some(0));
    assert!(desk.read("out.jsonl") == whole);
}

// ---- Folders of outputs -----------------------------------------------------------------------

fn files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.extend(self::files(&path).iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    files.sort();
    files
}

#[test]
fn every_article_has_its_file() {
    let feed = r#"<rss version="2.0"><channel><item><guid>http://a.example/1?x</guid><title>Rain fell on Norby</title></item><item><title>Wind blew</title></item></channel></rss>"#;
    let desk = desk("folder_out");
    fs::create_dir_all(desk.path("in/deep")).unwrap();
    let desk = desk
        .with("in/a.txt", "Ann Lee spoke.")
        .with("in/deep/a.txt", "Bo Ek spoke.")
        .with("in/news.rss", feed)
        .with("in/b.jsonl", "{\"id\":\"../../evil\",\"text\":\"Rain.\"}\n{\"id\":\"../../evil\",\"text\":\"Wind.\"}\n");
    let run = desk.run(&["annotate", "-f", "brat", "-O", "out", "in"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    // Names that files cannot have end in a sum of what they were.
    let made = files(&desk.path("out"));
    assert_eq!(made.len(), 12, "{made:?}");
    assert_eq!(made.iter().filter(|file| file.ends_with(".ann")).count(), 6);
    assert!(made.contains(&"deep/a.txt.ann".to_owned()) && made.contains(&"a.txt.txt".to_owned()));
    assert!(made.iter().any(|file| file.starts_with("news.rss/http___a.example_1_x-")), "{made:?}");
    assert_eq!(made.iter().filter(|file| file.starts_with("_.._.._evil-")).count(), 4);
    assert!(!desk.path("../evil.ann").exists() && !desk.path("../../evil.ann").exists());
    // Outputs inside the input are no inputs.
    assert_eq!(desk.run(&["annotate", "-f", "html", "-O", "in/out", "in"]).status, Some(0));
    assert_eq!(desk.run(&["annotate", "-f", "html", "-O", "in/out", "in"]).status, Some(0));
    assert_eq!(files(&desk.path("in/out")).len(), 6);
}

#[test]
fn files_of_one_name_and_hostile_ids_stay_apart() {
    let desk = desk("folder_names");
    for folder in ["x", "y"] {
        fs::create_dir(desk.path(folder)).unwrap();
    }
    let ids = [
        "a",
        "a.json/b",
        "..",
        "",
        "a/b",
        "a_b",
        "n".repeat(4000).as_str(),
        "/".repeat(4000).as_str(),
    ]
    .map(str::to_owned);
    let line = |id: &String| format!("{{\"id\":\"{id}\",\"text\":\"Rain.\"}}\n");
    let desk = desk
        .with("x/a.txt", "Ann Lee.")
        .with("y/a.txt", "Bo Ek.")
        .with("ids.jsonl", ids.iter().map(line).collect::<String>());
    assert_eq!(desk.run(&["annotate", "-f", "json", "-O", "out", "y/a.txt"]).status, Some(0));
    let arguments = ["annotate", "-f", "json", "-O", "out", "--resume", "x/a.txt", "y/a.txt"];
    assert_eq!(desk.run(&arguments).status, Some(0));
    assert_eq!(files(&desk.path("out")), ["x/a.txt.json", "y/a.txt.json"]);
    assert!(String::from_utf8(desk.read("out/x/a.txt.json")).unwrap().contains("Ann Lee"));
    assert_eq!(desk.run(&["annotate", "-f", "json", "-O", "both", "x", "y"]).status, Some(0));
    assert_eq!(files(&desk.path("both")), ["x/a.txt.json", "y/a.txt.json"]);
    let run = desk.run(&["annotate", "-f", "json", "-O", "lines", "ids.jsonl"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(files(&desk.path("lines")).len(), ids.len());
}

#[test]
fn nothing_that_is_read_is_written_over() {
    let line = "{\"id\":\"in\",\"text\":\"Rain.\"}\n{\"id\":\"b\",\"text\":\"Wind.\"}\n";
    let desk =
        desk("folder_inputs").with("in.jsonl", line).with("c.txt", "Ann Lee.").with("c", "Bo Ek.");
    let run = desk.run(&["annotate", "-f", "jsonl", "-O", ".", "in.jsonl"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("line 1: would overwrite its input"), "{}", run.stderr);
    assert_eq!(desk.read("in.jsonl"), line.as_bytes());
    assert!(desk.path("b.jsonl").exists(), "the others go on");
    let run = desk.run(&["annotate", "-f", "brat", "-O", ".", "--input", "text", "c", "c.txt"]);
    assert_eq!(run.status, Some(1));
    assert_eq!(desk.read("c.txt"), b"Ann Lee.");
}

#[test]
fn what_is_wrong_in_a_folder_costs_no_other_file() {
    let desk = desk("folder_link");
    fs::create_dir(desk.path("in")).unwrap();
    let desk = desk.with("in/a.txt", "Ann Lee.").with("in/z.txt", "Bo Ek.");
    let linked = Command::new("ln")
        .args(["-s", "nowhere", "in/link.txt"])
        .current_dir(desk.path("."))
        .status();
    assert!(linked.expect("ln runs").success());
    let run = desk.run(&["annotate", "-f", "jsonl", "in"]);
    assert_eq!((run.status, ids(&run.stdout).len()), (Some(1), 2));
    assert!(run.stderr.contains("in/link.txt: no such file"), "{}", run.stderr);
}

#[test]
fn a_feed_that_nobody_told_of_is_no_single_article() {
    let feed = "<rss version='2.0'><channel><item><title>Rain</title></item><item><title>Wind</title></item></channel></rss>";
    let desk = desk("feed_stdin");
    for format in ["html", "json", "timeml"] {
        let run = desk.run_with(&["annotate", "-f", format], feed);
        assert_eq!((run.status, run.text()), (Some(1), ""), "{format}");
        assert!(
            run.stderr.contains("is a feed, which holds several articles (use --input feed)"),
            "{}",
            run.stderr
        );
    }
    let told = desk.run_with(&["annotate", "-f", "json", "--input", "feed"], feed);
    assert_eq!(serde_json::from_slice::<Value>(&told.stdout).unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn files_that_are_there_are_not_made_again() {
    let desk = desk("folder_resume").with("a.txt", "Ann Lee.").with("b.txt", "Bo Ek.");
    fs::create_dir(desk.path("out")).unwrap();
    let desk = desk.with("out/a.txt.json", "mine");
    let run = desk.run(&[
        "annotate",
        "-f",
        "json",
        "-O",
        "out",
        "--resume",
        "--progress",
        "always",
        "a.txt",
        "b.txt",
    ]);
    assert!(run.stderr.contains("1 document, 1 already done, "), "{}", run.stderr);
    assert_eq!(desk.read("out/a.txt.json"), b"mine");
    assert!(desk.read("out/b.txt.json").starts_with(b"{"));
    assert_eq!(files(&desk.path("out")), ["a.txt.json", "b.txt.json"]);
}

// ---- Ctrl-C -----------------------------------------------------------------------------------

fn interrupt(child: &Child) {
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(status.expect("kill runs").success());
}

/// What a command printed that was running, and what became of it.
fn waited(mut child: Child) -> Run {
    let until = Instant::now() + Duration::from_secs(20);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            let _ = child.kill();
            panic!("does not end");
        }
        thread::sleep(Duration::from_millis(20));
    }
    Run::from(child.wait_with_output().unwrap())
}

#[test]
fn ctrl_c_leaves_whole_lines_and_valid_files() {
    let desk = desk("interrupt").with("a.jsonl", requests(60_000));
    for (format, end) in [("jsonl", "\n"), ("json", "\n]\n")] {
        let output = format!("out.{format}");
        let mut command = desk.command(&["annotate", "-f", format, "-o", &output, "a.jsonl"]);
        let child = command.stderr(Stdio::piped()).spawn().unwrap();
        let started = Instant::now();
        while fs::metadata(desk.path(&output)).map_or(0, |file| file.len()) < 100_000 {
            assert!(started.elapsed() < Duration::from_secs(20));
            thread::sleep(Duration::from_millis(5));
        }
        interrupt(&child);
        let run = waited(child);
        assert_eq!(run.status, Some(130));
        assert!(run.stderr.contains("postil: interrupted; "), "{}", run.stderr);
        let written = desk.read(&output);
        assert!(written.ends_with(end.as_bytes()));
        let count = match format {
            "jsonl" => ids(&written).len(),
            _ => serde_json::from_slice::<Value>(&written).unwrap().as_array().unwrap().len(),
        };
        assert!(count > 0 && count < 60_000, "{count}");
    }
}

#[test]
fn ctrl_c_ends_a_filter_that_waits() {
    let desk = desk("interrupt_wait");
    let mut command = desk.command(&["annotate", "--input", "jsonl"]);
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(requests(1).as_bytes()).unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut answer = String::new();
    answers.read_line(&mut answer).unwrap();
    assert!(answer.starts_with("{\"id\":0,"));
    interrupt(&child);
    let mut rest = String::new();
    answers.read_to_string(&mut rest).unwrap();
    assert_eq!((rest.as_str(), waited(child).status), ("", Some(130)));
    drop(input);
}

// ---- Watching ---------------------------------------------------------------------------------

/// Waits until a file is there and holds some words.
fn await_words(path: &Path, words: &str) {
    let until = Instant::now() + Duration::from_secs(20);
    while !fs::read_to_string(path).is_ok_and(|text| text.contains(words)) {
        assert!(Instant::now() < until, "{}: no {words}", path.display());
        thread::sleep(Duration::from_millis(30));
    }
}

#[test]
fn articles_are_annotated_as_they_come() {
    let desk = desk("watch");
    fs::create_dir_all(desk.path("in/sub")).unwrap();
    let desk = desk.with("in/a.txt", "Ann Lee spoke.");
    let mut command = desk.command(&["watch", "-f", "json", "-O", "in/out", "in"]);
    let child = command.stderr(Stdio::piped()).spawn().unwrap();
    await_words(&desk.path("in/out/a.txt.json"), "Ann Lee");
    let desk = desk.with("in/sub/b.md", "# Bo Ek\n\n*Bo Ek* spoke.").with("in/c.bin", "x");
    await_words(&desk.path("in/out/sub/b.md.json"), "Bo Ek");
    let desk = desk.with("in/a.txt", "Eva Lund spoke.");
    await_words(&desk.path("in/out/a.txt.json"), "Eva Lund");
    // A folder that is moved there is read, too.
    fs::create_dir(desk.path("new")).unwrap();
    let desk = desk.with("new/d.txt", "Ida Moe spoke.");
    fs::rename(desk.path("new"), desk.path("in/new")).unwrap();
    await_words(&desk.path("in/out/new/d.txt.json"), "Ida Moe");
    interrupt(&child);
    let run = waited(child);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(files(&desk.path("in/out")), ["a.txt.json", "new/d.txt.json", "sub/b.md.json"]);
    let refused = desk.run(&["watch", "in/a.txt"]);
    assert_eq!(refused.status, Some(2));
}

#[test]
fn an_article_is_annotated_once_and_lines_go_on() {
    let desk = desk("watch_lines");
    fs::create_dir(desk.path("in")).unwrap();
    let desk = desk.with("in/a.txt", "Ann Lee spoke.");
    let watch = |words: &[&str]| {
        let mut command = desk.command(&["watch", "-f", "jsonl", "-o", "in/all.jsonl", "in"]);
        let child = command.stderr(Stdio::piped()).spawn().unwrap();
        for words in words {
            await_words(&desk.path("in/all.jsonl"), words);
        }
        // Reading a file, and writing the output beside it, is no news.
        thread::sleep(Duration::from_secs(2));
        interrupt(&child);
        let run = waited(child);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    };
    watch(&["Ann Lee"]);
    assert_eq!(ids(&desk.read("in/all.jsonl")), ["in/a.txt"]);
    let desk = desk.clone().with("in/b.txt", "Bo Ek spoke.");
    let mut half = desk.read("in/all.jsonl");
    half.extend_from_slice(b"{\"id\":\"half");
    fs::write(desk.path("in/all.jsonl"), half).unwrap();
    watch(&["Bo Ek"]);
    assert_eq!(ids(&desk.read("in/all.jsonl")), ["in/a.txt", "in/b.txt"]);
}
