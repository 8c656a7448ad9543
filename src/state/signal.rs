//! The one kind of signal.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A signal of Leptos that holds any value; copied freely.
///
/// Leptos brings its code anew for every type that a signal holds, half a kilobyte of the first visit each. Here they
/// all hold the same type, and the value is found in it again. A signal whose page is gone reads as empty.
pub struct Signal<T>(Held, PhantomData<fn() -> T>);

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T: Clone + Default + Send + Sync + 'static> Signal<T> {
    /// A signal that holds `value`.
    pub fn new(value: T) -> Self {
        Self(begin(Arc::new(value)), PhantomData)
    }

    /// The value, followed: what reads it runs anew when it changes.
    pub fn read(self) -> Arc<T> {
        found(followed(self.0))
    }

    /// The value as it is now.
    pub fn read_untracked(self) -> Arc<T> {
        found(now(self.0))
    }

    /// A copy of the value, followed.
    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    /// A copy of the value as it is now.
    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }

    /// Puts `value` in place of the old one, and tells whoever follows.
    pub fn set(self, value: T) {
        put(self.0, Arc::new(value));
    }

    /// Changes the value, and tells whoever follows.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }

    /// Changes the value and tells nobody.
    pub fn update_untracked(self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        put_quietly(self.0, Arc::new(value));
    }
}

/// Plain data, which any thread might hold: what only one may hold is wrapped by Leptos, and the wrapper brings the
/// code for threads and a second allocator.
type Shared = Arc<dyn Any + Send + Sync>;
type Held = RwSignal<Shared>;

#[inline(never)]
fn begin(value: Shared) -> Held {
    RwSignal::new(value)
}

#[inline(never)]
fn followed(signal: Held) -> Option<Shared> {
    signal.try_get()
}

#[inline(never)]
fn now(signal: Held) -> Option<Shared> {
    signal.try_get_untracked()
}

#[inline(never)]
fn put(signal: Held, value: Shared) {
    // Given back when the page of the signal is gone: nobody misses it.
    let _ = signal.try_set(value);
}

#[inline(never)]
fn put_quietly(signal: Held, value: Shared) {
    // As above.
    let _ = signal.try_update_untracked(|place| *place = value);
}

fn found<T: Default + Send + Sync + 'static>(value: Option<Shared>) -> Arc<T> {
    value.and_then(|value| value.downcast().ok()).unwrap_or_default()
}
