//! The state of the parser: a stack of words that wait for their head, the words to come, and the arcs made so far
//! (arc-hybrid system: Kuhlmann, Gómez-Rodríguez and Satta 2011).
//!
//! Three moves: *shift* the next word onto the stack; *left*, the next word is the head of the top of the stack; *right*, the
//! second word of the stack is the head of its top. Behind the last word stands the root, so that the head of the sentence
//! is attached by *left*, last of all. At most two moves a word, none of them taken back.

use super::look::Give;
use crate::hash::join;
use crate::label::Tag;

/// The most tokens of a sentence that is parsed.
pub(crate) const LONGEST: usize = 128;

pub(crate) const SHIFT: u8 = 0;
pub(crate) const LEFT: u8 = 1;
pub(crate) const RIGHT: u8 = 2;

/// No node: its place is behind that of the root of the longest sentence, where there are none.
pub(crate) const NOBODY: u8 = 129;

/// What the parser knows of a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// Hash of the word, or 0 where features are not made of it.
    pub(crate) word: u32,
    /// The labels of its dependents, as bits.
    pub(crate) labels: u32,
    /// Number of the tag; marks are told apart by more.
    pub(crate) tag: u8,
    pub(crate) head: u8,
    /// Number of the label of the arc to its head.
    pub(crate) label: u8,
    /// The dependents on each side that were attached last: the outermost, and the one before it.
    left: [u8; 2],
    right: [u8; 2],
    /// How many dependents it has, up to 3: on the left in bits 0 and 1, on the right in bits 4 and 5. In bits 2 and 3, how many
    /// verbs with a tense come behind it.
    counts: u8,
}

impl Node {
    /// A token with nothing attached.
    pub(crate) const fn new(word: u32, tag: u8) -> Self {
        Self {
            word,
            labels: 0,
            tag,
            head: NOBODY,
            label: 0,
            left: [NOBODY; 2],
            right: [NOBODY; 2],
            counts: 0,
        }
    }

    /// The root, behind the last token.
    pub(crate) const ROOT: Self = Self::new(0, 62);

    /// What is there instead of a node at the place of nobody.
    const NONE: Self = Self::new(0, 63);

    /// The memory of a node before the first sentence.
    const UNUSED: Self = Self {
        word: 0,
        labels: 0,
        tag: 0,
        head: 0,
        label: 0,
        left: [0; 2],
        right: [0; 2],
        counts: 0,
    };

    fn word_and_tag(&self) -> u32 {
        join(self.word, self.tag.into())
    }

    fn count_left(&self) -> u32 {
        u32::from(self.counts & 3)
    }

    fn count_right(&self) -> u32 {
        u32::from(self.counts.wrapping_shr(4) & 3)
    }

    fn verbs_behind(&self) -> u32 {
        u32::from(self.counts.wrapping_shr(2) & 3)
    }

    /// Whether it is a verb with a tense, or a modal.
    const fn is_finite(&self) -> bool {
        const PAST: u8 = Tag::Past.number();
        const THIRD: u8 = Tag::PresentThird.number();
        const PRESENT: u8 = Tag::Present.number();
        const MODAL: u8 = Tag::Modal.number();
        matches!(self.tag, PAST | THIRD | PRESENT | MODAL)
    }
}

const _: () = assert!(size_of::<Node>() == 16);

/// The memory of the parser.
#[derive(Clone, Debug)]
pub(crate) struct State {
    /// Those of the sentence, and the root behind it. What stands farther back is of sentences before, and nobody looks there.
    nodes: [Node; LONGEST + 1],
    stack: [u8; LONGEST],
    depth: u8,
    next: u8,
    count: u8,
    /// How many verbs with a tense stand on the stack.
    verbs: u8,
}

/// A count is full.
const FULL: u8 = 3;

impl State {
    /// No sentence. All zeros, so that an engine that nobody has used yet costs no flash.
    pub(crate) const EMPTY: Self = Self {
        nodes: [Node::UNUSED; LONGEST + 1],
        stack: [0; LONGEST],
        depth: 0,
        next: 0,
        count: 0,
        verbs: 0,
    };

    /// Forgets the sentence before.
    pub(crate) fn clear(&mut self) {
        (self.depth, self.next, self.count, self.verbs) = (0, 0, 0, 0);
    }

    /// Adds a token. What does not fit is left out.
    pub(crate) fn push(&mut self, node: Node) {
        if usize::from(self.count) < LONGEST
            && let Some(slot) = self.nodes.get_mut(usize::from(self.count))
        {
            *slot = node;
            self.count = self.count.wrapping_add(1);
        }
    }

