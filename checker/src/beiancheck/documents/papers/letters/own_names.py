"""Who a letter is from that speaks for its writer alone: 本人张示例, and the number behind."""

import re
from collections.abc import Collection, Iterator, Sequence

from beiancheck.documents.papers.letters import notice_names, personal_titles
from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_PROMISES = frozenset({Paper.UNDERTAKING, Paper.NO_APPROVAL_LETTER, Paper.RESPONSIBILITY_NOTICE})
_OWN = re.compile(
    "本(?:人|备案人)|我[叫是的]|个人(?:网站|主体|博客|备案)|(?:承诺|声明|保证|说明|备案|申请|开办|证明)[方人者]|域名(?:所有|持有)[者人]"
)
_FILES = re.compile("(?:主办|开办|备案|申请)(?:者|人|主体)的?(?:姓名|名字)")
"""A label that asks for the name of a person who files."""
_FILED_BY = re.compile(
    "(?:备案(?:主体|者)(?:名称)?|被告知(?:人|方|对象|者)|(?:告知|通知)对象)(?:姓名)?:."
)
"""The same within a line, or whom a notice is for."""
_ADDRESSED_TO = re.compile(
    "[一-鿿㐀-䶿·]{2,15}(?:先生|女士)?[(,](?:公民|居民)?(?:身份证件?|身份|证件)号?码?[:为]?[0-9]{17}[0-9X][)]?:"
)
"""Whom a notice is for, with a number: 张示例(身份证号码…):."""
_HANDS_OVER = re.compile(
    "(?:本人|甲方:|(?<![被受])(?:委托|授权|委派|声明|申请|备案|说明)人(?:姓名)?:?)(?P<name>[一-鿿㐀-䶿]{2,4}?|[一-鿿·]{3,15}?)[(,]?(?:性别:?)?(?:[男女][,)(]?)?"
    "(?:(?:居民|公民)?身份证?|证件)(?:证件)?号?码?[:为是]?(?P<number>[0-9]{17}[0-9X])"
)
_HANDS_OVER_AS = re.compile(
    "^(?:委托|授权)[人方](?:姓名|[(](?:本人|姓名|个人)[)]|[(]?签[字名章][)]?)?:(?P<name>[一-鿿㐀-䶿·]{2,15})"
)
_NUMBER_OF = re.compile(
    "(?:委托|授权)[人方](?:的)?(?:居民|公民)?(?:身份证件?|身份|证件)(?:号码?)?:(?P<number>[0-9]{17}[0-9X])"
)
_OTHERS = re.compile(
    "(?:接入|服务器|托管|域名注册)(?:服务)?(?:商|单位|机构|提供者)(?:名称)?[是为系:][一-鿿()A-Za-z0-9]{2,30}?(?:公司|中心)|(?:接入|主管|有关|相关|任何|其[他它]|管理|服务)(?:服务)?(?:单位|公司|部门|机关|企业)|单位[和或及、/]个人"
    "|(?:不|未|非|没有)[会再得]?(?:以|代表|冒用|假冒|挂靠)[^。;]{0,30}(?:名义|活动)[^。;,]{0,30}"
    "|(?:不|未|非|没有)[会再得]?(?:涉及|包含|含|属于|从事|发布|用于|开[办设展]|[建创开]设|设立|建立|经营"
    "|提供|制作|宣传|推广)[^。;]{2,60}"
    "|(?:无|没有|不[含得涉]|未)(?:任何)?(?:企业|公司|单位|机构)(?:的)?(?:信息|内容|名称|宣传)"
    "|[一-鿿()]{2,24}(?:公司|中心|平台)的?(?:备案|接入|服务|用户)*(?:须知|规则|规范|协议|条款|规定|要求|公告|指引|流程|系统|机房)"
    "|[(][^()]{0,6}单位[^()]{0,6}[)]|贵(?:公司|司|单位|局|方)|通信管理局|管局|公安局|公安机关"
)
"""Bodies that a letter speaks of and is not from, and what it denies."""
_ADDRESSED = re.compile("^致?:?[^。;:]{2,40}(?:公司|局|中心|平台|部门|云):$", re.MULTILINE)
"""To whom a letter is sent."""
_BODY = re.compile(
    "公司|单位|企业|法定代表人|法人|公章|信用代码|协会|学校|医院|事务所|合作社|委员会|中心[(,。现]|[店厂局院]\\("
    "|(?:经营者|投资人|店主|合伙人)|(?<!日)[本我]们?[店厂社校院]|营业执照|个体工商户"
)


