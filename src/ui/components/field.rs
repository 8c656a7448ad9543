//! Fields with label, hint and error: a line of text, a day, a time, an amount, a list that folds out.
//!
//! A field has one id, by which its label, its error and the summary find it.

use chrono::{Days, NaiveDate};
use leptos::html;
use leptos::prelude::*;

use super::error_summary::{FieldError, FormErrors};
use crate::domain::answer::bounds::LINE;
use crate::domain::clean;
use crate::text::dates::{parse_time, parse_typed_day};
use crate::text::money::{AmountError, parse_amount, parse_refund};
use crate::text::{Message, Text, t, words, words_case};
use crate::ui::context::tr;

/// So far ahead a day may lie that somebody else names: five years.
const AHEAD: Days = Days::new(5 * 366);

/// What is typed into one field.
#[derive(Clone, Copy)]
pub struct Input {
    /// The id and the name of the field.
    pub id: &'static str,
    value: RwSignal<String>,
    element: NodeRef<html::Input>,
}

impl Input {
    pub fn new(id: &'static str, text: impl Into<String>) -> Self {
        Self { id, value: RwSignal::new(text.into()), element: NodeRef::new() }
    }

    /// What stands in the field.
    pub fn get(self) -> String {
        self.value.get_untracked()
    }

    /// What stands in the field, tracked.
    pub fn text(self) -> String {
        self.value.get()
    }

    /// Puts `text` into the field.
    pub fn set(self, text: impl Into<String>) {
        self.value.set(text.into());
        // What was half typed is no value, and goes too.
        if self.is_half_typed()
            && let Some(element) = self.element.get_untracked()
        {
            element.set_value("");
        }
    }

    /// Moves the focus into the field.
    pub fn focus(self) {
        if let Some(element) = self.element.get_untracked() {
            // A field that cannot take the focus leaves it where it was.
            let _ = element.focus();
        }
    }

    /// Whether anything was typed, be it no value yet.
    pub fn is_touched(self) -> bool {
        self.is_half_typed() || !self.value.read_untracked().trim().is_empty()
    }

    /// Whether something stands in the field that the browser does not take for a value, such as half a date. It
    /// reports the value as empty then.
    fn is_half_typed(self) -> bool {
        self.element.get_untracked().is_some_and(|element| element.validity().bad_input())
    }

    /// What is said of a day or a time that is half typed.
    pub fn half_typed(self) -> Option<Message> {
        let element = self.element.get_untracked().filter(|_| self.is_half_typed())?;
        let time = element.type_() == "time";
        Some(if time { words_case::E_TIME_HALF } else { words_case::E_DAY_HALF }.into())
    }

    /// The day.
    pub fn day(self, today: NaiveDate) -> Result<NaiveDate, Message> {
        if self.is_half_typed() {
            return Err(words_case::E_DAY_HALF.into());
        }
        parse_typed_day(&self.get(), today).map_err(Message::from)
    }

    /// The day, if one was typed.
    pub fn optional_day(self, today: NaiveDate) -> Result<Option<NaiveDate>, Message> {
        if self.is_touched() { self.day(today).map(Some) } else { Ok(None) }
    }

    /// A day that may be still to come, if one was typed.
    pub fn coming_day(self, today: NaiveDate) -> Result<Option<NaiveDate>, Message> {
        self.optional_day(today.checked_add_days(AHEAD).unwrap_or(today))
    }

    /// The time of day, or nothing.
    pub fn time(self) -> Result<String, Message> {
        let raw = self.get();
        if self.is_half_typed() {
            Err(words_case::E_TIME_HALF.into())
        } else if raw.trim().is_empty() {
            Ok(String::new())
        } else {
            parse_time(&raw).ok_or_else(|| words_case::E_TIME.into())
        }
    }

    /// The amount, in fen.
    pub fn amount(self) -> Result<i64, AmountError> {
        parse_amount(&self.get())
    }

    /// An amount that came back, in fen.
    pub fn refund(self) -> Result<i64, AmountError> {
        parse_refund(&self.get())
    }

    /// A sum that came back or is to come, in fen, where nothing at all is a sum too.
    pub fn sum_or_none(self) -> Result<i64, AmountError> {
        match self.refund() {
            Err(AmountError::Zero) => Ok(0),
            read => read,
        }
    }

    /// The text as it may be kept.
    pub fn line(self) -> Result<String, Message> {
        clean::line(&self.get(), LINE).map_err(Message::from)
    }

