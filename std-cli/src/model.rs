//! Models: loaded for the commands that use one.

use crate::error::{Fault, Problem};
use crate::input::Source;
use postil::{ErrorKind, Model};

/// The model in a file, for the rest of the run.
pub(crate) fn load(source: &Source) -> Result<Model<'static>, Problem> {
    // A model is read in place and lasts as long as the process, which has one: nothing to give back.
    let bytes: &'static [u8] = source.read()?.leak();
    Model::from_bytes(bytes).map_err(|error| unfit(error).at(source.place()))
}

fn unfit(error: postil::Error) -> Fault {
    let fault = Fault::new(error.to_string());
    fault.with_remedy(match error.kind() {
        ErrorKind::ModelCorrupt => "copy it again, or train it anew",
        _ => "make one with postil train",
    })
}
