//! What the notes add up to: who and what, when, who said what, who belongs where; and what is missing.

mod events;
mod names;
mod profile;
mod quotations;
mod relations;
mod terms;
mod timeline;

use super::style::{self, Page};
use super::table;
use crate::document::Document;
use crate::offsets::Offsets;
use crate::output::Show;
use postil::Layer;
use std::io::{self, Write};

/// Writes the sections that the shown layers have something for.
pub(in crate::output) fn write(
    out: &mut dyn Write,
    document: &Document,
    show: Show,
    page: Page,
) -> io::Result<()> {
    if show.layers.contains(Layer::Entity) {
        names::write(out, document, show.layers, page)?;
    }
    if show.layers.contains(Layer::Time) {
        timeline::write(out, document, page)?;
    }
    if show.layers.contains(Layer::Quote) {
        quotations::write(out, document, page)?;
    }
    if show.layers.contains(Layer::Event) {
        events::write(out, document, page)?;
    }
    if show.layers.contains(Layer::Relation) {
        relations::write(out, document, page)?;
    }
    if show.layers.contains(Layer::Term) {
        terms::write(out, document, page)?;
    }
    write_losses(out, document, show, page)
}

/// Says what did not fit: a reader must not take a part for the whole.
pub(in crate::output) fn write_losses(
    out: &mut dyn Write,
    document: &Document,
    show: Show,
    page: Page,
) -> io::Result<()> {
    if document.losses.is_empty() {
        return Ok(());
    }
    table::heading(out, "INCOMPLETE", style::ALARM, page)?;
    let offsets = Offsets::new(&document.text, show.unit);
    for loss in document.losses.iter() {
        writeln!(
            out,
            "  {}: {} lost, the first at {} ({})",
            loss.layer.name(),
            loss.lost,
            offsets.at(loss.first_at),
            show.unit.name()
        )?;
    }
    Ok(())
}
