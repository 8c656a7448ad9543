//! Reading what stands in the forms of the page of payments.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::payment_draft::{Errors, PASTE, PaymentDraft, SERIES, VIA, listed, nth};
use crate::domain::answer::{Payment, Totals, bounds, places};
use crate::domain::paste;
use crate::domain::series::{Period, as_one, fill};
use crate::text::money::AmountError;
use crate::text::{Message, dates, money, words_case as wc, words_payments as wp};
use crate::ui::case_context::CaseContext;
use crate::ui::components::Input;

impl PaymentDraft {
    /// The payments that stand in the form: one, or those of a run.
    pub(super) fn read(self, case: CaseContext) -> Result<Vec<Payment>, Errors> {
        let mut errors: Errors = Vec::new();
        let series = *self.mode.read_untracked() == SERIES;
        let today = case.app.today();
        let day = self.day.day(today).map_err(|error| errors.push((self.day.id, error)));
        let time = if series && self.editing.read_untracked().is_none() {
            Ok(String::new())
        } else {
            self.time.time().map_err(|error| errors.push((self.time.id, error)))
        };
        let fen = self.amount.amount().map_err(|error| errors.push((self.amount.id, error.into())));
        // In the order of the fields, which the summary follows.
        let until = match self.until.optional_day(today).map(|until| until.unwrap_or(today)) {
            Ok(until) if series && day.is_ok_and(|day| day > until) => {
                Err(wp::E_SERIES_ORDER.into())
            }
            _ if !series => Ok(today),
            until => until,
        };
        let until = until.map_err(|error| errors.push((self.until.id, error)));
        let payee = self.payee.line().map_err(|error| errors.push((self.payee.id, error)));
        let via = self.place(case).map_err(|error| errors.push(error)).unwrap_or_default();
        let mut number = |input: Input| {
            input.number().map_err(|error| errors.push((input.id, error))).unwrap_or_default()
        };
        let (order, merchant_order) = (number(self.order), number(self.merchant_order));
        let refunded = match self.refunded.refund() {
            Err(AmountError::Empty | AmountError::Zero) => Ok(0),
            read => read,
        };
        let refunded = refunded.map_err(|error| errors.push((self.refunded.id, error.into())));
        let (Ok(day), Ok(time), Ok(fen), Ok(until), Ok(refunded), true) =
            (day, time, fen, until, refunded, errors.is_empty())
        else {
            return Err(errors);
        };
        let disputed = self.disputed.get_untracked();
        let payee = payee.unwrap_or_default();
        // What was said of two that look the same holds while they do.
        let apart = self
            .editing
            .get_untracked()
            .is_some_and(|(_, before)| before.apart && (before.day, before.fen) == (day, fen));
        let made = Payment {
            time,
            payee,
            order,
            merchant_order,
            via,
            disputed,
            refunded,
            apart,
            ..Payment::new(day, fen)
        };
        let made = if !series {
            vec![made]
        } else if self.editing.read_untracked().is_some() {
            as_one(&made, self.period(), until).into_iter().collect()
        } else {
            let room = bounds::PAYMENTS.saturating_sub(listed(case).len());
            fill(&made, self.period(), until, room)
        };
        if made.iter().any(|payment| payment.refunded > payment.sum()) {
            return Err(vec![(self.refunded.id, wc::E_REFUND_MORE.into())]);
        }
        Ok(made)
    }

    /// The payments in the box; what is no payment stays there.
    pub(super) fn read_pasted(self, case: CaseContext) -> Result<Vec<Payment>, Errors> {
        let pasted = paste::read(&self.pasted.read_untracked(), case.app.today());
        if pasted.payments.is_empty() {
            return Err(vec![(PASTE, wp::E_PASTE_NONE.into())]);
        }
        let via = self.place(case).map_err(|error| vec![error])?;
        let room = bounds::PAYMENTS.saturating_sub(listed(case).len());
        if pasted.payments.len() <= room {
            let left: Vec<String> = pasted.left.into_iter().map(|(line, _)| line).collect();
            self.pasted.set(left.join("\n"));
        }
        let placed = |payment| Payment { via: via.clone(), ..payment };
        Ok(pasted.payments.into_iter().map(placed).collect())
    }

    /// Where it was charged, when there are several places.
    fn place(self, case: CaseContext) -> Result<String, (&'static str, Message)> {
        let places = case.record.with_untracked(|case| places(&case.answers));
        let via = self.via.get_untracked();
        match places.len() {
            0 | 1 => Ok(String::new()),
            _ if places.contains(&via) => Ok(via),
            _ => Err((VIA, wc::E_VIA.into())),
        }
    }

    /// How often, as chosen.
    fn period(self) -> Period {
        Period::of(&self.every.read_untracked()).unwrap_or_default()
    }

    /// What the run that stands in the form comes to, and whether it needs a row for all; tracked.
    pub(super) fn preview(self, today: NaiveDate, room: usize) -> Option<Vec<Message>> {
        let day = dates::parse_typed_day(&self.day.text(), today).ok()?;
        let fen = money::parse_amount(&self.amount.text()).ok()?;
        let until = self.until.text();
        let until =
            if until.is_empty() { today } else { dates::parse_typed_day(&until, today).ok()? };
        let every = Period::of(&self.every.read()).unwrap_or_default();
        let run = as_one(&Payment::new(day, fen), every, until)?;
        let (count, room_left) = (run.times(), room.to_string());
        let (day, count_text) = (dates::iso(run.last_day()), count.to_string());
        let total = money::yuan(run.sum());
        let sums = [("day", &*day), ("count", &count_text), ("total", &total)];
        let merges = [("room", &*room_left), ("count", &count_text)];
        let full = count as usize > room && self.editing.read().is_none();
        let warning = full.then(|| Message::with(wp::SERIES_MERGES, &merges));
        Some([Message::with(wp::SERIES_PREVIEW, &sums)].into_iter().chain(warning).collect())
    }
}

/// What is said of payments that were added behind `before` others.
pub(super) fn said_of(made: &[Payment], before: usize) -> Message {
    let totals = Totals::of(made);
    let (count, total) = (totals.count.to_string(), money::yuan(totals.disputed));
    match made {
        [run] if run.series.is_some() => Message::with(
            wp::SERIES_MERGED,
            &[
                ("first", &dates::iso(run.day)),
                ("last", &dates::iso(run.last_day())),
                ("each", &money::yuan(run.fen)),
                ("count", &count),
                ("total", &total),
            ],
        ),
        [one] => {
            let what = format!("{} {}", dates::iso(one.day), money::yuan(one.fen));
            Message::with(wp::SAID_ONE, &[("n", &nth(before)), ("what", &what)])
        }
        _ => Message::with(wp::SAID_MANY, &[("count", &count), ("total", &total)]),
    }
}
