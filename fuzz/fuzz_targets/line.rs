//! A station answers whatever arrives, and noise costs no notes.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::line);
