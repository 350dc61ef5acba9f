"""Cover and contents of a book."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from beiancheck.text import Text
from sitebuild.guidebook.chapters import Chapter
from sitebuild.guidebook.paper import BOTTOM, COLUMN, FAINT, INK, LEFT, RED, SOFT, TOP, Look

if TYPE_CHECKING:
    from sitebuild.guidebook.book import Book

TITLE = Text(zh="ICP 备案办理手册", en="ICP filing handbook")
UNDER = Text(zh="从备好服务器和域名，到开通网站以后", en="From server and domain to the open site")
TOLD = Text(
    zh="{provider}。内容核对于 {day}；省里的要求会变，以网上的为准。"
    "由本站按所列来源整理，不是官方文件，不保证审核通过。",
    en="{provider}. Checked on {day}. Provinces change their practice: the website comes first. "
    "Put together by this site from the sources named; not an official paper and no promise of "
    "approval.",
)
CONTENTS = Text(zh="目录", en="Contents")
SEAL = "备"
WHITE = (255, 255, 255)
FIRST_CONTENTS = 2


def cover(book: "Book") -> None:
    """Draw the cover."""
    paper = book.paper
    paper.open_page()
    paper.pdf.set_fill_color(*RED)
    paper.pdf.rect(LEFT, 58, 17, 17, style="F")
    paper.say(SEAL, Look(26, WHITE, is_bold=True), LEFT + 3.9, 60)
    paper.say(TITLE.of(book.language), Look(30, INK, is_bold=True), LEFT, 92)
    paper.say(book.kind.label.of(book.language), Look(20, RED, is_bold=True), LEFT, paper.y + 3)
    paper.say(UNDER.of(book.language), Look(12, SOFT), LEFT, paper.y + 7)
    told: dict[str, Text | str] = {"provider": book.author, "day": book.day.isoformat()}
    paper.y = 244
    paper.rule(weight=0.4, colour=INK)
    paper.say(TOLD.fill(book.language, told), Look(9, SOFT), LEFT, 248)


def contents(book: "Book", chapters: Sequence[Chapter]) -> None:
    """Draw the contents on the page that was left free for them."""
    paper = book.paper
    paper.visit(FIRST_CONTENTS)
    last, paper.count = paper.count, FIRST_CONTENTS
    paper.say(CONTENTS.of(book.language), Look(22, INK, is_bold=True), LEFT, TOP)
    paper.y += 2
    paper.rule(weight=0.5, colour=INK)
    paper.y += 5
    step = min(12.0, (BOTTOM - paper.y) / len(chapters))
    for chapter in chapters:
        top = paper.y
        number = str(book.spots[chapter.name].page)
        if chapter.above:
            paper.say(chapter.above, Look(8.5, RED), LEFT, top + 0.8)
        paper.say(chapter.title, Look(12, INK), LEFT + 34, top)
        width = paper.setter.width(number, 12)
        paper.say(number, Look(12, INK), LEFT + COLUMN - width - 0.2, top)
        link = paper.pdf.add_link(page=book.spots[chapter.name].page)
        paper.pdf.link(LEFT, top, COLUMN, step - 2, link)
        paper.y = top + step - 2.5
        paper.rule(colour=FAINT)
        paper.y = top + step
    paper.count = last
