//! Every format can be read again, whatever the article says.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::formats);
