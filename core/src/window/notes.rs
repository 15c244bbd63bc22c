//! The working set of one window: what the stages have written so far, in the order of writing.

use crate::annotation::{Annotation, ChainId, Id, Link, Naming, Payload, Rule};
use crate::label::Layer;
use crate::loss::Losses;
use crate::value::Span;
use core::cell::Cell;
use heapless::VecView;

/// The annotations of the current window. Stages add to it and read what earlier stages added.
///
/// While stages run, ids follow the order of writing; [`Notes::settle`] puts them into the order of
/// the text and renumbers every reference.
#[derive(Debug)]
pub(crate) struct Notes<'a> {
    items: &'a mut VecView<Annotation>,
    /// For renumbering: new places of old ids.
    places: &'a mut VecView<u16>,
    losses: &'a mut Losses,
    /// Byte offset of the window in the article.
    start: u32,
    /// Id of the window's first annotation.
    first: Id,
    /// For each layer, the part of `items` that holds it: its first, and the one after its last.
    written: [(u16, u16); Layer::COUNT],
    /// Where to look for quotations, and for mentions.
    tracks: [Track; 2],
    /// For layers in the order of the text: where the last search ended.
    hints: [Cell<u16>; Layer::COUNT],
}

/// Where to look in a layer that is nearly in the order of the text.
#[derive(Clone, Debug, Default)]
struct Track {
    /// So many annotations, from the first on, end before byte `end` of the window or at it.
    passed: Cell<u16>,
    end: Cell<u16>,
    /// The furthest that one begins.
    latest: u16,
    /// The most that one begins before an earlier one.
    disorder: u16,
}

/// How far behind the last search, in bytes, the next may begin: who speaks stands before or behind what is said.
const BACK: u16 = 512;

impl Track {
    fn add(&mut self, start: u16) {
        self.latest = self.latest.max(start);
        self.disorder = self.disorder.max(self.latest.saturating_sub(start));
    }

    /// Which of the layer's annotations is the first that may end behind byte `start` of the window, which begins at
    /// byte `window` of the article.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn first(&self, items: &[Annotation], start: u16, window: u32) -> usize {
        if start < self.end.get() {
            return 0;
        }
        let end = self.end.get().max(start.saturating_sub(BACK));
        let mut passed = self.passed.get();
        let until = window.saturating_add(u32::from(end));
        while items.get(usize::from(passed)).is_some_and(|item| item.span().end() <= until) {
            passed = passed.saturating_add(1);
        }
        self.passed.set(passed);
        self.end.set(end);
        passed.into()
    }
}

/// Annotations of a layer that share a byte with a place; see [`Notes::over`].
#[derive(Debug)]
pub(crate) struct Over<'n> {
    items: core::slice::Iter<'n, Annotation>,
    layer: Layer,
    window: Span,
    /// None of them begins at this byte of the article or behind it.
    last: u32,
}

impl<'n> Iterator for Over<'n> {
    type Item = &'n Annotation;

    /// In one place where code is scarce, since stages ask all the time.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn next(&mut self) -> Option<&'n Annotation> {
        let own = |item: &&Annotation| item.layer() == self.layer;
        let mut items = self.items.by_ref().filter(own).take_while(|item| item.start < self.last);
        items.find(|item| item.span().overlaps(self.window))
    }
}

impl<'a> Notes<'a> {
    pub(crate) fn new(
        items: &'a mut VecView<Annotation>,
        places: &'a mut VecView<u16>,
        losses: &'a mut Losses,
        start: u32,
        first: Id,
    ) -> Self {
        items.clear();
        let (written, tracks) = ([(0, 0); Layer::COUNT], <[Track; 2]>::default());
        let hints = [const { Cell::new(0) }; Layer::COUNT];
        Self { items, places, losses, start, first, written, tracks, hints }
    }

