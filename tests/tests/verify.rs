//! `postil verify`: drafts checked against their sources.

use postil_tests::command::{Desk, Run};
use serde_json::Value;

const SOURCE: &str = "\
Bridge reopens

“We will never close this bridge again, as we did in the terrible winter of last year,” said Ann Lee, the mayor of Norby. “It cost the town 40 jobs.”

Bo Ek told reporters: “I do not believe a word of it, and nobody else does.”

Ann Lee said that the ferry had never been part of the plan for the harbour.

“The water is cold. But the fish are good,” Eva Berg wrote in a letter.
";

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), test).with("source.txt", SOURCE)
}

fn json(run: &Run) -> Value {
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

/// The report on a draft, and the exit status.
fn checked(test: &str, draft: &str) -> (Value, Option<i32>) {
    let desk = desk(test).with("draft.txt", draft);
    let run = desk.run(&["verify", "-f", "json", "draft.txt", "--source", "source.txt"]);
    assert_eq!(run.stderr, "");
    (json(&run), run.status)
}

/// What is said of the words of each quotation, and of its speaker.
fn verdicts(report: &Value) -> Vec<(&str, &str)> {
    let quotations = report["quotations"].as_array().unwrap();
    quotations
        .iter()
        .map(|it| (it["words"].as_str().unwrap(), it["said_by"].as_str().unwrap_or("-")))
        .collect()
}

fn kinds(report: &Value) -> Vec<&str> {
    let quotations = report["quotations"].as_array().unwrap();
    let differences = quotations.iter().flat_map(|it| it["differences"].as_array().unwrap());
    differences.map(|it| it["kind"].as_str().unwrap()).collect()
}

#[test]
fn an_editor_may_change_case_marks_and_brackets_and_leave_words_out() {
    for (number, draft) in [
        "“We will never close this bridge again, as we did in the terrible winter of last year,” said Ann Lee.",
        "Ann Lee said that “we will never close this bridge again.”",
        "Mayor Lee said: \"[Norby] will never close this bridge again … It cost the town 40 jobs\".",
        "“[W]e will never close this bridge again,” Lee said, “as we did in the terrible winter.”",
        "“We will never close this bridge again, as we did in the … winter of last year,” Ann Lee said.",
        "“We will never close this bridge again, as we did in the terrible winter of last year. It cost the town 40 jobs,” Ann Lee said.",
    ]
    .into_iter()
    .enumerate()
    {
        let (report, status) = checked(&format!("sound{number}"), draft);
        assert_eq!(verdicts(&report), [("verbatim", "same")], "{draft}: {report}");
        assert_eq!(status, Some(0), "{draft}");
    }
}

#[test]
fn each_fault_of_words_is_found_and_named() {
    for (number, (draft, verdict, kind)) in [
        ("“We will never shut this bridge again,” said Ann Lee.", "altered", "changed"),
        ("“We will close this bridge again, as we did,” said Ann Lee.", "altered", "left_out"),
        ("“It really cost the town 40 jobs,” said Ann Lee.", "altered", "added"),
        ("“It cost the town 400 jobs,” said Ann Lee.", "altered", "changed"),
        ("“I do … believe a word of it, and nobody else does,” said Bo Ek.", "altered", "ellipsis"),
        (
            "“It cost the town 40 jobs. I do not believe a word of it, and nobody else does,” said Bo Ek.",
            "altered",
            "joined",
        ),
        ("“The ferry had never been part of the plan for the harbour,” said Ann Lee.", "unquoted", ""),
        ("“Elephants like the snow of Norby very much,” said Ann Lee.", "not_found", ""),
    ]
    .into_iter()
    .enumerate()
    {
        let (report, status) = checked(&format!("fault{number}"), draft);
        assert_eq!(verdicts(&report)[0].0, verdict, "{draft}: {report}");
        assert_eq!(kinds(&report).first().copied().unwrap_or_default(), kind, "{draft}: {report}");
        assert_eq!(status, Some(1), "{draft}");
    }
}

#[test]
fn another_speaker_is_named_and_doubt_is_no_fault() {
    let words = "I do not believe a word of it, and nobody else does";
    for (number, (speaker, verdict, status)) in [
        ("Bo Ek", "same", 0),
        ("Mr Ek", "same", 0),
        ("Eva Berg", "another", 1),
        ("Carl Storm", "another", 1),
        ("a ferry captain", "unsure", 0),
    ]
    .into_iter()
    .enumerate()
    {
        let draft = format!("“{words},” said {speaker}.");
        let (report, exit) = checked(&format!("speaker{number}"), &draft);
        assert_eq!(verdicts(&report), [("verbatim", verdict)], "{speaker}");
        assert_eq!(report["quotations"][0]["source"]["speaker"], "Bo Ek");
        assert_eq!(exit, Some(status), "{speaker}");
    }
}

#[test]
fn indirect_speech_is_given_to_read_and_facts_that_no_source_has_are_listed() {
    let draft = "Ann Lee said the ferry was never part of a plan for the harbour. Tom Hansen paid $7 million in Oslo on 3 May 2021.";
    let (report, status) = checked("reports", draft);
    assert_eq!(status, Some(0));
    let closest = &report["reports"][0]["closest"];
    assert!(closest["text"].as_str().unwrap().contains("ferry had never been part"), "{report}");
    assert_eq!(closest["speaker"], "Ann Lee");
    let unknown: Vec<&str> = report["unknown"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["text"].as_str().unwrap())
        .collect();
    assert_eq!(unknown, ["Tom Hansen", "$7 million", "Oslo", "3 May 2021"]);
}

/// Of what is said again and again, the index keeps the first only.
#[test]
fn what_a_draft_says_again_and_again_is_found_each_time() {
    let line = "“No … no, no,” he said. They paid $7 million. “I will not go,” said Ann Lee.\n\n";
    let draft = line.repeat(80);
    let desk = desk("again").with("draft.txt", &draft).with("own.txt", &draft);
    let desk = desk.with("line.txt", line);
    for source in ["own.txt", "line.txt"] {
        let run = desk.run(&["verify", "-f", "json", "draft.txt", "--source", source]);
        let report = json(&run);
        let verdicts = verdicts(&report);
        assert_eq!(verdicts.len(), 160);
        assert!(verdicts.iter().all(|(words, _)| *words == "verbatim"), "{verdicts:?}");
        assert_eq!(report["counts"]["unknown"], 0, "{}", report["unknown"]);
        assert_eq!(run.status, Some(0));
    }
}

#[test]
fn words_that_are_all_an_editors_are_no_fault() {
    let (report, status) =
        checked("editors", "“[sic],” said Ann Lee. “[The mayor] [did],” she said.");
    assert_eq!(verdicts(&report), [("not_checked", "-"), ("not_checked", "-")]);
    assert_eq!(status, Some(0));
}

/// The words at these offsets of a text.
fn slice(text: &str, place: &Value, unit: &str) -> String {
    let at = |field: &str| usize::try_from(place[field].as_u64().unwrap()).unwrap();
    let (start, end) = (at("start"), at("end"));
    match unit {
        "bytes" => text[start..end].to_owned(),
        "chars" => text.chars().skip(start).take(end - start).collect(),
        _ => String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[start..end]).unwrap(),
    }
}

