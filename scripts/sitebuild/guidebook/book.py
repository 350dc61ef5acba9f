"""A book: cover, contents with page numbers, chapters, footers, bookmarks and links."""

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text
from sitebuild.forms.font import Faces
from sitebuild.guidebook import drawing
from sitebuild.guidebook.blocks import Heading, Paragraph, Run, runs
from sitebuild.guidebook.chapters import Chapter
from sitebuild.guidebook.paper import (
    BOTTOM,
    COLUMN,
    FAINT,
    INK,
    LEFT,
    RED,
    SOFT,
    TOP,
    WIDTH,
    Colour,
    Paper,
    Spot,
)

TITLE = Text(zh="ICP 备案办理手册", en="ICP filing handbook")
WHOLE = Text(zh="ICP 备案办理手册：{kind}", en="ICP filing handbook: {kind}")
UNDER = Text(zh="从备好服务器和域名，到开通网站以后", en="From server and domain to the open site")
TOLD = Text(
    zh="{provider}。内容核对于 {day}；省里的要求会变，以网上的为准。"
    "由本站按所列来源整理，不是官方文件，不保证审核通过。",
    en="{provider}. Checked on {day}. Provinces change their practice: the website comes first. "
    "Put together by this site from the sources named; not an official paper and no promise of "
    "approval.",
)
CONTENTS = Text(zh="目录", en="Contents")
FOOT = Text(zh="{title} · 核对于 {day}", en="{title} · checked on {day}")
PAGE = Text(zh="{page} / {total}", en="{page} / {total}")
SEAL = "备"
WHITE = (255, 255, 255)
FIRST_CONTENTS = 2
SLACK = 6.0
"""Words are measured a little too wide: a line of its own may run this far into the margin."""
LEAST, BETWEEN = 105.0, 14.0
"""The room that a chapter begins in, and the space before it, in millimetres."""


@dataclass(frozen=True, slots=True)
class Look:
    """Size in points, colour and weight of a line."""

    size: float
    colour: Colour
    is_bold: bool = False


