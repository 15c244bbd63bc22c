//! Which tag a word gets: features of the word and its neighbours, from left to right, each decision final.

use super::look::{Give, TokenFeatures};
use crate::hash::{feature, join};

/// The number of the tag before the first token.
pub(crate) const BEFORE: u8 = 30;

/// The tokens from two before the current one to two behind it.
pub(crate) type Near = [TokenFeatures; 5];

/// The feature that makes a word known.
pub(crate) fn of_word(look: TokenFeatures) -> u32 {
    feature(77, 1, look.word)
}

/// Gives the features of the token in the middle to `take`. `one` is the number of the tag before it, `two` of that before.
///
/// Whoever trains and whoever tags call this one function, so that they cannot drift apart. A word that is not known has
/// features of its ending alone; one that is known needs none.
pub(crate) fn features([a, b, c, d, e]: &Near, one: u8, two: u8, take: &mut impl FnMut(u32)) {
    let (one, two) = (u32::from(one), u32::from(two));
    let case = u32::from(c.case);
    let before = one << 5 | two;
    let mut give = Give { seed: 77, take };
    let mut give = |number: u32, value: u32| give.feature(number, value);
    if c.known {
        give(1, c.word);
        give(2, join(c.word, case));
        give(3, join(c.word, one));
        give(4, join(c.word, before));
        if d.known {
            give(5, join(c.word, d.word));
        }
        if b.known {
            give(6, join(b.word, c.word));
        }
        give(7, join(c.word, d.suffix));
    } else {
        give(8, join(c.suffix, case));
        give(9, join(c.short_suffix(), case));
        give(10, c.last_byte() << 8 | case);
        give(11, join(c.suffix, one));
        give(12, join(c.short_suffix(), join(one, d.suffix)));
        give(13, join(c.suffix, d.suffix));
        give(14, join(b.suffix, c.suffix));
    }
    give(15, one << 5 | case);
    give(16, before);
    if b.known {
        give(17, join(b.word, case));
        give(18, join(b.word, u32::from(a.case) << 5 | case));
    }
    if d.known {
        give(19, join(d.word, case));
        give(20, join(d.word, one));
        if e.known {
            give(21, join(d.word, e.word));
        }
    }
    give(22, d.suffix);
    give(23, join(u32::from(b.case) << 5 | case, u32::from(d.case)));
    if e.known {
        give(24, e.word);
    }
    if a.known {
        give(25, a.word);
    }
    give(26, e.suffix);
    give(27, join(u32::from(a.case) << 5 | u32::from(b.case), case << 5 | one));
    give(
        28,
        join(
            u32::from(a.case) << 5 | u32::from(b.case),
            case << 10 | u32::from(d.case) << 5 | u32::from(e.case),
        ),
    );
}
