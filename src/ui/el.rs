//! Elements of one type: a page is put together as a plain value, which `dom` draws.
//!
//! `view!` gives every piece of markup its own type, and the code to draw it is generated anew for each: measured, the
//! first visit was 298 KB that way and would not fit.

use leptos::ev::Event;
use leptos::prelude::{event_target_checked, event_target_value};

use super::cx::Cx;
use super::dom::{Parts, Property, Trait};
use crate::text::Text;

pub(super) use super::dom::View;

/// An element that is being put together. One pointer: it is handed on at every call.
pub(super) struct El(Box<Parts>);

/// An element with this tag; what follows a dot are its classes, as the attribute has them.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    let (tag, classes) = tag.split_once('.').map_or((tag, None), |(tag, rest)| (tag, Some(rest)));
    let el = El(Box::new(Parts { tag, traits: Vec::new(), children: Vec::new() }));
    match classes {
        Some(classes) => el.plain("class", classes),
        None => el,
    }
}

/// Several things one after the other, without an element around them.
pub(super) fn group() -> El {
    el("")
}

impl El {
    /// Sets an attribute; a closure keeps it up to date.
    pub(super) fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set(self, name)
    }

    /// Adds a child; a closure keeps it up to date.
    pub(super) fn child(self, child: impl Draw) -> Self {
        child.add(self)
    }

    /// Adds each of these.
    pub(super) fn each<T: Draw>(self, list: impl IntoIterator<Item = T>) -> Self {
        list.into_iter().fold(self, Self::child)
    }

    /// Adds this wording.
    #[inline(never)]
    pub(super) fn says(self, cx: Cx, text: Text) -> Self {
        self.child(cx.t(text))
    }

    // The calls stay calls: inlined at every use they were a third of the code.
    #[inline(never)]
    fn with(mut self, name: &'static str, part: Trait) -> Self {
        self.0.traits.push((name, part));
        self
    }

    #[inline(never)]
    fn holding(mut self, child: View) -> Self {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn fixed(self, name: &'static str, value: Option<String>) -> Self {
        self.with(name, Trait::Attribute(value))
    }

    #[inline(never)]
    fn plain(self, name: &'static str, value: &str) -> Self {
        self.fixed(name, Some(value.to_owned()))
    }

    #[inline(never)]
    fn kept(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> Self {
        self.with(name, Trait::Kept(value))
    }

    #[inline(never)]
    fn property(self, value: Box<dyn Fn() -> Property>) -> Self {
        self.with("", Trait::Property(value))
    }

    #[inline(never)]
    fn hearing(self, name: &'static str, heard: Box<dyn Fn(Event)>) -> Self {
        self.with(name, Trait::Listener(heard))
    }

    /// Calls `heard` on every event of this name.
    pub(super) fn on(self, name: &'static str, heard: impl Fn(Event) + 'static) -> Self {
        self.hearing(name, Box::new(heard))
    }

    /// Calls `submitted` instead of sending the form anywhere.
    pub(super) fn on_submit(self, submitted: impl Fn() + 'static) -> Self {
        self.submitting(Box::new(submitted))
    }

    #[inline(never)]
    fn submitting(self, submitted: Box<dyn Fn()>) -> Self {
        self.on("submit", move |event| {
            event.prevent_default();
            submitted();
        })
    }

    /// Calls `typed` with the text of the field on every event of this name.
    pub(super) fn on_text(self, name: &'static str, typed: impl Fn(String) + 'static) -> Self {
        self.typing(name, Box::new(typed))
    }

    #[inline(never)]
    fn typing(self, name: &'static str, typed: Box<dyn Fn(String)>) -> Self {
        self.on(name, move |event| typed(event_target_value(&event)))
    }

    /// Calls `ticked` when the box is ticked or cleared.
    pub(super) fn on_tick(self, ticked: impl Fn(bool) + 'static) -> Self {
        self.on("change", move |event| ticked(event_target_checked(&event)))
    }

    /// Keeps the text of a field.
    pub(super) fn value(self, text: impl Fn() -> String + 'static) -> Self {
        self.property(Box::new(move || Property::Value(text())))
    }

    /// Keeps a box ticked or not.
    pub(super) fn checked(self, so: impl Fn() -> bool + 'static) -> Self {
        self.property(Box::new(move || Property::Checked(so())))
    }

    /// Keeps an option of a list selected or not.
    pub(super) fn selected(self, so: impl Fn() -> bool + 'static) -> Self {
        self.property(Box::new(move || Property::Selected(so())))
    }
}

/// What can stand in a page.
pub(super) trait Draw {
    /// As the one type that all pages return.
    fn draw(self) -> View;

    /// As the next child of `parent`.
    fn add(self, parent: El) -> El
    where
        Self: Sized,
    {
        parent.holding(self.draw())
    }
}

impl Draw for El {
    #[inline(never)]
    fn add(self, parent: El) -> El {
        parent.holding(self.draw())
    }

    #[inline(never)]
    fn draw(self) -> View {
        if self.0.tag.is_empty() { View::Many(self.0.children) } else { View::Element(self.0) }
    }
}

impl Draw for View {
    fn draw(self) -> View {
        self
    }
}

impl Draw for String {
    fn draw(self) -> View {
        View::Text(self)
    }
}

impl Draw for &'static str {
    #[inline(never)]
    fn add(self, parent: El) -> El {
        parent.holding(self.draw())
    }

    #[inline(never)]
    fn draw(self) -> View {
        View::Text(self.to_owned())
    }
}

impl Draw for () {
    fn draw(self) -> View {
        View::Many(Vec::new())
    }
}

impl<T: Draw> Draw for Option<T> {
    fn draw(self) -> View {
        self.map_or_else(|| ().draw(), Draw::draw)
    }
}

impl<T: Draw> Draw for Vec<T> {
    fn draw(self) -> View {
        View::Many(self.into_iter().map(Draw::draw).collect())
    }
}

impl<F, T> Draw for F
where
    F: Fn() -> T + 'static,
    T: Draw,
{
    fn draw(self) -> View {
        View::Following(Box::new(move || self().draw()))
    }
}

/// What an attribute can be set to.
pub(super) trait Value {
    /// Sets the attribute.
    fn set(self, on: El, name: &'static str) -> El;
}

/// What a closure may give for an attribute; `None` leaves it out.
pub(super) trait Plain {
    /// The text of the attribute.
    fn plain(self) -> Option<String>;
}

impl Plain for String {
    fn plain(self) -> Option<String> {
        Some(self)
    }
}

impl Plain for &'static str {
    fn plain(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl<T: Plain> Plain for Option<T> {
    fn plain(self) -> Option<String> {
        self.and_then(Plain::plain)
    }
}

impl Value for String {
    fn set(self, on: El, name: &'static str) -> El {
        on.fixed(name, Some(self))
    }
}

impl Value for &'static str {
    fn set(self, on: El, name: &'static str) -> El {
        on.plain(name, self)
    }
}

impl<T: Plain> Value for Option<T> {
    fn set(self, on: El, name: &'static str) -> El {
        on.fixed(name, self.plain())
    }
}

impl<F, T> Value for F
where
    F: Fn() -> T + 'static,
    T: Plain,
{
    fn set(self, on: El, name: &'static str) -> El {
        on.kept(name, Box::new(move || self().plain()))
    }
}
