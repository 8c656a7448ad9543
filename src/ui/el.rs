//! Elements of one type: a page as plain values, and the one piece of code that draws and redraws them.
//!
//! `view!` gives every piece of markup its own type, and the code to draw it is generated anew for each: measured, the
//! first visit was 298 KB that way and would not fit. Here every element is the same type. What follows a signal is
//! drawn by an effect of Leptos; drawn again, an element of the same tag stays and only what differs is set, so that
//! the focus and an unfolded text survive.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::{RenderEffect, document, event_target_checked, event_target_value};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::cx::Cx;
use crate::text::Text;

pub(super) use web_sys::Node;

/// What a page is made of.
pub(super) enum View {
    /// An element.
    Element(Box<Parts>),
    /// A text.
    Text(String),
    /// Several things one after the other.
    Many(Vec<View>),
    /// What is drawn again whenever a signal in it changes.
    Following(Box<dyn Fn() -> View>),
}

/// The parts of an element.
pub(super) struct Parts {
    tag: &'static str,
    traits: Vec<(&'static str, Trait)>,
    children: Vec<View>,
}

/// What an element has besides children.
enum Trait {
    Attribute(Option<String>),
    /// An attribute or a property that is kept up to date.
    Kept(Box<dyn FnMut(&Element)>),
    Listener(Box<dyn Fn(Event)>),
}

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

    /// Adds this wording.
    #[inline(never)]
    pub(super) fn says(self, cx: Cx, text: &'static Text) -> Self {
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
        let keep = move |node: &Element| set_attribute(node, name, value().as_deref());
        self.with(name, Trait::Kept(Box::new(keep)))
    }

    #[inline(never)]
    fn property(self, name: &'static str, value: Box<dyn Fn() -> Property>) -> Self {
        let mut last = None;
        let keep = move |node: &Element| {
            let now = Some(value());
            // Set again, half a date that is being typed would be gone.
            if now != last {
                let js = match &now {
                    Some(Property::Text(text)) => JsValue::from_str(text),
                    Some(Property::Switch(true)) => JsValue::TRUE,
                    Some(Property::Switch(false)) | None => JsValue::FALSE,
                };
                // The properties that are named here can be set.
                let _ = js_sys::Reflect::set(node, &JsValue::from_str(name), &js);
                last = now;
            }
        };
        self.with(name, Trait::Kept(Box::new(keep)))
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
        self.property("value", Box::new(move || Property::Text(text())))
    }

    /// Keeps a switch of an element: `checked`, `selected`.
    pub(super) fn is(self, name: &'static str, so: impl Fn() -> bool + 'static) -> Self {
        self.property(name, Box::new(move || Property::Switch(so())))
    }
}

