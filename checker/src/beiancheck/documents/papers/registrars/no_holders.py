"""What cannot be the name of a domain's holder or registrar, though it stands where one does."""

import re

from beiancheck.documents.papers.registrars.holder_names import CUT
from beiancheck.documents.papers.values import days

_HIDDEN = re.compile(
    r"[(\[]?(?:data )?(?:redacted|not disclosed|withheld|hidden|private|n/a|none)\b.*"
    "|.*隐私保护.*|.*(?:已|被)?(?:隐藏|屏蔽|脱敏).*|不公开|未公开|保密|暂无|无|-+",
    re.IGNORECASE,
)
"""What a page says in place of a name that it keeps back."""
_KEPT = re.compile("privacy|proxy|redacted|whois ?guard|protect|隐私|代持", re.IGNORECASE)
"""What a service is called that stands in for a holder."""
_WORDS = re.compile(
    "(?:of|the|in|by|name|names|contact|information|info|details|email|record|and|date|id|type"
    "|certificate|certification|verification|confirmation|declaration|statement|letter|notice|proof|liaison|status|domains?|registration|registered|account|phone|fax|address|country|city|state|province|street|code|search|results?|report|summary|registry|data|lookup|agreement|accredited|policy|provider|sponsor|holder|owner|registrar|registrant|company|organi[sz]ation|team|department|compliance|support|office|desk|abuse|url|server|services?"
    r"|s|[ /&'.-])+",
    re.IGNORECASE,
)
"""The rest of a longer label in English: Registrar of Record, Registrant Contact Information."""
_SAYINGS = re.compile(
    "(?:信息|资料|证明|说明|声明|告知|凭证|凭据|查询|核实|核验|归属|权属|清单|列表|报告|结果|证书|名称|姓名|全称|类型|个人|企业|单位|组织|中文|英文|情况|申请|变更|过户|确认|转移|转入|登记|公告|回执|通知|完成|出具|颁发|签发|开具|提供|受理|承办|办理|[书函单表]|邮箱|电话|详情"
    "|[()/:,.✓✔√☑✕×]|已?(?:实名|认证|审核|通过|完成|成功))+"
)
_LABEL = re.compile(
    "[一-鿿]{0,8}(?:日期|时间|期限|年限|续费日|到期日|状态|密码|类型|邮箱|电话|地址|编码|编号|号码|名称"
    "|设置|服务器|开关|保护|续费|后缀|分组|备注|(?:移|全|转|名)锁)"
)
"""The label of another row, where the value of this one is empty or stands elsewhere."""
_PERIOD = re.compile(r"\s?起?[至止]")
"""What a period says between its days, or behind the last one."""
_SPEAKS = re.compile(
    r"(?:the|this|that|your|our|my|which|is|was|has|and) .*"
    r"|.*,? (?:which|whose) .*|.* (?:was|were|is|has been|will be|shall) [a-z]+\b.*|same as .*"
)
"""How a sentence goes on where a label is one of its words."""
_CLAUSE = re.compile(".*(?:该域名|享有|使用权|依法|在?有效期内|期限内).*")
"""What a sentence says of a holder that it does not name: 持有人在有效期内依法享有该域名."""
_ADDRESS = re.compile(
    r"(?:https?://)?(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24}(?:/\S*)?|\S*@\S+|[0-9*+.()\s-]+|[一-鿿][-0-9A-Za-z一-鿿]*\.[a-z一-鿿]{2,8}|[0-9A-Z]{15,18}"
    r"|(?:ID:?|UID:?|[a-z]{1,3})[0-9]{5,}"
)
"""A host name, a mail address, a number, the account of a user."""
_HOLDS_ELSE = re.compile(
    r"的域名|域名:?[0-9A-Za-z]|(?:[0-9A-Za-z-]+\.)+(?:com|cn|net|org)\b(?!, ?LLC)|[。;]"
)
"""What no name holds: what is said of the domain, the domain itself, the end of a sentence."""
_KEYED = re.compile(r"(?:^|[^A-Za-z])[A-Z][A-Za-z]{2,}:|[一-鿿]{2,}:")
"""A key of another row that was taken for a part of the name."""
_FRAMED = re.compile(r"[)\]】〕」}].*|[(\[【〔「{][^()\[\]【】]*[)\]】〕」}]")
"""What is left of a bracket, or all that stands in one: )向国家, (cn), [Registrant]."""


def is_none(text: str) -> bool:
    """Tell whether a text names nobody."""
    dates = days.days(text)
    is_day = len(dates) == 1 and dates[0].start == 0
    is_day = is_day or any(_PERIOD.search(text, one.stop) for one in dates)
    shapes = _HIDDEN, _WORDS, _SAYINGS, _LABEL, _SPEAKS, _CLAUSE, _ADDRESS, _FRAMED
    return is_day or any(shape.fullmatch(text) for shape in shapes)


def is_odd(text: str) -> bool:
    """Tell whether a text may have more in it than a name, or names who stands in for another."""
    shapes = _KEPT, _KEYED, _HOLDS_ELSE, CUT
    return any(shape.search(text) for shape in shapes) or _is_half_bracketed(text)


def _is_half_bracketed(text: str) -> bool:
    return text.count("(") != text.count(")")
