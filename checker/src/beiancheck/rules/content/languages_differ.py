"""The languages ticked are not those that the site uses."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT,),
    causes=("C60",),
    filings=OF_SERVICE,
    title=Text(zh="语言勾选与网站不符", en="The languages ticked are not the site's"),
    why=Text(
        zh="网站语言是备案信息的一项，审核时会打开网站或看说明来比对；新疆尤其要求一致。",
        en="Languages are part of the filing and compared with the site; Xinjiang in particular "
        "asks that they agree.",
    ),
    fault=Text(
        zh="表里写着勾选的语言与网站实际用的不一致。",
        en="The form says that the languages ticked are not those that the site uses.",
    ),
    fix=Text(
        zh="按网站实际使用的语言重新勾选，多选、漏选都要改。",
        en="Tick the languages that the site really uses, no more and no fewer.",
    ),
)
def languages_differ(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.languages_match", facts.submission.statements.languages_match
    row = facts.province.first("languages-exact") if facts.province else None
    if answer is False and row:
        yield at(path, _BY_PROVINCE, (row.cited,))
    elif answer is False:
        yield at(path)
    elif answer is None and any(site.service.languages for site in facts.sites):
        yield Unseen(path)
