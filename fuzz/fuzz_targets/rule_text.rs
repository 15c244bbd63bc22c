//! Any text of rules is refused by the line, or built into a blob that the engine takes.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::rule_text);
