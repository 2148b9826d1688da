//! Lists the chapters of the manual with the files that describe them, and the pages that belong to none.

use std::{collections::BTreeSet, fmt};

use crate::model::{Model, SourceInfo};

/// A publication with its chapters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapters {
    /// Title of the publication.
    pub title: String,
    /// Its chapters in the order of pages, including those of actions.
    pub lines: Vec<ChapterLine>,
    /// Pages that belong to no chapter.
    pub uncovered: BTreeSet<u32>,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChapterLine {
    /// First and last page of each part.
    pub pages: Vec<(u32, u32)>,
    /// Title of the chapter.
    pub title: String,
    /// Files of the spec that describe the chapter, and the note on it.
    pub described_in: String,
}

/// Returns the chapters of each publication that lists any, together with those of the actions, in the order of pages.
pub fn chapters(model: &Model) -> Vec<Chapters> {
    model.sources.iter().filter(|source| !source.chapters.is_empty()).map(|source| of(source, model)).collect()
}

fn of(source: &SourceInfo, model: &Model) -> Chapters {
    let mut lines: Vec<ChapterLine> = source
        .chapters
        .iter()
        .map(|chapter| {
            let parts = [chapter.files.join(", "), chapter.note.clone()];
            let described_in: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            ChapterLine {
                pages: pages(&chapter.pages),
                title: chapter.title.clone(),
                described_in: described_in.join("; "),
            }
        })
        .collect();
    for action in model.apis.iter().flat_map(|api| &api.actions) {
        let pages = pages(&action.origin.pages);
        lines.push(ChapterLine { pages, title: action.name.wire.clone(), described_in: action.origin.file.clone() });
    }
    lines.sort();
    let mut uncovered: BTreeSet<u32> = (1..=source.pages.unwrap_or_default()).collect();
    for (first, last) in lines.iter().flat_map(|line| &line.pages) {
        uncovered.retain(|page| page < first || page > last);
    }
    Chapters { title: source.title.clone(), lines, uncovered }
}

/// Parses `p45-48, p60` into the first and last page of each part.
fn pages(text: &str) -> Vec<(u32, u32)> {
    let range = |range: &str| {
        let range = range.strip_prefix('p')?;
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some((first.parse().ok()?, last.parse().ok()?))
    };
    text.split(", ").filter_map(range).collect()
}

impl fmt::Display for Chapters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "chapters of {}: {}\n", self.title, self.lines.len())?;
        for ChapterLine { pages, title, described_in } in &self.lines {
            let pages: Vec<String> = pages
                .iter()
                .map(|(first, last)| if first == last { format!("p{first}") } else { format!("p{first}-{last}") })
                .collect();
            writeln!(f, "{:<9}  {title}: {described_in}", pages.join(", "))?;
        }
        let uncovered: Vec<String> = self.uncovered.iter().map(|page| format!("p{page}")).collect();
        writeln!(
            f,
            "\npages in no chapter: {}",
            if uncovered.is_empty() { "none".to_owned() } else { uncovered.join(", ") }
        )
    }
}
