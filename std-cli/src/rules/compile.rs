//! Makes a program of a file: names become numbers, repetitions places, and what can never work is refused.

use super::Places;
use super::forms::forms;
use super::order::{hide_others, order};
use super::program::{Compiled, Key, Program};
use super::text::{Asks, EdgeText, ItemText, RuleFile, RuleText, Word, WriteText, Written};
use crate::error::{Fault, Problem};
use postil::label::{EntityLabel, EventLabel, Label, RelationLabel, RoleLabel, Tag};
use postil::rules::building::{
    FIRST_LABEL, FIRST_MARK, MOST_EDGES, MOST_PLACES, MOST_SLOTS, MOST_UNLESS, NO_SLOT, OPTIONAL,
    PASSES, SLOT_AT, ask, senses, shapes, token_count, word_hash,
};
use std::collections::{BTreeMap, BTreeSet};

/// The most things that a rule writes: their number has half a byte.
const MOST_WRITES: usize = 15;
/// The most labels that rules alone know: numbers from [`FIRST_MARK`] on.
const MOST_MARKS: usize = (u8::MAX - FIRST_MARK) as usize + 1;

/// What to make of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// Whether what rules alone know is written as labels, so that one sees it.
    pub(crate) shows_marks: bool,
    /// Whether the blob tells the names of rules.
    pub(crate) tells_names: bool,
    /// Whether the engine's own stages run them: each has its rules, and the labels that those read.
    pub(crate) is_built_in: bool,
    /// The one rule that runs, beside those that label words for it; else all.
    pub(crate) only: Option<usize>,
}

/// Compiles a file; `places` tells what messages call its lines.
pub(crate) fn compile(file: &RuleFile, places: &Places, aim: Aim) -> Result<Program, Problem> {
    let mut compiler = Compiler::new(file, places, aim);
    compiler.names()?;
    for rule in &file.rules {
        let compiled = compiler.rule(rule)?;
        compiler.program.rules.push(compiled);
    }
    order(&mut compiler.program.rules).map_err(|at| compiler.circle(at))?;
    if let Some(only) = aim.only {
        hide_others(&mut compiler.program.rules, only, aim.is_built_in);
    }
    compiler.unused()?;
    compiler.program.numbers = core::mem::take(&mut compiler.labels);
    if aim.tells_names {
        compiler.program.names = file.rules.iter().map(|rule| rule.name.clone()).collect();
    }
    Ok(compiler.program)
}

struct Compiler<'f> {
    file: &'f RuleFile,
    places: &'f Places,
    aim: Aim,
    program: Program,
    /// Labels that rules give, with their numbers.
    labels: BTreeMap<String, u8>,
    relations: BTreeMap<String, u8>,
    /// Sets that a rule has named.
    used_sets: BTreeSet<String>,
    /// The words of the file by their hashes.
    hashed: BTreeMap<u32, String>,
    /// Labels of the file that the rule at hand reads, and gives.
    reads: BTreeSet<u8>,
    gives: BTreeSet<u8>,
}

impl<'f> Compiler<'f> {
    fn new(file: &'f RuleFile, places: &'f Places, aim: Aim) -> Self {
        Self {
            file,
            places,
            aim,
            program: Program::default(),
            labels: BTreeMap::new(),
            relations: BTreeMap::new(),
            used_sets: BTreeSet::new(),
            hashed: BTreeMap::new(),
            reads: BTreeSet::new(),
            gives: BTreeSet::new(),
        }
    }

    fn wrong(&self, line: usize, what: impl Into<String>) -> Problem {
        Fault::new(what).at(self.places.of(line))
    }