    /// Writes an annotation of the bytes `start..end` of the window. What does not fit is counted as
    /// lost and has no id.
    pub(crate) fn add(
        &mut self,
        (start, end): (u16, u16),
        payload: Payload,
        rule: Rule,
    ) -> Option<Id> {
        let id =
            Id(self.first.0.saturating_add(u32::try_from(self.items.len()).unwrap_or(u32::MAX)));
        let annotation = Annotation {
            start: self.start.saturating_add(u32::from(start)),
            id,
            payload,
            length: end.saturating_sub(start),
            rule,
        };
        if self.items.push(annotation).is_err() {
            self.losses.add(annotation.layer(), annotation.start);
            return None;
        }
        let end = u16::try_from(self.items.len()).unwrap_or(u16::MAX);
        if let Some(written) = self.written.get_mut(usize::from(annotation.layer().code())) {
            let first = if written.1 == 0 { end.saturating_sub(1) } else { written.0 };
            *written = (first, end);
        }
        let [quotes, mentions] = &mut self.tracks;
        match annotation.layer() {
            Layer::Quote => quotes.add(start),
            Layer::Mention => mentions.add(start),
            _ => {}
        }
        Some(id)
    }

    /// How many more annotations fit.
    pub(crate) fn room(&self) -> usize {
        self.items.capacity().saturating_sub(self.items.len())
    }

    /// The link that an annotation written next would hold to `target`.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn link_to(&self, target: Option<Id>) -> Link {
        let next = self.first.0.saturating_add(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
        target.map_or(Link::NONE, |target| Link::between(Id(next), target))
    }

