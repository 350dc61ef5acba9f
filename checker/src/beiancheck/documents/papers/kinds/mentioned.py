"""Documents that a page names as somebody's, and is not itself: 证件类型：营业执照."""

import re

_PAPER = (
    "(?:(?:企业|工商|个体工商户)?(?:法人)?营业执照|(?:事业单位|社会团体|民办非企业单位|社会服务机构|基金会)(?:法人)?(?:登记)?证书?"
    "|(?:律师事务所)?执业许可证|(?:办学|执业|经营)许可证|(?:统一社会信用|组织机构)代码证书?)"
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
_TICKED = re.compile(f"(?:[□☐☑■✓√✔]|(?<![^ ])口)[^□☐☑■✓√✔]{{0,10}}?{_ANY}")
"""What may be ticked on a form: □营业执照 □护照; 口 is a box as well, and no 海口市居住证."""
_AMONG = re.compile(
    f"(?<=[、,及和与或凭持交附供的]){_ANY}|{_ANY}(?=[、,及和与或等的]|复印|原件|扫描|影印|照片)"
)
"""What a sentence names among other things: 提交营业执照、护照等材料."""


def without(line: str) -> str:
    """Return a line without the documents that it names."""
    return _AMONG.sub("", _TICKED.sub("", _NUMBERED.sub("", line)))


def without_kinds(whole: str) -> str:
    """Return the text of a page, without spaces, without what it says somebody's document is."""
    return _KIND.sub("", whole)
