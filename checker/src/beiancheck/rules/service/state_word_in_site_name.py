"""The name of a site holds a word of national standing."""

import re
from collections.abc import Iterator
from functools import cache

from beiancheck import dated
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_PUBLIC = frozenset(
    {Kind.GOVERNMENT, Kind.PUBLIC_INSTITUTION, Kind.MASS_ORGANISATION, Kind.DEFENCE}
)
# The other words of the list also stand inside ordinary ones: 人民饭店, 中央花园.
_PLAIN = frozenset({"中国", "中华", "国家"})

_CHANGE = Text(
    zh="换一个名称；确有批准文件的，请服务商核对",
    en="Choose another name; if there is an approval for it, let the provider see it",
)
_SEE = Text(
    zh="看这个词是不是地名或别的词的一部分，是的不用改；拿不准的问服务商",
    en="See whether it is part of a place name or of another word, which is fine; if in doubt, "
    "ask the provider",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NAMING_GUIDES, TENCENT, HUAWEI),
    causes=("C49",),
    filings=OF_SERVICE,
    title=Text(
        zh="网站名称里有“国字头”的词", en="A word of national standing in the name of the site"
    ),
    why=Text(
        zh="不是国家级单位的，网站名称一般不能用这样的词。",
        en="Only bodies of national standing usually may use such words in a site's name.",
    ),
    fault=Text(
        zh="网站名称“{name}”里有“{word}”，主办者名称里没有。",
        en="The name “{name}” contains “{word}” and the holder's name does not.",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def state_word_in_site_name(facts: Facts) -> Iterator[Seen]:
    """Look for the words in the names of websites whose holder does not bear them itself."""
    holder = facts.submission.holder.name.strip()
    for site in facts.sites:
        name = site.service.name.strip()
        plain = _without(name)
        words = [word for word in dated.tables("state_words")["rows"] if word in plain]
        own = [word for word in words if word in holder]
        if not site.is_website or not words or own:
            continue
        if not holder:
            yield Unseen("holder.name")
            continue
        is_plain = words[0] in _PLAIN and _stands_out(words[0], name)
        is_told = is_plain and facts.submission.kind not in _PUBLIC
        verdict = None if is_told else _LOOK
        advice = _CHANGE if is_told else _SEE
        yield at(f"{site.path}.name", verdict, name=name, word=words[0], advice=advice)


def _without(name: str) -> str:
    """Return a name without the longer words in which the listed ones mean nothing national."""
    return _longer().sub("　", name)


@cache
def _longer() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, dated.tables("state_words")["never"])))


def _stands_out(word: str, name: str) -> bool:
    """Tell a word of its own from two that meet, as in 美中国际."""
    return name.startswith(word) or name.removesuffix("官网").removesuffix("网").endswith(word)
