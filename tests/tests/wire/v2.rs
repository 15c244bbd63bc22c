//! Version 2: what it adds is pinned, and any message of it decodes to what was encoded.

use crate::{SPECIFICATION, Set, bytes_of};
use postil::annotation::{Content, Id, Rule};
use postil::error::ErrorKind;
use postil::label::{
    EntityLabel, EventLabel, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel, ReportKind,
    RoleLabel, SectionLabel, SentenceLabel, Status, TermLabel, TimeLabel, TokenLabel,
};
use postil::quantity::QuantityUnit;
use postil::time::{Modifier, Zone};
use postil::wire::{self, Message, Version};
use postil::{Annotation, Annotations, DefaultEngine, Error, Layer};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde::Serialize;

/// The header of a message of 300 times `x`, without date and losses.
fn header(count: u8) -> Vec<u8> {
    [bytes_of("b6 70 02 00 ac 02 13 2d 43 1b 00 00"), vec![count, 0]].concat()
}

fn message(count: u8, records: &str) -> Vec<u8> {
    [header(count), bytes_of(records)].concat()
}

/// Decodes records and asserts that encoding gives the same bytes again.
fn pinned(count: u8, records: &str) -> Set {
    let message = message(count, records);
    let set = Set::decode(&message).expect("a good message");
    let mut buffer = [0; 512];
    assert_eq!(set.encode_as(Version::Two, &mut buffer), Ok(&*message));
    set
}

/// What the first annotation of records says.
fn first(records: &str) -> Annotation {
    pinned(1, records).as_slice()[0]
}

fn refused(records: &str) {
    let kind = Set::decode(&message(1, records)).map_err(Error::kind).map(|_| ());
    assert_eq!(kind, Err(ErrorKind::WireCorrupt), "{records}");
}

#[test]
fn the_records_of_the_specification_are_what_it_says() {
    let (_, draft) = SPECIFICATION.split_once("## Version 2").expect("a part for each version");
    let dump = draft.split("```").nth(1).expect("a block of code");
    let set = pinned(2, dump);
    let [sum, name] = set.as_slice() else { panic!("two records") };
    let Content::Quantity(quantity) = sum.content() else { panic!("a sum") };
    assert_eq!((quantity.to_string().as_str(), quantity.unit), ("250", QuantityUnit::SEK));
    assert_eq!(quantity.modifier, Modifier::Approx);
    assert_eq!((name.label(), name.chain().map(|chain| chain.get())), ("ORG", Some(2)));
    assert_eq!((name.confidence(), name.rule()), (Some(93), Rule::new(300)));
}

#[test]
fn confidence_is_pinned() {
    assert_eq!(first("20 00 05 01  00 00").confidence(), None);
    assert_eq!(first("20 00 05 01  00 01").confidence(), Some(0));
    assert_eq!(first("54 00 05 01  00 65").confidence(), Some(100));
    refused("20 00 05 01  00 66");
    refused("54 00 05 01  00 ff");
    assert_eq!(first("3c 00 05 01  00 5a").confidence(), Some(89));
}

#[test]
fn kinds_of_reports_are_pinned() {
    assert_eq!(first("55 00 05 01  00 00 00").report_kind(), None);
    for (kind, code) in ReportKind::ALL.iter().zip(1..) {
        let record = format!("56 00 05 01  00 00 {code:02x}");
        assert_eq!(first(&record).report_kind(), Some(*kind));
    }
    refused("56 00 05 01  00 00 06");
    // What is not reported has none.
    assert_eq!(first("54 00 05 01  00 00").report_kind(), None);
}

#[test]
fn sources_and_parts_are_pinned() {
    let set = pinned(
        4,
        "54 00 3c 03  04 00  direct, speaker 2
         5d 00 14 03  01     source of 0
         20 00 07 03  00 00  its name
         5e 16 04 03  05     cue of 0",
    );
    assert_eq!((set[0].quote(), set[0].speaker()), (Some(QuoteLabel::Direct), Some(Id::new(2))));
    let part = |note: &Annotation| (note.quote(), note.part_of());
    assert_eq!(part(&set[1]), (Some(QuoteLabel::Source), Some(Id::new(0))));
    assert_eq!(part(&set[3]), (Some(QuoteLabel::Cue), Some(Id::new(0))));
}

#[test]
fn events_that_are_meant_again_are_pinned() {
    let set = pinned(2, "60 00 04 00  00  a meeting\n60 20 03 00  01  the meeting again");
    let [event, again] = set.as_slice() else { panic!("two records") };
    assert_eq!((event.mention_of(), again.mention_of()), (None, Some(Id::new(0))));
    assert_eq!(again.content(), Content::Event(EventLabel::Meeting));
}

