//! The models that postil ships, as blobs for [`crate::Model::from_bytes`]. `core/models/README.md` is
//! their model card: data, licences, scores, weaknesses.
//!
//! A blob that a program does not name is not linked into it.

/// English names (`PER`, `ORG`, `LOC`, `MISC`), tags and arcs, for hosts and parts with room: under 352 KiB.
///
/// # Examples
///
/// ```
/// use postil::{Model, models};
///
/// assert!(models::ENGLISH.len() < 392 * 1024);
/// assert_eq!(Model::from_bytes(models::ENGLISH)?.labels().count(), 4);
/// # Ok::<(), postil::Error>(())
/// ```
#[cfg(feature = "english")]
pub const ENGLISH: &[u8] = include_bytes!("../models/english.postil-model");

/// Names and tags in less than 92 KiB, a little less accurate.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Model, Options, models};
///
/// let mut options = Options::default();
/// options.model = Some(Model::from_bytes(models::ENGLISH_SMALL)?);
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::new().annotate(b"Jorun Tveit called the strike off.", &options, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Entity).next().map(|name| name.label()), Some("PER"));
/// # Ok::<(), postil::Error>(())
/// ```
#[cfg(feature = "english-small")]
pub const ENGLISH_SMALL: &[u8] = include_bytes!("../models/english-small.postil-model");
