"""What a page is headed with: lines in large print, or at its top, that name a paper."""

from collections import Counter
from statistics import median

from beiancheck.documents.papers.kinds import stacked
from beiancheck.documents.papers.kinds.titles import OF_DOMAINS, OTHERS, TITLES
from beiancheck.documents.reading import Line, Page
from beiancheck.formats.simplified import simplified
from beiancheck.formats.typed import half_width
from beiancheck.terms.papers import Paper

_AT_TOP = 3
"""Lines at the top of a page of which one may be its title, in print as large as the rest."""
_OFTEN = 3
"""Times that a line which is no title stands on a page: words that run across it."""
_LARGER = 1.2
"""Times as high as the middle line a title is."""


def plain(text: str) -> str:
    """Return what a line says, half width and in simplified characters."""
    return simplified(half_width(text))


def is_other(page: Page) -> bool:
    """Tell whether a page has the title of a paper that is none of those a filing needs."""
    return says_other([plain(line.text) for line in page.lines])


def says_other(texts: list[str]) -> bool:
    """Tell whether one of a page's lines is the title of such a paper."""
    return any(OTHERS.fullmatch(text.replace(" ", "")) for text in texts)


def titled(page: Page) -> dict[Paper, int]:
    """Return the points of a title: in larger print than the rest, or at the top of a page."""
    said = Counter(line.text for line in page.lines)
    once = [line for line in page.lines if said[line.text] < _OFTEN]
    first = sorted(once, key=lambda line: line.box.corners[0][1])[:_AT_TOP]
    large = _large(page)
    texts = (line.text for line in page.lines if line in first or line in large)
    titles = ["".join(plain(text).split()) for text in texts]
    titles += in_lines(page)
    others = [title for title in titles if not OF_DOMAINS.fullmatch(title)]
    for paper, pattern, points in TITLES:
        own = titles if paper is Paper.DOMAIN_CERTIFICATE else others
        if any(map(pattern.fullmatch, own)):
            return {paper: points}
    return {}


def in_lines(page: Page) -> list[str]:
    """Return the titles in large print that go on in the next line."""
    large = _large(page)
    parts = [line for line in page.lines if line in large or stacked.is_aside(line)]
    return [plain(title) for title in stacked.titles(parts)]


def _large(page: Page) -> list[Line]:
    usual = median([line.box.height for line in page.lines] or [0])
    return [line for line in page.lines if line.box.height > _LARGER * usual]
