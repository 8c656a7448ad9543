//! One visit: a browser of one engine, and the server of the built app. Opening, reloading, going back, looking inside.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::browser::Browser;
use crate::{Engine, Server, Size, chromium, conditions};

/// As long as a person would wait.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// A first load on a busy machine of two cores.
const LOADING: Duration = Duration::from_secs(30);

/// A person's browser. All calls block; see the crate's page for how a journey reads.
pub struct World {
    /// Taken out when the world goes.
    browser: Option<Browser>,
    /// Whether the journey changed the browser itself, so that it is of no use to another one.
    pub(crate) changed: Cell<bool>,
    server: Server,
    tabs: RefCell<Vec<String>>,
    pub(crate) console: RefCell<Vec<Value>>,
    pub(crate) requests: RefCell<Vec<String>>,
    pub(crate) failed: Cell<bool>,
    pub(crate) effort: Cell<Effort>,
    /// Where the last click was, and when.
    pub(crate) clicked: Cell<Option<((f64, f64), Instant)>>,
}

/// What a person had to do so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Effort {
    /// Taps: on buttons, links, options and fields.
    pub taps: usize,
    /// Characters typed; a day counts as ten, a time as five.
    pub typed: usize,
}

impl World {
    /// A new Chromium in this size and language (`zh` or `en`), in Beijing, with nothing stored.
    #[track_caller]
    pub fn new(size: Size, lang: &str) -> Self {
        Self::in_engine(Engine::Chromium, size, lang)
    }

    /// As [`World::new`], in a browser of this engine.
    #[track_caller]
    pub fn in_engine(engine: Engine, size: Size, lang: &str) -> Self {
        let dist = conditions::dist();
        let server = Server::start(&dist)
            .unwrap_or_else(|error| panic!("nothing to serve at {}: {error}", dist.display()));
        let world = Self {
            browser: Some(Browser::with(engine, size, lang)),
            changed: Cell::new(false),
            server,
            tabs: RefCell::default(),
            console: RefCell::default(),
            requests: RefCell::default(),
            failed: Cell::new(false),
            effort: Cell::default(),
            clicked: Cell::default(),
        };
        if engine != Engine::Chromium {
            world.record();
        }
        world.first_tab();
        world
    }

    /// Kills the browser, as a phone short of memory or of battery does, and starts it again on the same profile.
    #[track_caller]
    pub fn kill_browser(&mut self) {
        self.changed.set(true);
        if let Some(browser) = &mut self.browser {
            browser.restart();
        }
        self.tabs.borrow_mut().clear();
        self.first_tab();
    }

    #[track_caller]
    fn first_tab(&self) {
        if self.engine() != Engine::Chromium {
            let (width, height) = self.browser().size.of_window();
            self.must("size", self.client().set_window_size(width, height));
        }
        let first = self.run(self.client().window()).map(String::from).unwrap_or_default();
        self.tabs.borrow_mut().push(first);
    }

    /// Whose browser this is.
    pub fn engine(&self) -> Engine {
        self.browser().engine
    }

    fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("a browser as long as the world lives")
    }

    /// Loads the app at this address (`#/…`, or `?now=…#/…` for a preview), in this world's language; or a plain page of it (`emergency.html`).
    #[track_caller]
    pub fn open(&self, address: &str) {
        let target = format!("{}{}", self.server.origin(), address.trim_start_matches('/'));
        // Only the fragment would change otherwise, and nothing would be loaded.
        if self.run(self.client().current_url()).is_ok_and(|now| now.as_str() != "data:,") {
            self.gather();
            self.must("leave", self.client().goto("about:blank"));
        }
        self.must(address, self.client().goto(&target));
        let app = address.is_empty() || ["#", "/#", "?"].iter().any(|it| address.starts_with(it));
        self.loaded(app);
        if app {
            self.speak();
        }
    }

    /// Loads the page again, as the reload button does.
    #[track_caller]
    pub fn reload(&self) {
        let app = self.js("return !!document.querySelector('#app')") == Value::Bool(true);
        self.must("reload", self.client().refresh());
        self.loaded(app);
        if self.engine() == Engine::Chromium {
            self.window_focus();
        }
    }

    /// The back button.
    #[track_caller]
    pub fn back(&self) {
        self.must("back", self.client().back());
        self.settle();
    }

    /// Changes the address within the loaded app.
    #[track_caller]
    pub fn go(&self, hash: &str) {
        self.js_with("location.hash = arguments[0]", vec![json!(hash)]);
        self.settle();
    }

    /// The address within the app, `#/…`.
    #[track_caller]
    pub fn address(&self) -> String {
        self.js("return location.hash").as_str().unwrap_or_default().to_owned()
    }

    /// Opens another tab at this address and goes there; its number is for [`World::tab`].
    #[track_caller]
    pub fn open_tab(&self, address: &str) -> usize {
        let number = self.fresh_tab();
        self.open(address);
        number
    }

    /// Goes to a tab: 0 is the first.
    #[track_caller]
    pub fn tab(&self, number: usize) {
        self.gather();
        let handle = self.tabs.borrow()[number].clone();
        let handle = WindowHandle::try_from(handle).expect("a handle");
        self.must("switch tabs", self.client().switch_to_window(handle));
    }

    /// Every path the app's server was asked for.
    pub fn asked(&self) -> Vec<String> {
        self.server.asked()
    }

    /// `http://127.0.0.1:PORT/`
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// Waits for a saved file whose name ends like this; its bytes.
    #[track_caller]
    pub fn saved_file(&self, end: &str) -> Vec<u8> {
        let until = Instant::now() + PATIENCE;
        loop {
            let names: Vec<PathBuf> = fs::read_dir(self.browser().home.downloads())
                .map(|all| all.flatten().map(|entry| entry.path()).collect())
                .unwrap_or_default();
            let fits = |path: &&PathBuf| path.to_string_lossy().ends_with(end);
            if let Some(path) = names.iter().find(fits) {
                return fs::read(path).expect("a readable file");
            }
            if Instant::now() > until {
                self.fail(&format!("no file …{end} was saved; there are {names:?}"));
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// How many files were saved so far whose name ends like this.
    pub fn saved_files(&self, end: &str) -> usize {
        let all = fs::read_dir(self.browser().home.downloads()).into_iter().flatten().flatten();
        all.filter(|entry| entry.path().to_string_lossy().ends_with(end)).count()
    }

    /// What was done since the browser was opened.
    pub fn effort(&self) -> Effort {
        self.effort.get()
    }

    pub(crate) fn spend(&self, taps: usize, typed: usize) {
        let so_far = self.effort.get();
        self.effort.set(Effort { taps: so_far.taps + taps, typed: so_far.typed + typed });
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    pub(crate) fn runtime(&self) -> &Runtime {
        &self.browser().runtime
    }

    pub(crate) fn client(&self) -> &Client {
        &self.browser().client
    }

    /// Waits until the app, or a plain page, is there.
    #[track_caller]
    pub(crate) fn loaded(&self, app: bool) {
        let ready = if app {
            "return !document.querySelector('#boot') && !!document.querySelector('main h1')"
        } else {
            "return document.readyState === 'complete'"
        };
        let until = Instant::now() + LOADING;
        while !matches!(self.try_js(ready, vec![]), Ok(Value::Bool(true))) {
            if Instant::now() > until {
                self.gather();
                let console =
                    self.console.borrow().iter().map(ToString::to_string).collect::<Vec<_>>();
                self.fail(&format!("the app did not start; console: {}", console.join("\n")));
            }
            thread::sleep(Duration::from_millis(25));
        }
        self.settle();
    }

    /// Presses the language button, if the page is not in this world's language.
    #[track_caller]
    fn speak(&self) {
        let here = "return document.documentElement.lang.slice(0, 2)";
        if self.js(here) == json!(self.browser().lang) {
            return;
        }
        self.click_css(&format!("header button[lang^='{}']", self.browser().lang));
        let until = Instant::now() + PATIENCE;
        while self.js(here) != json!(self.browser().lang) {
            assert!(Instant::now() < until, "the page does not change to {}", self.browser().lang);
            thread::sleep(Duration::from_millis(25));
        }
        self.settle();
    }

    /// Lets the page draw what the last act caused.
    pub(crate) fn settle(&self) {
        // A page that goes away at this moment has nothing to draw.
        drop(self.try_js_async(
            "const done = arguments[0]; setTimeout(done, 300); \
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))",
        ));
    }

    /// Takes over what the console said and what was asked for up to now.
    pub(crate) fn gather(&self) {
        match self.engine() {
            Engine::Chromium => self.gather_logs(),
            Engine::Firefox | Engine::WebKit => self.gather_records(),
        }
    }

    /// A new tab, and goes there.
    #[track_caller]
    pub(crate) fn fresh_tab(&self) -> usize {
        self.gather();
        let handle = match self.engine() {
            Engine::Chromium => chromium::new_tab(&self.browser().debugger).expect("a new tab"),
            Engine::Firefox | Engine::WebKit => {
                String::from(self.must("a new tab", self.client().new_window(true)).handle)
            }
        };
        let window = WindowHandle::try_from(handle.clone()).expect("a handle");
        let until = Instant::now() + PATIENCE;
        while let Err(error) = self.run(self.client().switch_to_window(window.clone())) {
            assert!(Instant::now() < until, "the new tab stays away: {error}");
            thread::sleep(Duration::from_millis(50));
        }
        self.tabs.borrow_mut().push(handle);
        self.tabs.borrow().len() - 1
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let in_order = !thread::panicking() && self.is_in_order();
        match self.browser.take() {
            Some(browser) if in_order => browser.keep(),
            Some(browser) => browser.end(),
            None => {}
        }
    }
}
