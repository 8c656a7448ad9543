//! A folder on a free port of this machine, and a list of what was asked of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// What is answered in place of a file.
#[derive(Clone, Debug)]
pub enum Instead {
    /// 404.
    Missing,
    /// Nothing, until something else is said of this path.
    Later,
    /// This text, under the type of the file.
    Text(String),
    /// So many bytes: an opening bracket and blanks.
    Huge(u64),
}

/// Serves until it is dropped.
#[derive(Debug)]
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    asked: Mutex<Vec<String>>,
    /// What runs in every page before its own script: name and script.
    before: Mutex<Vec<(&'static str, String)>>,
    watching: AtomicBool,
    /// By path.
    instead: Mutex<BTreeMap<String, Instead>>,
    over: AtomicBool,
}

impl Server {
    /// Serves this folder at `/`.
    pub fn start(folder: &Path) -> io::Result<Self> {
        let folder = folder.canonicalize()?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let shared = Arc::<Shared>::default();
        let inner = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if inner.over.load(Ordering::Relaxed) {
                    return;
                }
                let (folder, shared) = (folder.clone(), Arc::clone(&inner));
                // A browser that hangs up in the middle is no error of ours.
                thread::spawn(move || answer(stream, &folder, &shared).ok());
            }
        });
        Ok(Self { port, shared })
    }

    /// `http://127.0.0.1:PORT/`
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every path asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared.asked).clone()
    }

    /// From now on answers this path so.
    pub(crate) fn instead(&self, path: &str, instead: Instead) {
        lock(&self.shared.instead).insert(path.to_owned(), instead);
    }

    /// From now on answers this path with its file again.
    pub(crate) fn as_it_is(&self, path: &str) {
        lock(&self.shared.instead).remove(path);
    }

    /// Writes this script into every page from now on, in front of everything else.
    pub(crate) fn before(&self, name: &'static str, script: &str) {
        self.not_before(name);
        lock(&self.shared.before).push((name, script.to_owned()));
    }

    /// From now on every page is told whenever it asks another address for something, whether there is an answer or not.
    pub(crate) fn watch_requests(&self) {
        self.shared.watching.store(true, Ordering::Relaxed);
    }

    /// Leaves the script of this name out again.
    pub(crate) fn not_before(&self, name: &str) {
        lock(&self.shared.before).retain(|(there, _)| *there != name);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::Relaxed);
        // Wakes the listener, so that it sees that it is over.
        drop(TcpStream::connect(("127.0.0.1", self.port)));
    }
}

/// A policy that forbids nothing and reports to the page: `securitypolicyviolation` tells of every address but our own.
const WATCH: &str = "Content-Security-Policy-Report-Only: default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'\r\n";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(mut stream: TcpStream, folder: &Path, shared: &Shared) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(()) };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let address = first.split(' ').nth(1).unwrap_or("/");
    let path = address.split(['?', '#']).next().unwrap_or("/").to_owned();
    lock(&shared.asked).push(path.clone());
    let instead = loop {
        let instead = lock(&shared.instead).get(&path).cloned();
        if !matches!(instead, Some(Instead::Later)) || shared.over.load(Ordering::Relaxed) {
            break instead;
        }
        thread::sleep(Duration::from_millis(20));
    };
    let found = inside(folder, &path).and_then(|file| Some((fs::read(&file).ok()?, mime(&file))));
    let found = match instead {
        Some(Instead::Huge(bytes)) => return huge(stream, bytes),
        Some(Instead::Text(text)) => found.map(|(_, kind)| (text.into_bytes(), kind)),
        Some(Instead::Missing | Instead::Later) => None,
        None => found,
    };
    let (status, kind, body) = match found {
        Some((body, kind)) if kind.starts_with("text/html") => {
            ("200 OK", kind, with_scripts(body, &lock(&shared.before)))
        }
        Some((body, kind)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", b"not found".to_vec()),
    };
    let watch = if shared.watching.load(Ordering::Relaxed) { WATCH } else { "" };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{watch}Connection: close\r\n\r\n",
        body.len()
    )?;
    if !first.starts_with("HEAD ") {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn huge(mut stream: TcpStream, bytes: u64) -> io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {bytes}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n["
    )?;
    let blanks = io::repeat(b' ').take(bytes.saturating_sub(1));
    io::copy(&mut BufReader::with_capacity(1 << 16, blanks), &mut stream)?;
    stream.flush()
}

/// The page with these scripts in front of its first `<meta>`, for a policy that stands in a `<meta>` does not hold for
/// what came before it.
fn with_scripts(page: Vec<u8>, scripts: &[(&'static str, String)]) -> Vec<u8> {
    let first = b"<meta";
    let Some(at) = page.windows(first.len()).position(|part| part == first) else { return page };
    let scripts: String =
        scripts.iter().map(|(_, script)| format!("<script>{script}</script>")).collect();
    [&page[..at], scripts.as_bytes(), &page[at..]].concat()
}

fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.trim_start_matches('/');
    let index = path.is_empty() || path.ends_with('/');
    let path = if index { format!("{path}index.html") } else { path.to_owned() };
    let file = folder.join(path).canonicalize().ok()?;
    file.starts_with(folder).then_some(file)
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
