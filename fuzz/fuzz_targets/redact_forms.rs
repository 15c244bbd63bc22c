//! Edits of a document of any form change nothing else in it.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::redact_forms);
