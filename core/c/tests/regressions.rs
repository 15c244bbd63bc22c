//! Replays the seeds of the fuzz target `c_interface`, and everything it ever found, on a stable compiler.

use std::fs;
use std::path::Path;

#[test]
fn seeds_and_regressions_hold() {
    let mut count = 0;
    for folder in ["seeds", "regressions"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../fuzz")
            .join(folder)
            .join("c_interface");
        for entry in fs::read_dir(folder).expect("the folders are there") {
            let path = entry.expect("a readable folder").path();
            if path.extension().is_none() {
                println!("{}", path.display());
                postil_c::fuzzing::c_interface(&fs::read(path).expect("a readable file"));
                count += 1;
            }
        }
    }
    assert!(count >= 8);
}
