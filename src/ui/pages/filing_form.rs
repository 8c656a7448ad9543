//! The form that records a filing.

use leptos::prelude::*;

use crate::domain::calendar::Span;
use crate::domain::case::{Change, Filing, FilingKind};
use crate::domain::channel::{Channel, Intake};
use crate::domain::entry::{Draft, draft_of};
use crate::domain::guard::Wanted;
use crate::route::Route;
use crate::text::{Message, Text, dates, words_case as wc, words_reply as wr};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    ChoiceInput, DayField, DraftKeeper, ErrorSummary, FieldError, FormErrors, Input, LineField,
    SecretGuard, SecretQuestion, TimeField, replace_in,
};
use crate::ui::context::tr;

/// The name of the ways of filing, and the id of the first one.
const HOW: &str = "how";
/// The way that leaves a slip.
const MAIL: &str = "mail";

/// The filing that is being written down.
#[derive(Clone, Copy)]
struct FilingDraft {
    channel: &'static Channel,
    kind: FilingKind,
    errors: FormErrors,
    guard: SecretGuard,
    how: RwSignal<String>,
    day: Input,
    time: Input,
    reference: Input,
    place: Input,
}

#[component]
pub(super) fn FilingForm(
    channel: &'static Channel,
    /// What was sent there.
    #[prop(default = FilingKind::Complaint)]
    kind: FilingKind,
) -> impl IntoView {
    let case = use_case();
    let (draft, keeper) = FilingDraft::kept(case, channel, kind);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.save(case, keeper);
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        draft.save(case, keeper);
    };
    let errors = draft.errors;
    let intake = move |text: fn(&Intake) -> Text| {
        Signal::derive(move || case.app.text(text(&case.channel(channel).intake)))
    };
    view! {
        <form class="card" novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby=format!("{HOW}-error")>
                <legend>
                    <h2>{tr(wc::FILED_HOW)}</h2>
                </legend>
                <FieldError id=HOW errors />
                {(0..channel.intake.ways.len())
                    .map(|index| view! { <WayOption channel index how=draft.how /> })
                    .collect_view()}
            </fieldset>
            <SecretQuestion guard=draft.guard decided />
            <DayField input=draft.day label=tr(wc::FILED_DAY) errors />
            <Show when=move || counts_hours(channel, &draft.how.read())>
                <TimeField input=draft.time label=tr(wr::FILED_TIME) errors />
            </Show>
            <LineField
                input=draft.reference
                label=intake(|intake| intake.reference)
                hint=intake(|intake| intake.ask)
                errors
                optional=true
            />
            {(!channel.intake.place.is_empty())
                .then(|| {
                    view! {
                        <LineField
                            input=draft.place
                            label=intake(|intake| intake.place)
                            errors
                            optional=true
                        />
                    }
                })}
            <p class="actions">
                <button class="btn">{tr(wc::FILED_SAVE)}</button>
            </p>
        </form>
    }
}

/// One of the ways in which this channel takes a complaint.
#[component]
fn WayOption(channel: &'static Channel, index: usize, how: RwSignal<String>) -> impl IntoView {
    let case = use_case();
    let way = channel.intake.ways.get(index).map_or("", |(way, _)| way);
    let label = Signal::derive(move || {
        let ways = case.channel(channel).intake.ways;
        ways.get(index).map_or("", |(_, name)| case.app.text(*name))
    });
    let hint = if way == MAIL { tr(wc::MAIL_NOTE) } else { Signal::default() };
    let id = (index == 0).then_some(HOW);
    let checked = Signal::derive(move || *how.read() == way);
    let pick = move || how.set(way.to_owned());
    view! { <ChoiceInput name=HOW value=way id checked label hint on_pick=pick /> }
}

impl FilingDraft {
    /// As the form was left, with what keeps it.
    fn kept(case: CaseContext, channel: &'static Channel, kind: FilingKind) -> (Self, DraftKeeper) {
        let form = match kind {
            FilingKind::Complaint => format!("filed-{}", channel.id),
            kind => format!("filed-{}-{}", channel.id, kind.id()),
        };
        let left = case.app.draft(&case.id(), &form);
        let kept = |id: &str| left.get(id).cloned().unwrap_or_default();
        let today = dates::iso(case.app.today());
        let day = left.get("day").cloned().unwrap_or_else(|| today.clone());
        let draft = Self {
            channel,
            kind,
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            how: RwSignal::new(kept(HOW)),
            day: Input::new("day", day),
            time: Input::new("time", kept("time")),
            reference: Input::new("reference", kept("reference")),
            place: Input::new("place", kept("place")),
        };
        let fields = Callback::new(move |()| draft.to_draft(&today));
        (draft, DraftKeeper::new(case, form, vec!["reference"], fields).watching())
    }

    /// What is typed and chosen, by name: nothing while only the day stands there that stood there first; tracked.
    fn to_draft(self, first_day: &str) -> Draft {
        let Self { day, time, reference, place, .. } = self;
        let inputs = [day, time, reference, place].map(|input| (input.id, input.text()));
        let all = inputs.into_iter().chain([(HOW, self.how.get())]);
        draft_of(all.filter(|(id, text)| *id != "day" || text != first_day).collect())
    }

    fn guarded(self) -> [(Input, Wanted); 2] {
        [(self.reference, Wanted::Numbers), (self.place, Wanted::Words)]
    }

    fn save(self, case: CaseContext, keeper: DraftKeeper) {
        let filing = match self.read(case) {
            Ok(filing) => filing,
            Err(errors) => return self.errors.show(errors),
        };
        self.errors.show(vec![]);
        if self.guard.allows_all(&self.guarded()) {
            keeper.forget();
            case.change(Change::Filed(filing));
            if self.kind != FilingKind::Complaint {
                return case.app.browser().go(&Route::Case(case.id()).path());
            }
            // The first filing redraws the page, this form with it; a further one finds the form empty.
            self.reference.set("");
            self.time.set("");
            self.place.set("");
            self.how.set(String::new());
            case.app.browser().scroll_to_top();
            case.app.browser().focus("main h1");
        }
    }

    fn read(self, case: CaseContext) -> Result<Filing, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let how = self.how.get_untracked();
        if !self.channel.intake.ways.iter().any(|(way, _)| *way == how) {
            errors.push((HOW, wc::E_CHOOSE.into()));
        }
        let day = self.day.day(case.app.today()).map_err(|error| errors.push((self.day.id, error)));
        let time = self.time.time().map_err(|error| errors.push((self.time.id, error)));
        let reference =
            self.reference.number().map_err(|error| errors.push((self.reference.id, error)));
        let place = self.place.line().map_err(|error| errors.push((self.place.id, error)));
        match (day, time, reference, place) {
            (Ok(day), Ok(time), Ok(reference), Ok(place)) if errors.is_empty() => Ok(Filing {
                kind: self.kind,
                named: case.answer_by(self.channel, self.kind, day),
                time,
                reference,
                place,
                ..Filing::new(self.channel.id, &how, day, case.app.now())
            }),
            _ => Err(errors),
        }
    }
}

/// Whether an answer is due there within hours, which count from the time of day, after a filing in the way `how`; any way
/// while none is chosen.
fn counts_hours(channel: &Channel, how: &str) -> bool {
    let mut hours = channel.then.iter().filter(|clock| matches!(clock.span, Span::Hours(_)));
    hours.any(|clock| how.is_empty() || clock.how.is_empty() || clock.how.contains(&how))
}
