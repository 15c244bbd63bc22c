//! The formats of the output, and what each of them is like.

use crate::layers::Layers;
use crate::offsets::Unit;
use clap::ValueEnum;
use postil::Layer;
use std::path::Path;

/// How documents are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    /// The article with its notes, for eyes.
    #[default]
    Text,
    /// A page for the browser, in one file that needs nothing else.
    Html,
    /// One JSON document; an array for several articles.
    Json,
    /// One JSON document a line.
    Jsonl,
    /// A table with commas, for spreadsheets; see --table.
    Csv,
    /// A table with tabs.
    Tsv,
    /// A table as Apache Parquet, for DuckDB, Polars, pandas, Spark.
    Parquet,
    /// A table as Apache Arrow (IPC file, also called Feather).
    Arrow,
    /// A network of people, bodies and places, for Gephi, igraph, NetworkX.
    Graphml,
    /// The same for Graphviz.
    Dot,
    /// Standoff of the annotation tool brat; with --output-dir the text, too.
    Brat,
    /// Tasks with predictions for Label Studio.
    LabelStudio,
    /// A line for each document as spaCy reads it and displaCy draws it.
    Spacy,
    /// A token and its tag a line (IOB2).
    Conll,
    /// TimeML: the times as TIMEX3 tags in the text.
    Timeml,
    /// W3C Web Annotations as JSON-LD.
    WebAnnotation,
    /// Every note with the rule behind it.
    Reasons,
    /// The wire format: compact, binary.
    Postcard,
}

impl Format {
    /// The format of a file that ends like this, where the ending says it.
    pub(crate) fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        let by_ending = |format: &&Self| format.extension() == ending;
        // Of those that end alike, the first is what most people mean.
        Self::value_variants().iter().find(by_ending).copied()
    }

    /// What files of this format end in.
    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::Text | Self::Reasons => "notes",
            Self::Html => "html",
            Self::Json | Self::LabelStudio => "json",
            Self::Jsonl | Self::Spacy => "jsonl",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Parquet => "parquet",
            Self::Arrow => "arrow",
            Self::Graphml => "graphml",
            Self::Dot => "dot",
            Self::Brat => "ann",
            Self::Conll => "conll",
            Self::Timeml => "tml",
            Self::WebAnnotation => "jsonld",
            Self::Postcard => "postil",
        }
    }

    /// Whether one output can hold several documents.
    pub(crate) const fn holds_many(self) -> bool {
        !matches!(self, Self::Html | Self::Brat | Self::Timeml | Self::Postcard)
    }

    /// Whether the output is a table, of which there are several.
    pub(crate) const fn is_table(self) -> bool {
        matches!(self, Self::Csv | Self::Tsv | Self::Parquet | Self::Arrow)
    }

    /// Whether a terminal cannot show it.
    pub(crate) const fn is_binary(self) -> bool {
        matches!(self, Self::Parquet | Self::Arrow | Self::Postcard)
    }

    /// Whether a document that could not be made has a place in the output.
    pub(crate) const fn tells_faults(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }

    /// Whether what does not fit the engine's memory has a place in the output.
    pub(crate) const fn tells_losses(self) -> bool {
        !matches!(self, Self::Brat | Self::Conll | Self::Graphml | Self::Dot) && !self.is_table()
    }

    /// Whether documents need their tokens.
    pub(crate) const fn needs_tokens(self) -> bool {
        matches!(self, Self::Conll | Self::Spacy)
    }

    /// The unit that the readers of this format count in, where it is not for the user to say.
    pub(crate) const fn unit(self) -> Option<Unit> {
        match self {
            Self::Brat | Self::LabelStudio | Self::Spacy | Self::WebAnnotation => Some(Unit::Chars),
            Self::Html => Some(Unit::Utf16),
            _ => None,
        }
    }

    /// The layers that are shown where the user does not say which.
    pub(crate) fn layers(self) -> Layers {
        match self {
            Self::Conll => Layers::of(&[Layer::Entity]),
            Self::Brat | Self::LabelStudio | Self::WebAnnotation => {
                Layers::default().without(&[Layer::Section, Layer::Sentence])
            }
            _ => Layers::default(),
        }
    }
}
