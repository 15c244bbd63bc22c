//! Any bytes are annotated in good order, or refused.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::annotate);
