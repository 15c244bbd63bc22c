//! `postil completions` and `postil man`: help for the shell and for the manual, made from the command line itself.

use crate::args::{Cli, Completions, Man};
use crate::error::{Fault, Stop, Tally};
use crate::output::Target;
use clap::{Command, CommandFactory};
use clap_mangen::Man as Page;
use std::fs;
use std::path::Path;

const NAME: &str = "postil";

pub(crate) fn complete(args: &Completions) -> Result<Tally, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), NAME, &mut script);
    print(&script)
}

pub(crate) fn man(args: &Man) -> Result<Tally, Stop> {
    let mut commands = Cli::command().disable_help_subcommand(true);
    for lexicon in commands.get_subcommands_mut() {
        *lexicon = lexicon.clone().disable_help_subcommand(true);
    }
    commands.build();
    if let Some(folder) = &args.output_dir {
        return write_pages(&commands, folder);
    }
    let command = match &args.command {
        None => Ok(&commands),
        Some(name) => commands.find_subcommand(name).ok_or_else(|| {
            let fault = Fault::new(format!("there is no command '{name}'"));
            Stop::Usage(fault.with_remedy("see postil --help"))
        }),
    }?;
    let mut page = Vec::new();
    Page::new(command.clone())
        .render(&mut page)
        .map_err(|error| Stop::writing(error, "the manual page"))?;
    print(&page)
}

/// A page for each command, called as `man` looks for it.
fn write_pages(commands: &Command, folder: &Path) -> Result<Tally, Stop> {
    let stop = |error| Stop::writing(error, &folder.display().to_string());
    fs::create_dir_all(folder).map_err(stop)?;
    clap_mangen::generate_to(commands.clone(), folder).map_err(stop)?;
    Ok(Tally::default())
}

fn print(bytes: &[u8]) -> Result<Tally, Stop> {
    Target::new(None).write(&[], |out| out.write_all(bytes))?;
    Ok(Tally::default())
}
