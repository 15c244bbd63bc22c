//! Pages made of a template: `{{field}}` stands for a value.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// Writes a template with these values for its fields; they are written as they are.
pub(crate) fn fill(
    out: &mut dyn Write,
    template: &str,
    fields: &[(&str, String)],
) -> io::Result<()> {
    let mut parts = template.split("{{");
    out.write_all(parts.next().unwrap_or_default().as_bytes())?;
    for part in parts {
        let (name, rest) = part.split_once("}}").unwrap_or_default();
        let value = fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        out.write_all(value.map(String::as_str).unwrap_or_default().as_bytes())?;
        out.write_all(rest.as_bytes())?;
    }
    Ok(())
}

/// The hash by which a page's security policy allows a script or a style.
pub(crate) fn digest(source: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(source)))
}
