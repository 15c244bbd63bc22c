//! Which forms stand for one entry of a knowledge base, and so are what a linker knows.

use super::without_article;
use crate::error::{Fault, Problem};
use postil::label::EntityLabel;
use postil::terms::{CaseRule, LexiconEntry};
use std::collections::HashMap;

/// An entry of a knowledge base.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Item<'t> {
    id: &'t str,
    label: &'static str,
    /// How well it is known: the more, the better.
    fame: u32,
    name: &'t str,
    aliases: Vec<&'t str>,
}

/// The entries of a table, `id TAB kind TAB fame TAB name [TAB alias|alias…]`, as a lexicon: each form that stands for one of
/// them, with its label and its id. Lines that begin with `#`, and blank ones, say nothing.
pub(crate) fn forms_of<'t>(table: &'t str, place: &str) -> Result<Vec<LexiconEntry<'t>>, Problem> {
    let lines = (1..)
        .zip(table.lines())
        .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    let items = lines.map(|(number, line)| {
        Item::parse(line).map_err(|fault| fault.at(format!("{place}, line {number}")))
    });
    let items: Vec<Item<'t>> = items.collect::<Result<_, Problem>>()?;
    let mut claims: HashMap<&str, Vec<&Item<'t>>> = HashMap::new();
    for item in &items {
        for form in item.forms() {
            let claims = claims.entry(form).or_default();
            if !claims.contains(&item) {
                claims.push(item);
            }
        }
    }
    let mut forms: Vec<LexiconEntry<'t>> = claims
        .into_iter()
        .filter_map(|(form, items)| {
            let item = known_best(&items).filter(|item| item.is_told_by(form))?;
            Some(LexiconEntry {
                text: form,
                label: item.label,
                id: Some(item.id),
                case: CaseRule::Exact,
            })
        })
        .collect();
    forms.sort_by_key(|form| form.text);
    Ok(forms)
}

/// How many times as well known as any other of its kind an entry must be, to have a form for itself.
const FAR: u32 = 3;
/// How well known an entry must be that an acronym tells, if that has few letters or is that of an alias; if it has more; and an
/// entry that an alias of several words tells. In Wikipedias that have it; read off links in news.
const FAMOUS: u32 = 60;
const KNOWN: u32 = 40;
const KNOWN_BY_ALIAS: u32 = 25;
const FEW_LETTERS: usize = 4;
/// The longest form, in bytes and in words: a lexicon holds it, marks and all.
const LONGEST: (usize, usize) = (255, 16);

/// The entry that is meant by a form: of each kind the only one, or that which is by far the best known; of several kinds, as a
/// form has one entry in a lexicon, the best known.
fn known_best<'i, 't>(items: &[&'i Item<'t>]) -> Option<&'i Item<'t>> {
    let is_clear = |item: &&&Item<'t>| {
        let rivals = items.iter().filter(|other| other.label == item.label && other.id != item.id);
        let next = rivals.map(|rival| rival.fame).max();
        next.is_none_or(|next| item.fame >= KNOWN && item.fame >= FAR.saturating_mul(next))
    };
    items.iter().filter(is_clear).max_by_key(|item| item.fame).copied()
}

impl<'t> Item<'t> {
    fn parse(line: &'t str) -> Result<Self, Fault> {
        const REMEDY: &str = "id TAB kind TAB fame TAB name TAB alias|alias";
        let wrong = |what: String| Fault::new(what).with_remedy(REMEDY);
        let mut fields = line.split('\t').map(str::trim);
        let mut field = || fields.next().unwrap_or_default();
        let (id, kind, fame, name, aliases) = (field(), field(), field(), field(), field());
        if id.is_empty() || name.is_empty() {
            return Err(wrong("no id, or no name".to_owned()));
        }
        let label = label_of(kind).ok_or_else(|| wrong(format!("no kind '{kind}'")))?;
        let fame = fame.parse().map_err(|_| wrong(format!("'{fame}' is not a number")))?;
        Ok(Self { id, label, fame, name, aliases: aliases.split('|').collect() })
    }

    fn forms(&self) -> impl Iterator<Item = &'t str> + '_ {
        let all = core::iter::once(&self.name)
            .chain(&self.aliases)
            .map(|form| without_article(form.trim()));
        all.filter(|form| {
            let words = form.split_whitespace().count();
            (1..=LONGEST.1).contains(&words)
                && form.len() <= LONGEST.0
                && form.chars().any(is_capital)
                && !form.chars().any(char::is_control)
        })
    }

