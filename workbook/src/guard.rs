//! What a file is, and whether it fits, before any of it is kept.

use std::io::{Cursor, Read, copy, sink};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use crate::{
    fault::{Code, Fault},
    limits::{MOST_BYTES, MOST_PARTS, MOST_UNPACKED},
};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Office Open XML: .xlsx or .xlsm.
    Xlsx {
        /// Whether it asks to be worked out when it is opened: who wrote it did not do it.
        asks_to_be_calculated: bool,
    },
    /// Open Document: .ods.
    Ods,
    /// The binary workbook of Excel 97 to 2003: .xls.
    Xls,
}

/// How an archive begins.
const ZIP: &[u8] = b"PK\x03\x04";
/// How a compound file begins: an .xls, or a workbook with a password in its envelope.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The part of a compound file that holds a workbook with a password, as its directory spells it.
const ENVELOPE: &str = "EncryptedPackage";
/// The part that says how the workbook is worked out.
const WORKBOOK: &str = "xl/workbook.xml";

/// Says what the file is.
///
/// An archive is looked at twice before it is read: the sizes that it states, without unpacking anything, and
/// then, as it may lie, the sizes that its parts have, each part counted and let go.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, Fault> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large(&format!("a file of {} MB", bytes.len() / 1_000_000)));
    }
    if bytes.starts_with(COMPOUND) {
        return if holds_envelope(bytes) { Err(locked()) } else { Ok(Kind::Xls) };
    }
    if !bytes.starts_with(ZIP) {
        return Err(not_a_workbook(&described(bytes)));
    }
    archive(bytes)
}

fn archive(bytes: &[u8]) -> Result<Kind, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|_| damaged("an archive without its list of parts"))?;
    if archive.len() > MOST_PARTS {
        return Err(too_large(&format!("an archive of {} parts", archive.len())));
    }
    let mut stated = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|error| unread(&error))?;
        if part.encrypted() {
            return Err(locked());
        }
        stated = stated.saturating_add(part.size());
    }
    if stated > MOST_UNPACKED {
        return Err(too_large(&format!(
            "a file of {} kB that unpacks to {} MB",
            bytes.len() / 1000,
            stated / 1_000_000
        )));
    }
    counted(&mut archive)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    match () {
        () if has(WORKBOOK) => {
            Ok(Kind::Xlsx { asks_to_be_calculated: asks_to_be_calculated(&mut archive) })
        }
        () if has("content.xml") && has("mimetype") => Ok(Kind::Ods),
        () if has("xl/workbook.bin") => Err(not_a_workbook("a binary workbook (.xlsb)")),
        () if has("word/document.xml") => Err(not_a_workbook("a Word document")),
        () => Err(not_a_workbook("an archive without a workbook in it")),
    }
}

/// Unpacks every part into nothing, so that one that is larger than it states is found out.
fn counted(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Fault> {
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| unread(&error))?;
        let most = left.saturating_add(1);
        let unpacked = copy(&mut part.take(most), &mut sink())
            .map_err(|_| damaged("an archive with a broken part"))?;
        left = left
            .checked_sub(unpacked)
            .ok_or_else(|| too_large("a file that unpacks to more than it states"))?;
    }
    Ok(())
}

fn asks_to_be_calculated(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let text = |mut part: ZipFile<'_, _>| {
        let mut text = String::new();
        part.read_to_string(&mut text).ok().map(|_| text)
    };
    let workbook = archive.by_name(WORKBOOK).ok().and_then(text).unwrap_or_default();
    ["fullCalcOnLoad=\"1\"", "fullCalcOnLoad=\"true\""].iter().any(|asks| workbook.contains(asks))
}

fn holds_envelope(bytes: &[u8]) -> bool {
    let name: Vec<u8> = ENVELOPE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// What a file that is no workbook seems to be.
fn described(bytes: &[u8]) -> String {
    match bytes {
        [] => "an empty file".to_owned(),
        _ if bytes.starts_with(b"%PDF") => "a PDF".to_owned(),
        _ if bytes.starts_with(b"{\\rtf") => "a text document".to_owned(),
        _ if bytes.trim_ascii_start().starts_with(b"<") => {
            "a page of HTML or XML, whatever its name says".to_owned()
        }
        _ if std::str::from_utf8(bytes).is_ok() => "a text, perhaps a CSV file".to_owned(),
        _ => "a file of another kind".to_owned(),
    }
}

pub(crate) fn not_a_workbook(found: &str) -> Fault {
    let expected = "a workbook (.xlsx, .xlsm, .ods or .xls): open it in the spreadsheet program and save it as .xlsx";
    Fault::of_file(Code::NotAWorkbook, found, expected)
}

pub(crate) fn locked() -> Fault {
    Fault::of_file(
        Code::WorkbookLocked,
        "a password",
        "a workbook without one: save a copy without its password",
    )
}

pub(crate) fn too_large(found: &str) -> Fault {
    let expected = format!(
        "a file of at most {} MB that unpacks to at most {} MB: copy the sheets of the return to a workbook of their own",
        MOST_BYTES / (1024 * 1024),
        MOST_UNPACKED / (1024 * 1024),
    );
    Fault::of_file(Code::WorkbookTooLarge, found, expected)
}

pub(crate) fn damaged(found: &str) -> Fault {
    let expected = "a workbook that opens: open it in the spreadsheet program, let it repair it, and save it as .xlsx";
    Fault::of_file(Code::WorkbookDamaged, found, expected)
}

fn unread(error: &ZipError) -> Fault {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => locked(),
        _ => damaged("an archive with a broken part"),
    }
}
