"""The folders that MkDocs reads: our pages with their tokens filled, the made pages, assets."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from beiancheck.text import Language
from sitebuild import ageing, guidebook, lines, pages, placing, provider, ranking, stamps
from sitebuild.places import ASSETS, DOCS, LANGUAGES, staged

IMPORT = re.compile(r"^@import \"([\w-]+\.css)\";\n", re.MULTILINE)
TOKEN = re.compile(r"\{\{ (provider|made)\.([a-z0-9_]+) \}\}")

Words = Mapping[str, Mapping[str, str]]


def stage() -> list[str]:
    """Lay out both languages afresh; give what was found wrong, one line each."""
    return [trouble for language in LANGUAGES for trouble in lay_out(language)]


def lay_out(language: Language) -> Iterator[str]:
    """Lay out one language."""
    out = staged(language)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    copy(DOCS / language, out)
    copy(ASSETS, out / "assets")
    join(out / "assets" / "styles" / "site.css")
    pages.make(language, out)
    words = {"provider": provider.tokens(language), "made": pages.blocks(language)}
    for page in sorted(out.rglob("*.md")):
        name = page.relative_to(out).as_posix()
        yield from fill(page, words, f"{language}/{name}")
        ageing.mark(page, language, ageing.today())
        ranking.weigh(page, name)
        placing.mark(page, name)
    # From the pages as they are now, so that paper says what the site says.
    guidebook.make(language, out)


def copy(source: Path, out: Path) -> None:
    """Copy a folder's files, caches left out; a folder that is not there has none."""
    for path in stamps.files(source):
        target = out / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def join(sheet: Path) -> None:
    """Put what a style sheet imports into it: one answer to wait for instead of thirty."""

    def text(found: re.Match[str]) -> str:
        part = sheet.with_name(found[1])
        words = part.read_text(encoding="utf-8")
        part.unlink()
        return words

    joined = IMPORT.sub(text, sheet.read_text(encoding="utf-8"))
    sheet.write_text(joined, encoding="utf-8")


def fill(page: Path, words: Words, name: str) -> Iterator[str]:
    """Put the words into one page; give a line for each token that nobody fills."""
    written = page.read_text(encoding="utf-8")
    text = lines.join(written)
    unknown: list[str] = []

    def word(found: re.Match[str]) -> str:
        known = words[found[1]].get(found[2])
        if known is None:
            unknown.append(f"{name}: nothing fills {found[0]}.")
        return known or ""

    filled = TOKEN.sub(word, text)
    if filled != written:
        page.write_text(filled, encoding="utf-8")
    yield from unknown
