"""A Hong Kong or Macao identity card or passport given instead of the travel permit."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.hong_kong_document import (
    is_instead_of_passport,
    is_instead_of_permit,
    is_perhaps_instead_of_passport,
)
from beiancheck.law import GENERAL_KNOWLEDGE, TENCENT
from beiancheck.people import identities, identity_paths
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_LOOKS = {
    PersonDocument.HK_MACAO_PERMIT: is_instead_of_permit,
    PersonDocument.PASSPORT: is_instead_of_passport,
}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, GENERAL_KNOWLEDGE),
    causes=("C05", "C06"),
    title=Text(
        zh="用了香港、澳门本地的身份证或护照",
        en="A Hong Kong or Macao identity card or passport is used",
    ),
    why=Text(
        zh="港澳居民备案用港澳居民居住证或来往内地通行证，不用当地的身份证和护照。",
        en="Residents of Hong Kong and Macao file with their residence permit or the Mainland "
        "Travel Permit, not with their own identity card or passport.",
    ),
    fault=Text(
        zh="“{document}”的号码“{number}”像是香港或澳门的身份证、护照号码。",
        en="“{number}”, given for “{document}”, looks like the number of a Hong Kong or Macao "
        "identity card or passport.",
    ),
    fix=Text(
        zh="是港澳居民的，改用港澳居民居住证，或港澳居民来往内地通行证，照证件填号码；不是的，不用改。",
        en="A resident of Hong Kong or Macao uses the residence permit or the Mainland Travel "
        "Permit and copies its number; anyone else leaves it.",
    ),
)
def hong_kong_document_unsuitable(facts: Facts) -> Iterator[Seen]:
    """Look for numbers of Hong Kong's and Macao's own documents."""
    yield from unseen(facts, *identity_paths(facts))
    for identity in identities(facts):
        looks = _LOOKS.get(identity.document)
        values: dict[str, Text | str] = {
            "document": identity.document.label,
            "number": identity.number,
        }
        if looks is not None and looks(identity.number):
            yield at(identity.number_path, **values)
        elif identity.document is PersonDocument.PASSPORT and is_perhaps_instead_of_passport(
            identity.number
        ):
            # Malaysia's passports begin with K too.
            yield at(identity.number_path, _LOOK, **values)
