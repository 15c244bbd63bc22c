//! How the rules of a layer are written down.

/// The rules of a layer, one a row: name and number, what it says of itself, a text in which it fires, one in which it
/// does not. The texts are for the tests alone: no program carries them.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident {
        $($variant:ident = $number:literal $text:literal
            $(with $need:ident)? yes $example:literal no $counter:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum $name {
            $(#[doc = $text] $variant = $number,)+
        }

        impl $name {
            /// What each says of itself, by number.
            pub(super) const TEXTS: &'static [&'static str] = &[$($text),+];

            /// What the tests hold each to, by number.
            #[cfg(test)]
            pub(super) const ROWS: &'static [$crate::rule::tests::Row] = &[$($crate::rule::tests::Row {
                number: $number,
                needs: &[$($crate::rule::tests::Need::$need)?],
                example: $example,
                counter: $counter,
            }),+];
        }

        impl From<$name> for crate::annotation::Rule {
            fn from(rule: $name) -> Self {
                Self(rule as u16)
            }
        }
    };
}
pub(super) use rules;
