"""Who holds a domain, as the sentences of certificates tell it."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import holder_names
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made, stretches
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_NAME = "([^。,:;!]{2,60}?)"
_KINDS = "[国际内中英文顶级家通用二类的]{0,8}"
"""What may stand before 域名: 中国国家顶级域名, 国际域名."""
_WHO = (
    "(?:(?:注册|持有|所有|归属|认证|实名|实名认证|登记|送审)(?:主体|单位|对象)|注册所有人|注册人|注册者|持有者|持有人|所有者|所有人"
    "|拥有者|拥有人)"
)
_HOW = "(?:已经|已|现|合法|依法|正式|成功|独立|申请|实名|登记)*"
_HOLDS = "(?:注册|申请|持有|所有|拥有|登记)"
_NOBODY = "(?!以下|下列|下述|如下|上述|上列|本|我|该|贵|您|不[作得能可])"
"""What stands where a name is told elsewhere."""

_OWNS = re.compile("(?:为|是|系)[^。]{0,6}域名[^。]{0,16}(?:注册人|持有|所有)")
_CERTIFIES = re.compile("^.*?证明[:,]?|^.*[,。:;]")
_BELOW = re.compile(
    f"由(?:以下|下列|下述|如下)[^。:]{{0,16}}{_HOW}{_HOLDS}[^。:]{{0,6}}:?$"
    "|(?:授予|颁予|颁给|颁发给|发给)[:,]?$"
)
"""The holder stands in the next row: 由以下单位注册并持有：."""
_APPROVED = re.compile(
    f"{_NOBODY}{_NAME}{_HOW}{_HOLDS}{{1,2}}(?:之|的){_KINDS}域名,?(?:业经|已经|业已|已|经|准予|核准)"
)
"""How a proof in the old style begins: 某某公司申请登记之域名，业经核准."""
_REGISTERED = re.compile(
    rf"{_NOBODY}{_NAME}{_HOW}于(?=[12][0-9]{{3}})[^。,;]{{8,40}}?{_HOLDS}(?:了|的)?{_KINDS}域名"
)
"""The same in plain words: 某某公司于2020年1月2日注册域名 example.cn."""
_CLIENT_OF = "(?:我司|我公司|本公司|本司|我方|我单位)的?(?:注册)?(?:客户|用户)"
_IS_CLIENT = re.compile(f"{_NOBODY}{_NAME}(?:\\([^()]*\\))?(?:系|是|为){_CLIENT_OF}")
_FIRST = _APPROVED, _REGISTERED, _IS_CLIENT
"""What a line begins with the holder's name in."""
_POLITE = "(?:先生|女士|小姐|同志|老师)(?:[/、或(]*(?:先生|女士|小姐|同志|老师)[)]?)*"
"""How a letter calls whom it greets, which is no part of a name: 张示例先生/女士."""
_GREETED = re.compile(
    "(?:尊敬的|敬爱的|亲爱的|致)?:?(?:客户|用户|会员|域名持有者|持有者)?:?([^。,:;!]{2,40}?)"
    f"(?:{_POLITE})?(?:,?[您你]好)?[:,!]"
)
"""Whom a letter greets: 尊敬的客户某某公司：."""
_CALLED = re.compile(f"(?<=[一-鿿]){_POLITE}$")
_OPEN = re.compile(r"\([^()]*$")
"""What a bracket says of a name that a sign within it cuts off: (统一社会信用代码."""
_TO_YOU = re.compile(r"您|贵(?:单位|公司|司|校|院|方|局|处|会|店)|感谢您|恭喜您")
_ANYBODY = re.compile(
    "(?:各|有关|相关|尊敬|广大)?(?:客户|用户|会员|单位|部门|您好?|各位|管理员|持有[者人]|注册[者人])+"
)
_ASIDE = "(?:\\([^()]*(?:证|码|号|简称)[^()]*\\))?"
"""What a sentence says in a bracket behind a name: (身份证号:1101…), (以下简称样例)."""
_IS = "(?:为|是|系)"
_CLIENT = "(?:(?:我司|我公司|本公司|本司|我方)?的?(?:客户|用户))?"
_YOU = "(?:您|你|贵单位|贵公司|贵司|贵校|贵院|贵方|您单位|你单位)"
_WITH_US = "(?:(?:通过|在|经)(?:我司|我公司|本公司|本司|我方))?"
_YOUR = f"{_WITH_US}(?:所?{_HOW}{_HOLDS}?{_HOLDS}?(?:并持有)?的|{_HOW}{_HOLDS}的?)"
_ON_DAY = "于(?=[12][0-9]{3})[^。,;]{8,60}?"
_THROUGH_US = "(?:通过|在|经由?)[我本](?:司|公司|方|单位|平台)[^。,;]{0,6}?"
_AT_HOST = '\\.[a-z]{2,12}[”"」』》)]?,?'
_AS_SAID = f"(?:(?:{_ON_DAY}|{_THROUGH_US}){_HOLDS}|持有|拥有|所有)(?!商|局|机构|服务|人|者)"
_SAYS = tuple(
    re.compile(pattern)
    for pattern in (
        # 域名 example.cn 由某某公司注册.
        f"域名[^。:由]{{0,40}}(?<!经)由{_CLIENT}{_NOBODY}{_NAME}(?<!提供)(?<!受理)(?<!承办){_ASIDE}{_HOW}{_HOLDS}(?!商|局|机构|服务|人|者)",
        # example.cn 于 2020-01-02 由某某公司注册.
        f"[0-9a-z日]\\s?由{_CLIENT}{_NOBODY}{_NAME}{_ASIDE}{_HOW}{_HOLDS}(?!商|局|机构|服务|人|者)",
        # 域名的持有者为某某公司, and 持有者某某公司 in a list of a sentence.
        f"{_WHO}{_IS}:?{_NOBODY}{_NAME}(?=[。,;:])",
        f"(?<=[,;]){_WHO}:?{_NOBODY}{_NAME}(?=[。,;])",
        f"兹有{_NAME}(?:\\([^()]*\\))?,?[系是]{_CLIENT_OF}",
        f"域名[^。:]{{3,60}}?归{_NOBODY}{_NAME}所有",
        f"(?:登记|注册|归属|归|挂靠|放|存)(?:在|于){_NOBODY}{_NAME}(?:的)?名下",
        f"域名[^。:]{{0,40}}(?:{_AT_HOST}|名)(?:目前|现)?(?:归属|隶属|属)于{_NOBODY}{_NAME}(?=[。,;]|$)",
        # 某某公司为域名…的注册人: the domain may stand in the next line.
        f"(?:^|[,。:;]){_NOBODY}{_NAME}{_IS}(?:上述|下述|下列|以下|如下|该)?{_KINDS}域名[^。,:;]{{1,60}}?{_WHO}",
        # 域名“example.cn”系某某公司于2018年3月6日通过我公司注册, and 系某某公司合法持有.
        f"{_AT_HOST}[系是为](?!经|由|在|于|通过|已){_NOBODY}{_NAME}{_HOW}{_AS_SAID}",
        # 某某公司：您注册的域名; 致：某某公司 贵单位申请注册的域名.
        f"(?:^|[。;!]|致:|尊敬的){_NAME}[:,](?:恭喜|祝贺)?{_YOU}{_YOUR}域名",
        f"(?:^|[。;!]|致:|尊敬的){_NAME}[:,](?:您好[!,。])?{_YOU}名下的?{_KINDS}域名",
        f"(?:尊敬的|亲爱的|敬爱的)(?:客户|用户)?{_NAME}[:,](?:您好[!,。])?{_YOU}的{_KINDS}域名",
        f"(?:您好|你好|】)[,!]?{_NOBODY}{_NAME}的{_KINDS}域名",
        f"致:{_NAME}{_YOU}{_HOW}{_HOLDS}{{0,2}}的{_KINDS}域名",
        # 证明某某公司（域名持有者）于2020年
        f"证明:?{_NOBODY}{_NAME}\\((?:域名)?{_WHO}\\)",
        # 证明某某公司于2020年1月2日注册域名; 证明某某公司已合法注册并拥有域名.
        # 某某公司已于2014年7月9日通过某某公司注册上述域名.
        f"{_NOBODY}{_NAME}{_HOW}于(?=[12][0-9]{{3}})[^。,;]{{8,60}}?{_HOLDS}(?:上述|以上|下列|以下){_KINDS}域名",
        f"证明:?{_NOBODY}{_NAME}{_HOW}于(?=[12][0-9]{{3}})[^。,;]{{8,60}}?{_HOW}{_HOLDS}(?:了|的)?{_KINDS}域名",
        f"证明:?{_NOBODY}{_NAME}{_HOW}(?:通过|经由?)注册服务机构",
        f"证明:?{_NOBODY}{_NAME}{_HOW}{_HOLDS}(?:并{_HOW}(?:{_HOLDS}|使用))?(?:了|的)?{_KINDS}域名",
    )
)
_IN_ENGLISH = re.compile(
    r"(?:(?:registered|owned|held)\s?(?:by|to)|registered on [^.;]{6,24}? (?:by|to)"
    r"|in the name of)\s?"
    r"((?:[^.,;:]|(?<=[ A-Z](?-i:[A-Z]))\.){2,60}?(?:Co\., ?Ltd\.?|Inc\.?)?)"
    r"(?=\s?(?:from|on|since|until) ?(?:[0-9]|(?-i:[A-Z][a-z]{2,8}) [0-9])"
    r"|(?:\s|(?<=[.)])|(?<=Ltd)|(?<=Inc)|(?<=LLC)|(?<=GmbH)|(?<=Limited))(?:and|with|through|via|under)(?-i:(?![a-z]))"
    r"|(?<! (?-i:[A-Z]))(?<!\bCo)\.|(?<!Co\.),|;|$)",
    re.IGNORECASE,
)
_IS_HOLDER = re.compile(
    r"(?:that|confirms?|certif(?:y|ies)),? ?"
    r"([A-Z][^,;:]{1,60}?(?:, ?(?:Ltd|Inc|LLC)\.?)?) ?"
    r"(?=is the (?:registered |legal |lawful )?(?:holder|owner|registrant))"
)
_HOLDER_IS = re.compile(
    r"(?:holder|owner|registrant) of (?:the )?domain (?:name )?(?:[0-9a-z-]+\.)+[a-z]+ ?is ?"
    r"([A-Z][^,;:.]{1,60}?(?:, ?(?:Ltd|Inc|LLC)\.?)?)(?=[.,;]|$)"
)
_TITLED = re.compile(
    r".*(?:证书|证明:?|查询结果|查询|详情|尊敬的|CERTIFICATE|\.[a-z]{2,10}|致:|恭喜您?[!,:]?|祝贺您?[!,:]?)",
    re.IGNORECASE,
)
"""What may stand before a holder's name where no sign parts them."""
_ELSEWHERE = re.compile(
    "(?:已经|已)?(?:在|通过|经(?![营济纪理销贸典]))(?:我|本|贵|该|[^。,:;]{2,30}(?:公司|中心)$).*$|于(?=[12][0-9]{3}).*$"
)
"""Where and when it was registered, behind the holder's name: 在我公司."""
_NO_HOLDER = re.compile(r"证明$|^.$|^不[作得能可是]$|注册商|服务机构|注册局|域名|\bdomain\b|^the ")
"""What stands there where the holder's name could not be read, or another one is meant."""


