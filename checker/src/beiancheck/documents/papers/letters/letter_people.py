"""Whom a letter authorises, or who answers for what it says, as its sentences name them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from beiancheck.documents.papers.letters import (
    heads_named,
    letter_anchors,
    paragraphs,
    surnames,
)
from beiancheck.documents.papers.letters.letter_anchors import Anchored
from beiancheck.documents.papers.letters.letter_labels import Named
from beiancheck.documents.papers.letters.letter_roles import Role
from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.letters.who_answers import (
    ANSWERS,
    IDENTITY,
    NAME,
    REACHED,
    SAYS_MORE,
)
from beiancheck.documents.papers.letters.words_like_names import WORDS
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import over_text, stretches
from beiancheck.formats.typed import is_han

_HAN = "一-鿿㐀-䶿"
_POST = (
    "(?:副?(?:秘书|会|理事|董事|院|校|馆|站|科|处|部|局|所|厂|店|组|队|行|社)长|副?主任|副?总?经理|副?总监|副?书记"
    "|主管|会计|出纳|干事|专员|助理|秘书|教师|老师|医师|医生|护士|工程师|技术员|管理员|副总|店员"
    "|律师|成员|社员|会员|理事|教员|站长|员工|职工|职员|干部|人员|同事|科员|网管|联络员|信息员)"
)
_KIN = (
    "(?:儿子|女儿|侄[子女儿]|外甥女?|妻子|丈夫|爱人|配偶|老婆|老公|父亲|母亲|哥哥|姐姐|弟弟|妹妹|[表堂][哥弟姐妹]"
    "|家人|亲戚|亲属|朋友|同学|合伙人)"
)
_PART = f"(?:[{_HAN}]{{1,6}}?(?:部|科|处(?!理)|室|股(?!东)|办(?!理|公)|组(?!织)|中心|车间))"
_OURS = "[我本](?:们)?(?:公司|单位|司|方|店|校|院|局|所|社|企业)"
_WORK = "(?:网站|域名|备案|工作|事务|事宜|事项|联系|安全|内容|手续|维护|管理)[均都现全]?"
_CALLS = (
    f"授权委托|授权给|授权|委托|指定|指派|任命|委任|聘任|聘请|委派|安排|选派|特派|派|决定由|决定让|交由|交给|托付给|改由|即日起由|同意由|[现兹特并,:;]由|[现兹特并,]请|[拟恳烦]请|[派让]|{_WORK}由|研究由"
    rf"|[现兹今]有|[现兹特]确认|确定|推选|推举|同意|证明:?|我[叫是]|姓名[:为是]?|[0-9]{{17}}[0-9Xx]\)?的|{_POST}|{_OURS}"
)
_TITLE = (
    "同志|先生|女士|老师|医师|教授|律师|医生|工程师|[一二两三]位"
    "|等[0-9一二两三四五六七八九十壹贰叁肆伍]{0,2}[人位名]"
)
_DOES = (
    "担任|作为|接任|出任|为(?!为|系|接任|担任|出任|作为|负责|[(](?:姓名|性别|身份))(?=[我本贵该其网备]|此|[0-9A-Za-z]|.{0,30}(?:负责|联系|联络|代理|责任)人)|代表|前往|前来|负责|代为|持|拿|携|凭|与(?:贵|您|你|该)|跟|去|到(?!场|期)"
    "|全权|办理|处理|使用|管理|维护|打理|跟进|承办|经办|签收|具体|对接|就|以上述|帮|专职|专门|兼职|统一|统筹|牵头|主要|日常|亲自|全程"
    "|接[收受听待洽]|收[取发]|领取|递交|提交|报送|申[请报领]|填[报写]|登录|操作|运维|联系|联络|沟通|协助|配合|完成|履行|行使|出席|参加"
)
_CALLED = re.compile(
    rf"(?P<call>{_CALLS})(?:{_OURS}的?|我们的?)?(?:{_PART}的?)?(?:[{_HAN}]{{0,4}}?(?:{_POST}|{_KIN})(?!{_DOES}))?(?:\((?:姓名|职务|职位|岗位|部门)\)|:)*(?!{_OURS}|{_POST}){NAME}(?P<and>、(?P<second>[{_HAN}]{{2,4}}?))?"
    rf"(?=(?P<identity>{IDENTITY})|{_TITLE}|(?:[系是]|为(?!系))(?=[^,。;:]{{2,40}}(?:员工|职工|职员|人员|教师|干部|在职|经理|主任|主管|专员|工程师))|\((?:姓名|性别|身份|联系|电话|手机|被授权|职务|签[字名])|(?P<does>{_DOES}))"
)
_FEWEST = 2
"""Characters of a name at least."""
_LONGEST = 4
"""Characters of a name that is not built as those of other peoples are: 乌云其其格."""
_WEAK = frozenset({"派", "让", "交由", "交给", "托付给", "决定让"})
"""Behind these any word may follow: a name is told by its surname."""
_IS_OURS = re.compile(f"{_POST}|{_OURS}|证明:?|姓名[:为是]?")
_OF_OTHERS = re.compile("(?:贵(?:公司|单位|司|方|平台)|对方|服务商|接入商)(?:方面|一方)?的?$")
_OWNS = re.compile(rf"域名[^,。;]{{0,40}}[系由归是为]{NAME}(?=本?人?(?:所有|持有|注册|名下))")
_SAYS_WHO = re.compile(rf"(?:我叫|我的名字[叫是]){NAME}(?=[,。;(])")
_CALL = re.compile(rf"1[0-9]{{10}}[,)]?(?:找|请找|联系|询问?){NAME}(?=[,。;(]|$)")
"""Whom one reaches there: 可打电话13800138000找张示例."""
_KEPT = re.compile(rf"专人[(:]{NAME}(?=[,)]|{IDENTITY})")
"""Somebody who is named in a bracket: 指定专人(张示例，电话…)负责."""
_CONTACT = re.compile("联系人(?:姓名)?[:为是]?$")
_IS_POST = re.compile(_POST)
_BEGUN = re.compile(rf"{NAME}(?={IDENTITY}|同志|[系为是]{_OURS}(?!的?法))")
_WORDS = re.compile(
    "^(?:顾客|客户|用户|大家|师生|师傅|家长|学[生员]|[村居市国]民|群众|游客|旅客|读者|患者|病人|会员|网友|亲友|大众|公众|消费者)"
    "|^(?:下列|以下|上述|有关|我[司方]|双方|各方|贵[司方])|^[由系是为让请派到来往员等]|[由系是等]$|(?:主任|院长|校长|科长|处长)$"
)


def _is_person(text: str) -> bool:
    is_word = text in WORDS or (len(text) == _LONGEST and text[:2] in WORDS)
    is_word = is_word or _WORDS.search(text) is not None
    return is_person(text) and not is_word and not surnames.is_led(text)


def _is_called(match: re.Match[str]) -> bool:
    """Tell whether what a name does follows a word for sending or naming somebody."""
    told = match.groupdict()
    is_ours = _IS_OURS.fullmatch(told.get("call") or "") is not None
    # 艾孜孜·阿不力孜: 不 is part of a longer name.
    behind = match.string[match.end("name") :][:1]
    is_cut = match["name"][-2:-1] == "·" and is_han(behind or " ")
    call = told.get("call") or ""
    is_weak = call in _WEAK or call.endswith(("由", "请"))
    is_word = is_weak and not surnames.begins(match["name"])
    is_long = len(match["name"]) > _LONGEST and "·" not in match["name"]
    # 让顾样例 is followed by a name, 让顾客能查到 by none.
    is_long = is_long or (is_weak and len(match["name"]) == _LONGEST and "·" not in match["name"])
    is_word = is_word or (is_long and not surnames.is_long(match["name"]))
    # 我单位负责: a post is followed by a name more often.
    is_led = _IS_POST.fullmatch(call) and match.string[match.start("name") - 1] != ":"
    is_ours = is_ours and not (is_led and surnames.begins(match["name"]))
    if _OF_OTHERS.search(match.string[: match.start()]):
        return False
    return _is_person(match["name"]) and not (is_cut or is_word or (is_ours and told["does"]))


def _is_owner(match: re.Match[str]) -> bool:
    """Tell whether a domain is said to be a person's: 域名shili.cn系张示例所有."""
    return heads_named.is_said(match["name"]) and _is_person(match["name"])


