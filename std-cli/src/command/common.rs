//! What several commands do: the form and the printer of their output, articles to the byte, messages.

use super::{lexicon, rules};
use crate::args::Common;
use crate::error::{Fault, Problem, Stop, say};
use crate::input::{Charset, Decoding, Source};
use crate::output::{Form, Format, Printer, Settings, Table, Target, ViewOptions, message_of};
use crate::record::Record;
use encoding_rs::UTF_8;
use postil::rules::Rules;
use postil::terms::Lexicon;

/// The form that documents get; a series has any number of them.
pub(super) fn form(
    common: &Common,
    target: &Target,
    format: Format,
    table: Table,
    is_series: bool,
) -> Form {
    let view = ViewOptions {
        layers: common.layers.unwrap_or_else(format.quirks.layers),
        unit: format.quirks.unit.unwrap_or(common.offsets),
        ..ViewOptions::default()
    };
    let text_style = target.text_style(common.color);
    Form { format, settings: Settings { view, text_style, table, is_series } }
}

/// A printer for documents of this form.
pub(super) fn printer(
    common: &Common,
    target: &Target,
    inputs: &[&Source],
    form: Form,
) -> Result<Printer, Stop> {
    let own = [common.lexicon_source(), common.rules_source()];
    let inputs: Vec<&Source> = inputs.iter().copied().chain(own.iter().flatten()).collect();
    check_terminal(target, form.format)?;
    let out = match form.format.quirks.holds_one {
        false => target.open(&inputs)?,
        // Half of what is one thing, or nothing of it, must not take the place of another.
        true => target.open_late(&inputs)?,
    };
    Printer::new(out, form).map_err(|error| Stop::writing(error, &target.place()))
}

/// Refuses to scribble on a terminal.
fn check_terminal(target: &Target, format: Format) -> Result<(), Stop> {
    if !format.is_binary() || !target.is_unasked_terminal() {
        return Ok(());
    }
    let fault = Fault::new("this format is binary, and standard output is a terminal");
    Err(Stop::Usage(fault.with_remedy("write to a file with -o FILE, or force it with -o -")))
}

impl Common {
    /// The file of the lexicon: an input like any other.
    pub(super) fn lexicon_source(&self) -> Option<Source> {
        self.lexicon.clone().map(Source::File)
    }

    /// Refuses what a message cannot do, if the format is one.
    pub(super) fn check_message(&self, format: Format, target: &Target) -> Result<(), Stop> {
        if !format.is_message() {
            return Ok(());
        }
        if self.layers.unwrap_or_default().leaves_nothing_out() {
            return check_terminal(target, format);
        }
        let name = format.name;
        let what = format!("format '{name}' always holds every layer");
        let fault = Fault::new(what);
        Err(Stop::Usage(
            fault.with_remedy("select layers when reading it: postil inspect --layers"),
        ))
    }

    /// The table where none is named: layers that are asked for are those of the table of annotations.
    pub(super) fn usual_table(&self) -> Table {
        if self.layers.is_some() { Table::Annotations } else { Table::Entities }
    }

    /// Says so if layers are chosen for a table that has none to choose from.
    pub(super) fn remark_on_layers(&self, format: Format, table: Table) {
        let are_chosen = self.layers.is_some_and(|layers| !layers.leaves_nothing_out());
        if are_chosen && format.is_table() && table != Table::Annotations {
            let name = table.name();
            say(format_args!("table '{name}' ignores --layers (use --table annotations)"));
        }
    }

    /// The file of the rules: an input like any other.
    pub(super) fn rules_source(&self) -> Option<Source> {
        self.rules.clone().map(Source::File)
    }

    /// The rules, if some are asked for.
    pub(super) fn rules(&self) -> Result<Option<Rules<'static>>, Problem> {
        self.rules.as_deref().map(rules::load).transpose()
    }

    /// The lexicon, if one is asked for.
    pub(super) fn lexicon(&self) -> Result<Option<Lexicon<'static>>, Problem> {
        self.lexicon.as_deref().map(lexicon::load).transpose()
    }
}

/// Reads an article that has to be there byte by byte.
pub(super) fn read_article(article: &Source, lossy: bool) -> Result<String, Problem> {
    let bytes = article.read()?;
    let decoding = Decoding { charset: Charset::Named(UTF_8), lossy, ..Decoding::default() };
    let decoded = decoding.text(bytes, None).map_err(|fault| fault.at(article.place()))?;
    if let Some(remark) = decoded.remark {
        say(format_args!("{}: {remark}", article.place()));
    }
    Ok(decoded.text)
}

/// Writes the message of an article. The target is opened at last: a failure leaves nothing behind.
pub(super) fn write_message(
    record: &Record,
    article: &Source,
    target: &Target,
    inputs: &[&Source],
) -> Result<(), Stop> {
    let message = message_of(record).map_err(|fault| fault.at(article.place()))?;
    target.write(inputs, |out| out.write_all(&message))
}
