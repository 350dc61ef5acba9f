"""The name of a site has fewer than three characters."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import site_name
from beiancheck.formats.typed import is_han
from beiancheck.law import NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity, Verdict

_COUNTED = Text(zh="字", en="characters")
_CHINESE = Text(zh="汉字，而{where}：{asked}", en="Chinese characters; {where}: {asked}")

_LEAST = 3


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NAMING_GUIDES, TENCENT),
    causes=("C46",),
    filings=OF_SERVICE,
    title=Text(zh="网站名称太短", en="The name of the site is too short"),
    why=Text(
        zh="服务商一般要求三个字以上，括号和短横线不算。",
        en="Providers usually ask for three characters or more; brackets and hyphens do not count.",
    ),
    fault=Text(
        zh="网站名称“{name}”只有 {number} 个{what}。",
        en="The name “{name}” has {number} {what}.",
    ),
    fix=Text(
        zh="写得具体一些，单位可用全称或简称。",
        en="Make it more specific; an organisation may use its full or short name.",
    ),
)
def site_name_too_short(facts: Facts) -> Iterator[Seen]:
    """Count the names of websites."""
    yield from unseen_of_each(facts, facts.sites, "name")
    row = facts.province.first("site-name-length") if facts.province else None
    place = facts.province.province.label if facts.province else ""
    said = Verdict(Severity.WARNING, Ground.PROVINCE)
    for site in facts.sites:
        path = f"{site.path}.name"
        if site.is_website:
            name = site.service.name.strip()
            chinese = sum(map(is_han, name))
            if name and site_name.length(name) < _LEAST:
                yield at(path, name=name, number=str(site_name.length(name)), what=_COUNTED)
            elif row and row.number and name and chinese < row.number:
                asked = {"what": _CHINESE, "where": place, "asked": row.clause}
                yield at(path, said, (row.cited,), name=name, number=str(chinese), **asked)
