//! A document that objects of Python share.

use postil::Layer;
use postil_cli::library::Annotated;
use std::sync::{Arc, OnceLock};

/// A document, and where in it the notes of each layer are.
pub(crate) struct Shared {
    pub(crate) document: Annotated,
    layers: OnceLock<Vec<Arc<[u32]>>>,
}

impl Shared {
    pub(crate) fn new(document: Annotated) -> Arc<Self> {
        Arc::new(Self { document, layers: OnceLock::new() })
    }

    /// The places of the notes of a layer.
    pub(crate) fn layer(&self, layer: Layer) -> Arc<[u32]> {
        let layers = self.layers.get_or_init(|| {
            let mut layers = vec![Vec::new(); Layer::ALL.len()];
            for (place, note) in (0_u32..).zip(self.document.notes()) {
                if let Some(places) = layers.get_mut(usize::from(note.layer().code())) {
                    places.push(place);
                }
            }
            layers.into_iter().map(Arc::from).collect()
        });
        layers.get(usize::from(layer.code())).cloned().unwrap_or_default()
    }
}
