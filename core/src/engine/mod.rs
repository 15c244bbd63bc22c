//! The engine: takes text in chunks of any size, cuts it into windows, runs the stages on each window, and passes the
//! annotations to a [`Sink`]. A window is a paragraph, or a piece of one that does not fit into the engine's memory.

mod any;
mod cut;
mod options;
mod sink;

pub use any::AnyEngine;
pub use options::Options;
pub use sink::{Sink, Summary, Window};

use crate::annotation::{Annotation, Grammar, Id, Link, Payload};
use crate::crc::Crc;
use crate::error::{Error, ErrorKind};
use crate::label::{Deprel, Layer, TokenLabel};
use crate::loss::Losses;
use crate::rule::TokenRule;
use crate::rules::Rules;
use crate::scan::{self, Shape, Token};
use crate::stage::{self, document};
use crate::syntax::{Arc, Scratch};
use crate::tagger::Model;
use crate::terms::Lexicon;
use crate::window::Context;
use crate::window::memory::{Memory, Name, State};
use crate::window::notes::Notes;
use cut::Cut;
use heapless::{Vec, VecView};

/// The annotation engine. Its capacities are fixed at compile time:
///
/// - `BYTES`: the longest paragraph, in bytes (at most 65,535), that is annotated in one piece, provided its tokens
///   fit;
/// - `TOKENS`: the maximum number of tokens in such a piece;
/// - `NOTES`: the maximum number of annotations of such a piece;
/// - `NAMES`: the maximum number of names that the engine remembers from earlier pieces.
///
/// Longer paragraphs are cut, and annotations that do not fit are counted ([`Losses`]); nothing is dropped silently.
/// Most programs use one of the profiles [`TinyEngine`], [`DefaultEngine`] or [`LargeEngine`]. A function that accepts
/// engines of every size takes an [`AnyEngine`].
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Engine, Layer};
///
/// // Paragraphs of up to 512 bytes, 128 tokens and 48 annotations; eight names are remembered.
/// let mut engine = Engine::<512, 128, 48, 8>::new();
/// let notes = Annotations::<48>::of("Rain fell on Monday and on 3 May 2031.", &mut engine)?;
/// assert_eq!(notes.layer(Layer::Time).count(), 2);
/// assert!(notes.summary().losses.is_empty());
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Debug)]
pub struct Engine<
    'm,
    const BYTES: usize,
    const TOKENS: usize,
    const NOTES: usize,
    const NAMES: usize,
> {
    position: Position,
    settings: Settings<'m>,
    state: State,
    buffer: Vec<u8, BYTES>,
    tokens: Vec<Token, TOKENS>,
    arcs: Vec<Arc, TOKENS>,
    parsing: Scratch,
    notes: Vec<Annotation, NOTES>,
    places: Vec<u16, NOTES>,
    names: Vec<Name, NAMES>,
}

/// For a microcontroller with 16 KiB of RAM: under 10 KiB, or 13 KiB with the feature `arcs`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Layer};
/// use postil::engine::TinyEngine;
///
/// let text = "The mill stood still. ".repeat(100); // one paragraph of 2,200 bytes
/// let notes = Annotations::<256>::of(&text, &mut TinyEngine::new())?;
/// assert_eq!(notes.layer(Layer::Sentence).count(), 100);
/// let cut = notes.summary().losses.iter().next().expect("a paragraph in two pieces");
/// assert_eq!((cut.layer, cut.first_at), (Layer::Section, 1_408)); // after 320 tokens
/// # Ok::<(), postil::Error>(())
/// ```
pub type TinyEngine<'m> = Engine<'m, 1536, 320, 96, 32>;
/// For a microcontroller with 64 KiB of RAM: under 24 KiB, or 27 KiB with the feature `arcs`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use std::sync::Mutex;
///
/// static ENGINE: Mutex<DefaultEngine> = Mutex::new(DefaultEngine::new());
///
/// let mut engine = ENGINE.lock().expect("nobody panicked");
/// let notes = Annotations::<32>::of("Three ferries left Oslo at noon.", &mut engine)?;
/// assert_eq!(notes.layer(Layer::Quantity).count(), 1);
/// # Ok::<(), postil::Error>(())
/// ```
pub type DefaultEngine<'m> = Engine<'m, 4096, 768, 224, 64>;
/// For hosts: paragraphs of up to 60,000 bytes in one piece; under 600 KiB.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Layer};
/// use postil::engine::LargeEngine;
///
/// let text = "The mill stood still. ".repeat(2_000); // one paragraph of 44,000 bytes
/// let mut engine = Box::new(LargeEngine::new());
/// let notes = Annotations::<4096>::of(&text, &mut engine)?;
/// assert_eq!(notes.layer(Layer::Sentence).count(), 2_000);
/// assert!(notes.summary().losses.is_empty());
/// # Ok::<(), postil::Error>(())
/// ```
pub type LargeEngine<'m> = Engine<'m, 60_000, 16_384, 8_192, 2_048>;

