//! One browser with one profile, its driver, and the server of the built app.

use std::cell::{Cell, RefCell};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use fantoccini::wd::{WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::Server;

/// As long as a person would wait.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// A first load on a busy machine of two cores.
const LOADING: Duration = Duration::from_secs(30);

/// The window: a phone with touch, or a desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 390 × 844, touch, two device pixels to one.
    Phone,
    /// 1280 × 900.
    Desktop,
}

impl Size {
    fn metrics(self) -> Value {
        match self {
            Self::Phone => {
                json!({"width": 390, "height": 844, "pixelRatio": 2, "mobile": true, "touch": true})
            }
            Self::Desktop => {
                json!({"width": 1280, "height": 900, "pixelRatio": 1, "mobile": false, "touch": false})
            }
        }
    }
}

/// A person's browser. All calls block; see the crate's page for how a journey reads.
pub struct World {
    runtime: Runtime,
    client: Client,
    driver: Child,
    server: Server,
    home: PathBuf,
    debugger: String,
    lang: String,
    /// What runs before each page does: name, script, the browser's id for it in this tab.
    before: RefCell<Vec<(&'static str, String, String)>>,
    tabs: RefCell<Vec<String>>,
    pub(crate) console: RefCell<Vec<Value>>,
    pub(crate) network: RefCell<Vec<Value>>,
    failed: Cell<bool>,
}

impl World {
    /// A new browser in this size and language (`zh` or `en`), in Beijing, with nothing stored.
    #[track_caller]
    pub fn new(size: Size, lang: &str) -> Self {
        let dist = env::var_os("FUSU_DIST").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
            PathBuf::from,
        );
        let server = Server::start(&dist)
            .unwrap_or_else(|error| panic!("nothing to serve at {}: {error}", dist.display()));
        let home = new_folder();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (driver, port) = start_driver();
        // From here on Drop cleans up, so nothing above may be skipped.
        let connecting = async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities(size, lang, &home));
            let address = format!("http://127.0.0.1:{port}");
            tokio::time::timeout(Duration::from_secs(60), builder.connect(&address)).await
        };
        let mut driver = driver;
        let client = match runtime.block_on(connecting) {
            Ok(Ok(client)) => client,
            other => {
                driver.kill().ok();
                driver.wait().ok();
                sweep(&home);
                panic!("Chromium does not start: {:?}", other.map(|inner| inner.err()));
            }
        };
        let debugger = client
            .capabilities()
            .and_then(|all| all.get("goog:chromeOptions")?.get("debuggerAddress")?.as_str())
            .unwrap_or_default()
            .to_owned();
        let world = Self {
            runtime,
            client,
            driver,
            server,
            home,
            debugger,
            lang: lang.to_owned(),
            before: RefCell::default(),
            tabs: RefCell::default(),
            console: RefCell::default(),
            network: RefCell::default(),
            failed: Cell::new(false),
        };
        let first = world.run(world.client.window()).map(String::from).unwrap_or_default();
        world.tabs.borrow_mut().push(first);
        world
    }

    /// As [`World::new`], but the browser denies the page its storage.
    #[track_caller]
    pub fn denied(size: Size, lang: &str) -> Self {
        let world = Self::new(size, lang);
        world.before("denied", DENIED);
        world
    }

    /// From now on, in this page and the next ones, the storage is full: every write fails.
    #[track_caller]
    pub fn full(&self) {
        self.before("full", FULL);
        self.js(FULL);
    }

    /// The storage has room again.
    #[track_caller]
    pub fn room(&self) {
        self.not_before("full");
        self.js("window.__room?.()");
    }

    /// Stops the page's clock at this instant, in this page and the next ones; without an offset it is Beijing time.
    #[track_caller]
    pub fn now(&self, iso: &str) {
        let zoned = iso.ends_with('Z') || iso.rfind(['+', '-']).is_some_and(|at| at > 10);
        let full = match (iso.contains('T'), zoned) {
            (false, _) => format!("{iso}T12:00:00+08:00"),
            (true, false) => format!("{iso}+08:00"),
            (true, true) => iso.to_owned(),
        };
        let script = NOW.replace("INSTANT", &full);
        self.before("now", &script);
        self.js(&script);
    }

    /// Loads the app at this address (`#/…`), in this world's language; or a plain page of it (`emergency.html`).
    #[track_caller]
    pub fn open(&self, address: &str) {
        let target = format!("{}{}", self.server.origin(), address.trim_start_matches('/'));
        // Only the fragment would change otherwise, and nothing would be loaded.
        if self.run(self.client.current_url()).is_ok_and(|now| now.as_str() != "data:,") {
            self.must("leave", self.client.goto("about:blank"));
        }
        self.must(address, self.client.goto(&target));
        let app = address.is_empty() || address.starts_with('#') || address.starts_with("/#");
        self.loaded(app);
        if app {
            self.speak();
        }
    }

    /// Loads the page again, as the reload button does.
    #[track_caller]
    pub fn reload(&self) {
        let app = self.js("return !!document.querySelector('#app')") == Value::Bool(true);
        self.must("reload", self.client.refresh());
        self.loaded(app);
    }

    /// The back button.
    #[track_caller]
    pub fn back(&self) {
        self.must("back", self.client.back());
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
        self.must("switch tabs", self.client.switch_to_window(handle));
    }

    /// Kills the page's process, as a phone short of memory does, and opens its address in a new tab.
    #[track_caller]
    pub fn kill_renderer(&self) {
        self.gather();
        let address = self.must("where", self.client.current_url());
        // The driver answers with the error "tab crashed": that is the success.
        let answer = self.cdp("Page.crash", json!({}));
        assert!(answer.is_err(), "the page survived Page.crash: {answer:?}");
        self.fresh_tab();
        self.must("open again", self.client.goto(address.as_str()));
        self.loaded(true);
    }

    /// Runs a script in the page; what it returns.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.js_with(script, vec![])
    }

    /// Saves a picture of the whole page as `NAME.png`; where it is.
    #[track_caller]
    pub fn shot(&self, name: &str) -> PathBuf {
        match self.picture(name) {
            Ok(path) => path,
            Err(error) => self.fail(&format!("no picture {name}: {error}")),
        }
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
            let names: Vec<PathBuf> = fs::read_dir(self.home.join("downloads"))
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

    /// Sends a command of the Chrome DevTools Protocol.
    pub fn cdp(&self, cmd: &str, params: Value) -> Result<Value, CmdError> {
        self.post("goog/cdp/execute", json!({"cmd": cmd, "params": params}))
    }

    #[track_caller]
    pub(crate) fn js_with(&self, script: &str, args: Vec<Value>) -> Value {
        match self.try_js(script, args) {
            Ok(value) => value,
            // No closure: it would hide the journey's line.
            Err(error) => self.fail(&format!("script failed: {error}\n{script}")),
        }
    }

    pub(crate) fn try_js(&self, script: &str, args: Vec<Value>) -> Result<Value, CmdError> {
        self.run(self.client.execute(script, args))
    }

    pub(crate) fn try_js_async(&self, script: &str) -> Result<Value, CmdError> {
        self.run(self.client.execute_async(script, vec![]))
    }

    pub(crate) fn post(&self, path: &'static str, body: Value) -> Result<Value, CmdError> {
        self.run(self.client.issue_cmd(Post { path, body }))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Runs one exchange with the driver to its end.
    pub(crate) fn run<T>(
        &self,
        exchange: impl Future<Output = Result<T, CmdError>>,
    ) -> Result<T, CmdError> {
        self.runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(90), exchange).await.unwrap_or_else(|_| {
                let slow = std::io::Error::other("no answer from the browser for 90 s");
                Err(CmdError::from(slow))
            })
        })
    }

    #[track_caller]
    fn must<T>(&self, what: &str, exchange: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.run(exchange) {
            Ok(value) => value,
            Err(error) => self.fail(&format!("{what}: {error}")),
        }
    }

    /// Waits until the app, or a plain page, is there.
    #[track_caller]
    fn loaded(&self, app: bool) {
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
        if self.js(here) == json!(self.lang) {
            return;
        }
        self.click_css(&format!("header button[lang^='{}']", self.lang));
        let until = Instant::now() + PATIENCE;
        while self.js(here) != json!(self.lang) {
            assert!(Instant::now() < until, "the page does not change to {}", self.lang);
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

    /// Reads the driver's logs, which forget what was read.
    pub(crate) fn gather(&self) {
        for (kind, list) in [("browser", &self.console), ("performance", &self.network)] {
            if let Ok(Value::Array(lines)) = self.post("se/log", json!({"type": kind})) {
                list.borrow_mut().extend(lines);
            }
        }
    }

    #[track_caller]
    fn before(&self, name: &'static str, script: &str) {
        self.not_before(name);
        let id = self.register(script);
        self.before.borrow_mut().push((name, script.to_owned(), id));
    }

    fn not_before(&self, name: &'static str) {
        let mut list = self.before.borrow_mut();
        if let Some(at) = list.iter().position(|(there, ..)| *there == name) {
            let (_, _, id) = list.remove(at);
            // In another tab the id is unknown, and so is the script.
            self.cdp("Page.removeScriptToEvaluateOnNewDocument", json!({"identifier": id})).ok();
        }
    }

    #[track_caller]
    fn register(&self, script: &str) -> String {
        let answer = self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": script}));
        let id = answer.unwrap_or_else(|error| panic!("no script before the page: {error}"));
        id["identifier"].as_str().unwrap_or_default().to_owned()
    }

    /// A new tab, asked of the browser itself: the driver refuses while the present tab is dead.
    #[track_caller]
    fn fresh_tab(&self) -> usize {
        self.gather();
        let handle = new_tab(&self.debugger).expect("a new tab");
        let window = WindowHandle::try_from(handle.clone()).expect("a handle");
        let until = Instant::now() + PATIENCE;
        while let Err(error) = self.run(self.client.switch_to_window(window.clone())) {
            assert!(Instant::now() < until, "the new tab stays away: {error}");
            thread::sleep(Duration::from_millis(50));
        }
        for (_, script, id) in self.before.borrow_mut().iter_mut() {
            *id = self.register(script);
        }
        self.tabs.borrow_mut().push(handle);
        self.tabs.borrow().len() - 1
    }

    /// Ends the journey with what the page says and a picture.
    #[track_caller]
    pub(crate) fn fail(&self, message: &str) -> ! {
        let mut seen = String::new();
        // A failure while failing would hide the first one.
        if !self.failed.replace(true) {
            let name = format!("failed-{}", NUMBER.fetch_add(1, Ordering::Relaxed));
            if let Ok(path) = self.picture(&name) {
                seen = format!("\npicture: {}", path.display());
            }
        }
        let page = self.try_js(SUMMARY, vec![]).ok();
        let page = page.as_ref().and_then(Value::as_str).unwrap_or("(no page)");
        panic!("{message}\n{page}{seen}");
    }

    fn picture(&self, name: &str) -> Result<PathBuf, String> {
        let said = |error: CmdError| error.to_string();
        let sizes = self.cdp("Page.getLayoutMetrics", json!({})).map_err(said)?;
        let size = &sizes["cssContentSize"];
        // Chromium draws no more than 16384 pixels in one direction.
        let height = size["height"].as_f64().unwrap_or(900.0).min(8000.0);
        let clip = json!({"x": 0, "y": 0, "width": size["width"], "height": height, "scale": 1});
        let params = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let answer = self.cdp("Page.captureScreenshot", params).map_err(said)?;
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(answer["data"].as_str().unwrap_or_default())
            .map_err(|error| error.to_string())?;
        let folder = env::var_os("FUSU_SHOTS").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/shots"),
            PathBuf::from,
        );
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let client = self.client.clone();
        let bye = async { tokio::time::timeout(Duration::from_secs(5), client.close()).await };
        // Whatever the browser answers, it is ended below.
        drop(self.runtime.block_on(bye));
        self.driver.kill().ok();
        self.driver.wait().ok();
        sweep(&self.home);
    }
}

