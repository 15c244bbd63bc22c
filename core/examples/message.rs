//! Sends annotations in the wire format and reads them again.
//!
//! `cargo run -p postil --example message`

use postil::wire::Message;
use postil::{Annotations, DefaultEngine};

const ARTICLE: &str = "Ministers met in Geneva on Friday.";

fn main() -> Result<(), postil::Error> {
    let notes = Annotations::<32>::of(ARTICLE, &mut DefaultEngine::new())?;
    let mut buffer = [0; 256];
    let message = notes.encode(&mut buffer)?;
    println!("{} annotations in {} bytes", notes.len(), message.len());

    // The reader checks that the message belongs to the text that it has.
    assert!(Message::parse(message)?.header().belongs_to(ARTICLE.as_bytes()));
    assert_eq!(Annotations::<32>::decode(message)?, notes);
    Ok(())
}
