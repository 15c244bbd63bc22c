//! Quotations.

use crate::collected::Collected;
use crate::english::with_model;
use crate::grammar;
use crate::invariants::check_invariants;
use postil::DefaultEngine;
use postil::engine::LargeEngine;

/// However marks, cues and speakers stand: parts lie in their quotation, and who speaks is somebody. The text is once
/// what the bytes are, and once a choice in the grammar of quotations.
pub fn quotes(bytes: &[u8]) {
    let raw = String::from_utf8_lossy(bytes);
    let chosen = grammar::text_of("quotes", bytes);
    for text in [raw.as_ref(), &chosen] {
        let (found, result) =
            Collected::of(&mut DefaultEngine::new(), with_model(), [text.as_bytes()]);
        result.expect("UTF-8");
        check_invariants(text, &found.annotations, &found.summary.losses);
    }
    // Where everything fits.
    let mut engine = Box::new(LargeEngine::new());
    let (found, result) = Collected::of(&mut *engine, with_model(), [chosen.as_bytes()]);
    result.expect("UTF-8");
    check_invariants(&chosen, &found.annotations, &found.summary.losses);
}
