//! A list that the person builds up row by row.

use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{TapGuard, Undo};
use crate::text::{Text, words};
use crate::ui::context::{tr, use_app};

/// What a row shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What comes first: the day, or whom.
    pub lead: String,
    /// What stands out.
    pub head: String,
    /// The rest.
    pub text: String,
    /// A mark behind it; may be empty.
    pub mark: &'static str,
    /// By what its buttons are named.
    pub name: String,
}

/// A list that [`Rows`] shows, whatever is in it.
#[derive(Clone, Copy)]
pub struct RowList {
    keys: Signal<Vec<Key>>,
    delete: Callback<usize>,
    /// Whether the last deletion can be taken back.
    deleted: Signal<bool>,
    restore: Callback<()>,
}

/// What a row holds, as a hash, and the number of its equals before it: stays its own when another row goes.
type Key = (u64, usize);

impl RowList {
    /// The list of `items`; `save` takes it after a deletion, and after one was taken back.
    pub fn new<T: Clone + Hash + Send + Sync + 'static>(
        items: Memo<Vec<T>>,
        save: impl Fn(Vec<T>) + Copy + Send + Sync + 'static,
    ) -> Self {
        // What was deleted, from where, and how many were left: once the list has changed again, that is final.
        let removed = RwSignal::new(None::<(usize, T, usize)>);
        let delete = move |index| {
            let mut list = items.get_untracked();
            if index < list.len() {
                let item = list.remove(index);
                removed.set(Some((index, item, list.len())));
                save(list);
            }
        };
        let restore = move |()| {
            if let Some((index, item, _)) = removed.get_untracked() {
                let mut list = items.get_untracked();
                list.insert(index.min(list.len()), item);
                removed.set(None);
                save(list);
            }
        };
        Self {
            keys: Signal::derive(move || keys(&items.read())),
            delete: Callback::new(delete),
            deleted: Signal::derive(move || {
                removed.read().as_ref().is_some_and(|(.., left)| items.read().len() == *left)
            }),
            restore: Callback::new(restore),
        }
    }
}

fn keys<T: Hash>(items: &[T]) -> Vec<Key> {
    let hash = |item: &T| {
        let mut hasher = DefaultHasher::new();
        item.hash(&mut hasher);
        hasher.finish()
    };
    let hashes: Vec<u64> = items.iter().map(hash).collect();
    let before = |index, hash| hashes.iter().take(index).filter(|one| **one == hash).count();
    hashes.iter().enumerate().map(|(index, hash)| (*hash, before(index, *hash))).collect()
}

/// The rows, each with a button to delete it and, where `edit` is given, one to change it.
///
/// One tap deletes one row, which can be brought back; the focus goes to the heading of the list, `#listed`.
#[component]
pub fn Rows(
    list: RowList,
    /// Said while there are none.
    empty: Text,
    /// What the row at an index shows, tracked.
    #[prop(into)]
    describe: Callback<usize, Row>,
    /// Opens the row at an index to be changed.
    #[prop(optional)]
    edit: Option<Callback<usize>>,
    taps: TapGuard,
) -> impl IntoView {
    let app = use_app();
    let RowList { keys, delete, deleted, restore } = list;
    let change = move |tap: MouseEvent, edit: Callback<usize>, index: ReadSignal<usize>| {
        if taps.accepts(&tap) {
            edit.run(index.get_untracked());
        }
    };
    let delete = move |tap: MouseEvent, index: ReadSignal<usize>| {
        if taps.accepts(&tap) {
            delete.run(index.get_untracked());
        }
        // The rest of a double tap has put the focus on the next row.
        app.browser().focus("#listed");
    };
    let restore = move |()| {
        restore.run(());
        app.browser().focus("#listed");
    };
    view! {
        <div class="rows">
            <Show when=move || keys.read().is_empty()>
                <p class="muted">{tr(empty)}</p>
            </Show>
            <ForEnumerate
                each=move || keys.get()
                key=|key| *key
                children=move |index, _| {
                    let row = Signal::derive(move || describe.run(index.get()));
                    view! {
                        <div class="rowitem">
                            <i>{Signal::derive(move || index.get() + 1)}</i>
                            <p>
                                <span>{Signal::derive(move || row.get().lead)}</span>
                                " "
                                <b>{Signal::derive(move || row.get().head)}</b>
                                " "
                                <small>{Signal::derive(move || row.get().text)}</small>
                                " "
                                <Mark row />
                            </p>
                            <span class="do">
                                {edit
                                    .map(|edit| {
                                        view! {
                                            <RowButton
                                                label=words::CHANGE
                                                row
                                                on_click=move |tap| change(tap, edit, index)
                                            />
                                        }
                                    })}
                                <RowButton
                                    label=words::DELETE
                                    row
                                    on_click=move |tap| delete(tap, index)
                                />
                            </span>
                        </div>
                    }
                }
            />
        </div>
        <Undo deleted restore />
    }
}

#[component]
fn Mark(row: Signal<Row>) -> impl IntoView {
    let mark = Signal::derive(move || row.get().mark);
    view! {
        <Show when=move || !mark.get().is_empty()>
            <span class="pill">{mark}</span>
        </Show>
    }
}

/// A button of a row, named by it.
#[component]
fn RowButton(
    label: Text,
    row: Signal<Row>,
    #[prop(into)] on_click: Callback<MouseEvent>,
) -> impl IntoView {
    let label = tr(label);
    let name = Signal::derive(move || format!("{} {}", label.get(), row.get().name));
    view! {
        <button
            type="button"
            class="btn small ghost"
            aria-label=name
            on:click=move |tap| on_click.run(tap)
        >
            {label}
        </button>
    }
}
