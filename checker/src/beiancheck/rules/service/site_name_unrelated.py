"""The site's name shows no link to the organisation's, and nothing explains it."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.name_pieces import can_be_likened, has_word, shares_a_piece
from beiancheck.law import HUAWEI, NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.kinds import ORGANISATIONS, Kind
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_TELLING = ("商标", "品牌", "旗下", "简称")


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(TENCENT, HUAWEI, NAMING_GUIDES),
    causes=("C52",),
    # A military unit's name is a code, to which no site's name can be likened.
    kinds=ORGANISATIONS - {Kind.DEFENCE},
    filings=OF_SERVICE,
    title=Text(
        zh="网站名称与单位名称看不出关系", en="The site's name shows no link to the organisation"
    ),
    why=Text(
        zh="名称与单位无关的，审核时常要说明来历，如品牌、产品、商标。",
        en="Where a name seems unrelated, reviewers ask where it comes from: a brand, a product, "
        "a trademark.",
    ),
    fault=Text(
        zh="网站名称“{name}”与“{holder}”没有相同的字词，备注里也没有说明。",
        en="“{name}” and “{holder}” share no word, and the remark does not explain the name.",
    ),
    fix=Text(
        zh="在备注写明名称的来历，如“{name}是本单位的品牌”，有商标的附商标证书；没有的改用单位全称或简称。",
        en="Say in the remark where the name comes from (“{name}是本单位的品牌”) and add the "
        "trademark certificate if there is one; or use the organisation's name.",
    ),
)
def site_name_unrelated(facts: Facts) -> Iterator[Evidence]:
    """Compare each website's name with the holder's."""
    holder = facts.submission.holder.name.strip()
    is_explained = any(file.role is Paper.NAME_RELATION for file in facts.submission.files)
    if is_explained:
        return
    row = facts.province.first("name-relation") if facts.province else None
    for site in facts.sites:
        name, remark = site.service.name.strip(), site.service.remark
        is_judged = site.is_website and can_be_likened(name) and can_be_likened(holder)
        # A foreign name's Chinese rendering shares nothing with it: Siemens and 西门子.
        is_rendered = has_word(holder) and not has_word(name)
        if not is_judged or is_rendered or shares_a_piece(name, holder):
            continue
        if shares_a_piece(name, remark) or any(word in remark for word in _TELLING):
            continue
        is_asked = row is not None and not remark.strip()
        yield at(
            f"{site.path}.name",
            _BY_PROVINCE if is_asked else None,
            (row.cited,) if row and is_asked else (),
            name=name,
            holder=holder,
        )
