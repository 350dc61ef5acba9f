"""The books of the site: made when their words or the maker changed, and kept between builds."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text
from sitebuild import provider, stamps
from sitebuild.guidebook import book, chapters, font, front, leaflet
from sitebuild.guidebook.blocks import runs
from sitebuild.guidebook.book import Book
from sitebuild.guidebook.chapters import Chapter
from sitebuild.guidebook.setting import Setter
from sitebuild.places import BUILD, REQUIREMENTS, ROOT

MAIN = (Kind.ENTERPRISE, Kind.INDIVIDUAL_BUSINESS, Kind.INDIVIDUAL)
"""The kinds that most who file belong to; the guide offers theirs."""
KINDS = tuple(Kind)
"""The kinds that have a book."""
MADE = BUILD / "guidebook"
MAKERS = (
    Path(__file__).parent,
    Path(__file__).parents[1] / "forms",
    ROOT / "package-lock.json",
    REQUIREMENTS / "site.txt",
)
TOKENS = {
    "{{ guidebook.main }}": ("guide/index.md", MAIN),
    "{{ guidebook.table }}": ("forms/index.md", KINDS),
}
"""Where each table stands, and the kinds in it."""
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
    told = {kind: _chapters(kind, language, common) for kind in KINDS}
    press = _Press(language, told, date.fromisoformat(day))
    made = [press.made(kind) for kind in KINDS]
    for one in made:
        shutil.copyfile(one.path, out / "forms" / one.path.name)
    for token, (name, kinds) in TOKENS.items():
        page = out / name
        folder = "" if name.startswith("forms/") else "../forms/"
        shown = [one for one in made if one.kind in kinds]
        table = "\n".join(_table(shown, language, folder, day))
        written = page.read_text(encoding="utf-8")
        page.write_text(written.replace(token, table), encoding="utf-8")


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


class _Press:
    """Makes the books of one language; they share typeface and broken lines."""

    def __init__(
        self, language: Language, told: dict[Kind, tuple[Chapter, ...]], day: date
    ) -> None:
        self.language, self.told, self.day = language, told, day
        self.author = provider.tokens(language)["name"].strip("<>")

    @cached_property
    def face(self) -> tuple[font.Faces, Setter]:
        faces = font.cut(_characters(self.told, self.author), f"guidebook-{self.language}")
        return faces, Setter(faces, self.language)

    def made(self, kind: Kind) -> Made:
        path = MADE / self.language / f"handbook-{kind.value}.pdf"
        counted = path.with_suffix(".pages")
        name = f"guidebook-{kind.value}-{self.language}"
        value = stamps.digest(MAKERS, repr(self.told[kind]), self.author, self.day.isoformat())
        if not stamps.fresh(name, value, path, counted):
            path.parent.mkdir(parents=True, exist_ok=True)
            drawn = Book(kind, self.language, self.author, self.face, self.day)
            path.write_bytes(drawn.draw(self.told[kind]))
            counted.write_text(str(drawn.paper.count), encoding="utf-8")
            stamps.keep(name, value)
        return Made(kind, path, int(counted.read_text(encoding="utf-8")))


def _chapters(kind: Kind, language: Language, common: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    first, letters = leaflet.of_kind(kind, language)
    before = len(chapters.BEFORE) + len(chapters.STEPS)
    told = (first, *common[:before], letters, *common[before:])
    return (*told, chapters.of_sources(told, language))


def _characters(told: dict[Kind, tuple[Chapter, ...]], author: str) -> str:
    """Give every character of all books of a language, so that they share one cut of the font."""
    chapters_of_all = [chapter for book_ in told.values() for chapter in book_]
    said = "".join(run.text for chapter in chapters_of_all for run in runs(chapter.blocks))
    titles = "".join(chapter.title + chapter.above for chapter in chapters_of_all)
    words = (front.TITLE, front.UNDER, front.TOLD, front.CONTENTS, book.FOOT, book.PAGE)
    fixed = "".join(text.zh + text.en for text in (*words, *(kind.label for kind in Kind)))
    return f"{said}{titles}{fixed}{author}{front.SEAL}·□"
