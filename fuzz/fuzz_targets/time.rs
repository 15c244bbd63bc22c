//! Whatever is said of times, each value is one that TIMEX3 writes, of a day that the calendar has.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_tests::harness::time);