    /// Numbers what the file names, each once.
    fn names(&mut self) -> Result<(), Problem> {
        let file = self.file;
        let rules = file.rules.iter().map(|rule| ("rule", rule.line, &rule.name));
        let sets = file.sets.iter().map(|set| ("set", set.line, &set.name));
        let labels = file.labels.iter().map(|label| ("label", label.line, &label.name));
        let relations = file.relations.iter().map(|own| ("relation", own.line, &own.name));
        let mut known = BTreeMap::new();
        for (kind, line, name) in rules.chain(sets).chain(labels).chain(relations) {
            if let Some(first) = known.insert((kind, name), line) {
                let first = self.places.of(first);
                let what = format!("the {kind} '{name}' is already defined in {first}");
                return Err(self.wrong(line, what));
            }
            if kind != "rule"
                && kind != "set"
                && Label::ALL.iter().any(|label| label.name() == name)
            {
                let what = format!("'{name}' is a label of postil; use it without declaring it");
                return Err(self.wrong(line, what));
            }
        }
        self.program.labels = file.labels.iter().map(|label| label.name.clone()).collect();
        self.program.relations = file.relations.iter().map(|own| own.name.clone()).collect();
        if let Some(last) = file.relations.get(255) {
            return Err(self.wrong(last.line, "more than 255 relations"));
        }
        for (number, own) in (0..).zip(&file.relations) {
            self.relations.insert(own.name.clone(), number);
        }
        for (number, label) in (FIRST_LABEL..FIRST_MARK).zip(&file.labels) {
            self.labels.insert(label.name.clone(), number);
        }
        let writes = file.rules.iter().flat_map(|rule| &rule.writes);
        let mut next = FIRST_MARK;
        let mut marks = BTreeSet::new();
        for write in writes {
            let Written::Mark(name) = &write.what else { continue };
            if self.labels.contains_key(name) {
                continue;
            }
            marks.insert(name);
            if marks.len() > MOST_MARKS {
                return Err(self.wrong(write.line, format!("more than {MOST_MARKS} marks")));
            }
            let number = if self.aim.shows_marks {
                self.program.labels.push(name.clone());
                FIRST_LABEL.saturating_add(u8::try_from(self.program.labels.len()).unwrap_or(99))
                    - 1
            } else {
                let number = next;
                next = next.saturating_add(1);
                number
            };
            self.labels.insert(name.clone(), number);
        }
        // Whoever checks rules sees marks as labels.
        let room = usize::from(FIRST_MARK - FIRST_LABEL);
        if file.labels.len().saturating_add(marks.len()) > room {
            let line = file.labels.last().map_or(1, |label| label.line);
            return Err(self.wrong(line, format!("more than {room} labels and marks")));
        }
        Ok(())
    }

    // --------------------------------------------------------------------------------------- rules

    fn rule(&mut self, rule: &RuleText) -> Result<Compiled, Problem> {
        let line = rule.line;
        let number = u16::try_from(self.program.rules.len()).unwrap_or(u16::MAX);
        let mut compiled =
            Compiled { number: rule.number.unwrap_or(number), ..Compiled::default() };
        let twin = self.program.rules.iter().find(|other| other.number == compiled.number);
        if twin.is_some() {
            return Err(
                self.wrong(line, format!("another rule has the number {}", compiled.number))
            );
        }
        for (what, is_missing) in [
            ("matches nothing: it has no line 'match'", rule.pattern.is_empty()),
            ("writes nothing: it has no line 'write' or 'mark'", rule.writes.is_empty()),
            ("has no example of what it writes: a line 'yes TEXT => …'", rule.yes.is_empty()),
            ("has no example of what it must not match: a line 'no TEXT'", rule.no.is_empty()),
        ] {
            if is_missing {
                return Err(self.wrong(line, format!("the rule '{}' {what}", rule.name)));
            }
        }
        (self.reads, self.gives) = (BTreeSet::new(), BTreeSet::new());
        let mut slots = Slots { names: vec![], used: BTreeSet::new() };
        for item in &rule.pattern {
            if let Some(name) = &item.slot {
                self.slot(&mut slots, name, item.line)?;
            }
        }
        compiled.places = self.places(&rule.pattern, &slots)?;
        (compiled.anchor, compiled.key) = self.anchor(rule)?;
        (compiled.stands, compiled.is_last) = (rule.stands & 15, rule.stands & 16 != 0);
        compiled.crosses = rule.crosses;
        for edge in &rule.edges {
            compiled.edges.push(self.edge(edge, &mut slots)?);
            compiled.needs_arcs |= edge.relation != super::parse::anywhere();
        }
        for (before, items) in &rule.unless {
            let places = self.places(items, &slots)?;
            compiled.unless.push((u8::try_from(*before).unwrap_or(u8::MAX), places));
        }
        for write in &rule.writes {
            compiled.writes.push(self.write(write, &mut slots)?);
        }
        compiled.families = match rule.stage {
            // The user's rules run in a stage of their own.
            _ if !self.aim.is_built_in => 7,
            0 => families(&rule.writes),
            stage => stage,
        };
        if compiled.edges.len() > MOST_EDGES {
            return Err(
                self.wrong(line, format!("more than {MOST_EDGES} conditions on other words"))
            );
        }
        if compiled.writes.len() > MOST_WRITES {
            return Err(self.wrong(line, format!("the rule writes more than {MOST_WRITES} things")));
        }
        if compiled.unless.len() > MOST_UNLESS {
            return Err(self.wrong(line, format!("more than {MOST_UNLESS} lines 'unless'")));
        }
        // What labels words runs sentence by sentence, before the rules that go on.
        let labels = rule.writes.iter().any(|write| matches!(write.what, Written::Label(_)));
        if compiled.crosses && labels {
            return Err(self.wrong(line, "a rule with 'where next sentence' cannot label words"));
        }
        // What labels words runs before all else, so that others can read it.
        if !self.gives.is_empty() && compiled.writes.len() > 1 {
            let what = format!("the rule '{}' labels words and writes something else", rule.name);
            return Err(Fault::new(what)
                .with_remedy("write a second rule that reads the label")
                .at(self.places.of(line)));
        }
        compiled.reads = core::mem::take(&mut self.reads);
        compiled.gives = core::mem::take(&mut self.gives);
        let unused = slots.names.iter().find(|name| !slots.used.contains(*name));
        if let Some(name) = unused {
            return Err(
                self.wrong(line, format!("nothing uses '{name}' of the rule '{}'", rule.name))
            );
        }
        Ok(compiled)
    }