def identified(text: str, found: Sequence[Cell]) -> list[Anchored]:
    """Return who stands before a number of identity: who is authorised, else who says so."""
    every = list(letter_anchors.anchored(text, paragraphs.starts(found)))
    others = [one for one in every if not one.is_principal]
    return others or ([] if re.search("授权|委托", text) else every)


def said(text: str, found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where a sentence names who is authorised, sent or appointed."""
    begun = paragraphs.starts(found)
    opening = [match for start in begun if (match := _BEGUN.match(text, start))]
    called = over_text.accepted(_CALLED, text, _is_called)
    answers = over_text.accepted(ANSWERS, text, _is_called)
    own = [
        *over_text.accepted(_SAYS_WHO, text, _is_called),
        *over_text.accepted(_KEPT, text, _is_called),
        *over_text.accepted(_CALL, text, _is_owner),
    ]
    owns = [
        *over_text.accepted(_OWNS, text, _is_owner),
        *over_text.accepted(SAYS_MORE, text, _is_owner),
        *over_text.accepted(REACHED, text, _is_owner),
    ]
    for match in (*(one for one in opening if _is_called(one)), *called, *answers, *own, *owns):
        if paragraphs.crosses(begun, match.start("name"), match.end()):
            continue
        yield _in_one_cell(match.span("name"), found)
        if match.groupdict().get("second") and _is_person(match["second"]):
            yield match.span("second")


def _in_one_cell(span: tuple[int, int], found: Sequence[Cell]) -> tuple[int, int]:
    """Return where a name stands, up to the next cell of its row: 张示例, then 移动电话."""
    parts = list(stretches.parts(span, found))
    for at, (one, other) in enumerate(pairwise(parts)):
        is_apart = other.is_beside(one) and other.left - one.right > one.height
        first = sum(len(part.text) for part in parts[: at + 1])
        if is_apart and first >= _FEWEST:
            return span[0], span[0] + first
    return span


def is_principal(name: str, text: str) -> bool:
    """Tell whether it is by 本人 that somebody is named, who may authorise somebody else."""
    return f"本人{name}" in text or f"我{name}" in text


def is_contact(name: str, text: str, told: Sequence[Named]) -> bool:
    """Tell whether an authorisation says of somebody but that he is the one to call."""
    if not re.search("授权|委托|委派|指派", text):
        return False
    roles = {one.role for one in told if one.cell.text == name}
    named = [text[: match.start()] for match in re.finditer(re.escape(name), text)]
    is_told = bool(named) and all(_CONTACT.search(before) for before in named)
    return roles == {Role.CONTACT} or (not roles and is_told)


def authorised(told: Sequence[Named]) -> list[Cell]:
    """Return the people that printed labels name as authorised; a hand writes where to sign."""
    return [one.cell for one in told if one.role is Role.AUTHORISED and not one.is_signed]


def answering(told: Sequence[Named], text: str) -> list[Cell]:
    """Return who is 负责人 of a body that authorises nobody, or signs what 本人 says."""
    if re.search("授权|委托", text):
        return []
    leads = [one.cell for one in told if one.role is Role.LEADS and not one.is_signed]
    return leads or [one.cell for one in told if one.role is Role.SIGNS and "本人" in text]


def labelled(told: Sequence[Named], *, is_signed: bool) -> list[Cell]:
    """Return the people that labels name in the first of the parts that a letter has for them."""
    for role in (Role.AUTHORISED, Role.ANSWERABLE, Role.HANDLES, Role.CONTACT, Role.PROMISES):
        people = [one.cell for one in told if one.role is role and one.is_signed == is_signed]
        if people:
            return people
    return []
