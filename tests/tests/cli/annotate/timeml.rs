//! TimeML.

use crate::{assert_quiet, assert_says, desk};

/// The text of a TimeML document without its tags, and the attributes of the times in it.
fn read_timeml(xml: &str) -> (String, Vec<String>) {
    use quick_xml::Reader;
    use quick_xml::events::Event;
    let mut reader = Reader::from_str(xml);
    let (mut inside, mut text, mut times) = (false, String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "TEXT" => inside = true,
            Event::End(tag) if tag.name().as_ref() == "TEXT" => inside = false,
            Event::Start(tag) if inside => {
                let values: Vec<String> =
                    tag.attributes().map(|found| found.unwrap().value.to_string()).collect();
                times.push(values.join(" "));
            }
            Event::Text(found) if inside => text.push_str(&found),
            Event::GeneralRef(name) if inside => text.push_str(match name.as_ref() {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("{other:?}"),
            }),
            Event::Eof => return (text, times),
            _ => {}
        }
    }
}

#[test]
fn timeml_holds_the_article_and_its_times() {
    let article = "Fish & chips <b>rose</b> on Friday, and almost two years later, too.\n";
    let desk = desk("timeml").with("a.txt", article).with("bell.txt", "A\u{7} B in 2001.\n");
    let run = desk.run(&["annotate", "-f", "timeml", "--date", "2024-05-03", "a.txt"]);
    assert_quiet(&run);
    let expected = ["t1 DATE 2024-05-03", "t2 DATE 2026 EQUAL_OR_LESS"].map(str::to_owned);
    assert_eq!(read_timeml(run.text()), (article.to_owned(), expected.to_vec()));
    assert!(run.text().contains("functionInDocument=\"CREATION_TIME\">2024-05-03<"));

    // XML has no bell.
    let bell = desk.run(&["annotate", "-f", "timeml", "bell.txt"]);
    assert_eq!(read_timeml(bell.text()).0, "A\u{FFFD} B in 2001.\n");

    let two = desk.run(&["annotate", "-f", "timeml", "a.txt", "bell.txt"]);
    assert_says(&two, 2, "postil: format 'timeml' holds one document", "with --output-dir)");
}
