//! Text for eyes.

use crate::{ARTICLE, assert_quiet, assert_says, desk};
use postil_tests::command::Run;

#[test]
fn the_text_view_tells_of_people_and_events() {
    let text = "Peru's minister Ana Ruiz attended talks in Lima on 3 May 2022. She will not join the talks \
                in Cusco. “It is good,” Ruiz said.\n";
    let view = desk("events").with("a.txt", text).run(&["annotate", "a.txt"]);
    assert_quiet(&view);
    let profile = "  Ana Ruiz  3×  minister (Peru)\n    called  Ruiz\n    said    “It is good,”\n    \
                   seen    Lima, 2022-05-03\n";
    let events = "Events\n------\n  meeting  talks  Lima   2022-05-03\n    Ana Ruiz\n  meeting  talks  \
                  Cusco\n    Ana Ruiz (negated)\n";
    for part in [profile, events] {
        assert!(view.text().contains(part), "{}", view.text());
    }
}

#[test]
fn text_is_wrapped_and_coloured_as_asked_for() {
    let desk = desk("colour").with("a.txt", ARTICLE);
    let coloured = |arguments: &[&str]| {
        let arguments = [&["annotate", "a.txt"], arguments].concat();
        desk.run(&arguments).text().contains('\u{1b}')
    };
    assert!(!coloured(&[]), "a pipe is not coloured");
    assert!(!coloured(&["--color", "never"]));
    assert!(coloured(&["--color", "always"]));
    let mut forced = desk.command(&["annotate", "a.txt"]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(Run::from(forced.output().unwrap()).text().contains('\u{1b}'));
    forced.env("NO_COLOR", "1");
    assert!(!Run::from(forced.output().unwrap()).text().contains('\u{1b}'));

    let longest = |run: &Run| run.text().lines().map(|line| line.chars().count()).max().unwrap();
    let mut narrow = desk.command(&["annotate", "a.txt"]);
    narrow.env("COLUMNS", "40");
    assert!(longest(&narrow.output().unwrap().into()) <= 40);
    assert!(longest(&desk.run(&["annotate", "a.txt"])) <= 80);
}

#[test]
fn articles_cannot_steer_the_terminal() {
    let desk = desk("terminal").with("a.txt", "Evil \u{1b}[2J \u{9b}1m \u{7}\u{202e} text.\n");
    for color in ["never", "always"] {
        let run = desk.run(&["annotate", "--color", color, "a.txt"]);
        assert!(!run.text().contains("\u{1b}[2J"));
        assert!(!run.text().contains(['\u{9b}', '\u{7}', '\u{202e}']));
    }
    let run = desk.run(&["annotate", "\u{1b}[2J"]);
    assert_says(&run, 1, "postil: \u{FFFD}[2J: no such file", "");
}

#[test]
fn several_articles_have_titles() {
    let desk = desk("titles").with("a.txt", "It works.\n").with("b.txt", "It lasts.\n");
    let run = desk.run(&["annotate", "a.txt", "b.txt"]);
    assert!(run.text().starts_with("== a.txt ==\n\nIt works.\n"), "{}", run.text());
    assert!(run.text().contains("\n\n== b.txt ==\n\nIt lasts.\n"), "{}", run.text());
}
