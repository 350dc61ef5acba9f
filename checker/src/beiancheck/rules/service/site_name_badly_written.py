"""The name of a site is only digits or Latin letters, or holds signs."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Site
from beiancheck.formats import domain, site_name
from beiancheck.law import NAMING_GUIDES, TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_DIGITS = Text(zh="全是数字", en="is digits only")
_LATIN = Text(zh="全是英文字母", en="is Latin letters only")
_BOTH = Text(zh="全是英文字母和数字", en="is Latin letters and digits only")
_SIGNS = Text(zh="里有符号“{signs}”", en="contains “{signs}”")
_CHINESE = Text(zh="换一个中文名称", en="Choose a Chinese name")
_LEAVE_OUT = Text(zh="去掉符号", en="Leave the signs out")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NAMING_GUIDES, TENCENT),
    causes=("C47",),
    filings=OF_SERVICE,
    title=Text(
        zh="网站名称用了不合适的字符", en="The name of the site is written in unsuitable characters"
    ),
    why=Text(
        zh="名称一般不能全是数字或字母，符号只能用括号和短横线。",
        en="A name usually may not be digits or letters only; of signs it takes brackets and "
        "hyphens.",
    ),
    fault=Text(zh="网站名称“{name}”{what}。", en="The name “{name}” {what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def site_name_badly_written(facts: Facts) -> Iterator[Evidence]:
    """Look at the characters in the names of websites."""
    for site in facts.sites:
        name = site.service.name.strip()
        if not site.is_website:
            continue
        path = f"{site.path}.name"
        if site_name.is_all_digits(name):
            yield at(path, name=name, what=_DIGITS, advice=_CHINESE)
        elif site_name.is_all_latin(name):
            yield at(path, name=name, what=_LATIN, advice=_CHINESE)
        elif site_name.is_all_latin_and_digits(name) and name.lower() not in _labels(site):
            yield at(path, _LOOK, name=name, what=_BOTH, advice=_CHINESE)
        elif signs := site_name.signs(name):
            yield at(path, name=name, what=_SIGNS, signs=" ".join(signs), advice=_LEAVE_OUT)


def _labels(site: Site) -> set[str]:
    """Return the labels of the site's domains; a name that is one is another rule's business."""
    return {domain.read(one.name).right.partition(".")[0] for one in site.service.domains}
