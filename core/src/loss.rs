//! Losses: annotations that did not fit, counted per layer, with the offset of the first one.

use crate::label::Layer;
use core::array;

/// The losses of one layer.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let text = "The mill closed. Nobody came.";
/// let notes = Annotations::<1>::of(text, &mut DefaultEngine::new())?; // room for the paragraph
/// let loss = notes.summary().losses.iter().next().expect("two sentences had no room");
/// assert_eq!((loss.layer, loss.lost, loss.first_at), (Layer::Sentence, 2, 0));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Loss {
    /// The layer that is incomplete.
    pub layer: Layer,
    /// The number of annotations lost, or of cuts in the text.
    pub lost: u32,
    /// The byte offset of the first loss. Before it, the layer is complete.
    pub first_at: u32,
}

/// The losses of a document, per layer; empty if everything fit.
///
/// # Examples
///
/// ```
/// use postil::Layer;
/// use postil::loss::{Loss, Losses};
///
/// let mut losses = Losses::NONE;
/// assert!(losses.is_empty());
/// losses.add(Layer::Time, 90);
/// losses.add(Layer::Time, 40);
/// losses.add(Layer::Entity, 7);
/// assert_eq!(losses.iter().map(|loss| loss.layer).collect::<Vec<_>>(), [Layer::Entity, Layer::Time]);
/// assert_eq!(losses.iter().last(), Some(Loss { layer: Layer::Time, lost: 2, first_at: 40 }));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Losses {
    lost: [u32; Layer::COUNT],
    first_at: [u32; Layer::COUNT],
}

impl Losses {
    /// No losses. The value consists of zero bytes, so a `static` with it takes no flash.
    pub const NONE: Self = Self { lost: [0; Layer::COUNT], first_at: [0; Layer::COUNT] };

    /// Counts one loss of `layer` at the byte offset `at`.
    pub fn add(&mut self, layer: Layer, at: u32) {
        self.merge(Loss { layer, lost: 1, first_at: at });
    }

    /// Adds the losses of one layer; a count of 0 adds nothing.
    pub fn merge(&mut self, loss: Loss) {
        if loss.lost == 0 {
            return;
        }
        let index = usize::from(loss.layer.code());
        if let (Some(lost), Some(first)) = (self.lost.get_mut(index), self.first_at.get_mut(index))
        {
            *first = match *lost {
                0 => loss.first_at,
                _ => loss.first_at.min(*first),
            };
            *lost = lost.saturating_add(loss.lost);
        }
    }

    /// Adds all losses of `other`.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Layer;
    /// use postil::loss::{Loss, Losses};
    ///
    /// let (mut all, mut window) = (Losses::NONE, Losses::NONE);
    /// all.merge(Loss { layer: Layer::Quote, lost: 2, first_at: 500 });
    /// window.merge(Loss { layer: Layer::Quote, lost: 1, first_at: 900 });
    /// all.merge_all(&window);
    /// assert!(all.iter().eq([Loss { layer: Layer::Quote, lost: 3, first_at: 500 }]));
    /// ```
    pub fn merge_all(&mut self, other: &Self) {
        other.iter().for_each(|loss| self.merge(loss));
    }

    /// The losses of each incomplete layer, in the order of the layers' codes.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        Iter { losses: self, layers: Layer::ALL.into_iter() }
    }

    /// Whether nothing was lost.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lost.iter().all(|&lost| lost == 0)
    }
}

/// Iterator over the incomplete layers; see [`Losses::iter`].
#[derive(Clone, Debug)]
pub struct Iter<'l> {
    losses: &'l Losses,
    layers: array::IntoIter<Layer, { Layer::COUNT }>,
}

impl Iterator for Iter<'_> {
    type Item = Loss;

    fn next(&mut self) -> Option<Loss> {
        self.layers.find_map(|layer| {
            let index = usize::from(layer.code());
            let (lost, first_at) =
                (*self.losses.lost.get(index)?, *self.losses.first_at.get(index)?);
            (lost > 0).then_some(Loss { layer, lost, first_at })
        })
    }
}

impl<'l> IntoIterator for &'l Losses {
    type Item = Loss;
    type IntoIter = Iter<'l>;

    fn into_iter(self) -> Iter<'l> {
        self.iter()
    }
}

impl Default for Losses {
    fn default() -> Self {
        Self::NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_add_up_and_keep_the_first_place() {
        let mut losses = Losses::NONE;
        let layer = Layer::Time;
        losses.merge(Loss { layer, lost: 0, first_at: 3 });
        assert_eq!(losses, Losses::NONE);
        losses.add(layer, 9);
        losses.add(layer, 5);
        losses.add(layer, 7);
        let only = Loss { layer, lost: 3, first_at: 5 };
        assert!(losses.iter().eq([only]));
        assert!(Losses::NONE.is_empty() && !losses.is_empty());

        let mut all = Losses::NONE;
        all.add(Layer::Role, 1);
        all.merge_all(&losses);
        assert!(all.iter().eq([Loss { layer: Layer::Role, lost: 1, first_at: 1 }, only]));
    }
}
