//! The bodies of the fuzz targets: each takes arbitrary bytes and panics where a promise is broken.
//!
//! The fuzzer calls them with what it invents; `tests/tests/regressions.rs` calls them, on a stable
//! compiler, with the seeds and with everything that was ever found.
//!
//! | file | targets | what comes in |
//! |---|---|---|
//! | `text` | `annotate`, `stream`, `roundtrip`, `article` | text: any bytes, or news by the [grammar](crate::grammar) |
//! | `quotes`, `time` | of the same names | text of quotations; of times, and values of TIMEX3 |
//! | `wire`, `line` | `decode`; `line` | messages; what comes over a serial line |
//! | `lexicon`, `model`, `rules` | of the same names | blobs that are used in place |
//! | `syntax` | of the same name | text that is parsed; parts of models that hold syntax |
//! | `postil_cli::fuzzing` | `json_line`, `html`, `formats`, `brat`, `conll`, `rule_text`, `redact_forms`, `verify` | what the command reads and writes |

mod blob;
mod lexicon;
mod line;
mod model;
mod quotes;
mod rules;
mod syntax;
mod text;
mod time;
mod wire;

pub use lexicon::lexicon;
pub use line::line;
pub use model::model;
#[cfg(feature = "command")]
pub use postil_cli::fuzzing::{
    brat, conll, formats, html, json_line, redact_forms, rule_text, verify,
};
pub use quotes::quotes;
pub use rules::rules;
pub use syntax::syntax;
pub use text::{annotate, article, roundtrip, stream};
pub use time::time;
pub use wire::decode;

/// A fuzz target: arbitrary bytes in, a panic for a finding.
pub type Body = fn(&[u8]);

/// Every target, by the name of its file and of its folders of seeds and regressions.
pub const TARGETS: &[(&str, Body)] = &[
    ("annotate", annotate),
    ("article", article),
    ("stream", stream),
    ("roundtrip", roundtrip),
    ("quotes", quotes),
    ("time", time),
    ("decode", decode),
    ("line", line),
    ("lexicon", lexicon),
    ("model", model),
    ("syntax", syntax),
    ("rules", rules),
    #[cfg(feature = "command")]
    ("json_line", json_line),
    #[cfg(feature = "command")]
    ("html", html),
    #[cfg(feature = "command")]
    ("formats", formats),
    #[cfg(feature = "command")]
    ("brat", brat),
    #[cfg(feature = "command")]
    ("conll", conll),
    #[cfg(feature = "command")]
    ("redact_forms", redact_forms),
    #[cfg(feature = "command")]
    ("rule_text", rule_text),
    #[cfg(feature = "command")]
    ("verify", verify),
];
