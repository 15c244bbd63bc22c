//! Any blob is refused as a model, or tags a text without harm.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::model);
