//! The numbers of enumerated values. They are frozen, and a number is never reused. Both versions use the same numbers;
//! version 2 only adds some.

use crate::value::{DayPart, Modifier, Reference, Season, Unit};

/// A value that is sent as a number.
pub(super) trait Coded: Copy + Sized {
    fn code(self) -> u8;
    fn from_code(code: u8) -> Option<Self>;
}

/// Gives each variant its number, independent of their order in the type. A variant without a number does not compile.
macro_rules! codes {
    ($($name:ident { $($code:literal $variant:ident)+ })+) => {$(
        impl Coded for $name {
            fn code(self) -> u8 {
                match self { $(Self::$variant => $code,)+ }
            }

            fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

codes! {
    Season { 0 Spring 1 Summer 2 Fall 3 Winter }
    DayPart { 0 Morning 1 Midday 2 Afternoon 3 Evening 4 Night 5 Day }
    Unit {
        0 Second 1 Minute 2 Hour 3 Day 4 Weekend 5 Week
        6 Month 7 Quarter 8 Year 9 Decade 10 Century 11 Millennium
    }
    Reference { 0 Present 1 Past 2 Future }
    Modifier {
        0 None 1 Start 2 Mid 3 End 4 Approx
        5 LessThan 6 EqualOrLess 7 MoreThan 8 EqualOrMore
    }
}