/// A source so long that only parts of it are kept, with characters of one to four bytes.
#[test]
fn offsets_of_draft_and_source_are_right_in_every_unit() {
    let line =
        "😀 Nothing happened at all in the town of Ärby on that long day, nor on the next.\n\n";
    let long = line.repeat(2000) + SOURCE + &line.repeat(2000);
    let draft =
        "Über 😀: “It cost the town 400 jobs,” said Ann Lee. “The water is cold,” wrote Eva Berg.";
    let desk = desk("offsets").with("long.txt", &long).with("draft.txt", draft);
    for unit in ["bytes", "chars", "utf16"] {
        let run =
            desk.run(&["verify", "-f", "json", "--offsets", unit, "draft.txt", "-s", "long.txt"]);
        let report = json(&run);
        assert_eq!(report["offsets"], unit);
        let quotations = report["quotations"].as_array().unwrap();
        assert_eq!(quotations.len(), 2);
        for quotation in quotations {
            assert_eq!(slice(draft, quotation, unit), quotation["text"].as_str().unwrap());
            let source = &quotation["source"];
            assert_eq!(slice(&long, source, unit), source["text"].as_str().unwrap());
        }
        let difference = &quotations[0]["differences"][0];
        assert_eq!(slice(draft, &difference["draft"], unit), "400");
        assert_eq!(slice(&long, &difference["source"], unit), "40");
    }
}

