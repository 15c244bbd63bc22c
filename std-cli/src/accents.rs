//! Words without their accents, for texts that do not all write them.

use unicode_normalization::UnicodeNormalization;

/// The letters of a word without the accents that not every text writes: `Erdogan` is `Erdoğan`.
pub(crate) fn without_accents(word: &str) -> impl Iterator<Item = char> + '_ {
    let is_accent = |letter| matches!(letter, '\u{300}'..='\u{36F}');
    // In other scripts, such marks make other letters: `й`.
    let mut is_latin = false;
    let letters = word.nfkd().filter(move |&letter| {
        let stays = !is_latin || !is_accent(letter);
        is_latin = letter.is_ascii_alphabetic() || is_latin && is_accent(letter);
        stays
    });
    letters.map(plain)
}

/// Apostrophes, minus signs, letters with a stroke and the `i` without a dot in one form.
const fn plain(letter: char) -> char {
    match letter {
        '’' | '‘' | 'ʼ' => '\'',
        '−' => '-',
        'ł' => 'l',
        'Ł' => 'L',
        'ø' => 'o',
        'Ø' => 'O',
        'đ' => 'd',
        'Đ' => 'D',
        'ı' => 'i',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_latin_script_are_plain() {
        let plain = |word| without_accents(word).collect::<String>();
        assert_eq!(plain("Wi\u{15B}niewski"), "Wisniewski");
        assert_eq!(plain("Jose\u{301} M\u{FC}ller, Wa\u{142}\u{119}sa"), "Jose Muller, Walesa");
        assert_eq!(plain("O’Rourke"), "O'Rourke");
        assert_eq!(plain("\u{439}"), "\u{438}\u{306}", "no accent");
    }
}