#[test]
fn terms_of_entries_and_rules_are_pinned() {
    let label = TermLabel::new(3);
    let entry = first("a0 00 09 02  03 00 80 01");
    assert!(matches!(entry.content(), Content::Term { label: of, entry: 128, .. } if of == label));
    let rule = first("a0 00 09 02  03 01 ff ff 03 00");
    let Content::RuleTerm { label: own, rule: number, value, .. } = rule.content() else {
        panic!("a term of a rule: {rule:?}");
    };
    assert_eq!((own, number, value), (label, u16::MAX, None));
    assert_eq!((rule.layer(), rule.label()), (Layer::Term, "term"));
    let relation = first("a1 00 09 02  03 03 00 00 00");
    let none = (None, None, None);
    let Content::RuleRelation(own) = relation.content() else {
        panic!("a relation of a rule: {relation:?}");
    };
    assert_eq!((own.label, own.status), (label, Status::Planned));
    assert_eq!((own.subject, own.object, own.role), none);
    refused("a1 00 09 02  03 04 00 00 00"); // no status
    refused("a0 00 09 02  03 02 01");
    refused("a0 00 09 02  03 01 80 80 04"); // a rule 65536
}

#[test]
fn zones_are_pinned() {
    let value = |zone: &str| {
        let time = first(&format!("45 00 06 01  00 cc 1f 01 0b 19 04 0f 1e {zone} 00"));
        let Content::Time(timex) = time.content() else { panic!("a time") };
        timex.to_string()
    };
    assert_eq!(value("00"), "2022-11-25T15:30Z");
    assert_eq!(value("17"), "2022-11-25T15:30+05:45");
    assert_eq!(value("f4"), "2022-11-25T15:30-03:00");
    refused("45 00 06 01  00 cc 1f 01 0b 19 04 19 00 00 00"); // at 25:00
    refused("45 00 06 01  00 cc 1f 01 0b 19 04 0f 3c 00 00"); // at 15:60
    refused("45 00 06 01  00 cc 1f 01 0b 19 04 0f 1e 01 00"); // +00:15
}

#[test]
fn currencies_are_pinned() {
    let Content::Quantity(sum) = first("4c 00 06 01  05 03 19 50 4c 4e 00").content() else {
        panic!("a sum");
    };
    assert_eq!((sum.to_string().as_str(), sum.unit.name()), ("5000", "PLN"));
    refused("4c 00 06 01  05 03 19 55 53 44 00"); // USD has a number
    refused("4c 00 06 01  05 03 19 58 58 58 00"); // XXX
    refused("4c 00 06 01  05 03 19 50 4c 4e 09"); // no such modifier
}

#[test]
fn units_of_measure_are_pinned() {
    let unit = |code: &str| {
        let Content::Quantity(measure) = first(&format!("4e 00 06 01  05 00 {code} 07")).content()
        else {
            panic!("a measure");
        };
        assert_eq!(measure.modifier, Modifier::MoreThan);
        measure.unit.name()
    };
    assert_eq!((unit("18"), unit("1a"), unit("3c"), unit("40")), ("bbl", "pence", "Cel", "dB"));
    refused("4e 00 06 01  05 00 41 07");
}

/// A time is refused whose numbers no calendar has.
#[test]
fn dates_that_cannot_be_are_refused() {
    let time = |period: &str, clock: &str| format!("45 00 06 01  00 cc 1f {period} {clock} 00");
    for period in ["01 0c 1f", "01 00 00", "02 35 08", "03 04 00", "04 02 00", "05 03 00", "08 00"]
    {
        first(&time(period, "00"));
    }
    for period in [
        "01 0d 00", "01 0c 20", "02 36 00", "02 35 09", "03 05 00", "03 01 01", "04 03 00",
        "05 03 01", "00 01",
    ] {
        refused(&time(period, "00"));
    }
    first(&time("01 0c 1f", "03 18 3b"));
    refused(&time("01 0c 1f", "02 19"));
    refused(&time("01 0c 1f", "03 00 3c"));
}

#[test]
fn rules_of_16_bits_are_pinned() {
    assert_eq!(first("40 00 05 ff ff 03").rule(), Rule::new(u16::MAX));
    refused("40 00 05 80 80 04");
}

