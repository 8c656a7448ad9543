//! Journeys through the built app in real browsers: Chromium, and one whole journey in Firefox and WebKitGTK.
//!
//! A journey is a plain test that makes a [`World`] and tells it what a person does and sees:
//!
//! ```ignore
//! let world = World::new(Size::Phone, "zh");
//! world.open("#/");
//! world.click_text("继续");
//! world.has_text("已保存");
//! world.axe();
//! world.console_silent();
//! world.only_own_requests();
//! ```
//!
//! Every call waits for what it needs (5 s) and panics at the journey's own line, with what the page said and a
//! picture of it. Each world has its own server and origin, and a browser in which nothing is stored: see `browser.rs`.
//!
//! [`World::new`] is Chromium. [`World::in_engine`] is any of the three, by the same calls; those that Chromium alone has
//! are in `chromium.rs`.
//!
//! From the environment: `FUSU_DIST` (the built app), `FUSU_AXE` (axe.min.js), `FUSU_SHOTS` (where pictures go), and
//! `CHROMEDRIVER`, `GECKODRIVER`, `WEBKITWEBDRIVER` (if they are not on the search path).

mod act;
mod browser;
mod check;
mod chromium;
mod conditions;
mod driver;
mod engine;
mod find;
mod follow;
mod journey;
mod process;
mod recorder;
mod report;
mod serve;
mod stored;
mod world;

pub use engine::{Engine, Size};
pub use journey::{AFTERNOON, RENEWAL, Say, THEFT, from, phone, until};
pub use serve::{Instead, Server};
pub use world::{Effort, World};
