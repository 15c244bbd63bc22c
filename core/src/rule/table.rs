//! The macro that declares the rules of a layer.

/// Declares the rules of a layer, one per row: name, number, description, a text in which the rule fires, and one in
/// which it does not. The two texts exist only in tests; programs do not contain them.
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
            /// The descriptions, by number.
            pub(super) const TEXTS: &'static [&'static str] = &[$($text),+];

            /// The rows that the tests check.
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
