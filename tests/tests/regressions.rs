//! Replays the seeds of the fuzzer, and everything it ever found, on a stable compiler.

use postil_tests::harness::{Body, TARGETS};
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

fn fuzz_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

/// Files of a folder in the order of their names; none where the folder is missing.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

/// The files on which the body panics.
fn failures(body: Body, files: &[PathBuf]) -> Vec<PathBuf> {
    let fails = |path: &Path| {
        let bytes = fs::read(path).expect("a readable file");
        catch_unwind(|| body(&bytes)).is_err()
    };
    files.iter().filter(|path| fails(path)).cloned().collect()
}

#[test]
fn seeds_and_regressions_hold() {
    for &(target, body) in TARGETS {
        let seeds = files(&fuzz_folder().join("seeds").join(target));
        assert!(!seeds.is_empty(), "{target} has no seeds");
        let regressions = files(&fuzz_folder().join("regressions").join(target));
        let failed = failures(body, &[seeds, regressions].concat());
        assert!(failed.is_empty(), "{target} fails on {failed:#?}");
    }
}

/// A target without a file would never be fuzzed; a file without a target would never be replayed.
#[test]
fn every_target_has_a_file_and_every_file_a_target() {
    let mut names: Vec<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    names.sort();
    let stem = |path: &PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    let mut stems: Vec<_> =
        files(&fuzz_folder().join("fuzz_targets")).iter().filter_map(stem).collect();
    // Its body is unsafe code, which this workspace does not have: core/c/tests/regressions.rs replays it.
    stems.retain(|target| target != "c_interface");
    assert_eq!(stems, names);
}
