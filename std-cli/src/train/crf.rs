//! A conditional random field over legal BILOU sequences, trained by AdaGrad with feature dropout.
//!
//! Everything is single-precision arithmetic in a fixed order, with the exponential of a portable library:
//! the same samples and the same seed give the same weights.

use super::sample::{BEGIN, INSIDE, LAST, NO_FEATURE, Row, Samples, Stretch, UNIT};
use fastrand::Rng;

/// How to train.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    pub(crate) epochs: u32,
    pub(crate) first_rate: f32,
    pub(crate) last_rate: f32,
    /// Added to the squared gradients of a weight: the larger, the smaller the weights of rare features.
    pub(crate) caution: f32,
    pub(crate) seed: u64,
}

/// Weights of every feature, and of going from one label to the next.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    pub(crate) labels: usize,
    /// A row of `tags` for each feature.
    pub(crate) features: Vec<f32>,
    /// `(labels + 1)²`; 0 is no name.
    pub(crate) transitions: Vec<f32>,
}

impl Weights {
    pub(crate) fn new(labels: usize, features: usize) -> Self {
        let (tags, groups) = (1 + 4 * labels, 1 + labels);
        Self {
            labels,
            features: vec![0.0; features * tags],
            transitions: vec![0.0; groups * groups],
        }
    }

    pub(crate) fn tags(&self) -> usize {
        1 + 4 * self.labels
    }

    pub(crate) fn row(&self, feature: u32) -> &[f32] {
        let start = feature as usize * self.tags();
        &self.features[start..start + self.tags()]
    }

    /// The sum of the weights of a token's features, by tag.
    pub(crate) fn scores(&self, row: &Row, keeps: impl Fn(usize) -> bool, into: &mut [f32]) {
        into.fill(0.0);
        for (template, feature) in row.iter().enumerate() {
            if *feature != NO_FEATURE && keeps(template) {
                for (score, weight) in into.iter_mut().zip(self.row(*feature)) {
                    *score += weight;
                }
            }
        }
    }

    /// The mean of several runs.
    pub(crate) fn mean(runs: &[Self]) -> Option<Self> {
        let (first, rest) = runs.split_first()?;
        let mut mean = first.clone();
        for run in rest {
            for (sum, weight) in mean.features.iter_mut().zip(&run.features) {
                *sum += weight;
            }
            for (sum, weight) in mean.transitions.iter_mut().zip(&run.transitions) {
                *sum += weight;
            }
        }
        let count = runs.len() as f32;
        mean.features.iter_mut().chain(&mut mean.transitions).for_each(|weight| *weight /= count);
        Some(mean)
    }
}

/// Trains weights for `features` features.
pub(crate) fn train(
    samples: &Samples,
    labels: usize,
    features: usize,
    schedule: Schedule,
    mut progress: impl FnMut(u64),
) -> Weights {
    let mut weights = Weights::new(labels, features);
    let mut squares = Weights::new(labels, features);
    squares.features.iter_mut().chain(&mut squares.transitions).for_each(|s| *s = schedule.caution);
    let mut rng = Rng::with_seed(schedule.seed);
    let mut order: Vec<u32> = (0..samples.stretches.len() as u32).collect();
    let mut lattice = Lattice::new(labels);
    let steps = f64::from(schedule.epochs) * order.len() as f64;
    let mut done = 0_u64;
    for _ in 0..schedule.epochs {
        rng.shuffle(&mut order);
        for index in &order {
            let stretch = &samples.stretches[*index as usize];
            let share = (done as f64 / steps) as f32;
            let rate = schedule.first_rate + (schedule.last_rate - schedule.first_rate) * share;
            lattice.learn(samples, stretch, &mut weights, &mut squares, rate, &mut rng);
            done += 1;
            if done % 4096 == 0 {
                progress(4096);
            }
        }
    }
    progress(done % 4096);
    weights
}

/// The sums over all sequences of one stretch, forward and backward.
struct Lattice {
    labels: usize,
    scores: Vec<f32>,
    /// Dropout: which features each token keeps.
    kept: Vec<u64>,
    /// Per token: closed states, inside states, and what opens there, scaled to sum to one.
    closed: Vec<f32>,
    inside: Vec<f32>,
    opened: Vec<f32>,
    closed_after: Vec<f32>,
    inside_after: Vec<f32>,
    moves: Vec<f32>,
}

