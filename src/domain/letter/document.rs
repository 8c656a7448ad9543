//! A finished letter: blocks that a screen, a printer and a plain-text copy can all render.

use crate::text::letter_words::{FACTS, FACTS_OF_SUIT};
use crate::text::{Bilingual, Lang, Text};

/// A letter, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: Text,
    /// What follows.
    pub blocks: Vec<Block>,
}

/// One block of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Text),
    /// A labelled field; `None` is a ruled blank to fill by hand.
    Field(Text, Option<BilingualLine>),
    /// A paragraph; `Some` is its number in its section.
    Para(Option<usize>, BilingualLine),
    /// A table: its head, and its rows as they are read in either language.
    Table(Vec<Text>, Vec<Vec<Bilingual>>),
    /// The line for the signature and the date.
    Sign,
}

/// A line in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BilingualLine {
    /// The Chinese letter.
    pub zh: Line,
    /// The English gloss.
    pub en: Line,
}

/// A line as runs of fixed and filled-in words.
pub type Line = Vec<Run>;

/// A run of words of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they were filled in from the answers.
    pub filled: bool,
}

impl BilingualLine {
    /// The line in `lang`.
    pub fn of(&self, lang: Lang) -> &Line {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// A line in which every word was filled in.
    pub fn filled(words: &str) -> Self {
        let run = || vec![Run { text: words.to_owned(), filled: true }];
        Self { zh: run(), en: run() }
    }

    /// The line as plain text.
    pub fn plain(&self, lang: Lang) -> String {
        self.of(lang).iter().map(|run| run.text.as_str()).collect()
    }
}

impl Document {
    /// What stands before the facts, and what stands after them.
    pub fn around_facts(self) -> (Vec<Block>, Vec<Block>) {
        let mut before = self.blocks;
        let told = [FACTS, FACTS_OF_SUIT].map(Block::Heading);
        let facts = before.iter().position(|block| told.contains(block));
        let mut rest = before.split_off(facts.unwrap_or(before.len()));
        let next = rest.iter().skip(1).position(|block| matches!(block, Block::Heading(_)));
        let after = rest.split_off(next.map_or(rest.len(), |next| next + 1));
        (before, after)
    }

    /// The letter in which something is called by another name: the first for labels, the others for fixed words. What the
    /// person said stays.
    #[must_use]
    pub(super) fn naming(mut self, names: &[(Text, Text)]) -> Self {
        let run = |run: &mut Run, lang: Lang| {
            // The first is how a label calls it.
            for (from, to) in names.iter().skip(1).filter(|_| !run.filled) {
                run.text = run.text.replace(from.of(lang), to.of(lang));
            }
        };
        for block in &mut self.blocks {
            if let Block::Field(label, _) = block
                && let Some((_, to)) = names.iter().find(|(from, _)| from == label)
            {
                *label = *to;
            }
            if let Block::Field(_, Some(line)) | Block::Para(_, line) = block {
                line.zh.iter_mut().for_each(|it| run(it, Lang::Zh));
                line.en.iter_mut().for_each(|it| run(it, Lang::En));
            }
        }
        self
    }

    /// The whole letter as plain text.
    pub fn plain(&self, lang: Lang) -> String {
        let mut out = format!("{}\n\n", self.title.of(lang));
        for (heading, text) in self.sections(lang) {
            if !heading.is_empty() {
                out.push_str(&heading);
                out.push('\n');
            }
            out.push_str(&text);
            out.push_str("\n\n");
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    /// Everything under a label of its own, for forms with a box for each: filled-in fields one by one, and the other
    /// sections as a whole.
    pub fn parts(&self, lang: Lang) -> Vec<(String, String)> {
        let mut list: Vec<(String, Vec<String>)> = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Heading(heading) => list.push((heading.of(lang).to_owned(), Vec::new())),
                Block::Field(label, Some(value)) => {
                    list.push((label.of(lang).to_owned(), vec![value.plain(Lang::Zh)]));
                }
                Block::Field(_, None) | Block::Sign => {}
                _ => {
                    if let Some((_, lines)) = list.last_mut() {
                        lines.push(block.plain(Lang::Zh));
                    }
                }
            }
        }
        list.into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(label, lines)| (label, lines.join("\n")))
            .collect()
    }

    /// The sections as heading and plain text.
    pub fn sections(&self, lang: Lang) -> Vec<(String, String)> {
        let mut list: Vec<(String, Vec<String>)> = vec![(String::new(), Vec::new())];
        for block in &self.blocks {
            if let Block::Heading(heading) = block {
                list.push((heading.of(lang).to_owned(), Vec::new()));
            } else if let Some((_, lines)) = list.last_mut() {
                lines.push(block.plain(lang));
            }
        }
        list.into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(heading, lines)| (heading, lines.join("\n")))
            .collect()
    }
}

impl Block {
    pub(super) fn plain(&self, lang: Lang) -> String {
        let colon = crate::text::colon(lang);
        match self {
            Self::Heading(heading) => heading.of(lang).to_owned(),
            Self::Field(label, value) => {
                let value = value.as_ref().map_or_else(|| BLANK.to_owned(), |v| v.plain(lang));
                format!("{}{colon}{value}", label.of(lang))
            }
            Self::Para(None, line) => line.plain(lang),
            Self::Para(Some(number), line) => format!("{number}. {}", line.plain(lang)),
            Self::Table(head, rows) => {
                let mut out = head.iter().map(|cell| cell.of(lang)).collect::<Vec<_>>().join(" | ");
                for row in rows {
                    out.push('\n');
                    out.push_str(
                        &row.iter().map(|cell| cell.of(lang)).collect::<Vec<_>>().join(" | "),
                    );
                }
                out
            }
            Self::Sign => {
                let [signature, date] = crate::text::SIGN.map(|label| label.of(lang));
                format!("{signature}{colon}{BLANK}    {date}{colon}{BLANK}")
            }
        }
    }
}

/// A ruled blank in plain text.
pub(super) const BLANK: &str = "____________";