/// A quotation of more words than are aligned at once, in a source of several stretches.
#[test]
fn a_long_quotation_is_compared_to_its_end() {
    let said: String = (0..900).map(|number| format!("word{number} is said, ")).collect();
    let filler =
        "Nothing happened at all in the town on that long day, nor on the next.\n".repeat(9000);
    let source = format!("{filler}“{said}and no more,” said Ann Lee.\n{filler}");
    let draft = |said: &str| format!("“{said}and no more,” said Ann Lee.\n");
    let desk = desk("long").with("long.txt", &source);
    for (said, kinds) in [
        (said.clone(), &[][..]),
        (said.replace("word700 is said, ", ""), &["left_out"]),
        (said.replace("word300 is said, ", ""), &["left_out"]),
        (said.replace("word500 is", "word500 was"), &["changed"]),
    ] {
        let desk = desk.clone().with("draft.txt", draft(&said));
        let report = json(&desk.run(&["verify", "-f", "json", "draft.txt", "-s", "long.txt"]));
        assert_eq!(self::kinds(&report), kinds);
        assert_eq!(report["quotations"][0]["source"]["places"], 1);
    }
}

#[test]
fn a_paragraph_that_many_print_is_one_source_with_many_places() {
    let line = |id: usize| {
        let text = format!("Report {id}\n\n“It cost the town 40 jobs,” said Ann Lee.\n");
        serde_json::json!({ "id": id, "text": text }).to_string() + "\n"
    };
    let archive: String = (0..30).map(line).collect();
    let desk = desk("copies")
        .with("archive.jsonl", &archive)
        .with("draft.txt", "“It cost the town 40 jobs,” said Ann Lee.");
    let run = desk.run(&["verify", "-f", "json", "draft.txt", "--source", "archive.jsonl"]);
    let source = &json(&run)["quotations"][0]["source"];
    assert_eq!((source["name"].as_str(), source["places"].as_u64()), (Some("0"), Some(30)));
    assert_eq!(source["copies"].as_array().unwrap().len(), 10);
}

#[test]
fn a_transcript_quotes_without_marks() {
    let desk = desk("transcript")
        .with("speech.txt", "Friends, we shall build a bridge of stone, and we shall pay for it.\n")
        .with("draft.txt", "“We shall build a bridge of stone,” said Ann Lee.");
    let verify = |more: &[&str]| {
        let all = [&["verify", "-f", "json", "draft.txt", "--source", "speech.txt"], more].concat();
        let run = desk.run(&all);
        (json(&run)["quotations"][0]["words"].as_str().unwrap().to_owned(), run.status)
    };
    assert_eq!(verify(&[]), ("unquoted".to_owned(), Some(1)));
    assert_eq!(verify(&["--transcript"]).0, "verbatim");
}

