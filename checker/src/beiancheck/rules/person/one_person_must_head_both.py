"""A province that wants one person in charge of holder and site, and two are."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.people import are_different, is_legal_representative
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C23",),
    kinds=ORGANISATIONS,
    title=Text(
        zh="主体负责人不是法定代表人时，要兼任网站负责人",
        en="Someone other than the legal representative must head both holder and site",
    ),
    why=Text(
        zh="有的省允许别人担任主体负责人，但要求他同时负责网站。",
        en="Some provinces let someone else be in charge of the holder, who must then be in "
        "charge of the site too.",
    ),
    fault=Text(
        zh="主体负责人不是法定代表人，网站又由另一个人负责。{province}：{asked}",
        en="The person in charge of the holder is not its legal representative, and another "
        "person is in charge of the site. {province}: {asked}",
    ),
    fix=Text(
        zh="网站负责人改成主体负责人；或者由法定代表人担任主体负责人。",
        en="Put the same person in charge of the site, or the legal representative in charge of "
        "the holder.",
    ),
)
def one_person_must_head_both(facts: Facts) -> Iterator[Seen]:
    """Look for a second person where a row of the province wants one."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("same-manager")
    if row is None:
        return
    is_representative = is_legal_representative(facts)
    if is_representative is None:
        yield Unseen("manager_is_legal_representative")
    elif not is_representative:
        for one in facts.site_managers:
            if are_different(one.person, facts.submission.manager):
                yield at(
                    f"{one.path}.name",
                    None,
                    (row.cited,),
                    province=facts.province.province.label,
                    asked=row.text,
                )
