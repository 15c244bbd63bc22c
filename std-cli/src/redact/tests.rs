//! What must hold of every redaction, tried on documents that nobody chose.
//!
//! `PROPTEST_CASES=10000 cargo test -p postil-cli --lib redact::tests` looks longer.

use super::cover::Why;
use super::finder::{Finder, Found, Redacted};
use super::form::{Form, pieces};
use super::key::Key;
use super::placeholder::{overlaps, placeholders};
use super::replace::{Book, Given, Style};
use super::restore::exact;
use super::sheet::Sheet;
use super::subject::Subject;
use super::view::View;
use super::word::{is_ordinary, stands_alone};
use super::{Choice, Selection};
use postil::{Model, Options, models};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

fn finder(style: Style) -> &'static Finder {
    fn new(style: Style) -> Finder {
        let mut options = Options::default();
        options.model = Model::from_bytes(models::ENGLISH_SMALL).ok();
        Finder::new(options, Choice::new(Selection::default(), None, []), style)
    }
    static LABEL: LazyLock<Finder> = LazyLock::new(|| new(Style::Label));
    static PSEUDONYM: LazyLock<Finder> = LazyLock::new(|| new(Style::Pseudonym));
    static BLOCK: LazyLock<Finder> = LazyLock::new(|| new(Style::Block));
    match style {
        Style::Label => &LABEL,
        Style::Pseudonym => &PSEUDONYM,
        Style::Block => &BLOCK,
    }
}

fn found(input: &str, form: Form, style: Style) -> Found {
    let pieces = pieces(input, form, None).unwrap();
    finder(style).find(&"test".into(), input.to_owned(), pieces, None).unwrap()
}

fn redacted(input: &str, form: Form, style: Style) -> Redacted {
    found(input, form, style).replace(&mut Book::default())
}

const WORDS: [&str; 40] = [
    "Ann Lee",
    "Lee",
    "ANN LEE",
    "ann-lee",
    "Ann",
    "Mr",
    "President",
    "said",
    "in",
    "Geneva",
    "the",
    "will",
    "Will",
    "So",
    "Jae-in",
    "J. R.",
    "van der Berg",
    "dos",
    "“Bo”",
    "Marin’s",
    "José Marín",
    "Jos\u{65}\u{301}",
    "ann.lee@example.org",
    "@annlee",
    "#AnnLee",
    "https://example.org/people/ann-lee?q=Jos%C3%A9",
    "DE44 5001 0517 5407 3249 31",
    "4111 1111 1111 1111",
    "+49 30 1234567",
    "on 3 May 2024",
    "$5 million",
    "[PERSON 1]",
    "█████",
    "😀",
    "NATO",
    "met",
    "Kolvar",
    "mayor",
    "annlee.jpg",
    "%41nn",
];

const JOINTS: [&str; 10] = [" ", " ", " ", ", ", ". ", "\n", "\n\n", "-", "", "\t"];

/// Words with something between them.
fn texts() -> impl Strategy<Value = String> {
    let word = prop_oneof![8 => proptest::sample::select(&WORDS[..]).prop_map(str::to_owned), 1 => "\\PC{0,4}"];
    vec((word, proptest::sample::select(&JOINTS[..])), 0..30)
        .prop_map(|words| words.into_iter().map(|(word, joint)| word + joint).collect())
}

const TAGS: [&str; 16] = [
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    "<a href='/people/ann-lee'>",
    "</a>",
    "<img alt=\"Ann Lee\" src=lee.png>",
    "<!-- by Lee -->",
    "<script>var lee = 'Ann Lee';</script>",
    "<style>.lee { color: red }</style>",
    "&amp;",
    "&eacute;",
    "<p title=Lee data-x='J. Lee'>",
    "<",
    "&#8217;",
];

/// Words with markup among them, right or wrong.
fn pages() -> impl Strategy<Value = String> {
    let part = prop_oneof![texts(), proptest::sample::select(&TAGS[..]).prop_map(str::to_owned)];
    vec(part, 0..12).prop_map(|parts| parts.concat())
}

