//! Version 1: pinned bytes, damage, and the promises of `core/WIRE.md`.

use crate::{SPECIFICATION, Set, bytes_of};
use postil::annotation::{ChainId, Content, Id};
use postil::error::ErrorKind;
use postil::label::{QuoteLabel, RelationLabel, Status, TermLabel};
use postil::loss::Loss;
use postil::wire::{self, Message};
use postil::{Annotation, Annotations, Date, DefaultEngine, Error, Layer, Options};

const EXAMPLE_TEXT: &str = "Ann Lee, mayor of Bern, left on Friday.";

/// The message of the specification's example.
fn example() -> Vec<u8> {
    let (_, section) = SPECIFICATION.split_once("## Example").expect("an example");
    let dump = section.split("```").nth(1).expect("a block of code");
    bytes_of(dump)
}

/// The header of a message of 300 times `x`, without date and losses.
fn header(count: u8) -> Vec<u8> {
    [bytes_of("b6 70 01 00 ac 02 13 2d 43 1b 00 00"), vec![count, 0]].concat()
}

/// Decodes records and asserts that encoding gives the same bytes again.
fn pinned(count: u8, records: &str) -> Set {
    let message = [header(count), bytes_of(records)].concat();
    let set = Set::decode(&message).expect("a good message");
    let mut buffer = [0; 512];
    assert_eq!(set.encode(&mut buffer), Ok(&*message));
    set
}

fn encoded(set: &Set) -> Vec<u8> {
    let mut buffer = [0; 4096];
    set.encode(&mut buffer).expect("it fits").to_vec()
}

#[test]
fn the_example_of_the_specification_is_what_it_says() {
    let message = example();
    let set = Set::decode(&message).expect("a good message");
    assert_eq!(encoded(&set), message);
    assert_eq!(set.summary().date, Date::new(2022, 11, 25));

    let shown: Vec<_> =
        set.as_slice().iter().map(|note| (note.label(), &EXAMPLE_TEXT[note.span()])).collect();
    let expected = [
        ("paragraph", EXAMPLE_TEXT),
        ("sentence", EXAMPLE_TEXT),
        ("has_role", "Ann Lee, mayor of Bern"),
        ("PER", "Ann Lee"),
        ("ROLE", "mayor"),
        ("GPE", "Bern"),
        ("DATE", "Friday"),
    ];
    assert_eq!(shown, expected);
    let relation = set.as_slice()[2].relation().expect("a relation");
    assert_eq!((relation.label, relation.status), (RelationLabel::HasRole, Status::Asserted));
    let ends = [relation.subject, relation.object, relation.role];
    assert_eq!(ends, [3, 5, 4].map(|id| Some(Id::new(id))));
    let Content::Time(friday) = set.as_slice()[6].content() else {
        panic!("a time");
    };
    assert_eq!(friday.to_string(), "2022-11-25");
}

#[test]
fn times_are_pinned() {
    let set = pinned(
        8,
        "44 00 06 01  00 cc 1f 01 0b 19 00        00    2022-11-25
         44 09 06 01  00 ff ff 03 02 00 05 00     04    XXXX-WXX-5, approximately
         45 09 06 01  00 cc 1f 01 0b 19 03 0f 1e  00    2022-11-25T15:30
         45 09 06 01  00 cc 1f 01 0b 19 01 04     00    2022-11-25TNI
         44 09 06 01  00 8c 1f 06 00 00           01    199, start
         46 09 06 01  01 01 03 03                 07    P3D, more than
         47 09 06 01  01 02 19 08                 00    P2.5Y
         44 09 06 01  02 00                       00    PRESENT_REF",
    );
    let values: Vec<_> = set
        .layer(Layer::Time)
        .map(|note| match note.content() {
            Content::Time(timex) => (timex.to_string(), timex.modifier.name()),
            other => panic!("{other:?} is not a time"),
        })
        .collect();
    let expected = [
        ("2022-11-25", None),
        ("XXXX-WXX-5", Some("APPROX")),
        ("2022-11-25T15:30", None),
        ("2022-11-25TNI", None),
        ("199", Some("START")),
        ("P3D", Some("MORE_THAN")),
        ("P2.5Y", None),
        ("PRESENT_REF", None),
    ];
    assert_eq!(values, expected.map(|(value, name)| (value.to_owned(), name)));
}

