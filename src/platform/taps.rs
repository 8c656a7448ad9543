//! The second half of a double tap: where the first one moved the page, it hits what it was not meant for.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MouseEvent, Node};

use super::window;

/// Two presses within this many milliseconds are one double tap, if they are at the same place.
const PAUSE: f64 = 400.0;
/// So far from each other, in CSS pixels, may they be.
const REACH: i32 = 10;

/// A press of a finger or of a mouse button.
struct Press {
    at: f64,
    place: (i32, i32),
    on: Option<Node>,
    /// Whether it is the second half of a double tap, and not on what the first half was on.
    stray: bool,
}

/// From now on a click goes nowhere that ends the second half of a double tap on something that was not there at the
/// first half. Twice on the same thing stays two clicks, and so does what comes from a key or from a script.
pub fn ignore_stray_taps() {
    let last = Rc::new(RefCell::new(None::<Press>));
    let pressed = Rc::clone(&last);
    before_all("pointerdown", move |event| {
        let mut last = pressed.borrow_mut();
        let press = press(event, last.as_ref());
        *last = Some(press);
    });
    // The press of a mouse, which a finger makes too, would take the focus away from where the first half put it.
    for name in ["mousedown", "click"] {
        let last = Rc::clone(&last);
        before_all(name, move |event| {
            let stray = last.borrow().as_ref().is_some_and(|press| press.stray);
            let by_key = event.detail() == 0;
            if stray && !by_key {
                event.prevent_default();
                event.stop_propagation();
            }
        });
    }
}

fn press(event: &MouseEvent, last: Option<&Press>) -> Press {
    let (at, place) = (event.time_stamp(), (event.client_x(), event.client_y()));
    let on = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    let stray = last.is_some_and(|last| {
        let near = (place.0 - last.place.0).abs().max((place.1 - last.place.1).abs()) <= REACH;
        near && at - last.at <= PAUSE && !is_same(last.on.as_ref(), on.as_ref())
    });
    Press { at, place, on, stray }
}

/// Whether both are the same thing, or one is a part of the other.
fn is_same(one: Option<&Node>, other: Option<&Node>) -> bool {
    one.zip(other)
        .is_some_and(|(one, other)| one.contains(Some(other)) || other.contains(Some(one)))
}

/// Calls `heard` for every such event, before anything else on the page hears it.
fn before_all(name: &str, heard: impl Fn(&MouseEvent) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(event) = event.dyn_ref::<MouseEvent>() {
            heard(event);
        }
    });
    if let Some(window) = window() {
        let heard = closure.as_ref().unchecked_ref();
        // Without it a double tap is two taps.
        let _ = window.add_event_listener_with_callback_and_bool(name, heard, true);
    }
    closure.forget();
}