/// What the parser needs, in KiB.
const PARSER: usize = if cfg!(feature = "arcs") { 3 } else { 0 };
const _: () = assert!(size_of::<DefaultEngine<'_>>() <= (24 + PARSER) * 1024);
const _: () = assert!(size_of::<TinyEngine<'_>>() <= (10 + PARSER) * 1024);
const _: () = assert!(size_of::<LargeEngine<'_>>() <= 600 * 1024);
// The bytes that the documentation of the crate gives, without the parser.
#[cfg(all(target_pointer_width = "32", not(feature = "arcs")))]
const _: () = assert!(
    size_of::<TinyEngine<'_>>() == 9_760
        && size_of::<DefaultEngine<'_>>() == 21_920
        && size_of::<LargeEngine<'_>>() == 552_256
);

/// The options that last for the whole document. All zeros before the first, unlike [`Options`].
#[derive(Clone, Copy, Debug)]
struct Settings<'m> {
    stages: Option<&'static [stage::Stage]>,
    /// The options cannot work; [`Settings::fault`] says why.
    faulty: bool,
    tokens: bool,
    strict: bool,
    model: Option<Model<'m>>,
    lexicon: Option<Lexicon<'m>>,
    rules: Option<Rules<'m>>,
    /// One more than the percentage, or 0 for none.
    min_confidence: u8,
    #[cfg(feature = "training")]
    trace: Option<crate::window::trace::Trace>,
}

impl<'m> Settings<'m> {
    const NONE: Self = Self {
        stages: None,
        faulty: false,
        tokens: false,
        strict: false,
        model: None,
        lexicon: None,
        rules: None,
        min_confidence: 0,
        #[cfg(feature = "training")]
        trace: None,
    };

    const fn of(options: &Options<'m>) -> Self {
        Self {
            stages: Some(options.stages),
            faulty: options.fault().is_some(),
            tokens: options.tokens,
            strict: options.strict,
            model: options.model,
            lexicon: options.lexicon,
            rules: options.rules,
            min_confidence: match options.min_confidence {
                Some(least) => least.saturating_add(1),
                None => 0,
            },
            #[cfg(feature = "training")]
            trace: options.trace,
        }
    }
}

impl Settings<'_> {
    /// Why the options cannot work.
    fn fault(&self) -> Option<Error> {
        options::fault(self.stages?, self.lexicon.is_some(), self.rules.is_some())
    }
}

/// Who reads nothing, while the engine gets to know the names.
struct Unread;

impl Sink for Unread {
    fn window(&mut self, _: &Window<'_>) {}
}

/// Where the engine stands in its document.
#[derive(Clone, Copy, Debug)]
struct Position {
    /// Bytes annotated so far.
    offset: u32,
    crc: Crc,
    next_id: Id,
    losses: Losses,
    /// A document has begun, and neither ended nor failed.
    open: bool,
}

impl Position {
    const START: Self =
        Self { offset: 0, crc: Crc::START, next_id: Id(0), losses: Losses::NONE, open: false };
}

impl<'m, const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>
    Engine<'m, BYTES, TOKENS, NOTES, NAMES>
{
    const CHECKED: () = {
        assert!(BYTES >= 64 && BYTES <= 65_535, "a window has 64 to 65,535 bytes");
        assert!(TOKENS >= 16 && TOKENS <= 65_535, "a window has 16 to 65,535 tokens");
        assert!(NOTES <= 32_767, "a window has at most 32,767 annotations");
        assert!(NAMES <= 65_535, "at most 65,535 names are remembered");
    };

    /// Creates an engine and begins a document with these options.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Date, DefaultEngine, Layer, Options};
    /// use postil::annotation::Content;
    ///
    /// let mut options = Options::default();
    /// options.date = Date::new(2031, 5, 3);
    /// let mut engine = DefaultEngine::with_options(&options);
    /// let mut notes = Annotations::<16>::new();
    /// engine.push(b"The ferry sank yesterday.", &mut notes)?;
    /// engine.finish(&mut notes)?;
    /// let time = notes.layer(Layer::Time).next().expect("a day");
    /// assert!(matches!(time.content(), Content::Time(day) if day.to_string() == "2031-05-02"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn with_options(options: &Options<'m>) -> Self {
        let mut engine = Self::new();
        engine.position.open = true;
        engine.state = State::new(options.date);
        engine.settings = Settings::of(options);
        engine
    }

    /// Creates an engine without an open document: [`Engine::begin`] or [`Engine::annotate`] opens one. It consists of
    /// zero bytes, so a `static` engine is placed in `.bss` and takes no flash.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    /// use postil::error::ErrorKind;
    ///
    /// let mut engine = DefaultEngine::new();
    /// let mut notes = Annotations::<16>::new();
    /// assert!(!engine.is_open());
    /// let refused = engine.push(b"The mill closed.", &mut notes).unwrap_err();
    /// assert_eq!(refused.kind(), ErrorKind::NotOpen);
    ///
    /// engine.begin(&Options::default());
    /// engine.push(b"The mill closed.", &mut notes)?;
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        let () = Self::CHECKED;
        Self {
            position: Position::START,
            settings: Settings::NONE,
            state: State::new(None),
            buffer: Vec::new(),
            tokens: Vec::new(),
            arcs: Vec::new(),
            parsing: Scratch::EMPTY,
            notes: Vec::new(),
            places: Vec::new(),
            names: Vec::new(),
        }
    }

    /// Begins a new document. An unfinished document is discarded.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let mut engine = DefaultEngine::with_options(&Options::default());
    /// let mut notes = Annotations::<16>::new();
    /// engine.push(b"The line went dead in the mid", &mut notes)?;
    ///
    /// engine.begin(&Options::default());
    /// engine.push(b"The mill closed.", &mut notes)?;
    /// assert_eq!(engine.finish(&mut notes)?.bytes, 16);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn begin(&mut self, options: &Options<'m>) {
        self.position = Position { open: true, ..Position::START };
        self.state = State::new(options.date);
        self.settings = Settings::of(options);
        self.buffer.clear();
        self.names.clear();
    }

    /// Annotates the next bytes of the text. A chunk may end anywhere, even inside a character.
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::NotUtf8`] or [`ErrorKind::TextTooLong`] for the text;
    /// - [`ErrorKind::StageOrder`], [`ErrorKind::LexiconUnused`] or [`ErrorKind::RulesUnused`] for the options;
    /// - [`ErrorKind::NotOpen`] if no document is open;
    /// - [`ErrorKind::Capacity`] in strict mode, if something does not fit.
    ///
    /// After an error, begin a new document. Annotations already delivered to the sink remain valid.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let text = "Łódź voted on Sunday.\nA storm followed.";
    /// let mut engine = DefaultEngine::with_options(&Options::default());
    /// let mut notes = Annotations::<32>::new();
    /// for chunk in text.as_bytes().chunks(2) {
    ///     engine.push(chunk, &mut notes)?;
    /// }
    /// engine.finish(&mut notes)?;
    /// assert_eq!(notes, Annotations::<32>::of(text, &mut engine)?);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error> {
        self.view().push(chunk, sink)
    }

    /// Ends the text: annotates the rest, passes the [`Summary`] to the sink and returns it.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::push`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let mut engine = DefaultEngine::with_options(&Options::default());
    /// let mut notes = Annotations::<16>::new();
    /// engine.push(b"The mill closed.", &mut notes)?;
    /// assert!(notes.as_slice().is_empty()); // the paragraph may go on
    ///
    /// let document = engine.finish(&mut notes)?;
    /// assert_eq!(document.bytes, 16);
    /// assert_eq!(notes.as_slice().len(), 3);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn finish(&mut self, sink: &mut dyn Sink) -> Result<Summary, Error> {
        self.view().finish(sink)
    }

    /// Annotates a whole text: the same as [`Engine::begin`], one [`Engine::push`] and [`Engine::finish`], unless
    /// [`Options::second_look`] makes it read the text twice.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::push`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
    ///
    /// let mut engine = DefaultEngine::new();
    /// let mut notes = Annotations::<32>::new();
    /// let options = Options::with_stages(&[stage::QUANTITY]);
    /// for text in ["Two boats sank.", "The third came home."] {
    ///     notes.clear();
    ///     let document = engine.annotate(text, &options, &mut notes)?;
    ///     assert_eq!(document.bytes as usize, text.len());
    ///     assert_eq!(notes.layer(Layer::Quantity).count(), 1);
    /// }
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn annotate(
        &mut self,
        text: &(impl AsRef<[u8]> + ?Sized),
        options: &Options<'m>,
        sink: &mut dyn Sink,
    ) -> Result<Summary, Error> {
        let text = text.as_ref();
        self.begin(options);
        // Small devices have no room for it.
        if cfg!(feature = "arcs") && options.second_look {
            self.push(text, &mut Unread)?;
            self.finish(&mut Unread)?;
            self.begin_again(options);
        }
        self.push(text, sink)?;
        self.finish(sink)
    }

    /// Begins the document once more: its names are known, and nothing is said of them yet.
    fn begin_again(&mut self, options: &Options<'m>) {
        self.position = Position { open: true, ..Position::START };
        let chains = self.state.coreference.chains;
        self.state = State::new(options.date);
        self.state.coreference.chains = chains;
        for name in &mut self.names {
            (name.role_stated, name.role, name.last) = (false, 0, 0);
        }
    }

    /// Whether a document is open: begun, not ended and not failed.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.position.open
    }

    /// The number of bytes of the document that have been annotated so far. A paragraph counts once it is complete.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let mut engine = DefaultEngine::with_options(&Options::default());
    /// engine.push(b"Mill closes\nThe mill was", &mut Annotations::<16>::new())?;
    /// assert_eq!(engine.offset(), 12);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn offset(&self) -> u32 {
        self.position.offset
    }

    /// The engine without its capacities: the code below is compiled once for all of them.
    fn view(&mut self) -> View<'_> {
        View {
            position: &mut self.position,
            settings: &self.settings,
            state: &mut self.state,
            buffer: &mut self.buffer,
            room: Room {
                tokens: &mut self.tokens,
                arcs: &mut self.arcs,
                parsing: &mut self.parsing,
                notes: &mut self.notes,
                places: &mut self.places,
                names: &mut self.names,
            },
        }
    }
}

