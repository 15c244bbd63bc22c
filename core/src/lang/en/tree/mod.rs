//! Tags and arcs by rules, where there are no learned ones: tags for texts without a model, arcs on any tags.

mod arcs;
mod tags;
#[cfg(test)]
mod tests;

pub(crate) use arcs::attach;
pub(crate) use tags::guess;
