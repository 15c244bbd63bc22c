//! From the hash of a feature to its row, for training.

/// Hashes with the numbers of their rows.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    keys: Vec<u32>,
    rows: Vec<u32>,
    count: usize,
}

const NONE: u32 = u32::MAX;

impl Index {
    /// The rows of these hashes, in their order; equal ones share a row.
    pub(crate) fn of(hashes: impl IntoIterator<Item = u32>) -> Self {
        let mut index = Self { keys: vec![0; 1024], rows: vec![NONE; 1024], count: 0 };
        for hash in hashes {
            index.insert(hash);
        }
        index
    }

    pub(crate) fn len(&self) -> usize {
        self.count
    }

    #[inline]
    pub(crate) fn get(&self, hash: u32) -> Option<usize> {
        let row = self.rows[self.slot(hash)];
        (row != NONE).then_some(row as usize)
    }

    /// The row of a hash, which is a new one if it has none.
    pub(crate) fn insert(&mut self, hash: u32) -> usize {
        let slot = self.slot(hash);
        if self.rows[slot] != NONE {
            return self.rows[slot] as usize;
        }
        let row = self.count;
        (self.keys[slot], self.rows[slot]) = (hash, u32::try_from(row).unwrap_or(NONE));
        self.count += 1;
        if self.count * 2 > self.keys.len() {
            self.grow();
        }
        row
    }

    /// All hashes, in the order of their rows.
    pub(crate) fn entries(&self) -> impl Iterator<Item = u32> {
        let mut hashes = vec![0; self.count];
        for (key, row) in self.keys.iter().zip(&self.rows).filter(|(_, row)| **row != NONE) {
            hashes[*row as usize] = *key;
        }
        hashes.into_iter()
    }

    #[inline]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.keys.len() - 1;
        let mut slot = hash.wrapping_mul(0x9E37_79B9).rotate_right(11) as usize & mask;
        while self.rows[slot] != NONE && self.keys[slot] != hash {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let size = self.keys.len() * 2;
        let keys = core::mem::replace(&mut self.keys, vec![0; size]);
        let rows = core::mem::replace(&mut self.rows, vec![NONE; size]);
        for (key, row) in keys.into_iter().zip(rows).filter(|(_, row)| *row != NONE) {
            let slot = self.slot(key);
            (self.keys[slot], self.rows[slot]) = (key, row);
        }
    }
}
