//! `postil redact`: what goes, what stays, and what the key gives back.

use crate::{assert_quiet, assert_says, desk, json, json_lines};
use serde_json::json;
use std::fs;

const STORY: &str = "\
“Ships are back,” said Ann Lee in Geneva on 3 May 2024. Lee paid $5 million.
Write to ann.lee@example.org.
";

const PUBLIC: &str = "\
“Ships are back,” said [PERSON 1] in [PLACE 1] on [DATE 1]. [PERSON 1] paid [AMOUNT 1].
Write to [EMAIL 1].
";

#[test]
fn a_text_is_written_without_what_goes() {
    let desk = desk("redact_text").with("a.txt", STORY);
    let run = desk.run(&["redact", "a.txt"]);
    assert_eq!((run.status, run.text()), (Some(0), PUBLIC));
    let told = "postil: 6 replaced (1 AMOUNT, 1 DATE, 1 EMAIL, 2 PERSON, 1 PLACE); read the result: some names may remain";
    assert!(run.stderr.starts_with(told), "{}", run.stderr);
    // From standard input, the same.
    assert_eq!(desk.run_with(&["redact"], STORY).text(), PUBLIC);
}

#[test]
fn layers_labels_and_names_go_or_stay() {
    let desk = desk("redact_choice").with("a.txt", STORY).with("names.txt", "ann lee\n");
    let text = |arguments: &[&str]| {
        let run = desk.run(&[&["redact", "a.txt"], arguments].concat());
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        run.text().lines().next().unwrap().to_owned()
    };
    let persons =
        "“Ships are back,” said [PERSON 1] in Geneva on 3 May 2024. [PERSON 1] paid $5 million.";
    assert_eq!(text(&["--layers", "entity:PER"]), persons);
    let dates =
        "“Ships are back,” said [PERSON 1] in Geneva on [DATE 1]. [PERSON 1] paid $5 million.";
    assert_eq!(text(&["--layers", "entity:PER,time"]), dates);
    assert_eq!(text(&["--keep", "entity:GPE,time,quantity"]), persons);
    let places = "“Ships are back,” said Ann Lee in [PLACE 1] on [DATE 1]. Lee paid [AMOUNT 1].";
    assert_eq!(text(&["--keep-names", "names.txt"]), places);
    let blocks = "“Ships are back,” said █████ in Geneva on 3 May 2024. █████ paid $5 million.";
    assert_eq!(text(&["--layers", "entity:PER", "--replace", "block"]), blocks);

    let wrong = desk.run(&["redact", "--layers", "entity:PRE", "a.txt"]);
    assert_says(
        &wrong,
        2,
        "postil: --layers: no label 'PRE' of layer 'entity' (labels: PER, ",
        ")",
    );
}

#[test]
fn offsets_lead_to_both_texts() {
    let desk = desk("redact_json").with("a.txt", STORY);
    let run = desk.run(&["redact", "-f", "json", "--offsets", "chars", "--originals", "a.txt"]);
    assert_eq!(run.status, Some(0));
    let document = json(&run);
    let output: Vec<char> = document["text"].as_str().unwrap().chars().collect();
    let input: Vec<char> = STORY.chars().collect();
    let words = |text: &[char], start: &serde_json::Value, end: &serde_json::Value| -> String {
        let at = |offset: &serde_json::Value| usize::try_from(offset.as_u64().unwrap()).unwrap();
        text[at(start)..at(end)].iter().collect()
    };
    let edits = document["edits"].as_array().unwrap();
    assert_eq!(edits.len(), 6);
    for edit in edits {
        assert_eq!(edit["original"], words(&input, &edit["start"], &edit["end"]));
        assert_eq!(edit["replacement"], words(&output, &edit["output_start"], &edit["output_end"]));
    }
    let first = &edits[0];
    assert_eq!((&first["layer"], &first["label"]), (&json!("entity"), &json!("PER")));
    assert_eq!((&first["why"], &first["original"]), (&json!("annotation"), &json!("Ann Lee")));
    // Unless they are asked for, the words are nowhere.
    let run = desk.run(&["redact", "-f", "json", "a.txt"]);
    assert!(!run.text().contains("Lee"));
}