    /// Ends the sentence: the root comes.
    pub(crate) fn close(&mut self) {
        if let Some(root) = self.nodes.get_mut(usize::from(self.count)) {
            *root = Node::ROOT;
        }
        let mut behind = 0;
        for node in self.nodes.iter_mut().take(self.count.into()).rev() {
            node.counts |= behind << 2;
            behind = FULL.min(behind.wrapping_add(u8::from(node.is_finite())));
        }
    }

    /// How many tokens the sentence has: the place of the root.
    pub(crate) const fn root(&self) -> u8 {
        self.count
    }

    /// The node at a place.
    pub(crate) fn node(&self, place: u8) -> &Node {
        self.nodes.get(usize::from(place)).unwrap_or(&Node::NONE)
    }

    /// The place of the word that stands so far down the stack.
    pub(crate) fn stacked(&self, down: u8) -> u8 {
        let place = self.depth.checked_sub(1).and_then(|top| top.checked_sub(down));
        place.and_then(|place| self.stack.get(usize::from(place))).copied().unwrap_or(NOBODY)
    }

    /// The place of the word that comes so much later.
    pub(crate) fn coming(&self, later: u8) -> u8 {
        let place = self.next.wrapping_add(later);
        if place <= self.count { place } else { NOBODY }
    }

    /// The words on the stack, from the bottom.
    #[cfg(feature = "training")]
    pub(crate) fn stack(&self) -> &[u8] {
        self.stack.get(..self.depth.into()).unwrap_or_default()
    }

    pub(crate) const fn is_done(&self) -> bool {
        self.next == self.count && self.depth == 0
    }

    /// The moves that are possible, as bits.
    pub(crate) fn legal(&self) -> u32 {
        let at_root = self.next == self.count;
        let shift = u32::from(!at_root);
        let left = u32::from(self.depth > 0 && (!at_root || self.depth == 1));
        let right = u32::from(self.depth > 1);
        shift | left << LEFT | right << RIGHT
    }

    /// Head and dependent of the arc that a move makes, which is not a shift.
    pub(crate) fn arc(&self, by: u8) -> (u8, u8) {
        let head = if by == LEFT { self.next } else { self.stacked(1) };
        (head, self.stacked(0))
    }

    pub(crate) fn shift(&mut self) {
        if let Some(slot) = self.stack.get_mut(usize::from(self.depth)) {
            *slot = self.next;
        }
        self.verbs = self.verbs.wrapping_add(u8::from(self.node(self.next).is_finite()));
        self.depth = self.depth.wrapping_add(1);
        self.next = self.next.wrapping_add(1);
    }

    /// Makes an arc; its dependent is the top of the stack, and leaves it.
    pub(crate) fn attach(&mut self, (head, dependent): (u8, u8), label: u8) {
        self.depth = self.depth.saturating_sub(1);
        if let Some(node) = self.nodes.get_mut(usize::from(dependent)) {
            (node.head, node.label) = (head, label);
            self.verbs = self.verbs.wrapping_sub(u8::from(node.is_finite()));
        }
        let Some(node) = self.nodes.get_mut(usize::from(head)) else { return };
        node.labels |= 1_u32.wrapping_shl(label.into());
        let (side, shift) =
            if dependent < head { (&mut node.left, 0) } else { (&mut node.right, 4) };
        *side = [dependent, side[0]];
        if node.counts.wrapping_shr(shift) & FULL < FULL {
            node.counts = node.counts.wrapping_add(1_u8.wrapping_shl(shift));
        }
    }