    fn slot(&self, slots: &mut Slots, name: &str, line: usize) -> Result<(), Problem> {
        if slots.names.iter().any(|own| own == name) {
            return Err(self.wrong(line, format!("two items are called '{name}'")));
        }
        slots.names.push(name.to_owned());
        if slots.names.len() > MOST_SLOTS {
            return Err(self.wrong(line, format!("more than {MOST_SLOTS} items have names")));
        }
        Ok(())
    }

    fn places(&mut self, items: &[ItemText], slots: &Slots) -> Result<Vec<u16>, Problem> {
        let mut places = vec![];
        for item in items {
            let test = self.test(item)?;
            let slot = item.slot.as_ref().and_then(|name| slots.number(name)).unwrap_or(NO_SLOT);
            if item.most == 0 || item.least > item.most {
                return Err(self.wrong(item.line, "an item that can never occur; write {0,3}"));
            }
            for count in 0..item.most {
                let optional = if count >= item.least { OPTIONAL } else { 0 };
                places.push(test | optional | u16::from(slot) << SLOT_AT);
            }
        }
        if places.len() > MOST_PLACES {
            let line = items.first().map_or(1, |item| item.line);
            let what = format!(
                "{} places, but at most {MOST_PLACES} are allowed; {{0,3}} counts as three",
                places.len()
            );
            return Err(self.wrong(line, what));
        }
        Ok(places)
    }

    /// The item that is rarest in a text, and by what one finds it.
    fn anchor(&mut self, rule: &RuleText) -> Result<(usize, Key), Problem> {
        let (mut best, mut place) = ((0_u32, 0_usize, Key::Any), 0_usize);
        let mut is_any = false;
        for item in &rule.pattern {
            if item.least > 0 {
                let (score, key) = self.rarity(item)?;
                if score > best.0 || !is_any {
                    best = (score, place, key);
                    is_any = true;
                }
            }
            place = place.saturating_add(item.most);
        }
        if !is_any {
            return Err(
                self.wrong(rule.line, "every item is optional: at least one must be required")
            );
        }
        Ok((best.1, best.2))
    }