impl<'m, const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>
    AnyEngine<'m> for Engine<'m, BYTES, TOKENS, NOTES, NAMES>
{
    fn begin(&mut self, options: &Options<'m>) {
        self.begin(options);
    }

    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error> {
        self.push(chunk, sink)
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Summary, Error> {
        self.finish(sink)
    }
}

impl<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>
    any::sealed::Sealed for Engine<'_, BYTES, TOKENS, NOTES, NAMES>
{
}

/// As [`Engine::new`].
impl<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize> Default
    for Engine<'_, BYTES, TOKENS, NOTES, NAMES>
{
    fn default() -> Self {
        Self::new()
    }
}

/// The tables that the stages work on.
struct Room<'a> {
    tokens: &'a mut VecView<Token>,
    arcs: &'a mut VecView<Arc>,
    parsing: &'a mut Scratch,
    notes: &'a mut VecView<Annotation>,
    places: &'a mut VecView<u16>,
    names: &'a mut VecView<Name>,
}

struct View<'a> {
    position: &'a mut Position,
    settings: &'a Settings<'a>,
    state: &'a mut State,
    buffer: &'a mut VecView<u8>,
    room: Room<'a>,
}

impl View<'_> {
    fn push(&mut self, chunk: &[u8], sink: &mut dyn Sink) -> Result<(), Error> {
        self.check_open()?;
        let mut rest = chunk;
        // First what is waiting: it is completed to a line, or to a full buffer.
        while !self.buffer.is_empty() && !rest.is_empty() {
            let free = self.buffer.capacity().saturating_sub(self.buffer.len());
            let line =
                rest.iter().position(|&byte| byte == b'\n').map(|feed| feed.saturating_add(1));
            let wanted = line.unwrap_or(rest.len()).min(free);
            let _ = self.buffer.extend_from_slice(rest.get(..wanted).unwrap_or_default());
            rest = rest.get(wanted..).unwrap_or_default();
            // Else it holds no window yet: text that arrives byte by byte is not searched each time.
            if self.buffer.last() == Some(&b'\n') || self.buffer.is_full() {
                self.annotate_buffer(sink)?;
            }
        }
        // Then what is complete in the chunk itself, without a copy.
        while let Some(cut) = cut::next(rest, self.buffer.capacity()) {
            let taken = self.window(rest, cut, sink)?;
            rest = rest.get(taken..).unwrap_or_default();
        }
        let _ = self.buffer.extend_from_slice(rest);
        Ok(())
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<Summary, Error> {
        self.check_open()?;
        while !self.buffer.is_empty() {
            self.annotate_buffer(sink)?;
            let left = Cut { length: self.buffer.len(), whole: true };
            if left.length > 0 {
                self.annotate_front(left, sink)?;
            }
        }
        self.position.open = false;
        let document = Summary {
            bytes: self.position.offset,
            crc: self.position.crc.value(),
            date: self.state.document.date,
            losses: self.position.losses,
        };
        sink.end(&document);
        Ok(document)
    }

    /// Rejects text while no document is open.
    fn check_open(&self) -> Result<(), Error> {
        if self.settings.faulty
            && let Some(fault) = self.settings.fault()
        {
            return Err(fault);
        }
        let closed = Error::new(ErrorKind::NotOpen, self.position.offset);
        if self.position.open { Ok(()) } else { Err(closed) }
    }

    /// Annotates every window that the buffer holds completely.
    fn annotate_buffer(&mut self, sink: &mut dyn Sink) -> Result<(), Error> {
        while let Some(cut) = cut::next(self.buffer, self.buffer.capacity()) {
            self.annotate_front(cut, sink)?;
        }
        Ok(())
    }

    /// Annotates the first window of the buffer and removes it.
    fn annotate_front(&mut self, cut: Cut, sink: &mut dyn Sink) -> Result<(), Error> {
        let bytes = self.buffer.get(..cut.length).unwrap_or_default();
        let taken = self.room.window(self.position, self.settings, self.state, bytes, cut, sink)?;
        let left = self.buffer.len().saturating_sub(taken);
        for to in 0..left {
            let byte = self.buffer.get(to.saturating_add(taken)).copied().unwrap_or(0);
            if let Some(slot) = self.buffer.get_mut(to) {
                *slot = byte;
            }
        }
        self.buffer.truncate(left);
        Ok(())
    }

    fn window(&mut self, bytes: &[u8], cut: Cut, sink: &mut dyn Sink) -> Result<usize, Error> {
        let bytes = bytes.get(..cut.length).unwrap_or_default();
        self.room.window(self.position, self.settings, self.state, bytes, cut, sink)
    }
}

