"""Whether what stands at a label of a form may be what that label asks for."""

import re

from beiancheck.documents.papers.letters import letter_labels, person_words, surnames, wordings
from beiancheck.documents.papers.rows import layouts
from beiancheck.terms.items import Item

_NO_SITE = re.compile("符合|是否|一致|规范|真实|合规|[。;?]|^[(_-]|^(?:无|同上|不变)$|[:□☐☑]")
_LONGEST = 40
_PLACE = re.compile("[省市县区州旗].*[镇乡街路村道号巷里园层室]|[街路村道巷].*[0-9]")
_NO_PLACE = re.compile("[。;□☐☑√]|一致|门牌|如实")
_BODY = re.compile(f"(?:{wordings.BODY})(?:[(][^()]*[)])?$")


def is_one(item: Item, text: str) -> bool:
    """Tell whether a text may be what a label asks for."""
    if text in layouts.FORM.labels.words:
        return False
    if item is Item.SITE_NAME:
        return len(text) <= _LONGEST and not _NO_SITE.search(text)
    if item is Item.ADDRESS:
        return _PLACE.search(text) is not None and not _NO_PLACE.search(text)
    if item is Item.NAME:
        is_person = letter_labels.is_name(text) and surnames.begins(text)
        return _BODY.search(text) is not None or (is_person and person_words.is_person(text))
    return letter_labels.is_name(text) and person_words.is_person(text)