/// Times of this message have these values: one record for each, of one byte, by rule 0.
fn check_values(label: &str, values: &[(&str, &str)]) {
    let count = u8::try_from(values.len()).expect("few");
    let records: Vec<_> =
        values.iter().map(|(bytes, _)| format!("{label} 01 01 00 {bytes}")).collect();
    let set = pinned(count, &records.join("\n"));
    let found: Vec<_> = set.as_slice().iter().map(|note| shown(note.content())).collect();
    assert_eq!(found, values.iter().map(|(_, value)| *value).collect::<Vec<_>>());
}

fn shown(content: Content) -> String {
    match content {
        Content::Time(timex) => match timex.modifier.name() {
            Some(modifier) => format!("{timex} {modifier}"),
            None => timex.to_string(),
        },
        Content::Quantity(quantity) => format!("{quantity}{}", quantity.unit.name()),
        other => panic!("{other:?} has no value"),
    }
}

/// Each variant of each part of a time has the number of the specification, in whatever order they are declared.
#[test]
fn every_part_of_a_time_has_its_number() {
    let year = "00 cc 1f"; // calendar, 2022
    let calendars = [
        ("00 00 00 00", "2022"),
        ("01 0b 00 00 00", "2022-11"),
        ("02 2f 00 00 00", "2022-W47"),
        ("03 03 00 00 00", "2022-Q3"),
        ("04 01 00 00 00", "2022-H1"),
        ("05 00 00 00 00", "2022-SP"),
        ("05 01 00 00 00", "2022-SU"),
        ("05 02 00 00 00", "2022-FA"),
        ("05 03 00 00 00", "2022-WI"),
        ("06 00 00 00", "202"),
        ("07 00 00 00", "20"),
        ("08 00 00 00", "2"),
        ("01 0b 19 01 00 00", "2022-11-25TMO"),
        ("01 0b 19 01 01 00", "2022-11-25TMI"),
        ("01 0b 19 01 02 00", "2022-11-25TAF"),
        ("01 0b 19 01 03 00", "2022-11-25TEV"),
        ("01 0b 19 01 04 00", "2022-11-25TNI"),
        ("01 0b 19 01 05 00", "2022-11-25TDT"),
        ("01 0b 19 02 0f 00", "2022-11-25T15"),
        ("01 0b 19 03 0f 1e 00", "2022-11-25T15:30"),
        ("00 00 00 01", "2022 START"),
        ("00 00 00 02", "2022 MID"),
        ("00 00 00 03", "2022 END"),
        ("00 00 00 04", "2022 APPROX"),
        ("00 00 00 05", "2022 LESS_THAN"),
        ("00 00 00 06", "2022 EQUAL_OR_LESS"),
        ("00 00 00 07", "2022 MORE_THAN"),
        ("00 00 00 08", "2022 EQUAL_OR_MORE"),
    ];
    let calendars = calendars.map(|(bytes, value)| (format!("{year} {bytes}"), value));
    check_values("44", &calendars.each_ref().map(|(bytes, value)| (&**bytes, *value)));
    check_values(
        "46",
        &[
            ("01 00 00 00", "PTXS"),
            ("01 01 03 01 00", "PT3M"),
            ("01 01 03 02 00", "PT3H"),
            ("01 01 03 03 00", "P3D"),
            ("01 01 03 04 00", "P3WE"),
            ("01 01 03 05 00", "P3W"),
            ("01 01 03 06 00", "P3M"),
            ("01 01 03 07 00", "P3Q"),
            ("01 02 19 08 00", "P2.5Y"),
            ("01 01 03 09 00", "P3DE"),
            ("01 01 03 0a 00", "P3CE"),
            ("01 03 ff ff 03 0b 00", "P65535000000ML"),
            ("02 00 00", "PRESENT_REF"),
            ("02 01 00", "PAST_REF"),
            ("02 02 00", "FUTURE_REF"),
        ],
    );
}

