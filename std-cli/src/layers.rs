//! Which layers an output shows.

use core::str::FromStr;
use postil::Layer;

/// A set of layers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Layers(u32);

impl Layers {
    const NONE: Self = Self(0);

    /// These layers and no others.
    pub(crate) fn of(layers: &[Layer]) -> Self {
        layers.iter().copied().fold(Self::NONE, Self::with)
    }

    fn with(self, layer: Layer) -> Self {
        Self(self.0 | Self::bit(layer))
    }

    /// What lies inside sentences: neither sections nor sentences, and no tokens.
    #[cfg(feature = "command")]
    pub(crate) fn inside_sentences() -> Self {
        Self(Self::default().0 & !Self::of(&[Layer::Section, Layer::Sentence]).0)
    }

    /// What is in both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    fn bit(layer: Layer) -> u32 {
        1_u32.wrapping_shl(u32::from(layer.code()))
    }

    pub(crate) fn contains(self, layer: Layer) -> bool {
        self.0 & Self::bit(layer) != 0
    }

    /// Whether nothing is left out, tokens aside.
    pub(crate) fn leaves_nothing_out(self) -> bool {
        self.with(Layer::Token) == Self::default().with(Layer::Token)
    }
}

/// Every layer but tokens: they say little and outnumber all the others.
impl Default for Layers {
    fn default() -> Self {
        Layer::ALL.into_iter().filter(|&layer| layer != Layer::Token).fold(Self::NONE, Self::with)
    }
}

/// Names with commas between them.
impl FromStr for Layers {
    type Err = String;

    fn from_str(names: &str) -> Result<Self, String> {
        names.split(',').try_fold(Self::NONE, |layers, name| {
            let name = name.trim();
            Layer::from_name(name)
                .map(|layer| layers.with(layer))
                .ok_or_else(|| format!("no layer '{name}' (layers: {})", all_names()))
        })
    }
}

/// The names of all layers, for messages and help.
pub(crate) fn all_names() -> String {
    Layer::ALL.map(Layer::name).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_select_layers() {
        let layers: Layers = "entity, time".parse().unwrap();
        assert!(layers.contains(Layer::Entity) && layers.contains(Layer::Time));
        assert!(!layers.contains(Layer::Quote) && !layers.leaves_nothing_out());
    }

    #[test]
    fn tokens_are_shown_on_request_only() {
        assert!(!Layers::default().contains(Layer::Token));
        assert!("token".parse::<Layers>().unwrap().contains(Layer::Token));
    }

    #[test]
    fn an_unknown_name_is_refused_with_the_list() {
        let refusal = "entity,nams".parse::<Layers>().unwrap_err();
        assert!(refusal.starts_with("no layer 'nams' (layers: section, "));
        assert!("".parse::<Layers>().is_err());
    }
}