    /// How rare an item is, and its key.
    fn rarity(&mut self, item: &ItemText) -> Result<(u32, Key), Problem> {
        let mut best = (1, Key::Any);
        for question in item.test.iter().filter(|question| !question.negated) {
            let found = match &question.asks {
                Asks::Words(words, sets) => {
                    let set = self.words(words, sets, item.line)?;
                    let number = usize::from(self.set(set.clone()));
                    let common = set.iter().filter(|word| is_common(**word)).count();
                    let score = if common > 0 {
                        30
                    } else {
                        1000_u32.saturating_sub(u32::try_from(set.len()).unwrap_or(900)).max(200)
                    };
                    (score, Key::Set(number))
                }
                Asks::Labels(names) => {
                    let codes = self.codes(names, item.line)?;
                    let own = codes.iter().all(|code| *code >= FIRST_LABEL);
                    (if own { 150 } else { 60 }, Key::Labels(codes))
                }
                Asks::Senses(names) => (100, Key::Senses(self.senses(names, item.line)?)),
                Asks::Tags(names) => (20, Key::Tags(self.tags(names, item.line)?)),
                _ => continue,
            };
            if found.0 > best.0 {
                best = found;
            }
        }
        Ok(best)
    }

    fn edge(&mut self, edge: &EdgeText, slots: &mut Slots) -> Result<[u8; 6], Problem> {
        let line = edge.item.line;
        let from = if edge.from.is_empty() {
            // It begins at an item, though it does not matter at which.
            if slots.names.is_empty() {
                let fault = Fault::new("no item of the match has a name");
                let remedy =
                    "name one that the rule uses, as in x=PER: the sentence is that of this item";
                return Err(fault.with_remedy(remedy).at(self.places.of(line)));
            }
            0
        } else {
            slots.read(&edge.from).ok_or_else(|| self.unknown(line, &edge.from))?
        };
        let test = self.test(&edge.item)?;
        let to = match &edge.item.slot {
            Some(name) if !edge.negated => {
                self.slot(slots, name, line)?;
                slots.number(name).unwrap_or(NO_SLOT)
            }
            Some(_) => return Err(self.wrong(line, "an item of 'unless' cannot have a name")),
            None => NO_SLOT,
        };
        let via = match &edge.via {
            Some(Asks::Words(words, sets)) => {
                let words = self.words(words, sets, line)?;
                self.set(words).saturating_add(1)
            }
            _ => 0,
        };
        let optional = edge.item.least == 0;
        let head = edge.relation | u8::from(optional) << 6 | u8::from(edge.negated) << 7;
        let ([test, test_high], [via, via_high]) = (test.to_le_bytes(), via.to_le_bytes());
        Ok([head, from << 4 | to, test, test_high, via, via_high])
    }

    fn unknown(&self, line: usize, name: &str) -> Problem {
        self.wrong(line, format!("no item is called '{name}': name it as in {name}=PER"))
    }

    fn write(&mut self, write: &WriteText, slots: &mut Slots) -> Result<[u8; 4], Problem> {
        let line = write.line;
        let places = self.places;
        let mut slot = |name: &str| {
            slots.read(name).ok_or_else(|| {
                Fault::new(format!("no item is called '{name}': name it as in {name}=PER"))
                    .at(places.of(line))
            })
        };
        let subject = slot(&write.subject)?;
        let object = write.object.as_deref().map(&mut slot).transpose()?;
        let role = write.role.as_deref().map(&mut slot).transpose()?.unwrap_or(NO_SLOT);
        let (verb, is_state) = match &write.verb {
            Some((name, is_state)) => (slot(name)?, *is_state),
            None => (NO_SLOT, false),
        };
        let (kind, label) = match &write.what {
            Written::Relation(name) => {
                match (RelationLabel::from_name(name), self.relations.get(name)) {
                    (Some(label), _) => (0, label.code()),
                    (None, Some(number)) => (1, *number),
                    (None, None) => {
                        let what = format!(
                            "no relation is called '{name}': declare it with relation {name}"
                        );
                        return Err(self.wrong(line, what));
                    }
                }
            }
            Written::Label(name) | Written::Mark(name) => {
                let is_label = matches!(write.what, Written::Label(_));
                let number = self
                    .labels
                    .get(name)
                    .copied()
                    .filter(|number| !is_label || *number < FIRST_MARK);
                let number = number.ok_or_else(|| {
                    self.wrong(
                        line,
                        format!("no label is called '{name}': declare it with label {name}"),
                    )
                })?;
                self.gives.insert(number);
                (if number < FIRST_MARK { 2 } else { 3 }, number)
            }
            Written::Role => (4, RoleLabel::Role.code()),
            Written::Remember => (6, 0),
            Written::Event(name) => {
                // Which kind a word of the lexicon names, the lexicon says.
                let label = match name.as_str() {
                    "known" => 0,
                    name => EventLabel::from_name(name)
                        .ok_or_else(|| self.wrong(line, format!("no event is called '{name}'")))?
                        .code(),
                };
                (5, label)
            }
        };
        let object = object.unwrap_or(if kind == 0 || kind == 1 { NO_SLOT } else { subject });
        let head = kind | write.status << 3 | u8::from(is_state) << 6;
        Ok([head, label, subject << 4 | object, role << 4 | verb])
    }

