//! Days that cannot be in this order: a report before what it reports, a return before the delivery.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers, CONTACTS, PAYMENTS, Payment, contacts, payments};
use crate::text::Text;

/// Something that happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// What the day of this question is about.
    Day(&'static str),
    /// The first disputed payment.
    FirstPayment,
    /// The last disputed payment.
    LastPayment,
    /// The first earlier contact of which the day is known.
    FirstContact,
}

/// One event that comes after another one, or on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Order {
    /// What comes later.
    pub event: Event,
    /// What comes first.
    pub after: Event,
    /// What is said where the days are the other way round, with `{event}` and `{after}` for the days.
    pub says: Text,
}

/// Two days that are the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What they break.
    pub order: Order,
    /// The day of what comes later.
    pub event: NaiveDate,
    /// The day of what comes first.
    pub after: NaiveDate,
}

impl Event {
    /// The question under which its day is answered.
    pub const fn question(self) -> &'static str {
        match self {
            Self::Day(question) => question,
            Self::FirstPayment | Self::LastPayment => PAYMENTS,
            Self::FirstContact => CONTACTS,
        }
    }

    /// Its day, if `answers` tell it.
    pub fn day(self, answers: &Answers) -> Option<NaiveDate> {
        let disputed = || payments(answers).iter().filter(|payment| payment.disputed);
        match self {
            Self::Day(question) => match answers.get(question)? {
                Answer::Day(day) => Some(*day),
                _ => None,
            },
            Self::FirstPayment => disputed().map(|payment| payment.day).min(),
            Self::LastPayment => disputed().map(Payment::last_day).max(),
            Self::FirstContact => contacts(answers).iter().filter_map(|contact| contact.day).min(),
        }
    }
}

impl Clash {
    /// The question of the other day, where `question` is that of one of them.
    pub fn other(&self, question: &str) -> Option<&'static str> {
        let (event, after) = (self.order.event.question(), self.order.after.question());
        match question {
            _ if question == event => Some(after),
            _ if question == after => Some(event),
            _ => None,
        }
    }
}

/// The days among `answers`, which are those on the path, that are the other way round.
pub fn clashes(orders: &[Order], answers: &Answers) -> Vec<Clash> {
    let clash = |order: &Order| {
        let (event, after) = (order.event.day(answers)?, order.after.day(answers)?);
        (event < after).then_some(Clash { order: *order, event, after })
    };
    orders.iter().filter_map(clash).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Contact;
    use crate::domain::series::{Period, Series};
    use crate::text::dates::parse_iso;
    use crate::text::t;

    fn day(text: &str) -> NaiveDate {
        parse_iso(text).unwrap()
    }

    fn order(event: Event, after: Event) -> Order {
        Order { event, after, says: t("{event}早于{after}", "{event} is before {after}") }
    }

    #[test]
    fn what_comes_later_is_not_dated_earlier() {
        let orders = [
            order(Event::Day("noticed"), Event::FirstPayment),
            order(Event::LastPayment, Event::Day("cancel_day")),
            order(Event::FirstContact, Event::Day("changed_day")),
        ];
        let paid = ["2026-03-05", "2026-01-05"].map(|on| Payment::new(day(on), 2500));
        let told = Contact {
            whom: "bank".to_owned(),
            name: String::new(),
            day: Some(day("2026-02-01")),
            time: String::new(),
            ticket: String::new(),
            said: "nothing".to_owned(),
            note: String::new(),
        };
        let lists = [
            (PAYMENTS.to_owned(), Answer::Payments(paid.to_vec())),
            (
                CONTACTS.to_owned(),
                Answer::Contacts(vec![told.clone(), Contact { day: None, ..told }]),
            ),
        ];
        for (question, on, other) in [
            ("noticed", "2026-01-04", Some(PAYMENTS)),
            ("noticed", "2026-01-05", None),
            ("cancel_day", "2026-03-06", Some(PAYMENTS)),
            ("cancel_day", "2026-03-05", None),
            ("changed_day", "2026-02-02", Some(CONTACTS)),
            ("changed_day", "2026-02-01", None),
            ("frozen_day", "2019-03-01", None),
        ] {
            let mut answers = Answers::from(lists.clone());
            answers.insert(question.to_owned(), Answer::Day(day(on)));
            let found = clashes(&orders, &answers);
            let others: Vec<_> = found.iter().filter_map(|clash| clash.other(question)).collect();
            assert_eq!(others, other.into_iter().collect::<Vec<_>>(), "{question} {on}");
            answers.insert(question.to_owned(), Answer::Unknown);
            assert_eq!(clashes(&orders, &answers), [], "{question}: nobody knows the day");
        }
    }

    #[test]
    fn a_run_of_payments_ends_with_its_last_and_undisputed_ones_do_not_count() {
        let months = Series { every: Period::Month, times: 3, last: day("2026-03-05") };
        let run = Payment { series: Some(months), ..Payment::new(day("2026-01-05"), 2500) };
        let mine = Payment { disputed: false, ..Payment::new(day("2026-05-01"), 2500) };
        let answers = Answers::from([(PAYMENTS.to_owned(), Answer::Payments(vec![run, mine]))]);
        assert_eq!(Event::FirstPayment.day(&answers), Some(day("2026-01-05")));
        assert_eq!(Event::LastPayment.day(&answers), Some(day("2026-03-05")));
    }
}
