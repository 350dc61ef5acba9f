"""The name of a personal site reads as an organisation's, or is the person's own."""

from collections.abc import Iterator

from beiancheck import dated
from beiancheck.facts import Facts
from beiancheck.law import NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_OWN_NAME = Text(zh="用了本人姓名", en="holds the person's own name")
_WORD = Text(
    zh="有“{word}”，像是单位或经营性网站的名称",
    en="contains “{word}”, as names of organisations or trades do",
)
_SHORTEST_NAME = 2
# Names of two characters are often ordinary words too: 高原, 江南, 理想.
_OWN = ("的", "个人", "博客", "网", "主页", "空间")
_MAYBE_NAME = Text(
    zh="里有“{person}”，与本人姓名相同", en="contains “{person}”, which is the person's name"
)

_CHANGE = Text(
    zh="换成说明个人兴趣或内容的名称",
    en="Choose a name that tells of your interest or of the content",
)
_MEANT = Text(
    zh="指本人的换一个名称；只是碰巧同字的不用改",
    en="If it means you, choose another name; if it is only the same word, keep it",
)
_SEE = Text(
    zh="看名称像不像单位或生意，不像的不用改；拿不准的问服务商",
    en="See whether the name sounds like an organisation or a trade; if not, keep it; if in doubt, "
    "ask the provider",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NAMING_GUIDES, TENCENT),
    causes=("C51",),
    kinds=PERSONS,
    filings=OF_SERVICE,
    title=Text(zh="个人网站的名称不合适", en="A name that does not suit a personal site"),
    why=Text(
        zh="个人网站的名称一般不能用企业、行业用词，也不用姓名；各家的词表不同。",
        en="A personal site's name usually holds no words of organisations or trades and not the "
        "person's name; providers' lists differ.",
    ),
    fault=Text(zh="网站名称“{name}”{what}。", en="The name “{name}” {what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def personal_site_name_commercial(facts: Facts) -> Iterator[Evidence]:
    """Look at the names of individuals' websites."""
    if facts.submission.kind not in PERSONS:
        return
    holder, manager = facts.submission.holder.name.strip(), facts.submission.manager.name.strip()
    people = dict.fromkeys((holder, manager))
    for site in facts.sites:
        name = site.service.name.strip()
        path = f"{site.path}.name"
        words = [word for word in dated.tables("personal_words")["rows"] if word in name]
        if not site.is_website:
            continue
        borne = [one for one in people if len(one) >= _SHORTEST_NAME and one in name]
        if borne and _is_meant(borne[0], name):
            yield at(path, name=name, what=_OWN_NAME, advice=_CHANGE)
        elif borne and not words:
            yield at(path, _LOOK, name=name, what=_MAYBE_NAME, person=borne[0], advice=_MEANT)
        elif words:
            # At its end the word says what the site is; elsewhere it may be part of another one.
            told = [word for word in words if name.endswith((word, f"{word}网", f"{word}网站"))]
            # A shop that files in its owner's name may be named like one.
            is_trade = facts.submission.kind is Kind.INDIVIDUAL_BUSINESS_UNNAMED
            verdict = None if told and not is_trade else _LOOK
            advice = _CHANGE if told else _SEE
            word = (told or words)[0]
            yield at(path, verdict, name=name, what=_WORD, word=word, advice=advice)


def _is_meant(person: str, name: str) -> bool:
    rest = name.partition(person)[2]
    return len(person) > _SHORTEST_NAME or name == person or rest.startswith(_OWN)