    // --------------------------------------------------------------------------------------- items

    /// The number of an item's test.
    fn test(&mut self, item: &ItemText) -> Result<u16, Problem> {
        let line = item.line;
        let mut bytes = vec![];
        for question in &item.test {
            let not = if question.negated { ask::NOT } else { 0 };
            if question.negated && question.asks == Asks::Any {
                return Err(self.wrong(line, "'!any' matches nothing"));
            }
            self.question(&question.asks, not, line, &mut bytes)?;
        }
        let known = self.program.tests.iter().position(|test| *test == bytes);
        let number = known.unwrap_or_else(|| {
            self.program.tests.push(bytes);
            self.program.tests.len() - 1
        });
        match u16::try_from(number) {
            Ok(number) if number < 1 << 11 => Ok(number),
            _ => Err(self.wrong(line, "more than 2,048 different items")),
        }
    }

    /// Writes a question.
    fn question(
        &mut self,
        asks: &Asks,
        not: u8,
        line: usize,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        let mut push = |code: u8, payload: &[u8]| {
            bytes.push(code | not);
            bytes.extend_from_slice(payload);
        };
        let counted = |codes: Vec<u8>| {
            let mut listed = vec![u8::try_from(codes.len()).unwrap_or(u8::MAX)];
            listed.extend(codes);
            listed
        };
        match asks {
            Asks::Any => {}
            Asks::Plain => push(ask::PLAIN, &[]),
            Asks::Name => {
                let codes = EntityLabel::ALL.iter().map(|label| label.code()).collect();
                push(ask::LABEL, &counted(codes));
            }
            Asks::Glued => push(ask::GLUED, &[]),
            Asks::First => push(ask::FIRST, &[]),
            Asks::Last => push(ask::LAST, &[]),
            Asks::Words(words, sets) => {
                let words = self.words(words, sets, line)?;
                push(ask::WORD, &self.set(words).to_le_bytes());
            }
            Asks::Labels(names) => push(ask::LABEL, &counted(self.codes(names, line)?)),
            Asks::Senses(names) => push(ask::SENSE, &counted(self.senses(names, line)?)),
            Asks::Tags(names) => {
                let tags = self.tags(names, line)?;
                let bits = tags.iter().fold(0_u32, |bits, tag| bits | 1 << tag);
                push(ask::TAG, &bits.to_le_bytes());
            }
            Asks::Shapes(names) => {
                let bits = names.iter().try_fold(0_u8, |bits, name| {
                    let found = shapes().find(|(own, _)| own == name);
                    found.map(|(_, bit)| bits | bit).ok_or_else(|| {
                        let known: Vec<&str> = shapes().map(|(name, _)| name).collect();
                        self.wrong(line, format!("no shape '{name}' (one of {})", known.join(", ")))
                    })
                })?;
                push(ask::SHAPE, &[bits]);
            }
            Asks::Term(text) => push(ask::TERM, &self.text(text).to_le_bytes()),
            Asks::Begins(text) => push(ask::BEGINS, &self.text(text).to_le_bytes()),
            Asks::Ends(text) => push(ask::ENDS, &self.text(text).to_le_bytes()),
            Asks::Value(how, value) => {
                let mut payload = vec![*how];
                payload.extend(value.to_le_bytes());
                push(ask::VALUE, &payload);
            }
            Asks::Confidence(how, percent) => push(ask::CONFIDENCE, &[*how, *percent]),
            Asks::Length(how, length) => push(ask::LENGTH, &[*how, *length]),
            Asks::Either(kinds) => {
                push(ask::EITHER, &[u8::try_from(kinds.len()).unwrap_or(u8::MAX)]);
                for asks in kinds {
                    self.question(asks, 0, line, bytes)?;
                }
            }
        }
        Ok(())
    }

