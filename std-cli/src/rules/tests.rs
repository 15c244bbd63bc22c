//! What is refused before a rule runs, each with its line.

use super::Sources;

/// What is said of a text of rules; nothing if they are good.
fn refused(text: &str) -> String {
    let made = Sources::read(&[("my.rules".to_owned(), text.to_owned())]);
    let made = made.and_then(|sources| sources.build(false));
    made.err().map(|problem| problem.to_string()).unwrap_or_default()
}

/// A rule with these lines, and with examples.
fn rule(name: &str, lines: &str) -> String {
    format!("rule {name}\n{lines}\nyes Ana left. => X(Ana)\nno It rained.\n")
}

#[track_caller]
fn assert_refused(text: &str, line: usize, what: &str) {
    let said = refused(text);
    assert!(said.starts_with(&format!("my.rules, line {line}: ")), "{said}\n{text}");
    assert!(said.contains(what), "{said}\n{text}");
}

#[test]
fn a_good_file_is_not_refused() {
    let text = format!("label X\n{}", rule("one", "match x=PER\nwrite label X x"));
    assert_eq!(refused(&text), "");
}

#[test]
fn what_is_not_known_is_refused() {
    let one = |lines: &str| format!("label X\n{}", rule("one", lines));
    let write = "\nwrite label X x";
    let cases = [
        (format!("match x=PERSON{write}"), 3, "no item has the label 'PERSON'"),
        (format!("match x=$cities{write}"), 3, "no set is called 'cities'"),
        (format!("match x=sense:colour{write}"), 3, "the lexicon has no sense 'colour'"),
        (format!("match x=tag:NOUN{write}"), 3, "no tag 'NOUN'"),
        (format!("match x=shape:round{write}"), 3, "no shape 'round'"),
        ("match x=PER\nwrite label Y x".to_owned(), 4, "no label is called 'Y'"),
        ("match x=PER y=ORG\nwrite owns x y".to_owned(), 4, "no relation is called 'owns'"),
        ("match x=PER\nwrite event birthday x".to_owned(), 4, "no event is called 'birthday'"),
        ("match x=PER\nwrite label X y".to_owned(), 4, "no item is called 'y'"),
        (format!("match x=PER\nwhere subject of v is PER{write}"), 4, "no item is called 'v'"),
        (
            format!("match x=PER\nwhere friend of x is PER{write}"),
            4,
            "there is no dependency 'friend'",
        ),
        (format!("match x=PER\nwhen headline{write}"), 4, "unknown keyword 'when'"),
    ];
    for (lines, line, what) in cases {
        assert_refused(&one(&lines), line, what);
    }
}

#[test]
fn what_nothing_uses_is_refused() {
    let good = rule("one", "match x=PER\nwrite label X x");
    assert_refused(&format!("label X\nset a = b\n{good}"), 2, "no rule uses the set 'a'");
    assert_refused(&format!("label X\nlabel Y\n{good}"), 2, "no rule writes the label 'Y'");
    assert_refused(&format!("label X\nrelation y\n{good}"), 2, "no rule writes the relation 'y'");
    let marked = rule("two", "match x=ORG\nmark firm x");
    assert_refused(&format!("label X\n{good}{marked}"), 9, "no rule uses what is marked as 'firm'");
    let named = rule("two", "match x=PER y=ORG\nwrite label X x");
    assert_refused(&format!("label X\n{named}"), 2, "nothing uses 'y' of the rule 'two'");
}

#[test]
fn a_name_that_is_used_twice_is_refused() {
    let one = rule("one", "match x=PER\nwrite label X x");
    assert_refused(
        &format!("label X\n{one}{one}"),
        7,
        "the rule 'one' is already defined in my.rules, line 2",
    );
    assert_refused(&format!("label X\nlabel X\n{one}"), 2, "the label 'X' is already defined in");
    assert_refused(
        &format!("label X\nset a = b\nset a = c\n{one}"),
        3,
        "the set 'a' is already defined in",
    );
    assert_refused(&format!("label X\nrelation y\nrelation y\n{one}"), 3, "the relation 'y'");
    assert_refused(&format!("label PER\n{one}"), 1, "'PER' is a label of postil; use it");
    let twins = rule("two", "match x=PER x=ORG\nwrite label X x");
    assert_refused(&format!("label X\n{twins}"), 3, "two items are called 'x'");
}

#[test]
fn a_circle_of_rules_is_refused() {
    let a = rule("a", "match x=PER y=beta\nmark alpha x..y");
    let b = rule("b", "match x=ORG y=alpha\nmark beta x..y");
    assert_refused(&format!("{a}{b}"), 6, "by a circle of rules");
    let itself = rule("c", "match x=alpha|PER y=\"x\"\nmark alpha x..y");
    assert_refused(&itself, 1, "'c' needs what it gives");
}

#[test]
fn what_can_never_work_is_refused() {
    let one = |lines: &str| format!("label X\n{}", rule("one", lines));
    let write = "\nwrite label X x";
    let cases = [
        (format!("match x=PER?{write}"), 2, "every item is optional"),
        (format!("match x=PER\nunless{write}"), 4, "'unless' without an item"),
        (
            "match PER\nwhere sentence has x=ORG\nwrite label X x".to_owned(),
            4,
            "no item of the match has a name",
        ),
        (format!("match x=PER word{{0,40}}{write}"), 3, "at most 32 are allowed"),
    ];
    for (lines, line, what) in cases {
        assert_refused(&one(&lines), line, what);
    }
    let bare = "label X\nrule one\nmatch x=PER\nwrite label X x\nno It rained.\n";
    assert_refused(bare, 2, "has no example of what it writes");
    let bare = "label X\nrule one\nmatch x=PER\nwrite label X x\nyes Ana left. => X(Ana)\n";
    assert_refused(bare, 2, "has no example of what it must not match");
}
