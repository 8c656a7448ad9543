//! 付诉: from "something went wrong with my payment" to a complaint at the right channel.
//!
//! Two rings. The pure core knows no browser and compiles alone (`--no-default-features`):
//! `text` ◄ `domain` ◄ `content`; `storage` and `route` lean on `text` and `domain`.
//! The browser shell stands behind the feature `ui`: `state` holds the signals and is the one writer,
//! `platform` is the only place that touches the browser, `ui` reads `state` and calls its commands.
//! `tests/house.rs` holds these arrows; ARCHITECTURE.md says why.

pub mod text;

pub mod domain;

#[cfg(feature = "content")]
pub mod content;

pub mod storage;

pub mod route;

#[cfg(feature = "ui")]
pub mod state;

#[cfg(feature = "ui")]
pub mod platform;

#[cfg(feature = "ui")]
pub mod ui;
