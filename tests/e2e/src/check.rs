//! What a person, or somebody who looks over their shoulder, sees.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::World;
use crate::world::PATIENCE;

impl World {
    /// The page says this, now or within 5 s; spaces and line breaks count as one space.
    #[track_caller]
    pub fn has_text(&self, text: &str) {
        if !self.patient(|| self.says(text) == Some(true)) {
            self.fail(&format!("the page does not say “{text}”"));
        }
    }

    /// The page does not say this, or ceases to within 5 s.
    #[track_caller]
    pub fn lacks_text(&self, text: &str) {
        if !self.patient(|| self.says(text) == Some(false)) {
            self.fail(&format!("the page still says “{text}”"));
        }
    }

    /// The page of a case calls the last change saved.
    #[track_caller]
    pub fn called_saved(&self) {
        let script = "const said = document.querySelector('.saved'); \
            return said?.getAttribute('aria-busy') !== 'true' && /已保存|^Saved/.test(said?.textContent ?? '')";
        if !self.patient(|| self.try_js(script, vec![]).ok() == Some(json!(true))) {
            self.fail("the last change is not called saved");
        }
    }

    /// The address within the app becomes this.
    #[track_caller]
    pub fn at(&self, hash: &str) {
        if !self.patient(|| self.address() == hash) {
            self.fail(&format!("the address is not {hash}"));
        }
    }

    /// Nothing sticks out sideways.
    #[track_caller]
    pub fn fits(&self) {
        let script = "const width = document.documentElement.clientWidth; \
            if (document.documentElement.scrollWidth <= width) return ''; \
            return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1) \
                .slice(0, 8).map(e => e.outerHTML.slice(0, 120)).join('\\n') || 'the page is wider than the window'";
        let wide = self.js(script);
        if wide != json!("") {
            self.fail(&format!("sticks out sideways:\n{}", wide.as_str().unwrap_or_default()));
        }
    }

    /// No violation of WCAG 2.2 A and AA that axe-core can find.
    #[track_caller]
    pub fn axe(&self) {
        if self.js("return typeof window.axe") != json!("object") {
            let path = axe_file();
            let source = fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("FUSU_AXE: {}: {error}", path.display()));
            self.js(&format!("{source}; window.axe = axe"));
        }
        let found = match self.try_js_async(AXE) {
            Ok(found) => found,
            Err(error) => self.fail(&format!("axe does not run: {error}")),
        };
        if let Some(error) = found.as_str() {
            self.fail(&format!("axe does not run: {error}"));
        }
        let found = found.as_array().cloned().unwrap_or_default();
        if !found.is_empty() {
            let lines: Vec<String> = found.iter().map(violation).collect();
            self.fail(&format!("axe found {}:\n{}", found.len(), lines.join("\n")));
        }
    }

    /// The console has had no warning, no error and no uncaught exception, in any page so far.
    #[track_caller]
    pub fn console_silent(&self) {
        let loud = self.complaints();
        if !loud.is_empty() {
            self.fail(&format!("the console is not silent:\n{}", loud.join("\n")));
        }
    }

    /// The warnings, errors and uncaught exceptions of all pages so far.
    pub fn complaints(&self) -> Vec<String> {
        // An exception thrown just now may still be on its way.
        self.settle();
        self.gather();
        let console = self.console.borrow();
        let loud = console
            .iter()
            .filter(|line| matches!(line["level"].as_str(), Some("WARNING" | "SEVERE")));
        loud.map(|line| {
            let word = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}: {}", word("level"), word("source"), word("message"))
        })
        .collect()
    }

    /// Everything the pages asked for so far, all of it from their own address (or `data:`, `blob:`).
    #[track_caller]
    pub fn only_own_requests(&self) -> Vec<String> {
        let foreign = self.foreign_requests();
        if !foreign.is_empty() {
            self.fail(&format!("asked somebody else: {foreign:#?}"));
        }
        let asked = self.requests.borrow().clone();
        // An empty list would mean that nothing was watched.
        assert!(!asked.is_empty(), "no request was seen at all");
        asked
    }

    /// What the pages asked of anybody else so far.
    pub fn foreign_requests(&self) -> Vec<String> {
        self.settle();
        self.gather();
        let own = self.origin();
        let starts = [own.as_str(), "data:", "blob:", "about:blank"];
        let asked = self.requests.borrow();
        let foreign = asked.iter().filter(|url| !starts.iter().any(|start| url.starts_with(start)));
        foreign.cloned().collect()
    }

    fn says(&self, text: &str) -> Option<bool> {
        let script = "const tidy = text => text.replace(/\\s+/g, ' ').trim(); \
            return tidy(document.body.innerText).includes(tidy(arguments[0]))";
        self.try_js(script, vec![json!(text)]).ok()?.as_bool()
    }

    /// Tries until it holds, or the patience ends.
    pub(crate) fn patient(&self, mut holds: impl FnMut() -> bool) -> bool {
        let until = Instant::now() + PATIENCE;
        loop {
            if holds() {
                return true;
            }
            if Instant::now() > until {
                return false;
            }
            thread::sleep(Duration::from_millis(40));
        }
    }
}

// target-size is the one rule of WCAG 2.2, and off unless asked for.
const AXE: &str = "const done = arguments[0]; axe.run(document, { \
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, \
    rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }) \
    .then(r => done(r.violations), e => done(String(e)))";

fn violation(found: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = vec![format!(
        "- {} ({}): {}",
        word(&found["id"]),
        word(&found["impact"]),
        word(&found["help"])
    )];
    for node in found["nodes"].as_array().into_iter().flatten() {
        let why = word(&node["failureSummary"]).replace('\n', " ");
        lines.push(format!("    {} {}\n        {why}", node["target"], word(&node["html"])));
    }
    lines.join("\n")
}

/// As `./dev test` says, or where it puts it.
fn axe_file() -> PathBuf {
    if let Some(path) = env::var_os("FUSU_AXE") {
        return path.into();
    }
    let home = PathBuf::from(env::var_os("HOME").unwrap_or_default());
    let cache = env::var_os("XDG_CACHE_HOME").map_or_else(|| home.join(".cache"), PathBuf::from);
    let tools = cache.join("fusu/tools");
    let newest = fs::read_dir(&tools)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().contains("/axe-core-"))
        .max();
    newest.unwrap_or(tools).join("node_modules/axe-core/axe.min.js")
}
