//! The models that postil ships, as blobs for [`crate::Model::from_bytes`]. `core/models/README.md` is
//! their model card: data, licences, scores, weaknesses.
//!
//! A blob that a program does not name is not linked into it.

/// English names (`PER`, `ORG`, `LOC`, `MISC`), for hosts and parts with room: under 256 KiB.
#[cfg(feature = "english")]
pub const ENGLISH: &[u8] = include_bytes!("../models/english.postil-model");

/// The same in less than 64 KiB, a little less accurate.
#[cfg(feature = "english-small")]
pub const ENGLISH_SMALL: &[u8] = include_bytes!("../models/english-small.postil-model");