    /// Whether a form is enough to tell the entry: its name is, and so is the first word of that. An alias or an acronym of few letters
    /// may be that of many others, which no table has, so they tell only what is well known; one word of an alias could be anything
    /// (`Congress`).
    fn is_told_by(&self, form: &str) -> bool {
        let name = without_article(self.name);
        let begins = || name.strip_prefix(form).is_some_and(|rest| rest.starts_with(' '));
        if form == name {
            true
        } else if !form.chars().any(char::is_lowercase) {
            let letters: String = form.chars().filter(|letter| letter.is_alphanumeric()).collect();
            let is_short = |name: &str| letters == initials(name) || letters == capitals(name);
            let in_alias =
                || self.aliases.iter().any(|alias| alias.contains(' ') && is_short(alias));
            let few = letters.chars().count() <= FEW_LETTERS;
            let is_own = is_short(name) || begins();
            self.fame >= FAMOUS && (is_own || in_alias()) || is_own && !few && self.fame >= KNOWN
        } else if form.contains(' ') {
            begins() || self.fame >= KNOWN_BY_ALIAS
        } else {
            begins()
        }
    }
}

/// The label of names of a kind of entries: a label itself, or what Wikidata calls it.
fn label_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "organization" => EntityLabel::Organization.name(),
        "product" => EntityLabel::Product.name(),
        label => EntityLabel::from_name(label)?.name(),
    })
}

/// The first letters of the words, small words aside: `OECD`.
fn initials(name: &str) -> String {
    const SMALL: [&str; 12] =
        ["of", "the", "and", "for", "in", "de", "on", "to", "du", "la", "al", "der"];
    let words = name.split([' ', '-', '—']).filter(|word| !SMALL.contains(word));
    words.filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}

/// The capitals of a name: `UEFA` of `Union of European Football Associations`.
fn capitals(name: &str) -> String {
    name.chars().filter(|letter| is_capital(*letter)).collect()
}

fn is_capital(letter: char) -> bool {
    letter.is_alphabetic() && !letter.is_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::Linker;
    use crate::terms::lexicon_of;
    use postil::terms::Lexicon;

    const TABLE: &str = "\
# id\tkind\tfame\tname\taliases
Q1\torganization\t90\tHarbour Union\tHU|the Harbour Union|Union
Q2\torganization\t20\tHill University\tHU|Hilltop
Q3\torganization\t70\tBureau of Roads\tRoads|Bureau|BR
Q4\torganization\t10\tRoad Board\tBoard of Roads
Q5\torganization\t12\tOther Board\tBoard of Roads
Q6\tproduct\t70\tSkipper\t
Q7\tORG\t80\tMovement for Boats\tMar y Tierra Libre|MTL
";

    fn ids(forms: &[(&str, &str)]) -> Vec<Option<&'static str>> {
        let entries = forms_of(TABLE, "t.tsv").unwrap();
        let blob = lexicon_of(&entries).unwrap();
        let linker = Linker::new(&Lexicon::from_bytes(blob.leak()).unwrap());
        forms.iter().map(|(name, label)| linker.id_of(name, label)).collect()
    }

    #[test]
    fn one_entry_that_fits_is_linked() {
        let found = ids(&[
            ("Harbour Union", "ORG"),
            ("the Harbour\n  Union", "ORG"),
            // The first word of the name, as an alias, and another word of it.
            ("Bureau", "ORG"),
            ("Union", "ORG"),
            // An acronym of the name.
            ("BR", "ORG"),
            ("Skipper", "PRODUCT"),
        ]);
        assert_eq!(found, [Some("Q1"), Some("Q1"), Some("Q3"), None, Some("Q3"), Some("Q6")]);
    }

    #[test]
    fn where_two_fit_none_is_linked() {
        // Board of Roads is two bodies; of two that are called HU one is known far better.
        assert_eq!(ids(&[("Board of Roads", "ORG"), ("HU", "ORG")]), [None, Some("Q1")]);
    }

    #[test]
    fn what_could_be_anything_is_not_linked() {
        let names = ["Roads", "Hilltop", "Nowhere", "bureau of roads", "", "RB"];
        assert_eq!(ids(&names.map(|name| (name, "ORG"))), [None; 6]);
        // Another kind.
        assert_eq!(ids(&[("Harbour Union", "PER"), ("Skipper", "ORG")]), [None, None]);
        // The acronym of an alias, of what everybody knows.
        assert_eq!(ids(&[("MTL", "ORG")]), [Some("Q7")]);
    }

    #[test]
    fn a_wrong_line_is_named() {
        let refusal = |table: &str| forms_of(table, "t.tsv").unwrap_err().to_string();
        assert!(
            refusal("Q1\torganization\tmany\tX")
                .starts_with("t.tsv, line 1: 'many' is not a number")
        );
        assert!(refusal("#\n\nQ1\tcloud\t1\tX").starts_with("t.tsv, line 3: no kind 'cloud'"));
        assert!(refusal("Q1\torganization\t1\t").starts_with("t.tsv, line 1: no id, or no name"));
    }
}
