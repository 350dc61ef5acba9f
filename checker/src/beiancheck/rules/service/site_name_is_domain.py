"""The name of a site is a domain."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Site
from beiancheck.formats import domain, site_name
from beiancheck.formats.typed import half_width
from beiancheck.law import NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
# What a name may add to a domain without telling anything of its own.
_ENDINGS = ("网", "网站", "官网", "官方网站", "中文网", "网页", "主页", "首页", "站")
_SHORTEST = 3


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NAMING_GUIDES, TENCENT),
    causes=("C48",),
    filings=OF_SERVICE,
    title=Text(zh="网站名称是域名", en="The name of the site is a domain"),
    why=Text(
        zh="名称要说明网站是什么，一般不能用域名代替。",
        en="A name says what the site is; a domain does not stand for it.",
    ),
    fault=Text(
        zh="网站名称“{name}”里用了域名“{domain}”。",
        en="The name “{name}” uses the domain “{domain}”.",
    ),
    fix=Text(
        zh="换成与内容或单位有关的中文名称。",
        en="Choose a Chinese name that goes with the content or the organisation.",
    ),
)
def site_name_is_domain(facts: Facts) -> Iterator[Evidence]:
    """Look for domains in the names of websites."""
    holder = facts.submission.holder.name.lower()
    for site in facts.sites:
        name = site.service.name.strip()
        used = _domain(name, site) if site.is_website else ""
        label = _label(name, site) if site.is_website else ""
        if used:
            yield at(f"{site.path}.name", name=name, domain=used)
        elif label and label not in holder:
            yield at(f"{site.path}.name", _LOOK, name=name, domain=label)


def _domain(name: str, site: Site) -> str:
    plain = half_width(name).replace("。", ".").lower()
    for typed in site.service.domains:
        own = domain.read(typed.name).right
        label = own.partition(".")[0]
        if own and own in plain:
            return own
        if label.isascii() and plain == label:
            return label
    return site_name.domain_in(name)


def _label(name: str, site: Site) -> str:
    """Return the registered label to which a name only adds a word for a website."""
    plain = half_width(name).replace(" ", "").lower()
    for typed in site.service.domains:
        label = domain.read(typed.name).right.partition(".")[0]
        is_word = label.isascii() and len(label) >= _SHORTEST
        if is_word and plain in {label + ending for ending in _ENDINGS}:
            return label
    return ""
