"""Names that are built as no name is, which are looked at however plainly they are printed.

A label may have taken words of the page for its value, in a PDF's text with no doubt about any of
its characters: 信息公示 behind 注册商.
"""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.by_paper import CARDS
from beiancheck.documents.papers.letters.body_endings import ENDINGS, PLACES
from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.letters.surnames import begins
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats.typed import has_han
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_BODY = re.compile(rf"(?:{ENDINGS}|[{PLACES}])(?:\([^()]*\))*$")
_NO_BODY = re.compile(
    r"^(?:域名)?(?:注册|持有|所有|登记)[人者商]|^(?:信息|[本贵该](?:公司|单位|司|校|院|方|局|中心))|^[(\[“”]|[:,。;“”]|Regist"
)
"""What a name has not: a label before it, a clause, the sign of one."""
_PERSON = re.compile("[一-鿿㐀-䶿\U00020000-\U0003ffff]{2,4}|[一-鿿]{1,12}(?:·[一-鿿]{1,12}){1,4}")
_GOES_ON = re.compile("[一-鿿][一-鿿][于在已将把被向从至并且仍均]$")
"""How a name ends that a word of its sentence was taken with: 张样于, 张样已."""
_LATIN = re.compile(r"(?=.*[A-Za-z]{2})[0-9A-Za-z][^:\[\]]{2,}")
_SENT = re.compile(r"\((?:委派代表|代表|执行事务合伙人委派代表)[:]?[一-鿿·]{2,12}\)$")
"""Whom a body that runs a partnership sends: 样例有限公司(委派代表:张示例)."""
_ANYBODY = frozenset({Item.HOLDER, Item.REGISTRAR})
_PEOPLE = frozenset({Item.PERSON, Item.LEGAL_REPRESENTATIVE})
_WITHOUT_BODIES = frozenset(
    {*CARDS, Paper.RESIDENCE_PROOF, Paper.HK_MACAO_PERMIT, Paper.TAIWAN_PERMIT, Paper.PASSPORT}
    | {Paper.FOREIGN_RESIDENT_ID}
)


def checked(values: Sequence[Value], paper: Paper | None) -> Iterator[Value]:
    """Yield the values, in doubt the names that may be none; a person's card names its holder."""
    items = _ANYBODY | _PEOPLE | (set() if paper in _WITHOUT_BODIES else {Item.NAME})
    # What a number proves to be a person may begin as no surname that we know.
    is_numbered = any(value.item is Item.PERSON_NUMBER for value in values)
    for value in values:
        is_odd = value.item in items and not _is_plausible(value, is_numbered=is_numbered)
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_odd else value


def _is_plausible(value: Value, *, is_numbered: bool) -> bool:
    text = value.text.strip()
    if not has_han(text):
        return _LATIN.fullmatch(text) is not None
    is_begun = begins(text) or (value.item is Item.PERSON and is_numbered)
    is_named = _PERSON.fullmatch(text) is not None and is_begun and is_person(text)
    is_named = is_named and not _GOES_ON.search(text)
    return is_named or _is_body(text if value.item in _ANYBODY else _SENT.sub("", text))


def _is_body(text: str) -> bool:
    return _BODY.search(text) is not None and not _NO_BODY.search(text)