#[test]
fn version_1_leaves_out_what_it_has_no_room_for() {
    let kept = |records: &str| {
        let mut buffer = [0; 64];
        let record = pinned(1, records)
            .encode_as(Version::One, &mut buffer)
            .map(|message| message[14..].to_vec());
        record.map_err(|error| (error.kind(), error.offset()))
    };
    let is = |records: &str| Ok(bytes_of(records));
    assert_eq!(kept("20 03 05 ac 02  07 40"), is("20 03 05 ff  07"));
    assert_eq!(kept("54 03 05 01  04 40"), is("54 03 05 01  04"));
    assert_eq!(kept("60 03 05 01  04"), is("60 03 05 01"));
    assert_eq!(
        kept("45 03 05 01  00 cc 1f 01 0b 19 04 0f 1e 17 02"),
        is("45 03 05 01  00 cc 1f 01 0b 19 03 0f 1e 02")
    );
    assert_eq!(kept("4c 03 05 01  05 03 19 50 4c 4e 04"), is("4c 03 05 01  05 03 00"));
    assert_eq!(kept("4e 03 05 01  05 00 3c 00"), is("4e 03 05 01  05 00 00"));
    assert_eq!(kept("a0 03 05 01  03 00 07"), is("a0 03 05 01  03 07"));
    assert_eq!(kept("a1 03 05 01  03 00 00 00 00"), Err((ErrorKind::WireNeeds(2), 3)));
    // The next ids would be others.
    assert_eq!(kept("5d 03 05 01  00"), Err((ErrorKind::WireNeeds(2), 3)));
    assert_eq!(kept("a0 03 05 01  03 01 07 00"), Err((ErrorKind::WireNeeds(2), 3)));
}

/// Old readers read on until there is something that they have no room for.
#[test]
fn the_version_follows_what_is_said() {
    let version = |records: &str| wire::version_for(pinned(1, records).as_slice());
    assert_eq!(version("20 03 05 01  07 00"), Version::One);
    assert_eq!(version("20 03 05 01  07 40"), Version::Two);
    assert_eq!(version("3c 03 05 01  07 00"), Version::One);
    assert_eq!(version("3c 03 05 01  07 40"), Version::Two);
    assert_eq!(version("56 03 05 01  04 00 00"), Version::One);
    assert_eq!(version("56 03 05 01  04 40 00"), Version::Two);
    assert_eq!(version("56 03 05 01  04 00 02"), Version::Two);
    assert_eq!(version("45 03 05 01  00 cc 1f 01 0b 19 03 0f 1e 00"), Version::One);
    assert_eq!(version("45 03 05 01  00 cc 1f 01 0b 19 04 0f 1e 00 00"), Version::Two);
    assert_eq!(version("5d 03 05 01  00"), Version::Two);
    assert_eq!(version("a0 03 05 01  03 01 07 00"), Version::Two);
    let mut buffer = [0; 64];
    let named = pinned(1, "20 03 05 01  07 40");
    let message = named.encode(&mut buffer).expect("it fits");
    assert_eq!(Set::decode(message).as_ref(), Ok(&named));
}

/// What stages find is the same after messages of both versions.
#[test]
fn both_versions_carry_what_the_engine_finds() {
    let text = "OSLO, May 3 (AP) - “It leaks,” said Anna Berg, the mayor of Oslo, at 3 p.m. on Monday.\n\
                She met Swedes, who paid $5 million for 3 percent, in 2019. Norway will not meet them.";
    let notes = Annotations::<64>::of(text, &mut DefaultEngine::new()).expect("a good text");
    for version in [Version::One, Version::Two] {
        let mut buffer = [0; 1024];
        let message = notes.encode_as(version, &mut buffer).expect("it fits");
        assert_eq!(Message::parse(message).map(|message| message.version()), Ok(version));
        assert_eq!(Set::decode(message).as_ref(), Ok(&notes));
    }
}

/// A record: the label's code, gap, length, rule, and the payload in bytes.
type Record = (u8, u32, u16, u16, Vec<u8>);

/// The fields in the encoding of postcard, which writes tuples without a mark.
fn fields(fields: impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(&fields).expect("numbers are in range")
}

/// One of the labels of these codes, and one of these payloads.
fn payload(
    codes: Vec<u8>,
    payload: impl Strategy<Value = Vec<u8>> + 'static,
) -> BoxedStrategy<(u8, Vec<u8>)> {
    (select(codes), payload).boxed()
}

macro_rules! codes {
    ($($labels:ident)+) => { [$($labels::ALL.iter().map(|label| label.code()).collect::<Vec<_>>()),+].concat() };
}

