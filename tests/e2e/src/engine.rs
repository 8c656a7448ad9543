//! The three engines: how each one is started, and what it is told.

use std::env;
use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use crate::process::{Home, free_port};

/// Whose browser it is. All three are driven over W3C WebDriver; `chromium.rs` has what only Chromium can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium without a window, by chromedriver.
    Chromium,
    /// Firefox ESR without a window, by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser on a display of its own (it has no mode without a window), by WebKitWebDriver.
    ///
    /// It has no kept profile, so a visit cannot be interrupted by a restart, only by a reload; its driver can neither
    /// print nor read the clipboard.
    WebKit,
}

/// The window: a phone with touch, or a desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 390 × 844, touch, two device pixels to one. Firefox and WebKitGTK emulate no phone: there it is a window of
    /// their smallest width, 500 and 447.
    Phone,
    /// 1280 × 900.
    Desktop,
}

impl Size {
    pub(crate) const fn of_window(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Desktop => (1280, 900),
        }
    }
}

impl Engine {
    /// Starts the driver on a free port; the port. A driver that says nothing is ended, and another is tried: now and
    /// then one hangs before its first word.
    pub(crate) fn start_driver(self, lang: &str, home: &mut Home) -> u16 {
        (0..3)
            .find_map(|_| self.try_driver(lang, home))
            .unwrap_or_else(|| panic!("the driver of {self:?} did not become ready, three times"))
    }

    fn try_driver(self, lang: &str, home: &mut Home) -> Option<u16> {
        match self {
            Self::Chromium => {
                let mut driver = program("CHROMEDRIVER", "chromedriver", lang, home);
                home.start(driver.arg("--port=0"), "started successfully on port ")
            }
            Self::Firefox => {
                let mut driver = program("GECKODRIVER", "geckodriver", lang, home);
                driver.args(["--port", "0"]);
                home.start(&mut driver, "Listening on 127.0.0.1:")
            }
            Self::WebKit => {
                let screen =
                    ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1000x24"];
                // It takes the first free display and says which.
                let display = home.start(&mut screen_program(home, &screen), "")?;
                let port = free_port();
                let mut driver = program("WEBKITWEBDRIVER", "WebKitWebDriver", lang, home);
                driver.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
                home.start_on(port, &mut driver)
            }
        }
    }

    pub(crate) fn capabilities(self, size: Size, lang: &str, home: &Home) -> Map<String, Value> {
        let wanted = match self {
            Self::Chromium => chromium(size, lang, home),
            Self::Firefox => firefox(lang, home),
            // The driver starts MiniBrowser with --automation by itself.
            Self::WebKit => json!({"browserName": "MiniBrowser"}),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }
}

/// The driver, from the environment or the search path, in Beijing and in the person's language.
fn program(variable: &str, name: &str, lang: &str, home: &Home) -> Command {
    let mut command = home.command(env::var_os(variable).unwrap_or_else(|| name.into()));
    let locale = if lang == "zh" { "zh_CN.UTF-8" } else { "C.UTF-8" };
    command.env("TZ", "Asia/Shanghai").env("LANG", locale).env_remove("LC_ALL");
    command
}

fn screen_program(home: &Home, arguments: &[&str]) -> Command {
    let mut command = home.command("Xvfb");
    command.args(arguments);
    command
}

fn tag(lang: &str) -> &'static str {
    if lang == "zh" { "zh-CN" } else { "en-US" }
}

fn chromium(size: Size, lang: &str, home: &Home) -> Value {
    let (width, height) = size.of_window();
    let phone = size == Size::Phone;
    let ratio = if phone { 2 } else { 1 };
    let metrics = json!({"width": width, "height": height, "pixelRatio": ratio, "mobile": phone, "touch": phone});
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
        format!("--lang={}", tag(lang)),
        format!("--user-data-dir={}", home.profile().display()),
    ];
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "goog:chromeOptions": {
            "args": args,
            "mobileEmulation": {"deviceMetrics": metrics},
            "prefs": {
                "intl.accept_languages": format!("{},{lang}", tag(lang)),
                "download.default_directory": home.downloads(),
                "download.prompt_for_download": false,
            },
        },
    })
}

fn firefox(lang: &str, home: &Home) -> Value {
    let mut options = json!({
        // By name, so that a killed browser finds its profile again.
        "args": ["-headless", "-profile", home.profile()],
        "prefs": {
            "intl.locale.requested": tag(lang),
            "intl.accept_languages": format!("{},{lang}", tag(lang)),
            // The test may read the clipboard without a question to the person.
            "dom.events.testing.asyncClipboard": true,
            "browser.download.folderList": 2,
            "browser.download.dir": home.downloads(),
        },
    });
    // Debian's name; elsewhere geckodriver knows where to look.
    let debian = Path::new("/usr/bin/firefox-esr");
    if debian.exists() {
        options["binary"] = json!(debian);
    }
    json!({"browserName": "firefox", "moz:firefoxOptions": options})
}