    /// The spellings of words and sets.
    fn words(
        &mut self,
        words: &[Word],
        sets: &[String],
        line: usize,
    ) -> Result<BTreeSet<u32>, Problem> {
        let mut all: Vec<(usize, Word)> = words.iter().map(|word| (line, word.clone())).collect();
        for name in sets {
            let set = self.file.sets.iter().find(|set| set.name == *name);
            let set = set.ok_or_else(|| self.wrong(line, format!("no set is called '{name}'")))?;
            self.used_sets.insert(name.clone());
            all.extend(set.words.iter().map(|word| (set.line, word.clone())));
        }
        let mut spellings = BTreeSet::new();
        for (line, word) in all {
            let forms = match word {
                Word::Form(form) => vec![form],
                Word::Lemma(lemma) => forms(&lemma),
            };
            for form in forms {
                if token_count(&form) != 1 || form.len() > 64 {
                    return Err(self
                        .wrong(line, format!("'{form}' is not one word; write an item for each")));
                }
                spellings.insert(self.hash(&form, line)?);
            }
        }
        Ok(spellings)
    }

    /// The hash by which the engine knows a word.
    fn hash(&mut self, word: &str, line: usize) -> Result<u32, Problem> {
        let (hash, folded) = (word_hash(word), word.replace('’', "'").to_ascii_lowercase());
        match self.hashed.get(&hash) {
            Some(other) if *other != folded => Err(self.wrong(
                line,
                format!("the engine cannot tell '{word}' from '{other}': leave one out"),
            )),
            _ => {
                self.hashed.insert(hash, folded);
                Ok(hash)
            }
        }
    }

    fn set(&mut self, words: BTreeSet<u32>) -> u16 {
        let known = self.program.sets.iter().position(|set| *set == words);
        let number = known.unwrap_or_else(|| {
            self.program.sets.push(words);
            self.program.sets.len() - 1
        });
        u16::try_from(number).unwrap_or(u16::MAX)
    }

    /// The place of a text among those that tests name, counted over all; the blob adds where they begin.
    fn text(&mut self, text: &str) -> u16 {
        let known = self.program.texts.iter().position(|own| own == text);
        let number = known.unwrap_or_else(|| {
            self.program.texts.push(text.to_owned());
            self.program.texts.len() - 1
        });
        let before =
            self.program.texts.iter().take(number).map(|text| text.len() + 1).sum::<usize>();
        u16::try_from(before).unwrap_or(u16::MAX)
    }

    fn codes(&mut self, names: &[String], line: usize) -> Result<Vec<u8>, Problem> {
        names.iter().map(|name| self.code(name, line)).collect()
    }

    /// The number of a label that items have.
    fn code(&mut self, name: &str, line: usize) -> Result<u8, Problem> {
        if let Some(number) = self.labels.get(name) {
            self.reads.insert(*number);
            return Ok(*number);
        }
        let layers = ["entity", "time", "quantity", "role", "event"];
        let found = Label::ALL
            .iter()
            .find(|label| label.name() == name && layers.contains(&label.layer().name()));
        found.map(|label| label.code()).ok_or_else(|| {
            self.wrong(
                line,
                format!("no item has the label '{name}': a rule has to write or mark it first"),
            )
        })
    }

    fn senses(&self, names: &[String], line: usize) -> Result<Vec<u8>, Problem> {
        names
            .iter()
            .map(|name| {
                let number =
                    senses().position(|own| own == name).and_then(|at| u8::try_from(at).ok());
                number.ok_or_else(|| {
                    let known: Vec<&str> = senses().collect();
                    self.wrong(
                        line,
                        format!("the lexicon has no sense '{name}' (one of {})", known.join(", ")),
                    )
                })
            })
            .collect()
    }

