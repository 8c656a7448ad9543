//! The port to what the browser does besides storing and telling the time.

/// The browser, as the pages need it. A failure is an answer, never a panic.
pub trait Shell: Send + Sync {
    /// Puts `text` on the clipboard and tells whether it worked.
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>);
    /// Opens the print dialog.
    fn print(&self);
    /// Offers `text` as a file.
    fn save_file(&self, name: &str, text: &str);
    /// Fetches one of our own files.
    fn fetch_text(&self, path: &str, done: Box<dyn FnOnce(Option<String>)>);
    /// Moves the focus to the first element that matches, after the page has been drawn.
    fn focus(&self, selector: &'static str);
    /// Opens the address `hash`.
    fn go(&self, hash: &str);
    /// Goes back to the page before, if there is one.
    fn back(&self);
    /// Opens the address `hash` without a trace of the page before.
    fn replace(&self, hash: &str);
    /// Shows the dialog that matches as a modal one, or closes it.
    fn dialog(&self, selector: &'static str, open: bool);
    /// Sets the title, the language and the type size of the page.
    fn dress(&self, title: &str, lang: &str, size: &str);
    /// Scrolls to the top.
    fn scroll_top(&self);
    /// Random bytes for an id.
    fn random(&self) -> Vec<u8>;
}
