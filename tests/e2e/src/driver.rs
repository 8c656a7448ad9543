//! Talking to the driver: one exchange after the other, and scripts in the page.

use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;

use crate::World;

impl World {
    /// Runs a script in the page; what it returns.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.js_with(script, vec![])
    }

    /// Runs a script that calls the last of its arguments when it is done; what it calls it with.
    #[track_caller]
    pub fn js_async(&self, script: &str) -> Value {
        match self.try_js_async(script) {
            Ok(value) => value,
            Err(error) => self.fail(&format!("script failed: {error}\n{script}")),
        }
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
        self.run(self.client().execute(script, args))
    }

    pub(crate) fn try_js_async(&self, script: &str) -> Result<Value, CmdError> {
        self.run(self.client().execute_async(script, vec![]))
    }

    pub(crate) fn post(&self, path: &'static str, body: Value) -> Result<Value, CmdError> {
        self.run(self.client().issue_cmd(Post { path, body }))
    }

    /// Runs one exchange with the driver to its end.
    pub(crate) fn run<T>(
        &self,
        exchange: impl Future<Output = Result<T, CmdError>>,
    ) -> Result<T, CmdError> {
        self.runtime().block_on(async {
            tokio::time::timeout(Duration::from_secs(90), exchange).await.unwrap_or_else(|_| {
                let slow = std::io::Error::other("no answer from the browser for 90 s");
                Err(CmdError::from(slow))
            })
        })
    }

    #[track_caller]
    pub(crate) fn must<T>(
        &self,
        what: &str,
        exchange: impl Future<Output = Result<T, CmdError>>,
    ) -> T {
        match self.run(exchange) {
            Ok(value) => value,
            Err(error) => self.fail(&format!("{what}: {error}")),
        }
    }
}

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
