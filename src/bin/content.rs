//! Writes what is made from the tables of content: the JSON that the browser reads, the plain pages, and the part
//! of `index.html` that is read before the app has loaded. Trunk runs it before each build.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fusu::content::files;
use fusu::content::static_html::{BEGIN, END, page, splice};
use fusu::content::static_prevention;
use fusu::text::Lang;
use fusu::text::words::static_emergency_page;
use fusu::text::words_prevention::static_prevention_page;

fn main() -> ExitCode {
    let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    match write_all(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("content: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(root: &Path) -> io::Result<()> {
    let public = root.join("public");
    fs::create_dir_all(public.join("content"))?;
    for lang in [Lang::Zh, Lang::En] {
        update(&public.join(static_emergency_page(lang)), &page(lang))?;
        update(&public.join(static_prevention_page(lang)), &static_prevention::page(lang))?;
        for name in files::names() {
            update(&public.join(name.path(lang)), &files::text(&name, lang)?)?;
        }
    }
    let path = root.join("index.html");
    let index = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
    let index = splice(&index).ok_or_else(|| {
        io::Error::other(format!("{}: no {BEGIN} with {END} after it", path.display()))
    })?;
    update(&path, &index)
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
