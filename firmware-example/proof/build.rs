//! Tells the linker where the proof begins and what it may leave undefined.

fn main() {
    for argument in [
        "-e_start",
        // Everything that nothing calls is dropped; only then does the missing function prove anything.
        "--gc-sections",
        // Of the symbols below LLD warns, and threads that warn at once have corrupted its memory.
        "--threads=1",
        // Input is never read: the program is linked, not run.
        "--defsym=unknown_byte=0",
        "--defsym=UNKNOWN_BYTES=0",
    ] {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
}
