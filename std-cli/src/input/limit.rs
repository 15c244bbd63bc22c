//! The most that is read of one article: a small compressed file may hold more than the memory.

use crate::error::Fault;
use core::fmt;
use core::str::FromStr;
use std::io::{BufRead, Read};

/// The most bytes of an article or a line, decompressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Limit(u64);

/// 256 MiB: a hundred thick books.
impl Default for Limit {
    fn default() -> Self {
        Self(256 << 20)
    }
}

const UNITS: [(char, u32); 3] = [('G', 30), ('M', 20), ('K', 10)];

/// A number of bytes, or of KiB, MiB or GiB with the unit's letter behind it.
impl FromStr for Limit {
    type Err = String;

    fn from_str(size: &str) -> Result<Self, String> {
        let size = size.to_ascii_uppercase();
        let unit =
            UNITS.into_iter().find_map(|(letter, bits)| Some((size.strip_suffix(letter)?, bits)));
        let (number, bits) = unit.unwrap_or((&size, 0));
        let bytes = number.parse().ok().and_then(|number: u64| number.checked_mul(1 << bits));
        bytes
            .filter(|bytes| *bytes > 0)
            .map(Self)
            .ok_or_else(|| "not a size (write 65536, 64K, 256M or 2G)".to_owned())
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = UNITS.into_iter().find(|(_, bits)| self.0.is_multiple_of(1 << bits));
        match unit {
            Some((letter, bits)) => write!(f, "{}{letter}", self.0 >> bits),
            None => write!(f, "{}", self.0),
        }
    }
}

impl Limit {
    /// All that there is to read.
    pub(super) fn read_all(self, reader: impl Read) -> Result<Vec<u8>, Fault> {
        let mut bytes = Vec::new();
        reader.take(self.0.saturating_add(1)).read_to_end(&mut bytes)?;
        if self.is_kept_by(&bytes) { Ok(bytes) } else { Err(self.fault()) }
    }

    /// The next line with its line feed, none at the end; nothing of a line that is too long, which is passed over.
    pub(super) fn read_line(
        self,
        reader: &mut impl BufRead,
    ) -> std::io::Result<Option<Option<Vec<u8>>>> {
        let mut bytes = Vec::new();
        let count = reader.take(self.0.saturating_add(1)).read_until(b'\n', &mut bytes)?;
        if self.is_kept_by(&bytes) {
            return Ok((count > 0).then_some(Some(bytes)));
        }
        if !bytes.ends_with(b"\n") {
            reader.skip_until(b'\n')?;
        }
        Ok(Some(None))
    }

    fn is_kept_by(self, bytes: &[u8]) -> bool {
        u64::try_from(bytes.len()).is_ok_and(|length| length <= self.0)
    }

    /// What is wrong with what is longer.
    pub(crate) fn fault(self) -> Fault {
        Fault::new(format!("larger than {self}")).with_remedy("raise --max-size or split it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        for (size, bytes, shown) in
            [("5", 5, "5"), ("64k", 65_536, "64K"), ("2G", 2 << 30, "2G"), ("1024", 1024, "1K")]
        {
            let limit: Limit = size.parse().unwrap();
            assert_eq!((limit, limit.to_string().as_str()), (Limit(bytes), shown));
        }
        for size in ["", "0", "M", "1T", "-1", "99999999999G"] {
            assert!(size.parse::<Limit>().is_err(), "{size}");
        }
    }

    #[test]
    fn what_is_too_long_is_passed_over() {
        let limit = Limit(4);
        assert_eq!(limit.read_all(&b"four"[..]).unwrap(), b"four");
        assert!(limit.read_all(&b"fives"[..]).is_err());
        let mut reader = &b"one\nfives\nfour\ntwo\nlonger still"[..];
        let mut next = || limit.read_line(&mut reader).unwrap();
        assert_eq!(next(), Some(Some(b"one\n".to_vec())));
        assert_eq!(next(), Some(None));
        assert_eq!(next(), Some(None), "five with its line feed");
        assert_eq!(next(), Some(Some(b"two\n".to_vec())));
        assert_eq!(next(), Some(None));
        assert_eq!(next(), None);
    }
}
