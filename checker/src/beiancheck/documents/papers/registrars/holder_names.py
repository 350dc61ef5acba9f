"""The name of a domain's holder or registrar: where it ends, and without what is said of it."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days

_BODY = re.compile(
    r"(?:(?:公司|中心)(?:\([^()]{1,12}\))?|\b(?:Inc|Ltd|Limited|LLC|GmbH|Corp|Corporation|B\.V|S\.A)\.?)$",
    re.IGNORECASE,
)
"""How the name of a company ends."""
_BRANCH = re.compile(
    r"[一-鿿()]{0,12}(?:分?公司|办事处|分[店院校部行社所厂会]|代表处|中心)"
    r"|(?:Liability )?(?:Company|Partnership)|(?:Co\.?,? ?)?(?:Ltd|Limited|LLC|Inc)\.?"
    r"|(?:(?!The |This )[A-Z][A-Za-z]+ ){0,2}(?:Branch|(?:Representative|Branch) Office)"
)
"""What goes on below the name of a company: 银川分公司, Liability Company, Beijing Branch."""
_LATIN_END, _LATIN_START = re.compile("[A-Za-z.,&)]$"), re.compile("[A-Za-z(&]")
_OF_ADDRESS = re.compile(
    r"(?:No\.? ?)?[0-9]+[A-Za-z]?(?:[-/][0-9]+)?,? (?:[A-Z][A-Za-z.']*,? ?)+.*"
    r"|(?:P\.? ?O\.? ?Box|Room|Rm|Floor|Suite|Unit|Building|Block|Level)\b.*"
    r"|.*\b(?:Road|Rd|Street|St|Avenue|Ave|Lane|District|Drive|Boulevard|Blvd)\b\.?,?.*[0-9A-Za-z]"
    r"|.*\b[0-9]{5,6}\b.*|.*@.*|[+(]?[0-9][0-9 ().+-]{5,}"
    r"|[一-鿿]{2,8}(?:省|市|自治区)[一-鿿]*(?:区|县|市|路|街|镇).*|.*(?:路|街|道|巷)[0-9甲乙]+号.*",
)
"""A line of an address, which answers of registries put below a name."""
_SMALLER = 0.8
"""Times the height of a name that a line below is at least where it goes on with that."""
_APART = 4.0
"""Heights of a line between a name and what stands in the next column of its row."""
_OF_A_KIND = re.compile(
    r"\((?:个人|自然人|企业|单位|组织|机构|公司|法人)(?:用户|客户|会员|注册|实名|已?认证)?"
    r"(?:/(?:个人|自然人|企业|单位|组织|机构|公司))*\)$"
)
"""What a registrar says of whose name it is: 张示例(个人用户), 样例公司(单位/个人)."""
_AS_HOLDER = re.compile(r"\((?:域名)?(?:注册|持有|所有|拥有)(?:人|者)\)$")
"""What a sentence says of whom it has just named: 样例有限公司(注册人)."""
_SEALED = re.compile(r"\((?:加?盖|公|签)?(?:公?章|字)\)$")
_STATE = re.compile(
    "[✓✔√●○]?(?:(?:已|未|待|尚未|正在)?(?:通过|完成)?(?:实名|认证|审核|核验|验证){1,2}(?:成功|通过|完成|失败|中)?"
    "|正常|异常|默认|企业(?:用户)?|个人(?:用户)?|隐私保护|(?:已|未)?(?:开启|关闭|公开)(?:保护)?)"
)
"""What a console says in a frame beside a name: 已实名认证, 企业."""
CUT = re.compile(r"\bCo\.?,?$|\b(?:and|&|of)$")
"""How the first line of an English name ends, of which the next one was not found."""
_NOUGHT = re.compile("(?<![0-9A-Za-z])0(?=[a-z]{3}|[A-Z]{3})")
"""An O that was read as a nought at the beginning of a word."""


def ended(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the lines of a name up to the one that ends it: a branch or a bracket may follow.

    Below it stands what the page says next, often in smaller print: 打印有效, 如需变更请先过户.
    """
    said = ""
    for at, cell in enumerate(cells):
        is_beside = at and cell.is_beside(cells[at - 1])
        if is_beside and (_is_far(cell, cells[at - 1]) or _STATE.fullmatch(cell.text)):
            return tuple(cells[:at])
        is_below = at and not is_beside
        is_open = said.count("(") > said.count(")") or cell.text.startswith("(")
        is_over = _BODY.search(said) and not _BRANCH.fullmatch(cell.text)
        is_small = cell.height < _SMALLER * cells[0].height
        is_else = _OF_ADDRESS.fullmatch(cell.text) or days.days(cell.text)
        is_address = is_below and said and is_else
        if is_address or (is_below and (is_over or is_small) and not is_open):
            return tuple(cells[:at])
        said += cell.text
    return tuple(cells)


def goes_on(text: str, below: str) -> bool:
    """Tell whether a name in English that a line breaks off goes on below it: …Co., over Ltd."""
    return CUT.search(text) is not None and _BRANCH.fullmatch(below) is not None


def _is_far(cell: Cell, before: Cell) -> bool:
    return cell.left - before.right > _APART * max(cell.height, before.height)


def spaced(text: str, cells: Sequence[Cell]) -> str:
    """Return a name with the spaces at which its lines were parted, where it is in English."""
    said = ""
    for cell in cells:
        is_parted = said and _LATIN_END.search(said) and _LATIN_START.match(cell.text)
        said += (" " if is_parted else "") + cell.text
    at = said.find(text[:1])
    bare = text.replace(" ", "")
    rest = said[at:].strip()
    return rest if rest.replace(" ", "") == bare else text


def closed(text: str) -> str:
    """Return a name without a bracket that closes nothing, or says where to seal or whose it is."""
    text = _OF_A_KIND.sub("", _AS_HOLDER.sub("", _SEALED.sub("", text)))
    return text.rstrip(")") if text.count(")") > text.count("(") else text


def lettered(text: str) -> str:
    """Return a name with an O for the nought that begins a word of letters: 0rchard."""
    return _NOUGHT.sub("O", text)
