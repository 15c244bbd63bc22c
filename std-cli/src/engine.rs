//! The engine at work: an [`Article`] in, a [`Record`] out.

use crate::article::Article;
use crate::error::Fault;
use crate::link::Linker;
use crate::record::{Known, Record, Skipped};
use postil::engine::{LargeEngine, Window};
use postil::error::ErrorKind;
use postil::explain::arc_rule_count;
use postil::label::SyntaxLevel;
use postil::{Annotation, Options, Sink};

/// One engine, used for one document after the other.
#[derive(Debug)]
pub(crate) struct Annotator {
    /// On the heap: it holds several hundred kilobytes.
    engine: Box<LargeEngine<'static>>,
    options: Options<'static>,
    linker: Option<&'static Linker>,
}

impl Annotator {
    pub(crate) fn new(options: Options<'static>) -> Self {
        let engine = Box::new(LargeEngine::with_options(&options));
        Self { engine, options, linker: None }
    }

    /// The same, which links chains.
    #[cfg(feature = "library")]
    pub(crate) fn with_linker(self, linker: Option<&'static Linker>) -> Self {
        Self { linker, ..self }
    }

    /// Annotates an article, whose date may be known better than the options do.
    pub(crate) fn annotate(&mut self, article: Article) -> Result<Record, Fault> {
        let Article { name, text, date, is_verbatim } = article;
        let mut options = self.options;
        options.date = date.or(options.date);
        let mut found = Collected::default();
        let summary = self.engine.annotate(&text, &options, &mut found).map_err(explain)?;
        let Options { lexicon, rules, model, .. } = self.options;
        let known = Known { lexicon, rules, model, linker: self.linker };
        let (annotations, skipped) = (found.0, self.skipped());
        Ok(Record { name, text, is_verbatim, annotations, summary, known, skipped })
    }

    /// The rules that the model is too small for.
    fn skipped(&self) -> Skipped {
        if self.options.model.is_some_and(|it| it.syntax_level() == SyntaxLevel::Arcs) {
            return Skipped::default();
        }
        let own = self.options.rules.map_or(0, |rules| rules.arc_rule_count());
        Skipped { own, built_in: arc_rule_count() }
    }
}

/// Keeps every annotation.
#[derive(Debug, Default)]
struct Collected(Vec<Annotation>);

impl Sink for Collected {
    fn window(&mut self, window: &Window<'_>) {
        self.0.extend_from_slice(window.annotations);
    }
}

/// The engine's refusal in words.
fn explain(error: postil::Error) -> Fault {
    let fault = Fault::new(error.to_string());
    match error.kind() {
        ErrorKind::Capacity(_) => {
            fault.with_remedy("omit --strict to count what does not fit").at_byte(error.offset())
        }
        ErrorKind::TextTooLong => fault.with_remedy("split it into several documents"),
        _ => fault,
    }
}
