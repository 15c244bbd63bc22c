//! However a text is cut, the result is the same.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::stream);
