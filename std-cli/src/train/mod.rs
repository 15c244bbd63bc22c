//! Trains a tagger.
//!
//! ```text
//! CoNLL files ─▶ samples ─▶ all features ─▶ the most useful ─▶ codes ─▶ blob
//! conll          sample     crf             crf, several runs  quantise  blob
//! word lists  ─▶ vocabulary ───────────────────────────────────────────▶
//! ```
//!
//! A model of all features comes first, only to tell which are useful. Those are kept and trained anew,
//! several times with different seeds; the mean of the runs is made small.

mod blob;
mod conll;
mod crf;
mod lattice;
mod quantise;
mod sample;
mod score;
mod table;
mod viterbi;
mod vocabulary;

use crate::args::Train;
use crate::error::{Problem, Stop, say};
use conll::Sentence;
use crf::{Schedule, Weights};
use postil::training::WordTable;
use sample::{NO_FEATURE, Samples};
use score::Score;
use std::collections::{BTreeMap, HashMap};
use std::fs;

pub(crate) fn run(args: &Train) -> Result<(), Stop> {
    let vocabulary = vocabulary::compile(&args.words, args.words_each)?;
    let words = WordTable::read(&vocabulary).expect("the table that was just written");
    let mut corpora = Vec::new();
    for corpus in &args.train {
        corpora.push((conll::read(&corpus.path)?, corpus.weight));
    }
    let labels = args.labels.clone().unwrap_or_else(|| labels_of(&corpora));
    let mut samples = Samples::default();
    for (sentences, weight) in &corpora {
        let unknown = unknown_tags(sentences, &labels);
        for sentence in sentences {
            samples.add(sentence, &labels, &words, unknown, *weight);
        }
    }
    drop(corpora);
    let clean = samples.stretches.len();
    for corpus in &args.bronze {
        for sentence in &conll::read(&corpus.path)? {
            samples.add(sentence, &labels, &words, 0, corpus.weight);
        }
    }
    let mut dev = Vec::new();
    for path in &args.dev {
        dev.push((path.display().to_string(), conll::read(path)?));
    }
    let (mut hashes, counts) = index(&mut samples, args.min_count);
    say(format_args!(
        "{} stretches, {} tokens, {} features, {} names out of reach",
        samples.stretches.len(),
        samples.rows.len(),
        hashes.len(),
        samples.missed
    ));
    let schedule = Schedule {
        epochs: args.epochs,
        first_rate: args.rate,
        last_rate: args.rate / 10.0,
        caution: args.caution,
        seed: args.seed,
        most: usize::MAX,
    };
    let start = std::time::Instant::now();
    if clean < samples.stretches.len() {
        let first = Schedule { most: clean, ..schedule };
        let first = crf::train(&samples, labels.len(), hashes.len(), first, |_| {});
        report("clean", &first, &hashes, &dev, &labels, &words);
        let (mut agreed, mut all) = (0, 0);
        for stretch in &samples.stretches[clean..] {
            let mut tags = vec![0_u8; stretch.rows.len()];
            for (start, end, label) in viterbi::decode(&first, &samples.rows[stretch.rows.clone()])
            {
                sample::write_tags(&mut tags[start..end], label as u8);
            }
            for (allowed, tag) in samples.allowed[stretch.rows.clone()].iter_mut().zip(tags) {
                all += 1;
                agreed += usize::from(*allowed == 1 << tag);
                if args.relabel { *allowed = 1 << tag } else { *allowed |= 1 << tag }
            }
        }
        say(format_args!("bronze: {agreed} of {all} agreed"));
    }
    let full = crf::train(&samples, labels.len(), hashes.len(), schedule, |_| {});
    say(format_args!("full: {:?}", start.elapsed()));
    report("full", &full, &hashes, &dev, &labels, &words);

    let kept = select(&full, &counts, args.features);
    drop(full);
    let renumbered: HashMap<u32, u32> =
        kept.iter().enumerate().map(|(new, old)| (*old, new as u32)).collect();
    for feature in samples.rows.iter_mut().flatten() {
        *feature = renumbered.get(feature).copied().unwrap_or(NO_FEATURE);
    }
    hashes = kept.iter().map(|old| hashes[*old as usize]).collect();
    let counts: Vec<u32> = kept.iter().map(|old| counts[*old as usize]).collect();
    let runs: Vec<Weights> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..args.runs)
            .map(|run| {
                let (samples, labels, features) = (&samples, labels.len(), hashes.len());
                let schedule = Schedule { seed: args.seed + 1 + u64::from(run), ..schedule };
                scope.spawn(move || crf::train(samples, labels, features, schedule, |_| {}))
            })
            .collect();
        handles.into_iter().map(|handle| handle.join().expect("training")).collect()
    });
    let weights = Weights::mean(&runs).expect("at least one run");
    say(format_args!("kept: {:?}", start.elapsed()));
    report("kept", &weights, &hashes, &dev, &labels, &words);

    let importance: Vec<f32> =
        counts.iter().map(|count| (*count as f32).powf(args.importance)).collect();
    let mut codes = quantise::Codes::of(&weights, &importance, args.tune_caution, args.seed);
    let mut transitions = weights.transitions.clone();
    report("codes", &codes.weights(labels.len(), &transitions), &hashes, &dev, &labels, &words);
    let tuning = Schedule {
        epochs: args.tune,
        first_rate: args.tune_rate,
        last_rate: args.tune_rate / 10.0,
        caution: args.tune_caution,
        ..schedule
    };
    crf::learn(&samples, labels.len(), &mut codes, &mut transitions, tuning, |_| {});
    report("tuned", &codes.weights(labels.len(), &transitions), &hashes, &dev, &labels, &words);
    let rounded = codes.rounded();
    let transitions: Vec<i16> =
        transitions.iter().map(|weight| (weight * rounded.scale).round() as i16).collect();
    let parts = blob::Parts {
        labels: &labels,
        transitions: &transitions,
        rounded: &rounded,
        codes: &codes.of_feature,
        features: &hashes,
        vocabulary: &vocabulary,
    };
    let blob = blob::write(&parts);
    postil::Model::from_bytes(&blob).expect("the model that was just written");
    say(format_args!("{} bytes, {:?}", blob.len(), start.elapsed()));
    fs::write(&args.output, blob)
        .map_err(|e| Stop::writing(e, &args.output.display().to_string()))?;
    Ok(())
}