#[test]
fn the_key_gives_the_originals_back() {
    let second = "Lee and Ann Lee met Bo Marin in Oslo.\n";
    for style in ["label", "pseudonym", "block"] {
        let desk = desk(&format!("redact_key_{style}"));
        fs::create_dir(desk.path("in")).unwrap();
        let desk = desk.with("in/a.txt", STORY).with("in/b.txt", second);
        let redact = ["redact", "--replace", style, "--key", "k.key", "-O", "out", "in"];
        assert_eq!(desk.run(&redact).status, Some(0));
        for name in ["a.txt", "b.txt"] {
            let public = String::from_utf8(desk.read(&format!("out/{name}"))).unwrap();
            assert!(!public.contains("Lee") && !public.contains("lee"), "{public}");
        }
        assert_quiet(&desk.run(&["redact", "--restore", "--key", "k.key", "-O", "back", "out"]));
        assert_eq!(desk.read("back/a.txt"), STORY.as_bytes());
        assert_eq!(desk.read("back/b.txt"), second.as_bytes());
        // Nothing unfinished is left behind.
        let names = fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".part")));
    }
}

#[test]
fn a_name_has_one_number_in_the_whole_archive() {
    let desk = desk("redact_archive").with("a.txt", STORY).with("b.txt", "Bo Marin met Ann Lee.\n");
    assert_eq!(desk.run(&["redact", "--key", "k.key", "-o", "a.out", "a.txt"]).status, Some(0));
    let run = desk.run(&["redact", "--key", "k.key", "b.txt"]);
    assert_eq!(run.text(), "[PERSON 2] met [PERSON 1].\n");
}

#[cfg(unix)]
#[test]
fn the_key_is_its_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = desk("redact_permissions").with("a.txt", STORY);
    assert_eq!(desk.run(&["redact", "--key", "k.key", "-o", "a.out", "a.txt"]).status, Some(0));
    let mode = || fs::metadata(desk.path("k.key")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    // Written again, it still is.
    assert_eq!(desk.run(&["redact", "--key", "k.key", "a.txt"]).status, Some(0));
    assert_eq!(mode(), 0o600);
    fs::set_permissions(desk.path("k.key"), fs::Permissions::from_mode(0o644)).unwrap();
    let run = desk.run(&["redact", "--key", "k.key", "a.txt"]);
    let begins = "postil: k.key: others can read this key (permissions 644): run chmod 600 k.key";
    assert_says(&run, 1, begins, "if someone may have read it, make a new key");
    assert_eq!(run.text(), "");
}

#[test]
fn what_the_key_does_not_know_is_refused_or_guessed() {
    let desk = desk("redact_answer")
        .with("a.txt", STORY)
        .with("answer.txt", "I would ask [PERSON 1] in [PLACE 1], not [PERSON 7].\n");
    assert_eq!(desk.run(&["redact", "--key", "k.key", "-o", "a.out", "a.txt"]).status, Some(0));
    let restore = ["redact", "--restore", "--key", "k.key", "answer.txt"];
    let run = desk.run(&restore);
    let remedy = "(put names back into a changed text with --approximate)";
    assert_says(
        &run,
        1,
        "postil: answer.txt: was not made with this key, or was changed since",
        remedy,
    );
    let run = desk.run(&[&restore[..], &["--approximate"]].concat());
    assert_eq!(run.text(), "I would ask Ann Lee in Geneva, not [PERSON 7].\n");
    let told = "postil: answer.txt: 2 replacements put back; 1 looks like a placeholder and stays: [PERSON 7]\n";
    assert_eq!(run.stderr, told);
    let run = desk.run(&["redact", "--restore", "--key", "none.key", "answer.txt"]);
    assert_says(&run, 1, "postil: none.key: no such file", "(check the name)");
}

#[test]
fn strict_refuses_what_is_unsure_and_writes_nothing() {
    // A word that is a name in one place and none in another.
    let text = "The visit was short. He met Rain in the north. It was a rain of words, rain on roofs, rain all day.\n";
    let desk = desk("redact_strict").with("a.txt", text).with("b.txt", STORY);
    let run = desk.run(&["redact", "--strict", "-O", "out", "a.txt", "b.txt"]);
    let told =
        "postil: a.txt: refused by --strict: 1 word that stays looks like a name: 'Rain', line 1\n";
    assert!(run.status == Some(1) && run.stderr.starts_with(told), "{}", run.stderr);
    assert!(!desk.path("out/a.txt").exists() && desk.path("out/b.txt").exists());
    // Otherwise it is told where that stands.
    let left = &json(&desk.run(&["redact", "-f", "json", "a.txt"]))["left"][0];
    assert_eq!((&left["start"], &left["end"]), (&json!(28), &json!(32)));
}