/// What dropout leaves counts double, for it leaves half.
const KEPT_SCALE: f32 = 2.0;

impl Lattice {
    fn new(labels: usize) -> Self {
        Self {
            labels,
            scores: Vec::new(),
            kept: Vec::new(),
            closed: Vec::new(),
            inside: Vec::new(),
            opened: Vec::new(),
            closed_after: Vec::new(),
            inside_after: Vec::new(),
            moves: vec![0.0; (labels + 1) * (labels + 1)],
        }
    }

    fn learn(
        &mut self,
        samples: &Samples,
        stretch: &Stretch,
        weights: &mut Weights,
        squares: &mut Weights,
        rate: f32,
        rng: &mut Rng,
    ) {
        let rows = &samples.rows[stretch.rows.clone()];
        let right = &samples.tags[stretch.rows.clone()];
        let (tags, groups, labels, length) =
            (weights.tags(), self.labels + 1, self.labels, rows.len());
        self.scores.resize(length * tags, 0.0);
        self.kept.clear();
        for (row, scores) in rows.iter().zip(self.scores.chunks_exact_mut(tags)) {
            let kept = rng.u64(..);
            self.kept.push(kept);
            weights.scores(row, |template| kept >> template & 1 == 1, scores);
            scores.iter_mut().for_each(|score| *score *= KEPT_SCALE);
            // Exponentials of distances from the best: none overflows.
            let best = scores.iter().copied().fold(f32::MIN, f32::max);
            scores.iter_mut().for_each(|score| *score = libm::expf(*score - best));
        }
        for (to, weight) in self.moves.iter_mut().zip(&weights.transitions) {
            *to = libm::expf(*weight);
        }
        self.run(length);

        let before_first = {
            let mut first = vec![0.0; groups];
            first[0] = 1.0;
            first
        };
        let nothing_inside = vec![0.0; labels];
        let mut gradient = vec![0.0_f32; tags];
        let mut move_gradient = vec![0.0_f32; groups * groups];
        for at in 0..length {
            let scores = &self.scores[at * tags..][..tags];
            let opened = &self.opened[at * groups..][..groups];
            let closed_after = &self.closed_after[at * groups..][..groups];
            let inside_after = &self.inside_after[at * labels..][..labels];
            let (closed_before, inside_before) = if at == 0 {
                (&before_first[..], &nothing_inside[..])
            } else {
                (&self.closed[(at - 1) * groups..][..groups], &self.inside[(at - 1) * labels..][..labels])
            };
            gradient[0] = opened[0] * scores[0] * closed_after[0];
            for label in 0..labels {
                let tag = |kind: u8| label * 4 + kind as usize;
                let (open, before) = (opened[label + 1], inside_before[label]);
                let (close, go_on) = (closed_after[label + 1], inside_after[label]);
                gradient[tag(BEGIN)] = open * scores[tag(BEGIN)] * go_on;
                gradient[tag(INSIDE)] = before * scores[tag(INSIDE)] * go_on;
                gradient[tag(LAST)] = before * scores[tag(LAST)] * close;
                gradient[tag(UNIT)] = open * scores[tag(UNIT)] * close;
            }
            let total: f32 = gradient.iter().sum();
            for value in &mut gradient {
                *value = -*value / total * stretch.weight;
            }
            gradient[right[at] as usize] += stretch.weight;

            for (from, before) in closed_before.iter().enumerate() {
                for to in 0..groups {
                    let onward = if to == 0 {
                        scores[0] * closed_after[0]
                    } else {
                        let base = (to - 1) * 4;
                        scores[base + UNIT as usize] * closed_after[to]
                            + scores[base + BEGIN as usize] * inside_after[to - 1]
                    };
                    let moved = before * self.moves[from * groups + to] * onward / total;
                    move_gradient[from * groups + to] -= moved * stretch.weight;
                }
            }
            if let Some((from, to)) = right_move(right, at) {
                move_gradient[from * groups + to] += stretch.weight;
            }
            for (template, feature) in rows[at].iter().enumerate() {
                if *feature == NO_FEATURE || self.kept[at] >> template & 1 == 0 {
                    continue;
                }
                let start = *feature as usize * tags;
                step(
                    &mut weights.features[start..start + tags],
                    &mut squares.features[start..start + tags],
                    &gradient,
                    rate,
                );
            }
        }
        step(&mut weights.transitions, &mut squares.transitions, &move_gradient, rate);
    }

