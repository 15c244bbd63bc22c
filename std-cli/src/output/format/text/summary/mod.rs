//! What the notes add up to: who and what, when, who said what, who belongs where; and what is missing.

mod events;
mod names;
mod profile;
mod quotations;
mod relations;
mod terms;
mod timeline;

use super::style;
use super::table;
use crate::document::Document;
use crate::offsets::Offsets;
use crate::output::{TextStyle, ViewOptions};
use postil::Layer;
use std::io::{self, Write};

/// Writes the sections that the shown layers have something for.
pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    view: ViewOptions,
    text_style: TextStyle,
) -> io::Result<()> {
    if view.layers.contains(Layer::Entity) {
        names::write(out, document, view.layers, text_style)?;
    }
    if view.layers.contains(Layer::Time) {
        timeline::write(out, document, text_style)?;
    }
    if view.layers.contains(Layer::Quote) {
        quotations::write(out, document, text_style)?;
    }
    if view.layers.contains(Layer::Event) {
        events::write(out, document, text_style)?;
    }
    if view.layers.contains(Layer::Relation) {
        relations::write(out, document, text_style)?;
    }
    if view.layers.contains(Layer::Term) {
        terms::write(out, document, text_style)?;
    }
    write_losses(out, document, view, text_style)
}

/// Says what did not fit: a reader must not take a part for the whole.
pub(super) fn write_losses(
    out: &mut dyn Write,
    document: &Document,
    view: ViewOptions,
    text_style: TextStyle,
) -> io::Result<()> {
    if document.losses.is_empty() {
        return Ok(());
    }
    table::heading(out, "INCOMPLETE", style::ALARM, text_style)?;
    let offsets = Offsets::new(&document.text, view.unit);
    for loss in document.losses.iter() {
        writeln!(
            out,
            "  {}: {} lost, the first at {} ({})",
            loss.layer.name(),
            loss.lost,
            offsets.at(loss.first_at),
            view.unit.name()
        )?;
    }
    Ok(())
}
