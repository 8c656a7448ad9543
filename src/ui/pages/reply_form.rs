//! The form for one answer to a filing: what kind it is decides what else is asked.

use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::{Change, Filing};
use crate::domain::clean;
use crate::domain::entry::Draft;
use crate::domain::follow_up::KindHelp;
use crate::domain::guard::Wanted;
use crate::domain::reply::{MEANS, Reply, ReplyKind};
use crate::route::Route;
use crate::text::{Message, Text, dates, money, words_reply as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    AmountField, ChoiceInput, DayField, DraftKeeper, ErrorSummary, FieldError, FormErrors, Input,
    LineField, NearDays, SecretGuard, SecretQuestion, SelectField, TextArea, TimeField, replace_in,
};
use crate::ui::context::tr;
use crate::ui::words::too_many;

/// The name of the kinds, and the id of the first one.
const KIND: &str = "kind";
const HOW: &str = "how";
const WORDS: &str = "words";

/// The answer that is being written down.
#[derive(Clone, Copy)]
pub(super) struct ReplyDraft {
    filing: StoredValue<Filing>,
    errors: FormErrors,
    guard: SecretGuard,
    /// The answer that is being changed, as it was.
    editing: StoredValue<Option<Reply>>,
    kind: RwSignal<String>,
    how: RwSignal<String>,
    words: RwSignal<String>,
    day: Input,
    time: Input,
    who: Input,
    reference: Input,
    until: Input,
    completed: Input,
    accepted: Input,
    passed_to: Input,
    paid: Input,
}

#[component]
pub(super) fn ReplyForm(
    filing: Filing,
    /// The answer that is to be changed; a new one when there is none.
    #[prop(default = None)]
    reply: Option<Reply>,
    #[prop(into)] done: Callback<()>,
) -> impl IntoView {
    let case = use_case();
    let (draft, keeper) = ReplyDraft::kept(case, filing, reply);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.save(case, keeper, done);
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        if draft.words.get_untracked().trim() == held {
            draft.words.set(made);
        }
        draft.save(case, keeper, done);
    };
    let errors = draft.errors;
    let ways = MEANS.map(|id| (id, tr(means(id)))).to_vec();
    view! {
        <form class="card reply" novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby="kind-error">
                <legend>
                    <h3>{tr(w::KIND)}</h3>
                </legend>
                <p class="hint">{tr(w::KIND_HINT)}</p>
                <FieldError id=KIND errors />
                {ReplyKind::ALL
                    .map(|kind| view! { <KindOption kind picked=draft.kind /> })
                    .into_iter()
                    .collect_view()}
            </fieldset>
            <SecretQuestion guard=draft.guard decided />
            <div class="inline-fields">
                <div>
                    <DayField input=draft.day label=tr(w::WHEN) errors />
                    <NearDays input=draft.day />
                </div>
                <TimeField input=draft.time label=tr(w::WHEN_TIME) errors />
            </div>
            <OfKind draft />
            <TextArea
                id=WORDS
                value=draft.words
                label=tr(w::WORDS)
                hint=tr(w::WORDS_HINT)
                errors
            />
            <div class="inline-fields">
                <SelectField id=HOW value=draft.how label=tr(w::HOW) errors options=ways />
                <LineField
                    input=draft.who
                    label=tr(w::WHO)
                    hint=tr(w::WHO_HINT)
                    errors
                    optional=true
                />
            </div>
            <LineField input=draft.reference label=tr(w::REFERENCE) errors optional=true />
            <p class="actions">
                <button class="btn">{tr(w::SAVE_REPLY)}</button>
            </p>
        </form>
    }
}

/// One kind, with what such an answer sounds like.
#[component]
fn KindOption(kind: ReplyKind, picked: RwSignal<String>) -> impl IntoView {
    let app = use_case().app;
    let text = move |of: fn(&KindHelp) -> Text| {
        move || {
            let kinds = app.follow_up().map_or(&[][..], |tables| tables.kinds);
            kinds.iter().find(|help| help.kind == kind).map_or("", |help| app.text(of(help)))
        }
    };
    let label = Signal::derive(move || text(|help| help.name)().to_owned());
    let hint = Signal::derive(text(|help| help.example));
    let id = (kind == ReplyKind::Received).then_some(KIND);
    let checked = Signal::derive(move || *picked.read() == kind.id());
    let on_pick = move || picked.set(kind.id().to_owned());
    view! { <ChoiceInput name=KIND value=kind.id() id checked label hint on_pick /> }
}

