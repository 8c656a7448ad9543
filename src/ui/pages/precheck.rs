//! Whether the receiver will take the complaint: what stands in the way, and the questions that would tell.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::case::Change;
use crate::domain::channel::Channel;
use crate::domain::letter::Letter;
use crate::domain::precheck::{ANSWERS, precheck, questions};
use crate::domain::refusal::RefusalGround;
use crate::route::Route;
use crate::text::{Text, words_precheck as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{ChoiceInput, SourceLink};
use crate::ui::context::tr;

/// For each channel to which the letter may go now. It stands in nobody's way: the letter is there all the same.
#[component]
pub(super) fn Precheck(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let channels = untrack(|| case.channels_of(letter)).into_iter();
    let open = channels
        .filter(|channel| !channel.prechecks.is_empty() && untrack(|| case.can_use(channel)));
    open.map(|channel| view! { <ChannelCheck channel letter /> }).collect_view()
}

#[component]
fn ChannelCheck(channel: &'static Channel, letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let stands = Memo::new(move |_| {
        let (plan, of) = (case.plan.read(), case.record.read());
        let found = precheck(channel, &of, &plan.answers, app.today());
        found.iter().map(|refusal| refusal.ground.id).collect::<Vec<_>>()
    });
    let open = Memo::new(move |_| {
        let (plan, of) = (case.plan.read(), case.record.read());
        questions(channel, &of, &plan.answers, app.today()).len()
    });
    // Those that nothing settles: open ones, and answered ones, to be changed. Details have their place on the page.
    let asked: Vec<_> = untrack(|| {
        let (plan, of) = (case.plan.read(), case.record.read());
        let answers = &plan.answers;
        let asks = |ground: &&RefusalGround| {
            ground.when.holds(answers, app.today())
                && !letter.details.contains(&ground.same_as)
                && !ground.verdict(channel, &of, answers, app.today()).1
        };
        channel.prechecks.iter().filter(asks).collect()
    });
    let summary = Signal::derive(move || match open.get() {
        0 => app.text(w::ASKED).to_owned(),
        count => app.fill(w::ASK, &[("count", &count.to_string())]),
    });
    let clear = move || open.get() == 0 && stands.read().is_empty();
    view! {
        <section class="card precheck">
            <h2>{tr(w::TITLE)}</h2>
            <div role="status">
                <For
                    each=move || stands.get()
                    key=|id| *id
                    children=move |id| view! { <Standing channel id /> }
                />
                <Show when=clear>
                    <p>{tr(w::CLEAR)}</p>
                </Show>
            </div>
            {(!asked.is_empty())
                .then(|| {
                    let rows = asked.into_iter().map(|ground| view! { <Ground channel ground /> });
                    view! {
                        <details class="more">
                            <summary>{summary}</summary>
                            {rows.collect_view()}
                        </details>
                    }
                })}
        </section>
    }
}

/// The ground as its content is now, tracked.
fn ground_now(
    case: CaseContext,
    channel: &'static Channel,
    id: &str,
) -> Option<&'static RefusalGround> {
    case.channel(channel).prechecks.iter().find(|ground| ground.id == id)
}

/// A ground that stands in the way, with its rule and what to do.
#[component]
fn Standing(channel: &'static Channel, id: &'static str) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let text = move |of: fn(&RefusalGround) -> Text| {
        Signal::derive(move || ground_now(case, channel, id).map_or("", |it| app.text(of(it))))
    };
    let weight = text(|ground| if ground.firm { w::REFUSED } else { w::MAY_REFUSE });
    let source = Signal::derive(move || {
        let id = ground_now(case, channel, id)?.source;
        case.file().sources.iter().find(|source| source.id == id)
    });
    view! {
        <div class="notice warn">
            <p>
                <b>{weight}</b>
                " "
                {text(|ground| ground.says)}
            </p>
            <p>
                <SourceLink source />
                " "
                {tr(w::STILL_FREE)}
                " "
                <a href=Route::Channels(case.id()).path()>{tr(w::WHO_ELSE)}</a>
            </p>
        </div>
    }
}

/// One question, kept as soon as it is answered.
#[component]
fn Ground(channel: &'static Channel, ground: &'static RefusalGround) -> impl IntoView {
    let case = use_case();
    let id = ground.id;
    let title = Signal::derive(move || {
        ground_now(case, channel, id).map_or("", |ground| case.app.text(ground.ask))
    });
    let rows = ANSWERS.map(|answer| {
        let label = tr(match answer {
            "yes" => w::YES,
            "no" => w::NO,
            _ => w::UNKNOWN,
        });
        let checked = Signal::derive(move || {
            let said = case.record.read();
            said.answers.get(&ground.key(channel)).is_some_and(|said| said.chose(answer))
        });
        let pick = move || {
            let said = Answer::One(answer.to_owned());
            case.change(Change::Answered(ground.key(channel), said));
        };
        view! { <ChoiceInput name=ground.key(channel) value=answer checked label on_pick=pick /> }
    });
    view! {
        <fieldset class="choices inline">
            <legend>
                <h3>{title}</h3>
            </legend>
            {rows.collect_view()}
        </fieldset>
    }
}