    /// The number of an order, a ticket or a telephone, as it may be kept.
    pub fn number(self) -> Result<String, Message> {
        clean::number(&self.get(), LINE).map_err(Message::from)
    }
}

/// A line of text.
#[component]
pub fn LineField(
    input: Input,
    #[prop(into)] label: Signal<&'static str>,
    errors: FormErrors,
    #[prop(optional, into)] hint: Signal<&'static str>,
    #[prop(optional)] optional: bool,
    /// Whether label and hint stand above it, as the elements `…-title` and `…-hint`, and not here once more.
    #[prop(optional)]
    headed: bool,
    /// What stands behind the field, such as a currency.
    #[prop(default = t("", ""))]
    unit: Text,
    /// The type of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// Which keys a phone shows.
    #[prop(default = "text")]
    keys: &'static str,
) -> impl IntoView {
    let Input { id, value, element } = input;
    // The value is only written where it differs: writing what stands there already makes the caret jump, and would
    // disturb a word that is still being composed.
    Effect::new(move |_| {
        let text = value.get();
        if let Some(element) = element.get().filter(|element| element.value() != text) {
            element.set_value(&text);
        }
    });
    let control = view! {
        <input
            node_ref=element
            id=id
            name=id
            type=kind
            inputmode=keys
            autocomplete="off"
            aria-labelledby=headed.then(|| format!("{id}-title"))
            aria-describedby=format!("{id}-hint {id}-error")
            aria-invalid=Signal::derive(move || errors.of(id).map(|_| "true"))
            on:input:target=move |event| value.set(event.target().value())
        />
    };
    view! {
        <Labelled id label errors hint optional headed>
            {control}
            {(!unit.is_empty()).then(|| view! { <span class="unit">{tr(unit)}</span> })}
        </Labelled>
    }
}

/// A day.
#[component]
pub fn DayField(
    input: Input,
    #[prop(into)] label: Signal<&'static str>,
    errors: FormErrors,
    #[prop(optional, into)] hint: Signal<&'static str>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    view! { <LineField input label errors hint optional kind="date" /> }
}

/// A time of day.
#[component]
pub fn TimeField(
    input: Input,
    #[prop(into)] label: Signal<&'static str>,
    errors: FormErrors,
) -> impl IntoView {
    view! { <LineField input label errors optional=true kind="time" /> }
}

/// An amount in yuan.
#[component]
pub fn AmountField(
    input: Input,
    #[prop(into)] label: Signal<&'static str>,
    errors: FormErrors,
    #[prop(optional, into)] hint: Signal<&'static str>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    view! { <LineField input label errors hint optional keys="decimal" /> }
}

/// A list that folds out, in which nothing is chosen for the person.
#[component]
pub fn SelectField(
    id: &'static str,
    value: RwSignal<String>,
    #[prop(into)] label: Signal<&'static str>,
    errors: FormErrors,
    /// The options, by id and label.
    options: Vec<(&'static str, Signal<&'static str>)>,
) -> impl IntoView {
    let choose = ("", tr(words::CHOOSE));
    let options = [choose].into_iter().chain(options).map(|(id, label)| {
        let selected = Signal::derive(move || *value.read() == id);
        view! {
            <option value=id prop:selected=selected>
                {label}
            </option>
        }
    });
    let control = view! {
        <select
            id=id
            name=id
            aria-describedby=format!("{id}-hint {id}-error")
            aria-invalid=Signal::derive(move || errors.of(id).map(|_| "true"))
            on:change:target=move |event| value.set(event.target().value())
        >
            {options.collect_view()}
        </select>
    };
    view! {
        <Labelled id label errors>
            {control}
        </Labelled>
    }
}

/// Label, hint and error around a control.
#[component]
fn Labelled(
    id: &'static str,
    label: Signal<&'static str>,
    errors: FormErrors,
    #[prop(optional)] hint: Signal<&'static str>,
    #[prop(optional)] optional: bool,
    #[prop(optional)] headed: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" class:bad=Signal::derive(move || errors.of(id).is_some())>
            {(!headed)
                .then(|| {
                    view! {
                        <label for=id>
                            {label}
                            {optional
                                .then(|| {
                                    view! { <span class="muted">{tr(words::OPTIONAL)}</span> }
                                })}
                        </label>
                        <span class="hint" id=format!("{id}-hint")>
                            {hint}
                        </span>
                    }
                })}
            <FieldError id errors />
            {children()}
        </div>
    }
}