    /// From the first annotation of a layer to its last; others may stand between them.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn written(&self, layer: Layer) -> &[Annotation] {
        let (first, end) = self.written.get(usize::from(layer.code())).copied().unwrap_or_default();
        self.items.get(usize::from(first)..usize::from(end)).unwrap_or_default()
    }

    /// Which of the window's annotations an id is, from 0.
    pub(crate) fn number_of(&self, id: Id) -> u16 {
        id.0.checked_sub(self.first.0)
            .and_then(|number| u16::try_from(number).ok())
            .unwrap_or(u16::MAX)
    }

    /// Everything written so far.
    pub(crate) fn all(&self) -> &[Annotation] {
        self.items
    }

    /// The annotation of this id, if it is one of this window.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn by_id(&self, id: Id) -> Option<&Annotation> {
        let index = id.0.checked_sub(self.first.0)?;
        self.items.get(usize::try_from(index).ok()?)
    }

    /// Where an annotation stands, counted from the start of the window.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn place(&self, annotation: &Annotation) -> (u16, u16) {
        let offset = |at: u32| u16::try_from(at.saturating_sub(self.start)).unwrap_or(u16::MAX);
        (offset(annotation.start), offset(annotation.span().end()))
    }

    /// Annotations of a layer that share a byte with `start..end` of the window, in order of writing.
    ///
    /// Sentences, times, terms and names are each written in one go, in the order of the text and without
    /// overlap: there the first is found by halving, or right behind the one found last. Quotations and mentions
    /// are nearly in that order, and looked for in it: there the search begins near where the last one did.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn over(&self, layer: Layer, (start, end): (u16, u16)) -> Over<'_> {
        let from = self.start.saturating_add(u32::from(start));
        let window = Span::with_len(from, u32::from(end.saturating_sub(start)));
        let items = self.written(layer);
        let ordered = matches!(layer, Layer::Sentence | Layer::Time | Layer::Term | Layer::Entity);
        let (first, disorder) = match self.track(layer) {
            _ if ordered => (self.first_behind(layer, items, window.start()), 0),
            Some(track) => (track.first(items, start, self.start), track.disorder.into()),
            None => (0, u32::MAX),
        };
        let items = items.get(first..).unwrap_or_default().iter();
        Over { items, layer, window, last: window.end().saturating_add(disorder) }
    }

    /// Which of the annotations of an ordered layer is the first that ends behind byte `from` of the article.
    fn first_behind(&self, layer: Layer, items: &[Annotation], from: u32) -> usize {
        let Some(hint) = self.hints.get(usize::from(layer.code())) else { return 0 };
        let ends = |index: usize| items.get(index).is_some_and(|item| item.span().end() <= from);
        let last = usize::from(hint.get());
        // Stages go through the text: mostly it is the same as last time, or the next.
        let near = last
            .checked_sub(1)
            .is_none_or(ends)
            .then(|| (last..last.saturating_add(3)).find(|&index| !ends(index)))
            .flatten();
        let first = near.unwrap_or_else(|| items.partition_point(|item| item.span().end() <= from));
        hint.set(u16::try_from(first).unwrap_or(0));
        first
    }

    fn track(&self, layer: Layer) -> Option<&Track> {
        let [quotes, mentions] = &self.tracks;
        match layer {
            Layer::Quote => Some(quotes),
            Layer::Mention => Some(mentions),
            _ => None,
        }
    }

    /// A stage begins again with the first words of the window.
    pub(crate) fn rewind(&mut self) {
        for track in &mut self.tracks {
            *track = Track { disorder: track.disorder, ..Track::default() };
        }
    }

    /// The first of them.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn first_over(&self, layer: Layer, place: (u16, u16)) -> Option<&Annotation> {
        if !matches!(layer, Layer::Time | Layer::Term | Layer::Entity) {
            return self.over(layer, place).next();
        }
        // Nothing stands between these.
        let [from, end] = [place.0, place.1].map(|at| self.start.saturating_add(u32::from(at)));
        let items = self.written(layer);
        let first = items.get(self.first_behind(layer, items, from));
        first.filter(|item| item.start < end && from < end)
    }

    /// The byte offset in the article of one in the window.
    #[cfg(feature = "training")]
    pub(crate) fn offset(&self, at: u16) -> u32 {
        self.start.saturating_add(at.into())
    }

    /// Whether an annotation of the layer shares a byte with `start..end` of the window.
    pub(crate) fn covers(&self, layer: Layer, place: (u16, u16)) -> bool {
        self.first_over(layer, place).is_some()
    }

    /// Writes a loss down that is not an annotation's.
    pub(crate) fn lose(&mut self, layer: Layer, at: u16) {
        self.losses.add(layer, self.start.saturating_add(u32::from(at)));
    }

    /// Sets the chain of a name that was written before.
    pub(crate) fn set_chain(&mut self, id: Id, new: ChainId) {
        if let Some(naming) = self.naming_mut(id) {
            naming.chain = Some(new);
        }
    }

    /// Says whom a mention stands for.
    pub(crate) fn set_meant(&mut self, id: Id, meant: Naming) {
        if let Some(naming) = self.naming_mut(id) {
            *naming = meant;
        }
    }

    fn naming_mut(&mut self, id: Id) -> Option<&mut Naming> {
        let index = id.0.checked_sub(self.first.0)?;
        match &mut self.items.get_mut(usize::try_from(index).ok()?)?.payload {
            Payload::Entity(_, naming) | Payload::Mention(_, naming) => Some(naming),
            _ => None,
        }
    }

    /// The number that an annotation of this window has after [`Notes::settle`]; that of an earlier one stays.
    pub(crate) fn settled(&self, id: Id) -> Id {
        settled(self.first, self.places, id)
    }

    /// Puts the annotations into the order of the text, numbers them anew and turns every reference
    /// among them to the new numbers.
    pub(crate) fn settle(&mut self) {
        sort(self.items);
        self.places.clear();
        for _ in 0..self.items.len() {
            // The two tables have the same capacity.
            let _ = self.places.push(0);
        }
        for (place, item) in self.items.iter().enumerate() {
            let old = usize::try_from(item.id.0.saturating_sub(self.first.0)).unwrap_or(usize::MAX);
            if let Some(entry) = self.places.get_mut(old) {
                *entry = u16::try_from(place).unwrap_or(u16::MAX);
            }
        }
        let (first, places) = (self.first, &*self.places);
        for item in self.items.iter_mut() {
            let old = item.id;
            let new = settled(first, places, old);
            for link in item.payload.links_mut().into_iter().flatten() {
                let target = link.target(old).map(|target| settled(first, places, target));
                *link = target.map_or(Link::NONE, |target| Link::between(new, target));
            }
            item.id = new;
        }
    }
}

/// The new number of an annotation: by its place, if it is one of the window that begins with `first`.
fn settled(first: Id, places: &[u16], old: Id) -> Id {
    let index = old.0.checked_sub(first.0).and_then(|index| usize::try_from(index).ok());
    let place = index.and_then(|index| places.get(index));
    place.map_or(old, |&place| Id(first.0.saturating_add(u32::from(place))))
}

