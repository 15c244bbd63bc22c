//! The `postil` command; all of it is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    postil_cli::main()
}
