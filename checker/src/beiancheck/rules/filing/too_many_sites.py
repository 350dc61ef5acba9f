"""More sites than the province takes in an order or in all, or takes without a paper."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import NEW_SERVICE, Filing
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_FILED = Verdict(Severity.LOOK, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C67",),
    filings=NEW_SERVICE | {Filing.ADD_ACCESS},
    title=Text(zh="网站数量超过省里的限制", en="There are more sites than the province takes"),
    why=Text(
        zh="有的省限制一个订单或一个主办者的网站数量，超过的要分开办，或者交说明、方案书。",
        en="Some provinces limit the sites of an order or of a holder; more are split up, or need "
        "an explanation or a plan.",
    ),
    fault=Text(
        zh="这一单有 {count} 个网站。{province}：{asked}",
        en="This order holds {count} sites. {province}: {asked}",
    ),
    fix=Text(
        zh="分成几个订单办；省里要求说明或方案书的，一并交上。",
        en="Split them into several orders; where the province wants an explanation or a plan, "
        "hand it in as well.",
    ),
)
def too_many_sites(facts: Facts) -> Iterator[Seen]:
    """Count the sites of the order, and ask about those that were filed before."""
    yield from unseen(facts, "services.name")
    if facts.province is None:
        yield Unseen("province")
        return
    asked = (*facts.province.about("sites-per-order"), *facts.province.about("sites-in-all"))
    submission, count = facts.submission, len(facts.sites)
    for row in asked:
        is_over = row.number is not None and count > row.number
        if is_over and row.concerns(submission.kind, submission.filing) and not _met(row, facts):
            yield at(
                "services",
                None,
                (row.cited,),
                count=str(count),
                province=facts.province.province.label,
                asked=row.text,
            )
    yield from _filed(facts, count)


def _filed(facts: Facts, count: int) -> Iterator[Seen]:
    """Ask to look where sites filed before make a paper due: how many there are is not known."""
    for row in facts.province.about("filed-sites") if facts.province else ():
        is_asked = row.concerns(facts.submission.kind, facts.submission.filing)
        if facts.province and is_asked and not _met(row, facts):
            told = {"province": facts.province.province.label, "asked": row.text}
            yield at("services", _FILED, (row.cited,), count=str(count), **told)


def _met(row: Row, facts: Facts) -> bool:
    if row.paper is not None:
        return any(file.role is row.paper for file in facts.submission.files)
    return row.answer == "remark" and all(site.service.remark.strip() for site in facts.sites)