/// Sorts by [`Annotation::order`]. The standard library's sorts are not provably free of panics; this
/// one is, needs no memory, and takes n log n steps on any input.
fn sort(items: &mut [Annotation]) {
    let length = items.len();
    // A paragraph has few annotations, and those of each layer are in order.
    if length <= FEW {
        for end in 1..length {
            sink(items, end);
        }
        return;
    }
    for root in (0..length.div_euclid(2)).rev() {
        sift_down(items, root, length);
    }
    for end in (1..length).rev() {
        swap(items, 0, end);
        sift_down(items, 0, end);
    }
}

/// So many are sorted by putting each where it belongs among those before it.
const FEW: usize = 24;

/// Puts the item at `place` where it belongs among those before it, which are sorted.
fn sink(items: &mut [Annotation], place: usize) {
    let mut place = place;
    while let Some(before) = place.checked_sub(1)
        && order(items, before) > order(items, place)
    {
        swap(items, before, place);
        place = before;
    }
}

fn order(items: &[Annotation], index: usize) -> Option<impl Ord> {
    items.get(index).map(Annotation::order)
}

fn sift_down(items: &mut [Annotation], root: usize, end: usize) {
    let mut root = root;
    loop {
        let left = root.saturating_mul(2).saturating_add(1);
        if left >= end {
            return;
        }
        let right = left.saturating_add(1);
        let larger = right < end && order(items, left) < order(items, right);
        let child = if larger { right } else { left };
        if order(items, root) >= order(items, child) {
            return;
        }
        swap(items, root, child);
        root = child;
    }
}

