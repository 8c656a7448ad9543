//! A letter as the fields of the online form of 12315, to be typed in by hand: its computer site blocks pasting.
//!
//! Only fields of which it is known that the form has them, or that SAMR121-10 wants, and only those with a value.

use super::compose::{Work, Writer};
use super::concern::Here;
use super::own_words::Fact;
use super::short::{BOX, briefs};
use super::{Letter, Receiver};
use crate::domain::answer::{Answer, Totals, payments};
use crate::text::{Lang, Text, dates, letter_words as words, money, t, words_relay as form};

/// One field of the form, and what is typed into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// What the form calls it, or nearly so.
    pub label: Text,
    /// What is typed.
    pub text: String,
    /// Whether it may stand in place of the field before it, for who wants to say more.
    pub instead: bool,
}

impl Receiver {
    /// Whether its online form has to be typed in by hand (formats 3.3).
    pub const fn blocks_pasting(self) -> bool {
        matches!(self, Self::Market)
    }
}

impl FormField {
    /// How many characters are to be typed, as Unicode scalar values; line breaks are none.
    pub fn count(&self) -> usize {
        self.text.chars().filter(|c| *c != '\n').count()
    }

    /// The text in pieces that are typed in one go: a sentence each.
    pub fn lines(&self) -> Vec<&str> {
        self.text
            .split_inclusive(form::ENDS)
            .map(|piece| piece.trim_matches('\n'))
            .filter(|piece| !piece.is_empty())
            .collect()
    }
}

/// The fields of the form that `letter` can fill, in the order of the form; none where no payment concerns its receiver.
pub fn form_fields(writer: &Writer<'_>, letter: &Letter) -> Vec<FormField> {
    let (work, here) = Work::of(writer, letter);
    if here != Here::Some {
        return Vec::new();
    }
    let said = |zh| work.whole(t(zh, "")).map(|line| line.plain(Lang::Zh));
    let typed = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (company, label) = match said("{seller}") {
        Some(name) => (Some(name), form::FORM_COMPANY),
        None => (said("{payees}"), form::FORM_PAYEE),
    };
    let totals = Totals::of(payments(&work.answers));
    let disputed = payments(&work.answers).iter().filter(|payment| payment.disputed);
    let first = disputed.map(|payment| payment.day).min();
    let noticed = match work.answers.get("noticed") {
        Some(Answer::Day(day)) => Some(dates::iso(*day)),
        _ => None,
    };
    let demands = work.chosen().filter_map(|demand| work.whole(demand.brief));
    let demands: Vec<String> = demands.map(|line| line.plain(Lang::Zh)).collect();
    let short = briefs(writer, letter).into_iter().find(|brief| brief.limit == BOX);
    let short = short.map(|brief| brief.text);
    let told: Vec<String> = work.told().iter().map(Fact::words).collect();
    let told: Vec<&str> = told.iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
    let me = writer.me;
    let fields = [
        (label, company, false),
        (form::FORM_CODE, said("{seller_code}"), false),
        (form::FORM_SELLER_AT, said("{seller_address}"), false),
        (words::NAME, typed(&me.name), false),
        (form::FORM_PHONE, typed(&me.phone), false),
        (words::ADDRESS, typed(&me.address), false),
        (form::FORM_WHAT, said("{what_for}"), false),
        (form::FORM_SUM, (totals.disputed > 0).then(|| money::plain(totals.disputed)), false),
        (form::FORM_BOUGHT, first.map(dates::iso), false),
        (form::FORM_NOTICED, noticed, false),
        (form::FORM_PLATFORM, said("{platform_name}"), false),
        (form::FORM_ORDER, said("{last_order}"), false),
        (form::FORM_DEMANDS, typed(&demands.join("\n")), false),
        (form::FORM_CONTENT, short, false),
        (form::FORM_IN_FULL, typed(&told.join("\n")), true),
    ];
    fields
        .into_iter()
        .filter_map(|(label, text, instead)| Some(FormField { label, text: text?, instead }))
        .collect()
}
