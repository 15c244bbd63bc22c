//! Modules of a crate, and the paths that they name: enough of Rust for `use` and for paths in code.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A module: a file without its unit tests.
#[derive(Clone, Debug)]
pub struct Module {
    /// The file, from the root of the project.
    pub file: String,
    /// Its path in the crate: `lang`, `en`, `time`.
    pub path: Vec<String>,
    /// Code without comments and unit tests, line by line.
    code: Vec<String>,
}

/// A path that a module names, resolved: `window`, `notes`, `Notes`.
#[derive(Clone, Debug)]
pub struct Import {
    pub line: usize,
    pub path: Vec<String>,
}

impl Module {
    /// The top-level module that it belongs to.
    pub fn room(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }

    /// The lines of its code, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.code.iter().map(String::as_str))
    }
}

/// The modules of a crate, by path.
#[derive(Debug)]
pub struct Tree {
    folder: String,
    modules: BTreeMap<Vec<String>, Module>,
}

impl Tree {
    /// Reads the sources in a folder of the project.
    pub fn read(folder: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
        let mut files = Vec::new();
        walk(&root, &mut files);
        let mut modules = BTreeMap::new();
        for file in files {
            let inside = file.strip_prefix(&root).expect("a file of the folder");
            let Some(path) = module_path(inside) else { continue };
            let text = std::fs::read_to_string(&file).expect("a source in UTF-8");
            let file = format!("{folder}/{}", inside.display());
            modules.insert(path.clone(), Module { file, path, code: code_of(&text) });
        }
        assert!(modules.len() > 10, "no sources in {}", root.display());
        Self { folder: folder.to_owned(), modules }
    }

