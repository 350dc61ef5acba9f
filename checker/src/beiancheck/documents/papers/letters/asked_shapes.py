"""Whether what stands at a label is built as that label asks."""

import re
from dataclasses import replace

from beiancheck.documents.papers.letters import letter_labels, person_words, shapes
from beiancheck.documents.papers.values import mobiles
from beiancheck.documents.papers.values.value import Value
from beiancheck.formats import resident_id
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_HOST = re.compile(r"(?:[0-9a-z-]+\.)+[a-z]{2,24}")
_CODE = re.compile("[0-9A-Z]{15,18}")
_NAME = re.compile("[一-鿿㐀-䶿()·0-9A-Za-z]{2,60}")
_LONGEST_SITE = 40


def checked(value: Value) -> Value | None:
    """Return a value that is built as its label asks; None for any other."""
    text = value.text
    if value.item is Item.NUMBER:
        if not _CODE.fullmatch(text):
            return None
        if resident_id.fault(text) is None:
            return replace(value, item=Item.PERSON_NUMBER)
        return value if shapes.is_sound(text) else None
    if value.item is Item.DOMAIN:
        return value if _HOST.fullmatch(text) and has_known_suffix(text) else None
    if value.item is Item.MOBILE:
        return value if mobiles.is_one(text) else None
    if value.item in {Item.PERSON, Item.LEGAL_REPRESENTATIVE}:
        is_name = letter_labels.is_name(text) and person_words.is_person(text)
        return value if is_name else None
    if value.item is Item.ADDRESS:
        return value if re.search("[省市县区州镇乡街路村号]", text) else None
    if value.item is Item.SITE_NAME:
        return value if len(text) <= _LONGEST_SITE and not re.search("[。;,:]", text) else None
    return value if value.item is Item.NAME and _NAME.fullmatch(text) else None
