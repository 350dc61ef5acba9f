"""A number that does not look like its permit, residence permit, foreign ID or passport."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.hong_kong_document import is_instead_of_passport, is_instead_of_permit
from beiancheck.formats.identity import fits, other_document
from beiancheck.law import GENERAL_KNOWLEDGE, PROVIDER_FORM_2023
from beiancheck.people import Identity, identities, identity_paths
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_RESIDENCE = Text(
    zh="18 位，以 {first} 开头，含真实的出生日期，末位是校验码",
    en="18 characters that begin with {first}, hold a real date of birth and end in a check digit",
)
_USUAL = {
    PersonDocument.PASSPORT: Text(zh="5 至 17 位字母和数字", en="5 to 17 letters and digits"),
    PersonDocument.TAIWAN_PERMIT: Text(
        zh="8 位数字，旧本式为 10 位数字，可带括号字母",
        en="8 digits; on the old booklet 10 digits, perhaps with a letter in brackets",
    ),
    PersonDocument.HK_MACAO_PERMIT: Text(
        zh="H 或 M 加 8 位数字，旧证另有 2 位",
        en="H or M and 8 digits; on older cards two digits more",
    ),
    PersonDocument.FOREIGN_RESIDENT_ID: Text(
        zh="新证 18 位，以 9 开头，末位是校验码；旧证为 3 个字母加 12 位数字",
        en="18 characters that begin with 9 and end in a check digit; "
        "on the old card 3 letters and 12 digits",
    ),
    PersonDocument.HK_MACAO_RESIDENCE_PERMIT: _RESIDENCE,
    PersonDocument.TAIWAN_RESIDENCE_PERMIT: _RESIDENCE,
}
_FIRST = {
    PersonDocument.HK_MACAO_RESIDENCE_PERMIT: Text(zh="810000 或 820000", en="810000 or 820000"),
    PersonDocument.TAIWAN_RESIDENCE_PERMIT: Text(zh="830000", en="830000"),
}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(GENERAL_KNOWLEDGE, PROVIDER_FORM_2023),
    causes=("C05",),
    title=Text(
        zh="通行证、居住证或护照号码写法不对",
        en="The number of a permit or passport is not written as usual",
    ),
    why=Text(
        zh="这些证件各有固定的写法。写法要求未经核实，所以只建议核对，不判为必须修改。",
        en="These documents have fixed ways of writing their numbers. We could not verify them "
        "all, so this is only a suggestion.",
    ),
    fault=Text(
        zh="“{document}”的号码“{number}”不像通常的写法：{usual}。",
        en="“{number}” does not look like the usual number of this document ({document}): {usual}.",
    ),
    fix=Text(
        zh="对着证件逐位核对；确实如此的，可以不改。",
        en="Compare it with the document; if it is right, leave it.",
    ),
)
def travel_document_malformed(facts: Facts) -> Iterator[Seen]:
    """Look for numbers that do not fit their document, unless another rule says why."""
    yield from unseen(facts, *identity_paths(facts))
    for identity in identities(facts):
        usual = _USUAL.get(identity.document)
        if usual is None or fits(identity.document, identity.number) or _is_explained(identity):
            continue
        first = _FIRST.get(identity.document, "")
        yield at(
            identity.number_path,
            document=identity.document.label,
            number=identity.number,
            usual=usual,
            first=first,
        )


def _is_explained(identity: Identity) -> bool:
    document, number = identity.document, identity.number
    return (
        other_document(document, number) is not None
        or (document is PersonDocument.HK_MACAO_PERMIT and is_instead_of_permit(number))
        or (document is PersonDocument.PASSPORT and is_instead_of_passport(number))
    )
