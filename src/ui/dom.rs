//! Draws and redraws pages: the one place of the pages that touches the browser.
//!
//! What follows a signal is drawn by an effect of Leptos. Drawn again, an element of the same tag stays and only what
//! differs is set, so that the focus and an unfolded text survive.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::{RenderEffect, document};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement};

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
    /// A copy of what this selector finds in the page that carries the app.
    Copy(&'static str),
    /// Another page: nothing of the one before is kept, no unfolded text and no half-typed day.
    Anew(Box<View>),
}

/// The parts of an element.
pub(super) struct Parts {
    /// Its tag.
    pub(super) tag: &'static str,
    /// What it has besides children, by name.
    pub(super) traits: Vec<(&'static str, Trait)>,
    /// What is in it.
    pub(super) children: Vec<View>,
}

/// What an element has besides children.
pub(super) enum Trait {
    /// An attribute; `None` leaves it out.
    Attribute(Option<String>),
    /// An attribute that is kept up to date.
    Kept(Box<dyn Fn() -> Option<String>>),
    /// A property that is kept up to date.
    Property(Box<dyn Fn() -> Property>),
    /// What hears the event of this name.
    Listener(Box<dyn Fn(Event)>),
}

/// A property of a field, which an attribute would only set at first.
#[derive(PartialEq)]
pub(super) enum Property {
    /// The text of a field.
    Value(String),
    /// Whether a box is ticked.
    Checked(bool),
    /// Whether an option is selected.
    Selected(bool),
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
    Copy(Node, &'static str),
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
        View::Copy(selector) => {
            let there = document().query_selector(selector).ok().flatten();
            let copy = there.and_then(|node| node.clone_node_with_deep(true).ok());
            // A page that is not ours has nothing to copy.
            Drawn::Copy(copy.unwrap_or_else(|| document().create_comment("").into()), selector)
        }
        View::Many(list) => {
            Drawn::Many(document().create_comment("").into(), list.into_iter().map(build).collect())
        }
        View::Following(draw) => follow(draw, None),
        View::Anew(view) => build(*view),
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
        (View::Copy(now), Drawn::Copy(node, old)) if now == old => Drawn::Copy(node, old),
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
pub(super) fn effect(mut run: Box<dyn FnMut()>) -> RenderEffect<()> {
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
            Trait::Kept(value) => {
                let node = node.clone();
                let keep = move || set_attribute(&node, name, value().as_deref());
                Held::Effect(effect(Box::new(keep)))
            }
            Trait::Property(value) => Held::Effect(keep_property(node.clone(), value)),
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

fn keep_property(node: Element, value: Box<dyn Fn() -> Property>) -> RenderEffect<()> {
    let mut last = None;
    effect(Box::new(move || {
        let now = Some(value());
        // Set again, half a date that is being typed would be gone.
        if now == last {
            return;
        }
        let input = node.unchecked_ref::<HtmlInputElement>();
        match &now {
            // Each field that has a text calls it that.
            Some(Property::Value(text)) => input.set_value(text),
            Some(Property::Checked(so)) => input.set_checked(*so),
            Some(Property::Selected(so)) => {
                node.unchecked_ref::<HtmlOptionElement>().set_selected(*so);
            }
            None => {}
        }
        last = now;
    }))
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
            Self::Text(node, _) | Self::Copy(node, _) => visit(node),
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
