//! What goes over a serial line: an article's orders, and what a station answers.

use postil::Options;
use postil::engine::AnyEngine;
use postil::stream::{FrameReader, Order, Report, Station};

/// The longest frame that the firmware takes, in bytes.
pub const FRAME: usize = 265;

/// An order in its frame.
#[must_use]
pub fn framed(order: Order<'_>) -> Vec<u8> {
    let mut frame = Vec::new();
    order.send(&mut |bytes| frame.extend_from_slice(bytes));
    frame
}

/// The orders for articles, one after the other, with text in pieces of this many bytes, and a stop.
#[must_use]
pub fn orders(articles: &[Vec<u8>], piece: usize) -> Vec<u8> {
    let mut line = Vec::new();
    let mut out = |bytes: &[u8]| line.extend_from_slice(bytes);
    for article in articles {
        Order::Begin(None).send(&mut out);
        let mut offset = 0;
        for text in article.chunks(piece) {
            Order::Text { offset, text }.send(&mut out);
            offset += length(text);
        }
        Order::Finish { bytes: offset }.send(&mut out);
    }
    Order::Stop.send(&mut out);
    line
}

fn length(text: &[u8]) -> u32 {
    u32::try_from(text.len()).expect("a short text")
}

/// Everything that a station on this machine sends when these bytes arrive.
pub fn answers(
    engine: &mut dyn AnyEngine<'static>,
    options: &Options<'static>,
    line: &[u8],
) -> Vec<u8> {
    let mut station = Station::<FRAME>::new();
    let mut sent = Vec::new();
    let mut out = |bytes: &[u8]| sent.extend_from_slice(bytes);
    station.greet(&mut out);
    for &byte in line {
        station.push(byte, engine, options, &mut out);
    }
    sent
}

/// The messages of each document among the answers, as they were sent, without what tells how the text came;
/// damaged frames are passed over.
#[must_use]
pub fn documents(answers: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = Box::new(FrameReader::<65_536>::new());
    let (mut documents, mut document) = (Vec::new(), Vec::new());
    for &byte in answers {
        let Some(Ok(payload)) = reader.push(byte) else {
            continue;
        };
        match Report::from_payload(payload) {
            Some(Report::Window(_)) => document.extend_from_slice(payload),
            Some(Report::End(_)) => {
                document.extend_from_slice(payload);
                documents.push(std::mem::take(&mut document));
            }
            _ => {}
        }
    }
    documents
}
