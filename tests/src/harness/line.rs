//! What comes over a serial line.

use crate::line::{answers, documents, orders};
use postil::Options;
use postil::engine::TinyEngine;
use postil::stream::{FrameReader, FrameWriter, Report};

/// Whatever arrives at a station, it answers in whole frames that say something; any payload comes through a frame
/// as it was; and a document whose orders all arrive, with noise between them, has the notes that it has without. The
/// first byte says what the noise is.
pub fn line(bytes: &[u8]) {
    check_answers(&answers(&mut TinyEngine::new(), &Options::default(), bytes));
    check_frame(bytes);
    let Some((&seed, text)) = bytes.split_first() else {
        return;
    };
    let clean = orders(&[text.to_vec()], 1 + usize::from(seed % 64));
    let noisy: Vec<u8> = clean
        .split_inclusive(|byte| *byte == 0)
        .zip((0_u8..=u8::MAX).cycle())
        .flat_map(|(frame, number)| [&noise(seed, number, text), frame].concat())
        .collect();
    let heard = answers(&mut TinyEngine::new(), &Options::default(), &noisy);
    check_answers(&heard);
    let quiet = answers(&mut TinyEngine::new(), &Options::default(), &clean);
    // Broken text is refused both times.
    let is_whole = std::str::from_utf8(text).is_ok();
    assert_eq!(documents(&quiet).len(), usize::from(is_whole));
    assert_eq!(documents(&heard).first(), documents(&quiet).first());
}

/// Noise before a part of a frame: none, or a few bytes of the text that end at a zero. It stands between two frames,
/// for it would damage the one that it is in.
fn noise(seed: u8, number: u8, text: &[u8]) -> Vec<u8> {
    if number % 2 == 1 || seed & 1 == 0 {
        return Vec::new();
    }
    let start = usize::from(number).min(text.len());
    let mut noise = text[start..].iter().take(usize::from(seed >> 4)).copied().collect::<Vec<u8>>();
    noise.push(0);
    noise
}

fn check_answers(line: &[u8]) {
    let mut reader = FrameReader::<65_536>::new();
    // Where the open document's notes go on.
    let mut noted = 0;
    for &byte in line {
        let Some(frame) = reader.push(byte) else {
            continue;
        };
        let payload = frame.expect("a station sends whole frames");
        match Report::from_payload(payload).expect("a station says what can be understood") {
            Report::Window(message) => {
                let header = message.header();
                assert_eq!(header.start, noted, "a gap between windows");
                noted = header.start + header.bytes;
                assert!(message.annotations().all(|annotation| annotation.is_ok()));
            }
            Report::End(header) => {
                assert_eq!((header.start, header.bytes), (0, noted));
            }
            Report::Ready { taken: 0, .. } => noted = 0,
            _ => {}
        }
    }
}

fn check_frame(payload: &[u8]) {
    let mut sent = Vec::new();
    let mut out = |bytes: &[u8]| sent.extend_from_slice(bytes);
    let mut frame = FrameWriter::begin(&mut out);
    frame.write(payload);
    frame.end();
    let mut reader = FrameReader::<65_536>::new();
    let found: Vec<_> =
        sent.iter().filter_map(|&byte| Some(reader.push(byte)?.map(<[u8]>::to_vec))).collect();
    assert!(payload.len() > 65_000 || found == [Ok(payload.to_vec())]);
}
