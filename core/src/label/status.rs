//! The status of a relation.

coded! {
    "status"
    /// Whether a relation is asserted, negated, former or planned.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::Status;
    ///
    /// let mut engine = DefaultEngine::new();
    /// let mut status = |text: &str| {
    ///     let notes = Annotations::<32>::of(text, &mut engine).ok()?;
    ///     notes.layer(Layer::Relation).next()?.relation().map(|relation| relation.status)
    /// };
    /// assert_eq!(status("Anna Berg, the mayor of Oslo, left."), Some(Status::Asserted));
    /// assert_eq!(status("Anna Berg, the former mayor of Oslo, left."), Some(Status::Former));
    /// assert_eq!(status("Norway will not attend the talks."), Some(Status::Negated));
    /// assert_eq!(status("Norway will attend the talks."), Some(Status::Planned));
    /// ```
    #[derive(Default)]
    Status {
        #[default]
        Asserted = 0 "asserted" "The text states it.";
        Negated  = 1 "negated"  "The text denies it.";
        Former   = 2 "former"   "It was true in the past.";
        Planned  = 3 "planned"  "It is planned or expected.";
    }
}

impl Status {
    /// Every status, in the order of the numbers.
    pub const ALL: &'static [Self] = &Self::EACH;
}
