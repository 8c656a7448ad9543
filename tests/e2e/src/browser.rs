//! One browser with its driver. A Chromium that a journey left in order is kept for the next one of the same program: starting
//! one takes longer than many a journey. Each journey has a server, and so an origin, of its own; what belongs to the
//! browser is reset.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{Builder, Runtime};

use crate::process::Home;
use crate::{Engine, Size, chromium};

/// Those that wait for the next journey. They end with the program: see `process.rs`.
static KEPT: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

pub(crate) struct Browser {
    pub(crate) runtime: Runtime,
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    pub(crate) size: Size,
    pub(crate) lang: String,
    pub(crate) home: Home,
    /// Chromium's own ear; empty in the other engines.
    pub(crate) debugger: String,
}

impl Browser {
    /// A browser with nothing stored: one that was kept, or a new one.
    #[track_caller]
    pub(crate) fn with(engine: Engine, size: Size, lang: &str) -> Self {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |one: &Self| (one.engine, one.size, one.lang.as_str()) == (engine, size, lang);
        let found = kept.iter().position(fits).map(|at| kept.swap_remove(at));
        drop(kept);
        found.filter(Self::answers).unwrap_or_else(|| Self::start(engine, size, lang))
    }

    fn answers(&self) -> bool {
        let client = &self.client;
        let asked =
            async { tokio::time::timeout(Duration::from_secs(5), client.current_url()).await };
        matches!(self.runtime.block_on(asked), Ok(Ok(_)))
    }

    #[track_caller]
    fn start(engine: Engine, size: Size, lang: &str) -> Self {
        // Whatever fails from here on, it takes its processes along when it goes.
        let mut home = Home::new();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let client = connect(&runtime, engine, size, lang, &mut home);
        let debugger = chromium::debugger(client.capabilities());
        Self { runtime, client, engine, size, lang: lang.to_owned(), home, debugger }
    }

    /// Kills it, and starts it again on the same profile.
    #[track_caller]
    pub(crate) fn restart(&mut self) {
        let told = self.client.capabilities().and_then(|all| all.get("moz:processID")?.as_u64());
        let browser = told.or_else(|| self.home.browser()).expect("a browser that can be killed");
        self.home.kill(browser);
        self.client = connect(&self.runtime, self.engine, self.size, &self.lang, &mut self.home);
        self.debugger = chromium::debugger(self.client.capabilities());
    }

    /// Puts it aside for the next journey.
    pub(crate) fn keep(self) {
        self.home.forget_downloads();
        KEPT.lock().unwrap_or_else(PoisonError::into_inner).push(self);
    }

    /// Ends it.
    pub(crate) fn end(self) {
        let client = self.client.clone();
        let bye = async { tokio::time::timeout(Duration::from_secs(5), client.close()).await };
        // Whatever the browser answers, it ends with its home.
        drop(self.runtime.block_on(bye));
    }
}

/// Starts the driver, and a browser.
#[track_caller]
fn connect(runtime: &Runtime, engine: Engine, size: Size, lang: &str, home: &mut Home) -> Client {
    let port = engine.start_driver(lang, home);
    let connecting = async {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(size, lang, home));
        let address = format!("http://127.0.0.1:{port}");
        tokio::time::timeout(Duration::from_secs(60), builder.connect(&address)).await
    };
    match runtime.block_on(connecting) {
        Ok(Ok(client)) => client,
        other => panic!("{engine:?} does not start: {:?}", other.map(|inner| inner.err())),
    }
}
