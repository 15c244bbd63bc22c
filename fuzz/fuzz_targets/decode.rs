//! Any bytes decode to an error, or to annotations.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::decode);
