//! What did not fit, for formats that have no place for it.

use postil::loss::Losses;

/// What did not fit, in words.
pub(crate) fn losses(losses: &Losses) -> impl Iterator<Item = String> + '_ {
    losses.iter().map(|loss| {
        let (layer, lost, from) = (loss.layer.name(), loss.lost, loss.first_at);
        format!("incomplete: {layer}: {lost} lost, the first at byte {from}")
    })
}
