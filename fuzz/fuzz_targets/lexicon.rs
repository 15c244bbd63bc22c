//! Any table is built into a lexicon that finds its entries; any blob is refused or harmless.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::lexicon);
