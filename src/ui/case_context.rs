//! What the pages of one case share: the case, its plan, and the content of its problem type.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::answer::{Answer, DEMANDS};
use crate::domain::case::{Case, Change, Filing, FilingKind, Mark};
use crate::domain::channel::{Channel, Standing, standing};
use crate::domain::content_file::{ContentName, ProblemFile};
use crate::domain::evidence::Item;
use crate::domain::flow::Step;
use crate::domain::journey::{Next, Plan, plan};
use crate::domain::letter::{
    Brief, Detail, Document, Fact, FormField, Letter, Receiver, Writer, answer_by, briefs, compose,
    facts, follow_up, follow_up_brief, form_fields, mandate, missing, phone_sheet,
};
use crate::domain::problem::{Journey, Problem};
use crate::domain::source::Source;
use crate::domain::stakes::Stakes;
use crate::domain::whom::ForWhom;
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, retell};

/// One case on a page; copied freely. [`super::components::CaseGate`] provides it.
#[derive(Clone, Copy)]
pub(super) struct CaseContext {
    pub(super) app: AppState,
    /// The case. Between its deletion and the next page it reads as empty.
    pub(super) record: Memo<Case>,
    /// Where the case stands.
    pub(super) plan: Memo<Plan>,
    id: StoredValue<String>,
    /// The content with which the page was opened.
    opened: &'static ProblemFile,
}

/// The case of this page.
pub(super) fn use_case() -> CaseContext {
    expect_context()
}

impl CaseContext {
    pub(super) fn new(app: AppState, id: &str, file: &'static ProblemFile) -> Self {
        let key = id.to_owned();
        // Letters and next actions speak of what came back: its tables follow, and are not waited for.
        if app.case(id).is_some_and(|case| !case.filings.is_empty()) {
            app.load(&ContentName::FollowUp);
        }
        let record = Memo::new(move |_| {
            app.case(&key).unwrap_or_else(|| Case::new(key.clone(), file.problem.id, app.now()))
        });
        // Comparing two plans would cost as much as drawing anew: every change of the case counts.
        let plan = Memo::new_with_compare(
            move |_| {
                let journey = app.journey(file.problem.id).unwrap_or(file.problem.journey);
                plan(journey, &record.read(), app.today(), app.years())
            },
            |_, _| true,
        );
        Self { app, record, plan, id: StoredValue::new(id.to_owned()), opened: file }
    }

    /// The id of the case.
    pub(super) fn id(self) -> String {
        self.id.get_value()
    }

