//! What things look like.

use crate::document::Note;
use anstyle::{AnsiColor, Style};
use postil::Layer;
use postil::annotation::Content;
use postil::label::SectionLabel;

pub(super) const PLAIN: Style = Style::new();
/// Which document of a series this is.
pub(super) const TITLE: Style = PLAIN.bold().invert();
/// Headlines and headings, of the article and of the notes on it.
pub(super) const HEADING: Style = PLAIN.bold();
/// What surrounds the story: metadata, bylines, credits, labels.
pub(super) const DIM: Style = PLAIN.dimmed();
pub(super) const CAPTION: Style = PLAIN.italic();
pub(super) const QUOTE: Style = PLAIN.italic().fg_color(color(AnsiColor::Yellow));
/// A value of the calendar; time expressions have the same colour.
pub(super) const TIME: Style = PLAIN.fg_color(color(AnsiColor::BrightMagenta));
/// What the user's lexicon has.
pub(super) const TERM: Style = PLAIN.underline().fg_color(color(AnsiColor::BrightYellow));
/// What must not be overlooked.
pub(super) const ALARM: Style = PLAIN.bold().fg_color(color(AnsiColor::Red));

const fn color(color: AnsiColor) -> Option<anstyle::Color> {
    Some(anstyle::Color::Ansi(color))
}

/// The style of a note's words in the article.
pub(super) fn of_note(note: &Note) -> Style {
    match note.content {
        Content::Section(label) => of_section(label),
        Content::Entity(label, _) => of_name(label.name()),
        Content::Time(_) => TIME,
        Content::Quote { .. } => QUOTE,
        Content::Term { .. } | Content::RuleTerm { .. } => TERM,
        _ => hue(note.layer).map_or(DIM, |hue| PLAIN.fg_color(color(hue))),
    }
}

/// The style of the label after a note's words: their colour, and quieter.
pub(super) fn of_sign(note: &Note) -> Style {
    DIM.fg_color(of_note(note).get_fg_color())
}

/// The style of a name with this label.
pub(super) fn of_name(label: &str) -> Style {
    let hue = match label {
        "PER" => AnsiColor::Cyan,
        "ORG" => AnsiColor::Magenta,
        "GPE" | "LOC" | "FAC" => AnsiColor::Green,
        _ => AnsiColor::BrightBlue,
    };
    PLAIN.bold().fg_color(color(hue))
}

/// The colour of a layer that has one for all its labels.
const fn hue(layer: Layer) -> Option<AnsiColor> {
    match layer {
        Layer::Mention => Some(AnsiColor::BrightCyan),
        Layer::Role => Some(AnsiColor::Blue),
        Layer::Quantity => Some(AnsiColor::BrightGreen),
        Layer::Event => Some(AnsiColor::BrightRed),
        _ => None,
    }
}

const fn of_section(label: SectionLabel) -> Style {
    match label {
        SectionLabel::Headline | SectionLabel::Heading => HEADING,
        SectionLabel::Caption => CAPTION,
        SectionLabel::Paragraph => PLAIN,
        _ => DIM,
    }
}

/// `top` over `base`: its colour if it has one, the effects of both.
pub(super) fn over(base: Style, top: Style) -> Style {
    base.fg_color(top.get_fg_color().or(base.get_fg_color()))
        .effects(base.get_effects().insert(top.get_effects()))
}