#[test]
fn sarif_points_at_the_draft() {
    let desk = desk("sarif")
        .with("my [draft]^.txt", "One line.\n\n– “It cost the town 400 jobs,” said Eva Berg.\n");
    let run = desk.run(&["verify", "-f", "sarif", "my [draft]^.txt", "--source", "source.txt"]);
    let log = json(&run);
    assert_eq!((run.status, log["version"].as_str()), (Some(1), Some("2.1.0")));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let found: Vec<(&str, &str)> = results
        .iter()
        .map(|it| (it["ruleId"].as_str().unwrap(), it["level"].as_str().unwrap()))
        .collect();
    assert_eq!(found[..2], [("altered", "error"), ("another", "error")], "{log}");
    for (rule, _) in &found {
        assert!(rules.iter().any(|it| it["id"] == *rule), "{rule}");
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    // What no address can have is escaped.
    assert_eq!(place["artifactLocation"]["uri"], "my%20%5Bdraft%5D%5E.txt");
    let region = &place["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(3), Some(3)));
    assert_eq!(region["charOffset"], 13);
}

#[test]
fn sarif_has_errors_for_all_that_fails_a_strict_run() {
    let words = "I do not believe a word of it, and nobody else does";
    let draft = format!("“{words},” said a ferry captain in Oslo.");
    let desk = desk("sarif_strict").with("draft.txt", &draft);
    let results = |strict: &[&str]| {
        let args = ["verify", "-f", "sarif", "draft.txt", "--source", "source.txt"];
        let run = desk.run(&[&args, strict].concat());
        let log = json(&run);
        let results = log["runs"][0]["results"].as_array().unwrap().iter();
        let found = |it: &Value| format!("{} {}", it["ruleId"], it["level"]).replace('"', "");
        (run.status, results.map(found).collect::<Vec<_>>())
    };
    let (status, notes) = results(&[]);
    assert_eq!(
        (status, &*notes),
        (Some(0), &["unsure note", "unknown note"].map(String::from)[..])
    );
    let (status, errors) = results(&["--strict"]);
    assert_eq!(
        (status, &*errors),
        (Some(1), &["unsure error", "unknown error"].map(String::from)[..])
    );
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "<script>alert(1)</script> “</mark><img src=x onerror=alert(2)> \u{1b}[31m is here,” said Ann Lee.";
    let desk = desk("hostile").with("draft.txt", hostile).with("hostile.txt", hostile);
    let page = desk.run(&["verify", "-f", "html", "draft.txt", "--source", "hostile.txt"]);
    assert!(!page.text().contains("<script") && !page.text().contains("<img"), "{}", page.text());
    assert!(page.text().contains("default-src 'none'") && !page.text().contains("{{"));
    let text = desk.run(&["verify", "draft.txt", "--source", "hostile.txt"]);
    assert!(text.text().contains("verbatim") && !text.text().contains('\u{1b}'));
}

#[test]
fn what_cannot_be_checked_is_told() {
    let desk = desk("told")
        .with("draft.txt", "“It cost the town 40 jobs,” said Ann Lee.")
        .with("b.jsonl", "{}\n");
    let no_draft = desk.run(&["verify", "none.txt", "--source", "source.txt"]);
    assert_eq!(
        (no_draft.status, no_draft.stderr.as_str()),
        (Some(2), "postil: none.txt: no such file (check the name)\n")
    );
    let no_source = desk.run(&["verify", "draft.txt"]);
    assert_eq!(no_source.status, Some(2));
    // What cannot be read of a source does not keep the rest from being read.
    let one_missing = desk.run(&["verify", "draft.txt", "-s", "b.jsonl", "-s", "source.txt"]);
    assert_eq!(one_missing.status, Some(1));
    assert!(
        one_missing.text().contains("verbatim") && one_missing.stderr.contains("b.jsonl, line 1")
    );
    assert!(one_missing.text().contains("1 source, 1 not read"), "{}", one_missing.text());
    let absent = desk.run(&["verify", "draft.txt", "-s", "none.txt", "-s", "source.txt"]);
    assert_eq!((absent.status, absent.text()), (Some(2), ""));
    let many = desk.run(&["verify", "b.jsonl", "--source", "source.txt"]);
    assert_eq!(many.status, Some(2));
    assert!(many.stderr.contains("a draft is one"), "{}", many.stderr);
    let input = desk.run(&["verify", "draft.txt", "--source", "source.txt", "-o", "source.txt"]);
    assert!(input.status != Some(0) && input.stderr.contains("is also an input"));
    assert_eq!(desk.read("source.txt"), SOURCE.as_bytes());
}

/// A cut at the edge can turn a sentence as well as a word that is left out inside.
#[test]
fn a_denial_is_neither_cut_off_nor_put_in_brackets() {
    for (number, (draft, kind)) in [
        ("“Believe a word of it, and nobody else does,” said Bo Ek.", "cut"),
        ("“I do [really] believe a word of it, and nobody else does,” said Bo Ek.", "changed"),
        ("“I do not believe a word of it, and [everybody] else does,” said Bo Ek.", "changed"),
    ]
    .into_iter()
    .enumerate()
    {
        let (report, status) = checked(&format!("denial{number}"), draft);
        assert_eq!((kinds(&report), status), (vec![kind], Some(1)), "{draft}: {report}");
    }
    // What the draft denies itself is not cut off.
    let (report, status) = checked("denied", "Bo Ek said he did not “believe a word of it”.");
    assert_eq!((verdicts(&report)[0].0, status), ("verbatim", Some(0)));
    // Other brackets are shown, and no fault.
    let (report, status) = checked(
        "brackets",
        "“We will never close [the bridge] again, as we did in the terrible winter,” said Ann Lee.",
    );
    assert_eq!((kinds(&report), status), (vec!["bracketed"], Some(0)), "{report}");
}

#[test]
fn a_last_word_that_differs_is_changed_and_not_added() {
    let (report, _) = checked("edge", "“The fish are bad,” wrote Eva Berg.");
    let difference = &report["quotations"][0]["differences"][0];
    assert_eq!(
        (difference["kind"].as_str(), difference["source"]["text"].as_str()),
        (Some("changed"), Some("good"))
    );
}

#[test]
fn places_in_markdown_are_those_of_its_file() {
    let draft =
        "# Title\n- one\n- two *three*\n\nThen **Ann Lee** said: “It cost the *town* 400 jobs.”\n";
    let desk = desk("markdown").with("draft.md", draft);
    let text = desk.run(&["verify", "draft.md", "--source", "source.txt"]);
    assert!(text.text().contains("\nline 5: altered"), "{}", text.text());
    let report = json(&desk.run(&["verify", "-f", "json", "draft.md", "--source", "source.txt"]));
    let quotation = &report["quotations"][0];
    assert_eq!(quotation["line"], 5);
    let words = slice(report["text"].as_str().unwrap(), quotation, "bytes");
    assert_eq!(words, "“It cost the town 400 jobs.”");
    let sarif = json(&desk.run(&["verify", "-f", "sarif", "draft.md", "--source", "source.txt"]));
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    let start = usize::try_from(region["byteOffset"].as_u64().unwrap()).unwrap();
    assert!(draft[start..].starts_with("It cost the *town*"), "{region}");
}

#[test]
fn a_guess_of_the_draft_s_speaker_blames_nobody() {
    let draft = "Eva Berg was there, too, and she smiled.\n\nThe next day she was sure. “I do not believe a word of it,” she said.";
    let (report, status) = checked("guess", draft);
    assert_ne!(verdicts(&report)[0].1, "another", "{report}");
    assert_eq!(status, Some(0));
}

#[test]
fn a_transcript_says_who_speaks_at_the_start_of_lines() {
    let desk = desk("labels").with(
        "talk.txt",
        "ANN LEE: We shall build a bridge of stone.\nAnd we shall pay for it.\n\nREPORTER: Is that a threat to the ferry?\n",
    );
    let said_by = |draft: &str| {
        let desk = desk.clone().with("draft.txt", draft);
        let args = ["verify", "-f", "json", "--transcript", "draft.txt", "--source", "talk.txt"];
        json(&desk.run(&args))["quotations"][0]["said_by"].as_str().unwrap_or("-").to_owned()
    };
    assert_eq!(said_by("“And we shall pay for it,” said Ann Lee."), "same");
    assert_eq!(said_by("“And we shall pay for it,” said Bo Ek."), "another");
    assert_eq!(said_by("“Is that a threat to the ferry?” asked a reporter."), "same");
}

#[test]
fn names_with_another_ending_and_amounts_in_other_words_are_known() {
    let desk = desk("known")
        .with("a.txt", "Austria’s minister Tom Hansen paid €85 million.\n")
        .with("draft.txt", "Austria paid 85 million euros in Norway.\n");
    let report = json(&desk.run(&["verify", "-f", "json", "draft.txt", "--source", "a.txt"]));
    let unknown: Vec<&str> = report["unknown"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["text"].as_str().unwrap())
        .collect();
    assert_eq!(unknown, ["Norway"]);
    // With --strict, it counts.
    let strict = desk.run(&["verify", "--strict", "draft.txt", "--source", "a.txt"]);
    let lax = desk.run(&["verify", "draft.txt", "--source", "a.txt"]);
    assert_eq!((lax.status, strict.status), (Some(0), Some(1)));
}

/// A draft in the folder of its sources would confirm all that it says.
#[test]
fn a_draft_is_no_source_of_its_own() {
    let desk = desk("own");
    std::fs::create_dir(desk.path("sources")).unwrap();
    let desk = desk
        .with("sources/draft.txt", "“Elephants like the snow,” said Ann Lee.\n")
        .with("sources/a.txt", SOURCE);
    let run = desk.run(&["verify", "sources/draft.txt", "--source", "sources"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("it is no source") && run.text().contains("not found"));
}

/// What a source says, how a draft quotes it, and what is said of that.
type Case = (&'static str, &'static str, (&'static str, &'static str));

fn check_cases(test: &str, cases: &[Case], args: &[&str]) {
    for (number, (source, draft, verdict)) in cases.iter().enumerate() {
        let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("{test}{number}"));
        let desk = desk.with("source.txt", source).with("draft.txt", draft);
        let given = ["verify", "-f", "json", "draft.txt", "--source", "source.txt"];
        let run = desk.run(&[&given, args].concat());
        let report = json(&run);
        assert_eq!(verdicts(&report).last(), Some(verdict), "{draft}: {report}");
    }
}

#[test]
fn lines_of_a_wrapped_text_are_paragraphs() {
    let source = "It rained in Norby for a whole week, and the river\nrose. “We will never close the bridge again, as we\ndid in the terrible winter of last year,” said Ann\nLee, the mayor. The ferry is no part of the develop-\nment of the harbour.\n";
    let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), "wrapped").with("source.txt", source);
    let draft = "It was a week of rain. Ann Lee, the mayor, said: “We\nwill never close the bridge again, as we did in the\nterrible winter of this year,” and she left the town.\n";
    let desk = desk.with("draft.txt", draft);
    let run = desk.run(&["verify", "-f", "json", "draft.txt", "--source", "source.txt"]);
    let report = json(&run);
    assert_eq!(verdicts(&report), [("altered", "same")], "{report}");
    let quotation = &report["quotations"][0];
    assert_eq!((&quotation["line"], &quotation["source"]["line"]), (&1.into(), &2.into()));
    let difference = &quotation["differences"][0];
    assert_eq!((kinds(&report), &difference["draft"]["text"]), (vec!["changed"], &"this".into()));
    assert_eq!(slice(source, &difference["source"], "bytes"), "last");
    check_cases(
        "hyphen",
        &[(
            "“The develop-\nment of the quay is over,” said Ann Lee.",
            "“The development of the quay is over,” said Ann Lee.",
            ("verbatim", "same"),
        )],
        &[],
    );
}

