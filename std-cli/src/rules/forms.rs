//! The forms of an English word: what a lemma stands for.

/// Words whose forms follow no rule: the base, and the others.
const IRREGULAR: &[(&str, &str)] = &[
    ("be", "am is are was were been being"),
    ("have", "has had having"),
    ("do", "does did done doing"),
    ("go", "goes went gone going"),
    ("arise", "arises arose arisen arising"),
    ("become", "becomes became becoming"),
    ("begin", "begins began begun beginning"),
    ("bring", "brings brought bringing"),
    ("build", "builds built building"),
    ("buy", "buys bought buying"),
    ("catch", "catches caught catching"),
    ("choose", "chooses chose chosen choosing"),
    ("come", "comes came coming"),
    ("cut", "cuts cutting"),
    ("deal", "deals dealt dealing"),
    ("draw", "draws drew drawn drawing"),
    ("drive", "drives drove driven driving"),
    ("fall", "falls fell fallen falling"),
    ("feed", "feeds fed feeding"),
    ("fight", "fights fought fighting"),
    ("find", "finds found finding"),
    ("flee", "flees fled fleeing"),
    ("fly", "flies flew flown flying"),
    ("freeze", "freezes froze frozen freezing"),
    ("get", "gets got gotten getting"),
    ("give", "gives gave given giving"),
    ("grow", "grows grew grown growing"),
    ("hear", "hears heard hearing"),
    ("hit", "hits hitting"),
    ("hold", "holds held holding"),
    ("hurt", "hurts hurting"),
    ("keep", "keeps kept keeping"),
    ("know", "knows knew known knowing"),
    ("lead", "leads led leading"),
    ("leave", "leaves left leaving"),
    ("lend", "lends lent lending"),
    ("let", "lets letting"),
    ("lie", "lies lay lain lied lying"),
    ("lose", "loses lost losing"),
    ("make", "makes made making"),
    ("mean", "means meant meaning"),
    ("meet", "meets met meeting"),
    ("pay", "pays paid paying"),
    ("put", "puts putting"),
    ("quit", "quits quitting"),
    ("read", "reads reading"),
    ("ride", "rides rode ridden riding"),
    ("rise", "rises rose risen rising"),
    ("run", "runs ran running"),
    ("say", "says said saying"),
    ("see", "sees saw seen seeing"),
    ("seek", "seeks sought seeking"),
    ("sell", "sells sold selling"),
    ("send", "sends sent sending"),
    ("set", "sets setting"),
    ("shake", "shakes shook shaken shaking"),
    ("shoot", "shoots shot shooting"),
    ("shut", "shuts shutting"),
    ("sing", "sings sang sung singing"),
    ("sink", "sinks sank sunk sinking"),
    ("sit", "sits sat sitting"),
    ("sleep", "sleeps slept sleeping"),
    ("speak", "speaks spoke spoken speaking"),
    ("spend", "spends spent spending"),
    ("split", "splits splitting"),
    ("spread", "spreads spreading"),
    ("stand", "stands stood standing"),
    ("steal", "steals stole stolen stealing"),
    ("strike", "strikes struck striking"),
    ("swear", "swears swore sworn swearing"),
    ("sweep", "sweeps swept sweeping"),
    ("swim", "swims swam swum swimming"),
    ("take", "takes took taken taking"),
    ("teach", "teaches taught teaching"),
    ("tear", "tears tore torn tearing"),
    ("tell", "tells told telling"),
    ("think", "thinks thought thinking"),
    ("throw", "throws threw thrown throwing"),
    ("understand", "understands understood understanding"),
    ("wear", "wears wore worn wearing"),
    ("win", "wins won winning"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("write", "writes wrote written writing"),
    ("bear", "bears bore borne bearing"),
    ("bid", "bids bidding"),
    ("bite", "bites bit bitten biting"),
    ("blow", "blows blew blown blowing"),
    ("break", "breaks broke broken breaking"),
    ("broadcast", "broadcasts broadcasted broadcasting"),
    ("cast", "casts casting"),
    ("cost", "costs costing"),
    ("dig", "digs dug digging"),
    ("eat", "eats ate eaten eating"),
    ("feel", "feels felt feeling"),
    ("forbid", "forbids forbade forbidden forbidding"),
    ("forecast", "forecasts forecasted forecasting"),
    ("forget", "forgets forgot forgotten forgetting"),
    ("forgive", "forgives forgave forgiven forgiving"),
    ("hang", "hangs hung hanged hanging"),
    ("hide", "hides hid hidden hiding"),
    ("lay", "lays laid laying"),
    ("mistake", "mistakes mistook mistaken mistaking"),
    ("overcome", "overcomes overcame overcoming"),
    ("overtake", "overtakes overtook overtaken overtaking"),
    ("show", "shows showed shown showing"),
    ("stick", "sticks stuck sticking"),
    ("wake", "wakes woke woken waking"),
    ("withhold", "withholds withheld withholding"),
    ("overthrow", "overthrows overthrew overthrown overthrowing"),
    ("oversee", "oversees oversaw overseen overseeing"),
    ("undertake", "undertakes undertook undertaken undertaking"),
    ("man", "men"),
    ("woman", "women"),
    ("person", "people"),
    ("child", "children"),
    ("wife", "wives"),
];

/// Verbs of several syllables whose last letter is doubled.
const DOUBLED: [&str; 12] = [
    "admit", "commit", "control", "occur", "permit", "prefer", "rebel", "refer", "regret",
    "submit", "transfer", "transmit",
];

/// Those whose last letter some double: `cancelled`, `canceled`.
const DOUBLED_BY_SOME: [&str; 14] = [
    "cancel", "counsel", "fuel", "kidnap", "label", "level", "marshal", "model", "program",
    "quarrel", "signal", "total", "travel", "worship",
];

/// All forms of a word, itself first: `buy`, `buys`, `bought`, `buying`; `member`, `members`.
pub(crate) fn forms(lemma: &str) -> Vec<String> {
    let mut forms = vec![lemma.to_owned()];
    if let Some((_, others)) = IRREGULAR.iter().find(|(base, _)| *base == lemma) {
        forms.extend(others.split(' ').map(str::to_owned));
        return forms;
    }
    let mut ending = lemma.chars().rev();
    let (last, before) = (ending.next().unwrap_or(' '), ending.next().unwrap_or(' '));
    let is_vowel = |it: char| "aeiou".contains(it);
    let stem = |cut: usize| {
        lemma.chars().take(lemma.chars().count().saturating_sub(cut)).collect::<String>()
    };
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| lemma.ends_with(end));
    if last == 'y' && !is_vowel(before) {
        let stem = stem(1);
        forms.extend([format!("{stem}ies"), format!("{stem}ied"), format!("{lemma}ing")]);
    } else if let Some(stem) = lemma.strip_suffix("ie") {
        forms.extend([format!("{lemma}s"), format!("{lemma}d"), format!("{stem}ying")]);
    } else if last == 'e' {
        let gerund = if before == 'e' || before == 'y' || before == 'o' {
            lemma.to_owned()
        } else {
            stem(1)
        };
        forms.extend([format!("{lemma}s"), format!("{lemma}d"), format!("{gerund}ing")]);
    } else {
        let vowels = lemma.chars().filter(|it| is_vowel(*it)).count();
        let short = !is_vowel(last)
            && is_vowel(before)
            && !"wxy".contains(last)
            && ending.next().is_some_and(|it| !is_vowel(it))
            && vowels == 1;
        let stem = if short || DOUBLED.contains(&lemma) {
            format!("{lemma}{last}")
        } else {
            lemma.to_owned()
        };
        let plural = if hisses { format!("{lemma}es") } else { format!("{lemma}s") };
        forms.extend([plural, format!("{stem}ed"), format!("{stem}ing")]);
        if DOUBLED_BY_SOME.contains(&lemma) {
            forms.extend([format!("{lemma}{last}ed"), format!("{lemma}{last}ing")]);
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn a_lemma_stands_for_its_forms() {
        let cases = [
            ("buy", "buy buys bought buying"),
            ("acquire", "acquire acquires acquired acquiring"),
            ("marry", "marry marries married marrying"),
            ("plan", "plan plans planned planning"),
            ("visit", "visit visits visited visiting"),
            ("attack", "attack attacks attacked attacking"),
            ("launch", "launch launches launched launching"),
            ("agree", "agree agrees agreed agreeing"),
            ("commit", "commit commits committed committing"),
            ("break", "break breaks broke broken breaking"),
            ("die", "die dies died dying"),
            ("cancel", "cancel cancels canceled canceling cancelled cancelling"),
        ];
        for (lemma, expected) in cases {
            assert_eq!(forms(lemma).join(" "), expected);
        }
    }
}
