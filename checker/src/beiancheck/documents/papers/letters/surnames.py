"""Whether a text begins as names of people do: with a surname, or built as other peoples' are."""

import re

from beiancheck.documents.papers.letters.person_words import SURNAMES, is_person
from beiancheck.documents.papers.values import persons

_RARER = frozenset(
    "皮平萧湛丘亢玉禹狄贝伏危支贲郁杭洪诸钮嵇滑荀羊於惠封芮羿储汲邴糜松井富乌巴弓牧隗宓郗秋厉戎祖幸韶郜蓟薄宿怀邰鄂籍"
    "蔺屠池阴胥苍莘贡劳逄扶堵宰郦雍濮寿扈燕郏浦慕茹宦鱼容慎戈庾暨居衡步弘匡禄阙沃蔚夔隆晁訾阚那鞠丰巢蒯荆竺逯盖桓"
    "区仉乜冼亓乐花水揭么火拓覃逢粟税晋银普刀帕岩朴撒木禚闭逄仝贠缑佴锁庹昝尉郄鄢邸楚海冶赛洛昂召奚昌凤俞酆廉茅谈裘宣班束索咸赖冀郏习勾毋权殳厍仰钭璩战卯妥招"
)
"""Surnames that are rarer, or words too; no name is found by them, but one may begin so."""


_DOUBLE = (
    *("令狐", "公孙", "澹台", "皇甫", "尉迟", "长孙", "宇文", "慕容", "拓跋", "公冶", "太叔"),
    *("呼延", "东郭", "闻人", "南宫", "赫连", "钟离", "轩辕", "淳于", "申屠", "公羊", "濮阳"),
    *("单于", "宗政", "鲜于", "司空", "闾丘", "端木", "百里", "完颜", "独孤", "万俟"),
)
_TRANSCRIBED = frozenset(
    "扎西多吉尼玛次仁平措达娃旦丹增顿珠格桑卓央金拉姆白索朗洛巴边普布琼顿罗布云珍宗嘎曲措松诺江贡觉坚赞美郎拥"
    "特尔呼和斯琴高娃其木格乌兰那日苏娜勒图雅额敦宝音古阿孟海青恩毕力套吉雅萨仁朝鲁满都敖登花阿依努热迪夏提买吐"
    "逊孜汗麦合木江伊力哈别克沙依木艾尼娅帕孜古丽热孜万肯哈孜别叶尔斯"
)
"""Characters that Tibetan, Mongolian and Turkic names are written with."""
_PIECES = re.compile(
    "格桑|扎西|卓玛|次仁|多吉|尼玛|达瓦|仁青|才让|索南|拉姆|央金|旦增|丹增|洛桑|平措|白玛|德吉|巴桑|米玛|边巴|普布|强巴"
    "|贡布|云丹|曲珍|嘉措|旺堆|顿珠|罗布|阿旺|卓嘎|旺姆|措姆|桑吉|东智|加措|梅朵"
)
"""Of what Tibetan names are put together."""
_OTHERS_SHARE = 0.75
_SHORTEST_OTHERS, _LONG, _DOUBLED = 3, 6, 4


def begins(name: str) -> bool:
    """Tell whether a name begins with a surname, or is built as 示例·样例 is."""
    if "·" in name:
        # 示例·样例监督落实: only a long part may have words of the sentence in it.
        rest = name.rpartition("·")[2]
        return len(rest) < _LONG or _is_transcribed(rest)
    return name[:1] in SURNAMES or name[:1] in _RARER or is_long(name)


def ending(text: str) -> str:
    """Return the name with a common surname that a text ends with, behind other words; or none."""
    ends = (text[-length:] for length in (3, 2, 4) if len(text) > length)
    return next((one for one in ends if one[0] in SURNAMES and is_person(one)), "")


def is_led(text: str) -> bool:
    """Tell whether a text is no name but ends with one: 后勤李样."""
    return "·" not in text and not begins(text) and ending(text) != ""


def is_long(name: str) -> bool:
    """Tell whether a name may have four characters or more: a double surname, 乌云其其格."""
    is_double = (persons.begins_double(name) or name.startswith(_DOUBLE)) and len(name) <= _DOUBLED
    is_tibetan = _SHORTEST_OTHERS < len(name) <= _LONG and _PIECES.search(name) is not None
    return is_double or is_tibetan or (len(name) >= _SHORTEST_OTHERS and _is_transcribed(name))


def _is_transcribed(name: str) -> bool:
    """Tell whether most characters are such as other peoples' names are written with."""
    return sum(letter in _TRANSCRIBED for letter in name) >= _OTHERS_SHARE * len(name)