    /// Gives the features of the next move to `take`.
    pub(crate) fn move_features(&self, take: &mut impl FnMut(u32)) {
        let (i0, i1, j0) = (self.stacked(0), self.stacked(1), self.coming(0));
        let (s0, s1) = (self.node(i0), self.node(i1));
        let (b0, b1, b2) = (self.node(j0), self.node(self.coming(1)), self.node(self.coming(2)));
        let mut give = Give { seed: 991, take };
        let mut give = |number: u32, value: u32| give.feature(number, value);
        let (w0, w1, n0) = (s0.word != 0, s1.word != 0, b0.word != 0);
        let (t0, t1) = (tag(s0), tag(s1));
        let (u0, u1, u2) = (tag(b0), tag(b1), tag(b2));
        let (s0l, s0r, s1r, b0l) = (
            self.node(s0.left[0]),
            self.node(s0.right[0]),
            self.node(s1.right[0]),
            self.node(b0.left[0]),
        );
        let s1l = self.node(s1.left[0]);
        let (d0, d1) = (gap(i0, j0), gap(i1, i0));
        let after = self.node(i0.wrapping_add(1).min(NOBODY));
        let before = self.node(j0.checked_sub(1).unwrap_or(NOBODY));

        give(1, two(u1, u2));
        give(2, two(t1, t0));
        give(3, three(t0, u0, u1));
        give(4, three(u0, u1, u2));
        give(5, three(t0, tag(s0l), u0));
        give(6, three(t0, tag(s0r), u0));
        give(7, three(t1, tag(s1r), t0));
        give(8, three(t1, tag(s1l), t0));
        give(9, three(t0, u0, tag(b0l)));
        give(10, three(t1, t0, tag(s0r)));
        give(11, three(t1, t0, tag(s0l)));
        give(12, two(t0, u0) << 3 | d0);
        give(13, two(t1, t0) << 3 | d1);
        let valency = |node: &Node| node.count_left() << 2 | node.count_right();
        give(14, t0 << 4 | valency(s0));
        give(15, join(s0.labels, two(t0, u0)));
        give(16, join(s1.labels, two(t1, t0)));
        give(17, join(b0.labels, two(u0, t0)));
        give(18, three(t0, tag(after), u0));
        give(19, three(t0, tag(before), u0));
        give(20, join(two(t1, t0), two(u0, u1)));
        let verbs = b0.verbs_behind() << 2 | u32::from(self.verbs.min(FULL));
        give(21, two(t0, u0) << 4 | verbs);
        give(22, two(t1, u0) << 3 | d0);
        if w0 {
            let s0wt = s0.word_and_tag();
            give(23, join(s0wt, u0));
            give(24, join(s0wt, t1));
            give(25, join(s0wt, valency(s0)));
            give(26, join(s0.labels, s0.word));
            give(27, join(s0wt, u32::from(s0r.label) << 6 | tag(s0r)));
        }
        if w1 {
            let s1wt = s1.word_and_tag();
            give(28, s1wt);
        }
        if n0 {
            let b0wt = b0.word_and_tag();
            give(29, b0wt);
            give(30, join(b0wt, d0));
        }
        if b1.word != 0 {
            give(31, b1.word);
        }
    }

    /// Gives the features of the label of an arc to `take`.
    pub(crate) fn label_features(&self, (head, dependent): (u8, u8), take: &mut impl FnMut(u32)) {
        let mut give = Give { seed: 1991, take };
        let mut give = |number: u32, value: u32| give.feature(number, value);
        let (x, y) = (self.node(head), self.node(dependent));
        let direction = u32::from(dependent < head);
        let (tx, ty) = (tag(x), tag(y));
        let pair = tx << 7 | ty << 1 | direction;
        let (xl, xr) = (self.node(x.left[0]), self.node(x.right[0]));
        let (yl, yr) = (self.node(y.left[0]), self.node(y.right[0]));
        let distance = u32::from(head.abs_diff(dependent).min(7));
        let before = self.node(dependent.checked_sub(1).unwrap_or(NOBODY));
        let after = self.node(dependent.wrapping_add(1));

        give(1, pair << 3 | distance);
        give(2, pair << 6 | tag(yl));
        give(3, pair << 6 | tag(yr));
        give(4, join(x.labels, pair));
        give(5, join(y.labels, pair));
        give(6, pair << 6 | u32::from(xl.label));
        give(7, pair << 6 | u32::from(xr.label));
        give(8, pair << 6 | tag(before));
        give(9, pair << 6 | tag(after));
        if y.word != 0 {
            give(10, join(y.word_and_tag(), direction));
            give(11, join(y.word_and_tag(), tx << 1 | direction));
            give(12, join(y.labels, y.word) ^ direction);
        }
        if x.word != 0 {
            give(13, join(x.word_and_tag(), direction));
        }
        if yl.word != 0 {
            give(14, join(yl.word_and_tag(), pair));
        }
        if before.word != 0 {
            give(15, join(before.word, ty));
        }
    }
}

fn tag(node: &Node) -> u32 {
    node.tag.into()
}

const fn two(one: u32, other: u32) -> u32 {
    one << 6 | other
}

const fn three(one: u32, two: u32, three: u32) -> u32 {
    one << 12 | two << 6 | three
}

/// How far a word stands before another, in steps that grow.
const fn gap(one: u8, other: u8) -> u32 {
    if one == NOBODY || other == NOBODY {
        return 7;
    }
    match other.saturating_sub(one) {
        0 | 1 => 1,
        2 => 2,
        3 => 3,
        4..=6 => 4,
        7..=12 => 5,
        _ => 6,
    }
}
