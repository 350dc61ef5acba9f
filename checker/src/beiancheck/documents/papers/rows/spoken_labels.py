"""Whether a label that stands in a text is a word of a sentence, of a name or of an address."""

import re

_SPOKEN_OF = re.compile(
    "(?:以上?|向|致:?|作为|上述|本|该|请|购买|采购|提供|开展|承接|超出|变更|核准的|登记的"
    "|(?:变更前的?|(?<!太)原)(?:网站|备案|登记|主办|主体|开办|单位|者){0,3})$"
)
_ENDS_SAYING = re.compile("[。、]|[;,]$")
"""What ends a sentence or an item, and stands behind no label within a line: 社会服务项目。."""
_BEFORE = 40
"""Characters before a label that tell whether a sentence speaks of it."""
_GOES_ON_SAYING = re.compile(
    "(?:变更|转移|归属)?的?(?:依据|凭证|凭据)|涉及|内(?:的|从事|开展|属于)|中(?:的|涉及|属于)"
)
"""What makes a label a word of a sentence: (以上经营范围涉及行政许可的凭许可证经营)."""
_IS_VERIFIED = re.compile("(?:已|未|尚未|待|正在)(?:完成|通过|进行|提交)?(?:实名|认证|审核)")
"""What is said of somebody, whom a label does not name then: 新所有者已实名."""
_SOMEBODY = "者", "人", "方", "主体"
_SETS = re.compile(
    "(?:已|未|已经|尚未)?(?:被)?(?:设置|设定|禁止|锁定|解锁|暂停|限制|允许|启用|开启|关闭|解除|保留|冻结|要求)"
    "(?!服务|域名)"
    "|(?:转移|转出|更新|删除|续费|解析)(?:锁定?|禁止|保护|限制)|(?:锁|保留期|保护期|宽限期)"
)
"""What is said of a domain's status, where who set it is no label: 服务商设置禁止转移."""
_IN_SCOPES = frozenset(
    {
        *("服务项目", "主要业务", "主要职责", "职责范围", "业务内容", "办公场所", "办公地点"),
        *("执业地址", "办学内容", "办学类型", "学校类型", "诊疗科目"),
    }
)
"""Labels of certificates that stand in scopes of business, too: 公益服务项目策划与实施."""
_WHO_SETS = "商", "机构", "局", "方"
_CLOSES = frozenset("):")
"""What stands behind a label in a bracket that is one."""
_OF_WORD = re.compile("[0-9A-Za-z]|[@._-][0-9A-Za-z]|[0-9._-]*@")
"""What goes on where an English label is a part of an address: domain@shili.cn, name.cn."""
_PREVIOUS = re.compile("(?:losing|previous|former|prior|old|original|past) ?$", re.IGNORECASE)
"""What says before an English label that it names somebody who is none any more."""


def is_of_else(text: str, word: str, place: int, end: int) -> bool:
    """Tell whether a label that stands there is a part of a word or of a sentence."""
    is_part = _is_of_word(text, place, end) or is_of_sentence(text, place, end)
    if word in _IN_SCOPES and place and text[end : end + 1] != ":":
        return True
    return is_part or is_said_of(text, word, end)


def is_said_of(text: str, word: str, end: int) -> bool:
    """Tell whether a sentence says something of whom a label would name, or what they did."""
    if word.endswith(_SOMEBODY) and _IS_VERIFIED.match(text, end):
        return True
    return word.endswith(_WHO_SETS) and _SETS.match(text, end) is not None


def _is_of_word(text: str, start: int, end: int) -> bool:
    """Tell whether a label is only a part of a word: DNSPod is no DNS."""
    return text[start:end].isascii() and bool(_OF_WORD.match(text, end))


def is_of_name(text: str, end: int) -> bool:
    """Tell whether a label begins a name: DomainPoint Technology Limited."""
    return text[end - 1].islower() and text[end : end + 1].isupper()


def is_of_sentence(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence speaks of what a label would name, or goes on with it."""
    before = text[max(0, start - _BEFORE) : start]
    is_spoken_of = _SPOKEN_OF.search(before) or _PREVIOUS.search(before)
    is_ended = start > 0 and _ENDS_SAYING.match(text, end)
    # What follows a word in a bracket is said of it: 承办委托(业务范围中须经批准的除外).
    is_aside = start > 1 and text[start - 1] == "(" and text[end : end + 1] not in _CLOSES
    return bool(is_spoken_of or is_ended or is_aside or _GOES_ON_SAYING.match(text, end))
