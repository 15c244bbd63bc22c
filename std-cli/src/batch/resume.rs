//! What an earlier run has done.

use crate::error::{Fault, Problem, Stop};
use crate::offsets::Unit;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Take};
use std::path::Path;
use std::time::SystemTime;

/// The documents that an earlier run has written.
pub(crate) enum Done {
    /// None is known, or none counts.
    Nothing,
    /// Each has a file of its own.
    Files,
    /// Each has a file of its own, which is newer than the article.
    NewerFiles,
    /// Those with these keys have so many lines, in any order: articles that failed have none.
    Ids(HashMap<String, usize>),
    /// Each has a line, in the order of the input.
    Lines(Answered),
}

/// Lines of an output, of which only the ids are read.
pub(crate) struct Answered {
    /// As far as the file went at the start: this run writes behind it.
    reader: BufReader<Take<File>>,
    place: String,
    number: usize,
    /// What offsets count from here on, and have to before.
    unit: Unit,
}

/// What is looked at in a line.
#[derive(Deserialize)]
struct WrittenLine<'l> {
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    offsets: Option<&'l str>,
}

impl Done {
    /// What the JSON Lines in a file are about; `in_order` if each line of the input has one. The file is only read.
    pub(crate) fn of_lines(path: &Path, in_order: bool, unit: Unit) -> Result<Self, Stop> {
        if !path.exists() {
            return Ok(Self::Nothing);
        }
        let place = path.display().to_string();
        let opened = whole_lines(path).and_then(|length| Ok(File::open(path)?.take(length)));
        let reader = opened.map_err(|error| Fault::from(error).at(&place))?;
        let mut answered = Answered { reader: BufReader::new(reader), place, number: 0, unit };
        if in_order {
            return Ok(Self::Lines(answered));
        }
        let mut ids = HashMap::new();
        while let Some(id) = answered.next()? {
            *ids.entry(id).or_default() += 1;
        }
        Ok(Self::Ids(ids))
    }

    /// Whether the document with this id (as JSON; none if the input does not say it) is done, with the file that it
    /// is from and its own, where there are such. To be asked in the order of the input.
    pub(super) fn has(
        &mut self,
        id: Option<&str>,
        article: Option<&Path>,
        file: Option<&Path>,
    ) -> Result<bool, Problem> {
        match self {
            Self::Nothing => Ok(false),
            Self::Files => Ok(file.is_some_and(Path::exists)),
            Self::NewerFiles => Ok(modified(file) > modified(article)),
            Self::Ids(ids) => {
                Ok(ids.get_mut(&key(id)).filter(|count| **count > 0).is_some_and(|count| {
                    *count -= 1;
                    true
                }))
            }
            Self::Lines(lines) => lines.has(&key(id)),
        }
    }
}

impl Answered {
    fn next(&mut self) -> Result<Option<String>, Problem> {
        let mut line = Vec::new();
        let count = self.reader.read_until(b'\n', &mut line);
        self.number += 1;
        let place = || format!("{}, line {}", self.place, self.number);
        if count.map_err(|error| Fault::from(error).at(place()))? == 0 {
            return Ok(None);
        }
        let line: WrittenLine<'_> = serde_json::from_slice(&line).map_err(|_| {
            let fault = Fault::new("is not a line written by postil");
            fault.with_remedy("write to another file, or omit --resume").at(place())
        })?;
        if let Some(offsets) = line.offsets.filter(|offsets| *offsets != self.unit.name()) {
            let fault = Fault::new(format!("has offsets in {offsets}"));
            return Err(fault.with_remedy("continue with the same --offsets").at(place()));
        }
        Ok(Some(key(line.id.map(RawValue::get))))
    }

    fn has(&mut self, id: &str) -> Result<bool, Problem> {
        let Some(written) = self.next()? else { return Ok(false) };
        if written == id {
            return Ok(true);
        }
        let what = format!("is about {written}, where the input has {id}");
        let fault = Fault::new(what).with_remedy("continue with the same input");
        Err(fault.at(format!("{}, line {}", self.place, self.number)))
    }
}

/// When a file was written; `None` if it is not there.
fn modified(path: Option<&Path>) -> Option<SystemTime> {
    path?.metadata().ok()?.modified().ok()
}

/// An id by which lines are compared: escapes may be written in several ways.
fn key(id: Option<&str>) -> String {
    let id = id.unwrap_or("null");
    match serde_json::from_str::<String>(id) {
        Ok(text) => format!("\"{text}\""),
        Err(_) => id.to_owned(),
    }
}

/// How long a file is up to its last line feed. What comes after it an earlier run has left unfinished; a file
/// that begins as no answer does is none of ours.
pub(crate) fn whole_lines(path: &Path) -> io::Result<u64> {
    const BLOCK: u64 = 64 * 1024;
    const ANSWER: &[u8] = b"{\"id\":";
    let mut file = File::open(path)?;
    let mut start = Vec::new();
    file.by_ref().take(ANSWER.len().try_into().unwrap_or(0)).read_to_end(&mut start)?;
    if !ANSWER.starts_with(&start) {
        return Err(io::Error::other("is not what postil wrote"));
    }
    let mut end = file.seek(SeekFrom::End(0))?;
    while end > 0 {
        let start = end.saturating_sub(BLOCK);
        file.seek(SeekFrom::Start(start))?;
        let mut block = Vec::new();
        file.by_ref().take(end - start).read_to_end(&mut block)?;
        if let Some(at) = block.iter().rposition(|&byte| byte == b'\n') {
            return Ok(start + u64::try_from(at).unwrap_or(0) + 1);
        }
        end = start;
    }
    Ok(0)
}