const MARKS: [&str; 14] = [
    "# ",
    "- ",
    "*",
    "**",
    "`",
    "```\n",
    "[",
    "](https://example.org/ann-lee)",
    "![Ann Lee](lee.png \"Lee\")",
    "> ",
    "| ",
    "---\n",
    "<b>Lee</b>",
    "<!-- Lee -->",
];

/// Words with marks of Markdown among them.
fn markdown() -> impl Strategy<Value = String> {
    let part = prop_oneof![texts(), proptest::sample::select(&MARKS[..]).prop_map(str::to_owned)];
    vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// An object with words in its keys, its strings and its lists.
fn json() -> impl Strategy<Value = String> {
    (texts(), texts(), vec(texts(), 0..4), any::<u64>()).prop_map(|(key, text, list, number)| {
        serde_json::json!({ key: text, "list": list, "number": number }).to_string()
    })
}

/// Rows of two cells.
fn tables() -> impl Strategy<Value = String> {
    vec((texts(), texts()), 1..5).prop_map(|rows| {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["name", "note"]).unwrap();
        for (one, other) in rows {
            table.write_record([one, other]).unwrap();
        }
        String::from_utf8(table.into_inner().unwrap()).unwrap()
    })
}

fn documents() -> impl Strategy<Value = (String, Form)> {
    prop_oneof![
        texts().prop_map(|text| (text, Form::Text)),
        pages().prop_map(|page| (page, Form::Html)),
        markdown().prop_map(|text| (text, Form::Markdown)),
        json().prop_map(|json| (json, Form::Json)),
        tables().prop_map(|table| (table, Form::Csv { delimiter: b',' })),
    ]
}

