//! A draft quotes itself, and what is told of it can be read.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::verify);
