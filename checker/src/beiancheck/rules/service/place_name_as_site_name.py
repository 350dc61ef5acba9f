"""The site's name is only a place."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.name_pieces import may_be_county, place_in, reads_as_area
from beiancheck.law import INSPUR, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.kinds import ALL_KINDS, Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_ONLY = Text(
    zh="只是地名“{place}”，像是当地官方网站", en="is only the place “{place}” and sounds official"
)
_MAYBE = Text(
    zh="读起来像一个市、县或区，是的话像当地官方网站",
    en="reads like a city, county or district, and would sound official",
)
_AREA = Text(
    zh="读起来是一个行政区划，而{province}：{asked}",
    en="reads as an administrative area; {province}: {asked}",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, INSPUR),
    causes=("C53",),
    # A government's own portal may bear the place's name.
    kinds=ALL_KINDS - {Kind.GOVERNMENT},
    filings=OF_SERVICE,
    title=Text(zh="只用地名做网站名称", en="A place alone as the site's name"),
    why=Text(
        zh="以省、市名作网站名称，容易被当作当地官方网站，一般要有权使用才行。",
        en="A site named after a province or city is taken for its official one; usually that "
        "needs authority.",
    ),
    fault=Text(zh="网站名称“{name}”{what}。", en="The name “{name}” {what}."),
    fix=Text(
        zh="在地名后加上自己的名称或内容；有权使用地名的，准备好批准文件。",
        en="Add your own name or the content to the place; if you may use the place, have the "
        "approval ready.",
    ),
)
def place_name_as_site_name(facts: Facts) -> Iterator[Evidence]:
    """Look at each website's name; some provinces' rows go further."""
    row = facts.province.first("site-name-places") if facts.province else None
    for site in facts.sites:
        path, name = f"{site.path}.name", site.service.name.strip()
        place = place_in(name)
        if not site.is_website:
            continue
        if row and facts.province and reads_as_area(name):
            told = {"province": facts.province.province.label, "asked": row.clause}
            yield at(path, _BY_PROVINCE, (row.cited,), name=name, what=_AREA, **told)
        elif place:
            yield at(path, name=name, what=_ONLY, place=place)
        elif may_be_county(name):
            yield at(path, _LOOK, name=name, what=_MAYBE)