#[test]
fn strict_tells_the_words_and_their_lines() {
    let desk = desk("redact_strict_words")
        .with("a.html", "<p>Hi.</p>\n<!-- Piotr Zielenko -->\n")
        .with("b.txt", "POLICE HOLD ROSE BAKER.\n")
        .with("c.jsonl", "{\"text\":\"Rain fell.\"}\n{\"text\":\"POLICE HOLD ROSE BAKER.\"}\n")
        .with("d.txt", "Rosa Klein spoke.\n");
    for (file, told) in [
        ("a.html", "2 words that stay look like names: 'Piotr', line 2; 'Zielenko', line 2"),
        ("b.txt", "2 words that stay look like names: 'ROSE', line 1; 'BAKER', line 1"),
        ("c.jsonl", "2 words that stay look like names: 'ROSE', line 2; 'BAKER', line 2"),
    ] {
        let run = desk.run(&["redact", "--strict", file]);
        let told = format!("postil: {file}: refused by --strict: {told}\n");
        assert!(run.status == Some(1) && run.stderr.starts_with(&told), "{}", run.stderr);
        assert_eq!(run.text(), "");
    }
    assert_eq!(desk.run(&["redact", "--strict", "d.txt"]).status, Some(0));
}

#[test]
fn what_cannot_be_put_back_is_told() {
    let text = "Ask [Person 1], [PERSON  1], [PERSON 1's], %5BPERSON%201%5D and [PERSON 9].\n";
    let desk = desk("redact_variants").with("a.txt", STORY).with("answer.txt", text);
    assert_eq!(desk.run(&["redact", "--key", "k.key", "-o", "a.out", "a.txt"]).status, Some(0));
    let restore = ["redact", "--restore", "--approximate", "--key", "k.key", "answer.txt"];
    let run = desk.run(&restore);
    assert_eq!(run.text(), "Ask Ann Lee, Ann Lee, Ann Lee's, Ann Lee and [PERSON 9].\n");
    let told = "postil: answer.txt: 4 replacements put back; 1 looks like a placeholder and stays: [PERSON 9]\n";
    assert_eq!(run.stderr, told);
    let run = desk.run(&[&restore[..], &["--replace", "block"]].concat());
    assert_says(&run, 2, "postil: blocks cannot be put back by --approximate", ")");
}

#[test]
fn keys_that_become_equal_are_told() {
    let desk = desk("redact_keys")
        .with("a.json", "{\"Ann Lee\": 1, \"Lee\": 2, \"by\": \"Ann Lee said no.\"}\n");
    let what = "keys that differ have the same replacement";
    let run = desk.run(&["redact", "a.json"]);
    assert!(run.status == Some(0) && run.stderr.contains(what), "{}", run.stderr);
    let run = desk.run(&["redact", "--strict", "a.json"]);
    assert!(run.status == Some(1) && run.stderr.contains(what), "{}", run.stderr);
    assert_eq!(run.text(), "");
}

#[test]
fn nothing_is_written_under_the_name_of_a_compressed_file() {
    let desk = desk("redact_gz").with("a.txt", STORY);
    let run = desk.run(&["redact", "-o", "b.txt.gz", "a.txt"]);
    let remedy = "(leave .gz or .zst out of its name)";
    assert_says(&run, 2, "postil: b.txt.gz would not be compressed", remedy);
    assert!(!desk.path("b.txt.gz").exists());
}

#[test]
fn all_names_of_a_person_stay_if_one_is_listed() {
    let text = "“No,” said Henrietta K. Walscombe in Geneva. Walscombe laughed at Bo Marin.\n";
    let desk = desk("redact_kept").with("a.txt", text).with("names.txt", "Henrietta Walscombe\n");
    let run = desk.run(&["redact", "--layers", "entity:PER", "--keep-names", "names.txt", "a.txt"]);
    let public = "“No,” said Henrietta K. Walscombe in Geneva. Walscombe laughed at [PERSON 1].\n";
    assert_eq!(run.text(), public);
}

