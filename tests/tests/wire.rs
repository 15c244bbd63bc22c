//! The wire format: pinned bytes, damage, and the promises of `core/WIRE.md`.

use postil::wire::{self, Message};
use postil::{
    Annotations, Content, Date, DefaultEngine, EntityLabel, Error, ErrorKind, EventLabel, Id,
    Layer, Loss, MentionLabel, Options, QuantityLabel, QuoteLabel, RelationLabel, RoleLabel,
    SectionLabel, SentenceLabel, Status, TermLabel, TimeLabel, TokenLabel,
};

const SPECIFICATION: &str = include_str!("../../core/WIRE.md");
const EXAMPLE_TEXT: &str = "Ann Lee, mayor of Bern, left on Friday.";

type Set = Annotations<64>;

/// The bytes of a dump: two hexadecimal digits each; a longer word begins the line's comment.
fn bytes_of(dump: &str) -> Vec<u8> {
    let byte = |word: &str| (word.len() == 2).then(|| u8::from_str_radix(word, 16).ok())?;
    dump.lines().flat_map(|line| line.split_whitespace().map_while(byte)).collect()
}

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
    assert_eq!(set.document().date, Date::new(2022, 11, 25));

    let shown: Vec<_> = set
        .as_slice()
        .iter()
        .map(|note| (note.label(), set.text_of(note, EXAMPLE_TEXT).unwrap_or("")))
        .collect();
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
    let relation = Content::Relation {
        label: RelationLabel::HasRole,
        subject: Some(Id(3)),
        object: Some(Id(5)),
        role: Some(Id(4)),
        status: Status::Asserted,
    };
    assert_eq!(set.as_slice()[2].content(), relation);
    let Content::Time(friday) = set.as_slice()[6].content() else {
        panic!("a time");
    };
    assert_eq!(friday.to_string(), "2022-11-25");
}

/// Code, layer and name of every label.
fn labels() -> Vec<(u8, &'static str, &'static str)> {
    macro_rules! rows {
        ($($labels:ident $layer:ident)+) => {
            [$($labels::ALL.iter().map(|l| (l.code(), Layer::$layer.name(), l.name())).collect()),+]
        };
    }
    let terms = (TermLabel::CODE, Layer::Term.name(), "term");
    // All layers but that of terms, whose labels are the lexicon's.
    let rows: [Vec<_>; Layer::COUNT - 1] = rows!(
        SectionLabel Section SentenceLabel Sentence TokenLabel Token EntityLabel Entity
        MentionLabel Mention RoleLabel Role TimeLabel Time QuantityLabel Quantity
        QuoteLabel Quote EventLabel Event RelationLabel Relation
    );
    [rows.concat(), vec![terms]].concat()
}

#[test]
fn the_table_of_labels_is_complete() {
    let rows = SPECIFICATION.lines().filter_map(|line| {
        let mut cells = line.split('|').skip(1).map(str::trim);
        Some((cells.next()?.parse().ok()?, cells.next()?, cells.next()?))
    });
    assert_eq!(rows.collect::<Vec<_>>(), labels());
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
    let contents: Vec<_> = set.as_slice().iter().map(|note| note.content()).collect();
    let part = |label| Content::QuotePart { label, of: Some(Id(0)) };
    assert_eq!(
        contents[..3],
        [
            Content::Quote { label: QuoteLabel::Direct, speaker: Some(Id(3)) },
            part(QuoteLabel::Segment),
            part(QuoteLabel::Cue),
        ]
    );
    assert_eq!(set.as_slice()[3].chain().map(|chain| chain.0), Some(65_535));
}

#[test]
fn terms_are_pinned() {
    let set = pinned(
        2,
        "a0 00 09 02  03 80 01        label 3, entry 128
         a0 0a 03 00  ff ff ff ff ff 0f  label 255, entry 4294967295",
    );
    let contents: Vec<_> = set.as_slice().iter().map(|note| note.content()).collect();
    let term = |label, entry| Content::Term { label: TermLabel(label), entry };
    assert_eq!(contents, [term(3, 128), term(255, u32::MAX)]);
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
    assert!(set.document().losses.iter().eq(rows));
    assert_eq!(encoded(&set), message);
}

#[test]
fn a_smaller_set_keeps_the_beginning_and_counts_the_rest() {
    let message = example();
    let (all, some) = (Set::decode(&message), Annotations::<4>::decode(&message));
    let (all, some) = (all.expect("good"), some.expect("good"));
    assert_eq!(some.as_slice(), &all.as_slice()[..4]);
    let lost: u32 = some.document().losses.iter().map(|loss| loss.lost).sum();
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
    assert_eq!(refused(b"\xb6p\x02"), error(ErrorKind::WireVersion(2), 2));
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
    let mut engine = DefaultEngine::new(Options::default());
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
