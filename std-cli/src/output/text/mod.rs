//! Text for eyes: the article with its notes in it, and what they add up to below.

mod article;
mod margin;
mod mark;
mod reasons;
mod style;
mod table;
mod wrap;

pub(super) use article::write as write_stretch;
pub(super) use margin::{write as write_margin, write_losses};
pub(crate) use style::Page;

use crate::document::Document;
use crate::neutral::neutral;
use crate::output::Show;
use std::io::{self, Write};

/// Writes a document; `title` says which one it is.
pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    show: Show,
    page: Page,
    title: Option<&str>,
) -> io::Result<()> {
    write_title(out, page, title)?;
    article::write(out, document, document.whole(), false, show, page)?;
    write_margin(out, document, show, page)
}

/// Writes the notes of a document with the rules behind them; `title` says which one it is.
pub(super) fn write_reasons(
    out: &mut dyn Write,
    document: &Document,
    show: Show,
    page: Page,
    title: Option<&str>,
) -> io::Result<()> {
    write_title(out, page, title)?;
    reasons::write(out, document, show, page)?;
    write_losses(out, document, show, page)
}

fn write_title(out: &mut dyn Write, page: Page, title: Option<&str>) -> io::Result<()> {
    let Some(title) = title else { return Ok(()) };
    let style = page.style(style::TITLE);
    writeln!(out, "{style}== {} =={style:#}\n", neutral(title))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layers::Layers;
    use crate::offsets::Unit;
    use crate::sample;
    use postil::Layer;

    fn page(color: bool) -> Page {
        Page { color, width: 60 }
    }

    fn shown(document: &Document, layers: Layers, page: Page) -> String {
        let show = Show { layers, unit: Unit::Bytes, ..Show::default() };
        let mut out = Vec::new();
        write(&mut out, document, show, page, None).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn without_colours_brackets_and_labels_say_everything() {
        let text = shown(&sample::document(), Layers::default(), page(false));
        let expected = "\
date 2022-11-25

Ministers sign a pact
=====================

[Minister ROLE] [Ann Lee PER] [met meeting] [Bo Ek PER] of
[Norland GPE] in [Geneva GPE] on [Friday 2022-11-25 MID].
[He = Bo Ek] brought [2.5 million euros 2500000 EUR] 😀.

{“We agree,” [LEE PER] said, “and we
[sign 3].” direct: Ann Lee}

People
------
  Ann Lee  2×  Minister
    called  LEE
    said    “We agree,” … “and we sign.”
  Bo Ek    2×

Places
------
  Norland  1×
  Geneva   1×

Timeline
--------
  2022-11-25 MID  …Bo Ek of Norland in Geneva on Friday.

Quotations
----------
  Ann Lee
    direct  “We agree,” … “and we sign.”

Relations
---------
  Ann Lee  has_role    Minister
  Bo Ek    citizen_of  Norland (former)

Terms
-----
  sign  1×  3
";
        assert_eq!(text, expected);
    }

    #[test]
    fn colours_only_add_to_the_words() {
        let text = shown(&sample::document(), Layers::default(), page(true));
        assert!(text.contains("\u{1b}["));
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert!(!plain.contains('\u{1b}'));
        assert!(plain.contains("Ann Lee⟨PER⟩"), "{plain}");
        assert!(plain.contains("Friday⟨2022-11-25 MID⟩"), "{plain}");
        assert!(plain.contains("sign⟨3⟩.”⟨direct: Ann Lee⟩"), "{plain}");
    }

    #[test]
    fn reasons_name_the_rule_of_each_note() {
        let show = Show { layers: "time,relation".parse().unwrap(), ..Show::default() };
        let mut out = Vec::new();
        write_reasons(&mut out, &sample::document(), show, page(false), None).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("  time DATE = 2022-11-25 MID  Friday\n      "), "{text}");
        assert!(text.contains("  relation citizen_of = Bo Ek, Norland (former)  "), "{text}");
        assert!(!text.contains("entity"), "{text}");
    }

    #[test]
    fn layers_that_are_not_shown_leave_no_trace() {
        let text = shown(&sample::document(), "time".parse().unwrap(), page(false));
        assert!(text.contains("Minister Ann Lee met Bo Ek"));
        assert!(text.contains("[Friday 2022-11-25 MID]"));
        assert!(!text.contains("People") && !text.contains("Relations"));
    }

    #[test]
    fn losses_are_told_loudly() {
        let mut document = sample::document();
        document.losses.add(Layer::Entity, 120);
        let text = shown(&document, Layers::default(), page(false));
        assert!(
            text.contains("INCOMPLETE\n----------\n  entity: 1 lost, the first at 120 (bytes)\n"),
            "{text}"
        );
    }

    #[test]
    fn control_characters_never_reach_the_terminal() {
        let mut document = sample::document();
        document.text = document.text.replace(" met ", "\u{1b}me\u{7} ").replace("He", "\u{9b}");
        let text = shown(&document, Layers::default(), page(false));
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    }
}
