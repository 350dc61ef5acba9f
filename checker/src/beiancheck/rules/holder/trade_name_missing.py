"""An individual business whose trade name or seal does not go with how it files."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.trade_name import is_named
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_REFUSED = Verdict(Severity.WARNING, Ground.PROVINCE)
_SAID = Verdict(Severity.LOOK, Ground.PROVINCE)
_NAME = Text(zh="主办者名称“{name}”里没有字号", en="The holder's name “{name}” has no trade name")
_ANSWER = Text(
    zh="表里写着没有字号或公章", en="The form says that there is no trade name or no seal"
)
_KIND = Text(zh="选的是没有字号、按个人备案", en="No trade name is chosen, filed as an individual")
_UNKNOWN = Text(zh="没有查到本省的说法。", en="nothing was found on this.")


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(TENCENT, HUAWEI),
    causes=("C14",),
    kinds=frozenset({Kind.INDIVIDUAL_BUSINESS, Kind.INDIVIDUAL_BUSINESS_UNNAMED}),
    title=Text(
        zh="个体工商户按企业还是按个人，看字号和公章",
        en="Trade name and seal decide how an individual business files",
    ),
    why=Text(
        zh="没有字号或公章的个体工商户，有的省按个人备案，有的省先要改执照。",
        en="Without a trade name or a seal an individual business files as an individual in some "
        "provinces; in others it changes its licence first.",
    ),
    fault=Text(zh="{what}。{where}：{asked}", en="{what}. {where}: {asked}"),
    fix=Text(
        zh="看执照“名称”一栏有没有字号，再照省里的做法改主办者性质；拿不准的，先问服务商。",
        en="See whether the licence gives a trade name, then choose the kind of holder that the "
        "province wants; if in doubt, ask the provider first.",
    ),
)
def trade_name_missing(facts: Facts) -> Iterator[Seen]:
    """Look at name and answer, and at what the province does with such a business."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("trade-name")
    if facts.submission.kind is Kind.INDIVIDUAL_BUSINESS_UNNAMED:
        if row is not None and row.answer in {"as-enterprise", "required"}:
            yield at("kind", _SAID, (row.cited,), what=_KIND, **_place(facts, row))
        return
    yield from unseen(facts, "holder.name")
    holder = facts.submission.holder
    persons = (facts.submission.manager.name, holder.legal_representative)
    verdict = _verdict(row)
    told = (verdict, (row.cited,) if row else ())
    has_none = bool(holder.name.strip()) and not is_named(holder.name, *persons)
    if has_none and (row is None or row.answer != "as-enterprise"):
        yield at("holder.name", *told, what=_NAME, name=holder.name, **_place(facts, row))
    path = "statements.has_trade_name_and_seal"
    answer = facts.submission.statements.has_trade_name_and_seal
    if answer is None:
        yield Unseen(path)
    elif not answer:
        yield at(path, *told, what=_ANSWER, **_place(facts, row))


def _verdict(row: Row | None) -> Verdict | None:
    if row is None:
        return None
    return _REFUSED if row.answer in {"required", "as-individual"} else _SAID


def _place(facts: Facts, row: Row | None) -> dict[str, Text | str]:
    province = facts.submission.province
    return {"where": province.label if province else "", "asked": row.text if row else _UNKNOWN}
