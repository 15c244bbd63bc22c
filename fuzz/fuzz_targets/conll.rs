//! Any bytes are refused as CoNLL, or are sentences with their names.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::conll);
