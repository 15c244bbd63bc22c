//! Makes a program of a target: the fuzzer's under `cargo fuzz`, else one that replays files.

#[cfg(fuzzing)]
pub use libfuzzer_sys;

/// The whole program of a target, whose body is a function of [`postil_tests::harness`].
#[macro_export]
macro_rules! target {
    ($body:path) => {
        #[cfg(fuzzing)]
        $crate::libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $body(bytes));

        /// Hash maps take their keys from here. The same keys in each run make the same inputs take the same paths.
        ///
        /// # Safety
        ///
        /// `buffer` must be valid for writes of `length` bytes.
        #[cfg(fuzzing)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn getrandom(buffer: *mut u8, length: usize, _: u32) -> isize {
            // SAFETY: that is what the caller promises.
            unsafe { core::ptr::write_bytes(buffer, 0x5A, length) };
            length.cast_signed()
        }

        #[cfg(not(fuzzing))]
        fn main() -> std::io::Result<()> {
            $crate::replay($body)
        }
    };
}

/// Calls `body` with every file that the command line names.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn replay(body: fn(&[u8])) -> std::io::Result<()> {
    for path in std::env::args_os().skip(1) {
        body(&std::fs::read(path)?);
    }
    Ok(())
}
