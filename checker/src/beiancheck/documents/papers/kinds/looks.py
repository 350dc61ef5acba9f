"""Which paper a page looks like, by the words that are printed on papers of its kind."""

import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.papers.kinds import mentioned, near_words, page_titles, stacked, untitled
from beiancheck.documents.papers.kinds.look import Look
from beiancheck.documents.papers.kinds.signs import SIGNS
from beiancheck.documents.papers.registrars import domain_facts, side_texts
from beiancheck.documents.reading import Line, Page
from beiancheck.terms.papers import Paper

ENOUGH = 5
"""Points from which on a page looks like a paper: a title, or a few labels that go together."""
_RESIDENCE = {
    "81": Paper.HK_MACAO_RESIDENCE_PERMIT,
    "82": Paper.HK_MACAO_RESIDENCE_PERMIT,
    "83": Paper.TAIWAN_RESIDENCE_PERMIT,
}
"""How numbers begin on residence permits, which have the labels of an identity card."""
_NUMBER = re.compile("(8[123])0000[0-9]{11}[0-9Xx]")
_STAMPED = re.compile(
    "(?:此(?:复印件|证件|件|证|照)?)?(?:仅供|仅用于|仅限|只供|只用于|专供|限用于)"
)
_HOST = re.compile(r"(?:.*[:\s])?(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24}")
_OF_FILINGS = re.compile("备案|主办|负责人|网站名称|服务名称|前置审批|核验")
"""What a sheet of a filing says."""
_SHEET = re.compile("(?!.*(?:域名|实名)).{0,18}核验.{0,4}[表单](?:[(].{1,12}[)])?")
"""The title of a sheet on which a site and its domain are checked, whatever it says of these."""
_LAST, _OPEN = "书", ("登记证", "法人证")
"""How the titles of certificates end, and without it."""
_FEW = 3
"""Points of a registrar's console that says 基本信息 and hardly anything of domains."""
_LONGEST = 30
"""Characters of a line that may be a title, or a label with its value."""
_PROSE = re.compile("[,。;、]..")


def looks(page: Page) -> tuple[Look, ...]:
    """Return the papers that a page looks like, the likeliest first; empty where none is likely."""
    page = replace(page, lines=tuple(line for line in page.lines if not _is_stamp(line)))
    texts = _whole([page_titles.plain(line.text) for line in page.lines])
    if page_titles.says_other(texts):
        return ()
    bare = mentioned.without_values(texts, page.lines)
    parted = (*page_titles.in_lines(page), *stacked.labels(page.lines))
    told = [mentioned.without(text) for text in (*bare, *parted)]
    whole = mentioned.without_kinds("".join(told).replace(" ", ""))
    # A page may be of thousands of lone letters; nothing is held against those.
    lines = "\n".join(text for text in told if _may_be_title(text))
    titled = page_titles.titled(page)
    found = [
        Look(
            paper,
            sum(points for words, points in signs if near_words.says(words, whole, lines))
            + titled.get(paper, 0),
        )
        for paper, signs in SIGNS
    ]
    if any(map(_HOST.fullmatch, texts)):
        found = [_with_host(look) for look in found]
    likely = sorted((look for look in found if look.points >= ENOUGH), key=lambda it: -it.points)
    likely = _headed(likely, titled, texts)
    if not likely and bare != texts and untitled.is_form(texts):
        return (Look(Paper.REGISTRATION_FORM, ENOUGH),)
    if not likely and domain_facts.is_told(texts):
        return (Look(Paper.DOMAIN_CERTIFICATE, ENOUGH),)
    if not likely and (paper := untitled.paper(texts)):
        return (Look(paper, ENOUGH),)
    if likely and _is_of_domain(likely[0], whole, texts):
        return (Look(Paper.DOMAIN_CERTIFICATE, likely[0].points), *likely)
    if likely and likely[0].paper in untitled.NO_LETTERS:
        paper = _within(likely[0].paper, titled, texts)
        likely = [Look(paper, likely[0].points), *likely] if paper else likely
    if likely and likely[0].paper is Paper.UNDERTAKING and untitled.denies_approval(texts):
        return (Look(Paper.NO_APPROVAL_LETTER, likely[0].points), *likely)
    if not likely and domain_facts.is_likely(texts, tuple(side_texts.of(page.lines))):
        return (Look(Paper.DOMAIN_CERTIFICATE, ENOUGH),)
    return _residence(_both_sides(likely), whole)