#[test]
fn what_is_no_word_of_a_source_may_be_left_out() {
    check_cases(
        "no_words",
        &[
            (
                "“The wall is old.1 It leaks in the winter [2],” said Ann Lee.³",
                "“The wall is old. It leaks in the winter,” said Ann Lee.",
                ("verbatim", "same"),
            ),
            (
                "“Silence,” said Ann Lee, “is golden for most of us in this town.”",
                "“Silence is golden for most of us in this town,” said Ann Lee.",
                ("verbatim", "same"),
            ),
            (
                "We are not a museum, teacher says\n\nThey close it.\n\n“We are not a museum,” said Ann Lee.",
                "“We are not a museum,” said Ann Lee.",
                ("verbatim", "same"),
            ),
            (
                "“Nobody believed him,” said Ann Lee.",
                "Ann Lee “believed him”.",
                ("altered", "same"),
            ),
        ],
        &[],
    );
}

#[test]
fn numbers_units_and_apostrophes_are_no_marks() {
    let cases = [
        ("costs $5 a day", "costs £5 a day"),
        ("takes 15 hours", "takes 1.5 hours"),
        ("rose by 3,5 percent", "rose by 3 percent"),
        ("is 5 km² in size", "is 5 km in size"),
        ("we’re in the hall", "were in the hall"),
    ];
    for (number, (there, here)) in cases.into_iter().enumerate() {
        let quotation =
            |words| format!("“They told us that it all {words}, and no more,” said Ann Lee.");
        let desk = Desk::new(env!("CARGO_TARGET_TMPDIR"), &format!("units{number}"));
        let desk = desk.with("source.txt", quotation(there)).with("draft.txt", quotation(here));
        let report = json(&desk.run(&["verify", "-f", "json", "draft.txt", "-s", "source.txt"]));
        assert_eq!(verdicts(&report), [("altered", "same")], "{here}: {report}");
    }
}

