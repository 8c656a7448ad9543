//! Pictures, and what is said of the page when a journey fails.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};

use crate::process::number;
use crate::{Engine, World};

impl World {
    /// Saves a picture as `NAME.png`, of the whole page in Chromium, of the window elsewhere; where it is.
    #[track_caller]
    pub fn shot(&self, name: &str) -> PathBuf {
        match self.picture(name) {
            Ok(path) => path,
            Err(error) => self.fail(&format!("no picture {name}: {error}")),
        }
    }

    /// The page as it would be printed, a PDF; what the driver says where it cannot print.
    pub fn paper(&self) -> Result<Vec<u8>, String> {
        let sheet = PrintConfiguration::default();
        self.run(self.client().print(sheet)).map_err(|error| error.to_string())
    }

    /// What lies in the clipboard; nothing is said of it in WebKitGTK, whose page may not read it unasked.
    #[track_caller]
    pub fn clipboard(&self) -> Option<String> {
        match self.engine() {
            Engine::WebKit => return None,
            Engine::Chromium => {
                let may = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
                self.cdp("Browser.grantPermissions", may).expect("a clipboard that can be read");
            }
            // `engine.rs` sets its preference for it.
            Engine::Firefox => {}
        }
        let read = "const done = arguments[0]; \
            navigator.clipboard.readText().then(text => done({ text }), error => done({ error: String(error) }))";
        match self.try_js_async(read) {
            Ok(found) if found["text"].is_string() => found["text"].as_str().map(ToOwned::to_owned),
            other => self.fail(&format!("the clipboard cannot be read: {other:?}")),
        }
    }

    /// Ends the journey with what the page says and a picture.
    #[track_caller]
    pub(crate) fn fail(&self, message: &str) -> ! {
        let mut seen = String::new();
        // A failure while failing would hide the first one.
        if !self.failed.replace(true) {
            let name = format!("failed-{}", number());
            if let Ok(path) = self.picture(&name) {
                seen = format!("\npicture: {}", path.display());
            }
        }
        let page = self.try_js(SUMMARY, vec![]).ok();
        let page = page.as_ref().and_then(Value::as_str).unwrap_or("(no page)");
        panic!("{message}\n{page}{seen}");
    }

    fn picture(&self, name: &str) -> Result<PathBuf, String> {
        let bytes = match self.engine() {
            Engine::Chromium => self.whole_page()?,
            // What the window shows: a driver has no word for more.
            Engine::Firefox | Engine::WebKit => {
                self.run(self.client().screenshot()).map_err(|error| error.to_string())?
            }
        };
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

const SUMMARY: &str = "const list = [...document.querySelectorAll('a[href],button,summary')] \
    .filter(e => e.checkVisibility()).map(e => e.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean); \
    return 'address: ' + location.href + '\\nsaid: ' + (document.body?.innerText ?? '').replace(/\\s+/g, ' ').slice(0, 900) \
    + '\\nlinks and buttons: ' + list.slice(0, 60).join(' | ')";
