//! What a report tells of what it holds.

coded! {
    "kind of report"
    /// What somebody does with a reported clause, as the words that attribute it tell.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::ReportKind;
    ///
    /// assert_eq!(ReportKind::from_name("denial"), Some(ReportKind::Denial));
    /// assert_eq!(ReportKind::Belief.describe(), "Somebody thinks, knows, fears or expects it.");
    /// ```
    ReportKind {
        Statement = 1 "statement" "Somebody states it.";
        Question  = 2 "question"  "Somebody asks it.";
        Belief    = 3 "belief"    "Somebody thinks, knows, fears or expects it.";
        Intention = 4 "intention" "Somebody wants it to happen, or will do it.";
        Denial    = 5 "denial"    "Somebody denies or rejects it.";
    }
}

impl ReportKind {
    /// Every kind, in the order of its number.
    pub const ALL: &'static [Self] = &Self::EACH;
}
