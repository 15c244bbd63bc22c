//! Any bytes are refused as standoff, or are notes.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::brat);
