"""The words of a watermark, which say what a copy is for: 仅供备案使用."""

import re

from beiancheck.formats.typed import half_width

PURPOSE = re.compile(
    "(?:仅供|只供|专供|仅限|仅用于)(?P<what>[\\u4e00-\\u9fff]{2,16}?)(?:使用|专用|用途|之用)"
)
_STAMPED = re.compile(
    "(?:[再二]次?)?复印无效|他用无效|(?:此件|本件|复印件)?与原件(?:一致|相符|核对(?:一致|无误))"
    "|(?=.*(?:备案|使用|办理|认证|存档|核验))(?:此|本)?(?:复印|证)?件?(?:仅供|只供|专供|仅限|仅用于|只限|只用于)"
    "(?!.*公司)[^,.。;:]{2,20}(?:,?他用无效)?"
    "|(?:[^,。;:]{0,4}(?:登记|审批|许可|备案|业务))?专用章|备案章|用途:办理[^,。;:]{2,12}"
)
"""What people and offices write or stamp across a copy, in a line of its own."""


def is_all(text: str) -> bool:
    """Tell whether a line says nothing else: it belongs to no value, wherever it stands."""
    return bool(_STAMPED.fullmatch(half_width(text.replace(" ", ""))))