/// Payloads of every label, written by the numbers of the specification.
fn payloads() -> impl Strategy<Value = (u8, Vec<u8>)> {
    let chain = || 0..=65_536_u32;
    let confidence = || 0..=101_u8;
    let is_part = |code: &u8| QuoteLabel::from_code(*code).is_some_and(QuoteLabel::is_part);
    let (parts, quotes): (Vec<_>, Vec<_>) = codes!(QuoteLabel).into_iter().partition(is_part);
    let is_report = |code: &u8| QuoteLabel::from_code(*code).is_some_and(QuoteLabel::is_report);
    let (reports, quotes): (Vec<_>, _) = quotes.into_iter().partition(is_report);
    let relation = (0..4_u8, any::<[i16; 3]>()).prop_map(fields);
    let term = prop_oneof![
        any::<(u8, u32)>().prop_map(|(label, entry)| fields((label, 0_u8, entry))),
        any::<(u8, u16, i16)>().prop_map(|(label, rule, value)| fields((label, 1_u8, rule, value))),
    ];
    let own = any::<(u8, [i16; 3])>();
    let own = (own, 0..4_u8).prop_map(|((label, links), status)| fields((label, status, links)));
    prop_oneof![
        payload(codes!(SectionLabel SentenceLabel TokenLabel RoleLabel), Just(Vec::new())),
        payload(codes!(EntityLabel), (chain(), confidence()).prop_map(fields)),
        payload(codes!(MentionLabel), (chain(), confidence()).prop_map(fields)),
        payload(codes!(TimeLabel), times()),
        payload(codes!(QuantityLabel), quantities()),
        payload(quotes, (any::<i16>(), confidence()).prop_map(fields)),
        payload(reports, (any::<i16>(), confidence(), 0..6_u8).prop_map(fields)),
        payload([parts, codes!(EventLabel)].concat(), any::<i16>().prop_map(fields)),
        payload(codes!(RelationLabel), relation),
        payload(vec![TermLabel::CODE], term),
        payload(vec![TermLabel::RELATION_CODE], own),
    ]
}

fn times() -> impl Strategy<Value = Vec<u8>> {
    // Only months have days of a month, and only weeks have days of a week.
    let period = prop_oneof![
        select(vec![0_u8, 6, 7, 8]).prop_map(|variant| vec![variant, 0]),
        (0..=12_u8, 0..=31_u8).prop_map(|(month, day)| vec![1, month, day]),
        (0..=53_u8, 0..=8_u8).prop_map(|(week, day)| vec![2, week, day]),
        (0..=4_u8).prop_map(|quarter| vec![3, quarter, 0]),
        (0..=2_u8).prop_map(|half| vec![4, half, 0]),
        (0..4_u8).prop_map(|season| vec![5, season, 0]),
    ];
    let has_place = |quarters: &i8| Zone::from_minutes(i16::from(*quarters) * 15).is_some();
    let zones = (i8::MIN..=i8::MAX).filter(has_place).collect::<Vec<_>>();
    let (hours, minutes) = (0..=24_u8, 0..60_u8);
    let clock = prop_oneof![
        Just(vec![0]),
        (0..6_u8).prop_map(|part| vec![1, part]),
        hours.clone().prop_map(|hour| vec![2, hour]),
        (hours.clone(), minutes.clone()).prop_map(|(hour, minute)| vec![3, hour, minute]),
        (hours, minutes, select(zones))
            .prop_map(|(hour, minute, zone)| { fields((4_u8, hour, minute, zone)) }),
    ];
    let calendar = (any::<i16>(), period, clock)
        .prop_map(|(year, period, clock)| [fields((0_u8, year)), period, clock].concat());
    let length =
        (0..=3_u8, any::<u16>(), 0..12_u8).prop_map(|(amount, number, unit)| match amount {
            0 => vec![1, 0, unit],
            amount => fields((1_u8, amount, number, unit)),
        });
    let reference = (0..3_u8).prop_map(|reference| vec![2, reference]);
    let value = prop_oneof![4 => calendar, 2 => length, 1 => reference];
    (value, 0..9_u8).prop_map(|(value, modifier)| [value, vec![modifier]].concat())
}

fn quantities() -> impl Strategy<Value = Vec<u8>> {
    let currencies = select(vec!["AED", "SEK", "PLN", "ZWL"]);
    let unit = prop_oneof![
        prop_oneof![0..25_u8, 26..65_u8].prop_map(|unit| vec![unit]),
        currencies.prop_map(|letters| [&[25], letters.as_bytes()].concat()),
    ];
    let number = any::<(u32, i8)>();
    (number, unit, 0..9_u8)
        .prop_map(|(number, unit, modifier)| [fields(number), unit, vec![modifier]].concat())
}

