//! A made-up novel of a few hundred pages: sentences of a small grammar, with people who travel and meet. It is
//! long, it repeats names as books do, and it is the same on every run. Dedicated to the public domain (CC0).

/// Who appears, and how each is called when the full name was just said.
pub const PEOPLE: [(&str, &str); 24] = [
    ("Hanna Lindqvist", "Lindqvist"),
    ("Tomas Verhoeven", "Verhoeven"),
    ("Miriam Adeyemi", "Adeyemi"),
    ("Edward Kowalski", "Kowalski"),
    ("Sofia Marchetti", "Marchetti"),
    ("Daniel Okafor", "Okafor"),
    ("Ingrid Halvorsen", "Halvorsen"),
    ("Pavel Novotny", "Novotny"),
    ("Lucia Fernandez", "Fernandez"),
    ("Samuel Whitmore", "Whitmore"),
    ("Greta Baumann", "Baumann"),
    ("Ahmed Rashidi", "Rashidi"),
    ("Claire Fontaine", "Fontaine"),
    ("Viktor Petrenko", "Petrenko"),
    ("Rosa Delgado", "Delgado"),
    ("Henrik Solberg", "Solberg"),
    ("Naomi Fischer", "Fischer"),
    ("Anton Dvorak", "Dvorak"),
    ("Julia Ashworth", "Ashworth"),
    ("Karim Haddad", "Haddad"),
    ("Elena Popescu", "Popescu"),
    ("Oscar Lindgren", "Lindgren"),
    ("Teresa Almeida", "Almeida"),
    ("Walter Brandt", "Brandt"),
];

/// Where they go.
pub const PLACES: [&str; 16] = [
    "Trieste",
    "Lisbon",
    "Vienna",
    "Hamburg",
    "Prague",
    "Marseille",
    "Krakow",
    "Antwerp",
    "Geneva",
    "Bergen",
    "Athens",
    "Tangier",
    "Odessa",
    "Dublin",
    "Seville",
    "Copenhagen",
];

const CHAPTERS: usize = 40;
const PARAGRAPHS: usize = 34;

/// `P` and `Q` are people, by their full names; `p` and `q` the same by their last names; `A` and `B` places.
const SENTENCES: [&str; 40] = [
    "{P} had come to {A} with the night train, and nobody was at the station.",
    "It rained over {A} when {P} opened the letter for the third time.",
    "“You should never have left {A},” said {P}, and put the cup back on the table.",
    "{P} met {Q} in front of the old customs house in {A}.",
    "They walked along the harbour for an hour, and {p} did not say a word.",
    "“I was told that the ledger is in {B},” {p} said.",
    "The window looked out on the roofs, and behind them {q} saw the sea.",
    "{P} wrote to {Q} from {A}, but the answer came from {B}.",
    "In those years a ticket to {A} cost more than a month of bread.",
    "“Ask {Q},” said {p}. “There is nobody in {B} who knows it better.”",
    "{p} counted the money twice and gave half of it back.",
    "Nothing in the room had changed since the winter.",
    "When the bells of {A} began, {P} was already on the road to {B}.",
    "The porter remembered {q}, the grey coat and the two heavy cases.",
    "{P} had a sister in {A}, who kept an inn near the bridge.",
    "“We shall be in {B} by Sunday,” {P} promised.",
    "Nobody believed {p}, least of all {Q}.",
    "The captain came from {A} and spoke of little else.",
    "{q} laughed, and for a moment the quarrel was forgotten.",
    "There was a light on the hill, and then there was none.",
    "{P} and {Q} shared a table in the dining car until {B}.",
    "The doctor in {A} asked {p} to stay in bed for a week.",
    "On the map that {Q} had drawn, {A} lay on the wrong side of the river.",
    "“Whoever told you that was never in {A},” {q} replied.",
    "{p} folded the paper so small that it fitted into a watch.",
    "By morning the snow had closed the pass, and {P} waited.",
    "The clerk in {B} found the name of {Q} on the second page.",
    "It was late, and the lamps went out one after the other.",
    "The bread was dry, the wine was young, and no one complained.",
    "A dog barked twice behind the wall.",
    "Then the road went down between vineyards and came to a ford.",
    "He turned the page and found that the next one had been cut out.",
    "She had paid for the room until the end of the month.",
    "Every debt in the ledger was small, and none of them had been forgiven.",
    "The lock had been changed, but the key was still under the stone.",
    "For a long time they listened to the rain.",
    "It would have been wiser to wait, and nobody waited.",
    "The ferry left an hour late because of the fog.",
    "What was written on the back of the photograph could hardly be read.",
    "At the second table somebody was playing cards against himself.",
];

/// The book, some hundred thousand words.
#[must_use]
pub fn book() -> String {
    let mut chance = Chance(0x9E37_79B9);
    let mut book = String::from("THE LEDGER OF SMALL DEBTS\n\nA novel\n");
    for chapter in 1..=CHAPTERS {
        book += &format!("\n\nChapter {chapter}\n\n");
        // A chapter has a cast of its own; the first three are never far.
        let people = |chance: &mut Chance| match chance.below(3) {
            0 => PEOPLE[chance.below(3)],
            _ => PEOPLE[(chapter * 3 + chance.below(7)) % PEOPLE.len()],
        };
        for _ in 0..PARAGRAPHS {
            let (one, mut other) = (people(&mut chance), people(&mut chance));
            while other == one {
                other = people(&mut chance);
            }
            let (here, there) = (chance.below(PLACES.len()), chance.below(PLACES.len() - 1));
            let there = (here + 1 + there) % PLACES.len();
            for number in 0..4 + chance.below(5) {
                let sentence = SENTENCES[chance.below(SENTENCES.len())];
                // The paragraph begins with full names: last names alone follow.
                let (full, short) = if number == 0 { (one.0, one.0) } else { (one.0, one.1) };
                let (full_other, short_other) =
                    if number < 2 { (other.0, other.0) } else { (other.0, other.1) };
                let sentence = sentence
                    .replace("{P}", full)
                    .replace("{p}", short)
                    .replace("{Q}", full_other)
                    .replace("{q}", short_other)
                    .replace("{A}", PLACES[here])
                    .replace("{B}", PLACES[there]);
                book += &sentence;
                book += " ";
            }
            book.pop();
            book += "\n\n";
        }
    }
    book
}

/// The generator of Numerical Recipes.
struct Chance(u32);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(self.0 >> 8).expect("24 bits") % count
    }
}
