"""A letter or form gives the site another name than the filing."""

from collections.abc import Iterator

from beiancheck.agreement.telling import at_paper, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2010_64
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2010_64.whole, HUAWEI),
    causes=("C78",),
    about=Part.READINGS,
    title=Text(
        zh="函件、核验单上的网站名称不一致",
        en="A letter or form gives the site another name",
    ),
    why=Text(
        zh="网站名称各处都要写成一样。",
        en="The site has one name everywhere.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(zh="改成同一个名称。", en="Write the same name in both places."),
)
def paper_names_another_site(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if one.row.item is Item.SITE_NAME:
            yield at_paper(one, of)