def _text(found: Sequence[Cell]) -> str:
    """Return what a letter says, without the bodies that it is not from."""
    text = _ADDRESSED.sub("", "\n".join(cell.text for cell in found))
    return _OTHERS.sub("", text.replace("\n", ""))


def of(paper: Paper, found: Sequence[Cell], values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield the name and number of the only person that a promise names as those of who files."""
    if paper not in _PROMISES:
        if paper is Paper.AUTHORISATION_LETTER:
            yield from _principal(found, values, page)
        return
    items = {value.item for value in values}
    if paper is Paper.RESPONSIBILITY_NOTICE and Item.NAME not in items:
        heard = tuple(notice_names.received(found, page))
        heard = heard or tuple(notice_names.read_by(found, page))
        items |= {value.item for value in heard}
        yield from heard
    text = _text(found)
    people = {value.text: value for value in values if value.item is Item.PERSON}
    if Item.NAME in items or len(people) != 1:
        return
    numbers = {value.text: value for value in values if value.item is Item.PERSON_NUMBER}
    others = {value.text for value in values if value.item is Item.NUMBER} - set(numbers)
    is_labelled = any(_asks_for(cell.text, people) for cell in found)
    is_own = personal_titles.is_one(found) or (_OWN.search(text) and not _BODY.search(text))
    if others or not (is_labelled or is_own):
        return
    yield from (person.as_item(Item.NAME) for person in people.values())
    if len(numbers) == 1 and Item.NUMBER not in items:
        yield from (number.as_item(Item.NUMBER) for number in numbers.values())


def _asks_for(text: str, people: Collection[str]) -> bool:
    """Tell whether a label asks who files, and names one of some people if it names anybody."""
    filed = _FILED_BY.search(text)
    is_named = filed is not None and text.startswith(tuple(people), filed.end() - 1)
    is_addressed = _ADDRESSED_TO.fullmatch(text) is not None and text.startswith(tuple(people))
    return is_named or is_addressed or _FILES.match(text) is not None


def _principal(found: Sequence[Cell], values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield who hands a matter of his own over: 本人张示例（身份证号…）委托李样例办理."""
    text = _text(found)
    is_of_body = _BODY.search(text) and not personal_titles.is_one(found)
    if is_of_body or any(one.item is Item.NAME for one in values):
        return
    told = _HANDS_OVER.search(text)
    if not told or not is_person(told["name"]):
        yield from _labelled(found, values, page)
        return
    number = next((one for one in values if one.text == told["number"]), None)
    if number:
        at = "".join(cell.text for cell in found).find(told["name"])
        yield made.stretch(Item.NAME, (at, at + len(told["name"])), found, page)
        yield number.as_item(Item.NUMBER)


def _labelled(found: Sequence[Cell], values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield who hands over, behind a label: 委托人：张示例; the number below, or behind another."""
    for cell in found:
        named = _HANDS_OVER_AS.fullmatch(cell.text)
        if named and is_person(named["name"]):
            yield made.stretch(Item.NAME, named.span("name"), (cell,), page)
            column = {one.text for one in _below(named["name"], found)}
            told = (match["number"] for one in found if (match := _NUMBER_OF.match(one.text)))
            numbers = [one for one in values if one.item is Item.PERSON_NUMBER]
            own = [one for one in numbers if one.text in column | set(told)]
            yield from (one.as_item(Item.NUMBER) for one in own if len(own) == 1)
            return


def _below(name: str, found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what begins where a name does that heads a column, and stands lower."""
    for head in (cell for cell in found if cell.text == name):
        for cell in found:
            if cell.middle > head.middle and abs(cell.left - head.left) <= head.height:
                yield cell
