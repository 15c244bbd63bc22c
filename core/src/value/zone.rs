//! Time zones, and times of day in them.

use core::fmt;

/// A time zone, as an offset from UTC that was in use somewhere in the last thirty years.
///
/// # Examples
///
/// ```
/// use postil::time::Zone;
///
/// let nepal = Zone::from_minutes(5 * 60 + 45).expect("an offset in use");
/// assert_eq!((nepal.minutes(), nepal.to_string().as_str()), (345, "+05:45"));
/// assert_eq!(Zone::UTC.to_string(), "Z");
/// assert_eq!(Zone::from_minutes(50), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Zone(
    /// Its place in [`OFFSETS`].
    u8,
);

/// The offsets from UTC, in quarters of an hour.
#[rustfmt::skip]
const OFFSETS: [i8; 43] = [
    -48, -44, -40, -38, -36, -32, -28, -24, -20, -18, -16, -14, -12, -10, -8, -4, 0, 4, 8, 12, 14, 16, 18, 20, 22, 23, 24,
    26, 28, 32, 34, 35, 36, 38, 40, 42, 44, 46, 48, 51, 52, 55, 56,
];

/// Minutes of a quarter of an hour.
const QUARTER: i16 = 15;

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self(16);

    /// The zone with this offset from UTC in minutes (positive east of Greenwich). `None` if the offset was not in use
    /// in the last thirty years.
    #[must_use]
    pub fn from_minutes(minutes: i16) -> Option<Self> {
        let quarters = i8::try_from(minutes.div_euclid(QUARTER)).ok()?;
        Self::from_quarters(quarters).filter(|zone| zone.minutes() == minutes)
    }

    /// The offset from UTC in minutes, positive east of Greenwich.
    #[must_use]
    pub fn minutes(self) -> i16 {
        i16::from(self.quarters()).saturating_mul(QUARTER)
    }

    pub(crate) fn quarters(self) -> i8 {
        OFFSETS.get(usize::from(self.0)).copied().unwrap_or(0)
    }

    pub(crate) fn from_quarters(quarters: i8) -> Option<Self> {
        let place = OFFSETS.iter().position(|offset| *offset == quarters)?;
        u8::try_from(place).ok().map(Self)
    }
}

/// Writes the offset as in ISO 8601: `Z`, `+05:45`, `-03:00`.
impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::UTC {
            return f.write_str("Z");
        }
        let sign = if *self < Self::UTC { '-' } else { '+' };
        let minutes = self.minutes().unsigned_abs();
        write!(f, "{sign}{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
    }
}

/// Shows the offset.
impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({self})")
    }
}

/// Hour, minute and zone. In two bytes, so that a time with its zone is no larger than one without: a date fits two
/// registers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct ZonedTime(
    /// The zone's place times [`MINUTES`], and the minute of the day.
    [u8; 2],
);

/// Minutes of a day and one hour, since days end at 24:00.
const MINUTES: u16 = 25 * 60;

const _: () = assert!(OFFSETS.len() * MINUTES as usize <= 1 << 16);

impl ZonedTime {
    /// A time of day in a zone: an hour up to 24 and a minute up to 59.
    pub(crate) fn new(hour: u8, minute: u8, zone: Zone) -> Option<Self> {
        if hour > 24 || minute > 59 {
            return None;
        }
        let of_day = u16::from(hour).checked_mul(60)?.checked_add(minute.into())?;
        let number = u16::from(zone.0).checked_mul(MINUTES)?.checked_add(of_day)?;
        Some(Self(number.to_le_bytes()))
    }

    /// The hour there; 24 is the end of the day.
    pub(crate) fn hour(self) -> u8 {
        let [hour, ..] = self.of_day().div_euclid(60).to_le_bytes();
        hour
    }

    /// The minute there; 0 of a full hour.
    pub(crate) fn minute(self) -> u8 {
        let [minute, ..] = self.of_day().rem_euclid(60).to_le_bytes();
        minute
    }

    /// The zone.
    pub(crate) fn zone(self) -> Zone {
        let [place, ..] = u16::from_le_bytes(self.0).div_euclid(MINUTES).to_le_bytes();
        Zone(place)
    }

    fn of_day(self) -> u16 {
        u16::from_le_bytes(self.0).rem_euclid(MINUTES)
    }
}

/// As in ISO 8601: `15:30+05:45`.
impl fmt::Display for ZonedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}{}", self.hour(), self.minute(), self.zone())
    }
}

/// What the bytes say.
impl fmt::Debug for ZonedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ZonedTime({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn zones_print_as_in_iso_8601() {
        let zone = |minutes| Zone::from_minutes(minutes).map(|zone| zone.to_string());
        assert_eq!(zone(0).as_deref(), Some("Z"));
        assert_eq!(zone(14 * 60).as_deref(), Some("+14:00"));
        assert_eq!(zone(-(9 * 60 + 30)).as_deref(), Some("-09:30"));
        assert_eq!([zone(1), zone(-15), zone(i16::MAX), zone(i16::MIN)], [const { None }; 4]);
    }

    #[test]
    fn every_time_of_every_zone_comes_back() {
        assert!(OFFSETS.is_sorted_by(|a, b| a < b));
        for quarters in OFFSETS {
            let zone = Zone::from_quarters(quarters).unwrap();
            assert_eq!(Zone::from_minutes(zone.minutes()), Some(zone));
            for (hour, minute) in
                (0..=24).flat_map(|hour| (0..60).map(move |minute| (hour, minute)))
            {
                let time = ZonedTime::new(hour, minute, zone).unwrap();
                assert_eq!((time.hour(), time.minute(), time.zone()), (hour, minute, zone));
            }
        }
        assert_eq!(ZonedTime::new(12, 60, Zone::UTC), None);
    }
}
