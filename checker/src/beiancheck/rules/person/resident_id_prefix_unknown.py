"""A resident ID number that begins with no province's code."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import resident_id
from beiancheck.formats.identity import PROVINCE_CODES, other_document
from beiancheck.law import GB_11643
from beiancheck.people import identities, identity_paths
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.FORM,
    cites=(GB_11643,),
    causes=("C01",),
    title=Text(
        zh="身份证号码的开头不是任何省份的代码",
        en="A resident ID number begins with no province's code",
    ),
    why=Text(
        zh="号码前两位是首次编号时所在省份的代码。不认识的开头不一定错，请对着证件看一遍。",
        en="The first two digits name the province in which the number was first given. "
        "An unknown beginning is not always wrong, so look at the card.",
    ),
    fault=Text(
        zh="号码“{number}”以 {prefix} 开头，没有哪个省份用这个代码。",
        en="The number “{number}” begins with {prefix}, which is no province's code.",
    ),
    fix=Text(
        zh="对着身份证核对前两位；确实如此的，可以不改。",
        en="Compare the first two digits with the card; if they are right, leave them.",
    ),
)
def resident_id_prefix_unknown(facts: Facts) -> Iterator[Seen]:
    """Look for sound resident ID numbers with an unknown beginning."""
    yield from unseen(facts, *identity_paths(facts))
    for identity in identities(facts):
        document, number = identity.document, identity.number
        if document is not PersonDocument.RESIDENT_ID or other_document(document, number):
            continue
        prefix = resident_id.province_code(number)
        if resident_id.fault(number) is None and prefix not in PROVINCE_CODES:
            yield at(identity.number_path, number=number, prefix=prefix)
