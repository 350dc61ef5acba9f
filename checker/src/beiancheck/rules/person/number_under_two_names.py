"""One identity document's number under two names."""

from collections.abc import Iterator
from itertools import combinations

from beiancheck.facts import Facts, InCharge
from beiancheck.formats.typed import may_be_one_name
from beiancheck.law import ORDER_33, PROVIDER_FORM_2023
from beiancheck.people import is_same_number
from beiancheck.rule import Seen, at, rule
from beiancheck.shape import label
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023),
    causes=(),
    kinds=ORGANISATIONS,
    title=Text(zh="同一个证件号码下有两个姓名", en="One document number is given under two names"),
    why=Text(
        zh="一个证件号码只属于一个人；两处姓名不一样，总有一处和证件对不上。",
        en="A document number belongs to one person; where the names differ, one of the two does "
        "not agree with the document.",
    ),
    fault=Text(
        zh="这里的姓名填“{name}”，“{other}”填“{earlier}”，证件号码却相同。",
        en="The name here is “{name}” and in “{other}” it is “{earlier}”, yet the document number "
        "is the same.",
    ),
    fix=Text(
        zh="是同一个人的，两处照证件填同一个姓名；是两个人的，各填自己的证件号码。",
        en="If it is one person, copy the name from the document in both places; if they are two, "
        "give each one's own number.",
    ),
)
def number_under_two_names(facts: Facts) -> Iterator[Seen]:
    """Compare the names of those who give one number, of one type of document."""
    yield from unseen_of_each(facts, facts.people, "name")
    told = set()
    for earlier, later in combinations(facts.people, 2):
        if later.path in told or not _is_one_document(earlier, later):
            continue
        here, there = later.person.name.strip(), earlier.person.name.strip()
        if here and there and not may_be_one_name(here, there):
            told.add(later.path)
            other = label(f"{earlier.path}.name")
            yield at(f"{later.path}.name", name=here, earlier=there, other=other)


def _is_one_document(earlier: InCharge, later: InCharge) -> bool:
    one, other = earlier.person, later.person
    is_one_type = one.document is not None and one.document == other.document
    is_given = one.number.strip() != ""
    return is_given and is_one_type and is_same_number(one.number, other.number, one.document)
