//! Any blob of rules is refused, or runs without harm.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::rules);
