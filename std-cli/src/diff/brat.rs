//! Standoff of brat: spans with their values. Relations and equivalences are not compared.

use super::compared::{ComparedDocument, ComparedNote};
use crate::error::{Fault, Problem};
use crate::input::{Source, text_in};
use postil::Layer;
use postil::label::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, RoleLabel, TimeLabel,
};
use std::collections::BTreeMap;

pub(super) fn read(source: &Source) -> Result<Vec<ComparedDocument>, Problem> {
    let standoff = text_in(source)?;
    let path = source.path().map(|path| path.with_extension(""));
    let id = path.map(|path| path.display().to_string()).unwrap_or_default();
    let notes = notes(&standoff)
        .map_err(|(number, fault)| fault.at(format!("{}, line {number}", source.place())))?;
    Ok(vec![ComparedDocument { id, unit: "chars".to_owned(), notes }])
}

/// The notes of all text-bound annotations that have a label of ours; where there are none, which line, from 1, and why.
pub(crate) fn notes(standoff: &str) -> Result<Vec<ComparedNote>, (usize, Fault)> {
    let values = values(standoff);
    let mut notes = Vec::new();
    for (line, number) in standoff.lines().zip(1..) {
        if !line.starts_with('T') {
            continue;
        }
        let fault = || (number, Fault::new("is not a text-bound annotation of brat"));
        let mut fields = line.splitn(3, '\t');
        let (id, place, text) = (fields.next(), fields.next(), fields.next());
        let (id, (label, places)) =
            id.zip(place.and_then(|place| place.split_once(' '))).ok_or_else(fault)?;
        let (start, end) = extent(places).ok_or_else(fault)?;
        if let Some(layer) = layer_of(label) {
            let says = values.get(id).copied().unwrap_or_default().replace('_', " ");
            let (label, text) = (label.to_owned(), text.unwrap_or_default().to_owned());
            notes.push(ComparedNote { start, end, layer, label, says, text });
        }
    }
    Ok(notes)
}

/// From the beginning of the first fragment to the end of the last.
fn extent(places: &str) -> Option<(u32, u32)> {
    let mut numbers = places.split([' ', ';']).map(str::parse::<u32>);
    let start = numbers.next()?.ok()?;
    let end = numbers.next_back()?.ok()?;
    (start <= end).then_some((start, end))
}

/// The attribute `Value` of each annotation that has one.
fn values(standoff: &str) -> BTreeMap<&str, &str> {
    let attributes = standoff.lines().filter(|line| line.starts_with(['A', 'M']));
    attributes
        .filter_map(|line| {
            let mut words = line.split('\t').nth(1)?.split(' ');
            let (name, of, value) = (words.next()?, words.next()?, words.next()?);
            (name == "Value").then_some((of, value))
        })
        .collect()
}

fn layer_of(label: &str) -> Option<Layer> {
    let layers = [
        (Layer::Entity, EntityLabel::from_name(label).is_some()),
        (Layer::Mention, MentionLabel::from_name(label).is_some()),
        (Layer::Role, RoleLabel::from_name(label).is_some()),
        (Layer::Time, TimeLabel::from_name(label).is_some()),
        (Layer::Quantity, QuantityLabel::from_name(label).is_some()),
        (Layer::Quote, QuoteLabel::from_name(label).is_some() && label != "cue"),
        (Layer::Event, EventLabel::from_name(label).is_some()),
    ];
    layers.into_iter().find_map(|(layer, is_it)| is_it.then_some(layer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_have_their_values() {
        let standoff = "T1\tPER 0 7\tAnn Lee\nT2\tDATE 8 14;15 20\tFriday night\nA1\tValue T2 2022-11-25_MID\nT3\tShip 1 2\tx\nR1\tnear Arg1:T1 Arg2:T2\n";
        let notes = notes(standoff).unwrap();
        assert_eq!(notes.len(), 2);
        assert_eq!(
            (notes[1].start, notes[1].end, notes[1].says.as_str()),
            (8, 20, "2022-11-25 MID")
        );
    }

    #[test]
    fn a_broken_line_is_told_by_its_number() {
        for broken in ["T1", "T1\tPER", "T1\tPER 7", "T1\tPER 7 3\tx", "T1\tPER a b\tx"] {
            let (line, _) = notes(&format!("T0\tPER 0 1\tA\n{broken}\n")).unwrap_err();
            assert_eq!(line, 2, "{broken}");
        }
    }
}