    /// Sums forward and backward.
    fn run(&mut self, length: usize) {
        let (labels, groups, tags) = (self.labels, self.labels + 1, 1 + 4 * self.labels);
        for table in [&mut self.closed, &mut self.opened, &mut self.closed_after] {
            table.clear();
            table.resize(length * groups, 0.0);
        }
        for table in [&mut self.inside, &mut self.inside_after] {
            table.clear();
            table.resize(length * labels, 0.0);
        }
        for at in 0..length {
            let scores = &self.scores[at * tags..][..tags];
            let mut sum = 0.0;
            for to in 0..groups {
                let opened = if at == 0 {
                    self.moves[to]
                } else {
                    let before = &self.closed[(at - 1) * groups..][..groups];
                    before.iter().enumerate().map(|(from, value)| value * self.moves[from * groups + to]).sum()
                };
                self.opened[at * groups + to] = opened;
                if to == 0 {
                    self.closed[at * groups] = opened * scores[0];
                    sum += opened * scores[0];
                    continue;
                }
                let (label, base) = (to - 1, (to - 1) * 4);
                let before = if at == 0 { 0.0 } else { self.inside[(at - 1) * labels + label] };
                let closed = opened * scores[base + UNIT as usize] + before * scores[base + LAST as usize];
                let inside = opened * scores[base + BEGIN as usize] + before * scores[base + INSIDE as usize];
                self.closed[at * groups + to] = closed;
                self.inside[at * labels + label] = inside;
                sum += closed + inside;
            }
            let scale = 1.0 / sum;
            self.closed[at * groups..][..groups].iter_mut().for_each(|value| *value *= scale);
            self.inside[at * labels..][..labels].iter_mut().for_each(|value| *value *= scale);
        }
        for at in (0..length).rev() {
            if at + 1 == length {
                self.closed_after[at * groups..][..groups].fill(1.0);
                continue;
            }
            let scores = &self.scores[(at + 1) * tags..][..tags];
            let next = at + 1;
            let mut sum = 0.0;
            for from in 0..groups {
                let mut value = self.moves[from * groups] * scores[0] * self.closed_after[next * groups];
                for label in 0..labels {
                    let base = label * 4;
                    let onward = scores[base + UNIT as usize] * self.closed_after[next * groups + label + 1]
                        + scores[base + BEGIN as usize] * self.inside_after[next * labels + label];
                    value += self.moves[from * groups + label + 1] * onward;
                }
                self.closed_after[at * groups + from] = value;
                sum += value;
            }
            for label in 0..labels {
                let base = label * 4;
                let value = scores[base + LAST as usize] * self.closed_after[next * groups + label + 1]
                    + scores[base + INSIDE as usize] * self.inside_after[next * labels + label];
                self.inside_after[at * labels + label] = value;
                sum += value;
            }
            let scale = 1.0 / sum;
            self.closed_after[at * groups..][..groups].iter_mut().for_each(|value| *value *= scale);
            self.inside_after[at * labels..][..labels].iter_mut().for_each(|value| *value *= scale);
        }
    }
}

/// The move between names that the right tags make at a token, if they make one.
fn right_move(right: &[u8], at: usize) -> Option<(usize, usize)> {
    let group = |tag: u8| if tag == 0 { 0 } else { (tag as usize - 1) / 4 + 1 };
    let kind = |tag: u8| if tag == 0 { 0 } else { (tag - 1) % 4 + 1 };
    let here = right[at];
    let opens = matches!(kind(here), 0 | BEGIN | UNIT);
    let from = if at == 0 { 0 } else { group(right[at - 1]) };
    opens.then(|| (from, group(here)))
}

fn step(weights: &mut [f32], squares: &mut [f32], gradient: &[f32], rate: f32) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(gradient) {
        *square += slope * slope;
        *weight += rate * slope / square.sqrt();
    }
}
