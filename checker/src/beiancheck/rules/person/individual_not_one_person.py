"""An individual's filing in which holder and persons in charge are not one and the same."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.identity import fits
from beiancheck.formats.typed import compact, may_be_one_name
from beiancheck.law import HUAWEI, NOTICE_2017_264, ORDER_33
from beiancheck.people import is_same_number
from beiancheck.rule import Evidence, Seen, Unseen, at, rule
from beiancheck.submission import Person
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_SLIP, _SAME = 2, 6


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), NOTICE_2017_264.article(1), HUAWEI),
    causes=("C24",),
    kinds=PERSONS,
    title=Text(
        zh="个人备案，主办者和负责人不是同一人",
        en="An individual's filing names more than one person",
    ),
    why=Text(
        zh="个人备案时，主办者、主体负责人、网站负责人都是本人。",
        en="In an individual's filing, the holder and every person in charge are the same person.",
    ),
    fault=Text(
        zh="这里填“{here}”，主办者填“{holder}”。",
        en="Here it says “{here}”; the holder is “{holder}”.",
    ),
    fix=Text(
        zh="两处照本人证件填得一样；网站归单位的，改按单位备案。",
        en="Fill in both from the same document; if the site belongs to an organisation, "
        "file as an organisation.",
    ),
)
def individual_not_one_person(facts: Facts) -> Iterator[Seen]:
    """Compare names and numbers of the persons in charge with the holder's."""
    if facts.submission.kind is None:
        yield Unseen("kind")
        return
    paths = ["holder.name", "holder.number"]
    paths += [f"{one.path}.{name}" for one in facts.people for name in ("name", "number")]
    yield from unseen(facts, *paths)
    for holder in _holders(facts):
        for one in facts.people:
            yield from _compare(holder, one.person, one.path)


def _holders(facts: Facts) -> Iterator[Person]:
    """Yield who the holder is; where the form leaves that blank, the person in charge is."""
    holder, manager = facts.submission.holder, facts.submission.manager
    document = _personal(holder.certificate.value) if holder.certificate else None
    # Whoever holds a certificate that no person carries is another rule's business; a shop that
    # files with its licence may have someone else in charge.
    is_comparable = document is not None or holder.certificate is None
    if is_comparable and (holder.name.strip() or holder.number.strip()):
        yield Person(name=holder.name, document=document, number=holder.number)
    elif facts.submission.kind is Kind.INDIVIDUAL:
        yield manager


def _personal(value: str) -> PersonDocument | None:
    return next((document for document in PersonDocument if document.value == value), None)


def _are_near(one: str, other: str) -> bool:
    """Tell whether one number may be the other with a slip: two signs, or one left out."""
    mine, theirs = compact(one), compact(other)
    if len(mine) == len(theirs):
        return sum(a != b for a, b in zip(mine, theirs, strict=True)) <= _SLIP
    return mine[:_SAME] == theirs[:_SAME] or mine[-_SAME:] == theirs[-_SAME:]


def _fits(person: Person) -> bool:
    return person.document is None or fits(person.document, person.number)


def _compare(holder: Person, person: Person, path: str) -> Iterator[Evidence]:
    numbers = holder.number.strip(), person.number.strip()
    names = holder.name.strip(), person.name.strip()
    is_one_document = holder.document == person.document or None in {
        holder.document,
        person.document,
    }
    # A slip in a number is told of where it stands, and explains the rest.
    is_slip = not (_fits(holder) and _fits(person)) and _are_near(*numbers)
    are_two = all(numbers) and is_one_document and not is_same_number(*numbers, person.document)
    if are_two and not is_slip:
        yield at(f"{path}.number", here=numbers[1], holder=numbers[0])
    elif not may_be_one_name(*names):
        yield at(f"{path}.name", here=names[1], holder=names[0])
