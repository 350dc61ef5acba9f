"""Who stands before a number of identity, or before 同志: the name ends there, wherever it begins.

What stands before it is cut behind a word that names nobody, 委派, 副主任, 变更为; where none does,
a common surname tells where the name may begin, in doubt.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from beiancheck.documents.papers.letters import surnames
from beiancheck.documents.papers.letters.body_endings import PLACES
from beiancheck.documents.papers.letters.person_words import SURNAMES, is_person
from beiancheck.documents.papers.letters.wordings import BIRTH, BODY
from beiancheck.documents.papers.values import persons

_HAN = "一-鿿㐀-䶿"
_POST = (
    "(?:副?(?:秘书|会|理事|董事|院|校|馆|站|科|处|部|局|所|厂|店|组|队|行|社)长|副?主任|副?总?经理|副?总监|副?书记"
    "|主管|会计|出纳|干事|专员|助理|家人|亲属|朋友|配偶|妻子|丈夫|秘书|教师|老师|医师|医生|护士|工程师|技术员|管理员|副总|店员"
    "|律师|成员|社员|会员|理事|教员|站长|员工|职工|职员|干部|人员|同事|股东)"
)
_OURS = "[我本](?:公司|单位|司|方|店|校|院|局|所|社|企业)"
_LEADS = re.compile(
    f"(?:授权|委托|委任|授予)(?:给|予)?|代表(?![处团])|推选|责成|聘用|助理|家人|亲属|朋友|配偶|妻子|丈夫|指定|指派|任命|聘任|聘请|委派|安排|选派|特派|派(?!出所)|推荐|派遣|同意|批准|变更为|更换为|改为"
    f"|确认|证明|[现兹今]有|现由|由|我[叫是]|姓名为?|叫做|负责人为?|责任人为?|联系人为?|联络人为?|经办人为?|代理人为?"
    f"|签字的|本人(?:姓名)?|[给将请我]|{_POST}|{_OURS}(?:[{_HAN}]{{1,6}}?(?:部|科|处|室|股|办|中心))?"
)
"""What a sentence says before a name, and no name begins with."""
_IDENTITY = re.compile(
    rf"(?:\([“\"']?[{_HAN}:]{{2,16}}[”\"']?,)?[(,:]*(?:性别[:为]?)?(?:[男女][,)(]+)?(?:[{_HAN}]{{1,4}}族[,)(]+)?{BIRTH}\(?"
    "(?:(?:居民|公民|有效)?(?:身份证|身份|证件)(?:件?号|[:(]|[0-9]|证)|[0-9]{17}[0-9Xx]"
    "|持有?(?:居民|公民|有效)?(?:身份证|证)(?:件?号码?)?[:(,]*[0-9]{6})"
)
_TITLED = re.compile("(?:等?[0-9一二两三四五六七八九十壹贰叁肆伍]{1,2}[位名人])?(?:同志|女士|先生)")
_PRINCIPAL = re.compile(
    r"(?:本人|我|(?:(?<!被)(?:委托|授权|委派|声明)人|法定代表人|法人代表|经营者|投资人|出租人|甲方)(?:姓名)?[:为]?)$"
)
_OWN = re.compile("(?:本人|我[叫是]|姓名)$")
"""Behind these nothing stands but a name."""
_POST_BEHIND = re.compile(
    "(?<=[一-鿿]{2})(?:担任|接任|出任|兼任|继任|负责|主任|经理|校长|院长|科长|处长|局长|主管|老师|医师|教授)$"
)
_ROOM = 26
"""Characters before a number within which the name that it belongs to begins."""
_TOGETHER = 4
"""People who are named one after another before 同志."""
_SHORT, _LONG = range(2, 5), range(5, 7)
_BODY = re.compile(f"(?:{BODY}|[{PLACES}])$")
_OF_OTHERS = re.compile(r"^[^·]{1,12}·[^·]{1,12}(?:·[^·]{1,12})?$")


@dataclass(frozen=True, slots=True)
class Anchored:
    """A person before a number; ``is_principal``: who authorises; ``is_sure``: it begins there."""

    start: int
    stop: int
    is_principal: bool
    is_sure: bool


def anchored(text: str, begun: Sequence[int]) -> Iterator[Anchored]:
    """Yield who stands before a number of identity or a title; ``begun``: where paragraphs do."""
    for pattern in (_IDENTITY, _TITLED):
        for match in pattern.finditer(text):
            stop = match.start()
            for _ in range(_TOGETHER):
                found = _before(text, stop, begun)
                if found is None:
                    break
                yield found
                # 张示例、李样例二位同志
                if text[found.start - 1 : found.start] != "、":
                    break
                stop = found.start - 1


def _before(text: str, stop: int, begun: Sequence[int]) -> Anchored | None:
    place = bisect_left(begun, stop)
    least = max(stop - _ROOM, begun[place - 1] if place else 0, 0)
    start = stop
    while start > least and re.match(rf"[{_HAN}·]", text[start - 1]):
        start -= 1
    # 持身份证(号码:…)的张示例同志
    start += text.startswith("的", start)
    run = text[start:stop]
    post = _POST_BEHIND.search(run)
    run, stop = (run[: post.start()], start + post.start()) if post else (run, stop)
    if len(run) > max(_SHORT) and _BODY.search(run):
        return None
    cut = max((one.end() for one in _LEADS.finditer(run)), default=0)
    for at in (cut, 0):
        name = run[at:]
        if _is_name(name) and _may_begin(name) and not surnames.is_led(name):
            is_principal = (
                _PRINCIPAL.search(text[max(0, start + at - _ROOM) : start + at]) is not None
            )
            return Anchored(start + at, stop, is_principal=is_principal, is_sure=True)
    rest = run[cut:]
    if len(rest) in _LONG and SURNAMES.isdisjoint(rest[-3:-1]) and is_person(rest):
        # 布和巴雅尔: names of other peoples are longer, and have no surname.
        is_principal = (
            _PRINCIPAL.search(text[max(0, start + cut - _ROOM) : start + cut]) is not None
        )
        is_sure = _OWN.search(run[:cut]) is not None
        return Anchored(start + cut, stop, is_principal=is_principal, is_sure=is_sure)
    double = run[-4:] if persons.begins_double(run[-4:]) else run[-3:]
    if persons.begins_double(double) and len(run) > len(double) and is_person(double):
        return Anchored(stop - len(double), stop, is_principal=False, is_sure=False)
    name = surnames.ending(run)
    if name:
        return Anchored(stop - len(name), stop, is_principal=False, is_sure=False)
    return None


def _may_begin(name: str) -> bool:
    """Tell whether a text of four characters may be a name, and no 后勤 with one behind it."""
    return len(name) != max(_SHORT) or name[0] in SURNAMES or surnames.is_long(name)


def _is_name(text: str) -> bool:
    is_short = len(text) in _SHORT and "·" not in text
    return (is_short or _OF_OTHERS.match(text) is not None) and is_person(text)
