//! What a model says of the syntax of treebanks.

use super::align;
use super::facts::{Facts, Head, Word};
use crate::article::Article;
use crate::engine::Annotator;
use crate::error::Fault;
use crate::eval::score::{Count, percent};
use crate::input::treebank::Tree;
use postil::label::{SyntaxLevel, Tag};
use postil::{Annotation, Layer, Model, Options};
use std::collections::BTreeSet;

/// What a model says of the syntax of treebanks.
#[derive(Debug)]
pub(crate) struct Evaluation {
    annotator: Annotator,
    pub(super) level: SyntaxLevel,
    pub(super) figures: Figures,
}

#[derive(Debug, Default)]
pub(super) struct Figures {
    pub(super) sentences: usize,
    /// Words that the engine cuts as the treebank does, of all.
    pub(super) aligned: Part,
    /// Of the aligned words.
    pub(super) tags: Part,
    /// Heads of the aligned words that are no punctuation.
    pub(super) heads: Part,
    /// The same with their relations.
    pub(super) arcs: Part,
    pub(super) subjects: Count,
    pub(super) passive_subjects: Count,
    pub(super) objects: Count,
    /// Of the clauses of the treebank.
    pub(super) tenses: Part,
    pub(super) passives: Count,
}

/// How many are right, of how many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Part {
    pub(super) right: usize,
    pub(super) of: usize,
}

impl Part {
    fn add(&mut self, is_right: bool) {
        self.of += 1;
        self.right += usize::from(is_right);
    }

    pub(super) fn percent(self) -> f64 {
        percent(self.right, self.of)
    }
}

impl Evaluation {
    /// That of this model; of rules alone if there is none.
    pub(crate) fn new(model: Option<Model<'static>>) -> Self {
        let level = model.as_ref().map_or(SyntaxLevel::None, Model::syntax_level);
        let mut options = Options::default();
        options.tokens = true;
        options.model = model;
        Self { annotator: Annotator::new(options), level, figures: Figures::default() }
    }

    /// Annotates the sentences, a line each, and compares.
    pub(crate) fn add(&mut self, trees: &[Tree]) -> Result<(), Fault> {
        let text = trees.iter().map(|tree| format!("{}\n", tree.text)).collect();
        let article = Article { name: "-".into(), text, date: None, is_verbatim: true };
        let notes = self.annotator.annotate(article)?.annotations;
        let tokens: Vec<Annotation> =
            notes.into_iter().filter(|note| note.layer() == Layer::Token).collect();
        let mut rest = tokens.as_slice();
        let mut start = 0;
        for tree in trees {
            let end = start + tree.text.len();
            let count = rest.partition_point(|token| (token.span().start() as usize) < end);
            let (own, behind) = rest.split_at_checked(count).unwrap_or((rest, &[]));
            self.figures.add(&align::gold(tree), &align::found(tree, start, own));
            rest = behind;
            start = end + 1;
        }
        Ok(())
    }
}

impl Figures {
    /// Counts a sentence.
    fn add(&mut self, gold: &[Word], found: &[Option<Word>]) {
        self.sentences += 1;
        for (gold, found) in gold.iter().zip(found) {
            self.aligned.add(found.is_some());
            let Some(found) = found else { continue };
            self.tags.add(found.tag == gold.tag);
            if gold.tag != Some(Tag::Punctuation) {
                let is_attached = found.head == gold.head;
                self.heads.add(is_attached);
                self.arcs.add(is_attached && found.deprel == gold.deprel);
            }
        }
        let nothing = Word { tag: None, head: Head::Unknown, deprel: None };
        let found: Vec<Word> = found.iter().map(|word| word.unwrap_or(nothing)).collect();
        let (gold, found) = (Facts::of(gold), Facts::of(&found));
        count(&mut self.subjects, &gold.subjects, &found.subjects);
        count(&mut self.passive_subjects, &gold.passive_subjects, &found.passive_subjects);
        count(&mut self.objects, &gold.objects, &found.objects);
        count(&mut self.passives, &gold.passives, &found.passives);
        for (verb, tense) in &gold.tenses {
            self.tenses.add(found.tenses.get(verb) == Some(tense));
        }
    }
}

fn count<T: Ord>(count: &mut Count, gold: &BTreeSet<T>, found: &BTreeSet<T>) {
    count.gold += gold.len();
    count.found += found.len();
    count.right += gold.intersection(found).count();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::treebank;

    const TREES: &str = "# text = The mill closed.\n1\tThe\t_\tDET\tDT\t_\t2\tdet\t_\t_\n2\tmill\t_\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n\
        3\tclosed\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n4\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n\
        # text = Ships may sink.\n1\tShips\t_\tNOUN\tNNS\t_\t3\tobj\t_\t_\n2\tmay\t_\tAUX\tMD\t_\t3\taux\t_\t_\n\
        3\tsink\t_\tVERB\tVB\t_\t0\troot\t_\t_\n4-5\t.x\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

    #[test]
    fn words_are_compared_where_they_stand() {
        let mut evaluation = Evaluation::new(None);
        evaluation.add(&treebank::parse(TREES)).unwrap();
        let figures = evaluation.figures;
        assert_eq!((figures.sentences, figures.aligned), (2, Part { right: 8, of: 8 }));
        assert_eq!(figures.heads.of, 6, "without punctuation");
        assert_eq!(figures.heads.right, 6);
        // What the treebank calls an object is the subject.
        assert_eq!(figures.arcs, Part { right: 5, of: 6 });
        assert_eq!(figures.subjects, Count { gold: 1, found: 2, right: 1 });
        assert_eq!(figures.objects, Count { gold: 1, found: 0, right: 0 });
        assert_eq!(figures.tenses, Part { right: 2, of: 2 });
    }
}
