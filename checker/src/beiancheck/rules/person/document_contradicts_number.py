"""A number that plainly belongs to another identity document than the one that is named."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import resident_id
from beiancheck.formats.identity import other_document
from beiancheck.law import GB_11643, GENERAL_KNOWLEDGE, PROVIDER_FORM_2023
from beiancheck.people import identities, identity_paths
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_CERTAIN = Verdict(Severity.ERROR, Ground.FORM)


@rule(
    severity=Severity.WARNING,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023, GB_11643, GENERAL_KNOWLEDGE),
    causes=("C04",),
    title=Text(
        zh="证件类型与证件号码对不上", en="The type of document and its number do not go together"
    ),
    why=Text(
        zh="核验时先看证件类型，再按这一类去查号码；类型选错，号码再对也查不到。",
        en="A number is looked up under the type of document that is named; "
        "under the wrong type even a right number is not found.",
    ),
    fault=Text(
        zh="证件类型选的是“{document}”，号码“{number}”却是“{other}”的写法。",
        en="The type chosen is “{document}”, but “{number}” is written like the number of "
        "another document: {other}.",
    ),
    fix=Text(
        zh="看手上的证件是哪一种：是“{other}”就改证件类型，否则重填号码。",
        en="See which document it is: if it is “{other}”, change the type; "
        "if not, type the number again.",
    ),
)
def document_contradicts_number(facts: Facts) -> Iterator[Seen]:
    """Look for numbers of another document."""
    yield from unseen(facts, *identity_paths(facts))
    for identity in identities(facts):
        other = other_document(identity.document, identity.number)
        if other is not None:
            is_id = identity.document is PersonDocument.RESIDENT_ID
            # A number that can be no resident ID is wrong whichever of the two is.
            verdict = _CERTAIN if is_id and resident_id.fault(identity.number) else None
            yield at(
                identity.document_path,
                verdict,
                document=identity.document.label,
                number=identity.number,
                other=other.label,
            )