impl Room<'_> {
    /// Annotates one window and returns how many of its bytes are done: fewer than all where the table
    /// of tokens is full.
    fn window(
        &mut self,
        position: &mut Position,
        settings: &Settings<'_>,
        state: &mut State,
        bytes: &[u8],
        cut: Cut,
        sink: &mut dyn Sink,
    ) -> Result<usize, Error> {
        let start = position.offset;
        let refused = |position: &mut Position, kind, at| {
            position.open = false;
            Err(Error::new(kind, at))
        };
        let offset = |count: usize| start.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        if usize::try_from(start)
            .unwrap_or(usize::MAX)
            .checked_add(bytes.len())
            .is_none_or(|end| u32::try_from(end).is_err())
        {
            return refused(position, ErrorKind::TextTooLong, start);
        }
        let text = match core::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                return refused(position, ErrorKind::NotUtf8, offset(error.valid_up_to()));
            }
        };

        let scanned = scan::scan(bytes, self.tokens);
        let complete = scan::skip_space(bytes.get(scanned..).unwrap_or_default())
            .saturating_add(scanned)
            == bytes.len();
        // A full table of tokens cuts the window where the tokens end.
        let (taken, whole) =
            if complete || scanned == 0 { (bytes.len(), cut.whole) } else { (scanned, false) };
        let text = text.get(..taken).unwrap_or(text);

        let mut losses = Losses::NONE;
        let mut notes = Notes::new(self.notes, self.places, &mut losses, start, position.next_id);
        if !whole {
            notes.lose(Layer::Section, u16::try_from(taken).unwrap_or(u16::MAX));
        }
        let line = document::divide(text.as_bytes(), self.tokens, &state.document);
        let learned = settings.model.as_ref().and_then(Model::syntax);
        stage::syntax::annotate(text.as_bytes(), self.tokens, self.arcs, learned, self.parsing);
        let mut context = Context {
            text: text.as_bytes(),
            tokens: self.tokens,
            arcs: self.arcs,
            model: settings.model.as_ref(),
            lexicon: settings.lexicon.as_ref(),
            rules: settings.rules.as_ref(),
            min_confidence: settings.min_confidence.checked_sub(1),
            #[cfg(feature = "training")]
            trace: settings.trace,
            memory: Memory { state, names: self.names },
            notes,
        };
        if settings.tokens {
            write_tokens(&mut context);
        }
        document::annotate(&mut context, &line);
        for stage in settings.stages.unwrap_or_default() {
            stage.run(&mut context);
        }
        context.notes.settle();
        context.memory.state.settle(&context.notes);
        state.document.continued = !whole;

        let count = u32::try_from(self.notes.len()).unwrap_or(u32::MAX);
        position.next_id = Id(position.next_id.0.saturating_add(count));
        position.offset = offset(taken);
        position.crc.update(text.as_bytes());
        position.losses.merge_all(&losses);
        let annotations = &**self.notes;
        sink.window(&Window {
            text,
            start,
            annotations,
            losses: &losses,
            date: state.document.date,
        });
        match losses.iter().next() {
            Some(loss) if settings.strict => {
                refused(position, ErrorKind::Capacity(loss.layer), loss.first_at)
            }
            _ => Ok(taken),
        }
    }
}