static NUMBER: AtomicU32 = AtomicU32::new(1);

const DENIED: &str = "Object.defineProperty(window, 'localStorage', { configurable: true, \
    get() { throw new DOMException('denied by the test', 'SecurityError') } });";

const FULL: &str = "if (!window.__room) { const set = Storage.prototype.setItem; \
    Storage.prototype.setItem = function () { throw new DOMException('full by the test', 'QuotaExceededError') }; \
    window.__room = () => { Storage.prototype.setItem = set; delete window.__room } }";

const NOW: &str = "{ const Real = Date.__real ?? Date; const at = Real.parse('INSTANT'); \
    if (Number.isNaN(at)) throw new Error('no instant: INSTANT'); \
    window.Date = new Proxy(Real, { \
        construct: (real, args, target) => args.length ? Reflect.construct(real, args, target) : new real(at), \
        apply: () => new Real(at).toString(), \
        get: (real, key) => key === 'now' ? () => at : key === '__real' ? Real : Reflect.get(real, key) }) }";

const SUMMARY: &str = "const list = [...document.querySelectorAll('a[href],button,summary')] \
    .filter(e => e.checkVisibility()).map(e => e.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean); \
    return 'address: ' + location.href + '\\nsaid: ' + (document.body?.innerText ?? '').replace(/\\s+/g, ' ').slice(0, 900) \
    + '\\nlinks and buttons: ' + list.slice(0, 60).join(' | ')";

