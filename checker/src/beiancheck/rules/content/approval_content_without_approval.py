"""A kind of content is ticked that often needs an approval, and none is named."""

from collections.abc import Iterator

from beiancheck.approvals import has_paper, is_covered
from beiancheck.facts import Facts
from beiancheck.formats import approval_words
from beiancheck.law import ORDER_33, ORDER_292, PROVIDER_FORM_2023, SECTOR_APPROVALS
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(
        *(ORDER_292.article(5), ORDER_33.article(11)),
        *(SECTOR_APPROVALS.whole, PROVIDER_FORM_2023),
    ),
    causes=("C54",),
    filings=OF_SERVICE,
    title=Text(zh="所选服务内容可能要前置审批", en="The content ticked may need an approval first"),
    why=Text(
        zh="新闻、影视、游戏、金融等内容，有的要先经主管部门同意。",
        en="Some content, such as news, film, games and finance, needs a sector authority's "
        "consent first.",
    ),
    fault=Text(
        zh="选了“{content}”，没有填“{field}”的批准文号，也没有不涉及的承诺书。",
        en="“{content}” is ticked; no approval for “{field}” is named and no letter says that "
        "none is involved.",
    ),
    fix=Text(
        zh="要审批的交{paper}；选错的改选；不涉及的交不涉及前置审批的承诺书。",
        en="If approval is needed, hand in {paper}; if the tick is wrong, change it; if nothing is "
        "involved, hand in the letter.",
    ),
)
def approval_content_without_approval(facts: Facts) -> Iterator[Evidence]:
    """Look at what is ticked for each service."""
    if has_paper(facts, Paper.NO_APPROVAL_LETTER):
        return
    for site in facts.sites:
        for words, content in approval_words.ticked(site.service.content):
            if not is_covered(facts, words.field, site.service.approvals):
                yield at(
                    f"{site.path}.content",
                    content=content.label,
                    field=Text(zh=words.field.label.zh.strip(), en=words.field.label.en),
                    paper=words.paper,
                )
