//! News keeps every promise, in engines and sets of every size.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::article);
