//! The folder of one browser and the processes that live on it, and the end of both.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// A driver's first word, on a busy machine.
const STARTING: Duration = Duration::from_secs(30);
/// Every process of a browser inherits this variable with its folder; not every one names the folder on its command line.
const MARK: &str = "FUSU_BROWSER_HOME";

/// Waits for the end of its input, which comes when nobody is left who could write to it.
const WARDEN: &str = r#"
trap '' INT TERM HUP
cat >/dev/null
for process in /proc/[0-9]*; do
    grep -qsF "$1" "$process/environ" && kill -9 "${process#/proc/}"
done
rm -rf "$1"
"#;

static NUMBER: AtomicU32 = AtomicU32::new(1);

/// A number that no other browser or picture of this run has.
pub(crate) fn number() -> u32 {
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

/// The home folder of one browser, with profile and downloads. When it goes, its processes and the folder go.
#[derive(Debug)]
pub(crate) struct Home {
    folder: PathBuf,
    children: Vec<Child>,
    /// Ends what is left when this program is gone, however it went.
    warden: Child,
}

impl Home {
    pub(crate) fn new() -> Self {
        let nanos =
            SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |t| t.as_nanos());
        let folder = env::temp_dir().join(format!("fusu-e2e-{}-{nanos}-{}", id(), number()));
        for part in ["profile", "downloads"] {
            fs::create_dir_all(folder.join(part)).expect("a folder for the profile");
        }
        let warden = Command::new("sh")
            .args(["-c", WARDEN, "warden"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        Self { folder, children: Vec::new(), warden }
    }

    pub(crate) fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }

    /// Removes what was saved there.
    pub(crate) fn forget_downloads(&self) {
        for entry in fs::read_dir(self.downloads()).into_iter().flatten().flatten() {
            fs::remove_file(entry.path()).ok();
        }
    }

    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// A program that touches nothing of the person who runs the tests.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env(MARK, &self.folder)
            .env("HOME", &self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    /// Starts a program that says a number after these words on its standard output; the number. One that says nothing
    /// is ended.
    pub(crate) fn start(&mut self, command: &mut Command, words: &'static str) -> Option<u16> {
        let mut child = spawn(command);
        let lines = BufReader::new(child.stdout.take().expect("piped above")).lines();
        let (tell, told) = mpsc::channel();
        // Reads on to the end, so that the program never blocks on a full pipe.
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let Some((_, rest)) = line.split_once(words) else { continue };
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                if let Ok(number) = digits.parse::<u16>() {
                    tell.send(number).ok();
                }
            }
        });
        self.keep(child, told.recv_timeout(STARTING).ok())
    }

    /// Starts a server that has to be told its port and does not say when it listens.
    pub(crate) fn start_on(&mut self, port: u16, command: &mut Command) -> Option<u16> {
        let child = spawn(command.stdout(Stdio::null()));
        let until = Instant::now() + STARTING;
        let mut listens = false;
        while !listens && Instant::now() < until {
            thread::sleep(Duration::from_millis(25));
            listens = TcpStream::connect(("127.0.0.1", port)).is_ok();
        }
        self.keep(child, listens.then_some(port))
    }

    /// The process of the browser itself: its helpers have a type.
    pub(crate) fn browser(&self) -> Option<u64> {
        let profile = format!("--user-data-dir={}", self.profile().display());
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries
            .filter(|entry| {
                let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
                let line = String::from_utf8_lossy(&line).into_owned();
                line.contains(&profile) && !line.contains("--type=")
            })
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            // A script that starts it may have the same words, and stand before it.
            .max()
    }

    /// Kills a browser by its number, and ends the driver that knew it.
    pub(crate) fn kill(&mut self, browser: u64) {
        Command::new("kill").args(["-9", &browser.to_string()]).status().expect("kill");
        let entry = format!("/proc/{browser}/exe");
        let until = Instant::now() + STARTING;
        while fs::read_link(&entry).is_ok() && Instant::now() < until {
            thread::sleep(Duration::from_millis(20));
        }
        if let Some(mut driver) = self.children.pop() {
            end(&mut driver);
        }
    }

    fn keep(&mut self, mut child: Child, ready: Option<u16>) -> Option<u16> {
        if ready.is_none() {
            child.kill().ok();
            child.wait().ok();
            return None;
        }
        self.children.push(child);
        ready
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // The last one started first: the browser goes before its display.
        for child in self.children.iter_mut().rev() {
            end(child);
        }
        end_processes_of(&self.folder);
        self.warden.wait().ok();
        for _ in 0..20 {
            if fs::remove_dir_all(&self.folder).is_ok() || !self.folder.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

/// A port that nobody listens on at this moment.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn spawn(command: &mut Command) -> Child {
    let program = command.get_program().to_os_string();
    command.spawn().unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()))
}

/// Asks it to go, for a display removes its socket and its lock then; and ends it if it does not.
fn end(child: &mut Child) {
    Command::new("kill").arg(child.id().to_string()).stderr(Stdio::null()).status().ok();
    let until = Instant::now() + Duration::from_secs(2);
    while Instant::now() < until {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().ok();
    child.wait().ok();
}

/// Ends whatever carries the folder's name on its command line or in its environment.
fn end_processes_of(folder: &Path) {
    let name = folder.to_string_lossy().into_owned();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let process = entry.file_name().to_string_lossy().into_owned();
        let tells = |file: &str| {
            let text = fs::read(entry.path().join(file)).unwrap_or_default();
            String::from_utf8_lossy(&text).contains(&name)
        };
        let is_process = process.bytes().all(|byte| byte.is_ascii_digit());
        if is_process && process != id().to_string() && (tells("cmdline") || tells("environ")) {
            Command::new("kill").args(["-9", &process]).stderr(Stdio::null()).status().ok();
        }
    }
}
