"""A holder that turns from an individual into an organisation, or the other way round."""

from collections.abc import Iterator

from beiancheck import provinces
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.changes import Change
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_SAID = Verdict(Severity.LOOK, Ground.PROVINCE)
_NOTHING = Text(
    zh="没有查到本省的说法；一份服务商文档说要注销后重新备案。",
    en="nothing was found on this; one provider's documents say cancel and file anew.",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C65",),
    filings=CHANGES,
    title=Text(zh="变更主办者性质要看本省的规定", en="Changing the kind of holder"),
    why=Text(
        zh="个人和单位之间能不能变更，各省不同：有的只许变更为本人的公司，有的要注销重办。",
        en="Provinces differ on changes between individual and organisation: some allow one's own "
        "company only, others want the filing cancelled and made anew.",
    ),
    fault=Text(
        zh="变更的项目里有“主办者性质”。{province}：{asked}",
        en="The kind of holder is among the items to be changed. {province}: {asked}",
    ),
    fix=Text(
        zh="先问服务商本省能不能变更；不能的，注销后以新的主办者备案。",
        en="Ask the provider whether the province allows it; if not, cancel and file as the new "
        "holder.",
    ),
)
def holder_kind_changed(facts: Facts) -> Iterator[Seen]:
    """Look for the item, and at what the province says of it."""
    if Change.HOLDER_KIND not in facts.submission.changes:
        return
    province = facts.submission.province
    if province is None:
        yield Unseen("province")
        return
    rows = [row for row in provinces.rows(province) if row.topic == "kind-change"]
    yield at(
        "changes",
        _SAID if rows else None,
        tuple(dict.fromkeys(row.cited for row in rows)),
        province=province.label,
        asked=_said(rows) if rows else _NOTHING,
    )


def _said(rows: list[Row]) -> Text:
    return Text(zh="".join(row.zh for row in rows), en=" ".join(row.en for row in rows))
