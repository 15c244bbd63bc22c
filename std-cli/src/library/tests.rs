use super::*;

const TEXT: &str = "GENEVA, May 3 2024 — “We “agreed” on Friday,” Ann Lee said, “in Zürich.” She paid €3 to the United Nations.";

const RULES: &str = "\
relation pays
rule paying
  match  who=PER \"paid\" what=MONEY
  write  pays who what
  yes    Ann Lee left. She paid €3. => pays(Ann Lee; €3)
  no     Ann Lee left. She got €3.
";

fn annotate(settings: Settings, text: &str) -> Annotated {
    let request = Request { name: Name::from("a"), text: text.to_owned(), date: None };
    Engine::new(settings).annotate(request).unwrap()
}

fn english() -> Settings {
    Settings { model: Some(Model::english()), ..Settings::default() }
}

#[test]
fn a_document_is_the_same_again() {
    let lexicon = Lexicon::build("Zürich\tTOWN\tz1\n", "terms").unwrap();
    let linker =
        Lexicon::build_linker("Q1\torganization\t334\tUnited Nations\tUN\n", "bodies").unwrap();
    let rules = Rules::compile(RULES, "rules").unwrap();
    for tokens in [false, true] {
        let settings = Settings {
            lexicon: Some(lexicon),
            linker: Some(linker.into()),
            rules: Some(rules),
            tokens,
            ..english()
        };
        let document = annotate(settings, TEXT);
        let again = State::of(&document).unwrap().restore(settings).unwrap();
        assert!(document == again);
        let json = Json { text: true, reasons: true, tokens };
        assert_eq!(document.json(json), again.json(json));
        assert!(document.json(json).contains(r#""wikidata": "Q1""#));
        assert!(document.json(json).contains(r#""entry": "z1""#));
        assert!(document.json(json).contains(r#""reason": "paying""#));
        assert!(document != annotate(english(), TEXT));
    }
}

#[test]
fn both_models_are_sound() {
    assert!(Model::english().labels().any(|label| label == "PER"));
    assert!(Model::english_small().bytes().len() < Model::english().bytes().len());
    assert_eq!(Model::english().labels().count(), Model::english_small().labels().count());
}

#[test]
fn what_is_loaded_twice_is_kept_once() {
    let lexicon = |label| Lexicon::build(&format!("salt\t{label}\n"), "terms").unwrap();
    let bytes = |label| lexicon(label).bytes().as_ptr();
    assert_eq!(bytes("MINERAL"), bytes("MINERAL"));
    assert_ne!(bytes("MINERAL"), bytes("ROCK"));
}

#[test]
fn rows_of_documents_follow_each_other() {
    let (one, other) = (annotate(english(), TEXT), annotate(english(), "Bo Ek left Oslo."));
    let table = Table::from_name("entities").unwrap();
    let rows = [&one, &other, &one].map(|document| table.rows(document));
    let counts = rows.each_ref().map(TableRows::count);
    assert_eq!(table.batch(rows).unwrap().num_rows(), counts.iter().sum::<usize>());
    assert_eq!(counts[0], counts[2]);
    assert!(counts[0] > counts[1] && counts[1] > 0);
    assert!(Table::from_name("nouns").is_none());
}

#[test]
fn refusals_say_where() {
    let refusal = Lexicon::build("salt\n", "terms").unwrap_err();
    assert_eq!(refusal.to_string(), "terms, line 1: no label (write text TAB label)");
    let refusal = Rules::compile("relation x\nrubbish\n", "rules").unwrap_err().to_string();
    assert!(refusal.starts_with("rules, line 2: "), "{refusal}");
    assert!(Model::from_bytes(b"model".to_vec()).is_err());
    assert!(Lexicon::from_bytes(vec![]).is_err());
    assert!(Rules::from_bytes(vec![1; 99]).is_err());
}
