//! Calls of the C interface, in any order and with any bytes, keep the promises of the header.

#![cfg_attr(fuzzing, no_main)]

postil_fuzz::target!(postil_c::fuzzing::c_interface);