#[test]
fn every_unit_has_its_number() {
    let units = [
        "", "%", "USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "CHF", "cent", "m", "km", "cm",
        "mi", "ft", "in", "kg", "g", "t", "l", "ha", "ac", "deg", "bbl",
    ];
    let rows: Vec<_> =
        (0..).zip(units).map(|(number, unit)| (number, format!("7{unit}"))).collect();
    let rows: Vec<_> =
        rows.iter().map(|(number, value)| (format!("07 00 {number:02x}"), value)).collect();
    check_values(
        "4e",
        &rows.iter().map(|(bytes, value)| (&**bytes, &***value)).collect::<Vec<_>>(),
    );
}

/// What only version 2 has is damage in version 1.
#[test]
fn what_version_2_adds_is_refused() {
    for record in [
        "5d 00 02 00  01",                               // a source
        "44 00 02 00  00 cc 1f 01 0b 19 04 0f 1e 00 00", // a zone
        "4c 00 02 00  07 00 19 53 45 4b",                // a currency by its letters
    ] {
        let message = [header(1), bytes_of(record)].concat();
        let kind = Set::decode(&message).map_err(Error::kind).map(|_| ());
        assert_eq!(kind, Err(ErrorKind::WireCorrupt), "{record}");
    }
}

#[test]
fn quantities_are_pinned() {
    let set = pinned(
        2,
        "4c 00 0c 01  7d 07 02   1250000000 dollars
         4d 14 04 01  23 ff 01   3.5 percent",
    );
    let values: Vec<_> = set
        .layer(Layer::Quantity)
        .map(|note| match note.content() {
            Content::Quantity(quantity) => (quantity.to_string(), quantity.unit.name()),
            other => panic!("{other:?} is not a quantity"),
        })
        .collect();
    let expected = [("1250000000", "USD"), ("3.5", "%")];
    assert_eq!(values, expected.map(|(value, unit)| (value.to_owned(), unit)));
}

#[test]
fn quotations_and_chains_are_pinned() {
    let set = pinned(
        4,
        "54 00 3c 03  06       direct, speaker 3
         5f 00 14 03  01       segment of 0
         5e 16 04 03  03       cue of 0
         20 26 05 01  80 80 04 PER, chain 65535",
    );
    assert_eq!((set[0].quote(), set[0].speaker()), (Some(QuoteLabel::Direct), Some(Id::new(3))));
    let part = |note: &Annotation| (note.quote(), note.part_of());
    assert_eq!(part(&set[1]), (Some(QuoteLabel::Segment), Some(Id::new(0))));
    assert_eq!(part(&set[2]), (Some(QuoteLabel::Cue), Some(Id::new(0))));
    assert_eq!(set[3].chain(), Some(ChainId::new(65_535)));
}

#[test]
fn terms_are_pinned() {
    let set = pinned(
        2,
        "a0 00 09 02  03 80 01        label 3, entry 128
         a0 0a 03 00  ff ff ff ff ff 0f  label 255, entry 4294967295",
    );
    let terms = set.iter().map(|note| match note.content() {
        Content::Term { label, entry, .. } => (label, entry),
        other => panic!("a term: {other:?}"),
    });
    assert!(terms.eq([(TermLabel::new(3), 128), (TermLabel::new(255), u32::MAX)]));
    assert!(set.layer(Layer::Term).eq(set.as_slice()));
}

#[test]
fn losses_travel() {
    let message = bytes_of(
        "b6 70 01 00 ac 02 13 2d 43 1b 00 00 00
         02          two rows
         00 01 ff 1f section, one, from byte 4095
         03 0c c8 01 entity, twelve, from byte 200",
    );
    let set = Set::decode(&message).expect("a good message");
    let row = |layer, lost, first_at| Loss { layer, lost, first_at };
    let rows = [row(Layer::Section, 1, 4095), row(Layer::Entity, 12, 200)];
    assert!(set.summary().losses.iter().eq(rows));
    assert_eq!(encoded(&set), message);
}

