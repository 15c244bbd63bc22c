//! Markdown: its words, without its marks.

use super::extract::{Extracted, join};
use crate::date::leading_date;
use crate::markdown::EXTENSIONS;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The text of a Markdown file: a line for each block, with an empty one between them. Code blocks and HTML are no
/// prose and left out; the front matter gives title and date.
pub(super) fn extract(source: &str) -> Extracted {
    let mut reader = BlockReader::default();
    for event in Parser::new_ext(source, EXTENSIONS) {
        reader.take(event);
    }
    reader.close();
    let date = field(&reader.front_matter, "date").and_then(leading_date);
    // A title is not said twice.
    let title = field(&reader.front_matter, "title").unwrap_or_default();
    let is_said = reader.blocks.first().is_some_and(|first| first == title);
    let body = reader.blocks.join("\n\n");
    let text = if is_said { body } else { join([title, &body]) };
    Extracted { text, date }
}

#[derive(Default)]
struct BlockReader {
    blocks: Vec<String>,
    /// The block that is being written.
    block: String,
    front_matter: String,
    /// What the text belongs to is not prose.
    skips: bool,
    is_front_matter: bool,
}

impl BlockReader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.is_front_matter = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.is_front_matter = false,
            Event::Start(Tag::CodeBlock(_)) => self.skips = true,
            Event::End(TagEnd::CodeBlock) => self.skips = false,
            Event::Start(tag) if is_block(&tag) => self.close(),
            Event::End(tag) if ends_block(tag) => self.close(),
            Event::End(TagEnd::TableCell) => self.block.push('\t'),
            Event::Text(text) if self.is_front_matter => self.front_matter += &text,
            Event::Text(text) | Event::Code(text) if !self.skips => self.block += &text,
            Event::SoftBreak => self.block.push(' '),
            Event::HardBreak => self.block.push('\n'),
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => {
                self.block.push('\n');
            }
            // Outer marks only: quotations inside of quotations are rarely written so here.
            Event::InlineHtml(tag) if &*tag == "<q>" => self.block.push('“'),
            Event::InlineHtml(tag) if &*tag == "</q>" => self.block.push('”'),
            _ => {}
        }
    }

    fn close(&mut self) {
        let block = core::mem::take(&mut self.block);
        let block = block.trim();
        if !block.is_empty() {
            self.blocks.push(block.to_owned());
        }
    }
}

/// Whether what follows begins a line of its own.
const fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::TableCell
    )
}

const fn ends_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::TableCell
    )
}

/// A field of the front matter, `name: value`, without the marks around the value.
fn field<'f>(front_matter: &'f str, name: &str) -> Option<&'f str> {
    front_matter.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then(|| value.trim().trim_matches(['"', '\'']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_marks_go() {
        let source = "---\ntitle: \"Harbour reopens\"\ndate: 2022-11-25T08:00\n---\n\nMinisters *met* in\n[Geneva](http://x.y) on `Friday`.\n\n## What next\n\n- They left.\n- Nobody stayed.\n\n> “We agree,” said **Ann Lee**.\n\n```\ncode()\n```\n\n<div>raw</div>\n";
        let article = extract(source);
        let text = "Harbour reopens\n\nMinisters met in Geneva on Friday.\n\nWhat next\n\nThey left.\n\nNobody stayed.\n\n“We agree,” said Ann Lee.";
        assert_eq!(article.text, text);
        assert_eq!(article.date.unwrap().to_string(), "2022-11-25");
    }

    #[test]
    fn tables_have_a_line_a_row() {
        let table = "| town | ships |\n|---|---|\n| Norby | 3 |\n";
        assert_eq!(extract(table).text, "town\tships\n\nNorby\t3");
    }

    #[test]
    fn a_title_is_said_once() {
        assert_eq!(extract("---\ntitle: A town\n---\n# A town\n\nText.").text, "A town\n\nText.");
        assert_eq!(
            extract("---\ntitle: Talks\n---\nTalks resumed.").text,
            "Talks\n\nTalks resumed."
        );
        assert_eq!(extract("Geneva<br>Bern").text, "Geneva\nBern");
        assert_eq!(extract("Ann: <q>Rain.</q>").text, "Ann: “Rain.”");
    }
}
