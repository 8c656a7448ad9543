//! The project's own files as text, for the tests that read them.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use std::fs;
use std::path::{Path, PathBuf};

/// What is made by tools and belongs to nobody's hand.
const MADE: &[&str] = &["target", "dist", "node_modules"];

pub(crate) struct File {
    /// Its path, below the folder that was read.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn module(&self) -> &str {
        self.name.split_once('/').map_or(self.name.trim_end_matches(".rs"), |(module, _)| module)
    }

    pub(crate) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// The code without comments and without the tests at its end.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let body = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        body.lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// The Rust files below `src`.
pub(crate) fn sources() -> Vec<File> {
    files("src", &["rs"])
}

/// The files below `folder` whose names end so.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let root = root().join(folder);
    let ends =
        |name: &&String| name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending));
    let read = |name: &String| {
        let text = fs::read_to_string(root.join(name)).unwrap();
        File { name: name.clone(), text }
    };
    paths(&root).iter().filter(ends).map(read).collect()
}

/// Every file and folder of the project, but for what tools make.
pub(crate) fn tree() -> Vec<String> {
    paths(&root())
}

pub(crate) fn manifest() -> String {
    fs::read_to_string(root().join("Cargo.toml")).unwrap()
}

/// The script that runs everything.
pub(crate) fn dev() -> String {
    fs::read_to_string(root().join("dev")).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn paths(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let last = path.file_name().unwrap().to_string_lossy();
            if last.starts_with('.') || MADE.contains(&&*last) {
                continue;
            }
            found.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
            if path.is_dir() {
                open.push(path);
            }
        }
    }
    found.sort();
    found
}
