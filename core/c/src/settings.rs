//! The options of the header as those of the engine.

use crate::abi::{self, Error};
use crate::status::Status;
use crate::text;
use core::ptr;
use postil::stage::{self, Stage};
use postil::{Date, Model, Options};

/// A stage, and the bit that stands for it in `postil_options.stages`. In the order in which they run; bits never change.
pub const STAGES: &[(u32, Stage)] = &[
    (1, stage::TIME),
    #[cfg(feature = "lexicon")]
    (1 << 9, stage::TERMS),
    (1 << 1, stage::NAMES),
    (1 << 2, stage::CHAINS),
    (1 << 3, stage::QUANTITY),
    (1 << 4, stage::ROLES),
    (1 << 5, stage::QUOTES),
    (1 << 6, stage::MENTIONS),
    (1 << 7, stage::RELATIONS),
    (1 << 8, stage::EVENTS),
    #[cfg(feature = "rules")]
    (1 << 10, stage::RULES),
];
/// The bits of all stages, built in or not.
const ALL_STAGES: u32 = (1 << 11) - 1;
/// The bits of all layers.
const ALL_LAYERS: u32 = (1 << postil::Layer::COUNT) - 1;

/// The stages of an engine, chosen one by one.
pub(crate) type Chosen = [Stage; STAGES.len()];
pub(crate) const UNCHOSEN: Chosen = [stage::TIME; STAGES.len()];

/// The model that options begin with.
#[cfg(feature = "english")]
pub(crate) const MODEL: &[u8] = postil::models::ENGLISH;
#[cfg(all(feature = "english-small", not(feature = "english")))]
pub(crate) const MODEL: &[u8] = postil::models::ENGLISH_SMALL;
#[cfg(not(any(feature = "english-small", feature = "english")))]
pub(crate) const MODEL: &[u8] = &[];

/// The options that a caller begins with.
pub(crate) fn beginning() -> abi::Options {
    let size = u32::try_from(size_of::<abi::Options>()).unwrap_or(0);
    let model = if MODEL.is_empty() { ptr::null() } else { MODEL.as_ptr() };
    abi::Options {
        size,
        stages: 0,
        layers: 0,
        min_confidence: -1,
        tokens: 0,
        strict: 0,
        second_look: 0,
        reserved: 0,
        model,
        model_size: MODEL.len(),
        lexicon: ptr::null(),
        lexicon_size: 0,
        rules: ptr::null(),
        rules_size: 0,
    }
}

/// The settings of an engine, without its stages where these are chosen one by one.
pub(crate) struct Settings {
    pub(crate) options: Options<'static>,
    /// The bits of the layers that a callback receives.
    pub(crate) layers: u32,
    /// The stages that were chosen, and how many these are; none for all that can run.
    pub(crate) chosen: Option<(Chosen, usize)>,
}

/// Reads the caller's options.
///
/// # Safety
///
/// Model, lexicon and rules are NULL, or point to as many bytes as their sizes say, which stay as they are for as long as the
/// engine is used.
pub(crate) unsafe fn read(given: &abi::Options) -> Result<Settings, Error> {
    let known = usize::try_from(given.size) == Ok(size_of::<abi::Options>());
    let layers = if given.layers == 0 { ALL_LAYERS } else { given.layers };
    if !known || given.stages & !ALL_STAGES != 0 || layers & !ALL_LAYERS != 0 {
        return Err(Error::new(Status::ErrorArgument));
    }
    let mut options = Options::new();
    (options.tokens, options.strict) = (given.tokens != 0, given.strict != 0);
    options.second_look = given.second_look != 0;
    options.min_confidence = match given.min_confidence {
        -1 => None,
        percent => match u8::try_from(percent) {
            Ok(percent @ 0..=100) => Some(percent),
            _ => return Err(Error::new(Status::ErrorArgument)),
        },
    };
    if !given.model.is_null() {
        // SAFETY: the caller says so of the model.
        let model = unsafe { text::bytes(given.model, given.model_size) }?;
        options.model = Some(Model::from_bytes(model)?);
    }
    if !given.lexicon.is_null() {
        // SAFETY: the caller says so of the lexicon.
        let lexicon = unsafe { text::bytes(given.lexicon, given.lexicon_size) }?;
        options = with_lexicon(options, lexicon)?;
    }
    if !given.rules.is_null() {
        // SAFETY: the caller says so of the rules.
        let rules = unsafe { text::bytes(given.rules, given.rules_size) }?;
        options = with_rules(options, rules)?;
    }
    let chosen = if given.stages == 0 { None } else { Some(choose(given.stages)?) };
    Ok(Settings { options, layers, chosen })
}

#[cfg(feature = "lexicon")]
fn with_lexicon(
    options: Options<'static>,
    bytes: &'static [u8],
) -> Result<Options<'static>, Error> {
    Ok(options.lexicon(postil::terms::Lexicon::from_bytes(bytes)?))
}

#[cfg(not(feature = "lexicon"))]
fn with_lexicon(_: Options<'static>, _: &'static [u8]) -> Result<Options<'static>, Error> {
    Err(Error::new(Status::ErrorNotBuiltIn))
}

#[cfg(feature = "rules")]
fn with_rules(options: Options<'static>, bytes: &'static [u8]) -> Result<Options<'static>, Error> {
    Ok(options.rules(postil::rules::Rules::from_bytes(bytes)?))
}

#[cfg(not(feature = "rules"))]
fn with_rules(_: Options<'static>, _: &'static [u8]) -> Result<Options<'static>, Error> {
    Err(Error::new(Status::ErrorNotBuiltIn))
}

/// The stages of these bits, in the order in which they run.
fn choose(bits: u32) -> Result<(Chosen, usize), Error> {
    let (mut chosen, mut count, mut found) = (UNCHOSEN, 0_usize, 0);
    for (bit, stage) in STAGES.iter().filter(|(bit, _)| bits & bit != 0) {
        if let Some(slot) = chosen.get_mut(count) {
            *slot = *stage;
        }
        count = count.saturating_add(1);
        found |= bit;
    }
    if found == bits { Ok((chosen, count)) } else { Err(Error::new(Status::ErrorNotBuiltIn)) }
}

/// A date of the caller's; `day` 0 is none.
pub(crate) fn date(given: abi::Date) -> Result<Option<Date>, Error> {
    if given.day == 0 {
        return Ok(None);
    }
    match Date::new(given.year, given.month, given.day) {
        None => Err(Error::new(Status::ErrorDate)),
        date => Ok(date),
    }
}

impl From<Option<Date>> for abi::Date {
    fn from(date: Option<Date>) -> Self {
        date.map_or(Self::default(), |date| Self {
            year: date.year(),
            month: date.month(),
            day: date.day(),
        })
    }
}
