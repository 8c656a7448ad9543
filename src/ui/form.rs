//! Fields with label, hint and error; and the summary that takes the focus.

use super::el::{Draw, El, View, el};

use super::cx::Cx;
use crate::state::Signal;
use crate::text::{Text, words, words_case as w};

/// One field: its name is its id.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    /// `text`, `date`, `time` or `tel`.
    pub(super) kind: &'static str,
    pub(super) mode: &'static str,
    pub(super) optional: bool,
    pub(super) quiet: bool,
    pub(super) value: Signal<String>,
}

impl Field {
    pub(super) fn text(name: &'static str, label: Text, value: Signal<String>) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind: "text",
            mode: "text",
            optional: false,
            quiet: false,
            value,
        }
    }

    pub(super) const fn hint(self, hint: Text) -> Self {
        Self { hint: Some(hint), ..self }
    }

    pub(super) const fn kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    pub(super) const fn mode(self, mode: &'static str) -> Self {
        Self { mode, ..self }
    }

    /// Its label is the heading of the page: read out, not shown again.
    pub(super) const fn quiet(self) -> Self {
        Self { quiet: true, ..self }
    }

    pub(super) const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Draws it; `errors` may hold a sentence for it.
    pub(super) fn view(self, cx: Cx, errors: Errors) -> View {
        let input = el("input")
            .attr("type", self.kind)
            .attr("inputmode", self.mode)
            .attr("autocomplete", "off")
            .value(move || self.value.get())
            .on_text("input", move |text| self.value.set(text));
        self.around(cx, errors, input)
    }

    /// Draws it as a list that folds out, in which nothing is chosen for the person.
    pub(super) fn list(
        self,
        cx: Cx,
        errors: Errors,
        mut options: Vec<(&'static str, &'static str)>,
    ) -> View {
        options.insert(0, ("", cx.t(words::CHOOSE)));
        let option = |(id, text)| {
            el("option").attr("value", id).selected(move || self.value.get() == id).child(text)
        };
        let list = el("select")
            .on_text("change", move |text| self.value.set(text))
            .each(options.into_iter().map(option));
        self.around(cx, errors, list)
    }

    fn around(self, cx: Cx, errors: Errors, control: El) -> View {
        let name = self.name;
        let message = move || errors.of(name);
        let bad = move || if errors.of(name).is_some() { "field bad" } else { "field" };
        let described = format!("{name}-hint {name}-error");
        el("div")
            .attr("class", bad)
            .child(
                el("label")
                    .attr("for", name)
                    .attr("class", self.quiet.then_some("unseen"))
                    .says(cx, self.label)
                    .child(self.optional.then(|| el("span.muted").says(cx, words::OPTIONAL))),
            )
            .child(
                el("span.hint")
                    .attr("id", format!("{name}-hint"))
                    .child(self.hint.map(|hint| cx.t(hint))),
            )
            .child(el("span.error").attr("id", format!("{name}-error")).child(message))
            .child(
                control
                    .attr("id", name)
                    .attr("name", name)
                    .attr("aria-describedby", described)
                    .attr("aria-invalid", move || errors.of(name).is_some().then_some("true")),
            )
            .draw()
    }
}

/// The sentences of a form, by field.
#[derive(Clone, Copy)]
pub(super) struct Errors(Signal<Vec<(&'static str, String)>>);

impl Errors {
    pub(super) fn new() -> Self {
        Self(Signal::new(vec![]))
    }

    fn of(self, name: &str) -> Option<String> {
        self.0.read().iter().find(|(field, _)| *field == name).map(|(_, text)| text.clone())
    }

    /// Shows these errors, and moves the focus to their summary.
    pub(super) fn show(self, cx: Cx, list: Vec<(&'static str, String)>) {
        let some = !list.is_empty();
        self.0.set(list);
        if some {
            cx.app.shell().focus(".error-summary");
        }
    }

    /// The summary.
    pub(super) fn summary(self, cx: Cx) -> View {
        (move || {
            let list = self.0.get();
            (!list.is_empty()).then(|| {
                let lines = list.into_iter().map(|(name, text)| {
                    let jump = move |event: leptos::ev::Event| {
                        // The address belongs to the router: move the focus instead.
                        event.prevent_default();
                        cx.app.shell().focus(selector(name));
                    };
                    el("li").child(
                        el("a").attr("href", format!("#{name}")).on("click", jump).child(text),
                    )
                });
                el("div.error-summary")
                    .attr("role", "alert")
                    .attr("tabindex", "-1")
                    .child(el("b").says(cx, w::ERRORS))
                    .child(el("ul").each(lines))
            })
        })
        .draw()
    }
}

/// Where the focus goes for an error of this field.
fn selector(name: &'static str) -> &'static str {
    match name {
        "day" => "#day",
        "time" => "#time",
        "amount" => "#amount",
        "payee" => "#payee",
        "order" => "#order",
        "merchant_order" => "#merchant_order",
        "refunded" => "#refunded",
        "via" => "#via",
        "whom" => "#whom",
        "said" => "#said",
        "ticket" => "#ticket",
        "note" => "#note",
        "reference" => "#reference",
        "answer" => "#answer",
        _ => "main input",
    }
}