    /// The content of the problem type, tracked: its English may arrive while the page is open.
    pub(super) fn file(self) -> &'static ProblemFile {
        self.app.problem(self.opened.problem.id).unwrap_or(self.opened)
    }

    /// Its problem type, tracked.
    pub(super) fn problem(self) -> &'static Problem {
        &self.file().problem
    }

    /// What is at stake in it, and what came back; tracked.
    pub(super) fn stakes(self) -> Stakes {
        let (record, plan) = (self.record.read(), self.plan.read());
        Stakes::of(&record, &plan.answers, self.problem().asked, self.app.today())
    }

    /// Its journey, tracked.
    pub(super) fn journey(self) -> &'static Journey {
        self.file().problem.journey
    }

    /// The source with this id, tracked.
    pub(super) fn source(self, id: &str) -> Option<&'static Source> {
        self.file().sources.iter().find(|source| source.id == id)
    }

    /// This step as its content is now, tracked.
    pub(super) fn step(self, step: &'static Step) -> &'static Step {
        self.journey().step(step.id).unwrap_or(step)
    }

    /// This piece of evidence as its content is now, tracked.
    pub(super) fn item(self, item: &'static Item) -> &'static Item {
        self.journey().items.iter().find(|one| one.id == item.id).unwrap_or(item)
    }

    /// This channel as its content is now, tracked.
    pub(super) fn channel(self, channel: &'static Channel) -> &'static Channel {
        self.journey().channel(channel.id).unwrap_or(channel)
    }

    /// This letter as its content is now, tracked.
    pub(super) fn letter(self, letter: &'static Letter) -> &'static Letter {
        self.journey().letter(letter.id).unwrap_or(letter)
    }

    /// The name of a channel, or nothing for one of another version; tracked.
    pub(super) fn channel_name(self, id: &str) -> &'static str {
        self.journey().channel(id).map_or("", |channel| self.app.text(channel.name))
    }

    /// What became of a piece of evidence, tracked.
    pub(super) fn mark(self, item: &Item) -> Mark {
        self.record.read().evidence.get(item.id).cloned().unwrap_or_default()
    }

    /// What was asked for and can be asked of `receiver`, by its ids among the options of `demands`; all of it when there
    /// is none. Tracked.
    pub(super) fn demands(self, receiver: Option<Receiver>) -> Vec<&'static str> {
        let (journey, plan, today) = (self.journey(), self.plan.read(), self.app.today());
        let asked = plan.answers.get(DEMANDS);
        let made = |id: &str| {
            journey.demands.iter().any(|demand| {
                demand.id == id
                    && demand.when.holds(&plan.answers, today)
                    && receiver.is_none_or(|one| demand.to.contains(&one))
            })
        };
        let options = journey.step(DEMANDS).map_or(&[][..], |step| step.ask.options());
        let all = options.iter().map(|option| option.id);
        all.filter(|id| asked.is_some_and(|asked| asked.chose(id)) && made(id)).collect()
    }

    /// A demand as the question puts it, tracked.
    pub(super) fn demand_name(self, id: &str) -> String {
        let options = self.journey().step(DEMANDS).map_or(&[][..], |step| step.ask.options());
        let name = options.iter().find(|option| option.id == id).map(|option| option.label);
        name.map(|name| self.about(name)).unwrap_or_default()
    }

    /// The channels to which the letter goes, tracked.
    pub(super) fn channels_of(self, letter: &Letter) -> Vec<&'static Channel> {
        let plan = self.plan.read();
        plan.channels.iter().copied().filter(|channel| channel.letter == letter.id).collect()
    }

    /// The newest complaint that was filed with this letter, tracked.
    pub(super) fn filing_of(self, letter: &Letter) -> Option<Filing> {
        let channels = self.channels_of(letter);
        let here = |one: &&Filing| channels.iter().any(|it| it.id == one.channel);
        let of = self.record.read();
        of.filings.iter().filter(here).rfind(|one| one.kind.is_complaint()).cloned()
    }

    /// Whether the letter was filed wherever it goes, tracked.
    pub(super) fn is_filed(self, letter: &Letter) -> bool {
        let channels = self.channels_of(letter);
        let of = self.record.read();
        let filed = |id: &str| of.filings.iter().any(|one| one.channel == id);
        !channels.is_empty() && channels.iter().all(|channel| filed(channel.id))
    }

    /// The rung on which the first open channel stands, tracked; what lies above it is for later.
    pub(super) fn current_rung(self) -> Option<u8> {
        let (plan, today) = (self.plan.read(), self.app.today());
        let is_open = |one: &&&Channel| standing(one, &plan.case, today) == Standing::Open;
        let open = plan.channels.iter().find(is_open)?;
        // Where every channel of the first rung has to be told, it is told beside the police.
        Some(open.rung.max(u8::from(self.journey().every_first)))
    }

    /// Whether the channel can be used, now or again; tracked.
    pub(super) fn can_use(self, channel: &Channel) -> bool {
        standing(channel, &self.plan.read().case, self.app.today()) != Standing::NotYet
    }

    /// The letter, written from the case as it is; tracked.
    pub(super) fn write(self, letter: &'static Letter) -> Document {
        self.with_writer(letter, compose)
    }

    /// Its short forms, the shortest first; tracked.
    pub(super) fn briefs(self, letter: &'static Letter) -> Vec<Brief> {
        self.with_writer(letter, briefs)
    }

    /// The fields of an online form that the letter fills; tracked.
    pub(super) fn form_fields(self, letter: &'static Letter) -> Vec<FormField> {
        self.with_writer(letter, form_fields)
    }

    /// Its facts, paragraph by paragraph; tracked.
    pub(super) fn facts(self, letter: &'static Letter) -> Vec<Fact> {
        self.with_writer(letter, facts)
    }

    /// The letter of a further stage for this filing; none where such a letter is of no use. Tracked.
    pub(super) fn follow_up(self, kind: FilingKind, filing: &Filing) -> Option<Document> {
        let journey = self.journey();
        let letter = journey.letter(journey.channel(&filing.channel)?.letter)?;
        let row = self.app.follow_up()?.letter(kind, letter)?;
        if !self.plan.read().fit(&filing.channel, kind)?.may_send() {
            return None;
        }
        let years = self.app.years();
        self.with_writer(letter, |writer, letter| follow_up(writer, letter, row, filing, years))
    }

    /// Whether the way of a next action ends at a paper that can be written, where it ends at one of a further stage; so
    /// also while the tables of those are not loaded. Tracked.
    pub(super) fn is_written(self, next: &Next) -> bool {
        let Some((at, kind)) = next.at().zip(next.sends()) else { return true };
        if self.app.follow_up().is_none() {
            return kind != FilingKind::Mediation;
        }
        let filing = self.record.read().filing(&at.key()).cloned();
        filing.is_some_and(|filing| self.follow_up(kind, &filing).is_some())
    }

    /// What such a letter is called, tracked.
    pub(super) fn follow_up_name(self, kind: FilingKind, channel: &Channel) -> &'static str {
        let row = || self.app.follow_up()?.letter(kind, self.journey().letter(channel.letter)?);
        row().map_or("", |row| self.app.text(row.name))
    }

    /// Whether such a letter goes to who was written to before; tracked.
    pub(super) fn goes_to_the_same(self, kind: FilingKind, channel: &Channel) -> bool {
        let row = || self.app.follow_up()?.letter(kind, self.journey().letter(channel.letter)?);
        row().is_none_or(|row| row.address.is_empty())
    }

    /// The short form of such a letter, for a box that takes few characters; tracked.
    pub(super) fn follow_up_brief(self, kind: FilingKind, filing: &Filing) -> Option<String> {
        let journey = self.journey();
        let letter = journey.letter(journey.channel(&filing.channel)?.letter)?;
        let row = self.app.follow_up()?.letter(kind, letter)?;
        let years = self.app.years();
        let brief = self.with_writer(letter, |writer, letter| {
            follow_up_brief(writer, letter, row, filing, years)
        })?;
        Some(brief.text)
    }

    /// The day by which such a letter, written on `day`, asks for an answer; none for a complaint.
    pub(super) fn answer_by(
        self,
        channel: &Channel,
        kind: FilingKind,
        day: NaiveDate,
    ) -> Option<NaiveDate> {
        let letter = untrack(|| self.journey().letter(channel.letter))?;
        let row = untrack(|| self.app.follow_up())?.letter(kind, letter)?;
        Some(answer_by(row, day, untrack(|| self.app.years())))
    }

    /// The power of attorney that goes with the letter; tracked.
    pub(super) fn mandate(self, letter: &'static Letter) -> Option<Document> {
        self.with_writer(letter, mandate)
    }

    /// What to say on the telephone of the complaint that is made by the letter; tracked.
    pub(super) fn phone_sheet(self, letter: &'static Letter) -> Document {
        self.with_writer(letter, phone_sheet)
    }

    /// Somebody else of whom the questions are, tracked.
    pub(super) fn somebody(self) -> Option<ForWhom> {
        let case = self.record.read();
        case.for_whom.clone().filter(|whom| whom.is_spoken_of(&case.answers))
    }

    /// A question or an option, said of whoever it is about; tracked.
    pub(super) fn about(self, text: Text) -> String {
        let text = self.app.text(text);
        let lang = self.app.lang();
        self.somebody().map_or_else(|| text.to_owned(), |who| retell(text, lang, &who.name))
    }

    /// What the letter lacks of the person; tracked.
    pub(super) fn lacks(self, letter: &'static Letter) -> Vec<Detail> {
        self.with_writer(letter, |writer, letter| missing(letter, writer))
    }

    fn with_writer<T>(
        self,
        letter: &'static Letter,
        write: impl FnOnce(&Writer<'_>, &Letter) -> T,
    ) -> T {
        let (case, me, helper) = (self.record.read(), self.app.me(), self.app.helper());
        let writer = Writer {
            journey: self.journey(),
            sources: self.file().sources,
            after: self.app.follow_up(),
            case: &case,
            me: &me,
            helper: &helper,
            today: self.app.today(),
        };
        write(&writer, self.letter(letter))
    }

    /// Changes the case.
    pub(super) fn change(self, change: Change) {
        self.app.change(&self.id.get_value(), change);
    }

    /// Saves the answer, and goes on.
    pub(super) fn accept(self, step: &'static Step, answer: Answer) {
        self.accept_page(vec![(step, answer)], None);
    }

    /// As [`Self::accept`], for all answers of a page in one go; then goes to this question, or on.
    pub(super) fn accept_page(
        self,
        page: Vec<(&'static Step, Answer)>,
        then: Option<&'static str>,
    ) {
        let open = self.plan.with_untracked(|plan| plan.walk.current()).map(|step| step.id);
        let page = page.into_iter().map(|(step, answer)| (step.id.to_owned(), answer)).collect();
        self.change(Change::AnsweredPage(page));
        let to = match then {
            Some(question) if self.changes() => Route::Change(self.id(), question.to_owned()),
            Some(question) => Route::Question(self.id(), question.to_owned()),
            None => self.goes_on(open),
        };
        self.app.browser().go(&to.path());
    }

    /// Whether the question was opened from all answers, to be changed.
    pub(super) fn changes(self) -> bool {
        matches!(untrack(|| self.app.route()), Route::Change(..))
    }

    /// The first question without an answer, or all answers.
    pub(super) fn onward(self) -> Route {
        match self.plan.with_untracked(|plan| plan.walk.current_page()) {
            Some(step) => Route::Question(self.id(), step.id.to_owned()),
            None => Route::Check(self.id()),
        }
    }

    /// Where a page leads on to, before which the question `open` was the first without an answer: back to all answers
    /// if it was opened from there and asks for nothing that is new.
    pub(super) fn goes_on(self, open: Option<&str>) -> Route {
        let now = self.plan.with_untracked(|plan| plan.walk.current()).map(|step| step.id);
        match self.onward() {
            _ if self.changes() && now == open => Route::Check(self.id()),
            Route::Question(id, step) if self.changes() => Route::Change(id, step),
            onward => onward,
        }
    }
}
