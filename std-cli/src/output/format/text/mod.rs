//! Text for eyes: the article with its notes in it, and what they add up to below; or every note with its rule.

mod article;
mod mark;
mod reasons;
mod style;
mod summary;
mod table;
mod wrap;

use super::spec::{Between, Format, Media, Pieces, Quirks, Render};
use crate::document::Document;
use crate::output::Settings;
use crate::sanitize::sanitized;
use std::io::{self, Write};

pub(crate) const TEXT: Format = Format {
    name: "text",
    help: "The article with its annotations, for people",
    extension: "notes",
    media: Media::Text,
    render: Render::Bytes(write),
    quirks: Quirks {
        between: Between::BlankLine,
        pieces: Some(Pieces {
            stretch: |out, document, stretch, follows, settings| {
                article::write(out, document, stretch, follows, settings.view, settings.text_style)
            },
            rest: |out, document, settings| {
                summary::write(out, &document, settings.view, settings.text_style)
            },
            looks_back: true,
        }),
        ..Quirks::NONE
    },
};

pub(crate) const REASONS: Format = Format {
    name: "reasons",
    help: "Every annotation with the rule behind it",
    extension: "notes",
    media: Media::Text,
    render: Render::Bytes(write_reasons),
    quirks: Quirks {
        between: Between::BlankLine,
        pieces: Some(Pieces {
            stretch: |out, document, _, _, settings| write_reasons(out, document, settings),
            rest: |out, document, settings| {
                summary::write_losses(out, &document, settings.view, settings.text_style)
            },
            looks_back: false,
        }),
        ..Quirks::NONE
    },
};

fn write(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    let Settings { view, text_style, .. } = *settings;
    write_title(out, document, settings)?;
    article::write(out, document, document.whole(), false, view, text_style)?;
    summary::write(out, document, view, text_style)
}

/// Writes the notes of a document with the rules behind them.
fn write_reasons(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    let Settings { view, text_style, .. } = *settings;
    write_title(out, document, settings)?;
    reasons::write(out, document, view, text_style)?;
    reasons::write_skipped(out, document, view, text_style)?;
    summary::write_losses(out, document, view, text_style)
}

/// Says which document of a series this is.
fn write_title(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    if !settings.is_series {
        return Ok(());
    }
    let style = settings.text_style.apply(style::TITLE);
    writeln!(out, "{style}== {} =={style:#}\n", sanitized(&document.name.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layers::Layers;
    use crate::output::{TextStyle, ViewOptions};
    use crate::record::Skipped;
    use crate::sample;
    use postil::Layer;

    fn settings(layers: Layers, color: bool) -> Settings {
        let view = ViewOptions { layers, ..ViewOptions::default() };
        Settings { view, text_style: TextStyle { color, width: 60 }, ..Settings::default() }
    }

    fn shown(document: &Document, layers: Layers, color: bool) -> String {
        let mut out = Vec::new();
        write(&mut out, document, &settings(layers, color)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn without_colours_brackets_and_labels_say_everything() {
        let text = shown(&sample::document(), Layers::default(), false);
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
        let text = shown(&sample::document(), Layers::default(), true);
        assert!(text.contains("\u{1b}["));
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert!(!plain.contains('\u{1b}'));
        assert!(plain.contains("Ann Lee⟨PER⟩"), "{plain}");
        assert!(plain.contains("Friday⟨2022-11-25 MID⟩"), "{plain}");
        assert!(plain.contains("sign⟨3⟩.”⟨direct: Ann Lee⟩"), "{plain}");
    }

    #[test]
    fn reasons_name_the_rule_of_each_note() {
        let settings = settings("time,relation".parse().unwrap(), false);
        let mut out = Vec::new();
        write_reasons(&mut out, &sample::document(), &settings).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("  time DATE = 2022-11-25 MID  Friday\n      "), "{text}");
        assert!(text.contains("  relation citizen_of = Bo Ek, Norland (former)  "), "{text}");
        assert!(!text.contains("entity"), "{text}");
    }

    #[test]
    fn rules_that_did_not_run_are_told() {
        let mut document = sample::document();
        document.skipped = Skipped { own: 1, built_in: 12 };
        let shown = |document: &Document, layers: &str| {
            let mut out = Vec::new();
            write_reasons(&mut out, document, &settings(layers.parse().unwrap(), false)).unwrap();
            String::from_utf8(out).unwrap()
        };
        let text = shown(&document, "time,relation");
        let expected = "
SKIPPED
-------
  1 rule of your own
  12 rules that are built in
  They need a dependency parser, which this model lacks and english has.
";
        assert!(text.ends_with(expected), "{text}");
        assert!(!shown(&document, "time").contains("SKIPPED"));
        document.skipped = Skipped::default();
        assert!(!shown(&document, "relation").contains("SKIPPED"));
    }

    #[test]
    fn layers_that_are_not_shown_leave_no_trace() {
        let text = shown(&sample::document(), "time".parse().unwrap(), false);
        assert!(text.contains("Minister Ann Lee met Bo Ek"));
        assert!(text.contains("[Friday 2022-11-25 MID]"));
        assert!(!text.contains("People") && !text.contains("Relations"));
    }

    #[test]
    fn losses_are_told_loudly() {
        let mut document = sample::document();
        document.losses.add(Layer::Entity, 120);
        let text = shown(&document, Layers::default(), false);
        assert!(
            text.contains("INCOMPLETE\n----------\n  entity: 1 lost, the first at 120 (bytes)\n"),
            "{text}"
        );
    }

    #[test]
    fn control_characters_never_reach_the_terminal() {
        let mut document = sample::document();
        document.text = document.text.replace(" met ", "\u{1b}me\u{7} ").replace("He", "\u{9b}");
        let text = shown(&document, Layers::default(), false);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    }
}
