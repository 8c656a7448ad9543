//! The English wording as a file of its own, so that who reads Chinese does not download it: how it is written, read,
//! and looked up by the Chinese.
//!
//! The first line tells how many follow; each of these is the hash of the Chinese, a tab, and the English.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::OnceLock;

/// The name of the file.
pub const FILE: &str = "english.txt";

/// Said when it cannot be had: the one sentence that is compiled in in both languages.
pub const NOT_FETCHED: [(super::Lang, &str); 2] = [
    (
        super::Lang::Zh,
        "没能取到英文文字，页面先用中文。您的记录没有受影响。请检查网络，再点「English」试一次。",
    ),
    (
        super::Lang::En,
        "The English wording could not be fetched, so the pages stay Chinese. Nothing is lost. Check the connection and press “English” to try again.",
    ),
];

/// Nothing of ours is longer; what is, is not ours.
const LONGEST: usize = 1 << 20;
const HEAD: &str = "english ";

static FILE_TEXT: OnceLock<String> = OnceLock::new();
static ROWS: OnceLock<Vec<(u32, &'static str)>> = OnceLock::new();

/// Takes the file in and tells whether the English is there now: all of it or nothing, for a page of the network that
/// answers in place of ours must not become half a translation.
pub fn learn(text: String) -> bool {
    if read(&text).is_none() {
        return false;
    }
    let text = FILE_TEXT.get_or_init(|| text);
    ROWS.get_or_init(|| read(text).unwrap_or_default());
    true
}

/// The English for this Chinese, if the file was taken in and has it.
pub fn find(zh: &str) -> Option<&'static str> {
    let rows = ROWS.get()?;
    let at = rows.binary_search_by_key(&hash(zh), |(hash, _)| *hash).ok()?;
    rows.get(at).map(|(_, en)| *en)
}

/// The file for these pairs of Chinese and English. Pairs that are the same in both languages need no row.
///
/// # Errors
/// When one Chinese has two English versions, two share a hash, or one would break its line.
pub fn write(pairs: impl IntoIterator<Item = (String, String)>) -> Result<String, String> {
    let mut rows = BTreeMap::new();
    for (zh, en) in pairs {
        if en.contains(['\n', '\r', '\t']) {
            return Err(format!("wording is one line without tabs: {en:?}"));
        }
        match rows.entry(hash(&zh)) {
            Entry::Vacant(place) => {
                place.insert((zh, en));
            }
            Entry::Occupied(there) if *there.get() == (zh.clone(), en.clone()) => {}
            Entry::Occupied(there) => {
                return Err(format!("one key, two texts: {:?} and {:?}", there.get(), (zh, en)));
            }
        }
    }
    rows.retain(|_, (zh, en)| zh != en);
    let lines = rows.iter().map(|(hash, (_, en))| format!("{hash:08x}\t{en}\n"));
    Ok(format!("{HEAD}{}\n{}", rows.len(), lines.collect::<String>()))
}

/// The rows of a whole and orderly file.
fn read(text: &str) -> Option<Vec<(u32, &str)>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut lines = text.lines();
    let count: usize = lines.next()?.strip_prefix(HEAD)?.parse().ok()?;
    let rows: Vec<(u32, &str)> = lines.map(row).collect::<Option<_>>()?;
    // Ascending: the look-up relies on it.
    (rows.len() == count && rows.is_sorted_by(|(one, _), (next, _)| one < next)).then_some(rows)
}

fn row(line: &str) -> Option<(u32, &str)> {
    let (hash, en) = line.split_once('\t')?;
    Some((u32::from_str_radix(hash, 16).ok()?, en))
}

/// FNV-1a. Where two pieces of wording collide, `write` says so.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(pairs: &[(&str, &str)]) -> Result<String, String> {
        write(pairs.iter().map(|(zh, en)| ((*zh).to_owned(), (*en).to_owned())))
    }

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }

    #[test]
    fn what_is_written_is_read() {
        let text = file(&[("好", "good"), ("坏", "bad"), ("好", "good"), ("{a}", "{a}"), ("", "")]);
        let text = text.unwrap();
        let mut rows = vec![(hash("好"), "good"), (hash("坏"), "bad")];
        rows.sort_unstable();
        assert_eq!(read(&text), Some(rows));
    }

    #[test]
    fn one_key_has_one_text() {
        assert!(file(&[("好", "good"), ("好", "well")]).is_err());
        // The pair that is the same in both languages counts too: it would be given the other's row.
        assert!(file(&[("App", "App"), ("App", "Application")]).is_err());
        // These two share a hash.
        assert_eq!(hash("costarring"), hash("liquid"));
        assert!(file(&[("costarring", "a"), ("liquid", "b")]).is_err());
        assert!(file(&[("好", "two\nlines")]).is_err());
    }

    #[test]
    fn what_is_not_ours_is_refused_whole() {
        let good = file(&[("好", "good"), ("坏", "bad")]).unwrap();
        assert!(read(&good).is_some());
        let short = good.lines().take(2).collect::<Vec<_>>().join("\n");
        let long = format!("{HEAD}1\n00000000\t{}\n", "x".repeat(LONGEST));
        for bad in ["", "<!doctype html>", "english 1", "english x\n", &short, &long] {
            assert_eq!(read(bad), None);
        }
        for bad in
            ["english 1\nz\tx", "english 1\n1 x", "english 2\n2\tx\n1\ty", "english 2\n1\tx\n1\ty"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
