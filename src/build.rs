//! Names the edition of the content: a fingerprint of the sources from which it is made.
//!
//! The program that writes the content and the program that reads it are built from the same sources, so both know the
//! same edition, in whichever order they are built.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{fs, io};

const SOURCES: [&str; 3] = ["src/content", "src/domain", "src/text"];

fn main() -> io::Result<()> {
    let mut fingerprint = DefaultHasher::new();
    for folder in SOURCES {
        println!("cargo::rerun-if-changed={folder}");
        add(Path::new(folder), &mut fingerprint)?;
    }
    println!("cargo::rustc-env=FUSU_EDITION={:016x}", fingerprint.finish());
    Ok(())
}

fn add(folder: &Path, fingerprint: &mut DefaultHasher) -> io::Result<()> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            add(&path, fingerprint)?;
        } else {
            path.hash(fingerprint);
            fs::read(&path)?.hash(fingerprint);
        }
    }
    Ok(())
}
