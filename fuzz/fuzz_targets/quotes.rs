//! However marks, cues and speakers stand, parts lie in their quotation and who speaks is somebody.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::quotes);
