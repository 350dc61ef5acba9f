"""A kind of content is ticked that this holder, or this province, does not get."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.content import Content
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
_OF_PERSONS = frozenset({Content.BLOG_PERSONAL_SPACE, Content.OTHER})
_ASKED = Text(zh="而{province}：{asked}", en="and {province}: {asked}")
_ONLY = Text(
    zh="而个人备案一般只能选“博客/个人空间”或“其他”",
    en="and individuals usually choose only blog or other",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C56",),
    filings=OF_SERVICE,
    title=Text(zh="服务内容可能不收", en="Content that may be refused"),
    why=Text(
        zh="个人能选的服务内容很少，有的省还不收其中几种，且可能随时调整。",
        en="Few kinds of content are open to individuals; some provinces refuse some of these too, "
        "and change this without notice.",
    ),
    fault=Text(zh="选了“{content}”，{what}。", en="“{content}” is ticked, {what}."),
    fix=Text(
        zh="改选与网站相符的一项；个人可选“其他”，在备注写明内容。",
        en="Tick what fits the site; an individual may choose other and name the content in the "
        "remark.",
    ),
)
def content_refused(facts: Facts) -> Iterator[Evidence]:
    """Look at what is ticked for each website."""
    province = facts.province
    rows = province.about("content-refused") if province else ()
    for site in facts.sites:
        path, ticked = f"{site.path}.content", site.service.content
        if not site.is_website:
            continue
        for row in rows:
            needs_approval = row.answer == "approval"
            met = [one for one in ticked if one in row.contents]
            if province and met and not (needs_approval and site.service.approvals):
                told = {"province": province.province.label, "asked": row.clause}
                said = (_BY_PROVINCE, (row.cited,))
                yield at(path, *said, content=met[0].label, what=_ASKED, **told)
        others = [one for one in ticked if one not in _OF_PERSONS]
        if facts.is_person and others:
            yield at(path, content=others[0].label, what=_ONLY)
