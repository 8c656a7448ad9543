//! What only Chromium can do, over its DevTools protocol and its driver's logs: kill a page, cut the network, emulate
//! paper and darkness, log every request, draw more than the window shows.

use std::io::{Read, Write};
use std::net::TcpStream;

use base64::Engine as _;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::world::PATIENCE;
use crate::{Engine, World};

impl World {
    /// Sends a command of the Chrome DevTools Protocol.
    #[track_caller]
    pub fn cdp(&self, cmd: &str, params: Value) -> Result<Value, CmdError> {
        assert_eq!(self.engine(), Engine::Chromium, "{cmd} is a command of Chromium alone");
        if cmd.starts_with("Emulation.") || cmd == "Page.crash" {
            self.changed.set(true);
        }
        self.post("goog/cdp/execute", json!({"cmd": cmd, "params": params}))
    }

    /// Kills the page's process, as a phone short of memory does, and opens its address in a new tab.
    #[track_caller]
    pub fn kill_renderer(&self) {
        self.gather();
        let address = self.must("where", self.client().current_url());
        // The driver answers with the error "tab crashed": that is the success.
        let answer = self.cdp("Page.crash", json!({}));
        assert!(answer.is_err(), "the page survived Page.crash: {answer:?}");
        self.fresh_tab();
        self.must("open again", self.client().goto(address.as_str()));
        self.loaded(true);
        self.window_focus();
    }

    /// Gives a page that was loaded again the focus of its window. The driver does it
    /// only with the first click; the focused field then scrolls under that click.
    #[track_caller]
    pub(crate) fn window_focus(&self) {
        let answer = self.cdp("Page.bringToFront", json!({}));
        assert!(answer.is_ok(), "the window has no focus: {answer:?}");
    }

    /// Puts the browser back as it was at its start; whether that was possible.
    pub(crate) fn is_in_order(&self) -> bool {
        let is_fresh = self.engine() == Engine::Chromium && !self.changed.get();
        let is_one_tab = || self.run(self.client().windows()).is_ok_and(|all| all.len() == 1);
        if !is_fresh || self.failed.get() || !is_one_tab() {
            return false;
        }
        let left = self.run(self.client().goto("about:blank")).is_ok();
        let stored = json!({"origin": self.origin().trim_end_matches('/'), "storageTypes": "all"});
        let reset = [
            ("Storage.clearDataForOrigin", stored),
            ("Browser.resetPermissions", json!({})),
            ("Page.resetNavigationHistory", json!({})),
        ];
        let in_order = left && reset.into_iter().all(|(cmd, with)| self.cdp(cmd, with).is_ok());
        // What this journey caused is none of the next one's.
        self.gather_logs();
        in_order
    }

    /// Reads the driver's logs, which forget what was read.
    pub(crate) fn gather_logs(&self) {
        let read = |kind: &str| {
            let answer = self.post("se/log", json!({"type": kind})).ok();
            answer.and_then(|lines| lines.as_array().cloned()).unwrap_or_default()
        };
        self.console.borrow_mut().extend(read("browser"));
        self.requests.borrow_mut().extend(read("performance").iter().filter_map(request));
    }

    /// A picture of the whole page, as PNG.
    pub(crate) fn whole_page(&self) -> Result<Vec<u8>, String> {
        let said = |error: CmdError| error.to_string();
        let sizes = self.cdp("Page.getLayoutMetrics", json!({})).map_err(said)?;
        let size = &sizes["cssContentSize"];
        // Chromium draws no more than 16384 pixels in one direction.
        let height = size["height"].as_f64().unwrap_or(900.0).min(8000.0);
        let clip = json!({"x": 0, "y": 0, "width": size["width"], "height": height, "scale": 1});
        let params = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let answer = self.cdp("Page.captureScreenshot", params).map_err(said)?;
        base64::engine::general_purpose::STANDARD
            .decode(answer["data"].as_str().unwrap_or_default())
            .map_err(|error| error.to_string())
    }
}

/// Where Chromium listens for its DevTools protocol.
pub(crate) fn debugger(capabilities: Option<&serde_json::Map<String, Value>>) -> String {
    capabilities
        .and_then(|all| all.get("goog:chromeOptions")?.get("debuggerAddress")?.as_str())
        .unwrap_or_default()
        .to_owned()
}

/// A new tab, asked of the browser itself: the driver refuses while the present tab is dead.
pub(crate) fn new_tab(debugger: &str) -> std::io::Result<String> {
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

/// The address that a line of the performance log asks for, if it does.
fn request(line: &Value) -> Option<String> {
    let inner: Value = serde_json::from_str(line["message"].as_str()?).ok()?;
    let (method, params) = (inner["message"]["method"].as_str()?, &inner["message"]["params"]);
    match method {
        // The browser's own start page is none of the app's.
        "Network.requestWillBeSent"
            if params["documentURL"].as_str().is_some_and(|page| page.starts_with("chrome")) =>
        {
            None
        }
        "Network.requestWillBeSent" => params["request"]["url"].as_str().map(ToOwned::to_owned),
        "Network.webSocketCreated" | "Network.webTransportCreated" => {
            params["url"].as_str().map(ToOwned::to_owned)
        }
        _ => None,
    }
}
