//! How the code is arranged, held: which module may know which, and what a source file looks like.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/sources.rs"]
mod project;

use project::{dev, files, manifest, sources};

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
    ("ics", &["domain/calendar_file.rs"]),
    ("leptos", &["main.rs", "platform", "state", "ui"]),
    ("serde_json", &["content", "domain/content_file.rs", "domain/site.rs", "storage/record.rs"]),
];

/// Lines of a file that is no table of content, in `src` and in `tests`.
const LONGEST: usize = 400;

/// The median of the lines of the files in `src`, which says more of the reading than the longest one.
const MEDIAN: usize = 120;

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
fn every_word_of_the_interface_is_used() {
    let sources: Vec<(String, String)> =
        sources().iter().map(|f| (f.name.clone(), body(f))).collect();
    let (mut seen, mut dead) = (0, Vec::new());
    for (table, text) in &sources {
        let Some((_, rest)) = text.split_once("\nwords! {\n") else {
            continue;
        };
        let (list, own) = rest.split_once("\n}").unwrap_or((rest, ""));
        let module = table.trim_start_matches("text/").trim_end_matches(".rs");
        let knows: Vec<&String> =
            sources.iter().map(|(_, code)| code).filter(|code| has(code, "", module)).collect();
        for line in list.lines() {
            let Some((name, _)) = line.trim().split_once(" = \"") else {
                continue;
            };
            seen += 1;
            let used = has(own, "", name) || knows.iter().any(|code| names(code, module, name));
            if !used {
                dead.push(format!("{module}::{name}"));
            }
        }
    }
    assert!(seen > 500, "only {seen} words were found");
    assert!(dead.is_empty(), "nobody says these:\n{}", dead.join("\n"));
}

/// Whether `code` says `name` of `module`: by its path, by the short name that the module has there, or imported.
fn names(code: &str, module: &str, name: &str) -> bool {
    let as_alias = format!("{module} as ");
    let aliases = code.split(&as_alias).skip(1).map(ident);
    let list = format!("{module}::{{");
    let lists = code.split(&list).skip(1);
    [module].into_iter().chain(aliases).any(|short| has(code, &format!("{short}::"), name))
        || lists.map(|rest| rest.split('}').next().unwrap_or_default()).any(|l| has(l, "", name))
}

/// Whether `name` stands in `code` as a whole word, after `before`.
fn has(code: &str, before: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(&format!("{before}{name}")).any(|(at, found)| {
        !code[..at].ends_with(word) && !code[at + found.len()..].starts_with(word)
    })
}

/// The identifier with which `text` begins.
fn ident(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The code of `file` in one piece.
fn body(file: &project::File) -> String {
    file.code().flat_map(|(_, line)| [line, "\n"]).collect()
}

#[test]
fn every_test_of_the_state_is_run() {
    let script = dev();
    for file in files("tests", &["rs"]).iter().filter(|file| !file.name.contains('/')) {
        let gated = file.text.contains("#![cfg(all(feature = \"ui\"");
        let name = file.name.trim_end_matches(".rs");
        let named = script.contains(&format!(" --test {name} "))
            || script.contains(&format!(" --test {name}\n"));
        assert!(!gated || named, "./dev test leaves out tests/{}", file.name);
    }
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
fn a_file_says_what_it_is_for_and_leaves_nothing_undone() {
    let mut wrong = Vec::new();
    for file in sources() {
        if !file.text.starts_with("//! ") {
            wrong.push(format!("{}: the first line says what the file is for", file.name));
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
fn no_file_is_too_long_to_be_read_at_once() {
    let mut wrong = Vec::new();
    for (folder, but) in [("src", "content/"), ("tests", "golden/")] {
        for file in files(folder, &["rs", "mjs"]).iter().filter(|f| !f.name.starts_with(but)) {
            if file.lines() > LONGEST {
                let (name, lines) = (&file.name, file.lines());
                wrong.push(format!("{folder}/{name}: {lines} lines, {LONGEST} at most"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn most_files_are_short() {
    let sources = sources();
    let code = sources.iter().filter(|file| file.module() != "content");
    let mut lines: Vec<usize> = code.map(project::File::lines).collect();
    lines.sort_unstable();
    let median = lines[lines.len() / 2];
    assert!(median <= MEDIAN, "half of the files have {median} lines or more");
}

#[test]
fn the_tables_of_content_are_no_part_of_the_browser_s_program() {
    let manifest = manifest();
    for feature in ["ui", "default"] {
        let list = list(&manifest, feature);
        assert!(list.contains('"'), "{feature} was not found");
        assert!(!list.contains("\"content\""), "the feature {feature} brings content along");
    }
    for file in sources() {
        if file.name == "lib.rs" {
            let gate = "#[cfg(feature = \"content\")]\npub mod content;";
            assert!(file.text.contains(gate), "content is always compiled");
        }
        if ["content", "bin", "lib"].contains(&file.module()) {
            continue;
        }
        for (number, line) in file.code() {
            let used = ["crate::content", "fusu::content"].iter().any(|path| line.contains(path));
            assert!(!used, "{}:{number}: {line}", file.name);
        }
    }
}

/// The list that the manifest gives to `name`.
fn list<'a>(manifest: &'a str, name: &str) -> &'a str {
    let rest = manifest.split_once(&format!("\n{name} = [")).map_or("", |(_, rest)| rest);
    rest.split(']').next().unwrap_or_default()
}

#[test]
fn the_checks_above_really_read_the_sources() {
    let sources = sources();
    assert!(sources.len() > 50, "only {} source files were read", sources.len());
    assert!(sources.iter().any(|file| file.name == "domain/walk.rs"));
    let tests = files("tests", &["rs", "mjs"]);
    for name in ["house.rs", "serve.mjs", "common/mod.rs", "e2e/src/lib.rs", "e2e/tests/input.rs"] {
        assert!(tests.iter().any(|file| file.name == name), "{name} was not read");
    }
}
