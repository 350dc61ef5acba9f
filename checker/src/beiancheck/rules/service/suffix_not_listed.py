"""A domain's suffix is not on the list of approved ones that we have."""

from collections.abc import Iterator

from beiancheck import dated
from beiancheck.facts import Facts
from beiancheck.formats import domain, suffixes
from beiancheck.law import APPROVED_SUFFIXES, ORDER_43, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_BY_PROVINCE = Verdict(Severity.LOOK, Ground.PROVINCE)
_NOT_LISTED = Text(
    zh="不在本站所依据的批复名单里，名单可能已有更新",
    en="is not on the approved list that we have, which may have grown since",
)
_BEIJING = Text(
    zh="北京不受理（据服务商文档）", en="is not accepted in Beijing, a provider's documents say"
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(APPROVED_SUFFIXES, ORDER_43.whole),
    causes=("C34",),
    # A domain that is being changed was accepted when it was filed.
    filings=OF_SERVICE - CHANGES,
    title=Text(zh="域名后缀需要查一下", en="A domain suffix to look up"),
    why=Text(
        zh="后缀要由工业和信息化部批复的管理机构运营，不在其列的不能备案。",
        en="Only domains under suffixes whose registry the ministry has approved can be filed.",
    ),
    fault=Text(
        zh="“{domain}”的后缀 .{suffix} {what}。",
        en="The suffix .{suffix} of “{domain}” {what}.",
    ),
    fix=Text(
        zh="到 domain.miit.gov.cn 查这个后缀，或问服务商。",
        en="Look the suffix up at domain.miit.gov.cn, or ask the provider.",
    ),
)
def suffix_not_listed(facts: Facts) -> Iterator[Evidence]:
    """Look for suffixes that the dated list does not hold, and those Beijing is said to refuse."""
    refused = dated.tables("suffixes")["beijing"]["rows"]
    is_beijing = facts.submission.province is Province.BEIJING
    for path, typed in facts.domains:
        found = domain.read(typed)
        if not found.right:
            continue
        suffix = found.right.partition(".")[2]
        if is_beijing and found.suffix.rpartition(".")[2] in refused:
            said = (_BY_PROVINCE, (TENCENT,))
            yield at(path, *said, domain=typed, suffix=suffix, what=_BEIJING)
        elif suffixes.listed().isdisjoint(_endings(found.ascii)):
            yield at(path, domain=typed, suffix=suffix, what=_NOT_LISTED)


def _endings(name: str) -> list[str]:
    labels = name.split(".")
    return [".".join(labels[place:]) for place in range(len(labels))]
