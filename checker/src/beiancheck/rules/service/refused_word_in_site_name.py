"""The site's name holds a word that the province refuses."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Site
from beiancheck.formats.site_name import is_all_latin
from beiancheck.formats.typed import half_width
from beiancheck.law import TENCENT
from beiancheck.provinces import Row
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_APPROVING = frozenset({Paper.APPROVAL, Paper.NO_APPROVAL_LETTER})
_ENGLISH = Text(zh="英文", en="English letters")
_CHANGE = Text(
    zh="先问服务商现在还是不是这样；是的，换一个不含它的名称",
    en="Ask the provider whether this still holds; if so, choose a name without it",
)
_APPROVE = Text(
    zh="有审批的交批准文件；没有的先问服务商能否交说明，或换名称",
    en="Hand in the approval if there is one; if not, ask whether a letter will do, or choose "
    "another name",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C55",),
    filings=OF_SERVICE,
    title=Text(
        zh="网站名称里有省里不收的词", en="The site's name holds a word that the province refuses"
    ),
    why=Text(
        zh="有的省对网站名称的用词另有要求，且可能随时调整。",
        en="Some provinces restrict the words of site names, and change this without notice.",
    ),
    fault=Text(
        zh="网站名称“{name}”有{words}，而{province}：{asked}",
        en="The name “{name}” contains {words}; {province}: {asked}",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def refused_word_in_site_name(facts: Facts) -> Iterator[Seen]:
    """Look for the words that the province's rows name, and for English where they refuse it."""
    if facts.province is None:
        yield Unseen("province")
        return
    is_approved = any(file.role in _APPROVING for file in facts.submission.files)
    for site in facts.sites:
        name = site.service.name.strip()
        if not site.is_website:
            continue
        for row in facts.province.about("site-name-words"):
            words = [word for word in row.words if word in name]
            needs_approval = row.answer == "approval"
            if words and not (needs_approval and (is_approved or site.service.approvals)):
                advice = _APPROVE if needs_approval else _CHANGE
                listed = _quoted(words)
                yield _seen(facts, site, row, listed, advice)
        english = facts.province.first("site-name-english")
        if english and _is_english(name, english):
            yield _seen(facts, site, english, _ENGLISH, _CHANGE)


def _seen(facts: Facts, site: Site, row: Row, words: Text, advice: Text) -> Seen:
    return at(
        f"{site.path}.name",
        None,
        (row.cited,),
        name=site.service.name.strip(),
        words=words,
        province=facts.province.province.label if facts.province else "",
        asked=row.text,
        advice=advice,
    )


def _quoted(words: list[str]) -> Text:
    quoted = [f"“{word}”" for word in words]
    return Text(zh="、".join(quoted), en=", ".join(quoted))


def _is_english(name: str, row: Row) -> bool:
    if row.answer == "not-only":
        return is_all_latin(name)
    return any("a" <= letter <= "z" or "A" <= letter <= "Z" for letter in half_width(name))
