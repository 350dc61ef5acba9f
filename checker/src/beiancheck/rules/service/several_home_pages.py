"""More than one home page stands in the field."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.home_page import addresses
from beiancheck.law import PROVIDER_FORM_2023, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(PROVIDER_FORM_2023, TENCENT),
    causes=("C45",),
    filings=OF_SERVICE,
    title=Text(zh="首页地址填了几个", en="More than one home page"),
    why=Text(zh="一个网站只填一个首页地址。", en="A site has one home page in the filing form."),
    fault=Text(
        zh="首页地址“{pages}”里有 {number} 个地址。",
        en="“{pages}” contains {number} addresses.",
    ),
    fix=Text(zh="只留最常用的一个。", en="Keep the one that is used most."),
)
def several_home_pages(facts: Facts) -> Iterator[Evidence]:
    """Look for websites whose field holds two addresses or more."""
    for site in facts.sites:
        found = addresses(site.service.home_page) if site.is_website else []
        if len(found) > 1:
            yield at(
                f"{site.path}.home_page",
                pages=site.service.home_page.strip(),
                number=str(len(found)),
            )
