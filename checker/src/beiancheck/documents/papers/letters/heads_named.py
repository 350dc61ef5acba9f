"""What may be the name of whoever heads a body: in a label's line, or within a sentence."""

import re

from beiancheck.documents.papers.letters import surnames
from beiancheck.documents.papers.letters.person_words import is_person

_HAN = "一-鿿㐀-䶿"
PERSON = rf"[{_HAN}]{{2,6}}?|[{_HAN}]{{1,12}}·[{_HAN}]{{1,12}}?(?:·[{_HAN}]{{1,12}}?)?"
"""A name of a person, as short as it may be."""
_LONGEST = 3
"""Characters of a name with a single surname."""


def is_said(text: str) -> bool:
    """Tell whether a name in a sentence begins and ends as names do, and is not 张示例出国."""
    is_short = len(text) <= _LONGEST or "·" in text or surnames.is_long(text)
    return is_short and surnames.begins(text)


def is_name(text: str) -> bool:
    """Tell whether a text is built as names of people are."""
    return re.fullmatch(PERSON, text) is not None and is_person(text)
