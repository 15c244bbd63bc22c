//! Times and quantities on the wire, in both versions. Only version 2 has zones, currencies by their letters, the units after
//! them, and modifiers of quantities.

use super::code::Coded;
use super::field::{Reader, Writer};
use super::version::Version;
use crate::label::{QuantityLabel, TimeLabel};
use crate::value::{
    Amount, Duration, Modifier, PartialDate, Period, Quantity, QuantityUnit, TimeOfDay, Timex,
    Value, Year, Zone, ZonedTime,
};

/// The number that stands for an unknown year.
const UNKNOWN_YEAR: i16 = i16::MIN;

pub(super) fn write_time(version: Version, timex: &Timex, out: &mut Writer<'_, '_>) {
    match timex.value {
        Value::Calendar(calendar) => {
            out.byte(0);
            write_calendar(version, &calendar, out);
        }
        Value::Duration(length) => {
            out.byte(1);
            write_amount(length.amount, out);
            out.byte(length.unit.code());
        }
        Value::Reference(reference) => out.bytes(&[2, reference.code()]),
    }
    out.byte(timex.modifier.code());
}

fn write_calendar(version: Version, calendar: &PartialDate, out: &mut Writer<'_, '_>) {
    out.signed(calendar.year.number().unwrap_or(UNKNOWN_YEAR));
    match calendar.period {
        Period::Year => out.byte(0),
        Period::Month(number) => out.bytes(&[1, number]),
        Period::Week(number) => out.bytes(&[2, number]),
        Period::Quarter(number) => out.bytes(&[3, number]),
        Period::Half(number) => out.bytes(&[4, number]),
        Period::Season(season) => out.bytes(&[5, season.code()]),
        Period::Decade => out.byte(6),
        Period::Century => out.byte(7),
        Period::Millennium => out.byte(8),
    }
    out.byte(calendar.day);
    match calendar.clock {
        TimeOfDay::None => out.byte(0),
        TimeOfDay::Part(part) => out.bytes(&[1, part.code()]),
        TimeOfDay::Hour(hour) => out.bytes(&[2, hour]),
        TimeOfDay::Minute(hour, minute) => out.bytes(&[3, hour, minute]),
        // Without the zone, hour and minute are still those of the text.
        TimeOfDay::Zoned(time) if version == Version::One => {
            out.bytes(&[3, time.hour(), time.minute()]);
        }
        TimeOfDay::Zoned(time) => {
            let zone = time.zone().quarters().cast_unsigned();
            out.bytes(&[4, time.hour(), time.minute(), zone]);
        }
    }
}

fn write_amount(amount: Amount, out: &mut Writer<'_, '_>) {
    let (variant, number) = match amount {
        Amount::Unspecified => return out.byte(0),
        Amount::Whole(number) => (1, number),
        Amount::Tenths(number) => (2, number),
        Amount::Millions(number) => (3, number),
    };
    out.byte(variant);
    out.number(number.into());
}

pub(super) fn write_quantity(version: Version, quantity: &Quantity, out: &mut Writer<'_, '_>) {
    let Quantity { mantissa, exponent, unit, modifier, .. } = *quantity;
    out.number(mantissa);
    out.byte(exponent.cast_unsigned());
    let code = unit.code();
    if version == Version::One {
        // A unit without a number in this version becomes no unit.
        return out.byte(if code < QuantityUnit::CURRENCY {
            code
        } else {
            QuantityUnit::None.code()
        });
    }
    out.byte(code);
    if code == QuantityUnit::CURRENCY {
        out.bytes(unit.letters().as_bytes());
    }
    out.byte(modifier.code());
}

/// Whether version 1 can express the whole time: it has no zones.
pub(super) const fn time_is_said_by_v1(timex: &Timex) -> bool {
    !matches!(timex.value, Value::Calendar(PartialDate { clock: TimeOfDay::Zoned(_), .. }))
}

/// Whether version 1 can express the whole quantity.
pub(super) fn quantity_is_said_by_v1(quantity: &Quantity) -> bool {
    quantity.unit.code() < QuantityUnit::CURRENCY && quantity.modifier == Modifier::None
}

pub(super) fn read_time(
    version: Version,
    label: TimeLabel,
    fields: &mut Reader<'_>,
) -> Option<Timex> {
    let value = match fields.variant()? {
        0 => Value::Calendar(read_calendar(version, fields)?),
        1 => Value::Duration(Duration { amount: read_amount(fields)?, unit: read_coded(fields)? }),
        2 => Value::Reference(read_coded(fields)?),
        _ => return None,
    };
    Some(Timex { label, value, modifier: read_coded(fields)? })
}

fn read_calendar(version: Version, fields: &mut Reader<'_>) -> Option<PartialDate> {
    let year = match fields.signed()? {
        UNKNOWN_YEAR => Year::UNKNOWN,
        number => Year::new(number),
    };
    let period = match fields.variant()? {
        0 => Period::Year,
        1 => Period::Month(fields.byte()?),
        2 => Period::Week(fields.byte()?),
        3 => Period::Quarter(fields.byte()?),
        4 => Period::Half(fields.byte()?),
        5 => Period::Season(read_coded(fields)?),
        6 => Period::Decade,
        7 => Period::Century,
        8 => Period::Millennium,
        _ => return None,
    };
    let day = fields.byte()?;
    let clock = match fields.variant()? {
        0 => TimeOfDay::None,
        1 => TimeOfDay::Part(read_coded(fields)?),
        2 => TimeOfDay::Hour(fields.byte()?),
        3 => TimeOfDay::Minute(fields.byte()?, fields.byte()?),
        4 if version == Version::Two => {
            let (hour, minute) = (fields.byte()?, fields.byte()?);
            let zone = Zone::from_quarters(fields.byte()?.cast_signed())?;
            TimeOfDay::Zoned(ZonedTime::new(hour, minute, zone)?)
        }
        _ => return None,
    };
    PartialDate { year, period, day, clock }.checked()
}

fn read_amount(fields: &mut Reader<'_>) -> Option<Amount> {
    Some(match fields.variant()? {
        0 => Amount::Unspecified,
        1 => Amount::Whole(fields.short()?),
        2 => Amount::Tenths(fields.short()?),
        3 => Amount::Millions(fields.short()?),
        _ => return None,
    })
}

pub(super) fn read_quantity(
    version: Version,
    label: QuantityLabel,
    fields: &mut Reader<'_>,
) -> Option<Quantity> {
    let (mantissa, exponent) = (fields.number()?, fields.byte()?.cast_signed());
    let code = fields.variant()?;
    if version == Version::One {
        let unit = QuantityUnit::from_code(code).filter(|_| code < QuantityUnit::CURRENCY)?;
        return Some(Quantity { label, mantissa, exponent, unit, modifier: Modifier::None });
    }
    let unit = match code {
        QuantityUnit::CURRENCY => QuantityUnit::from_letters(&fields.bytes::<3>()?)?,
        code => QuantityUnit::from_code(code)?,
    };
    Some(Quantity { label, mantissa, exponent, unit, modifier: read_coded(fields)? })
}

fn read_coded<T: Coded>(fields: &mut Reader<'_>) -> Option<T> {
    T::from_code(fields.variant()?)
}