#[test]
fn a_stranger_is_no_report_and_no_body_of_the_source() {
    let words = "“We lost eleven boats in one night,”";
    let source = |speaker: &str| format!("The port closed.\n\n{words} {speaker} said.");
    let cases = [
        ("the report", "said Tom Ford", "another"),
        ("the harbour company", "said Tom Ford", "another"),
        // A person whom the source only describes, and what somebody wrote.
        ("the harbour master", "said Tom Ford", "unsure"),
        ("the statement", "said Tom Ford", "unsure"),
        // The draft says more of him than the name.
        ("the report", "said Tom Ford, 42, a fisherman", "unsure"),
        ("the report", "said Tom Ford of Norby", "unsure"),
        ("the report", "Gov. Tom Ford said", "unsure"),
        ("the report", "Governor Tom Ford said", "unsure"),
        ("Norby Harbour Company", "said Tom Ford, head of the Norby Harbour Company", "unsure"),
        // The source may name him.
        ("the report by tom ford", "said Tom Ford", "unsure"),
        ("the report (tford@norby.example)", "said Tom Ford", "unsure"),
        ("the report", "said Ford", "unsure"),
    ];
    for (number, (there, here, said_by)) in cases.into_iter().enumerate() {
        let desk = desk(&format!("stranger{number}"));
        let desk =
            desk.with("source.txt", source(there)).with("draft.txt", format!("{words} {here}."));
        let report = json(&desk.run(&["verify", "-f", "json", "draft.txt", "-s", "source.txt"]));
        assert_eq!(verdicts(&report), [("verbatim", said_by)], "{there}: {here}: {report}");
    }
}