/// A command that fantoccini has no word for.
#[derive(Debug)]
struct Post {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

fn capabilities(size: Size, lang: &str, home: &Path) -> serde_json::Map<String, Value> {
    let tag = if lang == "zh" { "zh-CN" } else { "en-US" };
    let args = [
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        format!("--lang={tag}"),
        format!("--user-data-dir={}", home.join("profile").display()),
    ];
    let wanted = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "goog:chromeOptions": {
            "args": args,
            "mobileEmulation": {"deviceMetrics": size.metrics()},
            "prefs": {
                "intl.accept_languages": format!("{tag},{lang}"),
                "download.default_directory": home.join("downloads"),
                "download.prompt_for_download": false,
            },
        },
    });
    wanted.as_object().cloned().unwrap_or_default()
}

fn new_folder() -> PathBuf {
    let nanos =
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |t| t.as_nanos());
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let home = env::temp_dir().join(format!("fusu-e2e-{}-{nanos}-{number}", id()));
    fs::create_dir_all(home.join("downloads")).expect("a folder for the profile");
    home
}

/// Starts a driver on a port of its own choice. One that says nothing is ended, and another is tried: now and then one
/// hangs before its first word.
fn start_driver() -> (Child, u16) {
    (0..3).find_map(|_| try_driver()).expect("chromedriver did not become ready, three times")
}

