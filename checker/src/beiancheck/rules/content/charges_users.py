"""The filing is non-commercial, but users seem to pay for information or web pages."""

import re
from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_292, TELECOM_REGULATIONS
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.LAW)
_PAID = re.compile(
    "(?:付费|收费|有偿)(?:会员|下载|阅读|课程|内容|信息|咨询|资料|订阅|文章|视频|服务|制作网页|建站)"
    "|(?:付费|收费|缴费|交费|充值)(?:后|才|方可|即可)[^,，。;；]{0,6}?"
    "(?:下载|阅读|查看|观看|浏览|收听|解锁|订阅|学习)"
    "|(?:付费|收费|有偿)(?:代写|代做|代建|提供|发布)|按[次月年]收费"
    "|会员费|会员收费|订阅费|信息服务费|查询费|下载费|充值会员|(?:代做|代建|制作)(?:网站|网页)"
)
_DENIED = re.compile("(?:不|无|非|没有|免)[^,，。;；]{0,6}$")
_SAID = Text(
    zh="表里写着网站向用户收费提供信息或制作网页",
    en="The form says that users pay for information or for web pages",
)
_WORDS = Text(
    zh="备注里有“{word}”，像是有偿的信息服务或网页制作",
    en="The remark contains “{word}”, which sounds like paid information or web production",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.LAW,
    cites=(ORDER_292.article(3), ORDER_292.article(11), TELECOM_REGULATIONS.article(7)),
    causes=("C58",),
    filings=OF_SERVICE,
    title=Text(zh="像是有偿服务", en="This sounds like a paid service"),
    why=Text(
        zh="备案的网站不得有偿提供信息服务；收费的要另办经营许可证。卖货不算。",
        en="A filed site may not charge for information services; that takes a licence. Selling "
        "goods does not count.",
    ),
    fault=Text(zh="{what}。", en="{what}."),
    fix=Text(
        zh="不收费的，把备注写清楚；收费的，先问服务商是否要办增值电信业务经营许可证。",
        en="If nothing is charged, say so plainly in the remark; if it is, ask the provider first "
        "whether a value-added telecom licence is needed.",
    ),
)
def charges_users(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered and, failing that, at the remarks."""
    path, answer = "statements.charges_users", facts.submission.statements.charges_users
    if answer:
        yield at(path, what=_SAID)
        return
    if answer is None and facts.sites:
        yield Unseen(path)
    for site in facts.sites:
        word = _word(site.service.remark)
        if word:
            yield at(f"{site.path}.remark", _LOOK, what=_WORDS, word=word)


def _word(remark: str) -> str:
    return next(
        (hit[0] for hit in _PAID.finditer(remark) if not _DENIED.search(remark[: hit.start()])), ""
    )
