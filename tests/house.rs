//! How the code is arranged, held: which module may know which, and what a source file looks like.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use std::fs;
use std::path::{Path, PathBuf};

/// What each module may import as `crate::…`; ARCHITECTURE.md draws these arrows.
const ARROWS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("domain", &["text"]),
    ("content", &["text", "domain"]),
    ("storage", &["text", "domain"]),
    ("route", &["domain"]),
    ("state", &["text", "domain", "storage", "route"]),
    ("platform", &["text", "domain", "storage", "route", "state"]),
    ("ui", &["text", "domain", "storage", "route", "state"]),
];

/// Crates that only the modules named after them may import.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("web_sys", &["platform"]),
    ("js_sys", &["platform"]),
    ("gloo_storage", &["platform"]),
    ("wasm_bindgen", &["platform"]),
    ("wasm_bindgen_futures", &["platform"]),
    ("leptos", &["main.rs", "platform", "state", "ui"]),
    ("serde_json", &["content", "domain/library.rs", "storage/record.rs"]),
];

/// Lines of a file that is no table of content.
const LONGEST: usize = 400;

struct File {
    name: String,
    text: String,
}

impl File {
    fn module(&self) -> &str {
        self.name.split_once('/').map_or(self.name.trim_end_matches(".rs"), |(module, _)| module)
    }

    /// The code without comments and without the tests at its end.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let body = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        body.lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

#[test]
fn modules_import_along_the_arrows_only() {
    let mut wrong = Vec::new();
    for file in sources() {
        let Some((_, may)) = ARROWS.iter().find(|(module, _)| *module == file.module()) else {
            continue;
        };
        for (number, line) in file.code() {
            if line.contains("crate::{") {
                wrong.push(format!("{}:{number}: one `use crate::…` a module", file.name));
            }
            for used in line.split("crate::").skip(1) {
                let used: String =
                    used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let known = ARROWS.iter().any(|(module, _)| *module == used);
                if known && used != file.module() && !may.contains(&used.as_str()) {
                    wrong.push(format!(
                        "{}:{number}: {} may not use {used}",
                        file.name,
                        file.module()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_row_in_the_table() {
    for file in sources() {
        let module = file.module();
        let known = ARROWS.iter().any(|(name, _)| *name == module);
        assert!(
            known || ["lib", "main", "bin", "build"].contains(&module),
            "{module} has no row in ARROWS"
        );
    }
}

#[test]
fn foreign_crates_stay_where_they_belong() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (crate_name, places) in OUTSIDE {
            let at_home = places.iter().any(|place| file.name.starts_with(place));
            for (number, line) in file.code() {
                if !at_home && line.contains(&format!("{crate_name}::")) {
                    wrong.push(format!("{}:{number}: {crate_name}", file.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_above_platform_handles_a_bare_javascript_value() {
    for file in sources().iter().filter(|file| !file.name.starts_with("platform")) {
        for (number, line) in file.code() {
            assert!(!line.contains("JsValue"), "{}:{number}: {line}", file.name);
        }
    }
}

#[test]
fn wording_stands_in_text_and_content_only() {
    let mut wrong = Vec::new();
    for file in sources() {
        if ["text", "content"].contains(&file.module()) {
            continue;
        }
        for (number, line) in file.code() {
            if line.chars().any(|c| {
                ('\u{3000}'..='\u{303f}').contains(&c) || ('\u{4e00}'..='\u{9fff}').contains(&c)
            }) {
                wrong.push(format!("{}:{number}: {}", file.name, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn addresses_are_written_by_the_router_only() {
    for file in sources().iter().filter(|file| !["route", "content"].contains(&file.module())) {
        for (number, line) in file.code() {
            assert!(!line.contains("\"#/"), "{}:{number}: {line}", file.name);
        }
    }
}

#[test]
fn a_file_says_what_it_is_for_and_ends_in_time() {
    let mut wrong = Vec::new();
    for file in sources() {
        if !file.text.starts_with("//! ") {
            wrong.push(format!("{}: the first line says what the file is for", file.name));
        }
        let lines = file.text.lines().count();
        if file.module() != "content" && lines > LONGEST {
            wrong.push(format!("{}: {lines} lines, {LONGEST} at most", file.name));
        }
        for mark in ["todo!", "dbg!", concat!("TO", "DO"), concat!("FIX", "ME"), "unimplemented!"] {
            if file.text.contains(mark) {
                wrong.push(format!("{}: {mark}", file.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_checks_above_really_read_the_sources() {
    let sources = sources();
    assert!(sources.len() > 50, "only {} source files were read", sources.len());
    assert!(sources.iter().any(|file| file.name == "domain/walk.rs"));
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<File>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap();
            found.push(File { name, text });
        }
    }
}
