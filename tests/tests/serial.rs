//! `postil serial` against a station of this machine, over a socket that loses and changes bytes.

use postil::stream::{Order, Station};
use postil::{DefaultEngine, Options};
use postil_tests::command::{Desk, Run};
use postil_tests::english::with_model;
use postil_tests::line::{FRAME, framed};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const ARTICLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/articles/water_treaty.txt");

/// What a line does to the frames that go over it, by their number.
type Noise = fn(usize, Vec<u8>) -> Vec<u8>;

const CLEAN: Noise = |_, frame| frame;

/// A device: everything that arrives goes through one noise, everything that is sent through the other.
struct Device {
    options: Options<'static>,
    arriving: Noise,
    sent: Noise,
    /// What has arrived before the line was opened.
    before: Vec<Vec<u8>>,
}

impl Device {
    /// Has it annotate an article.
    fn annotate(self, desk: &Desk, article: &str, arguments: &[&str]) -> Run {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("tcp:{}", listener.local_addr().expect("an address"));
        let serve = move || {
            let (stream, _) = listener.accept().expect("the command calls");
            self.serve(stream);
        };
        let device = thread::spawn(serve);
        let run = desk.run(&[&["serial", &address, article], arguments].concat());
        device.join().expect("the device does not panic");
        run
    }

    /// Until the other end closes the line.
    fn serve(&self, mut stream: TcpStream) {
        let mut engine = Box::new(DefaultEngine::new());
        let mut station = Station::<FRAME>::new();
        let (mut arriving, mut sent) = (Frames::new(self.arriving), Frames::new(self.sent));
        let mut answers = Vec::new();
        for &byte in self.before.iter().flatten() {
            station.push(byte, &mut engine, &self.options, &mut |_| {});
        }
        // Stays silent if it has run for long: it greets when it starts.
        if self.before.is_empty() {
            station.greet(&mut |bytes| answers.extend_from_slice(bytes));
        }
        loop {
            let answer = sent.through(&answers);
            answers.clear();
            if stream.write_all(&answer).is_err() {
                return;
            }
            let mut chunk = [0; 64];
            let Ok(count @ 1..) = stream.read(&mut chunk) else {
                return;
            };
            for byte in arriving.through(&chunk[..count]) {
                let mut out = |bytes: &[u8]| answers.extend_from_slice(bytes);
                station.push(byte, &mut engine, &self.options, &mut out);
            }
        }
    }
}

/// Takes frames out of a stream of bytes, and hands them on as the noise leaves them.
struct Frames {
    noise: Noise,
    count: usize,
    frame: Vec<u8>,
}

impl Frames {
    fn new(noise: Noise) -> Self {
        Self { noise, count: 0, frame: Vec::new() }
    }

    fn through(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        for &byte in bytes {
            if byte != 0 {
                self.frame.push(byte);
                continue;
            }
            out.push(0);
            if !self.frame.is_empty() {
                let frame = std::mem::take(&mut self.frame);
                out.extend((self.noise)(self.count, frame));
                out.push(0);
                self.count += 1;
            }
        }
        out
    }
}

/// What the engine of this machine says, with the model of the device.
fn annotated(desk: &Desk, arguments: &[&str]) -> Run {
    desk.run(&[&["annotate", "--model", "english-small", ARTICLE], arguments].concat())
}

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), test)
}

fn quiet() -> Device {
    Device { options: with_model(), arriving: CLEAN, sent: CLEAN, before: Vec::new() }
}

#[test]
fn what_a_device_says_is_shown_as_what_is_said_here() {
    let desk = desk("serial_clean");
    for format in ["text", "json", "postcard"] {
        let arguments = ["-f", format, "-o", "-"];
        let run = quiet().annotate(&desk, ARTICLE, &arguments);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        let here = annotated(&desk, &arguments);
        assert!(run.stdout == here.stdout, "{format}: {}", String::from_utf8_lossy(&run.stdout));
    }
}

#[test]
fn pieces_of_any_size_and_lines_for_paragraphs_say_the_same() {
    let desk = desk("serial_lines");
    let here = annotated(&desk, &["-f", "json"]);
    let here: serde_json::Value = serde_json::from_slice(&here.stdout).expect("JSON");
    for piece in ["1", "77", "60000"] {
        let run =
            quiet().annotate(&desk, ARTICLE, &["-f", "jsonl", "--chunk-size", piece, "--stop"]);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        let lines: Vec<serde_json::Value> =
            run.text().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let notes: Vec<_> =
            lines.iter().flat_map(|line| line["annotations"].as_array().unwrap()).collect();
        assert_eq!(notes, here["annotations"].as_array().unwrap().iter().collect::<Vec<_>>());
        let last = lines.last().expect("a line that closes");
        assert_eq!((&last["complete"], &last["date"]), (&here["complete"], &here["date"]));
    }
}