/// The tags of labels that a corpus does not have: what it leaves unmarked may be theirs.
fn unknown_tags(sentences: &[Sentence], labels: &[String]) -> u64 {
    let has = |label: &String| {
        sentences.iter().flat_map(|sentence| &sentence.names).any(|name| name.label == *label)
    };
    (0..).zip(labels).filter(|(_, label)| !has(label)).map(|(n, _)| sample::tags_of(n)).sum()
}

fn labels_of(corpora: &[(Vec<Sentence>, f32)]) -> Vec<String> {
    let mut labels = BTreeMap::new();
    for name in corpora.iter().flat_map(|(sentences, _)| sentences).flat_map(|s| &s.names) {
        *labels.entry(name.label.clone()).or_insert(0_usize) += 1;
    }
    labels.into_keys().collect()
}

/// Numbers the features that are frequent enough: their hashes and counts.
fn index(samples: &mut Samples, min_count: u32) -> (Vec<u32>, Vec<u32>) {
    let mut all: Vec<u32> = samples.rows.iter().flatten().copied().collect();
    all.sort_unstable();
    let groups = all.chunk_by(|a, b| a == b).filter(|group| group.len() >= min_count as usize);
    let (hashes, counts): (Vec<u32>, Vec<u32>) =
        groups.map(|group| (group[0], group.len() as u32)).unzip();
    let numbers: HashMap<u32, u32> =
        hashes.iter().enumerate().map(|(number, hash)| (*hash, number as u32)).collect();
    for feature in samples.rows.iter_mut().flatten() {
        *feature = numbers.get(feature).copied().unwrap_or(NO_FEATURE);
    }
    (hashes, counts)
}

/// The `most` useful features: by how far their weights are from saying nothing, and how often.
fn select(weights: &Weights, counts: &[u32], most: usize) -> Vec<u32> {
    let tags = weights.tags();
    let worth = |feature: usize| {
        let row = &weights.features[feature * tags..][..tags];
        let mean = row.iter().sum::<f32>() / tags as f32;
        let far = row.iter().map(|weight| (weight - mean).abs()).fold(0.0, f32::max);
        far * libm::powf(counts[feature] as f32, 0.4)
    };
    let mut ranked: Vec<(f32, u32)> =
        (0..counts.len()).map(|feature| (worth(feature), feature as u32)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut kept: Vec<u32> = ranked.into_iter().take(most).map(|(_, feature)| feature).collect();
    kept.sort_unstable();
    kept
}

fn report(
    what: &str,
    weights: &Weights,
    hashes: &[u32],
    dev: &[(String, Vec<Sentence>)],
    labels: &[String],
    words: &WordTable<'_>,
) {
    if dev.is_empty() {
        return;
    }
    let numbers: HashMap<u32, u32> =
        hashes.iter().enumerate().map(|(number, hash)| (*hash, number as u32)).collect();
    let mut line = String::new();
    for (name, sentences) in dev {
        let mut score = Score::default();
        for sentence in sentences {
            let scanned = postil::training::Sentence::scan(&sentence.text);
            let spans: Vec<_> = scanned.spans().collect();
            let gold: Vec<_> = sentence
                .names
                .iter()
                .map(|name| {
                    let tokens = sample::tokens_of(&spans, &name.span);
                    (tokens.start, tokens.end, name.label.clone())
                })
                .filter(|(_, _, label)| label != "MISC")
                .collect();
            let mut found = Vec::new();
            scanned.stretches(words, |stretch, rows| {
                let rows: Vec<sample::Row> = rows
                    .iter()
                    .map(|row| row.map(|hash| numbers.get(&hash).copied().unwrap_or(NO_FEATURE)))
                    .collect();
                for (start, end, label) in viterbi::decode(weights, &rows) {
                    let label = labels[label].clone();
                    if label != "MISC" {
                        found.push((stretch.start + start, stretch.start + end, label));
                    }
                }
            });
            score.add(&gold, &found);
        }
        let [p, r, f] = score.total().figures();
        let short = name.rsplit('/').next().unwrap_or(name);
        line += &format!("  {} {p:.1}/{r:.1}={f:.2}", &short[..short.len().min(6)]);
    }
    say(format_args!("{what:6}{line}"));
}
