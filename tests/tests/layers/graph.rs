//! Circles in a graph of modules.

use std::collections::{BTreeMap, BTreeSet};

/// The groups of modules that need each other, a line each with one way around.
pub fn circles(edges: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for start in edges.keys() {
        if seen.contains(start) {
            continue;
        }
        if let Some(way) = way_back(edges, start) {
            seen.extend(way.iter().cloned());
            found.push(way.join(" → "));
        }
    }
    found
}

/// The shortest way from a module back to itself.
fn way_back(edges: &BTreeMap<String, Vec<String>>, start: &str) -> Option<Vec<String>> {
    let mut before = BTreeMap::<&str, &str>::new();
    let mut front = vec![start];
    while !front.is_empty() {
        let mut next = Vec::new();
        for from in front {
            for to in edges.get(from).into_iter().flatten() {
                if to == start {
                    let mut way = vec![start.to_owned(), from.to_owned()];
                    let mut at = from;
                    while let Some(earlier) = before.get(at) {
                        way.push((*earlier).to_owned());
                        at = earlier;
                    }
                    if from == start {
                        way.truncate(1);
                    }
                    way.reverse();
                    if way.first().is_some_and(|first| first != start) {
                        way.insert(0, start.to_owned());
                    }
                    way.push(start.to_owned());
                    way.dedup();
                    return Some(way);
                }
                if !before.contains_key(to.as_str()) && to != start {
                    before.insert(to, from);
                    next.push(to.as_str());
                }
            }
        }
        front = next;
    }
    None
}
