//! One question a page: the same page for every question of every problem type.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::domain::answer::{Answer, bounds};
use crate::domain::clean;
use crate::domain::flow::{Ask, Choice, EXCLUSIVE, Signpost, Step};
use crate::domain::guard::Wanted;
use crate::route::Route;
use crate::text::{dates, money, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::pages::{contacts, payments};
use crate::ui::parts::{button, button_link, crumb, more};

pub(super) fn page(seen: Seen, id: &str) -> View {
    let cx = seen.cx;
    let plan = seen.plan_now();
    let found = plan.walk.reach(id).and_then(|at| Some((at, *plan.walk.path.get(at)?)));
    let Some((at, step)) = found else {
        // Not on the path of this case: open what is.
        cx.app.shell().replace(&seen.onward().path());
        return ().draw();
    };
    let sign = Signal::new(false);
    let back = at.checked_sub(1).and_then(|before| plan.walk.path.get(before));
    let back =
        back.map_or(Route::Case(seen.id()), |step| Route::Question(seen.id(), step.id.to_owned()));
    // The path grows with the answers, the list of steps does not: measured by it, the bar never runs back.
    let steps = seen.journey.flow.steps;
    let passed = steps.iter().take_while(|one| one.id != step.id).count() + 1;
    let progress = if passed < steps.len() { wc::PROGRESS } else { wc::PROGRESS_LAST };
    let progress = cx.fill(progress, &[("n", &(at + 1).to_string())]);
    let width = format!("width:{}%", passed * 100 / steps.len().max(1));
    el("div.page")
        .child(crumb(cx.t(w::BACK), back))
        .child(el("p.muted progress").child(progress))
        .child(el("div.bar").attr("aria-hidden", "true").child(el("i").attr("style", width)))
        .child(saved(cx))
        .child(move || match step.signpost.as_ref().filter(|_| sign.get()) {
            Some(post) => signpost(seen, post),
            None => ask(seen, step, sign),
        })
        .draw()
}

fn signpost(seen: Seen, post: &'static Signpost) -> View {
    let cx = seen.cx;
    let away = if post.emergency {
        button_link(cx.t(wc::SIGN_GO), Route::Emergency, "red")
    } else {
        button_link(cx.t(wc::SIGN_HOME), Route::Home, "ghost")
    };
    let on = move || cx.app.shell().go(&seen.onward().path());
    el("div.card warn")
        .child(el("h1").attr("tabindex", "-1").says(cx, post.says))
        .child(el("p.actions").child(away).child(button(cx.t(wc::SIGN_ON), "ghost", on)))
        .draw()
}

fn ask(seen: Seen, step: &'static Step, sign: Signal<bool>) -> View {
    let inside = match step.ask {
        Ask::One(options) | Ask::Many(options) => choice(seen, step, options, sign),
        Ask::Payments => payments::form(seen, step, sign),
        Ask::Contacts => contacts::form(seen, step, sign),
        Ask::Day { .. } | Ask::Money { .. } | Ask::Line { .. } | Ask::Digits { .. } => {
            single(seen, step, sign)
        }
    };
    let why = step.more.map(|text| more(seen.cx.t(w::MORE), el("p").says(seen.cx, text).draw()));
    group().child(inside).child(why).draw()
}

fn choice(seen: Seen, step: &'static Step, options: &'static [Choice], sign: Signal<bool>) -> View {
    let (cx, many) = (seen.cx, matches!(step.ask, Ask::Many(_)));
    let case = seen.case_now();
    let chosen = Signal::new(match case.answers.get(step.id) {
        Some(Answer::One(id)) => vec![id.clone()],
        Some(Answer::Many(ids)) => ids.clone(),
        _ => vec![],
    });
    let (form, today) = (Errors::new(), cx.app.today());
    let offered = options.iter().filter(|option| option.when.holds(&case.answers, today));
    let list = group().each(offered.clone().map(|option| row(seen, option, many, chosen)));
    let ids: Vec<&str> = offered.map(|option| option.id).collect();
    let submit = move || {
        let mut picked = chosen.get_untracked();
        picked.retain(|id| ids.contains(&id.as_str()));
        match (picked.into_iter().next(), many) {
            (None, true) => form.show(cx, vec![("answer", cx.t(wc::E_CHOOSE_MANY).to_owned())]),
            (None, false) => form.show(cx, vec![("answer", cx.t(wc::E_CHOOSE).to_owned())]),
            (Some(id), false) => seen.accept(step, Answer::One(id), sign),
            (Some(_), true) => {
                let mut all = chosen.get_untracked();
                all.retain(|id| ids.contains(&id.as_str()));
                seen.accept(step, Answer::Many(all), sign);
            }
        }
    };
    let help = (!step.help.zh.is_empty()).then(|| el("p.hint").says(cx, step.help));
    el("form")
        .attr("novalidate", "")
        .on_submit(submit)
        .child(form.summary(cx))
        .child(
            el("fieldset.choices")
                .child(el("legend").child(el("h1").attr("tabindex", "-1").says(cx, step.title)))
                .child(help)
                .child(list),
        )
        .child(el("p.actions").child(el("button.btn").says(cx, w::CONTINUE)))
        .draw()
}

fn row(seen: Seen, option: &'static Choice, many: bool, chosen: Signal<Vec<String>>) -> View {
    let cx = seen.cx;
    let id = option.id;
    let picked = move || chosen.read().iter().any(|one| one == id);
    let pick = move |_| {
        chosen.update(|list| {
            let here = list.iter().any(|one| one == id);
            let alone = !many || EXCLUSIVE.contains(&id);
            if alone {
                list.clear();
            }
            list.retain(|one| one != id && !EXCLUSIVE.contains(&one.as_str()));
            if !many || !here {
                list.push(id.to_owned());
            }
        });
    };
    let hint = cx.t(option.hint);
    el("label.choice")
        .child(
            el("input")
                .attr("type", if many { "checkbox" } else { "radio" })
                .attr("name", "answer")
                .attr("value", id)
                .checked(picked)
                .on("change", pick),
        )
        .child(el("b").says(cx, option.label))
        .child((!hint.is_empty()).then(|| el("small").child(hint)))
        .draw()
}

fn single(seen: Seen, step: &'static Step, sign: Signal<bool>) -> View {
    let cx = seen.cx;
    let value = Signal::new(match seen.case_now().answers.get(step.id) {
        Some(Answer::Words(words)) => words.clone(),
        Some(Answer::Day(day)) => dates::iso(*day),
        Some(Answer::Money(fen)) => money::plain(*fen),
        _ => String::new(),
    });
    let (form, guard) = (Errors::new(), Guard::new());
    let submit = move || match read(seen, step, &value.get_untracked()) {
        Err(text) => form.show(cx, vec![("answer", text)]),
        Ok(Answer::Words(words)) if !guard.lets(cx, &words, wanted(step)) => {}
        Ok(answer) => seen.accept(step, answer, sign),
    };
    let field = Field::text("answer", step.title, value).hint(step.help);
    let field = match step.ask {
        Ask::Day { .. } => field.kind("date"),
        Ask::Money { .. } => field.mode("decimal"),
        Ask::Digits { .. } => field.mode("numeric"),
        _ => field,
    };
    let skip = step.ask.unknown().then(|| {
        button(cx.t(wc::UNKNOWN), "ghost", move || seen.accept(step, Answer::Unknown, sign))
    });
    let keep = move |text: String| {
        value.set(text.clone());
        if !text.is_empty() {
            seen.accept(step, Answer::Words(text), sign);
        }
    };
    el("form")
        .attr("novalidate", "")
        .on_submit(submit)
        .child(form.summary(cx))
        .child(el("h1").attr("tabindex", "-1").says(cx, step.title))
        .child(guard.view(cx, keep))
        .child(field.quiet().view(cx, form))
        .child(el("p.actions").child(el("button.btn").says(cx, w::CONTINUE)).child(skip))
        .draw()
}

const fn wanted(step: &Step) -> Wanted {
    if matches!(step.ask, Ask::Line { theirs: true, .. }) { Wanted::Numbers } else { Wanted::Words }
}

fn read(seen: Seen, step: &Step, raw: &str) -> Result<Answer, String> {
    let cx = seen.cx;
    match step.ask {
        Ask::Day { .. } => dates::parse_typed_day(raw, cx.app.today())
            .map(Answer::Day)
            .map_err(|error| errors::day(cx, error)),
        Ask::Money { .. } => {
            match money::parse_amount(raw) {
                // A price may be nothing; a payment may not.
                Err(money::AmountError::Zero) => Ok(Answer::Money(0)),
                fen => fen.map(Answer::Money).map_err(|error| errors::amount(cx, error)),
            }
        }
        Ask::Digits { count, .. } => {
            let digits: String =
                raw.chars().map(money::narrow).filter(|c| !c.is_whitespace()).collect();
            if digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit()) {
                Ok(Answer::Words(digits))
            } else {
                Err(cx.fill(wc::E_DIGITS, &[("count", &count.to_string())]))
            }
        }
        _ => {
            let text = clean::line(raw, bounds::LINE).map_err(|error| errors::long(cx, error))?;
            if text.is_empty() { Err(cx.t(wc::E_LINE).to_owned()) } else { Ok(Answer::Words(text)) }
        }
    }
}
