//! A question that is answered in one field: a day, an amount, a line, the end of a card number.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::clean::tail;
use crate::domain::flow::{Ask, Step};
use crate::domain::guard::Wanted;
use crate::text::money::AmountError;
use crate::text::{Message, dates, money, words as w, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    AmountField, Button, DayField, ErrorSummary, FormErrors, Input, LineField, SecretGuard,
    SecretQuestion, TapGuard,
};
use crate::ui::context::tr;

#[component]
pub(super) fn SingleQuestion(step: &'static Step, signpost: RwSignal<bool>) -> impl IntoView {
    let case = use_case();
    let input = Input::new("answer", answered(case, step));
    let (errors, guard) = (FormErrors::new(), SecretGuard::new());
    let taps = expect_context::<TapGuard>();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        taps.moved(&event);
        match read(case, step, input) {
            Err(message) => errors.show(vec![(input.id, message)]),
            Ok(Answer::Words(_)) if !guard.allows_all(&[(input, wanted(step))]) => {
                errors.show(vec![]);
            }
            Ok(answer) => case.accept(step, answer, signpost),
        }
    };
    let decided = move |(_, made): (String, String)| {
        input.set(made.clone());
        if !made.is_empty() {
            case.accept(step, Answer::Words(made), signpost);
        }
    };
    let unknown = move |tap: leptos::ev::MouseEvent| {
        if taps.accepts(&tap) {
            case.accept(step, Answer::Unknown, signpost);
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <h1 tabindex="-1">{Signal::derive(move || case.app.text(case.step(step).title))}</h1>
            <SecretQuestion guard decided />
            <AnswerField step input errors />
            <p class="actions">
                <button class="btn">{tr(w::CONTINUE)}</button>
                {step
                    .ask
                    .unknown()
                    .then(|| {
                        view! {
                            <Button class="ghost" on_click=unknown>
                                {tr(wc::UNKNOWN)}
                            </Button>
                        }
                    })}
            </p>
        </form>
    }
}

/// The field; its label is the heading of the page.
#[component]
fn AnswerField(step: &'static Step, input: Input, errors: FormErrors) -> impl IntoView {
    let case = use_case();
    let label = Signal::derive(move || case.app.text(case.step(step).title));
    let hint = Signal::derive(move || case.app.text(case.step(step).help));
    let unseen_label = true;
    match step.ask {
        Ask::Day { .. } => view! { <DayField input label hint errors unseen_label /> }.into_any(),
        Ask::Money { .. } => {
            view! { <AmountField input label hint errors unseen_label /> }.into_any()
        }
        Ask::Digits { .. } => {
            view! { <LineField input label hint errors unseen_label keys="numeric" /> }.into_any()
        }
        _ => view! { <LineField input label hint errors unseen_label /> }.into_any(),
    }
}

/// The answer that is stored, as it was typed.
fn answered(case: CaseContext, step: &Step) -> String {
    case.record.with_untracked(|case| match case.answers.get(step.id) {
        Some(Answer::Words(words)) => words.clone(),
        Some(Answer::Day(day)) => dates::iso(*day),
        Some(Answer::Money(fen)) => money::plain(*fen),
        _ => String::new(),
    })
}

const fn wanted(step: &Step) -> Wanted {
    if matches!(step.ask, Ask::Line { theirs: true, .. }) { Wanted::Numbers } else { Wanted::Words }
}

fn read(case: CaseContext, step: &Step, input: Input) -> Result<Answer, Message> {
    match step.ask {
        Ask::Day { .. } => input.day(case.app.today()).map(Answer::Day),
        Ask::Money { zero, .. } => match input.amount() {
            Err(AmountError::Zero) if zero => Ok(Answer::Money(0)),
            fen => Ok(Answer::Money(fen?)),
        },
        Ask::Digits { count, .. } => {
            let digits = tail(&input.get(), count);
            if digits.is_empty() {
                Err(Message::with(wc::E_DIGITS, &[("count", &count.to_string())]))
            } else {
                Ok(Answer::Words(digits))
            }
        }
        _ => {
            let text = input.line()?;
            if text.is_empty() { Err(wc::E_LINE.into()) } else { Ok(Answer::Words(text)) }
        }
    }
}
