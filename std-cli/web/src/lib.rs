//! postil for JavaScript: one function, `annotate`, for an article that the host gives byte by byte and an answer that
//! it takes in the same way. `postil.js` is the host's side.
//!
//! No memory is shared, so there is nothing that either side could get wrong about the other's.

#![allow(unsafe_code, reason = "functions of the host are declared so, and those for it are named so")]

use core::cell::RefCell;
use postil::Date;
use postil_cli::Pages;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The next byte of the article, in UTF-8; a negative number after the last.
    safe fn receive() -> i32;
    /// Takes the next byte of the answer.
    safe fn send(byte: u32);
}

thread_local! {
    static PAGES: RefCell<Pages> = RefCell::new(Pages::new());
}

/// Annotates an article. `year` is 0 where no date is known. Sends what [`Pages::annotate`] gives, and returns 1; or
/// sends why there is nothing, and returns 0.
#[unsafe(no_mangle)]
pub extern "C" fn annotate(year: i32, month: u32, day: u32) -> u32 {
    let bytes: Vec<u8> = core::iter::from_fn(|| u8::try_from(receive()).ok()).collect();
    let answer = match String::from_utf8(bytes) {
        Ok(text) => PAGES.with_borrow_mut(|pages| pages.annotate(text, date(year, month, day))),
        Err(_) => Err("the text is not UTF-8".to_owned()),
    };
    let is_done = answer.is_ok();
    for byte in answer.unwrap_or_else(|refusal| refusal).bytes() {
        send(byte.into());
    }
    is_done.into()
}

fn date(year: i32, month: u32, day: u32) -> Option<Date> {
    let date = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    date.filter(|_| year != 0)
}
