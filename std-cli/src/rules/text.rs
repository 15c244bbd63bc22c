//! A file of rules as it is written: what each line says, and where it stands.

/// A file of rules.
#[derive(Debug, Default)]
pub(crate) struct RuleFile {
    pub(crate) sets: Vec<Set>,
    pub(crate) labels: Vec<Declared>,
    pub(crate) relations: Vec<Declared>,
    pub(crate) rules: Vec<RuleText>,
}

/// A named set of words.
#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) words: Vec<Word>,
}

/// A word, in one form or in all.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Word {
    Form(String),
    Lemma(String),
}

/// A label of the user's own, or a relation.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) line: usize,
    pub(crate) name: String,
}

/// One rule.
#[derive(Debug, Default)]
pub(crate) struct RuleText {
    pub(crate) line: usize,
    pub(crate) name: String,
    /// Its number, where the file gives one.
    pub(crate) number: Option<u16>,
    /// The stage of the engine that runs it, as a bit, where the file says so.
    pub(crate) stage: u8,
    /// What it says of itself.
    pub(crate) says: String,
    pub(crate) pattern: Vec<ItemText>,
    /// Patterns that refuse a match, with the number of items before the first of the match.
    pub(crate) unless: Vec<(usize, Vec<ItemText>)>,
    pub(crate) edges: Vec<EdgeText>,
    /// Bits: in a headline, in none, in a quotation, in none.
    pub(crate) stands: u8,
    /// The line of each of these bits.
    pub(crate) stands_at: Vec<(u8, usize)>,
    pub(crate) crosses: bool,
    pub(crate) writes: Vec<WriteText>,
    pub(crate) yes: Vec<Example>,
    pub(crate) no: Vec<Example>,
}

impl RuleFile {
    /// Whether only this file's rules write that: the engine's have other names.
    pub(crate) fn is_own(&self, what: &Written) -> bool {
        match what {
            Written::Label(_) | Written::Mark(_) => true,
            Written::Relation(name) => self.relations.iter().any(|own| own.name == *name),
            _ => false,
        }
    }
}

impl RuleText {
    /// Whether it writes nothing that one sees: what it remembers shows in what other rules write.
    pub(crate) fn only_remembers(&self) -> bool {
        self.writes.iter().all(|write| write.what == Written::Remember)
    }
}

/// An item of a pattern, and how often it may come.
#[derive(Clone, Debug)]
pub(crate) struct ItemText {
    pub(crate) line: usize,
    /// As the file has it.
    pub(crate) written: String,
    pub(crate) slot: Option<String>,
    pub(crate) test: Vec<Question>,
    pub(crate) least: usize,
    pub(crate) most: usize,
}

/// A question to an item.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Question {
    pub(crate) negated: bool,
    pub(crate) asks: Asks,
}

/// What a question asks.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Asks {
    Any,
    Plain,
    Name,
    Glued,
    First,
    Last,
    Words(Vec<Word>, Vec<String>),
    Labels(Vec<String>),
    Senses(Vec<String>),
    Tags(Vec<String>),
    Shapes(Vec<String>),
    Term(String),
    Begins(String),
    Ends(String),
    Value(u8, i64),
    Confidence(u8, u8),
    Length(u8, u8),
    /// One of several, of different kinds.
    Either(Vec<Self>),
}

/// From an item with a name to another.
#[derive(Debug)]
pub(crate) struct EdgeText {
    pub(crate) relation: u8,
    pub(crate) negated: bool,
    pub(crate) via: Option<Asks>,
    pub(crate) from: String,
    pub(crate) item: ItemText,
}

/// What a rule writes.
#[derive(Clone, Debug)]
pub(crate) struct WriteText {
    pub(crate) line: usize,
    pub(crate) what: Written,
    pub(crate) subject: String,
    pub(crate) object: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) verb: Option<(String, bool)>,
    /// Asserted, negated, former, planned, from 1; 0 where the text decides.
    pub(crate) status: u8,
}

/// The kinds of what is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Written {
    Relation(String),
    Label(String),
    Mark(String),
    Role,
    Event(String),
    /// An office with its body, for the engine's own rules.
    Remember,
}

/// A text, and what the rule must write of it; none if nothing.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) line: usize,
    pub(crate) text: String,
    pub(crate) expected: Option<Vec<String>>,
}