    /// Plants a line at the end of a file.
    pub fn append(&mut self, file: &str, line: &str) {
        let file = format!("{}/{file}", self.folder);
        let module = self.modules.values_mut().find(|module| module.file == file);
        let line = line.split("//").next().unwrap_or_default();
        module.expect("a file of the tree").code.push(line.to_owned());
    }

    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.modules.values()
    }

    /// The paths inside the crate that a module names.
    pub fn imports(&self, module: &Module) -> Vec<Import> {
        let mut found = Vec::new();
        let mut pending: Option<(usize, String)> = None;
        for (line, code) in module.lines() {
            let mut rest = code;
            if pending.is_none()
                && let Some(at) = use_at(code)
            {
                pending = Some((line, String::new()));
                rest = &code[at..];
            }
            let Some((from, text)) = &mut pending else {
                found.extend(paths_in(code).map(|path| (line, path)));
                continue;
            };
            text.push_str(rest);
            if let Some((paths, _)) = text.clone().split_once(';') {
                found.extend(expand(paths).into_iter().map(|path| (*from, path)));
                pending = None;
            }
        }
        let resolve = |(line, path): (usize, String)| {
            Some(Import { line, path: self.resolve(module, &path)? })
        };
        found.into_iter().filter_map(resolve).collect()
    }

    /// A path from the root of the crate, if it is one of the crate's own.
    fn resolve(&self, module: &Module, path: &str) -> Option<Vec<String>> {
        let path = path.split(" as ").next().unwrap_or_default();
        let mut parts = path.split("::").map(str::trim).filter(|part| !part.is_empty()).peekable();
        let mut base = module.path.clone();
        match *parts.peek()? {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                while parts.next_if_eq(&"super").is_some() {
                    base.pop();
                }
            }
            first => {
                // A module of its own, named without `self`.
                let mut child = base.clone();
                child.push(first.to_owned());
                self.modules.get(&child)?;
            }
        }
        // Macros name what only tests have.
        if parts.clone().any(|part| matches!(part, "tests" | "testing")) {
            return None;
        }
        base.extend(parts.filter(|part| !matches!(*part, "crate" | "self")).map(str::to_owned));
        Some(base)
    }

    /// The file that has what a path names: through re-exports, as far as they are written out.
    fn file_of(&self, path: &[String], depth: usize) -> Option<Vec<String>> {
        let mut length = path.len();
        while length > 0 && !self.modules.contains_key(&path[..length]) {
            length -= 1;
        }
        let module = self.modules.get(&path[..length])?;
        let Some(item) = path.get(length).filter(|_| depth > 0) else {
            return Some(module.path.clone());
        };
        let exports = self.exports(module);
        match exports.iter().find(|(name, _)| name == item) {
            Some((_, target)) => self.file_of(target, depth - 1),
            None => Some(module.path.clone()),
        }
    }

    /// What a module re-exports: the name, and the path that it stands for.
    fn exports(&self, module: &Module) -> Vec<(String, Vec<String>)> {
        let code = module.code.join("\n");
        let mut found = Vec::new();
        for piece in code.split("\npub").skip(1) {
            let Some((head, rest)) = piece.split_once("use ") else { continue };
            if !(head.trim().is_empty() || head.starts_with('(') && head.trim().ends_with(')')) {
                continue;
            }
            let paths = rest.split(';').next().unwrap_or_default();
            for path in expand(&paths.replace('\n', " ")) {
                let name = path.rsplit(" as ").next().unwrap_or(&path);
                let name = name.rsplit("::").next().unwrap_or(name).trim().to_owned();
                if let Some(target) = self.resolve(module, &path) {
                    found.push((name, target));
                }
            }
        }
        found
    }

    /// Which file needs which.
    pub fn files(&self) -> BTreeMap<String, Vec<String>> {
        self.edges(|from, to| (from.to_vec(), to.to_vec()))
    }

    /// Which modules of each folder need which of the same folder.
    pub fn siblings(&self) -> BTreeMap<String, Vec<String>> {
        self.edges(|from, to| {
            let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
            let cut = |path: &[String]| path[..path.len().min(shared + 1)].to_vec();
            // A folder and what lies in it are no siblings.
            if from.len() == shared || to.len() == shared {
                return (from.to_vec(), from.to_vec());
            }
            (cut(from), cut(to))
        })
    }

    fn edges(
        &self,
        ends: impl Fn(&[String], &[String]) -> (Vec<String>, Vec<String>),
    ) -> BTreeMap<String, Vec<String>> {
        let mut edges = BTreeMap::<String, Vec<String>>::new();
        // What a program wrote is data: it names the types that read it.
        for module in
            self.modules.values().filter(|module| !module.path.ends_with(&["generated".to_owned()]))
        {
            for import in self.imports(module) {
                let Some(target) = self.file_of(&import.path, 3) else { continue };
                let (from, to) = ends(&module.path, &target);
                if from != to && !to.is_empty() {
                    edges.entry(from.join("::")).or_default().push(to.join("::"));
                }
            }
        }
        edges
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The path of a file in its crate; none for the root and for files of tests.
fn module_path(file: &Path) -> Option<Vec<String>> {
    let mut path: Vec<String> =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if path.last().is_some_and(|last| last == "mod") {
        path.pop();
    }
    let last = path.last()?;
    (!matches!(last.as_str(), "tests" | "testing" | "lib" | "main")).then_some(path)
}

/// Lines without comments, up to the unit tests.
fn code_of(text: &str) -> Vec<String> {
    let is_test = |at: &usize| {
        let next = text[*at..].lines().nth(2).unwrap_or_default();
        next.contains("mod ") && next.ends_with('{')
    };
    let end = text.match_indices("\n#[cfg(test)]\n").map(|(at, _)| at).find(is_test);
    let end = end.unwrap_or(text.len());
    let code = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text[..end].lines().map(code).collect()
}

/// Where the path of a `use` begins in a line.
fn use_at(code: &str) -> Option<usize> {
    let at = code.find("use ")?;
    let before = code[..at].trim();
    let begins =
        before.is_empty() || before == "pub" || before.starts_with("pub(") && before.ends_with(')');
    begins.then_some(at + 4)
}

/// Paths of the crate in a line of code: `crate::lexicon::Word`, `super::find`, `stretch::next`.
fn paths_in(code: &str) -> impl Iterator<Item = String> + '_ {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.split(move |c| !is_path(c)).filter(|path| path.contains("::")).map(str::to_owned)
}

/// The paths of a `use`, its groups written out.
fn expand(paths: &str) -> Vec<String> {
    let Some((before, group)) = paths.split_once('{') else {
        return vec![paths.trim().to_owned()];
    };
    let group = group.rsplit_once('}').map_or(group, |(group, _)| group);
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let item = group[start..at].trim();
                if !item.is_empty() {
                    found.extend(expand(&format!("{}{item}", before.trim())));
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}
