//! Where documents go: standard output, one file, or a folder with a file of the same name for each.

use crate::args::Redact;
use crate::error::{Fault, Stop};
use crate::input::{Found, Source};
use crate::output::{Access, Target, write_whole};
use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::{Component, Path, PathBuf};

/// Where documents go.
pub(super) enum Outlet {
    One { out: Box<dyn Write + Send>, place: String },
    Folder { root: PathBuf, extension: &'static str, taken: HashSet<PathBuf>, inputs: Vec<PathBuf> },
}

impl Outlet {
    /// Opens it. Files are not touched before the first document is there.
    pub(super) fn open(
        args: &Redact,
        inputs: &[Found],
        extension: &'static str,
    ) -> Result<Self, Stop> {
        let own = [&args.key, &args.lexicon, &args.rules, &args.keep_names];
        let own: Vec<Source> = own.into_iter().flatten().cloned().map(Source::File).collect();
        let sources: Vec<&Source> = inputs.iter().map(|found| &found.source).chain(&own).collect();
        if let Some(root) = &args.output_dir {
            fs::create_dir_all(root)
                .map_err(|error| Stop::writing(error, &root.display().to_string()))?;
            let inputs = sources.iter().filter_map(|source| source.path()?.canonicalize().ok());
            return Ok(Self::Folder {
                root: root.clone(),
                extension,
                taken: HashSet::new(),
                inputs: inputs.collect(),
            });
        }
        if let Some(path) = args.output.as_deref().filter(|path| is_compressed(path)) {
            let what = format!("{} would not be compressed", path.display());
            let fault = Fault::new(what).with_remedy("leave .gz or .zst out of its name");
            return Err(Stop::Usage(fault));
        }
        let target = Target::new(args.output.as_deref());
        Ok(Self::One { out: target.open_late(&sources)?, place: target.place() })
    }

    /// Writes what became of an input. Where its name is what is wrong, the others go on.
    pub(super) fn write(
        &mut self,
        relative: &Path,
        bytes: &[u8],
    ) -> Result<Result<(), Fault>, Stop> {
        match self {
            Self::One { out, place } => {
                let written = out.write_all(bytes).and_then(|()| out.flush());
                written.map(Ok).map_err(|error| Stop::writing(error, place))
            }
            Self::Folder { root, extension, taken, inputs } => {
                let path = place_in(root, relative, extension);
                if !taken.insert(path.clone()) {
                    let what =
                        format!("another document was written to {} already", path.display());
                    return Ok(Err(Fault::new(what).with_remedy("give the files other names")));
                }
                if path.canonicalize().is_ok_and(|path| inputs.contains(&path)) {
                    let fault = Fault::new("would overwrite its input");
                    return Ok(Err(fault.with_remedy("name another folder with --output-dir")));
                }
                let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
                let written = folder.and_then(|()| write_whole(&path, bytes, Access::Usual));
                written.map(Ok).map_err(|error| Stop::writing(error, &path.display().to_string()))
            }
        }
    }
}

/// The file for an input, in the folder and nowhere else. What was compressed is not any more.
fn place_in(root: &Path, relative: &Path, extension: &str) -> PathBuf {
    let names = relative.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name),
        _ => None,
    });
    let mut path = root.to_owned();
    path.extend(names);
    if is_compressed(&path) {
        path.set_extension("");
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(extension);
    path.with_file_name(name)
}

fn is_compressed(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "gz" || end == "zst")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_in_the_folder() {
        for (relative, place) in [
            ("a/b.txt", "out/a/b.txt"),
            ("../../b.txt.gz", "out/b.txt"),
            ("/etc/b.html", "out/etc/b.html"),
            ("stdin", "out/stdin"),
        ] {
            assert_eq!(place_in(Path::new("out"), Path::new(relative), ""), Path::new(place));
        }
        assert_eq!(
            place_in(Path::new("o"), Path::new("a.txt"), ".json"),
            Path::new("o/a.txt.json")
        );
    }
}
