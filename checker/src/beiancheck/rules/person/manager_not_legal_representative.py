"""A person in charge of the holder who is not its legal representative."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.typed import may_be_one_name
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.people import is_legal_representative
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import SUBMITTED, Filing
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_CONTRADICTION = Verdict(Severity.ERROR, Ground.FORM)
_DISPUTED = Verdict(Severity.LOOK, Ground.PROVINCE)
_NAMES = Text(
    zh="表里写着主体负责人是法定代表人，可是法定代表人填“{representative}”，"
    "主体负责人填“{manager}”。",
    en="The form says that the person in charge is the legal representative; yet the legal "
    "representative is “{representative}” and the person in charge “{manager}”.",
)
_SAID = Text(
    zh="主体负责人不是法定代表人。{province}：{asked}",
    en="The person in charge of the holder is not its legal representative. {province}: {asked}",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C21",),
    kinds=ORGANISATIONS,
    filings=SUBMITTED - {Filing.CHANGE_SERVICE, Filing.CHANGE_ACCESS},
    title=Text(
        zh="主体负责人不是法定代表人",
        en="The person in charge is not the legal representative",
    ),
    why=Text(
        zh="多数省要求单位的主体负责人由法定代表人担任，换成别人会退回，或者要另交材料。",
        en="Most provinces want the legal representative in charge of the holder; with someone "
        "else a filing is sent back or needs more papers.",
    ),
    fault=Text(zh="{what}", en="{what}"),
    fix=Text(
        zh="主体负责人填法定代表人，姓名照证件写；确实要由别人担任的，先问服务商要补什么。",
        en="Put the legal representative in charge, named as on the certificate; if it must be "
        "someone else, ask the provider first what is wanted.",
    ),
)
def manager_not_legal_representative(facts: Facts) -> Iterator[Seen]:
    """Compare answer, names and what the province asks."""
    manager = facts.submission.manager.name.strip()
    representative = facts.submission.holder.legal_representative.strip()
    path = "manager_is_legal_representative"
    match is_legal_representative(facts):
        case None:
            yield Unseen(path)
        case True:
            if not may_be_one_name(manager, representative):
                names = {"representative": representative, "manager": manager}
                cites = (ORDER_33.article(7),)
                yield at("holder.legal_representative", _CONTRADICTION, cites, what=_NAMES, **names)
        case False:
            yield from _asked(facts)


def _asked(facts: Facts) -> Iterator[Seen]:
    if facts.province is None:
        yield Unseen("province")
        return
    rows = facts.province.every("legal-representative")
    wanting = [row for row in rows if row.answer != "not-required"]
    if not wanting:
        return
    row = wanting[0]
    has_letter = any(file.role is Paper.AUTHORISATION_LETTER for file in facts.submission.files)
    if row.answer == "usually" and not row.is_disputed and has_letter:
        # The row itself lets someone else be in charge with a letter.
        return
    yield at(
        "manager_is_legal_representative",
        _DISPUTED if row.is_disputed else None,
        tuple(dict.fromkeys(one.cited for one in rows)),
        what=_SAID,
        province=facts.province.province.label,
        asked=_said(rows if row.is_disputed else (row,)),
    )


def _said(rows: tuple[Row, ...]) -> Text:
    return Text(zh="".join(row.zh for row in rows), en=" ".join(row.en for row in rows))
