//! Any line of JSON Lines is answered or refused in words.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::json_line);
