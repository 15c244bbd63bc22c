//! What `--version` says; `-V` and its first line say the number alone.

use crate::error::Problem;
use crate::model::Choice;
use postil::crc32;
use postil::label::SyntaxLevel;
use postil::wire::Version;

/// The versions of all that can differ from one program to another: engine, wire format, models.
pub(super) fn long() -> Result<&'static str, Problem> {
    // Engine and command are of one workspace, which gives both the same number.
    let mut text = format!("{0}\nengine: postil {0}", env!("CARGO_PKG_VERSION"));
    let (first, second) = (Version::One.number(), Version::Two.number());
    text += &format!(
        "\nwire format: reads versions {first} and {second}, writes {first}, or {second} if needed"
    );
    for (name, model) in Choice::BUILT_IN {
        let bytes = model.bytes()?;
        let level = match model.model_in(&bytes)?.syntax_level() {
            SyntaxLevel::Arcs => "names+tags+arcs",
            SyntaxLevel::Tags => "names+tags",
            _ => "names",
        };
        let (crc, size) = (crc32(&bytes), bytes.len());
        text += &format!("\nmodel {name}: {level}, {size} bytes, CRC-32 {crc:08x}");
    }
    // It lasts as long as the process, which ends with it.
    Ok(text.leak())
}