fn try_driver() -> Option<(Child, u16)> {
    let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    let mut driver = Command::new(&program)
        .arg("--port=0")
        .env("TZ", "Asia/Shanghai")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
    let lines = BufReader::new(driver.stdout.take().expect("piped above")).lines();
    let (tell, told) = mpsc::channel();
    // Reads on to the end, so that the driver never blocks on a full pipe.
    thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            let port = line.rsplit_once("on port ").map(|(_, rest)| rest.trim_end_matches('.'));
            if let Some(port) = port.and_then(|port| port.parse::<u16>().ok()).filter(|p| *p > 0) {
                tell.send(port).ok();
            }
        }
    });
    let Ok(port) = told.recv_timeout(Duration::from_secs(30)) else {
        driver.kill().ok();
        driver.wait().ok();
        return None;
    };
    Some((driver, port))
}

/// Ends whatever still runs on this world's own profile, and removes the profile.
fn sweep(home: &Path) {
    let mark = home.to_string_lossy().into_owned();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
        if name.bytes().all(|byte| byte.is_ascii_digit())
            && String::from_utf8_lossy(&line).contains(&mark)
        {
            Command::new("kill").args(["-9", &name]).status().ok();
        }
    }
    for _ in 0..20 {
        if fs::remove_dir_all(home).is_ok() || !home.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn new_tab(debugger: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(debugger)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "PUT /json/new HTTP/1.1\r\nHost: {debugger}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )?;
    // The browser may keep the line open: read until the object is whole.
    let (mut said, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let count = stream.read(&mut part)?;
        said.extend_from_slice(&part[..count]);
        let text = String::from_utf8_lossy(&said).into_owned();
        let body = text.split_once("\r\n\r\n").map(|(_, body)| body);
        let tab = body.and_then(|body| serde_json::from_str::<Value>(body).ok());
        if let Some(id) = tab.as_ref().and_then(|tab| tab["id"].as_str()) {
            return Ok(id.to_owned());
        }
        if count == 0 {
            return Err(std::io::Error::other(format!("no tab: {text}")));
        }
    }
}