def told(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the holder that a sentence names; ``text`` is what the cells say together."""
    for named in (*_in_rows(found), *_said(text, found)):
        holder = made.whole(Item.HOLDER, named, page)
        is_nobody = holder is None or _ANYBODY.fullmatch(holder.text)
        if holder is not None and not is_nobody and not _NO_HOLDER.search(holder.text):
            name = holder_names.spaced(holder.text, named).strip('“”"「」').removesuffix("已")
            name = _OPEN.sub("", _CALLED.sub("", name))
            return holder.as_text(holder_names.closed(name))
    return None


def _in_rows(found: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield where a row names the holder: in itself, in the row above or in the one below."""
    for place, cell in enumerate(found):
        owns = _OWNS.search(cell.text)
        if owns:
            start = _CERTIFIES.match(cell.text[: owns.start()])
            named = (cell.part(start.end() if start else 0, owns.start()),)
            yield named if owns.start() else tuple(found[max(0, place - 1) : place])
        elif approved := next(filter(None, (one.match(cell.text) for one in _FIRST)), None):
            yield (cell.part(*approved.span(1)),)
        elif _BELOW.search(cell.text):
            yield tuple(found[place + 1 : place + 2])
        elif greeted := _GREETED.fullmatch(cell.text):
            below = found[place + 1] if place + 1 < len(found) else None
            if below and _TO_YOU.match(below.text) and not _ANYBODY.fullmatch(greeted[1]):
                yield (cell.part(*greeted.span(1)),)


def _said(text: str, found: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield where a sentence of several lines says who holds a domain."""
    for pattern in (*_SAYS, _IN_ENGLISH, _IS_HOLDER, _HOLDER_IS):
        for match in pattern.finditer(text):
            start, stop = match.span(1)
            titled = _TITLED.match(text, start, stop)
            start = titled.end() if titled else start
            elsewhere = _ELSEWHERE.search(text[:stop], start + 1)
            yield tuple(stretches.parts((start, elsewhere.start() if elsewhere else stop), found))
