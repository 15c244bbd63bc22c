//! Tags and arcs by rules, where there are no learned ones: tags for texts without a model, arcs on any tags.

#[cfg(feature = "arcs")]
mod arcs;
mod tags;
#[cfg(test)]
#[cfg(feature = "arcs")]
mod tests;

#[cfg(feature = "arcs")]
pub(crate) use arcs::attach;
pub(crate) use tags::guess;