    fn tags(&self, names: &[String], line: usize) -> Result<Vec<u8>, Problem> {
        names
            .iter()
            .map(|name| {
                let at = Tag::ALL.iter().position(|tag| tag.name() == name);
                at.and_then(|at| u8::try_from(at + 1).ok()).ok_or_else(|| {
                    let known: Vec<&str> = Tag::ALL.iter().map(|tag| tag.name()).collect();
                    self.wrong(line, format!("no tag '{name}' (one of {})", known.join(", ")))
                })
            })
            .collect()
    }

    // ------------------------------------------------------------------------------ the whole file

    fn circle(&self, at: usize) -> Problem {
        let (line, name) = self.file.rules.get(at).map_or((1, ""), |rule| (rule.line, &rule.name));
        self.wrong(
            line,
            format!(
                "'{name}' needs what it gives, by a circle of rules, or by more than {PASSES} steps"
            ),
        )
    }

    /// Refuses what nothing uses.
    fn unused(&self) -> Result<(), Problem> {
        for set in &self.file.sets {
            if !self.used_sets.contains(&set.name) {
                return Err(self.wrong(set.line, format!("no rule uses the set '{}'", set.name)));
            }
        }
        let rules = &self.program.rules;
        let given: BTreeSet<u8> = rules.iter().flat_map(|rule| &rule.gives).copied().collect();
        let read: BTreeSet<u8> = rules.iter().flat_map(|rule| &rule.reads).copied().collect();
        for label in &self.file.labels {
            if self.labels.get(&label.name).is_some_and(|number| !given.contains(number)) {
                return Err(
                    self.wrong(label.line, format!("no rule writes the label '{}'", label.name))
                );
            }
        }
        for rule in &self.file.rules {
            for write in &rule.writes {
                let Written::Mark(name) = &write.what else { continue };
                if self.labels.get(name).is_some_and(|number| !read.contains(number)) {
                    let what = format!("no rule uses what is marked as '{name}'");
                    return Err(self.wrong(write.line, what));
                }
            }
        }
        let written: BTreeSet<&String> = self
            .file
            .rules
            .iter()
            .flat_map(|rule| &rule.writes)
            .filter_map(|write| match &write.what {
                Written::Relation(name) => Some(name),
                _ => None,
            })
            .collect();
        for relation in &self.file.relations {
            if !written.contains(&relation.name) {
                return Err(self.wrong(
                    relation.line,
                    format!("no rule writes the relation '{}'", relation.name),
                ));
            }
        }
        Ok(())
    }
}

/// The names of a rule's items.
struct Slots {
    names: Vec<String>,
    used: BTreeSet<String>,
}

impl Slots {
    fn number(&self, name: &str) -> Option<u8> {
        self.names.iter().position(|own| own == name).and_then(|at| u8::try_from(at).ok())
    }

    /// The number of a slot that something uses.
    fn read(&mut self, name: &str) -> Option<u8> {
        self.used.insert(name.to_owned());
        self.number(name)
    }
}

/// The stages of the engine that a rule belongs to: 1 for roles, 2 for relations, 4 for events.
fn families(writes: &[WriteText]) -> u8 {
    let own = |write: &WriteText| match &write.what {
        Written::Role | Written::Remember => 1,
        Written::Event(_) => 4,
        Written::Relation(name) => match RelationLabel::from_name(name) {
            Some(RelationLabel::HasRole) => 1,
            Some(label) if label.is_of_event() => 4,
            _ => 2,
        },
        Written::Label(_) | Written::Mark(_) => 0,
    };
    let all = writes.iter().map(own).fold(0, |all, own| all | own);
    if all & 4 != 0 {
        4
    } else if all & 1 != 0 {
        1
    } else {
        all
    }
}

/// Words of grammar, which stand in every sentence.
fn is_common(word: u32) -> bool {
    const COMMON: [&str; 36] = [
        "the", "a", "an", "of", "in", "to", "and", "for", "on", "at", "by", "with", "from", "as",
        "is", "was", "be", "are", "were", "has", "have", "had", "it", "he", "she", "that", "who",
        "which", ",", ".", "'s", "-", "(", ")", ":", "his",
    ];
    COMMON.iter().any(|common| word_hash(common) == word)
}