/// Writes the tokens as annotations. They are the first of the window, one after the other, so that a token's distance from its
/// head is that of their annotations, too.
fn write_tokens(context: &mut Context<'_>) {
    let room = context.notes.room();
    for (index, (token, arc)) in context.tokens.iter().zip(context.arcs).enumerate() {
        let label = match token.shape {
            Shape::Number => TokenLabel::Number,
            Shape::Address => TokenLabel::Address,
            Shape::Mark(mark) if mark.is_symbol() => TokenLabel::Symbol,
            Shape::Mark(_) => TokenLabel::Punctuation,
            Shape::Lower | Shape::Capital | Shape::Upper | Shape::Inner => TokenLabel::Word,
        };
        let id = |token: usize| Id(u32::try_from(token).unwrap_or(u32::MAX));
        let head = arc.head(index).filter(|head| *head < room);
        // Of an arc to a token that did not fit nothing is left.
        let dependence = arc.label().filter(|label| head.is_some() || *label == Deprel::Root);
        let grammar = Grammar {
            tag: token.tag_number(),
            label: dependence.map_or(0, Deprel::number),
            head: head.map_or(Link::NONE, |head| Link::between(id(index), id(head))),
        };
        context.notes.add(token.place(), Payload::Token(label, grammar), TokenRule::Scanned.into());
    }
}