/// What of a document no redaction may change: the shape of JSON without its strings, the number of cells in each row.
fn shape(document: &str, form: Form) -> String {
    fn outline(value: &serde_json::Value) -> String {
        let mut parts: Vec<String> = match value {
            serde_json::Value::Array(list) => list.iter().map(outline).collect(),
            serde_json::Value::Object(fields) => fields.values().map(outline).collect(),
            // A long number may be that of a card, and become a string.
            _ => return "value".to_owned(),
        };
        // Keys are in the order of what they are called now.
        parts.sort();
        format!("[{}]", parts.join(","))
    }
    match form {
        Form::Json => outline(&serde_json::from_str(document).unwrap()),
        Form::Csv { delimiter } => {
            let reader =
                csv::ReaderBuilder::new().delimiter(delimiter).from_reader(document.as_bytes());
            let rows = reader.into_records().map(|row| row.unwrap().len().to_string());
            rows.collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}

/// The bytes that no edit touches, of the input and of the output.
fn untouched(redacted: &Redacted) -> (String, String) {
    let (mut input, mut output) = (redacted.input.clone(), redacted.output.clone());
    for edit in redacted.edits.iter().rev() {
        input.replace_range(edit.raw.clone(), "|");
        output.replace_range(edit.output.clone(), "|");
    }
    (input, output)
}

/// The words of covers that must stand nowhere else. Dates, amounts, ordinary words and lone words of addresses may.
fn secrets(found: &Found) -> Vec<String> {
    let covers = found.covers.covers.iter().filter(|cover| {
        let subject = &found.covers.subjects[cover.subject];
        let is_value = matches!(subject.layer, "time" | "quantity");
        let words = found.sheet.words(&cover.place);
        let is_lone = words.chars().all(char::is_alphabetic);
        let may_stand = is_lone && (is_ordinary(words) || cover.why == Why::Address);
        !is_value && !may_stand && words.chars().filter(|c| c.is_alphanumeric()).count() > 1
    });
    covers.map(|cover| View::of(found.sheet.words(&cover.place)).text().to_owned()).collect()
}

/// Few documents unless more are asked for: each is annotated several times.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { 96 };
    ProptestConfig { cases, failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_byte_outside_an_edit_changes((input, form) in documents()) {
        for style in [Style::Label, Style::Pseudonym, Style::Block] {
            let redacted = redacted(&input, form, style);
            let (before, after) = untouched(&redacted);
            prop_assert_eq!(before, after);
            prop_assert_eq!(shape(&input, form), shape(&redacted.output, form));
            let in_order = redacted.edits.windows(2).all(|pair| pair[0].raw.end <= pair[1].raw.start);
            prop_assert!(in_order);
        }
    }

    #[test]
    fn what_was_covered_stands_nowhere_any_more((input, form) in documents()) {
        let found = found(&input, form, Style::Block);
        let secrets = secrets(&found);
        let output = found.replace(&mut Book::default()).output;
        let sheet = Sheet::of(&output, pieces(&output, form, None).unwrap());
        for secret in secrets {
            for view in sheet.texts().map(View::of) {
                let text = view.text();
                // Placeholders of the document stay, whatever words they have.
                let stay = placeholders(text);
                let left = text.match_indices(&secret).find(|(at, _)| {
                    let range = *at..at + secret.len();
                    stands_alone(text, &range) && !overlaps(&stay, &range)
                });
                prop_assert!(left.is_none(), "{:?} is left in {:?} of {:?}", secret, output, input);
            }
        }
    }

    #[test]
    fn the_key_gives_back_every_byte(documents in vec(documents(), 1..4)) {
        for style in [Style::Label, Style::Pseudonym, Style::Block] {
            let mut key = Key::default();
            let mut all = Vec::new();
            for (number, (input, form)) in documents.iter().enumerate() {
                let redacted = found(input, *form, style).replace(&mut key.book);
                key.remember(&number.to_string(), input, &redacted.output, &redacted.edits);
                all.push(redacted);
            }
            let key = Key::from_json(&key.to_json()).unwrap();
            for (number, redacted) in all.iter().enumerate() {
                prop_assert_eq!(&exact(&key, &redacted.output, &number.to_string()).unwrap(), &redacted.input);
            }
        }
    }
}

#[test]
fn a_page_keeps_its_markup() {
    let page = "<p title=\"Lee at work\">Mayor <b>Ann</b> Lee met Jos&eacute; Mar&iacute;n in Geneva.\
        <a href='https://example.org/people/ann-lee'>More</a><!-- photo: Lee --></p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert_eq!(
        output,
        "<p title=\"[PERSON 1] at work\">Mayor <b>[PERSON 1]</b> met [PERSON 2] in [PLACE 1].\
        <a href='https://example.org/people/PERSON-1'>More</a><!-- photo: [PERSON 1] --></p>"
    );
}

/// A text that has placeholders already: none of ours may be called like them.
#[test]
fn placeholders_of_the_text_are_not_given_away() {
    let output =
        redacted("As [PERSON 1] wrote, Ann Lee met Bo Marin.", Form::Text, Style::Label).output;
    assert_eq!(output, "As [PERSON 1] wrote, [PERSON 2] met [PERSON 3].");
}

/// A text that was redacted already: its placeholders are no words.
#[test]
fn placeholders_of_the_text_stay() {
    let text = "As [PERSON 1] said, [NAME 7] met [PLACE 2]’s Ann Lee.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert_eq!(output, "As [PERSON 1] said, [NAME 7] met [PLACE 2]’s [PERSON 2].");
    let text = "in José Marín-[PERSON 1] in José Marín, and Mr [PERSON 3]";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert!(!output.contains("Jos") && !output.contains("Mar"), "{output}");
    assert!(output.contains("-[PERSON 1] in [") && output.ends_with("Mr [PERSON 3]"), "{output}");
    // In a tag that never ends, a placeholder is two attributes.
    let text = "[PERSON 1] <Ann Lee [PERSON 1] ";
    assert_eq!(redacted(text, Form::Html, Style::Label).output, text);
}

#[test]
fn persons_with_another_given_name_are_others() {
    let text = "By Orla Finnegan-Price. Ask Will Price about it. “No,” said Mr Price on the phone.";
    let output = redacted(text, Form::Text, Style::Label).output;
    let number = |before: &str| output.split_once(before).unwrap().1.get(..10).unwrap().to_owned();
    assert!(!output.contains("Price") && !output.contains("Will"), "{output}");
    assert_ne!(number("By "), number("Ask "), "{output}");
    assert_ne!(number("By "), number("Mr "), "{output}");
    let text =
        "Walscombe’s son, Tim Walscombe, came. Henrietta Walscombe said no. Walscombe laughed.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert_eq!(
        output,
        "[PERSON 1]’s son, [PERSON 2], came. [PERSON 3] said no. [PERSON 1] laughed."
    );
}

