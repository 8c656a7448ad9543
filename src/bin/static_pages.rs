//! Writes what must be readable without WebAssembly, the emergency pages and their part of `index.html`; and the file
//! of the English wording.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fusu::content::static_html::{BEGIN, END, WRITTEN_HERE, file, page, splice};
use fusu::text::{Lang, english, harvest};

fn main() -> ExitCode {
    let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    match write(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("static_pages: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(root: &Path) -> io::Result<()> {
    let public = root.join("public");
    fs::create_dir_all(&public)?;
    for lang in [Lang::Zh, Lang::En] {
        update(&public.join(file(lang)), &page(lang))?;
    }
    let mut pairs = Vec::new();
    for folder in ["src/text", "src/content"] {
        collect(&root.join(folder), &mut pairs)?;
    }
    update(&public.join(english::FILE), &english::write(pairs).map_err(io::Error::other)?)?;
    let path = root.join("index.html");
    let index = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
    let index = splice(&index).ok_or_else(|| {
        io::Error::other(format!("{}: no {BEGIN} with {END} after it", path.display()))
    })?;
    update(&path, &index)
}

/// The wording of every source file below `folder`, except what stands in the pages that are written here.
fn collect(folder: &Path, pairs: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pairs)?;
        } else if path.extension().is_some_and(|ext| ext == "rs")
            && !WRITTEN_HERE.iter().any(|file| path.ends_with(file))
        {
            let source = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
            let found = harvest::pairs(&source);
            pairs.extend(found.map_err(|error| at(&path, &io::Error::other(error)))?);
        }
    }
    Ok(())
}

/// Writes only a change: Trunk watches these files, and a needless write would build for ever.
fn update(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
