//! No word of an article becomes markup of the page.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::html);