#[test]
fn what_looks_like_a_name_and_stays_is_told() {
    for (text, form, told) in [
        ("<p>Hi.</p>\n<!-- Piotr Zielenko -->", Form::Html, "'Piotr', line 2; 'Zielenko', line 2"),
        ("The council of [NAME 1] met.", Form::Text, ""),
        ("The president said that it would rain on Monday.", Form::Text, ""),
    ] {
        let objection = found(text, form, Style::Label).objection(1).unwrap_or_default();
        assert!(objection.contains(told) && told.is_empty() == objection.is_empty(), "{objection}");
    }
}

#[test]
fn names_go_in_lower_case_and_glued_where_nobody_reads() {
    let page = "<p id=\"rose-walscombe\" class=\"hwalscombe\">Henrietta Walscombe met Rose Walscombe.</p>\
        <a href=\"#rose-walscombe\">x</a><script>var u = \"walscombe\", k = \"HenriettaWalscombe\", t = \"W\\u0061lscombe\";</script>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert!(!output.to_lowercase().contains("alscombe"), "{output}");
    let id = output.split_once("id=\"").unwrap().1.split_once('"').unwrap().0;
    assert!(output.contains(&format!("href=\"#{id}\"")) && !id.contains([' ', '[']), "{output}");
    let json = "{\"walscombe\":{\"slug\":\"walscombe\"},\"text\":\"Henrietta Walscombe came.\",\"user\":\"hwalscombe\"}";
    let output = redacted(json, Form::Json, Style::Label).output;
    assert!(!output.contains("alscombe"), "{output}");
}

#[test]
fn what_nobody_sees_splits_no_name() {
    let page = "<p>Henrietta Wals&shy;combe met Ben Wals&#8203;combe.</p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert!(!output.contains("combe") && !output.contains("shy"), "{output}");
}

#[test]
fn a_link_to_an_address_stays_a_link() {
    let page = "<a href=\"mailto:h.walscombe@x.example?subject=Hi\">Write</a><p>Henrietta Walscombe said so.</p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert!(output.starts_with("<a href=\"mailto:EMAIL-1?subject=Hi\">"), "{output}");
}

#[test]
fn data_in_a_page_is_prose() {
    let page = "<script type=\"application/ld+json\">{\"author\":\"Henrietta Walscombe of Geneva\"}</script><p>Hi.</p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert!(output.contains("{\"author\":\"[PERSON 1] of [PLACE 1]\"}"), "{output}");
}

/// Persons and what looks like a name have numbers of their own, but one list of invented surnames.
#[test]
fn invented_surnames_are_different() {
    let (mut book, document) = (Book::default(), Given::default());
    let mut surnames = Vec::new();
    for (label, name) in
        [("PER", "Ann Lee"), ("NAME", "Bo Marin"), ("PER", "Cy Oram"), ("NAME", "Di Ek")]
    {
        let entry = book.place_of(&Subject::of_words("entity", label, name), &document);
        let invented = book.replacement(entry, name, false, Style::Pseudonym, &document);
        surnames.push(invented.rsplit(' ').next().unwrap().to_owned());
    }
    let count = surnames.len();
    surnames.sort();
    surnames.dedup();
    assert_eq!(surnames.len(), count, "{surnames:?}");
}

#[test]
fn parts_initials_and_possessives_of_a_name_go() {
    let text = "Ann Lee spoke. “Yes,” said A. Lee. LEE’S house burned; Lee's dog (@annlee) lived. Write to lee@example.org.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert!(
        !output.to_lowercase().contains("lee") && output.contains("[PERSON 1]'s dog"),
        "{output}"
    );
}

#[test]
fn an_archive_has_one_name_for_each() {
    let mut book = Book::default();
    let mut redact =
        |text: &str| found(text, Form::Text, Style::Pseudonym).replace(&mut book).output;
    let (one, other) =
        (redact("“No,” said Ann Lee."), redact("“Yes,” said Ann Lee. LEE LEFT EARLY."));
    let name = one.trim_start_matches("“No,” said ").trim_end_matches('.');
    let (_, surname) = name.split_once(' ').unwrap();
    assert_eq!(other, format!("“Yes,” said {name}. {} LEFT EARLY.", surname.to_uppercase()));
}

