//! The engine, in static memory: it is all zeros before its first document, so it costs no flash.

use static_cell::ConstStaticCell;

/// The engine that the board has room for.
#[cfg(feature = "tiny")]
pub type Engine = postil::engine::TinyEngine<'static>;
/// The engine that the board has room for.
#[cfg(not(feature = "tiny"))]
pub type Engine = postil::DefaultEngine<'static>;

/// Hands the engine out; there is one.
///
/// # Panics
///
/// The second time.
pub fn engine() -> &'static mut Engine {
    static ENGINE: ConstStaticCell<Engine> = ConstStaticCell::new(Engine::new());
    ENGINE.take()
}
