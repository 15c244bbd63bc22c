//! Who says what, where arcs are learned: sentences by cause, and sentences that must not match.

use postil::annotation::{ChainId, Content};
use postil::engine::LargeEngine;
use postil::label::{QuoteLabel, ReportKind};
use postil::{Annotation, Annotations, Engine, Layer};
use postil_tests::collected::Collected;
use postil_tests::english::with_arcs;

/// The notes of a text by the model that learned arcs; pronouns have their persons from this confidence on.
fn notes_of(text: &str, min_confidence: Option<u8>) -> Vec<Annotation> {
    let mut options = with_arcs();
    options.min_confidence = min_confidence;
    let mut engine: Box<LargeEngine<'static>> = Box::new(Engine::new());
    let (found, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    found.annotations
}

/// The quotations and reports of a text: `label: text - speaker`.
fn quotations(text: &str) -> Vec<String> {
    let found = notes_of(text, None);
    let said = |id: Option<postil::annotation::Id>| {
        let note = id.and_then(|id| found.get(usize::try_from(id.get()).ok()?));
        note.and_then(|note| note.span().slice(text)).unwrap_or("nobody")
    };
    found
        .iter()
        .filter_map(|note| match note.content() {
            Content::Quote { speaker, .. } => {
                let content = note.span().slice(text).unwrap_or_default();
                Some(format!("{}: {content} - {}", note.label(), said(speaker)))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn who_governs_speaks() {
    const RUIZ: [(&str, &str); 14] = [
        // A participle has the subject of its sentence.
        (
            "Ana Ruiz met Tom Diaz in Lima, saying that the road was closed.",
            "that the road was closed",
        ),
        // The name behind a description.
        ("The mayor of Lima, Ana Ruiz, said that the road was closed.", "that the road was closed"),
        // A verb that is none of speech, beside a comma.
        ("\"The road is closed,\" beamed Ana Ruiz.", "\"The road is closed,\""),
        (
            "Said Ana Ruiz: \"The road is closed to everybody.\"",
            "\"The road is closed to everybody.\"",
        ),
        (
            "Ana Ruiz, mayor of Lima: \"The road is closed to everybody.\"",
            "\"The road is closed to everybody.\"",
        ),
        (
            "Ana Ruiz gave another account of the day: \"The road was closed and nobody came.\"",
            "\"The road was closed and nobody came.\"",
        ),
        // The agent of a passive.
        (
            "The law was described by Ana Ruiz as \"a farce from the start\".",
            "\"a farce from the start\"",
        ),
        ("Tom Diaz was told by Ana Ruiz that the road was closed.", "that the road was closed"),
        ("Ana Ruiz went on to say that the road was closed.", "that the road was closed"),
        // Between commas.
        (
            "The road was closed, Ana Ruiz said, adding that the bridge was shut.",
            "The road was closed",
        ),
        // A noun with its owner.
        (
            "Tom Diaz was surprised by Ana Ruiz's claim that the road was closed.",
            "that the road was closed",
        ),
        // Whom a relative clause describes.
        (
            "The plan was drafted by Ana Ruiz, who said that the road was closed.",
            "that the road was closed",
        ),
        // Behind a listener, without a conjunction.
        ("Ana Ruiz told the press the road was closed.", "the road was closed"),
        // A claim that is told by its owner, not by the place that is named last.
        (
            "Ana Ruiz came back from Peru, arguing that the road was closed.",
            "that the road was closed",
        ),
    ];
    for (text, content) in RUIZ {
        let found = quotations(text);
        let wanted = format!(": {content} - Ana Ruiz");
        assert!(found.iter().any(|line| line.ends_with(&wanted)), "{text}: {found:?}");
    }
}

#[test]
fn what_nobody_says() {
    const SILENT: [&str; 10] = [
        "The river, called \"the old lady\" in Lima, was high.",
        "Ana Ruiz was described as \"a farce\".",
        "Ana Ruiz gave her \"Good Roads\" award to Tom Diaz.",
        "Ana Ruiz called off the talks with Peru.",
        "The alleged thief left Lima.",
        "Ana Ruiz declined to comment on the road.",
        "Ana Ruiz read the report of the council.",
        "The claims of Ana Ruiz were long.",
        "Ana Ruiz's visit to Lima was short.",
        "The word \"road\" has four letters.",
    ];
    for text in SILENT {
        let found = quotations(text);
        let spoken: Vec<_> = found.iter().filter(|line| !line.ends_with("- nobody")).collect();
        assert!(spoken.is_empty(), "{text}: {spoken:?}");
    }
}

/// Neither whose somebody is speaks, nor who is told.
#[test]
fn owners_and_listeners_do_not_speak() {
    let found = quotations("Ana Ruiz's lawyer said that the road was closed.");
    assert_eq!(found, ["indirect: that the road was closed - Ana Ruiz's lawyer"]);
    let found = quotations("Tom Diaz told Ana Ruiz that the road was closed.");
    assert_eq!(found, ["indirect: that the road was closed - Tom Diaz"]);
}

/// The words of the parts of quotations under a label.
fn parts(text: &str, wanted: QuoteLabel) -> Vec<&str> {
    let part = |note: &Annotation| matches!(note.content(), Content::QuotePart { label, .. } if label == wanted);
    let found = notes_of(text, None);
    found.iter().filter(|note| part(note)).filter_map(|note| note.span().slice(text)).collect()
}

/// The source is the whole phrase; where it is no more than the speaker, no part says it again.
#[test]
fn sources_are_whole_phrases() {
    const SOURCES: [(&str, &[&str]); 10] = [
        ("Ana Ruiz, the mayor of Lima, said that it was over.", &["Ana Ruiz, the mayor of Lima"]),
        ("Mayor Ana Ruiz said that it was over.", &["Mayor Ana Ruiz"]),
        ("A spokesman for the council said that it was over.", &["A spokesman for the council"]),
        ("Officials in Lima said that it was over.", &["Officials in Lima"]),
        ("It was over, according to a study by the council.", &["a study by the council"]),
        ("\"It is over,\" said Ana Ruiz, the mayor of Lima.", &["Ana Ruiz, the mayor of Lima"]),
        ("Ana Ruiz, who owns the mill, said that it was over.", &["Ana Ruiz, who owns the mill"]),
        ("Ana Ruiz said that it was over.", &[]),
        ("She said that it was over.", &[]),
        ("It is over.", &[]),
    ];
    for (text, sources) in SOURCES {
        assert_eq!(parts(text, QuoteLabel::Source), sources, "{text}");
    }
}

#[test]
fn reports_have_kinds() {
    use ReportKind::{Belief, Denial, Intention, Question, Statement};
    const KINDS: [(&str, ReportKind); 15] = [
        ("Ana Ruiz said that the road was closed.", Statement),
        ("Ana Ruiz explained how the road was closed.", Statement),
        ("The road was closed, according to Ana Ruiz.", Statement),
        ("Ana Ruiz claimed to have closed the road.", Statement),
        ("Ana Ruiz asked whether the road was closed.", Question),
        ("Ana Ruiz wondered how the road was closed.", Question),
        ("Ana Ruiz asked that the road be closed.", Intention),
        ("Ana Ruiz believed that the road was closed.", Belief),
        ("Ana Ruiz feared that the road was closed.", Belief),
        ("Ana Ruiz did not know whether the road was closed.", Belief),
        ("Ana Ruiz promised to close the road.", Intention),
        ("Ana Ruiz demanded that the road be closed.", Intention),
        ("Ana Ruiz vowed to close the road.", Intention),
        ("Ana Ruiz denied that the road was closed.", Denial),
        ("Ana Ruiz rejected the claim that the road was closed.", Denial),
    ];
    for (text, kind) in KINDS {
        let found: Vec<_> = notes_of(text, None).iter().filter_map(|n| n.report_kind()).collect();
        assert_eq!(found.first(), Some(&kind), "{text}: {found:?}");
    }
    // Marked words alone are no report.
    let quoted = notes_of("\"The road is closed,\" said Ana Ruiz.", None);
    assert!(quoted.iter().all(|note| note.report_kind().is_none()));
}

/// Who spoke last goes on where nothing beside the marks says who speaks, though it was not understood.
#[test]
fn who_goes_on_speaking() {
    let speaker = |second: &str| {
        let text = format!("Roads closed\n\"The road is closed,\" said Ana Ruiz.\n{second}");
        quotations(&text).last().cloned().unwrap_or_default()
    };
    assert!(speaker("\"It will open in May.\"").ends_with("- Ana Ruiz"));
    assert!(
        speaker("\"It will open in May.\" Nobody in the hall was glad of it.")
            .ends_with("- Ana Ruiz")
    );
    assert!(speaker("\"It will open in May\" - cheers from the hall.").ends_with("- nobody"));
    assert!(speaker("Rain fell all night. \"It will open in May.\"").ends_with("- nobody"));
}

/// The words that stand for the same as a name: `she`, `its`.
fn meant<'t>(text: &'t str, name: &str, min_confidence: Option<u8>) -> Vec<&'t str> {
    let found = notes_of(text, min_confidence);
    let named =
        |note: &&Annotation| note.layer() == Layer::Entity && note.span().slice(text) == Some(name);
    let chain: Option<ChainId> = found.iter().find(named).and_then(Annotation::chain);
    let own = |note: &&Annotation| {
        note.layer() == Layer::Mention && chain.is_some() && note.chain() == chain
    };
    found.iter().filter(own).filter_map(|note| note.span().slice(text)).collect()
}

#[test]
fn pronouns_of_bodies_and_of_who_speaks() {
    let body = |text| meant(text, "World Bank", None);
    assert_eq!(body("In May, the World Bank sold its mill to the council of Lima."), ["its"]);
    assert_eq!(body("In May, the World Bank said it would sell the mill."), ["it"]);
    assert_eq!(body("In May, the World Bank said that its profits fell."), ["its"]);
    // Somebody else's, nobody's, or in doubt.
    assert!(body("In May, the World Bank said it was time to go.").is_empty());
    assert!(body("In May, the World Bank met the council, and it left.").is_empty());
    assert!(body("In May, the head of the World Bank said it would rain.").is_empty());
    assert!(body("\"It will rain,\" the World Bank said.").is_empty());

    let ruiz = |text| meant(text, "Ana Ruiz", None);
    assert_eq!(ruiz("\"I closed my mill,\" said Ana Ruiz."), ["I", "my"]);
    assert!(ruiz("Ana Ruiz left. I closed my mill.").is_empty());
    assert!(ruiz("\"You closed it,\" said Ana Ruiz.").is_empty());
}

/// Who counts wants every guess, who may not be wrong wants silence.
#[test]
fn confidence_decides_whom_a_pronoun_names() {
    let text = "Ana Ruiz met Eva Diaz in Lima. The sister of Ana Ruiz saw Eva Diaz. She left.";
    let named = |least| meant(text, "Ana Ruiz", least).len() + meant(text, "Eva Diaz", least).len();
    assert_eq!((named(Some(0)), named(Some(100))), (1, 0));
    let confidence =
        |note: &Annotation| note.confidence().filter(|_| note.layer() == Layer::Mention);
    let found: Vec<_> = notes_of(text, Some(0)).iter().filter_map(confidence).collect();
    let [sure] = found[..] else { panic!("one pronoun: {found:?}") };
    assert_eq!((named(Some(sure)), named(Some(sure + 1))), (1, 0));
}

/// What a full name further down tells, its given name, is known from the start if the text is read twice; all else is the same.
#[test]
fn a_second_look_knows_the_names_of_the_first() {
    let text = "Road closed

On Monday, Ruiz met Diaz in Lima. She left on Friday.

                The mayor of Lima, Ana Ruiz, spoke on Friday. Tom Diaz came.
";
    let read = |second_look| {
        let mut options = with_arcs();
        options.second_look = second_look;
        let mut engine: Box<LargeEngine<'static>> = Box::new(Engine::new());
        let mut notes = Annotations::<64>::new();
        engine.annotate(text, &options, &mut notes).expect("a good text");
        notes
    };
    let (once, twice) = (read(false), read(true));
    let sure = |notes: &Annotations<64>| {
        let mention = notes.layer(Layer::Mention).next().expect("a pronoun");
        (mention.chain(), mention.confidence())
    };
    assert_eq!(sure(&once).0, sure(&twice).0);
    assert!(sure(&once).1 < sure(&twice).1, "{:?} {:?}", sure(&once), sure(&twice));
    let said = |notes: &Annotations<64>| {
        notes.as_slice().iter().map(|note| (note.span(), note.content())).collect::<Vec<_>>()
    };
    assert_eq!(said(&once), said(&twice));
    assert_eq!(once.summary(), twice.summary());
}
