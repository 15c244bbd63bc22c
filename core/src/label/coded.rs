//! Declares enums whose variants have a frozen number and a name.

/// An enum: variant = number, name in outputs, definition. The literal before it is the noun for a variant.
macro_rules! coded {
    (
        $noun:literal
        $(#[$meta:meta])*
        $name:ident { $($(#[$mark:meta])* $variant:ident = $code:literal $text:literal $what:literal;)+ }
    ) => {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[repr(u8)]
        #[non_exhaustive]
        $(#[$meta])*
        pub enum $name {
            $($(#[$mark])* #[doc = $what] $variant = $code,)+
        }

        impl $name {
            /// Every variant, in the order of the declaration.
            const EACH: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// The name, as outputs print it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            #[doc = concat!("The ", $noun, " with this name, as outputs print it.")]
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::EACH.iter().copied().find(|one| one.name() == name)
            }

            #[doc = concat!("The definition of the ", $noun, ", in one sentence.")]
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $(Self::$variant => $what,)+ }
            }

            #[doc = concat!("The number of the ", $noun, ", which never changes.")]
            #[must_use]
            pub const fn code(self) -> u8 {
                self as u8
            }

            #[doc = concat!("The ", $noun, " with this number.")]
            #[must_use]
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        /// Writes the name.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        /// Writes the name.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        /// Parses the name.
        impl core::str::FromStr for $name {
            type Err = crate::label::unknown::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::from_name(name).ok_or(crate::label::unknown::UnknownName)
            }
        }

        /// Parses the name.
        impl TryFrom<&str> for $name {
            type Error = crate::label::unknown::UnknownName;

            fn try_from(name: &str) -> Result<Self, Self::Error> {
                name.parse()
            }
        }

        /// Converts the number.
        impl TryFrom<u8> for $name {
            type Error = crate::label::unknown::UnknownName;

            fn try_from(code: u8) -> Result<Self, Self::Error> {
                Self::from_code(code).ok_or(crate::label::unknown::UnknownName)
            }
        }
    };
}

/// The table of all labels: layer, type, and a row for each label, which may have flags.
macro_rules! labels {
    ($(
        $(#[$meta:meta])*
        $layer:ident $name:ident {
            $($variant:ident = $code:literal $text:literal $([$($flag:ident)+])? $what:literal;)+
        }
    )+) => {
        $(
            coded! { "label" $(#[$meta])* $name { $($variant = $code $text $what;)+ } }

            impl $name {
                /// Every label of the layer.
                pub const ALL: &'static [Self] = &Self::EACH;

                #[allow(dead_code, reason = "labels of most layers have no flags")]
                pub(super) const fn has(self, flag: Flag) -> bool {
                    match self {
                        $(Self::$variant => match flag { $($(Flag::$flag)|+ => true,)? _ => false },)+
                    }
                }
            }
        )+

        impl Label {
            /// Every label, in the order of layers and codes. Labels that the user's lexicon or rules define are not
            /// listed here.
            pub const ALL: &'static [Self] = &[$($(
                Self { layer: Layer::$layer, code: $code, name: $text, means: $what },
            )+)+];
        }
    };
}