def _whole(texts: list[str]) -> list[str]:
    """Return what lines say, a title with its last character though that stands below it."""
    if _LAST not in texts:
        return texts
    return [text + _LAST if text.endswith(_OPEN) else text for text in texts]


def _is_stamp(line: Line) -> bool:
    """Tell whether a line says what a copy may be used for: 此件仅供域名实名认证."""
    return _STAMPED.match(line.text.replace(" ", "")) is not None


def _within(likeliest: Paper, titled: dict[Paper, int], texts: list[str]) -> Paper | None:
    """Return which letter or form a page is that names what looks likeliest, and is none itself."""
    named = next(iter(titled), None)
    if named is None:
        is_form = likeliest is not Paper.DOMAIN_CERTIFICATE and untitled.is_form(texts)
        return Paper.REGISTRATION_FORM if is_form else untitled.letter(texts)
    if named is Paper.DOMAIN_CERTIFICATE:
        return untitled.promise(texts) if likeliest is named else None
    if _is_headed_sheet(titled, texts):
        return named
    # 证件类型, and 律师事务所执业许可证 beside it: the title says what the page is.
    return named if likeliest is not Paper.DOMAIN_CERTIFICATE else None


def _headed(likely: list[Look], titled: dict[Paper, int], texts: Sequence[str]) -> list[Look]:
    """Return what a page looks like, a sheet first whose labels are those of a form."""
    is_form = bool(likely) and likely[0].paper is Paper.REGISTRATION_FORM
    if is_form and _is_headed_sheet(titled, texts):
        return [Look(Paper.VERIFICATION_SHEET, likely[0].points), *likely]
    return likely


def _is_headed_sheet(titled: dict[Paper, int], texts: Sequence[str]) -> bool:
    """Tell whether a page's own title is that of a sheet, whatever labels of forms it has."""
    is_sheet = any(_SHEET.fullmatch("".join(text.split())) for text in texts)
    return Paper.VERIFICATION_SHEET in titled and is_sheet


def _may_be_title(text: str) -> bool:
    """Tell whether a line may be a title or a label, and no sentence of a letter."""
    return near_words.FROM <= len(text) <= _LONGEST and not _PROSE.search(text)


def _is_of_domain(look: Look, whole: str, texts: Sequence[str]) -> bool:
    """Tell whether a sheet with the title of a form says nothing of a filing: 域名信息表."""
    is_form = look.paper is Paper.REGISTRATION_FORM and not _OF_FILINGS.search(whole)
    return is_form and domain_facts.is_told(texts)


def _with_host(look: Look) -> Look:
    """Return a look with more points for a domain certificate of few words: a host name counts."""
    is_near = look.paper is Paper.DOMAIN_CERTIFICATE and look.points >= _FEW
    return replace(look, points=look.points + 2) if is_near else look


def _residence(likely: tuple[Look, ...], whole: str) -> tuple[Look, ...]:
    number = _NUMBER.search(whole)
    if not number or not likely or likely[0].paper is not Paper.RESIDENT_ID_FRONT:
        return likely
    return (Look(_RESIDENCE[number[1]], likely[0].points), *likely)


def _both_sides(likely: Sequence[Look]) -> tuple[Look, ...]:
    sides = {look.paper: look.points for look in likely}
    front, back = Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK
    if {front, back} == {look.paper for look in likely[:2]}:
        return (Look(Paper.RESIDENT_ID_BOTH, sides[front] + sides[back]), *likely)
    return tuple(likely)
