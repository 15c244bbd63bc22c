//! Help and usage.

use crate::{ARTICLE, assert_quiet, assert_says, desk};
use std::fs;

#[test]
fn help_has_examples() {
    let desk = desk("help");
    for arguments in [
        &["--help"][..],
        &["annotate", "--help"],
        &["inspect", "--help"],
        &["train", "--help"],
        &["eval", "--help"],
        &["lexicon", "build", "--help"],
        &["rules", "--help"],
        &["rules", "build", "--help"],
        &["rules", "trace", "--help"],
        &["schema", "--help"],
    ] {
        let run = desk.run(arguments);
        assert_quiet(&run);
        assert!(run.text().contains("Examples:\n  postil "), "{}", run.text());
    }
    for wrong in [&[][..], &["annotate", "--nonsense"], &["inspect"], &["dance"]] {
        assert_eq!(desk.run(wrong).status, Some(2), "{wrong:?}");
    }
}

#[test]
fn the_version_is_the_packages_and_says_what_can_differ() {
    let desk = desk("version");
    let short = format!("postil {}", env!("CARGO_PKG_VERSION"));
    assert_eq!(desk.run(&["-V"]).text(), format!("{short}\n"));
    let run = desk.run(&["--version"]);
    assert_quiet(&run);
    let lines: Vec<&str> = run.text().lines().collect();
    // Scripts read the first line.
    assert_eq!(lines[0], short);
    assert_eq!(lines[1], format!("engine: {short}"));
    assert!(lines[2].starts_with("wire format: reads versions 1 and 2, writes 1"), "{}", lines[2]);
    for (line, name) in lines[3..].iter().zip(["english", "english-small"]) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/models");
        let blob = fs::read(format!("{folder}/{name}.postil-model")).expect("a model");
        let (size, crc) = (blob.len(), postil::crc32(&blob));
        let told = line.strip_prefix(&format!("model {name}: ")).unwrap();
        let level = told.strip_suffix(&format!(", {size} bytes, CRC-32 {crc:08x}"));
        assert!(["names", "names+tags", "names+tags+arcs"].map(Some).contains(&level), "{line}");
    }
    assert_eq!(lines.len(), 5);
}

#[test]
fn without_arguments_one_is_told_what_to_try() {
    let run = desk("first").run(&[]);
    assert_eq!((run.status, run.text()), (Some(2), ""));
    let tries = run.stderr.lines().filter(|line| line.starts_with("  postil ")).count();
    assert!((3..=4).contains(&tries) && run.stderr.lines().count() < 15, "{}", run.stderr);
}

#[test]
fn what_was_meant_is_told() {
    let desk = desk("meant").with("article.txt", ARTICLE).with("news", ARTICLE);
    for (arguments, meant) in [
        (&["article.txt"][..], "did you mean: postil annotate article.txt"),
        (&["news"], "did you mean: postil annotate news"),
        (&["-f", "json", "article.txt"], "did you mean: postil annotate -f json article.txt"),
    ] {
        assert_says(&desk.run(arguments), 2, "postil: '", meant);
    }
    for (arguments, similar) in [
        (&["anotate", "article.txt"][..], "a similar subcommand exists: 'annotate'"),
        (&["annotate", "--fromat", "json"], "a similar argument exists: '--format'"),
        (&["annotate", "-f", "jsnol"], "a similar value exists: 'jsonl'"),
    ] {
        let run = desk.run(arguments);
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains(similar), "{}", run.stderr);
    }
}

#[test]
fn values_that_are_wrong_are_told_with_their_option() {
    let desk = desk("values");
    for (arguments, told) in [
        (
            &["annotate", "--date", "soon"][..],
            "postil: --date: 'soon' is not a date (write YYYY-MM-DD)",
        ),
        (&["annotate", "--jobs", "0"], "postil: --jobs: '0' is not a number from 1 to 1024"),
        (
            &["annotate", "--max-size", "big"],
            "postil: --max-size: not a size (write 65536, 64K, 256M or 2G)",
        ),
        (&["serial", "tcp:here"], "postil: PORT: 'tcp:here' has no port (write tcp:HOST:PORT)"),
    ] {
        assert_says(&desk.run(arguments), 2, told, "");
    }
}

#[test]
fn files_that_are_no_text_are_refused_with_a_remedy() {
    let desk = desk("foreign")
        .with("article.txt", ARTICLE)
        .with("a.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3")
        .with("a.docx", b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml word/document.xml")
        .with("a.png", b"\x89PNG\x0D\x0A\x1A\x0A")
        .with("a.zip", b"PK\x03\x04\x14\0\0\0\x08\0a.txt");
    let message = desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "article.txt"]);
    assert_quiet(&message);
    for (file, told, remedy) in [
        ("a.pdf", "is a PDF, not text", "(convert it with pdftotext first)"),
        ("a.docx", "is a Word document (DOCX), not text", "or save it as text)"),
        ("a.png", "is an image, not text", "for example with tesseract)"),
        ("a.zip", "is a ZIP archive, not text", "and annotate the folder)"),
        ("a.postil", "is a message of postil, not text", "postil inspect FILE.postil ARTICLE)"),
    ] {
        let run = desk.run(&["annotate", file]);
        assert_says(&run, 1, &format!("postil: {file}: {told}"), remedy);
    }
}
