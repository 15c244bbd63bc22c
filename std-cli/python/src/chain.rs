//! Chains of names and mentions.

use crate::notes::Notes;
use crate::shared::Shared;
use postil::annotation::{ChainId, Id};
use postil_cli::library;
use pyo3::prelude::*;
use std::sync::Arc;

/// All names and mentions of one person, body or place in a document.
///
/// >>> import postil
/// >>> doc = postil.annotate("Anna Berg resigned. She was late.")
/// >>> chain = doc.chains[0]
/// >>> chain.name, chain.label, [note.text for note in chain.mentions]
/// ('Anna Berg', 'PER', ['Anna Berg', 'She'])
#[pyclass(frozen, module = "postil")]
pub(crate) struct Chain {
    shared: Arc<Shared>,
    id: ChainId,
}

impl Chain {
    pub(crate) const fn new(shared: Arc<Shared>, id: ChainId) -> Self {
        Self { shared, id }
    }

    fn read<T: Default>(&self, read: impl FnOnce(library::Chain<'_>) -> T) -> T {
        self.shared.document.chain(self.id).map(read).unwrap_or_default()
    }
}

#[pymethods]
impl Chain {
    /// Its number in the document.
    #[getter]
    fn id(&self) -> u16 {
        self.id.get()
    }

    /// The label of the mention that gives the name, as ``PER``.
    #[getter]
    fn label(&self) -> String {
        self.read(|chain| chain.label().to_owned())
    }

    /// Its fullest name.
    #[getter]
    fn name(&self) -> String {
        self.read(|chain| chain.name().to_owned())
    }

    /// Its names, pronouns and descriptions, in the order of the text.
    #[getter]
    fn mentions(&self) -> Notes {
        let place = |&id: &Id| self.shared.document.place(id).and_then(|it| u32::try_from(it).ok());
        let places: Vec<u32> =
            self.read(|chain| chain.mentions().iter().filter_map(place).collect());
        Notes::new(self.shared.clone(), places.into())
    }

    /// The id of the entry that it is, where the engine has a ``link`` and the entry is clear.
    #[getter]
    fn wikidata(&self) -> Option<&'static str> {
        self.read(|chain| chain.wikidata())
    }

    fn __len__(&self) -> usize {
        self.read(|chain| chain.mentions().len())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = other.get();
            self.id == other.id
                && (Arc::ptr_eq(&self.shared, &other.shared)
                    || self.shared.document == other.shared.document)
        })
    }

    fn __hash__(&self) -> u64 {
        u64::from(self.id.get())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let name = crate::note::quoted(py, &self.name())?;
        Ok(format!("<Chain {} {name}, {} mentions>", self.label(), self.__len__()))
    }
}