#[derive(PartialEq)]
enum Property {
    Text(String),
    Switch(bool),
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

/// Draws `view` at the end of `root`; it stays there as long as the page lives.
pub(super) fn mount(root: &Node, view: View) {
    let drawn = build(view);
    drawn.insert(root, None);
    std::mem::forget(drawn);
}

/// What stands in the document, with the effects that keep it up to date: dropped, they end.
enum Drawn {
    Element(Element, Box<Standing>),
    Text(Node, String),
    /// The things, and a comment that marks their end.
    Many(Node, Vec<Drawn>),
    Following(Rc<RefCell<Option<Drawn>>>, RenderEffect<()>),
}

struct Standing {
    tag: &'static str,
    traits: Vec<(&'static str, Held)>,
    children: Vec<Drawn>,
}

enum Held {
    Attribute,
    Effect(RenderEffect<()>),
    Listener(Closure<dyn Fn(Event)>),
}

fn build(view: View) -> Drawn {
    match view {
        View::Element(parts) => match document().create_element(parts.tag) {
            Ok(node) => {
                let traits = hold(&node, parts.traits);
                let children: Vec<_> = parts.children.into_iter().map(build).collect();
                for child in &children {
                    child.insert(&node, None);
                }
                Drawn::Element(node, Box::new(Standing { tag: parts.tag, traits, children }))
            }
            // No tag of ours is refused.
            Err(_) => build(View::Many(Vec::new())),
        },
        View::Text(text) => Drawn::Text(document().create_text_node(&text).into(), text),
        View::Many(list) => {
            Drawn::Many(document().create_comment("").into(), list.into_iter().map(build).collect())
        }
        View::Following(draw) => follow(draw, None),
    }
}

/// Draws `view` in the place of `old`, and keeps of it what is the same.
fn rebuild(view: View, old: Drawn) -> Drawn {
    match (view, old) {
        (View::Element(parts), Drawn::Element(node, old)) if parts.tag == old.tag => {
            for (name, held) in old.traits {
                match held {
                    Held::Attribute if parts.traits.iter().any(|(now, _)| *now == name) => {}
                    Held::Attribute => set_attribute(&node, name, None),
                    Held::Listener(heard) => {
                        // It was added when the element was drawn.
                        let _ = node.remove_event_listener_with_callback(
                            name,
                            heard.as_ref().unchecked_ref(),
                        );
                    }
                    Held::Effect(effect) => drop(effect),
                }
            }
            let traits = hold(&node, parts.traits);
            let children = rebuild_all(parts.children, old.children, &node, None);
            Drawn::Element(node, Box::new(Standing { tag: parts.tag, traits, children }))
        }
        (View::Text(text), Drawn::Text(node, old)) => {
            if text != old {
                node.set_node_value(Some(&text));
            }
            Drawn::Text(node, text)
        }
        (View::Many(list), Drawn::Many(end, old)) => {
            let list = match end.parent_node() {
                Some(parent) => rebuild_all(list, old, &parent, Some(&end)),
                None => old,
            };
            Drawn::Many(end, list)
        }
        (View::Following(draw), Drawn::Following(old, effect)) => {
            drop(effect);
            follow(draw, old.take())
        }
        (view, old) => {
            let new = build(view);
            let mut first = None;
            old.each(&mut |node| {
                first.get_or_insert_with(|| node.clone());
            });
            if let Some((parent, first)) = first.and_then(|node| Some((node.parent_node()?, node)))
            {
                new.insert(&parent, Some(&first));
            }
            old.remove();
            new
        }
    }
}

fn rebuild_all(list: Vec<View>, old: Vec<Drawn>, parent: &Node, end: Option<&Node>) -> Vec<Drawn> {
    let mut old = old.into_iter();
    let mut new = Vec::with_capacity(list.len());
    for view in list {
        new.push(if let Some(old) = old.next() {
            rebuild(view, old)
        } else {
            let drawn = build(view);
            drawn.insert(parent, end);
            drawn
        });
    }
    for gone in old {
        gone.remove();
    }
    new
}

fn follow(draw: Box<dyn Fn() -> View>, old: Option<Drawn>) -> Drawn {
    let place = Rc::new(RefCell::new(old));
    let drawn = Rc::clone(&place);
    let redraw = move || {
        let view = draw();
        let new = match drawn.take() {
            Some(old) => rebuild(view, old),
            None => build(view),
        };
        drawn.replace(Some(new));
    };
    Drawn::Following(place, effect(Box::new(redraw)))
}

/// One type of effect for all.
fn effect(mut run: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| run())
}

fn hold(node: &Element, traits: Vec<(&'static str, Trait)>) -> Vec<(&'static str, Held)> {
    let mut held = Vec::with_capacity(traits.len());
    for (name, part) in traits {
        let part = match part {
            Trait::Attribute(value) => {
                set_attribute(node, name, value.as_deref());
                Held::Attribute
            }
            Trait::Kept(mut keep) => {
                let node = node.clone();
                Held::Effect(effect(Box::new(move || keep(&node))))
            }
            Trait::Listener(heard) => {
                let heard = Closure::<dyn Fn(Event)>::new(heard);
                // An element takes every listener.
                let _ = node.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
                Held::Listener(heard)
            }
        };
        held.push((name, part));
    }
    held
}

fn set_attribute(node: &Element, name: &str, value: Option<&str>) {
    // No name of ours is refused.
    let _ = match value {
        Some(value) => node.set_attribute(name, value),
        None => node.remove_attribute(name),
    };
}

impl Drawn {
    /// Calls `visit` for each of its outermost nodes.
    fn each(&self, visit: &mut dyn FnMut(&Node)) {
        match self {
            Self::Element(node, _) => visit(node),
            Self::Text(node, _) => visit(node),
            Self::Many(end, list) => {
                for drawn in list {
                    drawn.each(visit);
                }
                visit(end);
            }
            Self::Following(drawn, _) => {
                if let Some(drawn) = &*drawn.borrow() {
                    drawn.each(visit);
                }
            }
        }
    }

    fn insert(&self, parent: &Node, before: Option<&Node>) {
        self.each(&mut |node| {
            // The place was found in the document just now.
            let _ = parent.insert_before(node, before);
        });
    }

    fn remove(&self) {
        self.each(&mut |node| {
            if let Some(parent) = node.parent_node() {
                // Its own parent lets it go.
                let _ = parent.remove_child(node);
            }
        });
    }
}
