//! What is kept on the device, and how: envelopes with a schema number, one record per case, one adapter.
//!
//! Nothing here knows a browser: `Store` and `Journal` are ports, the browser's adapters are in `platform`.
//! Loading is total and bounded: whatever lies in the storage, the result is cases and a list of damaged records.
//! A record that cannot be read is never overwritten and never deleted, except by the person's own "delete all".

mod cases;
mod drafts;
mod journal;
mod journaled;
mod keys;
mod person;
mod ports;
mod record;
mod settings;
mod store;
mod wipe;

pub use cases::{Damaged, LoadError, Loaded, SaveError, Stored, delete, load_all, load_one, save};
pub use drafts::{drop_drafts, load_draft, save_draft};
pub use journal::{
    Changes, Entries, Journal, Journaled, Replayed, Step, Told, entomb, merge, remaining, replay,
};
pub use journaled::JournaledStore;
pub use keys::{HELPER, ME, PREFIX, SETTINGS, case_id, case_key, is_ours};
pub use person::{load_person, save_person};
pub use ports::{Clock, Device};
pub use record::{Damage, SCHEMA, decode, encode, gone, revision};
pub use settings::{Settings, TypeSize, load_settings, save_settings};
pub use store::{MemoryStore, Store, StoreError};
pub use wipe::{WipeError, wipe};