class Book:
    """A book of one kind of holder in one language while it is being drawn."""

    def __init__(
        self, kind: Kind, language: Language, author: str, faces: Faces, day: date
    ) -> None:
        """Begin with an empty document."""
        self.kind, self.language, self.author, self.day = kind, language, author, day
        self.title = WHOLE.fill(language, {"kind": kind.label})
        self.paper = Paper(self.title, author, language, faces, day)
        self.spots: dict[str, Spot] = {}

    def draw(self, chapters: Sequence[Chapter]) -> bytes:
        """Give the PDF; the same chapters give the same bytes."""
        paper = self.paper
        names = {f"{chapter.name}.md" for chapter in chapters}
        paper.leads = {link for link in _links(chapters) if link.partition("#")[0] in names}
        paper.leads |= {link for link in _links(chapters) if link.startswith("#")}
        self._cover()
        paper.open_page()
        for chapter in chapters:
            self._chapter(chapter)
        self._contents(chapters)
        self._feet()
        self._connect()
        return bytes(paper.pdf.output())

    def _cover(self) -> None:
        paper = self.paper
        paper.open_page()
        paper.pdf.set_fill_color(*RED)
        paper.pdf.rect(LEFT, 58, 17, 17, style="F")
        self._say(SEAL, Look(26, WHITE, is_bold=True), LEFT + 3.9, 60)
        self._say(TITLE.of(self.language), Look(30, INK, is_bold=True), LEFT, 92)
        self._say(self.kind.label.of(self.language), Look(20, RED, is_bold=True), LEFT, paper.y + 3)
        self._say(UNDER.of(self.language), Look(12, SOFT), LEFT, paper.y + 7)
        told: dict[str, Text | str] = {"provider": self.author, "day": self.day.isoformat()}
        paper.y = 244
        paper.rule(weight=0.4, colour=INK)
        self._say(TOLD.fill(self.language, told), Look(9, SOFT), LEFT, 248)

    def _say(self, text: str, look: Look, x: float, y: float) -> None:
        self.paper.y = y
        width = WIDTH - LEFT - x + SLACK
        lines = self.paper.setter.set((Run(text),), look.size, width, bold=look.is_bold)
        self.paper.put(lines, x, look.colour)

    def _chapter(self, chapter: Chapter) -> None:
        paper = self.paper
        if paper.y > BOTTOM - LEAST or chapter.opens_page:
            paper.open_page()
        elif paper.y > TOP:
            paper.y += BETWEEN
        self.spots[chapter.name] = paper.spot
        paper.mark(chapter.title, 0)
        if chapter.above:
            self._say(chapter.above, Look(10, RED, is_bold=True), LEFT, paper.y)
        self._say(chapter.title, Look(22, INK, is_bold=True), LEFT, paper.y)
        paper.y += 2
        paper.rule(weight=0.5, colour=INK)
        paper.y += 6

        def seen(block: Heading | Paragraph) -> None:
            if block.anchor:
                self.spots[f"{chapter.name}#{block.anchor}"] = paper.spot
            if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 -- a heading's level
                paper.mark("".join(run.text for run in block.runs), 1)

        drawing.draw(paper, chapter.blocks, seen, small=chapter.is_small)

    def _contents(self, chapters: Sequence[Chapter]) -> None:
        paper = self.paper
        paper.visit(FIRST_CONTENTS)
        last, paper.count = paper.count, FIRST_CONTENTS
        self._say(CONTENTS.of(self.language), Look(22, INK, is_bold=True), LEFT, TOP)
        paper.y += 2
        paper.rule(weight=0.5, colour=INK)
        paper.y += 5
        step = min(12.0, (BOTTOM - paper.y) / len(chapters))
        for chapter in chapters:
            top = paper.y
            number = str(self.spots[chapter.name].page)
            if chapter.above:
                self._say(chapter.above, Look(8.5, RED), LEFT, top + 0.8)
            self._say(chapter.title, Look(12, INK), LEFT + 34, top)
            width = paper.setter.width(number, 12)
            self._say(number, Look(12, INK), LEFT + COLUMN - width - 0.2, top)
            link = paper.pdf.add_link(page=self.spots[chapter.name].page)
            paper.pdf.link(LEFT, top, COLUMN, step - 2, link)
            paper.y = top + step - 2.5
            paper.rule(colour=FAINT)
            paper.y = top + step
        paper.count = last

    def _feet(self) -> None:
        paper = self.paper
        told = FOOT.fill(self.language, {"title": self.title, "day": self.day.isoformat()})
        for page in paper.go_back():
            if page == 1:
                continue
            paper.y = 279
            paper.rule()
            self._say(told, Look(8, SOFT), LEFT, 280.5)
            number = PAGE.fill(self.language, {"page": str(page), "total": str(paper.count)})
            width = paper.setter.width(number, 8)
            self._say(number, Look(8, SOFT), LEFT + COLUMN - width - 0.2, 280.5)

    def _connect(self) -> None:
        """Make the links work, now that everything has its place."""
        paper = self.paper
        for linked in paper.links:
            paper.visit(linked.spot.page)
            target: str | int = linked.target
            if not linked.target.startswith("http"):
                spot = self._found(linked.target, linked.spot)
                target = paper.pdf.add_link(y=max(spot.y - 4, 0), page=spot.page)
            paper.pdf.link(linked.x, linked.spot.y, linked.width, linked.height, target)

    def _found(self, target: str, here: Spot) -> Spot:
        name, _, anchor = target.partition("#")
        name = posixpath.basename(name).removesuffix(".md") or self._chapter_at(here)
        return self.spots.get(f"{name}#{anchor}") or self.spots[name]

    def _chapter_at(self, here: Spot) -> str:
        opened = [
            name for name, spot in self.spots.items() if "#" not in name and spot.page <= here.page
        ]
        return opened[-1]


def _links(chapters: Sequence[Chapter]) -> set[str]:
    return {run.link for chapter in chapters for run in runs(chapter.blocks) if run.link}
