"""What a form names behind a label, and no word of its own: no kind, no statement, no remark."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import letter_labels, person_words, surnames
from beiancheck.documents.papers.rows import squares
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import persons
from beiancheck.documents.papers.values.value import Value
from beiancheck.formats.typed import has_han, is_han
from beiancheck.terms.items import Item

_KINDS = frozenset(
    {"单位", "企业", "个人", "政府机关", "事业单位", "社会团体", "个体工商户", "信息"}
)
"""What a form says of the kind of a holder, beside the label of its name."""
_TICKS = "".join(squares.BOXES - {"口"})
_SENTENCE = re.compile("[0-9_,。;]")
"""What no name of a person holds in a form, and a sentence that begins with a label does."""
_PERSONS = frozenset({Item.PERSON, Item.LEGAL_REPRESENTATIVE})
_REMARK = re.compile(r"(?<=[一-鿿㐀-䶿_])[(/][^()/]{2,12}\)?$")
"""What is said of a person behind the name: (未到场), (网站负责人)."""
_AS_PERSON = re.compile("(?<=[一-鿿]{2})[(](?:个人|本人|自然人)[)]$")
"""How a form says that it is a person who files: 张示例(个人)."""
_IS = re.compile("[是为系](?=..)")
"""Of a sentence, which no name begins with: 法定代表人是张示例."""
_NAMES = _PERSONS | {Item.NAME, Item.SITE_NAME}
_WITHIN = re.compile('[“‘"\'「『《【(]([^“”‘’"「」『』《》【】()]{2,})[”’"\'」』》】)]')
"""A name within signs and no more."""
_NOTHING = re.compile(
    r"\(?(?:无变[化更]|不变|同[左上前]|略|无|空|暂无|不适用|[是为]|(?:填写)?(?:内容|说明|示例)|名称|项目|事项|备注|(?:亲笔)?签[名字章署]|盖章|公章|手印)\)?"
)
_CHECKED = re.compile("符合|是否|不符|属实|核验|一致|规范|真实")
"""What a form says of a name that it checks: 网站名称符合要求, where the tick was not read."""
_LONGEST_PERSON = 6
"""Characters of a name without a dot."""
_SHORTEST_BODY = 5
_NO_BODY = re.compile("(?:核验单|登记表|采集表|申请表|信息表|承诺书|授权书|委托书|填写)$|^[和与及]")
"""A title or a note that begins with a label: 主办者真实性核验单, 主办者和接入服务单位填写."""


def told(value: Value, row: Row) -> Value | None:
    """Return a value as it is named; None for a mere word."""
    within = _WITHIN.fullmatch(value.text)
    if within and value.item in _NAMES:
        value = value.as_text(within[1])
    if value.item is Item.NAME:
        value = value.as_text(_AS_PERSON.sub("", value.text))
    if value.item in _PERSONS:
        bare = _REMARK.sub("", value.text).rstrip("_")
        bare = bare[1:] if _IS.match(bare) else bare
        value = value if bare == value.text else value.as_text(bare)
    is_cut = value.item in _PERSONS and value.text.endswith("·")
    if is_cut or _NOTHING.fullmatch(value.text) or _is_word(value):
        return None
    is_named = len(value.text) >= _SHORTEST_BODY or surnames.begins(value.text)
    if _is_in_sentence(row) and value.item in _PERSONS and _may_go_on(row):
        return None
    is_said = _is_in_sentence(row) and value.item in {*_PERSONS, Item.NAME}
    return None if is_said and not is_named else value


def own_number(values: Sequence[Value]) -> Iterator[Value]:
    """Yield the number of a person who files, where the form asks once for name and number."""
    names = [value.text for value in values if value.item is Item.NAME]
    numbers = [value for value in values if value.item is Item.PERSON_NUMBER]
    is_asked = any(value.item is Item.NUMBER for value in values)
    is_one = len({value.text for value in numbers}) == len(names) == 1
    if is_one and not is_asked and (persons.is_persons(Item.NAME, names[0]) or _is_long(names[0])):
        yield numbers[0].as_item(Item.NUMBER)


def _is_long(name: str) -> bool:
    """Tell whether a name is a person's of two parts: 示例·样例."""
    return "·" in name and letter_labels.is_name(name)


def _is_word(value: Value) -> bool:
    """Tell whether a form says its own word where a body or a person is named, or a scrap."""
    if value.item is Item.LEGAL_REPRESENTATIVE and has_han(value.text):
        return not person_words.is_person(value.text)
    if value.item is Item.PERSON:
        is_name = has_han(value.text) and person_words.is_person(value.text)
        is_name = is_name and ("·" in value.text or len(value.text) <= _LONGEST_PERSON)
        return not is_name or _SENTENCE.search(value.text) is not None
    if value.item is Item.SITE_NAME:
        return _CHECKED.match(value.text) is not None
    if value.item is Item.NAME and has_han(value.text) and re.search("[,。;]", value.text):
        return True
    is_note = _NO_BODY.search(value.text) is not None
    return value.item is Item.NAME and (is_note or value.text.strip(_TICKS) in _KINDS)


def _may_go_on(row: Row) -> bool:
    """Tell whether a line of a sentence ends with a name, which may go on in the next one."""
    last = row.cells[-1].letters[-1]
    return last.line is row.head.line and last.place + 1 == len(last.line.text)


def _is_in_sentence(row: Row) -> bool:
    """Tell whether words stand right before a label in its line: 域名与主办单位相符."""
    place = row.head.letters[0].place
    return place > 0 and is_han(row.head.line.text[place - 1])
