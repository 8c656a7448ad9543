//! The table of payments in a letter, with its sum.

use super::compose::Work;
use super::document::Block;
use crate::domain::answer::{Answer, Payment, Totals, payments};
use crate::domain::facts;
use crate::text::letter_words as words;
use crate::text::words_payments::run;
use crate::text::{Bilingual, Lang, Text, dates, money};

impl Work<'_> {
    pub(super) fn payments(&self, out: &mut Vec<Block>) {
        let list = &self.since.told;
        if list.is_empty() {
            return;
        }
        let totals = Totals::of(payments(&self.answers));
        let rows: Vec<Vec<Bilingual>> =
            list.iter().enumerate().map(|(index, payment)| self.row(index + 1, payment)).collect();
        // A column without a single entry says nothing; neither does "disputed", when all are.
        let all = list.iter().all(|payment| payment.disputed);
        let used = |column: usize, head: &Text| {
            let said =
                |row: &Vec<Bilingual>| row.get(column).is_some_and(|cell| cell.zh != NOTHING);
            rows.iter().any(said) && !(all && *head == words::DISPUTED)
        };
        // Nor does the place, when there is one only.
        let one_place = list.windows(2).all(|pair| matches!(pair, [a, b] if a.via == b.via));
        let columns: Vec<bool> = words::COLUMNS
            .iter()
            .enumerate()
            .map(|(column, head)| used(column, head) && !(one_place && *head == words::PLACE))
            .collect();
        let head = only(words::COLUMNS.to_vec(), &columns);
        let rows = rows.iter().map(|row| only(row.clone(), &columns)).collect();
        out.push(Block::Heading(words::PAYMENTS));
        out.push(Block::Table(head, rows));
        let mut of_type = self.writer.journey.sum.iter();
        let own = of_type.find(|(when, _)| when.holds(&self.answers, self.writer.today));
        let sum = own.map_or(words::SUM, |(_, text)| *text);
        out.push(Block::Para(None, self.fill(sum)));
        if totals.refunded > 0 {
            out.push(Block::Para(None, self.fill(words::REFUNDED)));
        }
    }

    fn row(&self, number: usize, payment: &Payment) -> Vec<Bilingual> {
        let same = |text: String| Bilingual { zh: text.clone(), en: text };
        let or_dash = |text: &str| same(if text.is_empty() { NOTHING } else { text }.to_owned());
        let mut time = dates::iso(payment.day);
        if !payment.time.is_empty() {
            time.push(' ');
            time.push_str(&payment.time);
        }
        let run = |lang| match payment.series {
            Some(series) => run(&time, &dates::iso(series.last), series.every.id(), lang),
            None => time.clone(),
        };
        let back = if payment.refunded > 0 { money::yuan(payment.refunded) } else { String::new() };
        let disputed = if payment.disputed { words::YES } else { words::NO };
        vec![
            same(number.to_string()),
            Bilingual { zh: run(Lang::Zh), en: run(Lang::En) },
            same(times(payment)),
            self.place(&payment.via),
            or_dash(&payment.payee),
            or_dash(&payment.order),
            or_dash(&payment.merchant_order),
            disputed.into(),
            or_dash(&back),
        ]
    }

    /// Where it was charged, as the question `shown_by` names it.
    fn place(&self, via: &str) -> Bilingual {
        let answer = Answer::One(via.to_owned());
        let name = |lang| {
            let name = facts::of_answer("shown_by", &answer, &self.writer.journey.flow, lang, "");
            name.unwrap_or_else(|| NOTHING.to_owned())
        };
        Bilingual { zh: name(Lang::Zh), en: name(Lang::En) }
    }
}

/// What one payment costs, and what a run of them adds up to.
fn times(payment: &Payment) -> String {
    let each = money::yuan(payment.fen);
    match payment.series {
        Some(series) => format!("{each} × {} = {}", series.times, money::yuan(payment.sum())),
        None => each,
    }
}

/// In place of what was not given.
const NOTHING: &str = "—";

fn only<T>(list: Vec<T>, columns: &[bool]) -> Vec<T> {
    list.into_iter().zip(columns).filter_map(|(item, used)| used.then_some(item)).collect()
}
