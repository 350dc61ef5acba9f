"""Whether a page without a known title tells whoever files what to do, and is signed for."""

import re
from collections.abc import Sequence

_HEADED = re.compile(
    "(?!.*(?:域名|核验|承诺|授权|委托|续费|到期|登记|申请|工单|缴费))"
    "[^,。;:]{0,16}(?:告知|提示|提醒|须知|警示|宣贯|注意事项|明白[卡纸])[^,。;:]{0,3}(?:[(].{1,12}[)])?"
)
"""What such a page is headed with: 给网站主办者的提醒, 备案明白卡."""
_RECEIVED = re.compile(
    "签收|签阅|签领|收讫|已(?:收到|收悉|阅读?|知悉|知晓|了解|明白)|知[悉晓][^,。;]{0,8}内容|被告知[人方单]"
)
"""How it is signed for."""
_DEMANDS = re.compile("不得|不准|不能|不可|禁止|严禁|切勿|请勿|应当?|必须|须|务必|请")
_DEMANDED = 2
"""Times at least that it says what is to be done or left."""
_AT_TOP = 3


def is_one(lines: Sequence[str]) -> bool:
    """Tell whether lines, without spaces, are those of a notice."""
    whole = "".join(lines)
    return (
        any(map(_HEADED.fullmatch, lines[:_AT_TOP]))
        and _RECEIVED.search(whole) is not None
        and len(_DEMANDS.findall(whole)) >= _DEMANDED
    )
