"""An individual whose identity card names an address in another province."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.address import province_of
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import HolderCertificate
from beiancheck.terms.filings import NEW_SERVICE, Filing
from beiancheck.terms.kinds import PERSONS
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_DISPUTED = Verdict(Severity.LOOK, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C09", "C75"),
    kinds=PERSONS,
    filings=NEW_SERVICE | {Filing.ADD_ACCESS},
    title=Text(
        zh="外省身份证的个人，要看备案省收不收",
        en="An individual whose identity card is from another province",
    ),
    why=Text(
        zh="有的省不受理外省身份证的个人，有的要居住证一类的证明；做法可能随时调整。",
        en="Some provinces refuse individuals from elsewhere, others want proof that they live "
        "there; both change without notice.",
    ),
    fault=Text(
        zh="证件住址“{address}”在{where}，备案省份是{province}。{asked}",
        en="The address on the card, “{address}”, is in {where}; the filing is in {province}. "
        "{asked}",
    ),
    fix=Text(
        zh="先问服务商现在怎么办：收的，附上居住证明；不收的，到证件住址所在的省备案。",
        en="Ask the provider what holds now: hand in proof of residence where it is taken; "
        "where it is not, file in the province of the card.",
    ),
)
def individual_from_another_province(facts: Facts) -> Iterator[Seen]:
    """Compare the address on a resident ID with the province, and see what its rows say."""
    yield from unseen(facts, "holder.certificate_address")
    if facts.province is None:
        yield Unseen("province")
        return
    holder = facts.submission.holder
    where = province_of(holder.certificate_address)
    if holder.certificate is not HolderCertificate.RESIDENT_ID:
        return
    if where is None or where is facts.province.province:
        return
    rows = facts.province.every("people-from-elsewhere")
    has_proof = any(file.role is Paper.RESIDENCE_PROOF for file in facts.submission.files)
    if _is_settled(rows, has_proof=has_proof):
        return
    yield at(
        "holder.certificate_address",
        _DISPUTED if rows[0].is_disputed else None,
        tuple(dict.fromkeys(row.cited for row in rows)),
        address=holder.certificate_address.strip(),
        where=where.label,
        province=facts.province.province.label,
        asked=Text(zh="".join(row.zh for row in rows), en=" ".join(row.en for row in rows)),
    )


def _is_settled(rows: tuple[Row, ...], *, has_proof: bool) -> bool:
    """Tell whether all rows let the person file; where there are none, nothing is asked."""
    if any(row.is_disputed for row in rows):
        return False
    return all(row.answer == "free" or (row.answer == "proof" and has_proof) for row in rows)
