//! `postil annotate`: articles in, their notes out.

mod input;
mod json;
mod lines;
mod losses;
mod output;
mod text;
mod timeml;
