//! Two payments that look like one: asked once, and the answer is kept.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::payment_draft::{PaymentDraft, nth};
use super::payment_list::in_words;
use crate::domain::answer::Payment;
use crate::domain::twins::{keep_apart, merge, pairs};
use crate::text::{Message, words_payments as wp};
use crate::ui::case_context::use_case;
use crate::ui::components::{Button, TapGuard};
use crate::ui::context::tr;

#[component]
pub(super) fn Twins(
    draft: PaymentDraft,
    list: Memo<Vec<Payment>>,
    taps: TapGuard,
) -> impl IntoView {
    let case = use_case();
    let first = move || pairs(&list.read()).first().copied();
    let named = move |index: usize| {
        let list = list.read();
        let what = list.get(index).map(|payment| in_words(case, payment)).unwrap_or_default();
        case.app.fill(wp::NTH, &[("n", &nth(index)), ("what", &what)])
    };
    let one = Signal::derive(move || first().map(|(earlier, _)| named(earlier)));
    let two = Signal::derive(move || first().map(|(_, later)| named(later)));
    let count = move || pairs(&list.read()).len();
    let all_label =
        Signal::derive(move || case.app.fill(wp::TWINS_ALL, &[("count", &count().to_string())]));
    // The next pair takes the place of this one under the finger.
    let decide = move |tap: &MouseEvent, one_of: usize| {
        if !taps.accepts(tap) {
            return;
        }
        let before = list.get_untracked();
        let mut after = before.clone();
        for _ in 0..one_of {
            let Some(pair) = pairs(&after).first().copied() else { break };
            merge(&mut after, pair);
        }
        let said = match pairs(&before).first() {
            Some((earlier, _)) if one_of > 0 => {
                Message::with(wp::SAID_MERGED, &[("n", &nth(*earlier))])
            }
            Some((_, later)) => {
                keep_apart(&mut after, *later);
                wp::SAID_APART.into()
            }
            None => return,
        };
        draft.stop_editing();
        draft.finish(case, said, before, after);
    };
    view! {
        <Show when=move || first().is_some()>
            <div class="notice warn" id="twins" tabindex="-1">
                <h3>{tr(wp::TWINS)}</h3>
                <p>{one}</p>
                <p>{two}</p>
                <p class="hint">{tr(wp::TWINS_WHY)}</p>
                <p class="actions">
                    <Button on_click=move |tap| decide(&tap, 1)>{tr(wp::TWINS_ONE)}</Button>
                    <Button class="ghost" on_click=move |tap| decide(&tap, 0)>
                        {tr(wp::TWINS_TWO)}
                    </Button>
                    <Show when=move || { count() > 1 }>
                        <Button class="ghost" on_click=move |tap| decide(&tap, usize::MAX)>
                            {all_label}
                        </Button>
                    </Show>
                </p>
            </div>
        </Show>
    }
}
