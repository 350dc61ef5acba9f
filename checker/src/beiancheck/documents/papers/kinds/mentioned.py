"""Documents that a page names as somebody's, and is not itself: 证件类型：营业执照."""

import re
from collections.abc import Sequence

from beiancheck.documents.reading import Line

_PAPER = (
    "(?:(?:企业|工商|个体工商户)?(?:法人)?营业执照"
    "|(?:事业单位|社会团体|民办非企业单位|社会服务机构|基金会)(?:[(][^()]{2,8}[)])?(?:法人)?(?:登记)?证书?"
    "|(?:律师事务所|医疗机构)?执业许可证|司法鉴定许可证|公证机构执业证|宗教活动场所(?:法人)?登记证"
    "|农村集体经济组织登记证|(?:办学|执业|经营)许可证|(?:统一社会信用|组织机构)代码证书?)"
)
_MORE = rf"(?:[/、或(]+{_PAPER}\)?)*"
"""Other papers that may be it: 营业执照/统一社会信用代码证书."""
_KIND = re.compile(
    f"(?:证[件照]|主体)(?:的)?(?:(?:类型|类别|种类|名称)[:为是]?|[:为是])(?:[^,。;:]{{0,6}}[√✓☑■])?{_PAPER}{_MORE}"
)
_NUMBERED = re.compile(
    f"(?:证[件照]|主体)(?:的)?(?:类型|类别|种类|名称)[:为是]?[^,。;:]{{0,6}}?{_PAPER}{_MORE}"
    f"|(?<=[^ ]){_PAPER}(?:[(][正副]本[)])?(?:[注登]记|证书)?(?:编号|号码|号|代码)"
    f"|(?<=[持凭附交]){_PAPER}"
)
"""Behind something else in its line, a paper that a number is that of."""

_ANY = (
    f"(?:{_PAPER}|商标注册证|(?:台湾|港澳)居民居住证|居住证明?|暂住证|护照|居民身份证|域名(?:注册)?证书"
    "|(?:来往(?:内地|大陆))?通行证|外国人永久居留身份证)"
)
_OTHERS = (
    "(?:(?:网站|ICP)?(?:备案)?(?:信息)?(?:真实性)?核验[单表]|授权(?:委托)?书|委托书"
    "|承诺书|告知书|(?:变更|登记)?通知书)"
)
"""Papers of a filing that are asked for in one another's lists."""
_TICKED = re.compile(f"(?:[□☐☑■✓√✔]|(?<![^ ])口)[^□☐☑■✓√✔]{{0,10}}?(?:{_ANY}|{_OTHERS})")
"""What may be ticked on a form: □营业执照 □护照; 口 is a box as well, and no 海口市居住证."""
_AMONG = re.compile(
    f"(?<=[、,及和与或凭持交附供的]){_ANY}|{_ANY}(?=[、,及和与或等的]|复印|原件|扫描|影印|照片)"
)
"""What a sentence names among other things: 提交营业执照、护照等材料."""
_QUOTED = re.compile(
    "(?<=[^ ])《[^《》]{2,24}(?:证书?|执照)》|《[^《》]{2,24}(?:证书?|执照)》(?=[^ ])"
)
"""A paper that a line names between other words: 诊疗服务(已取得《医疗机构执业许可证》)."""
_LABEL = re.compile("(?:.*[^一-鿿])?[一-鿿]{0,6}(?:证[件照]|主体)(?:的)?(?:类型|类别|种类|名称):?")
_DOCUMENT = re.compile(_PAPER + _MORE)
_BELOW = 2.8
"""Heights of a line from a label down to the document that stands below it."""


def without_values(texts: Sequence[str], lines: Sequence[Line]) -> list[str]:
    """Return lines of text without the documents that 证件类型 names, in its line or next to it."""
    labels = [
        line
        for text, line in zip(texts, lines, strict=True)
        if _LABEL.fullmatch(text.replace(" ", ""))
    ]
    return [
        ""
        if _DOCUMENT.fullmatch(text.strip()) and any(_names(it, line) for it in labels)
        else _KIND.sub("", text)
        for text, line in zip(texts, lines, strict=True)
    ]


def _names(label: Line, line: Line) -> bool:
    """Tell whether a label stands at the left of a line, or right above it."""
    (left, top), (label_left, label_top) = _corner(line), _corner(label)
    height = max(line.box.height, label.box.height)
    is_beside = abs(top - label_top) < height / 2 and label_left < left
    return is_beside or (
        0 < top - label_top <= _BELOW * height and abs(left - label_left) <= height
    )


def _corner(line: Line) -> tuple[float, float]:
    """Return where a line begins."""
    return min(x for x, _ in line.box.corners), min(y for _, y in line.box.corners)


def without(line: str) -> str:
    """Return a line without the documents that it names."""
    return _AMONG.sub("", _TICKED.sub("", _NUMBERED.sub("", _QUOTED.sub("", line))))


def without_kinds(whole: str) -> str:
    """Return the text of a page, without spaces, without what it says somebody's document is."""
    return _KIND.sub("", whole)