/// Every third order is cut, changed or lost, and sent again.
#[test]
fn orders_that_arrive_damaged_are_sent_again() {
    let arriving: Noise = |number, mut frame| {
        match number % 9 {
            2 => frame.truncate(frame.len() / 2),
            5 => frame[1] ^= 0x40,
            8 => frame.insert(2, 7),
            _ => {}
        }
        frame
    };
    let (device, desk) = (Device { arriving, ..quiet() }, desk("serial_noise"));
    let run = device.annotate(&desk, ARTICLE, &["-f", "json", "--chunk-size", "100"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stderr.contains("a frame arrived damaged at the device"), "{}", run.stderr);
    assert!(run.stdout == annotated(&desk, &["-f", "json"]).stdout);
}

/// An order or an answer that is lost without a trace is noticed after a while: the order is sent again, and what
/// was done already is not done twice.
#[test]
fn orders_and_answers_that_are_lost_cost_nothing() {
    let desk = desk("serial_silence");
    let here = annotated(&desk, &["-f", "json"]);
    let order: Noise = |number, frame| if number == 3 { Vec::new() } else { frame };
    // An answer without notes has a kind, two numbers, a third and a checksum: 15 bytes, and what stuffing adds.
    let answer: Noise = |number, frame| {
        if number > 3 && number < 8 && frame.len() < 18 { Vec::new() } else { frame }
    };
    for device in [Device { arriving: order, ..quiet() }, Device { sent: answer, ..quiet() }] {
        let run = device.annotate(&desk, ARTICLE, &["-f", "json"]);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        assert!(run.stdout == here.stdout);
    }
}

/// A device that has another document open, or has ended one, and does not hear at first that this one begins.
#[test]
fn what_a_device_says_of_an_earlier_document_is_not_believed() {
    let desk = desk("serial_earlier");
    let here = annotated(&desk, &["-f", "json"]);
    let deaf: Noise = |number, frame| if number == 0 { vec![1, 1] } else { frame };
    let text = std::fs::read(ARTICLE).expect("a readable article");
    let begun = [Order::Begin(None), Order::Text { offset: 0, text: &text[..100] }];
    let other = [Order::Begin(None), Order::Text { offset: 0, text: b"Lima." }];
    let ended = [Order::Begin(None), Order::Finish { bytes: 0 }];
    for before in [begun, other, ended] {
        let device =
            Device { arriving: deaf, before: before.into_iter().map(framed).collect(), ..quiet() };
        let run = device.annotate(&desk, ARTICLE, &["-f", "json"]);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert!(run.stdout == here.stdout);
    }
}

/// The notes on a paragraph are not sent twice: what is missing is told, in every output.
#[test]
fn notes_that_are_lost_are_told() {
    let sent: Noise = |_, mut frame| {
        // Only the notes of a paragraph are as long.
        if frame.len() > 100 {
            frame[60] ^= 1;
        }
        frame
    };
    let desk = desk("serial_lost");
    let run = Device { sent, ..quiet() }.annotate(&desk, ARTICLE, &["-f", "json"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("a report arrived damaged"), "{}", run.stderr);
    assert!(run.stderr.contains("no annotations arrived for bytes "), "{}", run.stderr);
    let document: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    // Where the notes are missing, the text still has its words.
    let run = Device { sent, ..quiet() }.annotate(&desk, ARTICLE, &["-f", "text"]);
    assert!(run.text().contains("Skopje") && run.text().contains("INCOMPLETE"), "{}", run.text());
    // Numbers in a message count on, so it cannot say that some are missing.
    let run =
        Device { sent, ..quiet() }.annotate(&desk, ARTICLE, &["-f", "postcard", "-o", "gaps"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("which a message cannot hold"), "{}", run.stderr);
    assert!(!desk.path("gaps").exists());
    assert_eq!(document["complete"], false);
    assert_eq!(document["losses"][0]["layer"], "section");
}

#[test]
fn what_a_device_refuses_is_said() {
    let mut options = Options::default();
    options.strict = true;
    let desk = desk("serial_refused").with("long.txt", "Geneva. ".repeat(1000));
    let run = Device { options, ..quiet() }.annotate(&desk, "long.txt", &[]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("no room for layer section from byte"), "{}", run.stderr);
    // What was said before stays said.
    assert!(run.text().contains("Geneva"), "{}", run.text());
}

#[test]
fn a_device_that_is_silent_or_absent_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("tcp:{}", listener.local_addr().expect("an address"));
    let desk = desk("serial_silent");
    let run = desk.run(&["serial", &address, ARTICLE, "--timeout", "1"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("the device does not answer"), "{}", run.stderr);
    drop(listener);
    let run = desk.run(&["serial", &address, ARTICLE]);
    assert_eq!(run.status, Some(1));
    let run = desk.run(&["serial", "/dev/there-is-no-such-port", ARTICLE]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("/dev/there-is-no-such-port: "), "{}", run.stderr);
}
