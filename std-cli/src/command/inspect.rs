//! `postil inspect`: a message of the wire format and its article, shown as `annotate` shows them.

use super::common::{form, printer, read_article};
use crate::args::Inspect;
use crate::document::Document;
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::Source;
use crate::output::{Target, losses};
use crate::record::{Known, Record};

pub(crate) fn run(args: &Inspect) -> Result<Tally, Stop> {
    if args.message == Source::Stdin && args.article == Source::Stdin {
        let fault = Fault::new("message and article cannot both come from standard input");
        return Err(Stop::Usage(fault.with_remedy("name a file for one of them")));
    }
    if args.format.is_message() {
        let fault = Fault::new(format!("the message is already {}", args.format.name));
        return Err(Stop::Usage(fault.with_remedy("use another format, such as -f json")));
    }
    if args.format.quirks.needs_tokens {
        let fault = Fault::new("this format needs tokens, which a message does not hold");
        return Err(Stop::Usage(fault.with_remedy("use it with postil annotate")));
    }
    let record = read(args)?;
    if args.format.quirks.hides_losses {
        losses(&record.summary.losses)
            .for_each(|lost| say(format_args!("{}: {lost}", args.message.place())));
    }
    let table = args.table.unwrap_or_else(|| args.common.usual_table());
    args.common.remark_on_layers(args.format, table);
    let target = Target::new(args.common.output.as_deref());
    let inputs = [&args.message, &args.article];
    let form = form(&args.common, &target, args.format, table, false);
    let mut printer = printer(&args.common, &target, &inputs, form)?;
    printer
        .print(&Document::from(record))
        .and_then(|()| printer.finish())
        .map_err(|error| Stop::writing(error, &target.place()))?;
    Ok(Tally::default())
}

fn read(args: &Inspect) -> Result<Record, Problem> {
    let message = args.message.read()?;
    let text = read_article(&args.article, args.common.lossy)?;
    let name = args.article.name().as_str().into();
    let lexicon = args.common.lexicon()?;
    let record = Record::from_message(name, text, &message, lexicon)
        .map_err(|fault| fault.at(args.message.place()))?;
    let known = Known { rules: args.common.rules()?, ..record.known };
    Ok(Record { known, ..record })
}
