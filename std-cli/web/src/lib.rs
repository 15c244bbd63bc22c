//! postil for JavaScript: [`annotate`] takes an article from the host and gives an answer back, four bytes at a time.
//! `postil.js` is the host's side.
//!
//! No memory is shared, so there is nothing that either side could get wrong about the other's.

#![allow(
    unsafe_code,
    reason = "functions of the host are declared so, and those for it are named so"
)]

use core::cell::RefCell;
use postil::Date;
use postil_cli::Pages;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The next four bytes of the article, the first of them lowest. Behind its end stand zeros.
    safe fn receive() -> u32;
    /// Takes the next four bytes of the answer, in the same order. Zeros fill the last four.
    safe fn send(word: u32);
}

thread_local! {
    static PAGES: RefCell<Pages> = RefCell::new(Pages::new());
}

/// Annotates an article of `length` bytes in UTF-8. `year` is 0 where no date is known. Sends what [`Pages::annotate`]
/// gives, and returns its length in bytes; or sends why there is nothing, and returns that length as a negative number.
#[unsafe(no_mangle)]
pub extern "C" fn annotate(length: u32, year: i32, month: u32, day: u32) -> i32 {
    let answer = match String::from_utf8(received(length)) {
        Ok(text) => PAGES.with_borrow_mut(|pages| pages.annotate(text, date(year, month, day))),
        Err(_) => Err("the text is not UTF-8".to_owned()),
    };
    match answer {
        Ok(view) => sent(&view),
        Err(refusal) => sent(&refusal).saturating_neg(),
    }
}

/// Sends the version of the package that this module belongs to, and returns its length in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn version() -> i32 {
    sent(env!("CARGO_PKG_VERSION"))
}

fn received(length: u32) -> Vec<u8> {
    let length = length as usize;
    let mut bytes = Vec::with_capacity(length.next_multiple_of(4));
    while bytes.len() < length {
        bytes.extend_from_slice(&receive().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// Sends a text, and returns its length in bytes. Memory of 32 bits has no room for one whose length is no `i32`.
fn sent(text: &str) -> i32 {
    let (words, rest) = text.as_bytes().as_chunks();
    for word in words {
        send(u32::from_le_bytes(*word));
    }
    if !rest.is_empty() {
        let mut last = [0; 4];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        send(u32::from_le_bytes(last));
    }
    i32::try_from(text.len()).unwrap_or(i32::MAX)
}

fn date(year: i32, month: u32, day: u32) -> Option<Date> {
    let date = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    date.filter(|_| year != 0)
}
