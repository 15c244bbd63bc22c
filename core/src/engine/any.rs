//! Engines of every size under one name.

use super::options::Options;
use super::sink::{Sink, Summary};
use crate::error::Error;

/// An [`Engine`](crate::Engine) of any capacity, for functions that accept every size of engine. It can be used as `dyn AnyEngine`.
/// The trait is sealed. It has only the methods that a device needs, because a `dyn AnyEngine` links all of them.
///
/// # Examples
///
/// ```
/// use postil::engine::{AnyEngine, TinyEngine};
/// use postil::{Annotations, DefaultEngine, Layer, Options};
///
/// fn names(text: &str, engine: &mut dyn AnyEngine<'_>) -> Result<usize, postil::Error> {
///     let mut notes = Annotations::<32>::new();
///     engine.begin(&Options::new());
///     engine.push(text.as_bytes(), &mut notes)?;
///     engine.finish(&mut notes)?;
///     Ok(notes.layer(Layer::Entity).count())
/// }
/// assert_eq!(names("Anna Berg flew to Oslo.", &mut DefaultEngine::new())?, 2);
/// assert_eq!(names("Anna Berg flew to Oslo.", &mut TinyEngine::new())?, 2);
/// # Ok::<(), postil::Error>(())
/// ```
pub trait AnyEngine<'m>: sealed::Sealed {
    /// Begins a new document; see [`Engine::begin`](crate::Engine::begin).
    fn begin(&mut self, options: &Options<'m>);

    /// Annotates the next bytes of the text; see [`Engine::push`](crate::Engine::push).
    ///
    /// # Errors
    ///
    /// Those of [`Engine::push`](crate::Engine::push).
    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error>;

    /// Ends the text; see [`Engine::finish`](crate::Engine::finish).
    ///
    /// # Errors
    ///
    /// Those of [`Engine::push`](crate::Engine::push).
    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Summary, Error>;
}

/// An engine on the heap.
#[cfg(feature = "alloc")]
impl<'m, E: AnyEngine<'m> + ?Sized> AnyEngine<'m> for alloc::boxed::Box<E> {
    fn begin(&mut self, options: &Options<'m>) {
        (**self).begin(options);
    }

    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error> {
        (**self).push(chunk, sink)
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Summary, Error> {
        (**self).finish(sink)
    }
}

pub(super) mod sealed {
    /// Keeps the trait to this crate, so that it can grow.
    pub trait Sealed {}

    #[cfg(feature = "alloc")]
    impl<E: Sealed + ?Sized> Sealed for alloc::boxed::Box<E> {}
}