#[test]
fn several_documents_are_lines_of_json_or_files() {
    let desk = desk("redact_many").with("a.txt", STORY).with("b.txt", STORY);
    let run = desk.run(&["redact", "a.txt", "b.txt"]);
    let remedy = "(write one file for each with --output-dir, or use -f json)";
    assert_says(&run, 2, "postil: several documents would become one", remedy);
    let run = desk.run(&["redact", "-f", "json", "a.txt", "b.txt"]);
    let ids: Vec<_> = json_lines(&run).iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, ["a.txt", "b.txt"]);
    // No file is written over: neither an input nor one output by another.
    let run = desk.run(&["redact", "-O", ".", "a.txt"]);
    assert!(run.stderr.contains("a.txt: would overwrite its input"), "{}", run.stderr);
    let run = desk.run(&["redact", "-o", "a.txt", "a.txt"]);
    assert_says(&run, 1, "postil: a.txt: is also an input", "(write to another file)");
    assert_eq!(desk.read("a.txt"), STORY.as_bytes());
}

#[test]
fn the_report_is_a_page_json_or_text_without_the_words() {
    let hostile = format!("<script>alert(1)</script> & {STORY}");
    let desk = desk("redact_report").with("a.txt", hostile);
    for report in ["r.html", "r.json", "r.txt"] {
        assert_quiet(&desk.run(&["redact", "--report", report, "-o", "a.out", "a.txt"]));
        let report = String::from_utf8(desk.read(report)).unwrap();
        assert!(!report.contains("Lee") && !report.contains("lee"), "{report}");
        assert!(report.contains("PERSON"), "{report}");
    }
    let page = String::from_utf8(desk.read("r.html")).unwrap();
    assert!(
        page.contains("default-src 'none'") && !page.contains("<script") && !page.contains("src=")
    );
    assert!(page.contains("&lt;script&gt;alert(") && page.contains("&lt;/script&gt; &amp; "));
    let run = desk.run(&["redact", "--report", "-", "-o", "a.out", "a.txt"]);
    assert!(run.text().starts_with("a.txt: 7 replaced (2 AMOUNT"), "{}", run.text());
    let run = desk.run(&["redact", "--report", "-", "a.txt"]);
    assert_eq!(run.status, Some(2));
}

#[test]
fn pages_keep_their_markup() {
    let page = "<!doctype html><title>Ann Lee</title><p>Mayor <b>Ann</b> Lee met <a href=\"/people/ann-lee\">us</a>.\n";
    let desk = desk("redact_html").with("a.html", page);
    let run = desk.run(&["redact", "--layers", "entity:PER", "a.html"]);
    let public = "<!doctype html><title>[PERSON 1]</title><p>Mayor <b>[PERSON 1]</b> met <a href=\"/people/PERSON-1\">us</a>.\n";
    assert_eq!(run.text(), public);
}

#[test]
fn lines_of_json_are_documents_and_columns_are_chosen() {
    let lines = "{\"id\":1,\"text\":\"Ann Lee met Bo Marin.\"}\n{\"id\":2,\"text\":\"Bo Marin left.\",\"by\":\"Bo Marin\"}\n";
    let desk = desk("redact_forms")
        .with("a.jsonl", lines)
        .with("a.csv", "name,note\nAnn Lee,\"Lee, of Geneva, said: \"\"no\"\".\"\n");
    let run = desk.run(&["redact", "a.jsonl"]);
    let public = "{\"id\":1,\"text\":\"[PERSON 1] met [PERSON 2].\"}\n{\"id\":2,\"text\":\"[PERSON 1] left.\",\"by\":\"[PERSON 1]\"}\n";
    assert_eq!(run.text(), public);
    // Annotated in one field, searched in the other.
    let run = desk.run(&["redact", "--columns", "text", "a.jsonl"]);
    assert_eq!(run.text(), public);
    let run = desk.run(&["redact", "-f", "json", "a.jsonl"]);
    let ids: Vec<_> = json_lines(&run).iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, [1, 2]);
    let run = desk.run(&["redact", "--layers", "entity:PER", "a.csv"]);
    assert_eq!(run.text(), "name,note\n[PERSON 1],\"[PERSON 1], of Geneva, said: \"\"no\"\".\"\n");
    let run = desk.run(&["redact", "--columns", "nome", "a.csv"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.starts_with("postil: a.csv: has no column 'nome'"), "{}", run.stderr);
    let desk = desk.with("b.txt", "Ann Lee left.\n").with("b.jsonl", "{\"a\":\"x\"}\nno\n");
    let run = desk.run(&["redact", "--columns", "name", "b.txt"]);
    assert_says(&run, 1, "postil: b.txt: has neither columns nor fields", ")");
    let run = desk.run(&["redact", "b.jsonl"]);
    assert!(run.stderr.starts_with("postil: b.jsonl: line 2, column 2: no JSON"), "{}", run.stderr);
}
