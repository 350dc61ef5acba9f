"""Who is who among the persons in charge, and which identity documents they give."""

from collections.abc import Iterator

import msgspec

from beiancheck.facts import Facts, InCharge, once
from beiancheck.formats.hk_macao_permit import lifelong
from beiancheck.formats.typed import compact, may_be_one_name, name_key
from beiancheck.rule import Unseen
from beiancheck.submission import Person
from beiancheck.terms.certificates import OFFERED, PersonDocument

_PERSONAL = {document.value: document for document in PersonDocument}


class Identity(msgspec.Struct, frozen=True):
    """An identity document that is named with its number; ``path`` is where both stand.

    ``field`` is the name of the field of the document's type.
    """

    path: str
    field: str
    document: PersonDocument
    number: str

    @property
    def number_path(self) -> str:
        """Where the number stands."""
        return f"{self.path}.number"

    @property
    def document_path(self) -> str:
        """Where the type of the document stands."""
        return f"{self.path}.{self.field}"


@once
def identities(facts: Facts) -> Iterator[Identity]:
    """Yield the identity documents of everyone in charge, and the holder's if it is another one.

    A document that the form does not offer to the holder's kind is not one to judge the number by.
    """
    told = set()
    for one in facts.people:
        if one.person.document is not None and one.person.number.strip():
            told.add((one.person.document, compact(one.person.number)))
            yield Identity(one.path, "document", one.person.document, one.person.number.strip())
    holder, kind = facts.submission.holder, facts.submission.kind
    if kind is not None and holder.certificate not in OFFERED[kind]:
        return
    document = _PERSONAL.get(holder.certificate.value) if holder.certificate else None
    if document and holder.number.strip() and (document, compact(holder.number)) not in told:
        yield Identity("holder", "certificate", document, holder.number.strip())


@once
def identity_paths(facts: Facts) -> tuple[str, ...]:
    """Return where the documents of everyone in charge and their numbers are asked for."""
    return tuple(f"{one.path}.{name}" for one in facts.people for name in ("document", "number"))


def unseen_validity(facts: Facts) -> Iterator[Unseen]:
    """Yield where the end of validity is blank though a document with a number is named."""
    for one in facts.people:
        if one.person.number.strip() and not one.person.valid_until.strip():
            yield Unseen(f"{one.path}.valid_until")


def is_same_number(one: str, other: str, document: PersonDocument | None = None) -> bool:
    """Tell whether two numbers, typed in their own ways, are the same."""
    if document is PersonDocument.HK_MACAO_PERMIT:
        # Older cards print two digits more, which count the issues.
        return lifelong(one) == lifelong(other)
    return compact(one) == compact(other)


def are_different(one: Person, other: Person) -> bool:
    """Tell whether two persons are certainly not the same one.

    The number decides; without it, or where the documents are of two kinds, the name does.
    """
    if one.number.strip() and other.number.strip():
        if is_same_number(one.number, other.number, one.document):
            return False
        if one.document == other.document or None in {one.document, other.document}:
            return True
    if one.name.strip() and other.name.strip():
        return not may_be_one_name(one.name, other.name)
    return False


def is_legal_representative(facts: Facts) -> bool | None:
    """Tell whether the person in charge of the holder is its legal representative, if it is said.

    Without an answer the two names tell it.
    """
    said = facts.submission.manager_is_legal_representative
    one, other = facts.submission.manager.name, facts.submission.holder.legal_representative
    if said is not None or not one.strip() or not other.strip():
        return said
    if name_key(one) == name_key(other):
        return True
    return None if may_be_one_name(one, other) else False


@once
def pairs(facts: Facts) -> Iterator[tuple[InCharge, InCharge]]:
    """Yield every two persons in charge who are certainly different, the earlier one first."""
    for place, later in enumerate(facts.people):
        for earlier in facts.people[:place]:
            if are_different(earlier.person, later.person):
                yield earlier, later