fn swap(items: &mut [Annotation], a: usize, b: usize) {
    if let (Some(&first), Some(&second)) = (items.get(a), items.get(b)) {
        if let Some(slot) = items.get_mut(a) {
            *slot = second;
        }
        if let Some(slot) = items.get_mut(b) {
            *slot = first;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Speech;
    use crate::label::{EntityLabel, EventLabel, MentionLabel, QuoteLabel, RelationLabel, Status};

    /// What is found near where the last search was is what a look at every annotation finds.
    #[test]
    fn searching_nearby_misses_nothing() {
        let mut items = heapless::Vec::<Annotation, 256>::new();
        let mut places = heapless::Vec::<u16, 256>::new();
        let mut losses = Losses::NONE;
        let mut notes = Notes::new(&mut items, &mut places, &mut losses, 100, Id(7));
        let mut state = 1_u32;
        let mut random = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u16::try_from((state >> 16) % below).unwrap()
        };
        let quote = Payload::Quote(QuoteLabel::Direct, Speech::by(Link::NONE));
        let mention = Payload::Mention(MentionLabel::Pronoun, Naming::NEW);
        for step in 0..240 {
            // Onwards through 12,000 bytes, now and then back, now and then long.
            let start = step * 50 + random(if step % 16 == 0 { 1_500 } else { 90 });
            let length = 1 + random(if step % 32 == 0 { 4_000 } else { 60 });
            notes.add(
                (start, start + length),
                if step % 3 == 0 { mention } else { quote },
                Rule::default(),
            );
            if step == 200 {
                notes.rewind();
            }
            for layer in [Layer::Quote, Layer::Mention] {
                let start = (step * 50 + random(200)).saturating_sub(random(900));
                let place = (start, start + random(120));
                let window = Span::with_len(100 + u32::from(place.0), u32::from(place.1 - place.0));
                let all = notes.all().iter().filter(|note| note.layer() == layer);
                let expected = all.filter(|note| note.span().overlaps(window));
                assert!(notes.over(layer, place).eq(expected), "{layer:?} {place:?} at {step}");
            }
        }
    }

    #[test]
    fn settling_sorts_and_keeps_references() {
        let mut items = heapless::Vec::<Annotation, 8>::new();
        let mut places = heapless::Vec::<u16, 8>::new();
        let mut losses = Losses::NONE;
        let mut notes = Notes::new(&mut items, &mut places, &mut losses, 100, Id(7));
        let person = Payload::Entity(EntityLabel::Person, Naming::NEW);
        let b = notes.add((20, 25), person, Rule::default());
        let a = notes.add((5, 9), person, Rule::default());
        let link = notes.link_to(b);
        let speech = Speech::by(link);
        let quote = notes.add((0, 30), Payload::Quote(QuoteLabel::Direct, speech), Rule::default());
        let (subject, object) = (notes.link_to(a), notes.link_to(b));
        let (label, status) = (RelationLabel::Near, Status::Asserted);
        notes.add(
            (5, 25),
            Payload::Relation { label, status, subject, object, role: Link::NONE },
            Rule::default(),
        );
        assert_eq!(quote, Some(Id(9)));
        notes.settle();
        let spans: std::vec::Vec<_> = items.iter().map(|item| (item.id.0, item.start)).collect();
        assert_eq!(spans, [(7, 100), (8, 105), (9, 105), (10, 120)]);
        use crate::annotation::Content;
        assert_eq!(
            items[0].content(),
            Content::Quote { label: QuoteLabel::Direct, speaker: Some(Id(10)) }
        );
        let relation = items[1].relation().expect("the relation is longer and comes first");
        assert_eq!((relation.subject, relation.object), (Some(Id(9)), Some(Id(10))));
    }

    #[test]
    fn settling_keeps_which_event_is_meant_again() {
        let mut items = heapless::Vec::<Annotation, 8>::new();
        let mut places = heapless::Vec::<u16, 8>::new();
        let mut losses = Losses::NONE;
        let mut notes = Notes::new(&mut items, &mut places, &mut losses, 100, Id(7));
        let event = |of| Payload::Event(EventLabel::Meeting, of);
        let first = notes.add((20, 25), event(Link::NONE), Rule::default());
        let of = notes.link_to(first);
        notes.add((30, 35), event(of), Rule::default());
        let before = Link::between(Id(9), Id(3));
        notes.add((0, 5), event(before), Rule::default());
        notes.settle();
        let meant: std::vec::Vec<_> = items.iter().map(Annotation::mention_of).collect();
        assert_eq!(meant, [Some(Id(3)), None, Some(Id(8))]);
    }

    /// In layers that are in order, forwards and backwards, with others written between the searches.
    #[test]
    fn searching_where_the_last_search_ended_misses_nothing() {
        let mut items = heapless::Vec::<Annotation, 256>::new();
        let mut places = heapless::Vec::<u16, 256>::new();
        let mut losses = Losses::NONE;
        let mut notes = Notes::new(&mut items, &mut places, &mut losses, 100, Id(7));
        let mut state = 1_u32;
        let mut random = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u16::try_from((state >> 16) % below).unwrap()
        };
        let person = Payload::Entity(EntityLabel::Person, Naming::NEW);
        let mut end = 0;
        for step in 0..120 {
            let start = end + random(40);
            end = start + 1 + random(20);
            notes.add((start, end), person, Rule::default());
            for _ in 0..4 {
                // Mostly onwards.
                let back = if random(4) == 0 { random(2_000) } else { random(60) };
                let start = (end + 20).saturating_sub(back);
                let place = (start, start + random(50));
                let window = Span::with_len(100 + u32::from(place.0), u32::from(place.1 - place.0));
                let expected = || notes.all().iter().filter(|note| note.span().overlaps(window));
                let found = notes.first_over(Layer::Entity, place);
                assert!(notes.over(Layer::Entity, place).eq(expected()), "{place:?} at {step}");
                assert_eq!(found, expected().next(), "{place:?} at {step}");
            }
        }
    }

    #[test]
    fn few_and_many_are_sorted() {
        let item = |start| Annotation {
            start,
            id: Id(start),
            payload: Payload::Sentence,
            length: 1,
            rule: Rule::default(),
        };
        // Every order of a few, and some of so many that they are sorted the other way.
        let many = u32::try_from(4 * FEW).unwrap();
        for code in 0..4_u32.pow(6) {
            let few = (0..6).map(|i| item(code / 4_u32.pow(i) % 4)).collect();
            let many = (0..many).map(|i| item((i + 1).wrapping_mul(code * 2 + 1) % 97)).collect();
            for mut items in [few, many] as [std::vec::Vec<_>; 2] {
                sort(&mut items);
                assert!(items.is_sorted_by_key(Annotation::order));
            }
        }
    }
}
