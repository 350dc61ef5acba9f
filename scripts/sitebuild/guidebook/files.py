"""The books of the site: made when their words or the maker changed, and kept between builds."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text
from sitebuild import provider, stamps
from sitebuild.forms import font
from sitebuild.guidebook import book, chapters
from sitebuild.guidebook.blocks import runs
from sitebuild.guidebook.book import Book
from sitebuild.guidebook.chapters import Chapter
from sitebuild.places import BUILD, REQUIREMENTS, ROOT

KINDS = (
    Kind.ENTERPRISE,
    Kind.INDIVIDUAL_BUSINESS,
    Kind.INDIVIDUAL,
    Kind.GOVERNMENT,
    Kind.PUBLIC_INSTITUTION,
    Kind.SOCIAL_ORGANISATION,
)
"""The kinds that most who file belong to: the other leaflets differ in a few lines."""
MADE = BUILD / "guidebook"
MAKERS = (
    Path(__file__).parent,
    Path(__file__).parents[1] / "forms",
    ROOT / "package-lock.json",
    REQUIREMENTS / "site.txt",
)
PAGES = ("guide/index.md", "forms/index.md")
TOKEN = "{{ guidebook.table }}"  # noqa: S105 -- a word in a page
HEAD = Text(zh="| 主办者 | 手册 | 内容核对于 |", en="| Holder | Handbook | Checked on |")
ROW = Text(
    zh="| {kind} | [PDF]({path}){download}，{pages} 页，{size} KB | {day} |",
    en="| {kind} | [PDF]({path}){download}, {pages} pages, {size} KB | {day} |",
)


@dataclass(frozen=True, slots=True)
class Made:
    """A finished book."""

    kind: Kind
    path: Path
    pages: int


def make(language: Language, out: Path) -> None:
    """Make the books from the pages laid out in ``out``, lay them in its forms, name them there."""
    common = tuple(chapters.of_guide(out / "guide", language))
    day = min(chapter.checked for chapter in common)
    made = [_made(kind, language, common, date.fromisoformat(day)) for kind in KINDS]
    for one in made:
        shutil.copyfile(one.path, out / "forms" / one.path.name)
    for name in PAGES:
        page = out / name
        folder = "" if name.startswith("forms/") else "../forms/"
        table = "\n".join(_table(made, language, folder, day))
        written = page.read_text(encoding="utf-8")
        page.write_text(written.replace(TOKEN, table), encoding="utf-8")


def _table(made: list[Made], language: Language, folder: str, day: str) -> Iterator[str]:
    yield HEAD.of(language)
    yield "| --- | --- | --- |"
    for one in made:
        title = book.WHOLE.fill(language, {"kind": one.kind.label})
        values: dict[str, Text | str] = {
            "kind": one.kind.label,
            "path": folder + one.path.name,
            "download": f'{{ download="{title}.pdf" }}',
            "pages": str(one.pages),
            "size": str(round(one.path.stat().st_size / 1024)),
            "day": day,
        }
        yield ROW.fill(language, values)


def _made(kind: Kind, language: Language, common: tuple[Chapter, ...], day: date) -> Made:
    path = MADE / language / f"handbook-{kind.value}.pdf"
    counted = path.with_suffix(".pages")
    author = provider.tokens(language)["name"].strip("<>")
    told = _chapters(kind, language, common)
    name = f"guidebook-{kind.value}-{language}"
    value = stamps.digest(MAKERS, repr(told), author, day.isoformat())
    if not stamps.fresh(name, value, path, counted):
        path.parent.mkdir(parents=True, exist_ok=True)
        faces = font.cut(_characters(language, common, author), f"guidebook-{language}")
        drawn = Book(kind, language, author, faces, day)
        path.write_bytes(drawn.draw(told))
        counted.write_text(str(drawn.paper.count), encoding="utf-8")
        stamps.keep(name, value)
    return Made(kind, path, int(counted.read_text(encoding="utf-8")))


def _chapters(kind: Kind, language: Language, common: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    leaflet, letters = chapters.of_kind(kind, language)
    before = len(chapters.BEFORE) + len(chapters.STEPS)
    told = (leaflet, *common[:before], letters, *common[before:])
    return (*told, chapters.of_sources(told, language))


def _characters(language: Language, common: tuple[Chapter, ...], author: str) -> str:
    """Give every character of all books of a language, so that they share one cut of the font."""
    told = [chapter for kind in KINDS for chapter in _chapters(kind, language, common)]
    said = "".join(run.text for chapter in told for run in runs(chapter.blocks))
    titles = "".join(chapter.title + chapter.above for chapter in told)
    words = (book.TITLE, book.UNDER, book.TOLD, book.CONTENTS, book.FOOT, book.PAGE)
    fixed = "".join(text.zh + text.en for text in (*words, *(kind.label for kind in KINDS)))
    return f"{said}{titles}{fixed}{author}{book.SEAL}·□"