#[test]
fn whom_a_source_means_by_a_pronoun_is_a_guess() {
    check_cases(
        "guess",
        &[
            (
                "“We measured it,” Mary Clark said.\n\nCarys Penhale disagreed. “We lost eleven boats in one night,” she said.",
                "“We lost eleven boats in one night,” said Carys Penhale.",
                ("verbatim", "unsure"),
            ),
            (
                "Dr. Singh, the surgeon, and Nurse Okoye were there. “He was awake the whole time,” the nurse said.",
                "“He was awake the whole time,” said Nurse Okoye.",
                ("verbatim", "unsure"),
            ),
            (
                "“The wall is strong and the gate is weak,” said William Marsh, the mayor.",
                "“The wall is strong and the gate is weak,” said Bill Marsh, the mayor.",
                ("verbatim", "unsure"),
            ),
        ],
        &[],
    );
}

#[test]
fn one_line_with_a_colon_makes_no_speaker_of_a_transcript() {
    check_cases(
        "colon",
        &[
            (
                "The Price of Silence: Bystanders\n\nAnn Lee wrote: “Silence is the dialect of the uncertain.”",
                "“Silence is the dialect of the uncertain,” wrote Ann Lee.",
                ("verbatim", "same"),
            ),
            (
                "LENA WHITCOMBE: Mr. Tallis said, \"Organs are for the dead.\"",
                "“Organs are for the dead,” Tallis said.",
                ("verbatim", "same"),
            ),
            (
                "PRESIDENT: We will not raise taxes.\n\nMR. OKAFOR (laughing): We object to that strongly.",
                "“We object to that strongly,” Okafor said.",
                ("verbatim", "same"),
            ),
            (
                "ANN LEE: It rains.\nBO EK: The whole town is under water.\nANN LEE: Yes.\nBO EK: Now.",
                "“The whole town is under water,” said Ann Lee.",
                ("verbatim", "another"),
            ),
        ],
        &["--transcript"],
    );
}

#[test]
fn standard_input_is_one_thing() {
    let run = Desk::new(env!("CARGO_TARGET_TMPDIR"), "both").run(&["verify", "-", "-s", "-"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("cannot be both the draft and a source"), "{}", run.stderr);
}
