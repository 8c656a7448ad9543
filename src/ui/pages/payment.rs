//! The form for one payment: everything typed is read at once, and each mistake is named at its field.

use crate::content::steps::PLACES;
use crate::domain::answer::{Answer, PAYMENTS, Payment, bounds, payments};
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::state::Signal;
use crate::text::{dates, money, words_case as wc};
use crate::ui::cx::Cx;
use crate::ui::el::{Draw, View, el};
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::{Guard, Guarded};
use crate::ui::pages::case::Seen;

/// The payment that is being written down.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    errors: Errors,
    guard: Guard,
    editing: Signal<Option<usize>>,
    day: Signal<String>,
    time: Signal<String>,
    amount: Signal<String>,
    payee: Signal<String>,
    order: Signal<String>,
    merchant_order: Signal<String>,
    via: Signal<String>,
    disputed: Signal<bool>,
    refunded: Signal<String>,
}

impl Draft {
    pub(super) fn new() -> Self {
        let text = || Signal::new(String::new());
        Self {
            errors: Errors::new(),
            guard: Guard::new(),
            editing: Signal::new(None),
            day: text(),
            time: text(),
            amount: text(),
            payee: text(),
            order: text(),
            merchant_order: text(),
            via: text(),
            disputed: Signal::new(true),
            refunded: text(),
        }
    }

    pub(super) fn view(self, seen: Seen) -> View {
        let cx = seen.cx;
        let text = Field::text;
        let e = self.errors;
        let heading = move || match self.editing.get() {
            Some(index) => cx.fill(wc::PAY_EDIT, &[("n", &(index + 1).to_string())]),
            None => cx.t(wc::PAY_ADD).to_owned(),
        };
        let label = move || {
            cx.t(if self.editing.get().is_some() { wc::PAY_SAVE_EDIT } else { wc::PAY_SAVE })
        };
        let submit = move || {
            self.save(seen);
        };
        el("form.card")
            .attr("novalidate", "")
            .on_submit(submit)
            .child(el("h2").child(heading))
            .child(e.summary(cx))
            .child(self.guard.over(cx, &self.guarded(), Box::new(submit)))
            .child(
                el("div.inline-fields")
                    .child(text("day", wc::PAY_DAY, self.day).kind("date").view(cx, e))
                    .child(
                        text("time", wc::PAY_TIME, self.time).kind("time").optional().view(cx, e),
                    )
                    .child(text("amount", wc::PAY_AMOUNT, self.amount).mode("decimal").view(cx, e)),
            )
            .child(
                text("payee", wc::PAY_PAYEE, self.payee)
                    .hint(wc::PAY_PAYEE_HINT)
                    .optional()
                    .view(cx, e),
            )
            .child(self.place(seen))
            .child(
                el("details.more")
                    .child(el("summary").says(cx, wc::PAY_DETAILS))
                    .child(text("order", wc::PAY_ORDER, self.order).optional().view(cx, e))
                    .child(
                        text("merchant_order", wc::PAY_MERCHANT, self.merchant_order)
                            .optional()
                            .view(cx, e),
                    )
                    .child(
                        text("refunded", wc::PAY_REFUNDED, self.refunded)
                            .mode("decimal")
                            .optional()
                            .view(cx, e),
                    )
                    .child(
                        el("label.choice")
                            .child(
                                el("input")
                                    .attr("type", "checkbox")
                                    .attr("name", "disputed")
                                    .checked(move || self.disputed.get())
                                    .on_tick(move |on| self.disputed.set(on)),
                            )
                            .child(el("b").says(cx, wc::PAY_DISPUTED)),
                    ),
            )
            .child(
                el("p")
                    .attr("class", "actions")
                    .child(el("button").attr("class", "btn").child(label)),
            )
            .draw()
    }

    /// Where it was charged, when there are several places.
    fn place(self, seen: Seen) -> Option<View> {
        let (cx, places) = (seen.cx, places(seen));
        (places.len() > 1).then(|| {
            let options = PLACES
                .iter()
                .filter(|place| places.contains(&place.id))
                .map(|place| (place.id, cx.t(place.label)))
                .collect();
            Field::text("via", wc::PAY_VIA, self.via).list(cx, self.errors, options)
        })
    }

    /// Asks for it.
    pub(super) fn place_missing(self, cx: Cx) {
        self.errors.show(cx, vec![("via", cx.t(wc::E_VIA).to_owned())]);
    }

    /// Whether anything was typed that is not listed yet.
    pub(super) fn pending(self) -> bool {
        [self.day, self.time, self.amount, self.order, self.merchant_order, self.refunded]
            .iter()
            .any(|field| !field.read_untracked().trim().is_empty())
    }