/// What only this kind of answer has.
#[component]
fn OfKind(draft: ReplyDraft) -> impl IntoView {
    let errors = draft.errors;
    let kind = Memo::new(move |_| ReplyKind::of(&draft.kind.read()));
    move || match kind.get()? {
        ReplyKind::Papers => Some(
            view! {
                <DayField input=draft.until label=tr(w::UNTIL_PAPERS) errors optional=true />
                <DayField
                    input=draft.completed
                    label=tr(w::COMPLETED)
                    hint=tr(w::COMPLETED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Extended => Some(
            view! { <DayField input=draft.until label=tr(w::UNTIL_EXTENDED) errors /> }.into_any(),
        ),
        ReplyKind::Offer => Some(
            view! { <DayField input=draft.until label=tr(w::UNTIL_OFFER) errors optional=true /> }
                .into_any(),
        ),
        ReplyKind::Transferred => Some(
            view! {
                <LineField
                    input=draft.passed_to
                    label=tr(w::PASSED_TO)
                    hint=tr(w::PASSED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Paid => {
            Some(view! { <AmountField input=draft.paid label=tr(w::PAID) errors /> }.into_any())
        }
        ReplyKind::Received => Some(
            view! {
                <DayField
                    input=draft.accepted
                    label=tr(w::ACCEPTED)
                    hint=tr(w::ACCEPTED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Refused | ReplyKind::Closed => None,
    }
}

/// How it came, by id.
pub(super) fn means(id: &str) -> Text {
    match id {
        "app" => w::BY_APP,
        "phone" => w::BY_PHONE,
        "sms" => w::BY_SMS,
        "mail" => w::BY_MAIL,
        "email" => w::BY_EMAIL,
        _ => w::BY_COUNTER,
    }
}

impl ReplyDraft {
    /// As the form was left, with what keeps it; the answer as it is, where one is changed.
    fn kept(case: CaseContext, filing: Filing, reply: Option<Reply>) -> (Self, DraftKeeper) {
        let form = match &reply {
            Some(reply) => format!("reply-{}-{}", filing.key(), reply.key()),
            None => format!("reply-{}", filing.key()),
        };
        let today = dates::iso(case.app.today());
        let first = reply.as_ref().map_or_else(|| fresh(&today), written);
        let mut left = case.app.draft(&case.id(), &form);
        if left.is_empty() {
            left.clone_from(&first);
        }
        let kept = |id: &str| left.get(id).cloned().unwrap_or_default();
        let input = |id: &'static str| Input::new(id, kept(id));
        let choice = |id: &str| RwSignal::new(kept(id));
        let draft = Self {
            filing: StoredValue::new(filing),
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            editing: StoredValue::new(reply),
            kind: choice(KIND),
            how: choice(HOW),
            words: choice(WORDS),
            day: input("day"),
            time: input("time"),
            who: input("who"),
            reference: input("reference"),
            until: input("until"),
            completed: input("completed"),
            accepted: input("accepted"),
            passed_to: input("passed_to"),
            paid: input("paid"),
        };
        let fields = Callback::new(move |()| {
            let now = draft.to_draft();
            if now == first { Draft::new() } else { now }
        });
        (draft, DraftKeeper::new(case, form, vec!["reference"], fields).watching())
    }

    fn inputs(self) -> [Input; 9] {
        let Self { day, time, who, reference, until, completed, accepted, .. } = self;
        [day, time, who, reference, until, completed, accepted, self.passed_to, self.paid]
    }

    /// What is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        let inputs = self.inputs().map(|input| (input.id, input.text()));
        let choices = [(KIND, self.kind.get()), (HOW, self.how.get()), (WORDS, self.words.get())];
        let all = inputs.into_iter().chain(choices);
        all.filter(|(_, text)| !text.is_empty()).map(|(id, text)| (id.to_owned(), text)).collect()
    }

    fn guarded(self) -> [(Input, Wanted); 3] {
        [
            (self.who, Wanted::Words),
            (self.reference, Wanted::Numbers),
            (self.passed_to, Wanted::Words),
        ]
    }

    fn save(self, case: CaseContext, keeper: DraftKeeper, done: Callback<()>) {
        let reply = match self.read(case) {
            Ok(reply) => reply,
            Err(errors) => return self.errors.show(errors),
        };
        self.errors.show(vec![]);
        let fine = self.guard.allows_all(&self.guarded())
            && self.guard.allows(&reply.words, Wanted::Words);
        if !fine {
            return;
        }
        keeper.forget();
        let (key, check) = (self.filing.with_value(Filing::key), reply.key());
        let asks = reply.kind.answers() && self.editing.with_value(Option::is_none);
        case.change(Change::Replied(key.clone(), reply));
        if asks {
            case.app.browser().go(&Route::ReplyCheck(case.id(), key, check).path());
        } else {
            done.run(());
        }
    }

    fn read(self, case: CaseContext) -> Result<Reply, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let (app, today) = (case.app, case.app.today());
        let kind = ReplyKind::of(&self.kind.get_untracked());
        if kind.is_none() {
            errors.push((KIND, w::E_KIND.into()));
        }
        let filing = self.filing.get_value();
        let new = self.editing.with_value(Option::is_none);
        let now = case.record.with_untracked(|it| it.filing(&filing.key()).cloned());
        if new && now.is_some_and(|filing| filing.replies.len() >= bounds::REPLIES) {
            errors.push((KIND, too_many(bounds::REPLIES)));
        }
        let early = |day| {
            (day < filing.day)
                .then(|| Message::with(w::E_BEFORE, &[("day", &untrack(|| app.day(filing.day)))]))
        };
        let day = self.day.day(today).and_then(|day| early(day).map_or(Ok(day), Err));
        let day = day.map_err(|error| errors.push((self.day.id, error)));
        let time = self.time.time().map_err(|error| errors.push((self.time.id, error)));
        let is = |one| kind == Some(one);
        let mut until = None;
        if is(ReplyKind::Papers) || is(ReplyKind::Extended) || is(ReplyKind::Offer) {
            match self.until.coming_day(today) {
                Ok(None) if is(ReplyKind::Extended) => {
                    errors.push((self.until.id, w::E_UNTIL.into()));
                }
                Ok(day) => until = day,
                Err(error) => errors.push((self.until.id, error)),
            }
        }
        let mut accepted = None;
        if is(ReplyKind::Received) {
            let read = self.accepted.optional_day(today);
            let read = read.and_then(|day| day.and_then(early).map_or(Ok(day), Err));
            accepted = read.map_err(|error| errors.push((self.accepted.id, error))).ok().flatten();
        }
        let mut completed = None;
        if is(ReplyKind::Papers) {
            let read = self.completed.optional_day(today);
            let read = read.and_then(|day| day.and_then(early).map_or(Ok(day), Err));
            completed =
                read.map_err(|error| errors.push((self.completed.id, error))).ok().flatten();
        }
        let mut passed_to = String::new();
        if is(ReplyKind::Transferred) {
            let read = self.passed_to.line();
            passed_to = read.map_err(|e| errors.push((self.passed_to.id, e))).unwrap_or_default();
        }
        let mut paid = 0;
        if is(ReplyKind::Paid) {
            let read = self.paid.amount();
            paid = read.map_err(|e| errors.push((self.paid.id, e.into()))).unwrap_or_default();
        }
        let words = clean::lines(&self.words.get_untracked(), bounds::TEXT);
        let words = words.map_err(|error| errors.push((WORDS, error.into())));
        let who = self.who.line().map_err(|error| errors.push((self.who.id, error)));
        let number = self.reference.number();
        let reference = number.map_err(|error| errors.push((self.reference.id, error)));
        let how = self.how.get_untracked();
        match (kind, day, time, words, who, reference) {
            (Some(kind), Ok(day), Ok(time), Ok(words), Ok(who), Ok(reference))
                if errors.is_empty() =>
            {
                let known = self.editing.get_value();
                let base = known.unwrap_or_else(|| Reply::new(kind, day, app.now()));
                Ok(Reply {
                    kind,
                    day,
                    time,
                    how,
                    who,
                    words,
                    reference,
                    until,
                    accepted,
                    completed,
                    passed_to,
                    paid,
                    ..base
                })
            }
            _ => Err(errors),
        }
    }
}

/// What stands in the form of a new answer: it came today.
fn fresh(today: &str) -> Draft {
    [("day".to_owned(), today.to_owned())].into()
}

/// What stands in the form of an answer that is changed.
fn written(reply: &Reply) -> Draft {
    let day = |day: Option<chrono::NaiveDate>| day.map(dates::iso).unwrap_or_default();
    let paid = if reply.paid > 0 { money::plain(reply.paid) } else { String::new() };
    let all = [
        (KIND, reply.kind.id().to_owned()),
        (HOW, reply.how.clone()),
        (WORDS, reply.words.clone()),
        ("day", dates::iso(reply.day)),
        ("time", reply.time.clone()),
        ("who", reply.who.clone()),
        ("reference", reply.reference.clone()),
        ("until", day(reply.until)),
        ("completed", day(reply.completed)),
        ("accepted", day(reply.accepted)),
        ("passed_to", reply.passed_to.clone()),
        ("paid", paid),
    ];
    all.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(id, text)| (id.to_owned(), text))
        .collect()
}
