//! Layers: the kinds of margin note.

coded! {
    "layer"
    /// A layer: one kind of margin note.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Layer;
    ///
    /// assert_eq!(Layer::from_name("time"), Some(Layer::Time));
    /// assert_eq!((Layer::Time.name(), Layer::Time.code()), ("time", 6));
    /// assert_eq!(Layer::from_code(6), Some(Layer::Time));
    /// assert_eq!(Layer::ALL.len(), Layer::COUNT);
    /// ```
    Layer {
        Section  =  0 "section"  "Parts of the article: headline, byline, paragraphs.";
        Sentence =  1 "sentence" "Sentences.";
        Token    =  2 "token"    "Words, numbers and punctuation; written only on request.";
        Entity   =  3 "entity"   "Names of persons, organizations, places and the like.";
        Mention  =  4 "mention"  "Pronouns and descriptions that refer to somebody.";
        Role     =  5 "role"     "Offices, posts and professions of identified persons.";
        Time     =  6 "time"     "Time expressions with their TIMEX3 values.";
        Quantity =  7 "quantity" "Numbers and amounts with their units.";
        Quote    =  8 "quote"    "Quotations and reported speech.";
        Event    =  9 "event"    "Words that name an event.";
        Relation = 10 "relation" "Relations between people, organizations, places and events.";
        Term     = 11 "term"     "Entries of the user's lexicon, and words that the user's rules label.";
    }
}

impl Layer {
    /// How many layers there are.
    pub const COUNT: usize = Self::EACH.len();

    /// Every layer, in the order of its number.
    pub const ALL: [Self; Self::COUNT] = Self::EACH;
}
