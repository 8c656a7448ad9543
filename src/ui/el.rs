//! Elements of one type: a thin builder over Leptos, instead of a type for every shape of a page.
//!
//! `view!` gives every piece of markup its own type, and the code to draw it is generated anew for each: measured, the
//! first visit was 298 KB that way and would not fit. Here every element is the same Leptos type, so that code is there once.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, Event};
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;

/// An element that is being put together. One pointer: it is handed on at every call.
pub(super) struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// Several things one after the other, without an element around them.
pub(super) fn group() -> El {
    el("")
}

impl El {
    /// Sets an attribute; a closure keeps it up to date.
    pub(super) fn attr(self, name: &'static str, value: impl Value) -> Self {
        self.with(value.attribute(name))
    }

    /// Adds a child; a closure keeps it up to date.
    #[inline(never)]
    pub(super) fn child(self, child: impl Draw) -> Self {
        self.holding(child.draw())
    }

    // The calls stay calls: inlined at every use they were a third of the code.
    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn holding(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// Calls `heard` on every event of this name.
    pub(super) fn on(self, name: &'static str, heard: impl FnMut(Event) + 'static) -> Self {
        let heard: Box<dyn FnMut(Event)> = Box::new(heard);
        self.with(listener(name, heard))
    }

    /// Calls `submitted` instead of sending the form anywhere.
    pub(super) fn on_submit(self, submitted: impl Fn() + 'static) -> Self {
        self.on("submit", move |event| {
            event.prevent_default();
            submitted();
        })
    }

    /// Calls `typed` with the text of the field on every event of this name.
    pub(super) fn on_text(self, name: &'static str, typed: impl Fn(String) + 'static) -> Self {
        self.on(name, move |event| typed(event_target_value(&event)))
    }

    /// Calls `ticked` when the box is ticked or cleared.
    pub(super) fn on_tick(self, ticked: impl Fn(bool) + 'static) -> Self {
        self.on("change", move |event| ticked(event_target_checked(&event)))
    }

    /// Keeps the text of a field.
    pub(super) fn value(self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Box<dyn FnMut() -> String + Send> = Box::new(text);
        self.with(text_of(text))
    }

    /// Keeps a switch of an element: `checked`, `selected`.
    pub(super) fn is(self, name: &'static str, so: impl Fn() -> bool + Send + 'static) -> Self {
        let so: Box<dyn FnMut() -> bool + Send> = Box::new(so);
        self.with(switch(name, so))
    }
}

/// What can stand in a page.
pub(super) trait Draw {
    /// As the one type that all pages return.
    fn draw(self) -> AnyView;
}

impl Draw for El {
    #[inline(never)]
    fn draw(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        if tag.is_empty() {
            return children.into_any();
        }
        leptos::html::custom(tag).child(children).add_any_attr(attributes).into_any()
    }
}

impl Draw for AnyView {
    fn draw(self) -> AnyView {
        self
    }
}

impl Draw for String {
    #[inline(never)]
    fn draw(self) -> AnyView {
        self.into_any()
    }
}

impl Draw for &'static str {
    #[inline(never)]
    fn draw(self) -> AnyView {
        self.to_owned().into_any()
    }
}

impl Draw for () {
    #[inline(never)]
    fn draw(self) -> AnyView {
        Vec::<AnyView>::new().into_any()
    }
}

impl<T: Draw> Draw for Option<T> {
    fn draw(self) -> AnyView {
        self.map_or_else(|| ().draw(), Draw::draw)
    }
}

impl<T: Draw> Draw for Vec<T> {
    fn draw(self) -> AnyView {
        self.into_iter().map(Draw::draw).collect::<Vec<_>>().into_any()
    }
}

impl<F, T> Draw for F
where
    F: Fn() -> T + Send + 'static,
    T: Draw,
{
    fn draw(self) -> AnyView {
        following(Box::new(move || self().draw()))
    }
}

/// What an attribute can be set to.
pub(super) trait Value {
    /// As the one type of attribute.
    fn attribute(self, name: &'static str) -> AnyAttribute;
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
    fn attribute(self, name: &'static str) -> AnyAttribute {
        fixed(name, Some(self))
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn attribute(self, name: &'static str) -> AnyAttribute {
        fixed(name, self.plain())
    }
}

impl<T: Plain> Value for Option<T> {
    fn attribute(self, name: &'static str) -> AnyAttribute {
        fixed(name, self.plain())
    }
}

impl<F, T> Value for F
where
    F: Fn() -> T + Send + 'static,
    T: Plain,
{
    fn attribute(self, name: &'static str) -> AnyAttribute {
        kept(name, Box::new(move || self().plain()))
    }
}

#[inline(never)]
fn following(drawn: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    drawn.into_any()
}

#[inline(never)]
fn kept(name: &'static str, value: Box<dyn FnMut() -> Option<String> + Send>) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}

#[inline(never)]
fn listener(name: &'static str, heard: Box<dyn FnMut(Event)>) -> AnyAttribute {
    on(Custom::<Event>::new(name), heard).into_any_attr()
}

#[inline(never)]
fn text_of(text: Box<dyn FnMut() -> String + Send>) -> AnyAttribute {
    prop("value", text).into_any_attr()
}

#[inline(never)]
fn switch(name: &'static str, so: Box<dyn FnMut() -> bool + Send>) -> AnyAttribute {
    prop(name, so).into_any_attr()
}

#[inline(never)]
fn fixed(name: &'static str, value: Option<String>) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}
