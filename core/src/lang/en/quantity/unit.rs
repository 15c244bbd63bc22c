//! Units of measure, of one or several words.
//!
//! | accepts | unit |
//! |---|---|
//! | `kilometres`, `sq km`, `square feet`, `cubic metres` | km, km2, ft2, m3 |
//! | `gigawatt-hours`, `MWh`, `km/h`, `miles an hour`, `metres per second` | GWh, MWh, km/h, mph, m/s |
//! | `°C`, `degrees Celsius`, `years old`, `-year-old`, `-magnitude` | Cel, Cel, yr, yr, mag |

use crate::grammar::{Hyphen, Parse, Words, no_match, valued};
use crate::lexicon::{Fact, Word};
use crate::scan::Mark;
use crate::value::{QuantityUnit as Unit, Unit as TimeUnit};
use nom::Parser;
use nom::combinator::opt;

/// What a word before a unit makes of it.
static BEFORE: [(Word, Unit, Unit); 7] = [
    (Word::Square, Unit::Metre, Unit::SquareMetre),
    (Word::Square, Unit::Kilometre, Unit::SquareKilometre),
    (Word::Square, Unit::Foot, Unit::SquareFoot),
    (Word::Square, Unit::Mile, Unit::SquareMile),
    (Word::Cubic, Unit::Metre, Unit::CubicMetre),
    (Word::Cubic, Unit::Foot, Unit::CubicFoot),
    (Word::Nautical, Unit::Mile, Unit::NauticalMile),
];

/// `kilowatt-hours`, `kilometres per hour`, `km/h`, `degrees Celsius`, `°C`.
static BEHIND: [Behind; 9] = [
    energy(Unit::Kilowatt, Unit::KilowattHour),
    energy(Unit::Megawatt, Unit::MegawattHour),
    energy(Unit::Gigawatt, Unit::GigawattHour),
    energy(Unit::Terawatt, Unit::TerawattHour),
    speed(Unit::Kilometre, TimeUnit::Hour, b'h', Unit::KilometrePerHour),
    speed(Unit::Mile, TimeUnit::Hour, b'h', Unit::MilePerHour),
    speed(Unit::Metre, TimeUnit::Second, b's', Unit::MetrePerSecond),
    degree(b'C', Unit::Celsius),
    degree(b'F', Unit::Fahrenheit),
];

const fn energy(unit: Unit, whole: Unit) -> Behind {
    Behind { unit, is_rate: false, time: Some(TimeUnit::Hour), letter: b'h', whole }
}

const fn speed(unit: Unit, time: TimeUnit, letter: u8, whole: Unit) -> Behind {
    Behind { unit, is_rate: true, time: Some(time), letter, whole }
}

const fn degree(letter: u8, whole: Unit) -> Behind {
    Behind { unit: Unit::Degree, is_rate: false, time: None, letter, whole }
}

/// A unit of measure, and no currency.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(super) fn unit(words: Words<'_>) -> Parse<'_, Unit> {
    let Some(first) = words.first() else { return no_match() };
    if let Some(TimeUnit::Year) = first.fact().unit() {
        let (rest, _) = opt(Hyphen).parse(words.skip(1))?;
        return match rest.first() {
            Some(old) if old.word() == Word::Old => Ok((rest.skip(1), Unit::Year)),
            _ => no_match(),
        };
    }
    let before = first.word();
    if before == Word::Magnitude {
        return Ok((words.skip(1), Unit::Magnitude));
    }
    if matches!(before, Word::Square | Word::Cubic | Word::Nautical) {
        let (rest, unit) = valued(Fact::measure).parse(words.skip(1))?;
        return match BEFORE.iter().find(|(word, of, _)| *word == before && *of == unit) {
            Some((_, _, unit)) => Ok((rest, *unit)),
            None => no_match(),
        };
    }
    let (rest, unit) = if words.of(first) == "°".as_bytes() {
        (words.skip(1), Unit::Degree)
    } else {
        valued(Fact::measure).parse(words)?
    };
    let behind = BEHIND.iter().filter(|row| row.unit == unit);
    let longer = behind.filter_map(|row| row.follow(rest).map(|rest| (rest, row.whole))).next();
    Ok(longer.unwrap_or((rest, unit)))
}

/// What stands behind a unit and makes it another.
struct Behind {
    unit: Unit,
    /// Whether `per` or a slash has to stand between.
    is_rate: bool,
    time: Option<TimeUnit>,
    letter: u8,
    whole: Unit,
}

impl Behind {
    fn follow<'a>(&self, words: Words<'a>) -> Option<Words<'a>> {
        let [first, ..] = words.tokens else { return None };
        let is_joint = if self.is_rate {
            first.is_mark(Mark::Slash) || matches!(first.word(), Word::Per | Word::An | Word::A)
        } else {
            first.is_mark(Mark::Hyphen)
        };
        let rest = if is_joint { words.skip(1) } else { words };
        let last = rest.first().filter(|_| is_joint || !self.is_rate)?;
        let fact = last.fact();
        let is_last = (self.time.is_some() && fact.unit() == self.time)
            || fact.measure() == Some(self.whole)
            || words.of(last) == [self.letter];
        is_last.then(|| rest.skip(1))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::quantity_of;
    use crate::testing::cases;

    #[test]
    fn units_of_several_words() {
        cases!(quantity_of,
            "500 sq ft" | "500 square feet" => ["500 ft2"],
            "3 sq km" | "3 square kilometres" => ["3 km2"],
            "3 cubic metres" => ["3 m3"],
            "3 nautical miles" => ["3 nmi"],
            "12 gigawatt-hours" | "12 gigawatt hours" | "12 GWh" => ["12 GWh"],
            "120 km/h" | "120 kilometres per hour" | "120 kilometres an hour" => ["120 km/h"],
            "5 metres per second" => ["5 m/s"],
            "30 °C" | "30°C" | "30 degrees Celsius" => ["30 Cel"],
            "30 degrees" | "30°" => ["30 deg"],
            "90 degrees Fahrenheit" => ["90 degF"],
            "42 years old" | "42-year-old" => ["42 yr"],
            "6.1-magnitude" => ["6.1 mag"],
            // A length of time is no quantity.
            "42| years" => ["42"],
            "3| square" => ["3"],
        );
    }
}
