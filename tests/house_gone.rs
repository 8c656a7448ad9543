//! What was once in the project and must not come back, each with the reason why it went.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/sources.rs"]
mod project;

use project::{File, manifest, sources, tree};

/// Where a thing must not be.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// In the code of the files of `src` whose path begins so.
    Code(&'static str),
    /// In the manifest.
    Manifest,
    /// In the project, as a file or folder at this path.
    Path,
    /// Anywhere in the project, as the name of a file or folder.
    Name,
    /// Below `src`, as the beginning of a file's name.
    Prefix,
}
use Place::{Code, Manifest, Name, Path, Prefix};

const TEXT_IS_TEXT: &str = "what a person wrote is set as text and can never become markup";
const LEPTOS_DRAWS: &str = "the pages are Leptos views; the browser is reached through the ports";
const LEPTOS_REACTS: &str = "Leptos has elements and signals of its own";
const SERDE_READS: &str = "serde_json reads and writes JSON";
const CONTENT_IS_JSON: &str = "content is written as JSON and read by serde";
const STD_HAS_IT: &str = "the standard library has it";
const FROM_THE_REGISTRY: &str = "dependencies come from the registry as they are";

/// Place, thing, reason.
const GONE: &[(Place, &str, &str)] = &[
    (Code(""), "innerHTML", TEXT_IS_TEXT),
    (Code(""), "inner_html", TEXT_IS_TEXT),
    (Code("ui/"), "create_element", LEPTOS_DRAWS),
    (Code("ui/"), "append_child", LEPTOS_DRAWS),
    (Code("ui/"), "document()", LEPTOS_DRAWS),
    (Code("ui/"), "web_sys", LEPTOS_DRAWS),
    (Code(""), "#[inline(never)]", "the optimiser decides; no attribute shaves bytes by hand"),
    (Manifest, "any_spawner", "it comes with Leptos and is none of our business"),
    (Manifest, "rlsf", "the standard allocator does"),
    (Manifest, "[patch", FROM_THE_REGISTRY),
    (Name, "vendor", FROM_THE_REGISTRY),
    (Path, "src/ui/el.rs", LEPTOS_REACTS),
    (Path, "src/ui/dom.rs", LEPTOS_REACTS),
    (Path, "src/state/signal.rs", LEPTOS_REACTS),
    (Prefix, "json", SERDE_READS),
    (Path, "src/storage/json.rs", SERDE_READS),
    (Path, "src/storage/form.rs", SERDE_READS),
    (Path, "src/domain/by_id.rs", STD_HAS_IT),
    (Path, "src/domain/order.rs", STD_HAS_IT),
    (Path, "src/domain/pack", CONTENT_IS_JSON),
    (Path, "src/content/tables.rs", CONTENT_IS_JSON),
    (Path, "tests/pack.mjs", CONTENT_IS_JSON),
    (Path, "src/text/harvest.rs", "each sentence stands beside its translation in one `Text`"),
    (Path, "src/text/english.rs", "each sentence stands beside its translation in one `Text`"),
    (Code(""), "Body::", "every problem type has a journey"),
    (Path, "src/state/english.rs", "the English comes with the English files of content"),
];

/// Where `thing` is found at `place`.
fn found(
    place: Place,
    thing: &str,
    sources: &[File],
    manifest: &str,
    tree: &[String],
) -> Vec<String> {
    let paths = |is: &dyn Fn(&str) -> bool| tree.iter().filter(|path| is(path)).cloned().collect();
    let last = |path: &str| path.rsplit('/').next() == Some(thing);
    match place {
        Code(below) => {
            let files = sources.iter().filter(|file| file.name.starts_with(below));
            let lines =
                files.flat_map(|file| file.code().map(move |(number, line)| (file, number, line)));
            lines
                .filter(|(_, _, line)| line.contains(thing))
                .map(|(file, number, _)| format!("src/{}:{number}", file.name))
                .collect()
        }
        Manifest => {
            let lines = manifest.lines().enumerate().filter(|(_, line)| line.contains(thing));
            lines.map(|(index, _)| format!("Cargo.toml:{}", index + 1)).collect()
        }
        Path => paths(&|path| path == thing),
        Name => paths(&last),
        Prefix => sources
            .iter()
            .filter(|file| file.name.rsplit('/').next().is_some_and(|name| name.starts_with(thing)))
            .map(|file| format!("src/{}", file.name))
            .collect(),
    }
}

#[test]
fn what_is_gone_stays_gone() {
    let (sources, manifest, tree) = (sources(), manifest(), tree());
    let wrong: Vec<String> = GONE
        .iter()
        .flat_map(|(place, thing, why)| {
            found(*place, thing, &sources, &manifest, &tree)
                .into_iter()
                .map(move |at| format!("{at}: no {thing}: {why}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_would_be_noticed_if_it_came_back() {
    for (place, thing, _) in GONE {
        let (mut sources, mut manifest, mut tree) = (sources(), manifest(), tree());
        match place {
            Code(below) => {
                sources.push(File { name: format!("{below}new.rs"), text: format!("a.{thing};") });
            }
            Manifest => manifest.push_str(&format!("\n{thing}\n")),
            Path => tree.push((*thing).to_owned()),
            Name => tree.push(format!("some/where/{thing}")),
            Prefix => sources.push(File { name: format!("ui/{thing}5.rs"), text: String::new() }),
        }
        let at = found(*place, thing, &sources, &manifest, &tree);
        assert_eq!(at.len(), 1, "{place:?} {thing}: {at:?}");
    }
}

#[test]
fn the_table_reads_the_real_project() {
    let tree = tree();
    for path in ["src/domain", "src/ui/mod.rs", "tests/common/sources.rs", "index.html"] {
        assert!(tree.iter().any(|one| one == path), "{path} was not read");
    }
    assert!(!found(Code("platform/"), "web_sys", &sources(), "", &[]).is_empty());
    assert!(!found(Manifest, "[dependencies]", &[], &manifest(), &[]).is_empty());
    assert!(!found(Name, "mod.rs", &[], "", &tree).is_empty());
}

#[test]
fn json_is_read_by_serde_json_in_every_build() {
    let manifest = manifest();
    let (_, rest) = manifest.split_once("\n[dependencies]\n").expect("a table of dependencies");
    let table = rest.split("\n[").next().unwrap_or_default();
    let line = table.lines().find(|line| line.starts_with("serde_json "));
    assert!(line.is_some_and(|line| !line.contains("optional")), "{line:?}");
}
