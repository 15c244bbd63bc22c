//! What things look like.

use crate::document::Note;
use anstyle::{AnsiColor, Style};
use postil::{Content, Layer, SectionLabel};

/// The page that text is written on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    pub(crate) color: bool,
    /// In columns.
    pub(crate) width: usize,
}

impl Page {
    /// The style, on a page that has colours.
    pub(super) const fn style(self, style: Style) -> Style {
        if self.color { style } else { PLAIN }
    }
}

pub(super) const PLAIN: Style = Style::new();
/// Which document of a series this is.
pub(super) const TITLE: Style = PLAIN.bold().invert();
/// Headlines and headings, of the article and of the notes on it.
pub(super) const HEADING: Style = PLAIN.bold();
/// What surrounds the story: metadata, bylines, credits, labels.
pub(super) const DIM: Style = PLAIN.dimmed();
pub(super) const CAPTION: Style = PLAIN.italic();
pub(super) const QUOTE: Style = PLAIN.italic().fg_color(color(AnsiColor::Yellow));
/// What must not be overlooked.
pub(super) const ALARM: Style = PLAIN.bold().fg_color(color(AnsiColor::Red));

const fn color(color: AnsiColor) -> Option<anstyle::Color> {
    Some(anstyle::Color::Ansi(color))
}

/// The style of a note's words in the article.
pub(super) fn of_note(note: &Note) -> Style {
    if let Content::Section(label) = note.content {
        return of_section(label);
    }
    let hue = match (note.layer, note.label) {
        (Layer::Entity, "PER") => AnsiColor::Cyan,
        (Layer::Entity, "ORG") => AnsiColor::Magenta,
        (Layer::Entity, "GPE" | "LOC" | "FAC") => AnsiColor::Green,
        (Layer::Entity, _) => AnsiColor::BrightBlue,
        (Layer::Mention, _) => AnsiColor::BrightCyan,
        (Layer::Role, _) => AnsiColor::Blue,
        (Layer::Time, _) => AnsiColor::BrightMagenta,
        (Layer::Quantity, _) => AnsiColor::BrightGreen,
        (Layer::Event, _) => AnsiColor::BrightRed,
        (Layer::Quote, _) => return QUOTE,
        _ => return DIM,
    };
    let style = PLAIN.fg_color(color(hue));
    if note.layer == Layer::Entity {
        style.bold()
    } else {
        style
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
