//! What blobs in flash are made of: numbers read off their front, and tables of hashes that are used in place.

pub(crate) mod books;
pub(crate) mod bytes;
pub(crate) mod fuse;
pub(crate) mod table;
