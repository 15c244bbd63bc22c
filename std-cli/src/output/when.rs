//! When to do what is for eyes.

use clap::ValueEnum;

/// When to do what is for eyes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum When {
    #[default]
    Auto,
    Always,
    Never,
}

impl When {
    /// Whether to do it; `auto` is asked where the user leaves it open.
    pub(crate) fn is_now(self, auto: impl FnOnce() -> bool) -> bool {
        match self {
            Self::Auto => auto(),
            Self::Always => true,
            Self::Never => false,
        }
    }
}
