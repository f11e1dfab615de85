//! A printed page, read back by the tools of poppler.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::tools::{decoded, told};

pub(crate) struct Paper {
    folder: TempDir,
    file: PathBuf,
}

/// Where a word stands. Points from the top left corner.
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Paper {
    pub(crate) fn of(pdf: &[u8]) -> Paper {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sheet.pdf");
        fs::write(&file, pdf).unwrap();
        Paper { folder, file }
    }

    pub(crate) fn pages(&self) -> usize {
        let about = told("pdfinfo", &[], &self.file);
        let pages = about.lines().find_map(|line| line.strip_prefix("Pages:"));
        pages.and_then(|count| count.trim().parse().ok()).expect("pdfinfo counts pages")
    }

    /// All that can be read on it, without blanks: lines break where the paper wants it.
    pub(crate) fn text(&self) -> String {
        let out = self.folder.path().join("sheet.txt");
        told("pdftotext", &["-raw", "-enc", "UTF-8", self.file.to_str().unwrap()], &out);
        squeezed(&fs::read_to_string(out).unwrap())
    }

    pub(crate) fn words(&self) -> Vec<Word> {
        let out = self.folder.path().join("sheet.xml");
        told("pdftotext", &["-bbox", self.file.to_str().unwrap()], &out);
        let boxes = fs::read_to_string(out).unwrap();
        boxes.lines().filter_map(|line| word(line.trim().strip_prefix("<word ")?)).collect()
    }

    /// What a phone reads from the paper.
    pub(crate) fn code(&self) -> String {
        let out = self.folder.path().join("sheet");
        let file = self.file.to_str().unwrap();
        told("pdftoppm", &["-r", "150", "-gray", "-png", "-singlefile", file], &out);
        decoded(&fs::read(out.with_extension("png")).unwrap())
    }
}

/// `xMin="40.1" yMin="…" xMax="…" yMax="…">text</word>`
fn word(line: &str) -> Option<Word> {
    let (numbers, rest) = line.split_once('>')?;
    let mut numbers = numbers.split('"').skip(1).step_by(2).filter_map(|number| number.parse().ok());
    let text = rest.strip_suffix("</word>")?.to_owned();
    let mut next = || numbers.next();
    Some(Word { left: next()?, top: next()?, right: next()?, bottom: next()?, text })
}

pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