#[test]
fn slugs_of_running_text_go() {
    let text = "Ann Lee spoke. ann-lee wrote; see /u/ann-lee, annlee and @annlee.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert_eq!(
        output,
        "[PERSON 1] spoke. [PERSON 1] wrote; see /u/[PERSON 1], [PERSON 1] and [PERSON 1]."
    );
    let json = r#"{"by":"Ann Lee met Bo Marin.","html":"<a href=\"/p/ann-lee\">her page</a>"}"#;
    let output = redacted(json, Form::Json, Style::Label).output;
    assert!(output.contains(r#"\"/p/[PERSON 1]\""#), "{output}");
}

/// What is replaced in both texts is the words alone; the quotation marks that a value needs then are beside them.
#[test]
fn edits_of_front_matter_tell_the_words_alone() {
    let text = "---\nslug: ann-lee-wins\n---\n\nAnn Lee won.\n";
    let redacted = redacted(text, Form::Markdown, Style::Label);
    let edit = &redacted.edits[0];
    assert_eq!(redacted.input.get(edit.own.clone()), Some("ann-lee"));
    assert_eq!(redacted.output.get(edit.words.clone()), Some("[PERSON 1]"));
    assert!(redacted.output.contains("slug: \"[PERSON 1]-wins\""), "{}", redacted.output);
    let name = "test".into();
    let report = super::Report::of(
        &name,
        &redacted,
        super::Counts::default(),
        super::Asked { originals: true, ..super::Asked::default() },
    );
    let report = serde_json::to_value(&report).unwrap();
    let edit = &report["edits"][0];
    assert_eq!(
        (&edit["original"], &edit["replacement"]),
        (&"ann-lee".into(), &"[PERSON 1]".into())
    );
    assert_eq!((&edit["start"], &edit["output_start"]), (&10.into(), &11.into()));
}

#[test]
fn names_behind_titles_go() {
    let text = "Miss Hope recommended it. Mr Will Strickland left. Mr Will sat.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert!(!output.contains("Hope") && !output.contains("Will"), "{output}");
    assert!(output.starts_with("Miss ["), "{output}");
}

#[test]
fn code_keeps_its_syntax() {
    let page = "<style>.author-walscombe{}</style><script>u = \"/img/walscombe_1.jpg\"</script>\
        <p class=\"author-walscombe\">Henrietta Walscombe won.</p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert_eq!(
        output,
        "<style>.author-PERSON-1{}</style><script>u = \"/img/PERSON-1_1.jpg\"</script>\
        <p class=\"author-PERSON-1\">[PERSON 1] won.</p>"
    );
}

#[test]
fn timestamps_are_one_date() {
    let text = "Started 2024-06-11T07:00:00Z, ended 2024-06-11T08:30:00+01:00.";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert_eq!(output, "Started [DATE 1], ended [DATE 2].");
}

#[test]
fn apostrophes_and_hyphens_make_no_other_person() {
    let page = "<p>Siobhán O'Rourke met Ingrid Solheim&#8209;Baptiste. Siobhán O’Rourke left. \
        Ingrid Solheim-Baptiste and Ingrid Solheim&shy;-Baptiste left.</p>";
    let output = redacted(page, Form::Html, Style::Label).output;
    assert_eq!(
        output,
        "<p>[PERSON 1] met [PERSON 2]. [PERSON 1] left. [PERSON 2] and [PERSON 2] left.</p>"
    );
}

#[test]
fn labels_of_fields_stay() {
    let text = "From: Henrietta Walscombe\nCc: Bo Marin\nReviewer: Ann Lee\n\nThank you.\n";
    let output = redacted(text, Form::Text, Style::Label).output;
    assert!(output.contains("\nCc: [") && output.contains("\nReviewer: ["), "{output}");
}

/// A cover that grows has other words than before, also where the number of covers is the same.
#[test]
fn the_words_of_a_cover_that_grew_are_looked_for() {
    let output = redacted("%41nnAnn Marin’s Ann%41nn ", Form::Html, Style::Label).output;
    assert!(!output.contains("nn"), "{output}");
}
