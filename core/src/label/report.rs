//! Kinds of reported speech.

coded! {
    "kind of report"
    /// How the speaker relates to a reported clause: states, asks, believes, intends or denies it. The words that
    /// attribute the clause decide.
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
    /// Every kind, in the order of the numbers.
    pub const ALL: &'static [Self] = &Self::EACH;
}
