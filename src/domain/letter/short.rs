//! The same complaint for a box that takes few characters.

use super::document::{Block, Document};
use crate::text::letter_words::{DEMANDS, FACTS, PAYMENTS};
use crate::text::{Lang, Text};

/// What the complaint box of WeChat Pay takes, in Unicode scalar values (formats 3.1).
pub const BOX: usize = 300;

impl Document {
    /// What happened, the sum and what is asked for, in `limit` characters at most; whole sentences only, in Chinese.
    /// What stands further down gives way first.
    pub fn short(&self, limit: usize) -> String {
        let mut facts = self.lines(FACTS);
        let sum = self.lines(PAYMENTS).pop().unwrap_or_default();
        let mut demands = self.lines(DEMANDS);
        demands.retain(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        loop {
            let mut text = facts.concat();
            text.push_str(&sum);
            text.push_str(DEMANDS.zh);
            text.push_str(crate::text::colon(Lang::Zh));
            text.push_str(&demands.concat());
            if text.chars().count() <= limit {
                return text;
            }
            let longer = if facts.len() >= demands.len() { &mut facts } else { &mut demands };
            if longer.pop().is_none() {
                return text.chars().take(limit).collect();
            }
        }
    }

    /// The paragraphs under `heading`.
    fn lines(&self, heading: Text) -> Vec<String> {
        let under =
            self.blocks.iter().skip_while(|block| **block != Block::Heading(heading)).skip(1);
        under
            .take_while(|block| !matches!(block, Block::Heading(_)))
            .filter(|block| matches!(block, Block::Para(..)))
            .map(|block| block.plain(Lang::Zh))
            .collect()
    }
}
