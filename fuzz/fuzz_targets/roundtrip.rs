//! What is encoded decodes to itself.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::roundtrip);
