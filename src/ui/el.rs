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

/// An element that is being put together.
pub(super) struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag.
pub(super) const fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// Several things one after the other, without an element around them.
pub(super) const fn group() -> El {
    el("")
}

impl El {
    /// Sets an attribute; a closure keeps it up to date.
    pub(super) fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        self.attributes.push(value.attribute(name));
        self
    }

    /// Adds a child; a closure keeps it up to date.
    pub(super) fn child(mut self, child: impl Draw) -> Self {
        self.children.push(child.draw());
        self
    }

    /// Calls `heard` on every event of this name.
    pub(super) fn on(mut self, name: &'static str, heard: impl FnMut(Event) + 'static) -> Self {
        let heard: Box<dyn FnMut(Event)> = Box::new(heard);
        self.attributes.push(on(Custom::<Event>::new(name), heard).into_any_attr());
        self
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
    pub(super) fn value(mut self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Box<dyn FnMut() -> String + Send> = Box::new(text);
        self.attributes.push(prop("value", text).into_any_attr());
        self
    }

    /// Keeps a switch of an element: `checked`, `selected`.
    pub(super) fn is(mut self, name: &'static str, so: impl Fn() -> bool + Send + 'static) -> Self {
        let so: Box<dyn FnMut() -> bool + Send> = Box::new(so);
        self.attributes.push(prop(name, so).into_any_attr());
        self
    }
}

/// What can stand in a page.
pub(super) trait Draw {
    /// As the one type that all pages return.
    fn draw(self) -> AnyView;
}

impl Draw for El {
    fn draw(self) -> AnyView {
        if self.tag.is_empty() {
            return self.children.into_any();
        }
        leptos::html::custom(self.tag).child(self.children).add_any_attr(self.attributes).into_any()
    }
}

impl Draw for AnyView {
    fn draw(self) -> AnyView {
        self
    }
}

impl Draw for String {
    fn draw(self) -> AnyView {
        self.into_any()
    }
}

impl Draw for &'static str {
    fn draw(self) -> AnyView {
        self.to_owned().into_any()
    }
}

impl Draw for () {
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
        let drawn: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || self().draw());
        drawn.into_any()
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
        let value: Box<dyn FnMut() -> Option<String> + Send> = Box::new(move || self().plain());
        custom_attribute(name, value).into_any_attr()
    }
}

fn fixed(name: &'static str, value: Option<String>) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}
