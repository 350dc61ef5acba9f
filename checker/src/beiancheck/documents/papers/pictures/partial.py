"""Pages that show a part of a paper: a licence of which half is cut off, page 1 of 2.

That most of a paper's values were not found is no proof: the tolerance is ours.
"""

import re
from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import Flaw, FlawKind
from beiancheck.documents.papers.said import Said
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_OF_BODIES = Item.LEGAL_REPRESENTATIVE, Item.ADDRESS, Item.SCOPE, Item.VALID_UNTIL, Item.ISSUED
_SHOWN = {
    Paper.BUSINESS_LICENCE: (
        *(Item.LEGAL_REPRESENTATIVE, Item.ADDRESS, Item.SCOPE),
        *(Item.REGISTERED, Item.ISSUED),
    ),
    Paper.INSTITUTION_CERTIFICATE: _OF_BODIES,
    Paper.SOCIAL_ORGANISATION_CERTIFICATE: _OF_BODIES,
    Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE: _OF_BODIES,
    Paper.SOCIAL_SERVICE_CERTIFICATE: _OF_BODIES,
    Paper.FOUNDATION_CERTIFICATE: _OF_BODIES,
}
"""What such papers show beside their name and number."""
_MOST = 3
"""So many of these may be lacking before a page is said to show a part."""
_DIGITS = {digit: at for at, digit in enumerate("一二三四五六七八九", start=1)}
_COUNT = "([0-9]{1,2}|[一二三四五六七八九])"
_NUMBER = re.compile(
    f"[-—]*[(]?(?:第{_COUNT}页[,/、|]*[(]?共{_COUNT}页|共{_COUNT}页[,/、|]*[(]?第{_COUNT}页"
    "|[Pp]age([0-9]{1,2})of([0-9]{1,2}))[)]?[-—]*"
)
_WIDE = str.maketrans("（），／｜", "(),/|")


def partial(said: Said, page: Page) -> Iterator[Flaw]:
    """Yield what tells that a page, of which ``said`` is what was read, is not the whole paper."""
    known = {value.item for value in said.values}
    shown = _SHOWN.get(said.paper, ()) if said.paper else ()
    missing = [item for item in shown if item not in known]
    if len(missing) >= _MOST and known & {Item.NAME, Item.NUMBER}:
        words = " ".join(item.value for item in missing)
        yield Flaw(kind=FlawKind.LACKING, page=page.number, words=words)
    for line in page.lines:
        found = _NUMBER.fullmatch("".join(line.text.split()).translate(_WIDE))
        if found:
            first, second = (_whole(one) for one in found.groups() if one)
            number, count = (
                sorted((first, second)) if "共" in found.group()[:2] else (first, second)
            )
            if number <= count:
                yield Flaw(
                    kind=FlawKind.NUMBERED,
                    page=page.number,
                    amount=number,
                    box=line.box,
                    words=str(count),
                )
            return


def _whole(said: str) -> int:
    return _DIGITS.get(said) or int(said)
