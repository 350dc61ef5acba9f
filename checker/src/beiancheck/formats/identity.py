"""Which identity document a number plainly belongs to, and whether it fits its own."""

import re
from collections.abc import Callable
from functools import lru_cache

from beiancheck.formats import (
    foreign_resident_id,
    hk_macao_permit,
    hmt_residence,
    passport,
    resident_id,
    taiwan_permit,
)
from beiancheck.formats.typed import compact
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.provinces import Province

# Taiwan's code of GB/T 2260 stands in a few resident IDs; it is no province of a filing.
PROVINCE_CODES = frozenset({province.code for province in Province} | {"71"})
_PERMIT = re.compile(r"[HM](?:[0-9]{8}|[0-9]{10})", re.ASCII)
# Several documents have such numbers; a resident ID never begins with a letter.
_PASSPORT = re.compile(r"[A-Z][0-9]{8}|[A-Z]{2}[0-9]{7}", re.ASCII)


@lru_cache(maxsize=256)
def shape_of(number: str) -> PersonDocument | None:
    """Return the document whose number this plainly is; None where it could be several."""
    # What most people have comes first: no other number begins with the code of a province.
    if resident_id.fault(number) is None and resident_id.province_code(number) in PROVINCE_CODES:
        return PersonDocument.RESIDENT_ID
    if hmt_residence.has_shape(number, hmt_residence.HONG_KONG_MACAO):
        return PersonDocument.HK_MACAO_RESIDENCE_PERMIT
    if hmt_residence.has_shape(number, hmt_residence.TAIWAN):
        return PersonDocument.TAIWAN_RESIDENCE_PERMIT
    if foreign_resident_id.is_sound(number):
        return PersonDocument.FOREIGN_RESIDENT_ID
    if _PERMIT.fullmatch(compact(number)):
        return PersonDocument.HK_MACAO_PERMIT
    return None


def other_document(document: PersonDocument, number: str) -> PersonDocument | None:
    """Return the document that a number plainly belongs to, if it is not the one named."""
    shape = shape_of(number)
    if shape is document:
        return None
    # Passports of several countries are H or M and eight digits.
    if document is PersonDocument.PASSPORT and shape is PersonDocument.HK_MACAO_PERMIT:
        return None
    if shape is None and document is PersonDocument.RESIDENT_ID:
        return PersonDocument.PASSPORT if _PASSPORT.fullmatch(compact(number)) else None
    return shape


_FITS: dict[PersonDocument, Callable[[str], bool]] = {
    PersonDocument.RESIDENT_ID: lambda number: resident_id.fault(number) is None,
    PersonDocument.PASSPORT: passport.is_sound,
    PersonDocument.TAIWAN_PERMIT: taiwan_permit.is_sound,
    PersonDocument.HK_MACAO_PERMIT: hk_macao_permit.is_sound,
    PersonDocument.FOREIGN_RESIDENT_ID: foreign_resident_id.is_sound,
    PersonDocument.HK_MACAO_RESIDENCE_PERMIT: lambda number: hmt_residence.is_sound(
        number, hmt_residence.HONG_KONG_MACAO
    ),
    PersonDocument.TAIWAN_RESIDENCE_PERMIT: lambda number: hmt_residence.is_sound(
        number, hmt_residence.TAIWAN
    ),
}


def fits(document: PersonDocument, number: str) -> bool:
    """Tell whether a number has the shape of its document, check digit included."""
    return _FITS[document](number)
