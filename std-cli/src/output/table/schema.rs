//! The tables, and the columns of each.

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub(crate) enum Table {
    /// One row per mention of a name.
    #[default]
    Entities,
    /// One row per quotation or report, with its speaker.
    Quotes,
    /// One row per time on the calendar, earliest first.
    Timeline,
    /// One row per relation, including those of events, with its subject and object.
    Relations,
    /// One row per annotation of any layer.
    Annotations,
    /// One row per document, with its text.
    Documents,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::output) enum Kind {
    Text,
    /// A whole number from 0 on.
    Number,
    /// A number from 0 to 1.
    Share,
}

impl Table {
    /// All of them, in the order of the help.
    pub(crate) const ALL: [Self; 6] = [
        Self::Entities,
        Self::Quotes,
        Self::Timeline,
        Self::Relations,
        Self::Annotations,
        Self::Documents,
    ];

    /// The name, as the command line has it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Entities => "entities",
            Self::Quotes => "quotes",
            Self::Timeline => "timeline",
            Self::Relations => "relations",
            Self::Annotations => "annotations",
            Self::Documents => "documents",
        }
    }

    /// Names and kinds of the columns. In every table the first says which document the row is from.
    pub(in crate::output) const fn columns(self) -> &'static [(&'static str, Kind)] {
        use Kind::{Number, Share, Text};
        match self {
            Self::Entities => &[
                ("document", Text),
                ("id", Number),
                ("label", Text),
                ("start", Number),
                ("end", Number),
                ("text", Text),
                ("chain", Number),
                ("name", Text),
                ("sentence", Text),
                ("confidence", Share),
            ],
            Self::Quotes => &[
                ("document", Text),
                ("id", Number),
                ("label", Text),
                ("start", Number),
                ("end", Number),
                ("text", Text),
                ("speaker", Text),
                ("speaker_label", Text),
                ("speaker_id", Number),
                ("cue", Text),
                ("source", Text),
                ("kind", Text),
                ("confidence", Share),
            ],
            Self::Timeline => &[
                ("document", Text),
                ("id", Number),
                ("label", Text),
                ("value", Text),
                ("mod", Text),
                ("start", Number),
                ("end", Number),
                ("text", Text),
                ("sentence", Text),
            ],
            Self::Relations => &[
                ("document", Text),
                ("id", Number),
                ("label", Text),
                ("status", Text),
                ("subject", Text),
                ("subject_label", Text),
                ("subject_id", Number),
                ("role", Text),
                ("object", Text),
                ("object_label", Text),
                ("object_id", Number),
                ("start", Number),
                ("end", Number),
                ("sentence", Text),
            ],
            Self::Annotations => &[
                ("document", Text),
                ("id", Number),
                ("layer", Text),
                ("label", Text),
                ("start", Number),
                ("end", Number),
                ("text", Text),
                ("value", Text),
                ("chain", Number),
                ("name", Text),
                ("subject_id", Number),
                ("object_id", Number),
                ("reason", Text),
                ("confidence", Share),
            ],
            Self::Documents => &[
                ("document", Text),
                ("date", Text),
                ("headline", Text),
                ("annotations", Number),
                ("lost", Number),
                ("text", Text),
            ],
        }
    }
}
