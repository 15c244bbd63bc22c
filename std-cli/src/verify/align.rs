//! The words of a quotation laid beside those of a source.

use super::words::Word;

/// What became of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// The draft's word is the source's.
    Same { draft: usize, source: usize },
    /// The draft has another.
    Changed { draft: usize, source: usize },
    /// The draft has one that the source has not.
    Added { draft: usize },
    /// The source has one that the draft has not.
    LeftOut { source: usize },
}

/// The cheapest way from the words of a draft to those of a stretch of the source.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Alignment {
    /// In order, from the first word of the draft to the last.
    pub(super) steps: Vec<Step>,
    /// How many words are the same.
    pub(super) same: usize,
    /// What the others cost.
    pub(super) cost: u32,
}

impl Alignment {
    /// The places in the source of the first and the last word that is the same.
    pub(super) fn ends(&self) -> Option<(usize, usize)> {
        let mut places = self.steps.iter().filter_map(|step| match step {
            Step::Same { source, .. } => Some(*source),
            _ => None,
        });
        let first = places.next()?;
        Some((first, places.next_back().unwrap_or(first)))
    }
}

const CHANGED: u32 = 10;
const ADDED: u32 = 10;
/// A clause that is left out costs little more than a word: what stands around it still is the same sentence.
const BEGINS_TO_LEAVE_OUT: u32 = 7;
const LEFT_OUT: u32 = 1;
/// What editors put in brackets costs next to nothing.
const EDITORS: u32 = 1;

/// The step that leads to a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Start,
    Both,
    Draft,
    /// Out of a word that both have.
    Source,
    /// On from one that is left out, too.
    SourceAgain,
}

/// The lowest cost of a cell, and the cell before it.
#[derive(Clone, Copy)]
struct Cell {
    /// Where the last word is not one that is left out.
    cost: u32,
    from: From,
    /// Where it is.
    leaving: u32,
    leaving_from: From,
}

const NEVER: Cell =
    Cell { cost: u32::MAX, from: From::Start, leaving: u32::MAX, leaving_from: From::Start };

/// Aligns all words of a draft with any stretch of these words of a source: what stands before and behind it is free.
/// Takes time and memory by the product of both.
pub(super) fn align(draft: &[Word], source: &[Word]) -> Alignment {
    let width = source.len() + 1;
    let mut cells = vec![NEVER; width * (draft.len() + 1)];
    for cell in cells.iter_mut().take(width) {
        cell.cost = 0;
    }
    for (row, word) in (1..).zip(draft) {
        fill(&mut cells, row, *word, source);
    }
    trace(&cells, draft, source)
}

fn fill(cells: &mut [Cell], row: usize, word: Word, source: &[Word]) {
    let width = source.len() + 1;
    let (above, these) = cells.split_at_mut(row * width);
    let above = above.get((row - 1) * width..).unwrap_or_default();
    let added = if word.is_editors { EDITORS } else { ADDED };
    let mut left = NEVER;
    for column in 0..width {
        let up = above.get(column).copied().unwrap_or(NEVER);
        // To add a word after one that is left out is to change it.
        let mut cell = Cell { cost: up.cost.saturating_add(added), from: From::Draft, ..NEVER };
        if let Some((before, other)) = column
            .checked_sub(1)
            .and_then(|before| Some((above.get(before).copied()?, source.get(before)?)))
        {
            let price = match word.key == other.key {
                true => 0,
                false if word.is_editors => EDITORS,
                false => CHANGED,
            };
            let best = before.cost.min(before.leaving);
            if best.saturating_add(price) <= cell.cost {
                cell.cost = best.saturating_add(price);
                cell.from = From::Both;
            }
            let (begun, on) = (
                left.cost.saturating_add(BEGINS_TO_LEAVE_OUT + LEFT_OUT),
                left.leaving.saturating_add(LEFT_OUT),
            );
            (cell.leaving, cell.leaving_from) =
                if begun <= on { (begun, From::Source) } else { (on, From::SourceAgain) };
        }
        if let Some(place) = these.get_mut(column) {
            *place = cell;
        }
        left = cell;
    }
}

fn trace(cells: &[Cell], draft: &[Word], source: &[Word]) -> Alignment {
    let width = source.len() + 1;
    let at = |row: usize, column: usize| cells.get(row * width + column).copied().unwrap_or(NEVER);
    let (mut row, mut column) = (draft.len(), 0);
    let mut cost = u32::MAX;
    for end in 0..width {
        // Of equals the first: a quotation is looked for where it is said, not where it is said again.
        if at(row, end).cost < cost {
            (column, cost) = (end, at(row, end).cost);
        }
    }
    let mut alignment = Alignment { cost, ..Alignment::default() };
    let mut is_leaving = false;
    while row > 0 {
        let cell = at(row, column);
        let from = if is_leaving { cell.leaving_from } else { cell.from };
        match from {
            From::Both => {
                (row, column) = (row - 1, column.saturating_sub(1));
                let is_same =
                    draft.get(row).map(|word| word.key) == source.get(column).map(|word| word.key);
                alignment.steps.push(if is_same {
                    alignment.same += 1;
                    Step::Same { draft: row, source: column }
                } else {
                    Step::Changed { draft: row, source: column }
                });
                let before = at(row, column);
                is_leaving = before.leaving < before.cost;
            }
            From::Draft => {
                row -= 1;
                alignment.steps.push(Step::Added { draft: row });
                is_leaving = false;
            }
            From::Source | From::SourceAgain => {
                column = column.saturating_sub(1);
                alignment.steps.push(Step::LeftOut { source: column });
                is_leaving = from == From::SourceAgain;
            }
            From::Start => break,
        }
    }
    alignment.steps.reverse();
    alignment
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    /// The steps as a reader sees them.
    fn shown(draft: &str, source: &str) -> String {
        let (one, other) = (words(draft), words(source));
        let d = |place: usize| one[place].span.slice(draft).unwrap();
        let s = |place: usize| other[place].span.slice(source).unwrap();
        let steps = align(&one, &other).steps.into_iter().map(|step| match step {
            Step::Same { draft, .. } => d(draft).to_owned(),
            Step::Changed { draft, source } => format!("{}>{}", s(source), d(draft)),
            Step::Added { draft } => format!("+{}", d(draft)),
            Step::LeftOut { source } => format!("-{}", s(source)),
        });
        steps.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_the_same_is_found_inside() {
        assert_eq!(shown("we will win", "He said that we will win soon"), "we will win");
    }

    #[test]
    fn each_difference_has_its_step() {
        let source = "But we will never win this war alone, he said";
        assert_eq!(
            shown("we will surely win this war", source),
            "we will never>surely win this war"
        );
        assert_eq!(
            shown("we will win this war alone", source),
            "we will -never win this war alone"
        );
        assert_eq!(
            shown("we will never ever win this war", source),
            "we will never +ever win this war"
        );
    }

    #[test]
    fn a_clause_that_is_left_out_is_one_gap() {
        let source =
            "We will fight, as our fathers did in all the wars before, until we win the war";
        let steps = shown("We will fight until we win the war", source);
        assert!(
            steps.starts_with("We will fight -as -our")
                && steps.ends_with("-before until we win the war")
        );
    }

    #[test]
    fn brackets_stand_for_any_words() {
        assert_eq!(
            shown("[Lee] did it for the town", "I know he did it for the town"),
            "he>Lee did it for the town"
        );
    }

    #[test]
    fn nothing_is_aligned_with_nothing() {
        assert_eq!(align(&[], &words("a b")).steps, []);
        assert_eq!(shown("a b", ""), "+a +b");
    }
}
