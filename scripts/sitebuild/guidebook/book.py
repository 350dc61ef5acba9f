"""A book: cover, contents with page numbers, chapters, footers, bookmarks and links."""

import posixpath
from collections.abc import Sequence
from datetime import date

from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text
from sitebuild.guidebook import drawing, front
from sitebuild.guidebook.blocks import Heading, Paragraph, runs
from sitebuild.guidebook.chapters import Chapter
from sitebuild.guidebook.font import Faces
from sitebuild.guidebook.paper import BOTTOM, COLUMN, INK, LEFT, RED, SOFT, TOP, Look, Paper, Spot
from sitebuild.guidebook.setting import Setter

WHOLE = Text(zh="ICP 备案办理手册：{kind}", en="ICP filing handbook: {kind}")
FOOT = Text(zh="{title} · 核对于 {day}", en="{title} · checked on {day}")
PAGE = Text(zh="{page} / {total}", en="{page} / {total}")
LEAST, BETWEEN = 105.0, 14.0
"""The room that a chapter begins in, and the space before it, in millimetres."""


class Book:
    """A book of one kind of holder in one language while it is being drawn."""

    def __init__(
        self, kind: Kind, language: Language, author: str, face: tuple[Faces, Setter], day: date
    ) -> None:
        """Begin with an empty document."""
        self.kind, self.language, self.author, self.day = kind, language, author, day
        self.title = WHOLE.fill(language, {"kind": kind.label})
        self.paper = Paper(self.title, author, language, *face, day)
        self.spots: dict[str, Spot] = {}

    def draw(self, chapters: Sequence[Chapter]) -> bytes:
        """Give the PDF; the same chapters give the same bytes."""
        paper = self.paper
        names = {f"{chapter.name}.md" for chapter in chapters}
        paper.leads = {link for link in _links(chapters) if link.partition("#")[0] in names}
        paper.leads |= {link for link in _links(chapters) if link.startswith("#")}
        front.cover(self)
        paper.open_page()
        for chapter in chapters:
            self._chapter(chapter)
        front.contents(self, chapters)
        self._feet()
        self._connect()
        return bytes(paper.pdf.output())

    def _chapter(self, chapter: Chapter) -> None:
        paper = self.paper
        if paper.y > BOTTOM - LEAST or chapter.opens_page:
            paper.open_page()
        elif paper.y > TOP:
            paper.y += BETWEEN
        self.spots[chapter.name] = paper.spot
        paper.mark(chapter.title, 0)
        if chapter.above:
            paper.say(chapter.above, Look(10, RED, is_bold=True), LEFT, paper.y)
        paper.say(chapter.title, Look(22, INK, is_bold=True), LEFT, paper.y)
        paper.y += 2
        paper.rule(weight=0.5, colour=INK)
        paper.y += 6

        def seen(block: Heading | Paragraph) -> None:
            if block.anchor:
                self.spots[f"{chapter.name}#{block.anchor}"] = paper.spot
            if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 -- a heading's level
                paper.mark("".join(run.text for run in block.runs), 1)

        drawing.draw(paper, chapter.blocks, seen, small=chapter.is_small)

    def _feet(self) -> None:
        paper = self.paper
        told = FOOT.fill(self.language, {"title": self.title, "day": self.day.isoformat()})
        for page in paper.go_back():
            if page == 1:
                continue
            paper.y = 279
            paper.rule()
            paper.say(told, Look(8, SOFT), LEFT, 280.5)
            number = PAGE.fill(self.language, {"page": str(page), "total": str(paper.count)})
            width = paper.setter.width(number, 8)
            paper.say(number, Look(8, SOFT), LEFT + COLUMN - width - 0.2, 280.5)

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
