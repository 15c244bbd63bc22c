//! Whatever a text or a part of a model says, tokens of a sentence form a tree.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::syntax);