#[test]
fn a_smaller_set_keeps_the_beginning_and_counts_the_rest() {
    let message = example();
    let (all, some) = (Set::decode(&message), Annotations::<4>::decode(&message));
    let (all, some) = (all.expect("good"), some.expect("good"));
    assert_eq!(some.as_slice(), &all.as_slice()[..4]);
    let lost: u32 = some.summary().losses.iter().map(|loss| loss.lost).sum();
    assert_eq!(lost, 3);
}

#[test]
fn every_truncation_is_refused() {
    let message = example();
    for length in 0..message.len() {
        assert!(Set::decode(&message[..length]).is_err(), "{length} bytes");
    }
    // What follows the last record belongs to somebody else.
    let longer = [&*message, b"more"].concat();
    assert_eq!(Set::decode(&longer), Set::decode(&message));
}

#[test]
fn every_flipped_bit_gives_an_error_or_a_set() {
    let message = example();
    let whole = Set::decode(&message).expect("a good message");
    for bit in 0..8 * message.len() {
        let mut damaged = message.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        // Some flips make another good message; none is read as the message that was sent.
        let Ok(other) = Set::decode(&damaged) else {
            continue;
        };
        assert!(other != whole, "bit {bit} does not matter");
    }
}

#[test]
fn a_message_of_another_text_shows() {
    let message = example();
    let message = Message::parse(&message).expect("a good message");
    let header = message.header();
    assert!(header.belongs_to(EXAMPLE_TEXT.as_bytes()));
    let other = EXAMPLE_TEXT.replace("Friday", "Monday");
    assert!(!header.belongs_to(other.as_bytes()));
    assert!(!header.belongs_to(b""));
    assert!(!header.belongs_to(&[EXAMPLE_TEXT.as_bytes(), b"\n"].concat()));
}

#[test]
fn refusals_say_why_and_where() {
    let refused = |bytes: &[u8]| Message::parse(bytes).map(|_| ());
    let error = |kind, at| Err(Error::new(kind, at));
    assert_eq!(refused(b""), error(ErrorKind::WireMagic, 0));
    assert_eq!(refused(b"date 2022"), error(ErrorKind::WireMagic, 0));
    assert_eq!(refused(b"\xb6p\x03"), error(ErrorKind::WireVersion(3), 2));
    assert_eq!(refused(b"\xb6p\x01\xff"), error(ErrorKind::WireCorrupt, 3));
    let unknown_label = [header(1), bytes_of("ff 00 02 00")].concat();
    let at = u32::try_from(header(1).len()).expect("short");
    assert_eq!(Set::decode(&unknown_label).map(|_| ()), error(ErrorKind::WireCorrupt, at));
}

#[test]
fn a_buffer_that_is_too_small_is_refused_at_every_length() {
    let message = example();
    let set = Set::decode(&message).expect("a good message");
    for length in 0..message.len() {
        let mut buffer = vec![0; length];
        let kind = set.encode(&mut buffer).map_err(Error::kind).err();
        assert_eq!(kind, Some(ErrorKind::WireBufferFull), "{length} bytes");
    }
    let mut buffer = vec![0; message.len()];
    assert_eq!(set.encode(&mut buffer), Ok(&*message));
}

/// One message a paragraph: spans and ids go on where the message before ended.
#[test]
fn a_message_of_a_later_paragraph_keeps_offsets_and_ids() {
    let text = "One.\nTwo.\n";
    let mut engine = DefaultEngine::with_options(&Options::default());
    let set = Set::of(text, &mut engine).expect("a good text");
    let later: Vec<_> =
        set.as_slice().iter().copied().filter(|note| note.span().start() >= 5).collect();
    let message = example();
    let mut header = *Message::parse(&message).expect("good").header();
    header.start = 5;
    header.bytes = 5;
    header.first = later.first().expect("a second paragraph").id();
    header.count = u32::try_from(later.len()).expect("few");
    let mut buffer = [0; 256];
    let encoded = wire::encode(&header, &later, &mut buffer).expect("it fits");
    let decoded = Message::parse(encoded).expect("a good message");
    assert!(decoded.annotations().eq(later.into_iter().map(Ok)));
}
