"""What speaks against a scope of business as it was read: a sign between two items is missing."""

import re

_UNPARTED = re.compile(r"\)(?=[一-鿿])(?![的等及和与或除])")
"""An item ends in a bracket, and the next one begins without a sign: (不含危险货物)技术开发."""
_ODD_COLON = re.compile("(?<!项目)(?<!范围)(?<!如下)(?<!业务)(?<!包括):.")
"""A semicolon read as a colon: 企业管理咨询:组织文化艺术交流活动."""


def is_doubtful(text: str) -> bool:
    """Tell whether a sign between two items was lost or taken for another one."""
    is_odd = _UNPARTED.search(text) or _ODD_COLON.search(text)
    return bool(is_odd) or text.count("(") != text.count(")")