    /// Lists what was typed; says whether it could be.
    pub(super) fn save(self, seen: Seen) -> bool {
        let cx = seen.cx;
        let mut list = payments(&seen.case_now().answers).to_vec();
        let payment = match self.read(seen) {
            Ok(payment) => payment,
            Err(found) => {
                self.errors.show(cx, found);
                return false;
            }
        };
        self.errors.show(cx, vec![]);
        if !self.guard.lets_all(cx, &self.guarded()) {
            return false;
        }
        let place = self.editing.get_untracked().and_then(|index| list.get_mut(index));
        if let Some(place) = place {
            *place = payment;
        } else if list.len() < bounds::PAYMENTS {
            list.push(payment);
        } else {
            let text = cx.fill(wc::E_TOO_MANY, &[("limit", &bounds::PAYMENTS.to_string())]);
            self.errors.show(cx, vec![("amount", text)]);
            return false;
        }
        keep(seen, list);
        self.clear();
        cx.app.shell().focus("#listed");
        true
    }

    fn guarded(self) -> [Guarded; 3] {
        [self.payee, self.order, self.merchant_order].map(|field| (field, Wanted::Numbers))
    }

    fn read(self, seen: Seen) -> Result<Payment, Vec<(&'static str, String)>> {
        let cx = seen.cx;
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let day = dates::parse_typed_day(&self.day.get_untracked(), cx.app.today())
            .map_err(|error| found.push(("day", errors::day(cx, error))));
        let raw = self.time.get_untracked();
        let time =
            if raw.trim().is_empty() { Some(String::new()) } else { dates::parse_time(&raw) };
        if time.is_none() {
            found.push(("time", cx.t(wc::E_TIME).to_owned()));
        }
        let fen = money::parse_amount(&self.amount.get_untracked())
            .map_err(|error| found.push(("amount", errors::amount(cx, error))));
        let mut line = |name, signal: Signal<String>| {
            clean::line(&signal.get_untracked(), bounds::LINE).unwrap_or_else(|error| {
                found.push((name, errors::long(cx, error)));
                String::new()
            })
        };
        let payee = line("payee", self.payee);
        let order = line("order", self.order);
        let merchant_order = line("merchant_order", self.merchant_order);
        let (via, places) = (self.via.get_untracked(), places(seen));
        if places.len() > 1 && !places.contains(&via.as_str()) {
            found.push(("via", cx.t(wc::E_VIA).to_owned()));
        }
        let raw = self.refunded.get_untracked();
        let refunded = match money::parse_amount(&raw) {
            Ok(refunded) if fen.is_ok_and(|fen| refunded > fen) => {
                found.push(("refunded", cx.t(wc::E_REFUND_MORE).to_owned()));
                0
            }
            Ok(refunded) => refunded,
            Err(money::AmountError::Empty | money::AmountError::Zero) => 0,
            Err(error) => {
                found.push(("refunded", errors::amount(cx, error)));
                0
            }
        };
        match (day, time, fen) {
            (Ok(day), Some(time), Ok(fen)) if found.is_empty() => Ok(Payment {
                day,
                time,
                fen,
                payee,
                order,
                merchant_order,
                via,
                disputed: self.disputed.get_untracked(),
                refunded,
            }),
            _ => Err(found),
        }
    }

    pub(super) fn edit(self, seen: Seen, index: usize) {
        let list = payments(&seen.case_now().answers).to_vec();
        let Some(payment) = list.get(index) else { return };
        self.editing.set(Some(index));
        self.day.set(dates::iso(payment.day));
        self.time.set(payment.time.clone());
        self.amount.set(money::plain(payment.fen));
        self.payee.set(payment.payee.clone());
        self.order.set(payment.order.clone());
        self.merchant_order.set(payment.merchant_order.clone());
        self.via.set(payment.via.clone());
        self.disputed.set(payment.disputed);
        self.refunded.set(if payment.refunded > 0 {
            money::plain(payment.refunded)
        } else {
            String::new()
        });
        seen.cx.app.shell().focus("#day");
    }

    pub(super) fn delete(self, seen: Seen, index: usize) {
        let mut list = payments(&seen.case_now().answers).to_vec();
        if index < list.len() {
            list.remove(index);
            keep(seen, list);
            self.clear();
            seen.cx.app.shell().focus("#listed");
        }
    }

    /// Empties what differs from payment to payment; payee and place usually stay.
    fn clear(self) {
        self.editing.set(None);
        for field in
            [self.day, self.time, self.amount, self.order, self.merchant_order, self.refunded]
        {
            field.set(String::new());
        }
        self.disputed.set(true);
    }
}

pub(super) fn keep(seen: Seen, list: Vec<Payment>) {
    seen.change(Change::Answered(PAYMENTS.to_owned(), Answer::Payments(list)));
}

/// The places that were chosen as showing the charges.
fn places(seen: Seen) -> Vec<&'static str> {
    let answers = seen.case_now().answers;
    match answers.get("shown_by") {
        Some(Answer::Many(ids)) => PLACES
            .iter()
            .map(|place| place.id)
            .filter(|id| ids.iter().any(|one| one == id))
            .collect(),
        _ => vec![],
    }
}

/// The first payment of which nobody said where it was charged, when there are several places.
pub(super) fn unplaced(seen: Seen, list: &[Payment]) -> Option<usize> {
    let several = places(seen).len() > 1;
    list.iter().position(|payment| payment.via.is_empty()).filter(|_| several)
}
