//! The port to what the browser does besides storing and telling the time.

use crate::text::Lang;

/// The browser, as the pages need it. A failure is an answer, never a panic.
pub trait Browser: Send + Sync {
    /// Puts `text` on the clipboard and tells whether it worked.
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>);
    /// Opens the print dialog. `false` where the browser has none.
    fn print(&self) -> bool;
    /// Hands `text` to the browser as a file to be saved. `false` where the browser cannot save files.
    fn save_file(&self, name: &str, text: &str) -> bool;
    /// Fetches one of our own files, of at most `longest` bytes.
    fn fetch_text(&self, path: &str, longest: usize, done: Fetched);
    /// As [`Self::fetch_text`], from the network and past every cache.
    fn fetch_fresh(&self, path: &str, longest: usize, done: Fetched);
    /// Moves the focus to the first element that matches, after the page has been drawn.
    fn focus(&self, selector: &str);
    /// Opens the address `hash`.
    fn go(&self, hash: &str);
    /// The address of the app without what follows `#` and `?`, for links from outside; empty when it is not known.
    fn base(&self) -> String;
    /// Goes back to the page before, if there is one.
    fn back(&self);
    /// Opens the address `hash` without a trace of the page before.
    fn replace(&self, hash: &str);
    /// Loads the page anew.
    fn reload(&self);
    /// Whether it is a browser that forgets what it keeps for a page.
    fn forgets(&self) -> Option<Forgets>;
    /// Shows the dialog that matches as a modal one, or closes it.
    fn set_dialog_open(&self, selector: &str, open: bool);
    /// Sets the title, the language and the type size of the page.
    fn set_document(&self, title: &str, lang: &str, size: &str);
    /// What somebody reads on the static first screen, as long as it is there.
    fn reading(&self) -> Option<Reading>;
    /// Takes the static first screen away, once the app stands in its place; what was being read on it stays open in
    /// the app, at the same height of the window.
    fn remove_first_screen(&self, reading: Option<Reading>);
    /// Scrolls to the top.
    fn scroll_to_top(&self);
    /// Random bytes for an id.
    fn random_bytes(&self) -> Vec<u8>;
}

/// Where somebody is in the emergency plan on the static first screen. Places are counted within one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The language of what is being read.
    pub lang: Lang,
    /// The places of the situations that are open.
    pub open: Vec<usize>,
    /// The place of the summary or link that has the focus, or is the first in sight.
    pub anchor: usize,
    /// How far below the top of the window it stands, in pixels.
    pub top: f64,
    /// Whether it has the focus.
    pub focused: bool,
}

/// When a browser forgets what it keeps for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgets {
    /// After seven days in which the page was not opened: Safari, and every browser on an iPhone.
    InDays,
    /// With the cache of the app in which the page was opened.
    WithItsApp,
}

/// Takes what became of a fetch.
pub type Fetched = Box<dyn FnOnce(Result<String, FetchError>)>;

/// Why a file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// There was no answer, or not in time, or not the file.
    Unreachable,
    /// The file is longer than it may be, or no text.
    TooLong,
}