prop_compose! {
    fn records()(
        record in (payloads(), 0..256_u32, any::<u16>(), any::<u16>()),
    ) -> Record {
        let ((code, payload), gap, length, rule) = record;
        (code, gap, length, rule, payload)
    }
}

prop_compose! {
    /// A message with any header.
    fn messages()(
        records in vec(records(), 0..12),
        (start, first, crc) in (0..1_000_000_u32, any::<u32>(), any::<[u8; 4]>()),
        date in option::of((-32_767_i16.., 1..=12_u8, 1..=28_u8)),
        layers in subsequence((0..12_u8).collect::<Vec<_>>(), 0..=12),
        lost in (1.., any::<u32>()),
    ) -> Vec<u8> {
        let bytes = 12 * 255 + 65_535_u32;
        let count = u32::try_from(records.len()).expect("few");
        let losses = u8::try_from(layers.len()).expect("few");
        let header = (*b"\xB6p", 2_u8, (start, bytes, crc), date, (first, count, losses));
        let rows = layers.iter().flat_map(|&layer| fields((layer, lost)));
        let records = records.into_iter().flat_map(|(code, gap, length, rule, payload)| {
            [fields((code, gap, length, rule)), payload].concat()
        });
        fields(header).into_iter().chain(rows).chain(records).collect()
    }
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

fn decoded(message: &[u8]) -> Result<Vec<Annotation>, Error> {
    Message::parse(message)?.annotations().collect()
}

proptest! {
    #![proptest_config(config())]

    /// Whatever a message says, it is written again with the same bytes.
    #[test]
    fn every_message_comes_back(message in messages()) {
        let annotations = decoded(&message).expect("a good message");
        let parsed = Message::parse(&message).expect("a good message");
        let mut buffer = vec![0; message.len()];
        let again = wire::encode_as(Version::Two, parsed.header(), &annotations, &mut buffer);
        prop_assert_eq!(again, Ok(&*message));
    }

    /// Wherever a message ends too early, that shows.
    #[test]
    fn every_truncation_is_refused(message in messages()) {
        for length in 0..message.len() {
            prop_assert!(decoded(&message[..length]).is_err(), "{} bytes", length);
        }
    }

    /// Damage gives an error or other annotations, never a panic.
    #[test]
    fn damage_is_harmless(message in messages(), at: prop::sample::Index, byte: u8) {
        let mut message = message;
        let at = at.index(message.len());
        message[at] = byte;
        postil_tests::harness::decode(&message);
    }

    /// As version 1 a message says the same, but for what that leaves out; or it is refused.
    #[test]
    fn version_1_says_nothing_else(message in messages()) {
        let annotations = decoded(&message).expect("a good message");
        let parsed = Message::parse(&message).expect("a good message");
        let mut buffer = vec![0; message.len()];
        let as_1 = match wire::encode_as(Version::One, parsed.header(), &annotations, &mut buffer)
        {
            Ok(as_1) => as_1,
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::WireNeeds(2));
                let at = |note: &&Annotation| note.span().start() == error.offset();
                prop_assert!(annotations.iter().any(|note| at(&note) && is_new(note)));
                return Ok(());
            }
        };
        prop_assert!(!annotations.iter().any(is_new));
        let kept = decoded(as_1).expect("an encoded message is whole");
        prop_assert_eq!(kept.len(), annotations.len());
        for (one, two) in kept.iter().zip(&annotations) {
            prop_assert_eq!((one.id(), one.span(), one.label()), (two.id(), two.span(), two.label()));
            prop_assert_eq!(one.rule().get(), two.rule().get().min(255));
            prop_assert_eq!((one.confidence(), one.mention_of()), (None, None));
            prop_assert_eq!(one.report_kind(), None);
            match (one.content(), two.content()) {
                (Content::Time(one), Content::Time(two)) => {
                    let (one, two) = (one.to_string(), two.to_string());
                    prop_assert!(two.starts_with(&one), "{} of {}", one, two);
                }
                (Content::Quantity(one), Content::Quantity(two)) => {
                    prop_assert_eq!(one.to_string(), two.to_string());
                    prop_assert!(one.unit == two.unit || one.unit == QuantityUnit::None);
                }
                (one, two) => prop_assert_eq!(one, two),
            }
        }
    }
}

/// Whether version 1 has no record for it.
fn is_new(note: &Annotation) -> bool {
    matches!(
        note.content(),
        Content::RuleTerm { .. }
            | Content::RuleRelation(_)
            | Content::QuotePart { label: QuoteLabel::Source, .. }
    )
}
